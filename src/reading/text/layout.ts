/** Lines with their kind, and sentences. A newline always ends a sentence: news text wraps nothing. */
import type { Language, Line, LineKind, Range, Sentence } from '../reading.ts'
import { ARABIC, HEBREW, LATIN, PUNCTUATION, type Tokens } from './tokens.ts'

export interface Layout {
  readonly lines: readonly Line[]
  readonly sentences: readonly Sentence[]
  readonly title?: Range
}

/** A line that only names a picture file. */
const imageFile = /^[\w.()-]+\.(?:jpe?g|png|gif|webp|svg)$/i
/** What share buttons and comment forms say. A row: the whole line's text in any language. */
const widgetLines = new Set([
  '+ الخط -',
  'عودة',
  'أعلى',
  'اترك رد',
  'المساهمون',
  'شارك',
  'مشاركة',
  'طباعة',
  'تعليقات',
  'اقرأ أيضا',
  'اقرأ أيضاً',
  'إقرأ أيضا',
  'نسخ الرابط',
  'تابعنا',
  'المزيد',
  'إعلان',
  'Share',
  'Tweet',
  'Print',
  'Read more',
  'Advertisement',
])
const bylineStart = /^(?:بقلم|كتب|كتبت|إعداد|تحرير|By|מאת)\s*[:\s]/
const captionEnd = /\((?:Getty|AFP|Reuters|AP|EPA|أ ف ب|رويترز|غيتي|الأناضول|فرانس برس)[^)]*\)$/i

/** Cuts the article into lines and sentences, and tells every token its sentence. */
export function layOut(tokens: Tokens): Layout {
  const { text } = tokens
  const lines: Line[] = []
  const sentences: Sentence[] = []
  let title: Range | undefined
  let token = 0
  let offset = 0
  while (offset < text.length) {
    let stop = text.indexOf('\n', offset)
    if (stop < 0) stop = text.length
    const first = token
    while (token < tokens.length && tokens.start[token]! < stop) token++
    if (token > first) {
      const start = tokens.start[first]!
      const end = tokens.end[token - 1]!
      const kind = kindOf(tokens, first, token, title === undefined)
      lines.push({ start, end, kind, language: languageOf(tokens, first, token) })
      if (kind === 'headline' && title === undefined) title = { start, end }
      cutSentences(tokens, first, token, lines.length - 1, sentences)
    }
    offset = stop + 1
  }
  return title ? { lines, sentences, title } : { lines, sentences }
}

function kindOf(tokens: Tokens, from: number, to: number, noTitleYet: boolean): LineKind {
  const line = tokens.text.slice(tokens.start[from], tokens.end[to - 1])
  let letters = 0
  for (let i = from; i < to; i++) if (tokens.kind[i]! <= LATIN) letters++
  if (widgetLines.has(line) || imageFile.test(line) || letters === 0)
    return letters === 0 && to - from >= 3 ? 'dateline' : 'widget'
  if (noTitleYet) return 'headline'
  if (bylineStart.test(line)) return 'byline'
  if (captionEnd.test(line)) return 'caption'
  const last = line.charAt(line.length - 1)
  if (to - from <= 8 && /\d/.test(line) && /\d{4}\s*$/.test(line)) return 'dateline'
  if (/^[“«"„]/.test(line) && /[”»"“]\.?$/.test(line)) return 'quotation'
  if (to - from <= 4 && !/[.!?؟:…]/.test(last)) return 'byline'
  return 'body'
}

function languageOf(tokens: Tokens, from: number, to: number): Language {
  const counts = [0, 0, 0]
  for (let i = from; i < to; i++) {
    const kind = tokens.kind[i]!
    if (kind <= LATIN) counts[kind]! += tokens.end[i]! - tokens.start[i]!
  }
  if (counts[HEBREW]! > counts[ARABIC]! && counts[HEBREW]! >= counts[LATIN]!) return 'he'
  return counts[LATIN]! > counts[ARABIC]! ? 'en' : 'ar'
}

/** Words whose full stop does not end a sentence. */
const abbreviations = new Set([
  'د',
  'ا',
  'م',
  'ص',
  'ب',
  'ج',
  'ت',
  'غ',
  'ق',
  'mr',
  'mrs',
  'dr',
  'st',
  'gen',
  'u',
  's',
  'no',
  'vs',
])

function cutSentences(tokens: Tokens, from: number, to: number, line: number, out: Sentence[]): void {
  let first = from
  for (let i = from; i < to; i++) {
    if (i + 1 < to && !endsSentence(tokens, i, from)) continue
    // Closing marks after the stop belong to the sentence they close.
    while (i + 1 < to && isClosing(tokens, i + 1) && tokens.start[i + 1] === tokens.end[i]) i++
    for (let k = first; k <= i; k++) tokens.sentence[k] = out.length
    out.push({ start: tokens.start[first]!, end: tokens.end[i]!, line })
    first = i + 1
  }
}

function endsSentence(tokens: Tokens, i: number, from: number): boolean {
  if (tokens.kind[i] !== PUNCTUATION) return false
  const mark = tokens.text.charCodeAt(tokens.start[i]!)
  if (mark === 0x21 || mark === 0x3f || mark === 0x61f) return true // ! ? ؟
  if (mark !== 0x2e && mark !== 0x2026) return false // . …
  if (i > from && abbreviations.has(tokens.normal(i - 1)) && tokens.end[i - 1] === tokens.start[i]) return false
  // «..» and «…» inside a sentence, and «a.b» inside a name, have something glued behind them.
  return tokens.start[i + 1]! > tokens.end[i]! || isClosing(tokens, i + 1)
}

function isClosing(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== PUNCTUATION) return false
  return '"”»’\')]}.'.includes(tokens.raw(i).charAt(0))
}
