/**
 * What a clause does not say itself: whom a relative pronoun, an attached pronoun or a dropped subject means. Only near
 * and fitting candidates are taken; all of it is marked `inferred`.
 */
import type { Argument } from '../reading.ts'
import { ARABIC } from '../text/tokens.ts'
import type { Clause } from './clauses.ts'
import type { Context } from './context.ts'
import { breadth, canAct, carriedMatches, demands, stripped } from './heads.ts'
import { andPrefix, type Heads, triggersOf } from './lexicon.ts'
import { phrasesFrom } from './phrases.ts'
import { toArgument } from './slots.ts'
import { endsClause, prepositionAt, smallWord } from './small-words.ts'

/** Who was last told of as acting, and the gender of the verb that said so. */
export interface LastAgent {
  readonly argument: Argument
  readonly gender?: 'm' | 'f' | 'any'
  readonly sentence: number
}

/** Lists longer than this name too many things for a pronoun to be resolved by them. */
const narrow = 12

/** What «التي» stands for: the noun phrase that ends right before it. */
export function antecedent(context: Context, clause: Clause): Argument | undefined {
  if (clause.opened !== 'relative') return undefined
  const { tokens, mentionAt, titleAt, mentions, first } = context
  const begin = first[tokens.sentence[clause.trigger]!]!
  let i = clause.opener - 1
  while (i >= begin && /^[،"”»“]$/.test(tokens.raw(i))) i--
  if (i < begin) return undefined
  // A title's last word is its person's: «وزير دفاع دولة كذا، الذي».
  const index = titleAt[i]! || mentionAt[i]!
  if (index > 0) {
    const mention = mentions[index - 1]!
    return { role: '', start: mention.start, end: mention.end, text: mention.text, mention: index - 1, inferred: true }
  }
  if (smallWord(tokens.word[i]!).pronoun || prepositionAt(context, i)?.pronoun) return undefined
  let from = i
  // Back over adjectives and the first parts of a genitive: «قوارب الإنقاذ التي».
  while (
    from > begin &&
    i - from < 3 &&
    tokens.kind[from - 1] === ARABIC &&
    mentionAt[from - 1] === 0 &&
    !prepositionAt(context, from) &&
    !endsClause(context, from - 1) &&
    !andPrefix(tokens.word[from]!) &&
    tokens.normal(from).startsWith('ال')
  ) {
    const before = prepositionAt(context, from - 1)
    if (before && before.next === from) break
    from--
  }
  const start = prepositionAt(context, from)?.noun ?? tokens.start[from]!
  return { role: '', start, end: tokens.end[i]!, text: tokens.text.slice(start, tokens.end[i]!), inferred: true }
}

/** The subject of a verb that names none. */
export function carriedSubject(
  context: Context,
  clause: Clause,
  heads: Heads | undefined,
  last: LastAgent | undefined,
  gender: string | undefined,
): Argument | undefined {
  const before = antecedent(context, clause)
  const resumed = clause.behind.some((phrase) => phrase.pronoun)
  if (before && !resumed) {
    if (fits(context, heads, before)) return before
    return heads && demands(heads) ? meantBefore(context, clause.trigger, heads) : personBefore(context, clause.opener)
  }
  const agrees = !last?.gender || !gender || last.gender === 'any' || gender === 'any' || last.gender === gender
  const near = last && context.tokens.sentence[clause.trigger]! - last.sentence <= 1
  const candidates = [
    beforeRelative(context, clause),
    topicOf(context, clause),
    agrees && near ? last.argument : undefined,
  ]
  return (
    candidates.find(
      (candidate) =>
        candidate && fits(context, heads, candidate) && ((heads && demands(heads)) || canAct(context, candidate)),
    ) ?? (heads && demands(heads) ? meantBefore(context, clause.trigger, heads) : undefined)
  )
}

/** «فلان، وزير دفاع دولة كذا، الذي …»: the person whose title ends before the relative pronoun. */
function personBefore(context: Context, at: number): Argument | undefined {
  const { tokens, mentionAt, mentions } = context
  for (let i = at - 1; i >= 0 && at - i < 12 && tokens.sentence[i] === tokens.sentence[at]; i--) {
    const index = mentionAt[i]! - 1
    const mention = mentions[index]
    if (mention?.type === 'person')
      return { role: '', start: mention.start, end: mention.end, text: mention.text, mention: index, inferred: true }
  }
  return undefined
}

/** What a pronoun on the trigger means. */
export function meantByPronoun(
  context: Context,
  clause: Clause,
  heads: Heads | undefined,
  last: LastAgent | undefined,
): Argument | undefined {
  const before = antecedent(context, clause)
  if (heads && demands(heads)) {
    if (before && fits(context, heads, before)) return before
    const meant = breadth(heads) <= narrow ? meantBefore(context, clause.trigger, heads) : undefined
    // «هجوم التحالف الذي تقوده»: the antecedent or what it belongs to, nothing told of before.
    return before && meant && before.start - meant.end > 12 ? undefined : meant
  }
  if (before) return before
  // Only within the sentence: farther back there may be others.
  const here = last && last.sentence === context.tokens.sentence[clause.trigger]
  return here && fits(context, heads, last.argument) ? last.argument : undefined
}

const fits = (context: Context, heads: Heads | undefined, candidate: Argument) =>
  !heads || carriedMatches(context, heads, candidate)

/** «الطائرة، التي …، سقطت»: what the relative clause between the commas explains. */
function beforeRelative(context: Context, clause: Clause): Argument | undefined {
  const { tokens, first } = context
  if (tokens.raw(clause.opener) !== '،' || clause.opened !== 'start') return undefined
  const begin = first[tokens.sentence[clause.trigger]!]!
  for (let i = clause.opener - 1; i > begin && clause.opener - i < 25; i--)
    if (smallWord(tokens.word[i]!).relative && tokens.raw(i - 1) === '،')
      return antecedent(context, { ...clause, opened: 'relative', opener: i })
  return undefined
}

/** A sentence that begins with a noun phrase is about it: «والطائرة …، ودخلت الخدمة». */
function topicOf(context: Context, clause: Clause): Argument | undefined {
  const { tokens, first } = context
  const begin = first[tokens.sentence[clause.trigger]!]!
  // «أما الوزير، فقال»
  const from = /^و?اما$/.test(tokens.normal(begin)) ? begin + 1 : begin
  if (from >= clause.trigger || endsClause(context, from) || prepositionAt(context, from)) return undefined
  const [phrase] = phrasesFrom(context, from, clause.trigger, 1)
  if (phrase?.prep !== '' || phrase.time !== undefined || triggersOf(tokens.word[from]!).length > 0) return undefined
  const joined = tokens.normal(from).startsWith('وال') && phrase.start === tokens.start[from]
  const start = joined ? tokens.offsetIn(from, 1) : phrase.start
  return { ...toArgument(context, phrase, ''), start, text: tokens.text.slice(start, phrase.end) }
}

/** «أقام علاقات … قبل أن تقطعها», «مشيرا لسقوطها»: the last word before it that can be meant, here or a little earlier. */
export function meantBefore(context: Context, at: number, heads: Heads): Argument | undefined {
  const { tokens } = context
  const sentence = tokens.sentence[at]!
  for (let i = at - 1; i >= 0 && at - i < 50 && tokens.sentence[i]! + 2 >= sentence; i--) {
    if (tokens.kind[i] !== ARABIC) continue
    const word = stripped(tokens.normal(i))
    if (!heads.words.has(word) && !heads.stems.some((stem) => word.startsWith(stem))) continue
    // «حكومي», «حكوميا»: an adjective.
    if (/[^فضن]ي$|.{3}يا$|وميه$/.test(word) && !heads.words.has(word)) continue
    const start = tokens.normal(i).startsWith('وال') ? tokens.offsetIn(i, 1) : tokens.start[i]!
    return { role: '', start, end: tokens.end[i]!, text: tokens.text.slice(start, tokens.end[i]!), inferred: true }
  }
  return undefined
}
