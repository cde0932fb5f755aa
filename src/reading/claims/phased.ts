/**
 * In what phase of its own affairs something happened to somebody: «تحطمت أثناء إقلاعها», «قتل بعد اعتقاله». The masdar must
 * carry a pronoun, so that it is what the same one did or underwent.
 */
import { phaseWords } from '../../language/ar/phases.ts'
import type { Claim } from '../reading.ts'
import type { Context } from './context.ts'
import { isVerb, triggersOf, wordList } from './lexicon.ts'
import { argument, tokenRange } from './patterns/build.ts'
import { endsClause } from './small-words.ts'

const words = wordList(phaseWords.map(([, forms]) => forms).join(' '))
/** Tokens behind the word of a happening within which its phase stands. */
const reach = 10

/** The claim with the phase that stands behind its word, as an argument of its own. */
export function withPhase(context: Context, claim: Claim): Claim {
  if (!phased.has(claim.frame)) return claim
  const { tokens, last } = context
  const from = tokens.at(claim.trigger.end - 1) + 1
  const stop = Math.min(last[claim.sentence]! - 1, from + reach)
  for (let i = from; i < stop; i++) {
    if (i > from && (endsClause(context, i) || isVerb(tokens.word[i]!))) return claim
    if (!words.has(tokens.normal(i))) continue
    const own = triggersOf(tokens.word[i + 1]!).some(({ verb, pronoun }) => verb === undefined && pronoun !== '')
    if (!own) return claim
    return { ...claim, arguments: [...claim.arguments, argument(context, 'phase', tokenRange(context, i, i + 2))] }
  }
  return claim
}

/** Frames of what befalls somebody at one moment. */
const phased = new Set([
  'crash',
  'collide',
  'explode',
  'sink',
  'kill',
  'die',
  'shoot',
  'stab',
  'arrest',
  'kidnap',
  'collapse',
])
