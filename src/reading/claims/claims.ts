/**
 * Claims and quotations of an article. Every word that evokes a frame (language/ar/frames) is read with its clause; the
 * best reading that fits becomes a claim. Patterns add what is told without a frame's word (patterns/): counts of
 * casualties, elapsed times, where things lie, ages, roles, superlatives.
 */
import { deedHeads, genericNouns, participleNouns, setPhrases } from '../../language/ar/claim-words.ts'
import { findPropositions } from '../propositions/propositions.ts'
import type { Argument, Claim, Mention, Proposition, Quote, Time } from '../reading.ts'
import type { Article } from '../text/article.ts'
import { isRead } from '../text/article.ts'
import { ARABIC } from '../text/tokens.ts'
import { findAttributions, innermost } from './attribution.ts'
import type { LastAgent } from './carried.ts'
import { clauseAround, isAuxiliary } from './clauses.ts'
import { type Context, contextOf } from './context.ts'
import { type Filled, fill } from './fill.ts'
import { canAct } from './heads.ts'
import { isWantedNoun } from './intent.ts'
import { isVerb, nounToo, triggersOf, wordList } from './lexicon.ts'
import { withLooseTimes } from './loose-times.ts'
import { stanceOf } from './modality.ts'
import { withTotal } from './patterns/counts.ts'
import { findPatterns } from './patterns/patterns.ts'
import { findUnheld } from './patterns/unheld.ts'
import { withPhase } from './phased.ts'
import { withReason } from './reasons.ts'
import { scopeOf } from './scope.ts'
import { prepositionAt, smallWord } from './small-words.ts'
import { withSpot } from './spots.ts'

export function findClaims(
  article: Article,
  mentions: readonly Mention[],
  times: readonly Time[],
): { claims: Claim[]; quotes: Quote[]; propositions: Proposition[] } {
  const context = contextOf(article, mentions, times)
  const { list, quotes } = findAttributions(context)
  const held = [
    ...withLooseTimes(context, findFrames(context)).map((claim) =>
      withReason(context, withPhase(context, withSpot(context, withTotal(context, claim)))),
    ),
    ...findPatterns(context),
  ]
  const claims = [...held, ...findUnheld(context, held)]
  claims.sort(
    (a, b) =>
      a.trigger.start - b.trigger.start || a.start - b.start || (a.frame < b.frame ? -1 : a.frame > b.frame ? 1 : 0),
  )
  return {
    claims: claims.map((claim) => {
      const speaker = claim.speaker ?? innermost(list, claim.trigger.start)
      return speaker ? { ...claim, speaker } : claim
    }),
    quotes: [...quotes],
    propositions: findPropositions(context, list),
  }
}

function findFrames(context: Context): Claim[] {
  const { tokens, article, mentionAt, timeAt, quantityAt } = context
  const claims: Claim[] = []
  let last: LastAgent | undefined
  let lastSpeaker: LastAgent | undefined
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== ARABIC || mentionAt[i]! > 0 || timeAt[i]! > 0 || quantityAt[i]! > 0) continue
    const triggers = triggersOf(tokens.word[i]!)
    if (triggers.length === 0) continue
    // A hashtag's words are a name: «#تحالف_دعم_الشرعية».
    if ('#_'.includes(tokens.text[tokens.start[i]! - 1] ?? ' ') || tokens.text[tokens.end[i]!] === '_') continue
    const generic = kinds.has(tokens.normal(i - 1))
    const sentence = tokens.sentence[i]!
    if (!isRead(article.lines[article.sentences[sentence]!.line]!)) continue
    const clause = clauseAround(context, i)
    let best: Filled | undefined
    // «فقد أعلن»: the particle.
    if (tokens.normal(i) === 'فقد' && (isVerb(tokens.word[i + 1]!) || isAuxiliary(context, i + 1))) continue
    const spelledAsNoun = nounToo.has(tokens.normal(i))
    const noVerb =
      afterPreposition(context, i) ||
      (spelledAsNoun && isWantedNoun(context, i)) ||
      (spelledAsNoun && deeds.has(tokens.normal(i - 1)))
    const owned =
      triggers.some((trigger) => !trigger.verb && trigger.pronoun !== '') && triggers.some((trigger) => trigger.verb)
    const relative = clause.opened === 'relative' && clause.opener === i - 1
    for (const trigger of triggers) {
      // «إصابتهم»: rather the noun than «she hit them», except behind «التي»; and ة is no pronoun.
      if (owned && trigger.pronoun !== '' && (trigger.verb !== undefined) !== relative) continue
      if (trigger.pronoun === 'ه' && tokens.raw(i).endsWith('ة')) continue
      const { field } = trigger.frame.row
      if (field && (field === 'sport') !== context.sport) continue
      if (!trigger.verb && set.has(`${tokens.normal(i - 1)} ${tokens.normal(i)}`)) continue
      if (generic && (!trigger.verb || nounToo.has(tokens.normal(i)))) continue
      // «القوات المشاركة في», «الطائرات المسيرة»: a participle that describes.
      if (
        trigger.definite &&
        participles.has(tokens.normal(i)) &&
        (mentionAt[i - 1]! > 0 || tokens.normal(i - 1).startsWith('ال'))
      )
        continue
      if (
        trigger.verb &&
        (noVerb ||
          (impersonal.has(tokens.normal(i).replace(/^[وف]/, '')) &&
            (saying.has(trigger.frame.row.frame) || smallWord(tokens.word[i + 1]!).complementizer === true)))
      )
        continue
      const filled = fill(context, clause, trigger, saying.has(trigger.frame.row.frame) ? lastSpeaker : last)
      if (filled && (!best || filled.score > best.score)) best = filled
    }
    if (!best) continue
    const { trigger, range, nominal } = best
    const { row } = trigger.frame
    const parts = withDay(context, withAnnouncer(best, claims[claims.length - 1], sentence), best, claims, sentence)
    const hasAgent = parts.some((part) => part.role === 'agent' && !part.inferred)
    // «ألقت القبض على», «يقوم بزيارة»: the noun was read with its verb.
    const whole = claims[claims.length - 1]
    if (
      nominal &&
      whole?.frame === row.frame &&
      whole.arguments.some((part) => part.start <= range.start && range.end <= part.end)
    )
      continue
    const own = stanceOf(context, clause, trigger, hasAgent)
    // «يرجح أن تكون تحطمت وقتل ركابها»: what «و» joins to a claim stands as it does.
    const previous = claims[claims.length - 1]
    const joined =
      previous?.sentence === sentence &&
      nominal === (previous.nominal === true) &&
      /^[وف]/.test(trigger.proclitics) &&
      range.start - previous.end <= 3
    const stance = joined && own.modality === 'asserted' ? { ...own, modality: previous.modality } : own
    claims.push({
      ...spanOf(context, range, parts),
      frame: row.frame,
      trigger: range,
      word: wordOf(context, range, nominal && trigger.pronoun !== ''),
      sentence,
      arguments: parts,
      ...stance,
      scope: scopeOf(context, i, parts),
      ...(nominal ? { nominal: true } : {}),
    })
    const doer = row.subject ?? 'agent'
    const agent = parts.find((part) => part.role === doer && !part.inferred)
    if (!agent) continue
    const told = {
      argument: agent,
      sentence,
      ...(trigger.verb?.number === 'singular' ? { gender: trigger.verb.gender } : {}),
    }
    if (saying.has(row.frame)) lastSpeaker = told
    if (canAct(context, agent) && (!nominal || agent.mention !== undefined)) last = told
  }
  return claims
}

