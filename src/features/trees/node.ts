/** A row of any of the views: made lazily, so that only what is expanded is ever built. */
import type { Span } from '../../review.ts'
import type { FolderReview } from '../../workspace/folder-review.ts'

export interface TreeNode {
  /** Stable while the sources are unchanged. */
  readonly id: string
  /** Isolated already. */
  readonly label: string
  readonly description?: string
  /** A function where it costs something: asked when the pointer rests on the row. */
  readonly tooltip?: string | (() => string)
  /** A codicon, and a theme colour for it. */
  readonly icon?: string
  readonly color?: string
  /** What menus ask for: `day`, `event`, `mention`, `entity`, `contradiction.open`, … */
  readonly context: string
  readonly children?: () => readonly TreeNode[]
  readonly expanded?: boolean
  /** Where a click leads. */
  readonly place?: { readonly folder: FolderReview; readonly span: Span }
  /** Read aloud instead of the label and description. */
  readonly spoken?: string
  /** What the row is about, for the commands in its menu. */
  readonly subject?: Subject
}

export type Subject =
  | { readonly kind: 'event' | 'entity' | 'contradiction'; readonly folder: FolderReview; readonly id: string }
  | { readonly kind: 'source'; readonly folder: FolderReview; readonly file: string }
  | { readonly kind: 'place'; readonly folder: FolderReview; readonly span: Span }

/** More siblings than this are put into groups: the tree has no paging. */
const maxSiblings = 500

/** Rows in groups of 500 where there are more. */
export function paged(prefix: string, nodes: readonly TreeNode[]): readonly TreeNode[] {
  if (nodes.length <= maxSiblings) return nodes
  const groups: TreeNode[] = []
  for (let start = 0; start < nodes.length; start += maxSiblings) {
    const part = nodes.slice(start, start + maxSiblings)
    groups.push({
      id: `${prefix}/${start}`,
      label: `${part[0]!.label} – ${part.at(-1)!.label}`,
      description: `${start + 1}–${start + part.length}`,
      context: 'group',
      children: () => part,
    })
  }
  return groups
}
