/**
 * Whether two places speak of the same thing, by the content words around them: a word that is rare in news, and in these two
 * articles stands just here and there, says so; the words that both articles are made of say little.
 */
import { commonStems } from '../../../language/ar/common-stems.ts'
import { hashOf } from '../../../reading/passages/fingerprint.ts'
import type { Range, Reading, Wording } from '../../../reading/reading.ts'
import type { CollatedClaim, Source } from '../../model.ts'
import { lowerBound } from '../../sorted.ts'
import type { Context } from './context.ts'

/** Bits of surprise of a word that is not among the common ones. */
const mostBits = 13
const generalBits = new Map<number, number>()
for (const [bits, stems] of commonStems)
  for (const stem of stems.split(' ')) generalBits.set(hashOf(stem), Math.min(bits, mostBits))

/** Content words to either side that still belong to a number. */
const reach = 9
/** Words behind a counted noun within which it is narrowed («فرق إنقاذ», «دبلوماسيا روسيا»). */
const qualifying = 1
/** Two articles are thought to have so many sentences at least. */
const fewestSentences = 12

export interface Surroundings {
  /** Stems of the content words of the sentence near a place, those of the place itself left out. */
  readonly stems: ReadonlySet<number>
  /** The stem of the content word right behind the place; 0 for none. */
  readonly qualifier: number
}

/** «أخرى», «آخرين». */
const other = hashOf('اخر')

interface Text {
  readonly wording: Wording
  /** How many sentences of the article each stem stands in. */
  readonly spread: ReadonlyMap<number, number>
  readonly sentences: number
}

export class Around {
  readonly #texts = new Map<string, Text>()
  readonly #readings: ReadonlyMap<string, Reading>

  constructor(sources: readonly Source[]) {
    this.#readings = new Map(sources.map(({ file, reading }) => [file, reading]))
  }

  /** The words around a place of an article, within its sentence. */
  of(file: string, { start, end }: Range, sentence: number): Surroundings {
    const { wording } = this.#text(file)
    const bounds = this.#readings.get(file)!.sentences[sentence]!
    const { starts, stems: all } = wording
    const stems = new Set<number>()
    let qualifier = 0
    const first = lowerBound(starts, start)
    for (let i = first - 1, seen = 0; i >= 0 && starts[i]! >= bounds.start && seen < reach; i--) {
      if (all[i] === 0) continue
      stems.add(all[i]!)
      seen++
    }
    const behind = lowerBound(starts, end)
    for (let i = behind, seen = 0; i < starts.length && starts[i]! < bounds.end && seen < reach; i++) {
      if (all[i] === 0) continue
      if (i < behind + qualifying) qualifier = all[i]!
      stems.add(all[i]!)
      seen++
    }
    for (let i = first; i < behind; i++) stems.delete(all[i]!)
    return { stems, qualifier }
  }

  /** Whether neither of two counted nouns is narrowed as the other is not: «أربعة طرود أخرى» are not the three told of first. */
  alike({ qualifier: left }: Surroundings, { qualifier: right }: Surroundings): boolean {
    return (left === other) === (right === other)
  }

  /** What two places have in common, as so many words that are rare in news and stand nowhere else in both articles. */
  shared(left: Surroundings, leftFile: string, right: Surroundings, rightFile: string): number {
    const a = this.#text(leftFile)
    const b = this.#text(rightFile)
    const sentences = Math.max(fewestSentences, a.sentences + b.sentences)
    let sum = 0
    for (const stem of left.stems) {
      if (!right.stems.has(stem)) continue
      const spread = (a.spread.get(stem) ?? 1) + (b.spread.get(stem) ?? 1)
      const local = Math.max(0, Math.log2(sentences / spread) / Math.log2(sentences / 2))
      sum += local * ((generalBits.get(stem) ?? mostBits) / mostBits)
    }
    return sum
  }

  #text(file: string): Text {
    const known = this.#texts.get(file)
    if (known) return known
    const { wording, sentences } = this.#readings.get(file)!
    const spread = new Map<number, number>()
    let i = 0
    for (const { end } of sentences) {
      const seen = new Set<number>()
      for (; i < wording.starts.length && wording.starts[i]! < end; i++)
        if (wording.stems[i] !== 0) seen.add(wording.stems[i]!)
      for (const stem of seen) spread.set(stem, (spread.get(stem) ?? 0) + 1)
    }
    const text = { wording, spread, sentences: sentences.length }
    this.#texts.set(file, text)
    return text
  }
}

/** Whether the sentences of both claims name somebody or something, and none of the same. */
export function namesDiffer(context: Context, left: CollatedClaim, right: CollatedClaim): boolean {
  const a = namesOf(context, left)
  const b = namesOf(context, right)
  return a.size > 0 && b.size > 0 && ![...a].some((entity) => b.has(entity))
}

function namesOf(context: Context, collated: CollatedClaim): ReadonlySet<number> {
  const { sources, linking } = context.collated
  const { file, claim } = collated
  const { mentions } = sources[context.sourceOf(collated)]!.reading
  const found = new Set<number>()
  mentions.forEach((mention, index) => {
    if (mention.sentence !== claim.sentence) return
    const entity = linking.entityOf(file, index)
    if (entity !== undefined) found.add(entity)
  })
  return found
}
