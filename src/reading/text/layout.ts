/** Lines and sentences of an article, and what each line is: news sites wrap articles in buttons, captions and credits. */
import { isFunctionWord } from '../../language/ar/function-words.ts'
import { lightStem } from '../../language/ar/light-stem.ts'
import type { Language, Line, LineKind, Range, Sentence } from '../reading.ts'
import { datelineEnd, endsWithStop, isYear, kindOfWords, numbersIn, type RawLine, rawLine } from './line-kinds.ts'
import { cutSentences } from './sentences.ts'
import { ARABIC, HEBREW, LATIN, type Tokens } from './tokens.ts'
import { normalWordId, perWord } from './vocabulary.ts'

export interface Layout {
  readonly lines: readonly Line[]
  readonly sentences: readonly Sentence[]
  readonly title?: Range
}

/** Cuts the article into lines and sentences, and tells every token its sentence. */
export function layOut(tokens: Tokens): Layout {
  const raw = rawLines(tokens)
  const kinds = kindsOf(tokens, raw)
  const lines: Line[] = []
  const sentences: Sentence[] = []
  let title: Range | undefined
  const push = (from: number, to: number, kind: LineKind) => {
    const range = { start: tokens.start[from]!, end: tokens.end[to - 1]! }
    lines.push({ ...range, kind, language: languageOf(tokens, from, to) })
    if (kind === 'headline') title ??= range
    cutSentences(tokens, from, to, lines.length - 1, sentences)
  }
  raw.forEach(({ from, to }, index) => {
    const kind = kinds[index]!
    // A paragraph that begins with a dateline is two lines of the reading: where and by whom, then what happened.
    const body = kind === 'body' || kind === 'quotation' ? datelineEnd(tokens, from, to) : from
    if (body > from) push(from, body, 'dateline')
    push(body, to, kind)
  })
  return title ? { lines, sentences, title } : { lines, sentences }
}

/** Lines that hold any token. */
function rawLines(tokens: Tokens): RawLine[] {
  const { text } = tokens
  const lines: RawLine[] = []
  let token = 0
  for (let offset = 0; offset < text.length; ) {
    let stop = text.indexOf('\n', offset)
    if (stop < 0) stop = text.length
    const first = token
    while (token < tokens.length && tokens.start[token]! < stop) token++
    if (token > first) lines.push(rawLine(tokens, first, token))
    offset = stop + 1
  }
  return lines
}

/** Longer first lines that end in a stop are text, not a headline (words). */
const longestHeadline = 30
/** Shorter lines without a stop, above the text or under it, are a name or a place (words). */
const longestCredit = 4
const longestSubheading = 14
/** A headline is said again among the first lines. */
const headlineZone = 8

function kindsOf(tokens: Tokens, raw: readonly RawLine[]): LineKind[] {
  const kinds = raw.map((line) => kindOfWords(tokens, line))
  const firstText = kinds.findIndex((kind, at) => isText(kind) && raw[at]!.words > 0 && !isSectionLabel(raw, kinds, at))
  const hasHeadline = firstText >= 0 && !(raw[firstText]!.words > longestHeadline && endsWithStop(raw[firstText]!.text))
  const headline = hasHeadline ? raw[firstText]! : undefined
  const isLong = (at: number) => isText(kinds[at]) && raw[at] !== headline && raw[at]!.words > longestCredit
  const firstBody = raw.findIndex((_, at) => isLong(at))
  const lastBody = raw.findLastIndex((_, at) => isLong(at))
  let told: Set<number> | undefined
  return raw.map((line, at) => {
    const kind = kinds[at]
    if (line === headline) return 'headline'
    if (headline && at < headlineZone && line.plain === headline.plain) return 'headline'
    if (kind) return kind
    if (isYear(line.plain)) return at > firstBody && firstBody >= 0 ? 'headline' : 'widget'
    if (endsWithStop(line.text) || startsList(line.text)) return 'body'
    if (line.words <= longestCredit && (at < firstBody || at > lastBody)) return 'byline'
    if (!isBetweenParagraphs(raw, kinds, at)) return 'body'
    told ??= stemsOf(tokens, [raw[0]!, ...raw.filter(({ words }) => words > longestSubheading)])
    return betweenParagraphs(tokens, line, told)
  })
}

const isText = (kind: LineKind | undefined): boolean => kind === undefined || kind === 'quotation'

/** «أخبار», «سياسة»: a word or two above a headline. */
function isSectionLabel(raw: readonly RawLine[], kinds: readonly (LineKind | undefined)[], at: number): boolean {
  const next = raw.findIndex((_, index) => index > at && isText(kinds[index]))
  return raw[at]!.words <= 2 && next >= 0 && raw[next]!.words > longestCredit && !endsWithStop(raw[next]!.text)
}

/** Lists begin their lines with a number or a bullet. */
const startsList = (text: string): boolean => /^(?:[-–•◙*▪■●]|[\d٠-٩]+\s*[-.)])/.test(text)

function isBetweenParagraphs(raw: readonly RawLine[], kinds: readonly (LineKind | undefined)[], at: number): boolean {
  if (raw[at]!.words > longestSubheading || kinds[at] !== undefined) return false
  let above = at - 1
  while (above >= 0 && !isText(kinds[above])) above--
  const paragraph = (line: RawLine | undefined) => line !== undefined && line.words > longestSubheading
  let below = at + 1
  // Related articles come in twos and threes.
  while (below < raw.length && below < at + 4 && !paragraph(raw[below])) below++
  return above > 0 && endsWithStop(raw[above]!.text) && paragraph(raw[below])
    ? true
    : above > 0 &&
        raw[above]!.words <= longestSubheading &&
        paragraph(raw[below]) &&
        isBetweenParagraphs(raw, kinds, above)
}

/** Vocabulary id of the light stem; -1 for function words. */
const contentStem = perWord((word) => (isFunctionWord(word) ? -1 : normalWordId(lightStem(word))))

/**
 * A short line between paragraphs is a subheading where the article speaks of the same things, and the headline of another
 * article, which its page links to, where it does not: those are read for names, like a caption, but tell nothing of this one.
 */
function betweenParagraphs(tokens: Tokens, line: RawLine, told: ReadonlySet<number>): LineKind {
  const stems = stemsOf(tokens, [line])
  let known = 0
  for (const stem of stems) if (told.has(stem)) known++
  if (known * 2 >= stems.size) return 'headline'
  // Lists of people and figures are told by this article.
  return stems.size >= 3 && numbersIn(tokens, line.from, line.to) === 0 ? 'caption' : 'body'
}

function stemsOf(tokens: Tokens, lines: readonly RawLine[]): Set<number> {
  const stems = new Set<number>()
  for (const { from, to } of lines) {
    for (let i = from; i < to; i++) {
      const stem = tokens.kind[i]! <= LATIN ? contentStem(tokens.word[i]!) : -1
      if (stem >= 0) stems.add(stem)
    }
  }
  return stems
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
