/** Quotations: what stands between quotation marks and is long enough to be said rather than named. */
import type { Range } from '../reading.ts'
import type { Article } from '../text/article.ts'
import { PUNCTUATION } from '../text/tokens.ts'

const openers = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['"', '"'],
  ['”', '“'],
])

/** Quotations of four words and more; shorter ones are names and terms. A quotation ends with its line. */
export function findQuotations(article: Article): Range[] {
  const { tokens } = article
  const out: Range[] = []
  let open = -1
  let closer = ''
  let line = -1
  let words = 0
  for (let i = 0; i < tokens.length; i++) {
    const here = article.sentences[tokens.sentence[i]!]!.line
    if (here !== line) {
      // A mark that is never closed quotes to the end of its line when it opened speech.
      if (open >= 0 && words >= 6 && tokens.raw(open - 1) === ':')
        out.push({ start: tokens.end[open]!, end: tokens.end[i - 1]! })
      open = -1
      line = here
    }
    if (tokens.kind[i] !== PUNCTUATION) {
      words++
      continue
    }
    const mark = tokens.raw(i)
    if (open >= 0 && (mark === closer || (closer === '”' && mark === '"') || (closer === '"' && mark === '”'))) {
      if (words >= 4 && i > open + 1) out.push({ start: tokens.start[open + 1]!, end: tokens.end[i - 1]! })
      open = -1
    } else if (open < 0 && openers.has(mark)) {
      open = i
      closer = openers.get(mark)!
      words = 0
    }
  }
  return out
}
