/** How many there are in all of what a place has one number of: seats of a parliament, inhabitants of a land. */

import { addTo } from '../groups.ts'
import { argumentOf, type Comparison, type Conflict } from '../model.ts'
import { type Amount, agree, amountOf, distance } from './common/amounts.ts'
import { contextOf, isClaimed, type Statement, statement } from './common/context.ts'
import { compareStatements } from './common/pairs.ts'
import { namesDiffer } from './common/surroundings.ts'

/** Two wholes further apart than this share of the larger are of two places. */
const mostApart = 0.25

export const wholes: Comparison = {
  kind: 'number',
  compare(collated) {
    const context = contextOf(collated)
    const things = new Map<string, Statement<Amount>[]>()
    collated.claims.forEach((claim, index) => {
      const population = claim.claim.frame === 'population'
      if ((claim.claim.frame !== 'whole' && !population) || !isClaimed(claim)) return
      const quantity = argumentOf(claim, 'quantity')?.argument
      if (!quantity?.quantity) return
      const thing = population ? 'inhabitant' : argumentOf(claim, 'topic')?.argument.text
      const key = `${context.storyOf(claim)} ${thing}`
      const item = statement(context, index, quantity, amountOf(quantity.quantity))
      addTo(things, key, item)
    })
    return [...things.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'number',
        keyOf: ({ value }) => String(value),
        judge: (left, right) => {
          const { value: a, claim: one } = left
          const { value: b, claim: other } = right
          if (one.file === other.file || agree(a, b) || distance(a, b) > mostApart) return undefined
          // An article that knows both tells of two places.
          const knows = (file: string, amount: Amount) =>
            statements.some(({ claim, value }) => claim.file === file && agree(value, amount))
          if (knows(one.file, b) || knows(other.file, a) || namesDiffer(context, one, other)) return undefined
          return { relation: 'contradiction', confidence: 0.65 }
        },
      }),
    )
  },
}
