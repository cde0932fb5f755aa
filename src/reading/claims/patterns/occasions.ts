/** What is told of as over or under way by a preposition: «خلال لقائه مع الوزير», «عقب الاجتماع بين …» (frame occasion). */
import { occasionPrepositions } from '../../../language/ar/patterns.ts'
import type { Argument, Claim } from '../../reading.ts'
import { perWord } from '../../text/vocabulary.ts'
import { clauseAround } from '../clauses.ts'
import type { Context } from '../context.ts'
import { triggersOf, wordList } from '../lexicon.ts'
import { toArgument } from '../slots.ts'
import { argument, claimOf, tokenRange } from './build.ts'

const leads = wordList(occasionPrepositions)
const isLead = perWord((word) => leads.has(word.replace(/^[وف](?=...)/, '')))

export function findOccasions(context: Context): Claim[] {
  const { tokens } = context
  const claims: Claim[] = []
  for (let i = 1; i < tokens.length; i++) {
    if (!isLead(tokens.word[i - 1]!) || tokens.sentence[i - 1] !== tokens.sentence[i] || context.mentionAt[i]! > 0)
      continue
    const noun = triggersOf(tokens.word[i]!).find((trigger) => !trigger.verb && trigger.frame.row.event === 'meet')
    const partner = noun && clauseAround(context, i).behind.find(({ prep }) => prep === 'مع' || prep === 'ب')
    if (!partner) continue
    const parts: Argument[] = [
      argument(context, 'topic', tokenRange(context, i, i + 1), { text: 'meet' }),
      toArgument(context, partner, 'partner'),
    ]
    claims.push(claimOf(context, 'occasion', tokenRange(context, i - 1, i + 1), parts))
  }
  return claims
}
