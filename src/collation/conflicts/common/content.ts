/** The content words of a phrase, as light stems. */
import { functionWords } from '../../../language/ar/function-words.ts'
import { lightStem } from '../../../language/ar/light-stem.ts'
import { normalize } from '../../../reading/text/normal.ts'

/** Words of a phrase in normal form, marks left out. */
export const wordsOf = (phrase: string): string[] =>
  normalize(phrase)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Stems of the words that say something, in reading order. */
export const contentStems = (phrase: string): string[] =>
  wordsOf(phrase)
    .filter((word) => word.length > 2 && !functionWords.has(word) && !functionWords.has(word.replace(/^[وف]/, '')))
    .map(lightStem)

/** How many members two sets have in common. */
export function inCommon<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0
  for (const item of a) if (b.has(item)) count++
  return count
}
