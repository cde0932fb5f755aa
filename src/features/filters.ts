/** What the views let through. Pure: the same filters serve the rows, their counts, the timeline and the exports. */

import { searchKey } from '../language/search-key.ts'
import type { Entity, EntityType, Event } from '../review.ts'
import type { ReviewIndex } from '../workspace/review-index.ts'

export interface EventsFilter {
  /** Only events that this file tells. */
  readonly file?: string
  /** Words of the title, the type, the place or a participant, in any spelling of their letters. */
  readonly text?: string
  readonly disputed: boolean
}

/** The events that the filter lets through. */
export function shownEvents(index: ReviewIndex, { file, text, disputed }: EventsFilter): readonly Event[] {
  const wanted = text ? searchKey(text) : ''
  return index.review.events.filter(
    (event) =>
      (file === undefined || event.mentions.some(({ span }) => span.file === file)) &&
      (!disputed || index.disputes(index.contradictionsOfEvent(event)).length > 0) &&
      (wanted === '' || wordsOf(index, event).some((words) => searchKey(words).includes(wanted))),
  )
}

function wordsOf(index: ReviewIndex, { title, type, place, participants }: Event): string[] {
  const names = participants.map(({ entity }) => index.nameOf(entity))
  return [title, type, ...(place === undefined ? [] : [index.nameOf(place)]), ...names]
}

export interface NamesFilter {
  /** A part of any spelling. */
  readonly text?: string
  /** Only these types; all where there are none. */
  readonly types: readonly EntityType[]
  /** Only names that so many sources use. */
  readonly leastSources: number
}

export const everyName: NamesFilter = { types: [], leastSources: 1 }

export const filtersNames = ({ text, types, leastSources }: NamesFilter): boolean =>
  Boolean(text) || types.length > 0 || leastSources > 1

/** The names that the filter lets through. */
export function shownEntities(index: ReviewIndex, filter: NamesFilter): readonly Entity[] {
  if (!filtersNames(filter)) return index.review.entities
  const { text, types, leastSources } = filter
  const wanted = text ? searchKey(text) : ''
  return index.review.entities.filter(
    (entity) =>
      (types.length === 0 || types.includes(entity.type)) &&
      (leastSources === 1 || sourcesOf(entity) >= leastSources) &&
      (wanted === '' || spellings(entity).some((spelling) => searchKey(spelling).includes(wanted))),
  )
}

const spellings = ({ name, latin, variants }: Entity): readonly string[] => [name, latin ?? '', ...variants]

export const sourcesOf = ({ mentions }: Entity): number => new Set(mentions.map(({ file }) => file)).size

/** What a person made of a contradiction. */
export type Status = 'open' | 'confirmed' | 'dismissed'

/** Which contradictions are listed: `standing` are those that nobody dismissed. */
export type StatusFilter = 'standing' | Status | 'all'

export const statusFilters: readonly StatusFilter[] = ['standing', 'open', 'confirmed', 'dismissed', 'all']

export const statusOf = (index: ReviewIndex, id: string): Status => index.verdicts.get(id)?.verdict ?? 'open'

export const admitsStatus = (filter: StatusFilter, status: Status): boolean =>
  filter === 'all' || (filter === 'standing' ? status !== 'dismissed' : filter === status)
