/** What a denial denies, as stems of its words; and how much of it a stretch of another text says. */
import { charges, denialFiller, parts, stateBodies } from '../../../language/ar/charge-words.ts'
import { lightStem } from '../../../language/ar/light-stem.ts'
import { wordList } from '../../../reading/claims/lexicon.ts'
import { hashOf } from '../../../reading/passages/fingerprint.ts'
import type { Range, Reading } from '../../../reading/reading.ts'
import { normalize } from '../../../reading/text/normal.ts'
import { nationNamed, nationOfAdjective } from '../../identity/nations.ts'
import { lowerBound } from '../../sorted.ts'

const stemsOf = (words: readonly string[]) => words.map((word) => hashOf(lightStem(word)))
/** The stem of one word as it stands, without what is attached before it. */
export const stemOf = (word: string): number => hashOf(lightStem(normalize(word)))

/** Words that say nothing of what was done: of charging and denying, and of offices. */
const generic = new Set(stemsOf(`${charges} ${parts} ${denialFiller} ${stateBodies}`.replaceAll('*', '').split(' ')))

/** Stems of the words between two offsets, in no order, function words left out. */
export function stemsIn({ wording }: Reading, { start, end }: Range): Set<number> {
  const found = new Set<number>()
  for (let i = firstAfter(wording.ends, start); i < wording.starts.length && wording.starts[i]! < end; i++)
    if (wording.stems[i] !== 0) found.add(wording.stems[i]!)
  return found
}

/** What is denied between two offsets: no words of charging, no offices, no lands; nor the denier's own names. */
export function contentOf(
  reading: Reading,
  topic: Range & { readonly text: string },
  own: readonly Range[],
): Set<number> {
  const content = stemsIn(reading, topic)
  for (const stem of generic) content.delete(stem)
  for (const range of own) for (const stem of stemsIn(reading, range)) content.delete(stem)
  const lands = normalize(topic.text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => nationOfAdjective(word) ?? nationNamed(word))
  for (const stem of stemsOf(lands)) content.delete(stem)
  return content
}

const heads = wordList(`${charges} ${parts} هذه تلك`)
/** Words in which a topic says that it is a charge, or a part in something. */
const opening = 4

/** Stems of the names between two offsets. */
export function namesIn(reading: Reading, { start, end }: Range): Set<number> {
  const inside = reading.mentions.filter((mention) => mention.start >= start && mention.end <= end)
  return new Set(inside.flatMap((mention) => [...stemsIn(reading, mention)]))
}

/** «هذه المزاعم», «أي ضلوع في الهجوم»: not the deed is named, but a charge or a part in it. */
export const isOfCharge = (topic: string): boolean =>
  normalize(topic)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, opening)
    .some((word) => heads.has(word.replace(/^(?:بال|لل|ال|[بل](?=....))/, '')))

/** The first word that ends behind `offset`: a word belongs to a stretch that begins within it, behind what is attached. */
const firstAfter = (ends: readonly number[], offset: number): number => lowerBound(ends, offset + 1)

/** Words that a retelling of what is denied takes at most. */
const longest = 16

/** The stretch of a sentence that says most of what is denied, and how many of its stems; the shortest of equals. */
export function retelling(
  { wording }: Reading,
  sentence: Range,
  content: ReadonlySet<number>,
): { range: Range; shared: ReadonlySet<number> } | undefined {
  const hits: number[] = []
  for (
    let i = firstAfter(wording.ends, sentence.start);
    i < wording.starts.length && wording.starts[i]! < sentence.end;
    i++
  )
    if (content.has(wording.stems[i]!)) hits.push(i)
  let best: { range: Range; shared: ReadonlySet<number>; width: number } | undefined
  for (let from = 0; from < hits.length; from++) {
    const seen = new Set<number>()
    for (let to = from; to < hits.length && hits[to]! - hits[from]! < longest; to++) {
      seen.add(wording.stems[hits[to]!]!)
      const width = hits[to]! - hits[from]!
      if (best && (seen.size < best.shared.size || (seen.size === best.shared.size && width >= best.width))) continue
      best = {
        range: { start: wording.starts[hits[from]!]!, end: wording.ends[hits[to]!]! },
        shared: new Set(seen),
        width,
      }
    }
  }
  return best && { range: best.range, shared: best.shared }
}
