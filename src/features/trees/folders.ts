/** One folder: its rows are the roots. Several: a row for each. */
import type { FolderReview } from '../../workspace/folder-review.ts'
import type { ReviewIndex } from '../../workspace/review-index.ts'
import type { ReviewService } from '../../workspace/service.ts'
import { isolate } from '../bidi.ts'
import type { TreeNode } from './node.ts'

export function folderRoots(
  service: ReviewService,
  rows: (folder: FolderReview, index: ReviewIndex) => readonly TreeNode[],
): readonly TreeNode[] {
  const reviewed = service.folders.flatMap((folder) => (folder.index ? [{ folder, index: folder.index }] : []))
  const [only] = reviewed
  if (only && reviewed.length === 1) return rows(only.folder, only.index)
  return reviewed.map(({ folder, index }) => ({
    id: folder.uri.toString(),
    label: isolate(folder.name),
    icon: 'root-folder',
    context: 'folder',
    expanded: true,
    children: () => rows(folder, index),
  }))
}
