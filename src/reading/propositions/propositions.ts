/**
 * The clauses of an article and what each does to what it tells: asserts, denies, believes it, or leaves it open. No frame is
 * needed: «لم يتضرر مدرج المطار» is a denial of whatever these words say.
 */

import { isFunctionWord } from '../../language/ar/function-words.ts'
import { clauseOpeners, lackingWords } from '../../language/ar/stance-words.ts'
import { type Attribution, innermost } from '../claims/attribution.ts'
import type { Context } from '../claims/context.ts'
import { andPrefix, isVerb, wordList } from '../claims/lexicon.ts'
import { isTransparent, smallWord } from '../claims/small-words.ts'
import type { Proposition } from '../reading.ts'
import { ARABIC, PUNCTUATION } from '../text/tokens.ts'
import { perWord } from '../text/vocabulary.ts'
import { predicatesOf } from './predicates.ts'
import { isSuspicion, type Segment, stancesOf } from './stances.ts'

const opener = wordList(clauseOpeners)
const lacking = wordList(lackingWords)

/** How a word parts clauses: one begins at it, or behind it. */
const parting = perWord((normal, id): 'at' | 'behind' | undefined => {
  const small = smallWord(id)
  if (small.complementizer) return 'behind'
  // «هو المستهدف», «من بينها فرنسا» go on.
  if (/^(?:ه(?:و|ي|م)|و?بين(?:ه|ها|هم|هما))$/.test(normal)) return undefined
  if (small.relative || lacking.has(normal)) return 'at'
  const plain = (normal[0] === 'و' || normal[0] === 'ف') && normal.length > 3 ? normal.slice(1) : normal
  if (opener.has(normal) || opener.has(plain)) return 'at'
  const joined = andPrefix(id) || (normal[0] === 'ف' && normal.length > 3)
  if (joined && (isVerb(id) || particles.has(plain))) return 'at'
  return small.ends && !particles.has(normal) && normal !== 'او' && normal !== 'ام' ? 'at' : undefined
})
/** Joins that a suspicion is told across. */
const runsOn = perWord((normal) => /^ل?كي$|^خلال$/.test(normal))
const particles = new Set('لم لن لا ليس ليست ما لقد قد'.split(' '))

export function findPropositions(context: Context, attributions: readonly Attribution[]): Proposition[] {
  const { article, first, last } = context
  return article.sentences.flatMap((sentence, index) => {
    const line = article.lines[sentence.line]
    if (line?.language !== 'ar' || line.kind === 'widget' || line.kind === 'byline' || line.kind === 'dateline')
      return []
    return stancesOf(context, segments(context, index, first[index]!, last[index]!)).flatMap((told) => {
      const { start, end } = bounds(context, told.from, told.to)
      if (!isWorth(context, told)) return []
      const text = article.tokens.text.slice(start, Math.min(end, start + 90))
      const { stance, pivot, to } = told
      const { tokens } = context
      const speaker = innermost(attributions, tokens.start[told.pivot]!)?.text
      const coloured = stance === 'denied' || stance === 'believed'
      return [
        {
          start,
          end,
          sentence: index,
          stance,
          pivot: tokens.start[pivot]!,
          predicates: predicatesOf(context, coloured ? pivot : told.from, to),
          ...(speaker === undefined ? {} : { speaker }),
          ...(told.future ? { future: true as const } : {}),
          ...(stance === 'denied' && isNone(context, pivot, to) ? { none: true as const } : {}),
          text,
        },
      ]
    })
  })
}

/** The clauses of a sentence, as ranges of tokens, in reading order. */
function segments(context: Context, sentence: number, begin: number, stop: number): Segment[] {
  const { tokens, mentionAt } = context
  const found: Segment[] = []
  let from = begin
  let joint = -1
  const close = (to: number) => {
    if (to > from) found.push({ sentence, from, to, joint })
  }
  for (let i = begin; i < stop; i++) {
    if (mentionAt[i]! > 0 && i > begin && mentionAt[i] === mentionAt[i - 1]) continue
    if (tokens.kind[i] === PUNCTUATION) {
      if (isTransparent(context, i)) continue
      close(i)
      from = i + 1
      joint = -1
      continue
    }
    if (tokens.kind[i] !== ARABIC || mentionAt[i]! > 0) continue
    const parts = isSuspicion(context, i) ? 'at' : parting(tokens.word[i]!)
    // «شبهة دفع مال لشخص كي …»: a suspicion is told to its end.
    if (parts === undefined || (runsOn(tokens.word[i]!) && isSuspicion(context, from))) continue
    // «من دون»: its preposition goes with it.
    const at = i > from && lacking.has(tokens.normal(i)) && /^[وف]?من$/.test(tokens.normal(i - 1)) ? i - 1 : i
    // «بعد أن», «رغم أن»: two words, one joint.
    if (parts === 'behind' && i === from + 1 && joint === from) {
      from = i + 1
      joint = i
      continue
    }
    close(at)
    from = parts === 'behind' ? i + 1 : at
    joint = i
  }
  close(stop)
  return found
}

/** Offsets of the words between two tokens, marks at either end left out. */
function bounds({ tokens }: Context, from: number, to: number) {
  let a = from
  let b = to
  while (a < b && tokens.kind[a] === PUNCTUATION) a++
  while (b > a && tokens.kind[b - 1] === PUNCTUATION) b--
  return { start: tokens.start[a]!, end: tokens.end[Math.max(a, b - 1)]! }
}

/** «أي إنذار» right behind the verb: there was none. */
function isNone({ tokens }: Context, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 3; i++) if (/^[بل]?اي(?:ه)?$/.test(tokens.normal(i))) return true
  return false
}

/** Two words of content say something. */
function isWorth({ tokens }: Context, { from, to }: Segment): boolean {
  let content = 0
  for (let i = from; i < to; i++) if (tokens.kind[i] === ARABIC && !isFunctionWord(tokens.normal(i))) content++
  return content >= 2
}
