/** What a line is, from its own words: the first of the tests below that fits. */
import { agencies } from '../../language/ar/agencies.ts'
import { arabicMonths } from '../../language/ar/months.ts'
import {
  bylineLabels,
  bylineStarts,
  captionStarts,
  invitationStarts,
  pictureCredits,
  publicationWords,
  widgetLines,
  widgetStarts,
} from '../../language/ar/page-lines.ts'
import { arabicWeekdays } from '../../language/ar/time-words.ts'
import { englishMonths, englishWeekdays } from '../../language/en/time-words.ts'
import type { LineKind } from '../reading.ts'
import { normalize } from './normal.ts'
import { LATIN, NUMBER, PUNCTUATION, type Tokens } from './tokens.ts'
import { perWord } from './vocabulary.ts'

/** A line cut into tokens `from` to `to` (exclusive). */
export interface RawLine {
  readonly from: number
  readonly to: number
  /** Words, numbers not counted. */
  readonly words: number
  readonly text: string
  /** Words and numbers in normal form, one space between them. */
  readonly plain: string
}

export function rawLine(tokens: Tokens, from: number, to: number): RawLine {
  let words = 0
  const plain: string[] = []
  for (let i = from; i < to; i++) {
    if (tokens.kind[i]! <= LATIN) words++
    if (tokens.kind[i] !== PUNCTUATION) plain.push(tokens.normal(i))
    if (plain.length > 60) break // No test below looks further.
  }
  return { from, to, words, text: tokens.text.slice(tokens.start[from], tokens.end[to - 1]), plain: plain.join(' ') }
}

/** A line that only names a picture file. */
const imageFile = /^[\w.()-]+\.(?:jpe?g|png|gif|webp|svg)$/i
const timeWords = new Set(
  [
    ...arabicMonths.map(([name]) => name),
    ...arabicWeekdays.flatMap(([forms]) => forms.split(/[ |/]/)),
    ...englishMonths.flatMap(([forms]) => forms.split(/[ |/]/)),
    ...englishWeekdays.flatMap(([forms]) => forms.split(/[ |/]/)),
  ].flatMap((name) => normalize(name).split(' ')),
)
const isDateWord = perWord((word) => timeWords.has(word) || timeWords.has(`ال${word}`) || publicationWords.has(word))
const agencyNames = new Set(agencies.flatMap(([, ...names]) => names))

/** Longest line that tells of a picture, or credits a source (words). */
const longestCaption = 30
const longestCredit = 12
const longestWidget = 30
const longestInvitation = 10

/** The kind that a line's words alone give; undefined where its place decides. */
export function kindOfWords(tokens: Tokens, line: RawLine): LineKind | undefined {
  const { words, text, plain, from, to } = line
  if (imageFile.test(text)) return 'widget'
  if (words === 0) return numbersIn(tokens, from, to) >= 2 ? 'dateline' : isYear(plain) ? undefined : 'widget'
  if (widgetLines.has(plain)) return 'widget'
  if (words <= longestWidget && startsWithAny(plain, widgetStarts)) return 'widget'
  if (isDateOnly(tokens, from, to)) return 'dateline'
  const stopped = endsWithStop(text)
  if (words <= longestInvitation && !stopped && startsWithAny(plain, invitationStarts)) return 'widget'
  if (words <= longestCredit && !stopped && startsWithAny(plain, bylineStarts)) return 'byline'
  if (words <= longestCredit && !stopped && hasLabel(text, plain, bylineLabels)) return 'byline'
  if (isEmbedCredit(text)) return 'byline'
  if (words <= longestCaption && hasPictureCredit(text)) return 'caption'
  if (words <= longestCaption && hasLabel(text, plain, captionStarts)) return 'caption'
  if (/^[“«"„]/.test(text) && /[”»"“]\.?$/.test(text)) return 'quotation'
  return undefined
}

export function numbersIn(tokens: Tokens, from: number, to: number): number {
  let numbers = 0
  for (let i = from; i < to; i++) if (tokens.kind[i] === NUMBER) numbers++
  return numbers
}

/** A year alone heads a section. */
export const isYear = (plain: string): boolean => /^(?:19|20)\d\d$/.test(plain)

const startsWithAny = (plain: string, starts: readonly string[]): boolean =>
  starts.some((start) => plain.startsWith(start) && (plain.length === start.length || plain[start.length] === ' '))

/** «Label: …» */
const hasLabel = (text: string, plain: string, labels: readonly string[]): boolean =>
  /^[^:]{1,24}:/.test(text) && startsWithAny(plain, labels)

