/** Whether a number is only expected or possible: «قد يصل إلى 4 أمتار», «من المتوقع أن …», «يمكن أن …». */
import { expecting } from '../../../language/ar/claim-words.ts'
import { PUNCTUATION } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { isVerb, wordList } from '../lexicon.ts'

const expected = wordList(expecting)
/** Tokens back within which such a word governs a number. */
const reach = 12

export function isHedged({ tokens, first }: Context, at: number): boolean {
  const begin = first[tokens.sentence[at]!]!
  for (let i = at - 1; i >= begin && at - i < reach; i--) {
    if (tokens.kind[i] === PUNCTUATION && /[،.:؛]/.test(tokens.raw(i))) return false
    const word = tokens.normal(i)
    if (expected.has(word) || word === 'سوف') return true
    // «قد تبلغ», not «قد بلغت».
    if (/^و?قد$/.test(word) && /^[يت]/.test(tokens.normal(i + 1)) && isVerb(tokens.word[i + 1]!)) return true
    if (/^(?:[وف])?س[يت]/.test(word) && isVerb(tokens.word[i]!)) return true
  }
  return false
}
