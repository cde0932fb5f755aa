/**
 * Features → groups that tell one event. Greedy and in reading order: a claim joins the group that speaks most for it,
 * or founds one. Candidates come from blocks (related articles, a shared participant), so the work stays near linear.
 */
import type { Feature } from './features.ts'
import type { Relatedness } from './related.ts'
import { agentDecides, happenings, occurrence, once, particular, patientDecides, serial } from './types.ts'

/** What a claim must score to join a group. The weights below are in the same unit; 1 is «nothing speaks for or against». */
const threshold = 0.8
/** The larger a folder, the more happens twice: what joining costs more with every doubling from so many articles on. */
const smallFolder = 120
const perDoubling = 0.03
/** From so many articles on, of which no more than a few are on one event, near words alone prove nothing. */
const largeFolder = 600
/** What two stated days that overlap score. */
const sameDay = 0.8
/** Days before an article's day in which its undated past lies. */
const recent = 12
const day = 86_400_000

interface Group {
  readonly members: Feature[]
  readonly sources: Set<number>
  readonly agents: Set<number>
  readonly participants: Set<number>
  readonly patients: Set<number>
  readonly counts: Set<string>
  readonly places: Set<number>
  /** Countries named as its place, and those in which other places of it lie. */
  readonly wholes: Set<string>
  readonly parts: Set<string>
}

/** For the article at a position in the list of sources: the days it can have been written on. */
export type DayOf = (source: number) => { readonly from: string; readonly to: string } | undefined

export function gather(
  features: readonly Feature[],
  { neighbours, closeness }: Relatedness,
  dayOf: DayOf = () => undefined,
): Feature[][] {
  const groups: Group[] = []
  const articles = new Set(features.map(({ source }) => source)).size
  const least = threshold + perDoubling * Math.max(0, Math.log2(articles / smallFolder))
  const setting: Setting = { dayOf, common: commonOf(features), crowded: articles > largeFolder }
  // «وقع الحادث» joins what has been told by the others.
  const ordered = [...features].sort(
    (a, b) => Number(a.type === occurrence) - Number(b.type === occurrence) || a.index - b.index,
  )
  const bySource = new Map<string, Set<Group>>()
  const byParticipant = new Map<string, Set<Group>>()
  for (const feature of ordered) {
    const candidates = new Set<Group>()
    const types = feature.type === occurrence ? happenings : [feature.type]
    for (const source of neighbours(feature.source)) {
      for (const type of types) for (const group of bySource.get(`${type} ${source}`) ?? []) candidates.add(group)
    }
    if (feature.stated) {
      for (const { entity } of feature.participants) {
        for (const group of byParticipant.get(`${feature.type} ${entity}`) ?? []) candidates.add(group)
      }
    }
    let best: Group | undefined
    let bestScore = least
    for (const group of candidates) {
      const score = scoreOf(feature, group, closenessTo(group, feature.source, closeness), setting)
      if (score > bestScore || (score === bestScore && best && group.members.length > best.members.length)) {
        best = group
        bestScore = score
      }
    }
    if (!best) {
      best = newGroup()
      groups.push(best)
    }
    join(feature, best)
    const type = feature.type === occurrence ? best.members[0]!.type : feature.type
    add(bySource, `${type} ${feature.source}`, best)
    for (const { entity } of feature.participants) add(byParticipant, `${type} ${entity}`, best)
  }
  return groups.map(({ members }) => members.sort((a, b) => a.index - b.index))
}

const newGroup = (): Group => ({
  members: [],
  sources: new Set(),
  agents: new Set(),
  participants: new Set(),
  patients: new Set(),
  counts: new Set(),
  places: new Set(),
  wholes: new Set(),
  parts: new Set(),
})

function commonOf(features: readonly Feature[]): ReadonlySet<number> {
  const sources = new Map<number, Set<number>>()
  for (const { participants, source } of features)
    for (const { entity } of participants) {
      const set = sources.get(entity)
      if (set) set.add(source)
      else sources.set(entity, new Set([source]))
    }
  return new Set([...sources].filter(([, { size }]) => size > commonParticipant).map(([entity]) => entity))
}

function join(feature: Feature, group: Group): void {
  group.members.push(feature)
  group.sources.add(feature.source)
  for (const { entity, role } of feature.participants) {
    group.participants.add(entity)
    if (role === 'agent') group.agents.add(entity)
  }
  for (const entity of feature.persons) group.patients.add(entity)
  for (const count of feature.counts) group.counts.add(count)
  for (const { entity, country, whole } of feature.places) {
    group.places.add(entity)
    if (country !== undefined) (whole ? group.wholes : group.parts).add(country)
  }
}

function add(index: Map<string, Set<Group>>, key: string, group: Group): void {
  const set = index.get(key)
  if (set) set.add(group)
  else index.set(key, new Set([group]))
}

/** How close an article is to those of a group: to the closest, less where most of them are on something else. */
function closenessTo({ sources }: Group, source: number, closeness: Relatedness['closeness']): number {
  if (sources.has(source)) return 1
  let most = 0
  let related = 0
  for (const other of sources) {
    const value = closeness(source, other)
    if (value > 0) related++
    if (value > most) most = value
  }
  const share = related / sources.size
  return most * Math.min(1, 0.7 + share)
}

