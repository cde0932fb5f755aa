/** The agencies that an article is credited to: «(أ ف ب)», «– رويترز», «نقلا عن وكالة الأناضول». */
import { agencies, originWords } from '../../language/ar/agencies.ts'
import type { Article } from '../text/article.ts'
import { PUNCTUATION, type Tokens } from '../text/tokens.ts'
import { normalWordId } from '../text/vocabulary.ts'

interface Spelling {
  readonly agency: string
  /** Vocabulary ids. */
  readonly words: readonly number[]
}

/** Spellings by their first word, longest first. */
const spellings = new Map<number, Spelling[]>()
for (const [agency, ...names] of agencies) {
  for (const name of names) {
    const words = name.split(' ').map(normalWordId)
    const list = spellings.get(words[0]!) ?? []
    list.push({ agency, words })
    spellings.set(words[0]!, list)
  }
}
for (const list of spellings.values()) list.sort((a, b) => b.words.length - a.words.length)

/** A line of so few words says where the text comes from, not what happened. */
const creditLine = 8

/** Canonical names, each once, in reading order. */
export function findOrigins({ tokens, lines }: Pick<Article, 'tokens' | 'lines'>): string[] {
  const found = new Set<string>()
  let line = 0
  let lineStart = 0
  for (let i = 0; i < tokens.length; i++) {
    while (line < lines.length && lines[line]!.end <= tokens.start[i]!) {
      line++
      lineStart = i
    }
    const list = spellings.get(tokens.word[i]!)
    if (!list) continue
    for (const { agency, words } of list) {
      const end = matchEnd(tokens, i, words)
      if (end < 0) continue
      if (isCredit(tokens, i, end, lineStart, lines[line]?.end ?? tokens.text.length, lines[line]?.kind))
        found.add(agency)
      break
    }
  }
  return [...found]
}

/** The token after the spelling, dots and dashes between its letters passed over; -1 where it does not stand at `i`. */
function matchEnd(tokens: Tokens, i: number, words: readonly number[]): number {
  let at = i + 1
  for (let k = 1; k < words.length; k++) {
    if (tokens.kind[at] === PUNCTUATION && '.-ـ'.includes(tokens.raw(at))) at++
    if (at >= tokens.length || tokens.word[at] !== words[k]) return -1
    at++
  }
  return at
}

/** Whether the name stands where articles say their origin, and does not only occur in what they tell. */
function isCredit(
  tokens: Tokens,
  from: number,
  to: number,
  lineStart: number,
  lineEnd: number,
  kind?: string,
): boolean {
  if (kind === 'byline' || kind === 'dateline' || kind === 'caption') return true
  let words = 0
  for (let i = lineStart; i < tokens.length && tokens.start[i]! < lineEnd && words <= creditLine; i++) {
    if (tokens.kind[i] !== PUNCTUATION) words++
  }
  if (words <= creditLine && kind !== 'headline') return true
  const before = tokens.normal(from - 1)
  if (originWords.has(before) || originWords.has(tokens.normal(from))) return true
  // «(رويترز)», «(رويترز، أ ف ب)», «لندن - رويترز -»
  if (before === '(' || ((before === '،' || before === '/') && opensBefore(tokens, from))) return true
  return from - lineStart <= 4 && '-–—:'.includes(tokens.normal(to).charAt(0) || ' ')
}

function opensBefore(tokens: Tokens, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 12); i--) {
    if (tokens.normal(i) === '(') return true
    if (tokens.normal(i) === ')') return false
  }
  return false
}
