/** Events by day for the timeline: pure, so that order and gaps are tested without an editor. */
import type { Event } from '../review.ts'
import { gapWords, periodWords } from './days.ts'

export interface Day {
  /** The days in words; undefined where they are not known. */
  readonly label: string | undefined
  /** The time that passed since the day before, where days lie between. */
  readonly gap: string
  readonly events: readonly Event[]
}

/** Earliest first, what is undated last; within a day, what most sources tell first. */
export function timelineDays(events: readonly Event[], language: string): Day[] {
  const groups = new Map<string, Event[]>()
  for (const event of events) {
    const key = event.from === undefined ? '' : `${event.from}/${event.to ?? event.from}`
    const group = groups.get(key)
    if (group) group.push(event)
    else groups.set(key, [event])
  }
  const undated = groups.get('')
  groups.delete('')
  let last: string | undefined
  const days = [...groups]
    .map(([key, list]) => ({ from: key.split('/')[0]!, to: key.split('/')[1]!, list }))
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to))
    .map(({ from, to, list }): Day => {
      const gap = last === undefined ? '' : gapWords(last, from, language)
      if (last === undefined || to > last) last = to
      return { label: periodWords(from, to, language), gap, events: byTelling(list) }
    })
  return undated ? [...days, { label: undefined, gap: '', events: byTelling(undated) }] : days
}

function byTelling(events: readonly Event[]): Event[] {
  const sources = new Map(events.map((event) => [event, new Set(event.mentions.map(({ span }) => span.file)).size]))
  return [...events].sort(
    (a, b) => sources.get(b)! - sources.get(a)! || b.mentions.length - a.mentions.length || compare(a.id, b.id),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
