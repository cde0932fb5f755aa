/** What an article tells with a day to it: frames with who takes part, and the time expression that dates them. */

import type { Range, Reading } from '../../reading/reading.ts'
import type { TimeForm } from '../../reading/time/expression.ts'
import { addTo } from '../groups.ts'
import type { Linking, Source } from '../model.ts'
import { dayOfForm } from './signs.ts'

export interface Telling {
  readonly source: number
  readonly frame: string
  /** Entities named in the sentence, as positions in the linking. */
  readonly entities: ReadonlySet<number>
  /** Position in the reading's times. */
  readonly time: number
  /** What the time says of the event: the day form inside it. */
  readonly form: TimeForm
  /** The event lies that form before the article («بعد شهرين من الزيارة»), not on it. */
  readonly elapsed: boolean
  readonly range: Range
}

/** Frames too common to tell one event from another. */
const common: ReadonlySet<string> = new Set([
  'say',
  'announce',
  'aim',
  'last',
  'try',
  'become',
  'own',
  'lead',
  'consider',
  'reject',
  'think',
  'want',
  'role',
  'located-in',
  'intent',
])

/** All dated tellings of an article. */
export function tellingsOf({ file, reading }: Source, source: number, linking: Linking): Telling[] {
  const out: Telling[] = []
  const bySentence = timesBySentence(reading)
  const seen = new Set<string>()
  const entitiesOf = sentenceEntities(file, reading, linking)
  for (const claim of reading.claims) {
    if (common.has(claim.frame) || claim.polarity === 'negative' || claim.tense === 'future') continue
    const candidates = bySentence.get(claim.sentence)
    if (!candidates) continue
    const stated = claim.arguments.find((argument) => argument.role === 'time' && argument.time !== undefined)?.time
    for (const time of candidates) {
      const { expression, start, end } = reading.times[time]!
      const form = dayOfForm(expression)
      if (!form || form.kind === 'duration' || form.kind === 'set') continue
      const elapsed = form.kind === 'shift' && form.event === true && form.amount > 0
      // «بعد شهرين من أول زيارة» dates the visit behind it, not the clause it stands in.
      if (
        elapsed
          ? claim.start < end || claim.trigger.start > end + 40
          : stated !== undefined
            ? time !== stated
            : candidates.length > 1
      )
        continue
      const key = `${claim.frame} ${time}`
      if (seen.has(key)) continue
      seen.add(key)
      const entities = elapsed ? entitiesOf(claim.sentence, end) : entitiesOf(claim.sentence, 0)
      if (entities.size >= 2)
        out.push({ source, frame: claim.frame, entities, time, form, elapsed, range: { start, end } })
    }
  }
  return out
}

function timesBySentence(reading: Reading): ReadonlyMap<number, number[]> {
  const out = new Map<number, number[]>()
  reading.times.forEach(({ sentence }, index) => {
    addTo(out, sentence, index)
  })
  return out
}

/** The entities that a sentence names from an offset on. */
function sentenceEntities(file: string, reading: Reading, linking: Linking) {
  const mentions = new Map<number, number[]>()
  reading.mentions.forEach(({ sentence, within }, index) => {
    // What a longer name holds is said with it.
    if (within !== undefined) return
    addTo(mentions, sentence, index)
  })
  return (sentence: number, from: number): ReadonlySet<number> => {
    const out = new Set<number>()
    for (const index of mentions.get(sentence) ?? []) {
      if (reading.mentions[index]!.start < from) continue
      const entity = linking.entityOf(file, index)
      if (entity !== undefined) out.add(entity)
    }
    return out
  }
}

/** What the entities that two tellings share say for their being one event: the rarer in the folder, the more. */
export class Company {
  readonly #linking: Linking
  readonly #articles: number
  readonly #counts = new Map<number, number>()

  constructor(sources: readonly Source[], linking: Linking) {
    this.#linking = linking
    this.#articles = sources.length
    for (const { file, reading } of sources) {
      const named = new Set<number>()
      reading.mentions.forEach(({ within }, index) => {
        if (within !== undefined) return
        const entity = linking.entityOf(file, index)
        if (entity !== undefined) named.add(entity)
      })
      for (const entity of named) this.#counts.set(entity, (this.#counts.get(entity) ?? 0) + 1)
    }
  }

  /** Log odds; undefined where they share less than two entities. */
  logOdds(left: Telling, right: Telling): number | undefined {
    let odds = 0
    let count = 0
    for (const entity of left.entities) {
      if (!right.entities.has(entity)) continue
      count++
      const { type } = this.#linking.entities[entity]!
      const weight = type === 'person' ? 1 : type === 'location' || type === 'group' ? 0.4 : 0.7
      odds += weight * Math.log((this.#articles + imaginedArticles) / this.#counts.get(entity)!)
    }
    return count < 2 ? undefined : odds
  }
}

/** In a small folder on one story all articles name the same, and yet a shared name says something. */
const imaginedArticles = 60
