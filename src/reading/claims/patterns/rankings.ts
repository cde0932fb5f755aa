/** Firsts and onlys: «أول زيارة رسمية لوزير صحة تونسي», «هي الأولى من نوعها منذ …», «للمرة الأولى منذ …». */
import { rankedNouns } from '../../../language/ar/patterns.ts'
import type { Argument, Claim } from '../../reading.ts'
import { perWord } from '../../text/vocabulary.ts'
import type { Context } from '../context.ts'
import { isVerb, wordList } from '../lexicon.ts'
import { endsClause, isTransparent, prepositionAt } from '../small-words.ts'
import { argument, claimOf, tokenRange } from './build.ts'

const ranked = wordList(rankedNouns)
const longest = 12

/** «خطوة جديدة»: one more of its kind, where «خطوة أخرى» is of another (frame another-of). */
const isAnother = perWord((word) => /^(?:جديده?|اضافيه?)$/.test(word))

/** «أول زيارة» ranks the noun behind it, «هي الأولى» one told before. */
const rankOf = perWord((word) => {
  if (/^[وفبلك]?(?:اول|ثاني|ثالث|رابع|خامس|اكبر|اسوا|اعلي)$/.test(word)) return 'before'
  return /^(?:الاولي|الاول|الوحيده)$/.test(word) ? 'behind' : undefined
})

export function findRankings(context: Context): Claim[] {
  const { tokens, last, first } = context
  const out: Claim[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && isAnother(tokens.word[i]!) && anotherAt(context, i)) {
      const noun = topic(context, i - 1)
      const value = argument(context, 'value', { start: noun.start, end: tokens.end[i]! })
      out.push(claimOf(context, 'another-of', tokenRange(context, i, i + 1), [value, noun], { tense: 'present' }))
    }
    const rank = rankOf(tokens.word[i]!)
    if (rank === undefined || context.mentionAt[i]! > 0 || context.timeAt[i]! > 0) continue
    const word = tokens.normal(i)
    const sentence = tokens.sentence[i]!
    const stop = last[sentence]!
    if (rank === 'before' && i + 1 < stop && ranked.has(tokens.normal(i + 1))) {
      const prefix = /^(?:اول|ثاني|ثالث|رابع|خامس|اكبر|اسوا|اعلي)/.test(word) ? 0 : 1
      const since = tokens.normal(i + 2) === 'منذ' || tokens.normal(i + 2) === 'في'
      const times = tokens.normal(i + 1) === 'مره'
      const end = times && !since ? i + 2 : reach(context, i + 2, times ? Math.min(stop, i + 7) : stop)
      const start = tokens.offsetIn(i, prefix)
      const parts = [argument(context, 'value', { start, end: tokens.end[end - 1]! }), topic(context, i + 1)]
      out.push(claimOf(context, 'first-of', { start, end: tokens.end[i]! }, parts, { tense: 'present' }))
    } else if (rank === 'behind' && /^(?:هي|هو|المره|للمره|تعد|تعتبر|كانت)$/.test(tokens.normal(i - 1))) {
      // «زيارة هي الأولى لوزير …», «للمرة الأولى منذ», «المرة الأولى التي يزور فيها».
      const from = i - 1
      const relative = /^(?:التي|الذي)$/.test(tokens.normal(i + 1))
      const bounded = /^(?:منذ|من|ل|في|لها|له)$/.test(tokens.normal(i + 1)) || /^(?:ل|ب)/.test(tokens.normal(i + 1))
      const end = relative
        ? reach(context, i + 3, stop)
        : bounded
          ? reach(context, i + 1, Math.min(stop, i + 8))
          : i + 1
      const range = { start: tokens.start[from]!, end: tokens.end[Math.max(i, end - 1)]! }
      const noun = rankedBefore(context, from, first[sentence]!)
      out.push(
        claimOf(
          context,
          'first-of',
          tokenRange(context, i, i + 1),
          noun ? [argument(context, 'value', range), noun] : [argument(context, 'value', range)],
          {
            tense: 'present',
            // «ليست المرة الأولى»
            ...(/^[وف]?(?:ليست|ليس|تكن|يكن)$/.test(tokens.normal(from - 1)) ? { polarity: 'negative' as const } : {}),
          },
        ),
      )
    }
  }
  return out
}

/** Right behind an indefinite noun that firsts are told of. */
const anotherAt = ({ tokens, mentionAt, timeAt }: Context, i: number) =>
  mentionAt[i - 1] === 0 &&
  timeAt[i] === 0 &&
  tokens.sentence[i - 1] === tokens.sentence[i] &&
  (ranked.has(tokens.normal(i - 1)) || ranked.has(tokens.normal(i - 1).replace(/^[وفبلك](?=...)/, '')))

/** To the end of what the rank ranges over: adjectives, «لـ», «بين», «منذ», «في» with their nouns. */
function reach(context: Context, from: number, stop: number): number {
  const { tokens } = context
  let i = from
  while (i < stop && i < from + longest) {
    if (
      tokens.raw(i) === '،' ||
      tokens.raw(i) === '(' ||
      (endsClause(context, i) && !isTransparent(context, i) && !isVerb(tokens.word[i]!))
    )
      break
    i++
  }
  while (
    i > from &&
    (isTransparent(context, i - 1) || (prepositionAt(context, i - 1)?.next === i && !context.mentionAt[i - 1]))
  )
    i--
  return i
}

const topic = (context: Context, at: number): Argument => argument(context, 'topic', tokenRange(context, at, at + 1))

function rankedBefore(context: Context, at: number, begin: number): Argument | undefined {
  const { tokens } = context
  for (let i = at - 1; i >= begin && at - i < 12; i--) {
    const word = tokens.normal(i).replace(/^[وفب]?(?:ال)?/, '')
    if (ranked.has(word) || ranked.has(tokens.normal(i)))
      return argument(context, 'topic', tokenRange(context, i, i + 1), { inferred: true })
  }
  return undefined
}
