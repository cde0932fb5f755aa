/** Claims → events: same type, compatible days, a shared participant or place, or one story that tells one such thing. */
import type { Event, Modality } from '../../review.ts'
import { stableId } from '../ids.ts'
import { type Chronology, type CollatedClaim, type CollatedEvent, type Linking, type Source, spanOf } from '../model.ts'
import { type Feature, featuresOf } from './features.ts'
import { gather } from './gather.ts'
import { relateSources } from './related.ts'
import { titleOf } from './title.ts'
import { occurrence } from './types.ts'

export function findEvents(
  sources: readonly Source[],
  linking: Linking,
  chronology: Chronology,
  claims: readonly CollatedClaim[],
): CollatedEvent[] {
  const features = featuresOf(sources, linking, chronology, claims)
  const groups = gather(features, relateSources(sources), (source) => chronology.dateOf(sources[source]!.file))
  return groups.filter(saysWhat).map((group) => toEvent(group, claims, linking))
}

/** «الحادث» alone, of which nothing else is told, is no event of its own. */
const saysWhat = (group: readonly Feature[]): boolean =>
  group.some(({ type, participants, places }) => type !== occurrence || participants.length + places.length > 0)

function toEvent(group: readonly Feature[], claims: readonly CollatedClaim[], linking: Linking): CollatedEvent {
  const first = group.find(({ type }) => type !== occurrence) ?? group[0]!
  const days = narrowest(group)
  const place = mostFrequent(group.flatMap((feature) => feature.places.map(({ entity }) => entity)))
  const participants = new Map<string, { entity: string; role: string }>()
  for (const feature of group) {
    for (const { entity, role } of feature.participants) {
      const id = linking.entities[entity]!.id
      const key = `${id} ${role}`
      if (!participants.has(key)) participants.set(key, { entity: id, role })
    }
  }
  const anchor = claims[first.index]!
  const event: Event = {
    id: stableId('e', first.type, anchor.file, anchor.claim.trigger.start, anchor.claim.trigger.end),
    type: first.type,
    title: titleOf(
      group.map(({ index }) => claims[index]!),
      linking,
    ),
    ...(days ? { from: days.from, to: days.to } : {}),
    ...(place === undefined ? {} : { place: linking.entities[place]!.id }),
    participants: [...participants.values()],
    mentions: group.map(({ index }) => mentionOf(claims[index]!)),
  }
  return { event, claims: group.map(({ index }) => index) }
}

function mentionOf({ file, claim, modality }: CollatedClaim): {
  span: Event['mentions'][number]['span']
  modality: Modality
} {
  return { span: spanOf(file, claim), modality: claim.polarity === 'negative' ? 'denied' : modality }
}

/** The shortest span of days that a member gives. */
function narrowest(group: readonly Feature[]): { from: string; to: string } | undefined {
  let best: { from: string; to: string } | undefined
  for (const { from, to, stated } of group) {
    if (!stated || from === undefined || to === undefined) continue
    if (!best || span(from, to) < span(best.from, best.to)) best = { from, to }
  }
  return best
}

const span = (from: string, to: string) => Date.parse(to) - Date.parse(from)

function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: number | undefined
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value
  return best
}
