/** What an article is about, as far as it changes what names mean: 1 where it is a sports report, else 0. */
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
