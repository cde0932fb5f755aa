/** Contradictions: by kind or by event; open, confirmed, dismissed. */
import type { Contradiction, Span } from '../../review.ts'
import type { FolderReview } from '../../workspace/folder-review.ts'
import type { ReviewIndex } from '../../workspace/review-index.ts'
import { isolate, isolateMessage } from '../bidi.ts'
import { kindName, relationName, visibleConflicts } from '../conflict-filter.ts'
import { admitsStatus, type StatusFilter, statusOf } from '../filters.ts'
import { citation } from '../places.ts'
import { supportWords } from '../support.ts'
import { t } from '../text.ts'
import { paged, type TreeNode } from './node.ts'

export interface ContradictionsOptions {
  readonly group: 'kind' | 'event'
  readonly show: StatusFilter
}

/** What the view lists, in reading order of the left side. */
export function listed(folder: FolderReview, index: ReviewIndex, show: StatusFilter): readonly Contradiction[] {
  const filter = visibleConflicts(folder.uri)
  return index.review.contradictions
    .filter((contradiction) => filter.admits(contradiction) && admitsStatus(show, statusOf(index, contradiction.id)))
    .sort((a, b) => compare(a.left, b.left) || compare(a.right, b.right))
}

export function contradictionNodes(
  folder: FolderReview,
  index: ReviewIndex,
  { group, show }: ContradictionsOptions,
): readonly TreeNode[] {
  const groups = new Map<string, { label: string; list: Contradiction[] }>()
  for (const contradiction of listed(folder, index, show)) {
    const { key, label } = group === 'kind' ? kindGroup(contradiction) : eventGroup(index, contradiction)
    const known = groups.get(key)
    if (known) known.list.push(contradiction)
    else groups.set(key, { label, list: [contradiction] })
  }
  const prefix = `${folder.uri.toString()}#contradictions/${group}`
  return [...groups]
    .sort(([, a], [, b]) => b.list.length - a.list.length || (a.label < b.label ? -1 : 1))
    .map(([key, { label, list }]): TreeNode => {
      const id = `${prefix}/${key}`
      const decided = list.filter((c) => index.verdicts.has(c.id)).length
      return {
        id,
        label: isolate(label),
        description: decided > 0 ? t('{0}, decided: {1}', list.length, decided) : String(list.length),
        icon: group === 'kind' ? 'symbol-enum' : 'calendar',
        context: 'group',
        expanded: groups.size <= 8 || list.length <= 5,
        children: () =>
          paged(
            id,
            list.map((contradiction) => contradictionNode(folder, index, contradiction, id)),
          ),
      }
    })
}

const kindGroup = ({ kind, relation }: Contradiction) => ({
  key: `${relation}.${kind}`,
  label: relation === 'contradiction' ? kindName(kind) : `${kindName(kind)} · ${relationName(relation)}`,
})

function eventGroup(index: ReviewIndex, { left, facts }: Contradiction): { key: string; label: string } {
  const subject = facts.map((id) => index.events.get(index.facts.get(id)?.subject ?? '')).find(Boolean)
  const event = subject ?? index.eventPlaces.at(left.file, left.start)[0]?.item.event
  return event ? { key: event.id, label: index.titleOf(event) } : { key: '', label: t('No event') }
}

/** Letters of each side in a row: both must fit into a side bar. */
const sideLength = 24
const statusNames = { open: 'open', confirmed: 'confirmed', dismissed: 'dismissed' } as const // l10n
const icons = { open: 'warning', confirmed: 'pass', dismissed: 'circle-slash' } as const

function contradictionNode(
  folder: FolderReview,
  index: ReviewIndex,
  conflict: Contradiction,
  parent: string,
): TreeNode {
  const { id, left, right, message, confidence } = conflict
  const verdict = index.verdicts.get(id)
  const status = verdict?.verdict ?? 'open'
  const nodeId = `${parent}/${id}`
  const files = left.file === right.file ? left.file : `${left.file} ↔ ${right.file}`
  const decided = verdict
    ? [t(statusNames[status]), ...(verdict.reason ? [isolate(verdict.reason)] : [])].join(': ')
    : undefined
  return {
    id: nodeId,
    label: [left, right].map((span) => isolate(index.wordsOf(span, sideLength))).join(' ↔ '),
    description: [...(decided ? [decided] : []), isolate(files)].join(' · '),
    tooltip: [
      isolateMessage(message, index.language),
      isolate(files),
      t('{0} % sure', Math.round(confidence * 100)),
      ...(decided ? [decided] : []),
    ].join('\n'),
    icon: icons[status],
    ...(status === 'open' ? { color: 'list.warningForeground' } : {}),
    context: `contradiction.${status}`,
    place: { folder, span: left },
    subject: { kind: 'contradiction', folder, id },
    spoken: `${message}, ${t(statusNames[status])}, ${files}`,
    children: () => [
      sideNode(folder, index, left, `${nodeId}/left`, conflict.alsoLeft),
      sideNode(folder, index, right, `${nodeId}/right`, conflict.alsoRight),
    ],
  }
}

function sideNode(folder: FolderReview, index: ReviewIndex, span: Span, id: string, also: readonly Span[]): TreeNode {
  return {
    id,
    label: isolate(index.wordsOf(span, 120)),
    description: isolate(citation(index, span)),
    tooltip: () => {
      const support = also.length > 0 ? [isolate(supportWords(index.supportOf([span, ...also]), t))] : []
      return [isolate(index.sources.get(span.file)?.context(span, 200) ?? ''), ...support].join('\n')
    },
    icon: 'quote',
    context: 'mention',
    place: { folder, span },
    subject: { kind: 'place', folder, span },
    ...(also.length > 0
      ? { children: () => also.map((other, i) => sideNode(folder, index, other, `${id}/${i}`, [])) }
      : {}),
  }
}

const compare = (a: Span, b: Span): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start)
