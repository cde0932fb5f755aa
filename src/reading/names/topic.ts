/** What an article is about, as far as it changes what names mean: 1 where it is a sports report, else 0; for a whole article and for each place in it. */
import { sportsWords } from '../../language/ar/names/heads.ts'
import { perWord } from '../text/vocabulary.ts'

const isSports = perWord((normal) => sportsWords.has(normal) || (normal.length > 3 && sportsWords.has(normal.slice(1))))

/** Share of sports words from which an article is a sports report. */
const DENSE = 0.03

export function topicOf(words: Int32Array): number {
  let count = 0
  for (let t = 0; t < words.length; t++) if (isSports(words[t]!)) count++
  return count > DENSE * words.length ? 1 : 0
}

/** Words on either side of a word that tell what its place of the article is about. */
const REACH = 60
/** Share of sports words among them from which the place is one of sports, whatever the rest is about. */
const DENSE_AROUND = 0.06

/** For each word of an article, whether it stands in a sports report: in a paper of many subjects only a part may be one. */
export function topicsOf(words: Int32Array): Uint8Array {
  const n = words.length
  const out = new Uint8Array(n)
  const sums = new Int32Array(n + 1)
  for (let t = 0; t < n; t++) sums[t + 1] = sums[t]! + (isSports(words[t]!) ? 1 : 0)
  if (sums[n]! > DENSE * n) return out.fill(1)
  if (sums[n]! === 0) return out
  for (let t = 0; t < n; t++) {
    const from = Math.max(0, t - REACH)
    const to = Math.min(n, t + REACH + 1)
    if (sums[to]! - sums[from]! > DENSE_AROUND * (2 * REACH + 1)) out[t] = 1
  }
  return out
}
