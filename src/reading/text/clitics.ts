/**
 * Arabic proclitics: و ف (and), ب ل ك (with, to, like), س (will), ال (the), and their joins وال بال لل ….
 * A split is only a possibility; who asks decides by whether the rest is known to it.
 */

import { perWord } from './vocabulary.ts'

export interface CliticSplit {
  /** The clitics before the rest, without the article: 'و', 'ول', 'ب', … */
  readonly proclitics: string
  /** Whether ال (or the ل of لل) was cut off. */
  readonly article: boolean
  /** The rest, in normal form. */
  readonly rest: string
  /** Characters of the normal form before the rest. */
  readonly length: number
}

const conjunctions = 'وف'
const prepositions = 'بلك'

/** All ways to split proclitics off a word in normal form, the unsplit word first, then shortest prefix first. */
export function splitProclitics(normal: string): readonly CliticSplit[] {
  const out: CliticSplit[] = [{ proclitics: '', article: false, rest: normal, length: 0 }]
  const code = normal.charCodeAt(0)
  if (normal.length < 3 || code < 0x0620 || code > 0x06d3) return out
  const starts = [0]
  if (conjunctions.includes(normal[0]!)) starts.push(1)
  for (const at of starts) {
    if (at > 0) push(out, normal, at, at, false)
    if (normal.startsWith('ال', at)) push(out, normal, at, at + 2, true)
    const particle = normal[at]
    if (particle === undefined) continue
    if (prepositions.includes(particle)) {
      push(out, normal, at + 1, at + 1, false)
      if (normal.startsWith('ال', at + 1)) push(out, normal, at + 1, at + 3, true)
      if (particle === 'ل' && normal[at + 1] === 'ل') push(out, normal, at + 1, at + 2, true)
    } else if (particle === 'س' && 'يتنا'.includes(normal[at + 1] ?? '-')) push(out, normal, at + 1, at + 1, false)
  }
  return out
}

function push(out: CliticSplit[], normal: string, clitics: number, length: number, article: boolean): void {
  if (normal.length - length >= 2)
    out.push({ proclitics: normal.slice(0, clitics), article, rest: normal.slice(length), length })
}

/** The same by a word's id, worked out once a word: for whoever asks of every token. */
export const splitsOf = perWord(splitProclitics)
