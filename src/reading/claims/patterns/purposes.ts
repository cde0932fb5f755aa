/** What something is for: «تهدف إلى تعزيز التعاون …», «بهدف إقامة روابط …» (frame purpose), begin or grow in the scope. */
import { purposeLeads, purposeNouns } from '../../../language/ar/purpose-words.ts'
import type { Claim } from '../../reading.ts'
import { ARABIC, PUNCTUATION } from '../../text/tokens.ts'
import { perWord } from '../../text/vocabulary.ts'
import type { Context } from '../context.ts'
import { isVerb, wordList } from '../lexicon.ts'
import { isTransparent } from '../small-words.ts'
import { argument, claimOf, tokenRange } from './build.ts'
import { wordRows } from './word-rows.ts'

const leads = wordList(purposeLeads)
const isLead = perWord((word) => leads.has(word) || leads.has(word.replace(/^[وف](?=...)/, '')))
const nounAt = wordRows(purposeNouns)

/** Tokens behind the purpose's noun that say what of. */
const longest = 10

export function findPurposes(context: Context): Claim[] {
  const { tokens, last } = context
  const claims: Claim[] = []
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (tokens.kind[i] !== ARABIC || !isLead(tokens.word[i]!)) continue
    const stop = last[tokens.sentence[i]!]!
    const at = tokens.normal(i + 1) === 'الي' ? i + 2 : i + 1
    const found =
      nounAt(tokens, at, stop) ?? (/^[لب]/.test(tokens.normal(at)) ? nounAt(tokens, at, stop, 1) : undefined)
    if (!found) continue
    let end = found.to
    while (end < Math.min(stop, found.to + longest) && goesOn(context, end)) end++
    if (end === found.to) continue
    claims.push(
      claimOf(
        context,
        'purpose',
        tokenRange(context, i, i + 1),
        [
          argument(context, 'value', tokenRange(context, at, end)),
          argument(context, 'topic', tokenRange(context, found.to, end)),
        ],
        { tense: 'present', scope: [found.row] },
      ),
    )
  }
  return claims
}

const goesOn = (context: Context, i: number): boolean =>
  context.tokens.kind[i] === PUNCTUATION ? isTransparent(context, i) : !isVerb(context.tokens.word[i]!)
