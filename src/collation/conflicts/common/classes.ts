/** Phrases → the class of their words, by the tables of language/ar/conflict-words. */
import { causeClasses, thingClasses } from '../../../language/ar/conflict-words.ts'
import { normalize } from '../../../reading/text/normal.ts'

export interface ThingClass {
  readonly kind: string
  readonly thing: string
}

/** A phrase without articles, joined by single spaces, so that beginnings of words can be looked for. */
const plain = (phrase: string): string =>
  ` ${normalize(phrase)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/^(?:[وف]?(?:ال|لل|بال))(?=...)|^[وف](?=(?:لم|لا|لن|ما|غير)$)/, ''))
    .filter(Boolean)
    .join(' ')} `

/** What the phrase's thing is: the class whose word comes first, the longest of those that begin there. */
export function thingIn(phrase: string, kinds?: readonly string[]): ThingClass | undefined {
  const text = plain(phrase)
  let best: { kind: string; thing: string; at: number; length: number } | undefined
  for (const [kind, thing, ...words] of thingClasses) {
    if (kinds && !kinds.includes(kind)) continue
    for (const word of words) {
      const at = beginningOf(text, word)
      if (at < 0) continue
      if (!best || at < best.at || (at === best.at && word.length > best.length))
        best = { kind, thing, at, length: word.length }
    }
  }
  return best && { kind: best.kind, thing: best.thing }
}

/** Where a word of the tables begins in a plain phrase, −1 where it does not stand there. */
function beginningOf(text: string, word: string): number {
  const [head = '', behind] = word.split(' … ')
  const at = text.indexOf(` ${head}`)
  return at < 0 || behind === undefined || text.includes(` ${behind}`, at + head.length) ? at : -1
}

/** The classes of cause that a phrase names. */
export function causesIn(phrase: string): readonly string[] {
  const text = plain(phrase)
  return causeClasses.filter(([, ...words]) => words.some((word) => text.includes(` ${word}`))).map(([name]) => name)
}
