/** Events: day → event → what each source says of it. */
import type { Event, Modality } from '../../review.ts'
import type { FolderReview } from '../../workspace/folder-review.ts'
import { bySpan, type ReviewIndex } from '../../workspace/review-index.ts'
import { isolate } from '../bidi.ts'
import { dayWords, interval } from '../days.ts'
import { type EventsFilter, shownEvents } from '../filters.ts'
import { citation } from '../places.ts'
import { supportWords } from '../support.ts'
import { t } from '../text.ts'
import { paged, type TreeNode } from './node.ts'

export interface EventsOptions extends EventsFilter {
  readonly group: 'day' | 'place' | 'person' | 'source'
  /** The language of day names. */
  readonly language: string
}

/** Letters of a title in a row. */
const titleLength = 44

/** Keys of l10n; what is simply said has none. */
export const modalityNames: Readonly<Record<Modality, string | undefined>> = {
  asserted: undefined,
  expected: 'expected', // l10n
  denied: 'denied', // l10n
  reported: 'reported', // l10n
}

export function eventNodes(folder: FolderReview, index: ReviewIndex, options: EventsOptions): readonly TreeNode[] {
  const groups = new Map<string, Event[]>()
  const sorted = [...shownEvents(index, options)].sort(byDay)
  for (const event of sorted) {
    for (const key of keysOf(index, event, options.group)) {
      const group = groups.get(key)
      if (group) group.push(event)
      else groups.set(key, [event])
    }
  }
  const prefix = `${folder.uri.toString()}#events/${options.group}`
  const keys = options.group === 'day' ? [...groups.keys()] : [...groups.keys()].sort()
  const nodes = keys.map((key): TreeNode => {
    const events = groups.get(key)!
    const id = `${prefix}/${key}`
    const days = options.group === 'day' && key !== '' ? key.split('/') : undefined
    const label = days
      ? interval(days[0]!, days[1]!)
      : isolate(key || t(options.group === 'day' ? 'Undated' : 'Not known'))
    const weekday = days && days[0] === days[1] ? `${dayWords(days[0]!, options.language)} · ` : ''
    return {
      id,
      label,
      description: isolate(`${weekday}${t('events: {0}', events.length)}`),
      icon: { day: 'calendar', place: 'location', person: 'person', source: 'file-text' }[options.group],
      context: 'group',
      expanded: groups.size <= 12 && events.length <= 20,
      children: () =>
        paged(
          id,
          events.map((event) => eventNode(folder, index, event, id)),
        ),
    }
  })
  return paged(prefix, nodes)
}

function keysOf(index: ReviewIndex, event: Event, group: EventsOptions['group']): readonly string[] {
  switch (group) {
    case 'day':
      return [event.from === undefined ? '' : `${event.from}/${event.to ?? event.from}`]
    case 'place':
      return [event.place === undefined ? '' : index.nameOf(event.place)]
    case 'source':
      return [...new Set(event.mentions.map(({ span }) => span.file))]
    case 'person': {
      const people = event.participants.filter(({ entity }) => index.entities.get(entity)?.type === 'person')
      return people.length > 0 ? [...new Set(people.map(({ entity }) => index.nameOf(entity)))] : ['']
    }
  }
}

function eventNode(folder: FolderReview, index: ReviewIndex, event: Event, parent: string): TreeNode {
  const id = `${parent}/${event.id}`
  const files = [...new Set(event.mentions.map(({ span }) => span.file))].sort()
  const disputed = index.disputes(index.contradictionsOfEvent(event)).length
  const place = event.place === undefined ? undefined : index.nameOf(event.place)
  const counts = [place, t('sources: {0}', files.length), disputed > 0 ? t('disputed: {0}', disputed) : undefined]
  const description = counts.flatMap((part) => (part === undefined ? [] : isolate(part))).join(' · ')
  const people = event.participants.map(({ entity, role }) => `${isolate(index.nameOf(entity))} (${role})`)
  return {
    id,
    label: isolate(shorten(index.titleOf(event))),
    description,
    tooltip: () => {
      const support = supportWords(index.supportOf(event.mentions.map(({ span }) => span)), t)
      return [isolate(index.titleOf(event)), description, isolate(support), ...people].join('\n')
    },
    icon: disputed > 0 ? 'warning' : 'circle-filled',
    ...(disputed > 0 ? { color: 'list.warningForeground' } : {}),
    context: 'event',
    subject: { kind: 'event', folder, id: event.id },
    spoken: `${index.titleOf(event)}, ${counts.filter(Boolean).join(', ')}`,
    children: () => files.flatMap((file) => sourceNodes(folder, index, event, file, id)),
  }
}

/** A row is cut on the right, which is where an Arabic title begins: long ones end in an ellipsis of their own. */
function shorten(title: string): string {
  if (title.length <= titleLength) return title
  return `${title.slice(0, title.lastIndexOf(' ', titleLength) + 1 || titleLength).trimEnd()}…`
}

/** One mention: the row itself leads there. Several: a row for the source. */
function sourceNodes(folder: FolderReview, index: ReviewIndex, event: Event, file: string, parent: string): TreeNode[] {
  const mentions = event.mentions.filter(({ span }) => span.file === file).sort((a, b) => bySpan(a.span, b.span))
  const id = `${parent}/${file}`
  const rows = mentions.map(({ span, modality }, i): TreeNode => {
    const said = modalityNames[modality]
    return {
      id: `${id}/${span.start}-${i}`,
      // The source first: what is compared here is who says what.
      label: isolate(citation(index, span)),
      description: [
        ...(said ? [isolate(t(said))] : []),
        isolate(index.sources.get(file)?.sentenceFrom(span, 64) ?? ''),
      ].join(' · '),
      tooltip: isolate(index.sources.get(file)?.context(span, 200) ?? ''),
      icon: said ? 'circle-outline' : 'quote',
      context: 'mention',
      place: { folder, span },
      subject: { kind: 'place', folder, span },
    }
  })
  if (rows.length <= 1) return rows
  const title = index.documents.get(file)?.title
  return [
    {
      id,
      label: isolate(file),
      description: isolate(title ? index.wordsOf(title, 80) : t('mentions: {0}', rows.length)),
      icon: 'file-text',
      context: 'source',
      subject: { kind: 'source', folder, file },
      expanded: true,
      children: () => rows,
    },
  ]
}

/** By day; of one day what most sources tell first, and what was only said last. */
function byDay(a: Event, b: Event): number {
  const key = (event: Event) => `${event.from ?? '9999'}/${event.to ?? event.from ?? '9999'}`
  if (key(a) !== key(b)) return key(a) < key(b) ? -1 : 1
  const said = Number(a.type === 'statement') - Number(b.type === 'statement')
  return said || sourcesOf(b) - sourcesOf(a)
}

const sourcesOf = ({ mentions }: Event): number => new Set(mentions.map(({ span }) => span.file)).size
