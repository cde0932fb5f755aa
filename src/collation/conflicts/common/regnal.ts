/** «الملك فؤاد الثاني», «המלך פואד השני»: a monarch's name by its consonants, with the numeral. */
import { hebrewLetters, monarchs, regnalOrdinals } from '../../../language/regnal.ts'
import { normalize } from '../../../reading/text/normal.ts'

export interface Regnal {
  readonly name: string
  readonly number: number
}

const numberOf = new Map(
  regnalOrdinals.flatMap(([number, words]) => words.split(' ').map((word): [string, number] => [word, number])),
)
const titles = new Set(monarchs.split(' '))

/** The monarchs that a phrase names, in order. */
export function regnalsIn(phrase: string): Regnal[] {
  const words = normalize(phrase)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  return words.flatMap((word, index): Regnal[] => {
    const number = numberOf.get(word)
    const before = words[index - 1]
    if (number === undefined || before === undefined || titles.has(before)) return []
    const name = skeleton(before)
    return name.length >= 2 ? [{ name, number }] : []
  })
}

/** The consonants of a name, in Arabic letters whatever its script. */
function skeleton(word: string): string {
  const arabic = [...word]
    .map((letter) => (/[\u0590-\u05ff]/.test(letter) ? (hebrewLetters[letter] ?? '') : letter))
    .join('')
  return arabic.replace(/^ال(?=..)/, '').replace(/[اويءئؤ]/g, '')
}
