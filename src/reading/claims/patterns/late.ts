/** Who is dead by the way he is named: «الملك الراحل فلان», «الفقيدين فلان وفلان» (frame late). */
import type { Claim } from '../../reading.ts'
import type { Context } from '../context.ts'
import { argument, claimOf, tokenRange } from './build.ts'

/** In normal form; the dual holds for two names behind. */
const one = /^[وبل]*(?:ال|لل)(?:راحل|راحله|مرحوم|مرحومه|فقيد|فقيده)$/
const two = /^[وبل]*(?:ال|لل)(?:راحلين|راحلان|فقيدين|فقيدان)$/
/** Words between the adjective and the name. */
const reach = 3

export function findLate(context: Context): Claim[] {
  const { tokens, last } = context
  const claims: Claim[] = []
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens.normal(i)
    const dual = two.test(word)
    if (!dual && !one.test(word)) continue
    const stop = last[tokens.sentence[i]!]!
    let wanted = dual ? 2 : 1
    for (let k = i + 1; k < Math.min(stop, i + 1 + reach) && wanted > 0; k++) {
      if (context.mentionAt[k]! > 0 || dual) {
        const mention = context.mentionAt[k]! - 1
        const range = mention >= 0 ? context.mentions[mention]! : tokenRange(context, k, Math.min(stop, k + 2))
        claims.push(
          claimOf(
            context,
            'late',
            tokenRange(context, i, i + 1),
            [argument(context, 'patient', range, mention >= 0 ? { mention } : {})],
            { tense: 'present' },
          ),
        )
        wanted--
        k = tokens.at(range.end - 1) + 1
        while (k < stop && wanted > 0 && context.mentionAt[k] === 0 && tokens.normal(k).length < 2) k++
        k--
      }
    }
  }
  return claims
}
