/**
 * Why somebody did what he chose to do: «قطع علاقاته … بسبب دعم …» (argument reason), «أوقف … بسبب ما وصفه بـ…», «بدعوى …»
 * (argument claimed-reason). The words stand with their marker, so that the place reads as a reason.
 */
import { callingWords, claimNouns, pointingReasons, reasonMarkers } from '../../language/ar/reason-words.ts'
import type { Argument, Claim } from '../reading.ts'
import { ARABIC, PUNCTUATION } from '../text/tokens.ts'
import type { Context } from './context.ts'
import { isVerb, wordList } from './lexicon.ts'
import { argument, tokenRange } from './patterns/build.ts'
import { wordRows } from './patterns/word-rows.ts'
import { isTransparent, smallWord } from './small-words.ts'

const markerAt = wordRows(reasonMarkers)
const calling = wordList(callingWords)
const claimNoun = wordList(claimNouns)
const pointing = wordList(pointingReasons)

/** Tokens behind the word of a deed within which its reason stands. */
const reach = 24
/** The most tokens of a reason. */
const longest = 14

/** The claim with the reason that stands behind its deed, as an argument of its own. */
export function withReason(context: Context, claim: Claim): Claim {
  if (!chosen.has(claim.frame) || claim.polarity === 'negative') return claim
  const { tokens, last, mentionAt, timeAt } = context
  const end = last[claim.sentence]!
  const from = tokens.at(claim.trigger.end - 1) + 1
  const stop = Math.min(end, from + reach)
  for (let i = from; i < stop; i++) {
    const marker = markerAt(tokens, i, end)
    if (marker) {
      const reason = reasonFrom(context, i, marker.to, end, marker.row === 'claimed')
      return reason ? { ...claim, arguments: [...claim.arguments, reason] } : claim
    }
    if (mentionAt[i]! > 0 || timeAt[i]! > 0) continue
    if (
      tokens.kind[i] === PUNCTUATION ? !passes(context, i) : smallWord(tokens.word[i]!).ends || isVerb(tokens.word[i]!)
    )
      return claim
  }
  return claim
}

/** Marks that a reason may stand behind. */
const passes = (context: Context, i: number) =>
  isTransparent(context, i) || context.tokens.raw(i) === '،' || context.tokens.raw(i) === ','

function reasonFrom(context: Context, marker: number, at: number, end: number, held: boolean): Argument | undefined {
  const { tokens, mentionAt } = context
  let claimed = held
  let from = at
  while (from < end && tokens.kind[from] === PUNCTUATION && isTransparent(context, from)) from++
  if (tokens.normal(from) === 'ما' && calling.has(tokens.normal(from + 1))) {
    claimed = true
    from += 2
    if (/^[اب]?ا?ن(?:ه|ها|هم|هما)?$/.test(tokens.normal(from))) from++
  } else if (claimNoun.has(tokens.normal(from).replace(/^ال/, ''))) claimed = true
  while (from < end && tokens.kind[from] === PUNCTUATION && isTransparent(context, from)) from++
  if (tokens.kind[from] !== ARABIC || pointing.has(tokens.normal(from))) return undefined
  let to = from
  for (let relative = false; to < end && to - from < longest; to++) {
    if (mentionAt[to]! > 0) continue
    if (tokens.kind[to] === PUNCTUATION) {
      if (isTransparent(context, to)) continue
      break
    }
    const small = smallWord(tokens.word[to]!)
    if (small.relative) relative = true
    else if (isVerb(tokens.word[to]!) && to > from) {
      if (!relative) break
      relative = false
    } else if (small.ends && to > from) break
  }
  while (to > from && tokens.kind[to - 1] === PUNCTUATION) to--
  return to > from && to <= end
    ? argument(context, claimed ? 'claimed-reason' : 'reason', tokenRange(context, marker, to))
    : undefined
}

/** Frames of what somebody decides to do, and is asked the reason of. */
const chosen = new Set([
  'arrest',
  'ban',
  'cancel',
  'close-down',
  'cut-off',
  'cut-relations',
  'dismiss',
  'dissolve',
  'expel',
  'halt',
  'jail',
  'postpone',
  'resign',
  'sanction',
  'summon',
  'suspend',
  'veto',
  'withdraw',
])
