/**
 * Arabic names in Latin letters: frequent name parts from a table, other words letter by letter, each letter as it is
 * mostly written between its neighbours. Both learnt by train/latin.ts.
 */
import { normalize } from '../normal.ts'
import { latinNames } from './latin-names.ts'
import { latinRules } from './latin-rules.ts'

/** Contexts of a letter to what it is written as; see latin-rules.ts. */
export type LetterRules = Map<string, string>

/** What a letter sounds like, for aligning: a row is letter and first Latin letter. */
const starts = new Map(
  'بb تt ثt جj حh خk دd ذd رr زz سs شs صs ضd طt ظz عa غg فf قq كk لl مm نn هh وw يy پp چc ڤv گg ژj اa ئe ؤo ءa'
    .split(' ')
    .map((row) => [row[0]!, row[1]!] as const),
)
export const startOf = (letter: string): string => starts.get(letter) ?? ''

/** Writes one word in normal form letter by letter, lower case. */
export function decode(word: string, rules: LetterRules): string {
  let out = ''
  for (let i = 0; i < word.length; i++) {
    const before = word[i - 1] ?? '^'
    const letter = word[i]!
    const after = word[i + 1] ?? '$'
    out +=
      rules.get(before + letter + after) ??
      rules.get(`${letter}${after}>`) ??
      rules.get(`<${before}${letter}`) ??
      rules.get(letter) ??
      ''
  }
  return out
}

let tables: { names: Map<string, string>; rules: LetterRules } | undefined

/** The tables, unpacked at the first asking. */
function unpack() {
  const names = new Map(
    latinNames
      .trim()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  )
  const rules = new Map(latinRules.split(' ').map((row) => row.split('=') as [string, string]))
  tables = { names, rules }
  return tables
}

/** The Latin form of one word in normal form, lower case; with the article as «al-». */
export function latinWord(word: string): string {
  const { names, rules } = tables ?? unpack()
  const whole = names.get(word)
  if (whole !== undefined) return whole
  if (word.startsWith('ال') && word.length > 4) return `al-${latinWord(word.slice(2))}`
  // «عبداللطيف» written joined or apart is one name.
  if (word.startsWith('عبدال') && word.length > 6) return `abd al-${latinWord(word.slice(5))}`
  return decode(word, rules)
}

/** A Latin spelling of an Arabic name, capitalised; undefined where there is no Arabic word in it. */
export function transliterate(text: string): string | undefined {
  const words = text
    .split(/[^\p{L}\p{M}\d\u0640]+/u)
    .map((word) => (/[\u0620-\u06d3]/.test(word) ? normalize(word) : word))
    .filter(Boolean)
  if (!words.some((word) => /[\u0620-\u06d3]/.test(word))) return undefined
  const name = words
    .map((word) => (/[\u0620-\u06d3]/.test(word) ? capitalize(latinWord(word)) : word))
    .filter(Boolean)
    .join(' ')
  return name.replace(/^[a-z]/, (first) => first.toUpperCase())
}

/** «al-Masri», «Abd al-Rahman»: the article is small but where it begins the name. */
const capitalize = (latin: string) =>
  latin
    .split(' ')
    .map((word) =>
      word.replace(/^(al-)?([a-z])/, (_, article: string = '', first: string) => article + first.toUpperCase()),
    )
    .join(' ')