/** «إعلان البلد قطع علاقاته»: who announces a deed of their own does it. */
function withAnnouncer({ trigger, arguments: parts, nominal }: Filled, previous: Claim | undefined, sentence: number) {
  const { row } = trigger.frame
  if (!nominal || row.subject !== 'agent' || row.involuntary === true || previous?.sentence !== sentence) return parts
  if (previous.frame !== 'announce' || parts.some((part) => part.role === 'agent') || row.event === 'attack')
    return parts
  const agent = previous.arguments.find((part) => part.role === 'agent')
  return agent ? [...parts, { ...agent, inferred: true }] : parts
}

/** «استقال فلان، الأربعاء، وعين فلان»: the day set between commas is that of both. */
function withDay(
  { tokens }: Context,
  parts: readonly Argument[],
  { trigger, range }: Filled,
  claims: readonly Claim[],
  sentence: number,
): readonly Argument[] {
  const previous = claims[claims.length - 1]
  if (!/^و/.test(trigger.proclitics) || !trigger.verb || previous?.sentence !== sentence) return parts
  if (parts.some(({ role }) => role === 'time')) return parts
  const day = previous.arguments.findLast(({ role }) => role === 'time')
  const between = day && tokens.text.slice(day.end, range.start)
  return between !== undefined && /^\s*،\s*و$/.test(between) ? [...parts, { ...day!, inferred: true }] : parts
}

/** The trigger's words; «زيارتها» without its pronoun is «زيارة» again. */
const wordOf = ({ tokens }: Context, range: { start: number; end: number }, cut: boolean) => {
  const word = tokens.text.slice(range.start, range.end)
  return cut ? word.replace(/(?<=.{3})ت$/, 'ة') : word
}

/** «حوادث احتجاز الرهائن», «بتهمة قتل»: a kind of deed, not one that was done. */
const kinds = wordList(genericNouns)
const set = new Set(setPhrases)
const deeds = wordList(deedHeads)
const participles = wordList(participleNouns)
const saying = new Set(['say', 'announce', 'deny'])
/** «يذكر أن»: nobody says so. */
const impersonal = new Set(['يذكر', 'يشار', 'يعتبر', 'يعد', 'يقال', 'يلفت'])

/** Behind a preposition stands a noun: «بعد قتل», «في قصف». */
function afterPreposition(context: Context, i: number): boolean {
  // «من أجل عقد»
  if (context.tokens.normal(i - 1) === 'اجل' && context.tokens.normal(i - 2) === 'من') return true
  const before = prepositionAt(context, i - 1)
  return (
    before !== undefined &&
    !before.pronoun &&
    before.next === i &&
    i > 0 &&
    context.tokens.sentence[i - 1] === context.tokens.sentence[i]
  )
}

/** As short as says it: from the first to the last of trigger and slots, causes and far-off times left out. */
function spanOf(context: Context, range: { start: number; end: number }, parts: readonly Claim['arguments'][number][]) {
  let { start, end } = range
  for (const part of parts) {
    if (part.inferred && (part.start < range.start - 30 || part.start > range.end + 30)) continue
    if (part.role === 'cause' || part.role === 'topic') continue
    start = Math.min(start, part.start)
    end = Math.max(end, part.end)
  }
  return { start, end: Math.min(end, context.article.text.length) }
}
