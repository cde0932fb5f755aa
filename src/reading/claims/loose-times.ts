/**
 * Times that stand too far from their word to be read with its clause: behind a relative clause («اعتقل الرجل الذي فر من كذا،
 * السبت»), behind a measure («ضرب زلزال بلغت قوته 6 درجات المدينة فجر الأحد»), behind the verb by which a noun's deed was done
 * («الهجوم الذي شهدته المدينة، الخميس»).
 */
import { measureVerbs } from '../../language/ar/claim-words.ts'
import { frames } from '../../language/ar/frames.ts'
import type { Claim } from '../reading.ts'
import { ARABIC, PUNCTUATION } from '../text/tokens.ts'
import { isAuxiliary } from './clauses.ts'
import type { Context } from './context.ts'
import { isVerb, wordList } from './lexicon.ts'
import { argument } from './patterns/build.ts'
import { isTransparent, smallWord } from './small-words.ts'

const events = new Set(frames.flatMap(({ frame, event }) => (event ? [frame] : [])))
const measures = wordList(measureVerbs)
/** Prepositions that set a time itself, not a length or a limit. */
const setting = new Set(['في', 'خلال', 'ب'])
/** What stands behind these is dated rather than the verb before them. */
const dating = new Set(['منذ', 'بعد', 'قبل', 'حتي', 'عقب'])
/** What stands before a time at the head of a sentence. */
const opening = new Set(['في', 'وفي', 'و'])
/** Tokens between a word and its time. */
const reach = 45
/** Tokens between a relative pronoun and the verb of its clause. */
const relativeReach = 6
/** Tokens between a noun and the relative pronoun that takes it up. */
const nounReach = 4

/** The claims, with the times of their sentence that no claim has taken. */
export function withLooseTimes(context: Context, claims: readonly Claim[]): Claim[] {
  const taken = new Set(claims.flatMap(({ arguments: parts }) => parts.flatMap(({ time }) => time ?? [])))
  const out = [...claims]
  const claimAt = new Map(out.map(({ trigger }, index) => [context.tokens.at(trigger.start), index]))
  context.times.forEach(({ kind, start, end }, time) => {
    if (taken.has(time) || kind === 'duration' || kind === 'set') return
    const at = context.tokens.at(start)
    const beside = kind === 'time' ? timeBefore(context, at) : undefined
    const index =
      beside === undefined
        ? (claimOf(context, at, claims, claimAt) ?? claimBehind(context, at, end, claimAt))
        : out.findIndex(({ arguments: parts }) => parts.some((part) => part.time === beside && part.role === 'time'))
    const claim = index === undefined ? undefined : out[index]
    if (!claim || !events.has(claim.frame) || claim.tense === 'future') return
    if (beside === undefined && claim.arguments.some(({ role, inferred }) => role === 'time' && !inferred)) return
    out[index!] = { ...claim, arguments: [...claim.arguments, argument(context, 'time', { start, end }, { time })] }
  })
  return out
}

/** «ومساء الأحد، ضرب زلزال»: a time that opens its sentence is that of the verb behind its comma. */
function claimBehind(context: Context, at: number, end: number, claimAt: ClaimAt): number | undefined {
  const { tokens, first, last } = context
  const sentence = tokens.sentence[at]!
  for (let i = first[sentence]!; i < at; i++)
    if (!isTransparent(context, i) && !opening.has(tokens.normal(i))) return undefined
  let i = tokens.at(end - 1) + 1
  if (tokens.raw(i) !== '،') return undefined
  do i++
  while (i < last[sentence]! && isAuxiliary(context, i))
  return i < last[sentence]! ? claimAt.get(i) : undefined
}

/** «الساعة 19:40 (16:40 بتوقيت غرينتش)»: the time before the brackets that say it by another clock. */
function timeBefore({ tokens, timeAt }: Context, at: number): number | undefined {
  const before = tokens.raw(at - 1) === '(' ? timeAt[at - 2] : undefined
  return before ? before - 1 : undefined
}

type ClaimAt = ReadonlyMap<number, number>

/** The claim that the time at a token belongs to, from its place in the sentence alone. */
function claimOf(context: Context, at: number, claims: readonly Claim[], claimAt: ClaimAt): number | undefined {
  const { tokens, first, mentionAt, titleAt, timeAt, quantityAt, quoteAt } = context
  const begin = first[tokens.sentence[at]!]!
  let i = at - 1
  while (i >= begin && isTransparent(context, i)) i--
  if (i < begin) return undefined
  const apart = tokens.raw(i) === '،'
  if (tokens.raw(i) === '(' && context.times[timeAt[at]! - 1]!.kind === 'time') i--
  else if (tokens.kind[i] === PUNCTUATION && !apart) return undefined
  const prep = mentionAt[i] === 0 ? smallWord(tokens.word[i]!).prep : undefined
  if (!apart && prep !== undefined && !setting.has(prep)) return undefined
  for (; i >= begin && at - i < reach; i--) {
    if (quoteAt[i]! > 0) return undefined
    if (tokens.kind[i] === PUNCTUATION && !isTransparent(context, i) && !'،()'.includes(tokens.raw(i))) return undefined
    if (tokens.kind[i] !== ARABIC || mentionAt[i]! > 0 || titleAt[i]! > 0 || timeAt[i]! > 0 || quantityAt[i]! > 0)
      continue
    const word = smallWord(tokens.word[i]!)
    if (word.complementizer || (!apart && word.prep !== undefined && dating.has(word.prep))) return undefined
    // «القمة التي ستعقد الثلاثاء»
    if (/^س[يت]/.test(tokens.normal(i)) && isVerb(tokens.word[i]!)) return undefined
    const index = claimAt.get(i)
    const verb = index === undefined ? isVerb(tokens.word[i]!) : claims[index]!.nominal !== true
    if (!verb) {
      // «الانتخابات التي أجريت الأربعاء»: the relative clause's own day.
      if (word.relative && !apart) return deedBefore(context, i, begin, claims, claimAt)
      if (word.ends && !word.relative) return undefined
      continue
    }
    if (measures.has(tokens.normal(i))) continue
    const relative = relativeBefore(context, i, begin)
    if (relative === undefined) return index
    // A verb that is no deed of its own does that of its noun.
    if (index === undefined) {
      const deed = deedBefore(context, relative, begin, claims, claimAt)
      if (deed !== undefined) return deed
    }
    if (!apart) return index
    i = relative
  }
  return undefined
}

/** The relative pronoun of the clause that the verb at a token stands in. */
function relativeBefore({ tokens }: Context, verb: number, begin: number): number | undefined {
  for (let i = verb - 1; i >= begin && verb - i < relativeReach; i--) {
    if (smallWord(tokens.word[i]!).relative) return i
    if (isVerb(tokens.word[i]!)) return undefined
  }
  return undefined
}

/** The claim of the noun that a relative pronoun takes up. */
function deedBefore(
  { tokens }: Context,
  relative: number,
  begin: number,
  claims: readonly Claim[],
  claimAt: ClaimAt,
): number | undefined {
  for (let i = relative - 1; i >= begin && relative - i <= nounReach; i--) {
    if (tokens.kind[i] === PUNCTUATION) return undefined
    const index = claimAt.get(i)
    if (index !== undefined) return claims[index]!.nominal ? index : undefined
  }
  return undefined
}
