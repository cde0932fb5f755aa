/** How old somebody or something is. A year's difference is often only a birthday, or rounding. */

import { addTo } from '../groups.ts'
import type { Comparison, Conflict } from '../model.ts'
import { type Amount, agree, amountOf } from './common/amounts.ts'
import { contextOf, isClaimed, type Statement, sameSentence, statement } from './common/context.ts'
import { compareStatements } from './common/pairs.ts'
import { bearerOf } from './common/subjects.ts'

const year = 525960
/** Frames that tell an age by their number of years. */
const ageFrames = new Set(['age', 'enter-service'])

export const ages: Comparison = {
  kind: 'age',
  compare(collated) {
    const context = contextOf(collated)
    const subjects = new Map<string, Statement<Amount>[]>()
    /** The ages that each article tells, whosesoever they are. */
    const told = new Map<string, Set<number>>()
    collated.claims.forEach((claim, index) => {
      if (!isClaimed(claim)) return
      for (const argument of claim.claim.arguments) {
        if (!argument.quantity || (argument.role !== 'age' && !ageFrames.has(claim.claim.frame))) continue
        const amount = amountOf(argument.quantity)
        if (amount.unit !== 'minute' || amount.value < year) continue
        told.set(claim.file, (told.get(claim.file) ?? new Set()).add(amount.value))
        const bearer = bearerOf(context, index)
        if (bearer === undefined) continue
        const item = statement(context, index, argument, amount)
        addTo(subjects, bearer, item)
      }
    })
    return [...subjects.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'age',
        keyOf: ({ value }) => `${value}`,
        judge: (left, right) => {
          if (
            sameSentence(left, right) ||
            // Two ages in one body are of two times, or of two people.
            (left.claim.file === right.claim.file && !context.headlineAndBody(left.claim, right.claim)) ||
            agree(left.value, right.value) ||
            // Father and daughter: an article that knows both ages tells of two people.
            (left.claim.file !== right.claim.file &&
              (told.get(left.claim.file)!.has(right.value.value) ||
                told.get(right.claim.file)!.has(left.value.value))) ||
            !context.sameStory(left.index, right.index)
          )
            return undefined
          const apart = Math.abs(left.value.value - right.value.value) / year
          return { relation: 'contradiction', confidence: apart < 1.5 ? 0.6 : apart > 40 ? 0.4 : 0.75 }
        },
      }),
    )
  },
}
