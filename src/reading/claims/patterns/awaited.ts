/**
 * Deeds told by their noun that were not done yet, or not surely («قبل ساعات من تدشين …», «تقارير عن اعتقال …»: frames awaited and
 * rumoured), and those that somebody takes upon himself («أعلن تمديد …»: settled). The deed with what belongs to it is the topic.
 */
import { awaitedWords, settling, wanting } from '../../../language/ar/awaited-words.ts'
import type { Claim } from '../../reading.ts'
import { ARABIC, PUNCTUATION } from '../../text/tokens.ts'
import { perWord } from '../../text/vocabulary.ts'
import type { Context } from '../context.ts'
import { isVerb, wordList } from '../lexicon.ts'
import { argument, claimOf, tokenRange } from './build.ts'
import { wordRows } from './word-rows.ts'

const cues = wordRows(awaitedWords)
const settles = wordList(settling)
const wants = wordList(wanting)
/** Nouns of deeds by their shape: «إغلاق», «استقالة», «تمديد», «اغتيال», «مقتل»; others are known by their frames. */
const isDeed = perWord((word) =>
  /^(?:[بل]|لل|بال|ال)?(?:ا[^ال].?.ا.|ا[^ل]..?ا.ه?|است.{2,3}ا.ه?|ت[^ا].?ي.ه?|مقتل|وفاه|اطلاق|افراج|قبض|وقف|فتح|رفع)$/.test(
    word,
  ),
)
/** Words of a deed with what belongs to it, and words from who takes it upon himself to it. */
const longest = 9
const reach = 5

/** The claims of deeds that wait, are rumoured or settled. */
export function findAwaited(context: Context): Claim[] {
  const { tokens, last, mentionAt } = context
  const claims: Claim[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== ARABIC || mentionAt[i]! > 0) continue
    const stop = last[tokens.sentence[i]!]!
    const skip = /^[وف](?:علي|قبل|خطط|دعا|دعت|طالب|طلب|اقترح|افادت|ذكرت|تحدثت)/.test(tokens.normal(i)) ? 1 : 0
    const cue = cues(tokens, i, stop, skip)
    if (cue) {
      if (cue.to < stop && isDeed(tokens.word[cue.to]!)) claims.push(deedClaim(context, cue.row, i, cue.to, stop))
      // «تحدثت تقارير عن»: the words of a longer cue are none of their own.
      i = cue.to - 1
    } else {
      const word = tokens.normal(i).replace(/^[وف](?=...)/, '')
      const frame = settles.has(word) ? 'settled' : wants.has(word) ? 'awaited' : undefined
      const at = frame && deedBehind(context, i, stop, frame === 'awaited')
      if (frame && at !== undefined) claims.push(deedClaim(context, frame, i, at, stop))
    }
  }
  return claims
}

/** «أكدت السلطات المحلية اعتقال», «دعا النواب إلى تمديد»: the deed behind the verb and its subject. */
function deedBehind(context: Context, at: number, stop: number, wanted: boolean): number | undefined {
  const { tokens, mentionAt } = context
  for (let i = at + 1, words = 0; i < stop && words <= reach; i++) {
    if (mentionAt[i]! > 0) continue
    if (tokens.kind[i] === PUNCTUATION) {
      if (/[.؛:]/.test(tokens.raw(i))) return undefined
      continue
    }
    words++
    const word = tokens.normal(i)
    if (wanted && word === 'الي') return i + 1 < stop && isDeed(tokens.word[i + 1]!) ? i + 1 : undefined
    if (/^(?:ان|انه|انها|علي|عن|الي)$/.test(word) || isVerb(tokens.word[i]!)) return undefined
    if (isDeed(tokens.word[i]!) && (!wanted || word.startsWith('ب'))) return i
  }
  return undefined
}

function deedClaim(context: Context, frame: string, from: number, deed: number, stop: number): Claim {
  const { tokens } = context
  let end = deed + 1
  while (end < stop && end - deed < longest && !(tokens.kind[end] === PUNCTUATION && /[.؛:،]/.test(tokens.raw(end))))
    end++
  const topic = argument(context, 'topic', tokenRange(context, deed, end))
  return claimOf(context, frame, tokenRange(context, from, deed), [topic], { tense: 'present' })
}