export const endsWithStop = (text: string): boolean => /[.!?؟…:]["”»’')\]]*$/.test(text)

/** «الأربعاء 24 نوفمبر 2021 - 15:30», «آخر تحديث: 3 مايو 2020»: nothing but a date and what stands beside one. */
function isDateOnly(tokens: Tokens, from: number, to: number): boolean {
  let numbers = 0
  for (let i = from; i < to; i++) {
    const kind = tokens.kind[i]!
    if (kind === NUMBER) numbers++
    else if (kind !== PUNCTUATION && !isDateWord(tokens.word[i]!)) return false
  }
  return numbers > 0
}

/** «— name (@account) November 24, 2021», under an embedded post. */
const isEmbedCredit = (text: string): boolean => /^[-–—]/.test(text) && text.length < 120 && /\(@\w+\)/.test(text)

/** «… (Getty)», «… (أ ف ب)» at the end of a line. */
function hasPictureCredit(text: string): boolean {
  const close = text.endsWith(').') ? text.length - 2 : text.length - 1
  if (text[close] !== ')') return false
  const open = text.lastIndexOf('(', close)
  // A sentence that only ends in brackets has its stop before or after them.
  if (open < 0 || close - open > 40 || close !== text.length - 1 || /[.!؟]\s*$/.test(text.slice(0, open))) return false
  const credit = normalize(text.slice(open + 1, close))
    .replace(/[.،,/\-–]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return (
    pictureCredits.has(credit) ||
    agencyNames.has(credit) ||
    [...pictureCredits].some((name) => credit.startsWith(`${name} `))
  )
}

/** How far into a paragraph a dateline can reach (tokens). */
const datelineReach = 16

/** The token after a dateline that begins a paragraph («القاهرة (رويترز) -», «لندن – وكالات:», «تونس، 3 مايو 2020 –»); `from` where there is none. */
export function datelineEnd(tokens: Tokens, from: number, to: number): number {
  const limit = Math.min(to - 3, from + datelineReach)
  let words = 0
  let dashes = 0
  let credited = false
  let known = false
  let part = from // after the last comma or dash
  for (let i = from; i < limit; i++) {
    const mark = tokens.kind[i] === PUNCTUATION ? tokens.raw(i) : ''
    if (mark === '') {
      if (++words > 10) return from
    } else if (mark === '(' || mark === '«') {
      const close = closingAt(tokens, i, limit)
      if (close < 0) return from
      credited = true
      known = isAgency(tokens, i + 1, close)
      words += close - i - 1
      i = close
    } else if ('-–—:'.includes(mark)) {
      let end = i + 1
      while (end < limit && '-–—'.includes(tokens.raw(end)) && tokens.kind[end] === PUNCTUATION) end++
      if (credited && (mark !== ':' || known) && end < to) return end
      // Not «قال – في 24 نوفمبر – إن».
      if (part > from && mark !== ':' && tokens.normal(part) !== 'في' && isDateOnly(tokens, part, i)) return end
      // «لندن – رويترز –»: a name of few words between two marks.
      if (dashes > 0) return words <= 5 && isCredited(tokens, from, i) ? end : from
      if (mark === ':' || words > 4) return from
      dashes++
      i = end - 1
      part = end
    } else if (!'،,/.'.includes(mark)) return from
    else if (credited) return from
    else if (mark === '،' || mark === ',') part = i + 1
  }
  return from
}

function closingAt(tokens: Tokens, open: number, limit: number): number {
  const mark = tokens.raw(open) === '(' ? ')' : '»'
  for (let i = open + 1; i < Math.min(limit, open + 6); i++) if (tokens.raw(i) === mark) return i
  return -1
}

/** Whether tokens `from` to `to` are an agency's name, or the initials of any. */
function isAgency(tokens: Tokens, from: number, to: number): boolean {
  const words: string[] = []
  let latin = true
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === PUNCTUATION) continue
    latin &&= tokens.kind[i] === LATIN
    words.push(tokens.normal(i))
  }
  return latin || agencyNames.has(words.join(' '))
}

/** Whether an agency's name ends at token `at`. */
function isCredited(tokens: Tokens, from: number, at: number): boolean {
  for (let first = Math.max(from, at - 4); first < at; first++) {
    const words: string[] = []
    for (let i = first; i < at; i++) if (tokens.kind[i] !== PUNCTUATION) words.push(tokens.normal(i))
    if (agencyNames.has(words.join(' '))) return true
  }
  return false
}
