/** The words of a surface form, as every part of the linking sees them. */
import { ordinals } from '../../language/ar/ordinals.ts'
import { HEBREW, LATIN, NUMBER, PUNCTUATION, type TokenKind, tokenize } from '../../reading/text/tokens.ts'

export interface Word {
  readonly raw: string
  readonly normal: string
  readonly kind: TokenKind
  /** Whether a full stop follows directly: «ج.», «J.». */
  readonly dotted: boolean
}

/** The words and numbers of a form; quotation marks, brackets, hyphens and the like left out. */
export function wordsOf(text: string): Word[] {
  const tokens = tokenize(text)
  const words: Word[] = []
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i]! as TokenKind
    if (kind === PUNCTUATION) continue
    words.push({ raw: tokens.raw(i), normal: tokens.normal(i), kind, dotted: tokens.raw(i + 1) === '.' })
  }
  return words
}

/** The word without its article: ال of Arabic (not the أل of «ألكسندر»), ה is left alone. */
export function withoutArticle({ raw, normal }: Word): string {
  if (normal.length <= 4 || !normal.startsWith('ال') || !raw.startsWith('ا')) return normal
  // Names of Latin spelling that begin so: Alexander, Albert, Alfred, Elizabeth.
  return foreignAl.some((start) => normal.startsWith(start)) ? normal : normal.slice(2)
}
const foreignAl = ['الكس', 'البرت', 'الفريد', 'اليز', 'اليس', 'الفون', 'الفار', 'الينا', 'اليوت', 'البان']

const ordinalValues = new Map(
  ordinals.flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)),
)
const hebrewOrdinals = ['הראשון', 'השני', 'השלישי', 'הרביעי', 'החמישי', 'השישי', 'השביעי', 'השמיני', 'התשיעי', 'העשירי']
const roman = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
]

/** The number that an ordinal in a ruler's name stands for: «السادس», «السادس عشر», «VI». */
export function ordinalOf(word: Word | undefined, next: Word | undefined): number | undefined {
  if (!word) return undefined
  if (word.kind === LATIN) return word.raw === word.raw.toUpperCase() ? indexFrom1(roman, word.normal) : undefined
  if (word.kind === HEBREW) return indexFrom1(hebrewOrdinals, word.normal)
  if (word.kind === NUMBER || !word.normal.startsWith('ال')) return undefined
  const value = ordinalValues.get(word.normal.slice(2))
  return value !== undefined && next?.normal === 'عشر' ? value + 10 : value
}

function indexFrom1(list: readonly string[], item: string): number | undefined {
  const index = list.indexOf(item)
  return index < 0 ? undefined : index + 1
}