/** Participants of more articles than this take part in everything. */
const commonParticipant = 25

interface Setting {
  readonly dayOf: DayOf
  /** Who takes part in everything. */
  readonly common: ReadonlySet<number>
  /** A folder of many stories, in which articles of one kind are near each other too. */
  readonly crowded: boolean
}

function scoreOf(feature: Feature, group: Group, close: number, { dayOf, common, crowded }: Setting): number {
  const unique = once.get(feature.type)
  if (unique !== undefined)
    return feature.participants.some(({ role, entity }) => role === unique && group.participants.has(entity)) ? 4 : 0
  const time = timeScore(feature, group, dayOf)
  if (time <= -4) return time
  const shared = feature.participants.filter(({ entity }) => group.participants.has(entity))
  const agents = feature.participants.filter(({ role }) => role === 'agent')
  const sharedAgent = agents.some(({ entity }) => group.agents.has(entity))
  let score = time + close
  const own = group.sources.has(feature.source)
  if (feature.definite) return own ? score + 1 : crowded ? 0 : score
  const telling = shared.reduce((sum, { entity }) => sum + (common.has(entity) ? 0.75 : 1.5), 0)
  const here = feature.places.some(({ entity }) => group.places.has(entity))
  score += Math.min(3, telling) + (sharedAgent ? 0.5 : 0)
  if (agents.length > 0 && group.agents.size > 0 && !sharedAgent) {
    // Who arrives, speaks or is appointed is the event; who is named beside an attack may be anybody.
    if (agentDecides.has(feature.type)) score -= 3
    else if (shared.length === 0) score -= 1
  } else if (agentDecides.has(feature.type) && shared.length === 0)
    score -= group.sources.has(feature.source) ? 0.3 : 0.6
  if (serial.has(feature.type) && time < sameDay && shared.length < 2 && !own) score -= crowded ? 3 : 2
  // «مقتل فلان» is not «مقتل علان».
  if (
    patientDecides.has(feature.type) &&
    feature.persons.length > 0 &&
    group.patients.size > 0 &&
    !feature.persons.some((entity) => group.patients.has(entity))
  )
    score -= 3
  // Two attacks that papers of one week tell are near each other in their words: something of the event itself must be one.
  if (crowded && particular.has(feature.type) && !own && !hasProof(feature, group, time, common)) score -= 2
  if (feature.places.length > 0 && group.places.size > 0) score += here ? 1 : isNested(feature, group) ? 0 : -0.4
  return score
}

/** A day, a place within a country, a number, or somebody who does not take part in everything. */
const hasProof = (feature: Feature, group: Group, time: number, common: ReadonlySet<number>): boolean =>
  time >= sameDay ||
  feature.places.some(({ entity, whole }) => !whole && group.places.has(entity)) ||
  feature.counts.some((count) => group.counts.has(count)) ||
  feature.participants.some(({ entity, country }) => !country && !common.has(entity) && group.participants.has(entity))

/** «في بيروت», «في لبنان»: one place told more broadly is no other. */
const isNested = ({ places }: Feature, { wholes, parts }: Group): boolean =>
  places.some(({ country, whole }) => country !== undefined && (whole ? parts : wholes).has(country))

/** Days that overlap speak for one event, a day or two apart is what sources disagree about, further apart is another. */
function timeScore(feature: Feature, group: Group, dayOf: DayOf): number {
  const own = window(feature, dayOf)
  let best = Number.NEGATIVE_INFINITY
  // Where both sides state days, only those are compared: what is left undated in a group would let anything in.
  const dated = feature.stated ? group.members.filter((member) => member.stated) : []
  for (const member of dated.length > 0 ? dated : group.members) {
    const other = window(member, dayOf)
    const gap = own && other ? Math.max(0, own.from - other.to, other.from - own.to) / day : 0
    const stated = feature.stated && member.stated
    // The year alone beside no day at all: background beside the news, unless they share who took part.
    const mixed = feature.stated !== member.stated && background(feature) !== background(member)
    const score = mixed
      ? -1.2
      : !own || !other
        ? 0
        : gap === 0
          ? stated
            ? sameDay
            : 0
          : !stated
            ? gap > 3
              ? -4
              : -0.5
            : gap <= 2
              ? -0.6
              : -4
    if (score > best) best = score
    if (best >= sameDay) break
  }
  return best
}

/** Told under a heading of its own day or year, or only by year or month: news of the day is told by days. */
function background({ stated, heading, from, to }: Feature): boolean {
  return heading || (stated && from !== undefined && to !== undefined && Date.parse(to) - Date.parse(from) > 27 * day)
}

function window({ stated, from, to, source }: Feature, dayOf: DayOf): { from: number; to: number } | undefined {
  if (stated) return from === undefined || to === undefined ? undefined : { from: Date.parse(from), to: Date.parse(to) }
  const written = dayOf(source)
  return written && { from: Date.parse(written.from) - recent * day, to: Date.parse(written.to) + recent * day }
}
