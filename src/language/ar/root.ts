/**
 * The consonants that the words of one family share: «يتضرر», «أضرار», «متضرر» → ضرر; «انفجار», «تفجير», «متفجرات» → فجر.
 * Without a dictionary, so weak letters are lost and some families fall together: good for comparing what two reports of one
 * story say, where few words meet by accident. After the stemmers of Khoja (1999) and Taghva (2005), their lists left out.
 */
import { lightStem } from './light-stem.ts'

/** What verb forms and participles put in front, longest first. A row: the letters, and the least consonants behind them. */
const augments: readonly (readonly [letters: string, least: number])[] = [
  ['يست', 2],
  ['تست', 2],
  ['مست', 2],
  ['است', 2],
  ['مت', 3],
  ['يت', 3],
  ['ين', 3],
  ['ان', 3],
  ['من', 3],
  ['ي', 2],
  ['ت', 3],
  ['م', 3],
  ['ا', 2],
]
const weak = new Set('اويءؤئى')

/** The root-like consonants of a word in normal form; words of other scripts are their own. */
export function rootOf(normal: string): string {
  const code = normal.charCodeAt(0)
  if (code < 0x0620 || code > 0x06d3) return normal
  // «إعلان», «إدمان»: the ending is the word's own.
  let stem = /^(?:ال)?ا..ان$/.test(normal) ? normal.slice(-5) : lightStem(normal)
  if (stem.length > 3 && stem.endsWith('ت')) stem = stem.slice(0, -1)
  while (stem.length > 3 && weak.has(stem.at(-1)!)) stem = stem.slice(0, -1)
  for (const [letters, least] of augments) {
    if (!stem.startsWith(letters)) continue
    const rest = consonants(stem.slice(letters.length))
    if (rest.length < least) continue
    // Of «استقال» two consonants are left, which are those of «قال».
    return letters.endsWith('ست') && rest.length === 2 ? `ست${rest}` : withoutInfix(rest)
  }
  const bare = withoutInfix(consonants(stem))
  return bare.length < 2 ? stem : bare
}

const consonants = (stem: string) => [...stem].filter((letter) => !weak.has(letter)).join('')

/** «عتقل», «غتصب»: the ت of «افتعل» stands behind the first of four. */
const withoutInfix = (letters: string) =>
  letters.length === 4 && letters[1] === 'ت' ? letters[0]! + letters.slice(2) : letters
