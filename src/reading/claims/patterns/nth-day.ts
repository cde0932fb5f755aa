/** «في اليوم الأول من زيارته»: which day of something that lasts it is (frame nth-day). */
import { ordinals } from '../../../language/ar/ordinals.ts'
import type { Claim } from '../../reading.ts'
import type { Context } from '../context.ts'
import { triggersOf } from '../lexicon.ts'
import { argument, claimOf, tokenRange } from './build.ts'

const numberOf = new Map(
  ordinals.flatMap(([value, forms]) => forms.split(' ').map((form): [string, number] => [`ال${form}`, value])),
)

export function findNthDays(context: Context): Claim[] {
  const { tokens } = context
  const claims: Claim[] = []
  for (let i = 0; i + 3 < tokens.length; i++) {
    const word = tokens.normal(i)
    if (word !== 'اليوم' && word !== 'لليوم' && word !== 'باليوم') continue
    const value = numberOf.get(tokens.normal(i + 1))
    if (value === undefined || !/^(?:من|ل|في)$/.test(tokens.normal(i + 2))) continue
    if (tokens.sentence[i + 3] !== tokens.sentence[i]) continue
    const noun = triggersOf(tokens.word[i + 3]!).find((trigger) => !trigger.verb)
    const event = noun?.frame.row.event
    if (event === undefined) continue
    const range = tokenRange(context, i, i + 2)
    const quantity = {
      ...range,
      min: value,
      max: value,
      value,
      approximate: false,
      bound: 'exact' as const,
      unit: 'ordinal',
    }
    claims.push(
      claimOf(context, 'nth-day', tokenRange(context, i, i + 1), [
        argument(context, 'ordinal', range, { quantity }),
        argument(context, 'topic', tokenRange(context, i + 3, i + 4), { text: event }),
      ]),
    )
  }
  return claims
}
