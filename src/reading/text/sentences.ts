/** Sentences within a line. A line's end always ends a sentence. */
import type { Sentence } from '../reading.ts'
import { PUNCTUATION, type Tokens } from './tokens.ts'

/** Words whose full stop does not end a sentence. */
const abbreviations = new Set(
  'د ا م ص ب ج ت غ ق ف س ن ه هـ mr mrs ms dr st gen col lt sgt prof rev u s no vs inc ltd jr'.split(' '),
)

/** Appends the sentences of tokens `from` to `to` (exclusive) to `out` and tells every token its sentence. */
export function cutSentences(tokens: Tokens, from: number, to: number, line: number, out: Sentence[]): void {
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
  if (mark === 0x21 || mark === 0x3f || mark === 0x61f || mark === 0x06d4) return true // ! ? ؟ ۔
  if (mark !== 0x2e && mark !== 0x2026) return false // . …
  if (i > from && abbreviations.has(tokens.normal(i - 1)) && tokens.end[i - 1] === tokens.start[i]) return false
  // «..» and «…» inside a sentence, and «a.b» inside a name, have something glued behind them.
  return tokens.start[i + 1]! > tokens.end[i]! || isClosing(tokens, i + 1)
}

function isClosing(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== PUNCTUATION) return false
  return '"”»’\')]}.'.includes(tokens.raw(i).charAt(0))
}
