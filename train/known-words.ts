/** Gathers what is known of words (see src/reading/names/word-table.ts) from clusters, name lists and places. */
import { readFileSync } from 'node:fs'
import {
  FREQUENCY_SHIFT,
  HAS_CLUSTER,
  hashWord,
  KIND_SHIFT,
  NAME_SHIFT,
  PLACE,
  PRIOR_SHIFT,
} from '../src/reading/names/word-table.ts'
import { normalize } from '../src/reading/text/normal.ts'

export interface KnownWords {
  readonly keys: number[]
  readonly values: number[]
}

/** How often a spelling stands in the list of name parts, as 1 to 3. */
const nameLevel = (count: number): number => (count >= 40 ? 3 : count >= 4 ? 2 : 1)

/**
 * @param clusters word → cluster by the words of its surroundings
 * @param kinds the same words → cluster by their nearest words only
 * @param frequencies how often each word stands in the corpus
 * @param names file of Arabic name parts: form, Latin form, count, source
 * @param places one-word names of towns and countries
 * @param priors what each word mostly is in news tagged by an earlier model (see priors.ts)
 */
export function gatherWords(
  clusters: ReadonlyMap<string, number>,
  kinds: ReadonlyMap<string, number>,
  frequencies: ReadonlyMap<string, number>,
  names: string,
  places: Iterable<string>,
  priors: ReadonlyMap<string, number>,
): KnownWords {
  const info = new Map<string, number>()
  const add = (word: string, bits: number) => info.set(word, (info.get(word) ?? 0) | bits)
  for (const [word, cluster] of clusters) add(word, HAS_CLUSTER | cluster | ((kinds.get(word) ?? 0) << KIND_SHIFT))
  for (const [word, count] of frequencies)
    if (count >= 4) add(word, Math.min(7, 1 + Math.floor(Math.log2(count / 4) / 2)) << FREQUENCY_SHIFT)
  const counts = new Map<string, number>()
  for (const line of readFileSync(names, 'utf8').split('\n')) {
    const [form, , count] = line.split('\t')
    if (!form || form.includes(' ')) continue
    const word = normalize(form)
    if (word.length >= 2) counts.set(word, (counts.get(word) ?? 0) + Number(count))
  }
  for (const [word, count] of counts) add(word, nameLevel(count) << NAME_SHIFT)
  for (const place of places) if (!place.includes(' ') && place.length >= 3) add(place, PLACE)
  for (const [word, level] of priors) add(word, level << PRIOR_SHIFT)
  const words = [...info.keys()].sort()
  return { keys: words.map((word) => hashWord(word)), values: words.map((word) => info.get(word)!) }
}
