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
    let end = Math.min(stop, i + 1 + reach)
    for (let k = i + 1; k < end && wanted > 0; k++) {
      const mention = context.mentionAt[k]! - 1
      if (mention < 0) continue
      const name = context.mentions[mention]!
      if (name.type === 'person') {
        const part = argument(context, 'patient', name, { mention })
        claims.push(claimOf(context, 'late', tokenRange(context, i, i + 1), [part], { tense: 'present' }))
        wanted--
      }
      while (k + 1 < stop && context.mentionAt[k + 1] === mention + 1) k++
      end = Math.min(stop, k + 1 + reach)
    }
  }
  return claims
}
