/**
 * A person told as dead who is shown alive: news that moved on, and a contradiction where a headline has him dead and the
 * article below it alive.
 */
import { normalize } from '../../reading/text/normal.ts'
import { addTo } from '../groups.ts'
import type { CollatedClaim, Comparison, Conflict } from '../model.ts'
import { contextOf, isClaimed, type Statement } from './common/context.ts'
import { compareStatements } from './common/pairs.ts'
import { sideOf } from './common/sides.ts'

type State = 'dead' | 'alive'

const stateOf = (claim: CollatedClaim): State | undefined => {
  const { frame, nominal } = claim.claim
  if (!isClaimed(claim)) return undefined
  if (frame === 'alive') return 'alive'
  return (frame === 'kill' || frame === 'die') && !nominal ? 'dead' : undefined
}

export const theLiving: Comparison = {
  kind: 'polarity',
  compare(collated) {
    const context = contextOf(collated)
    const people = new Map<string, Statement<State>[]>()
    collated.claims.forEach((claim, index) => {
      const value = stateOf(claim)
      if (!value) return
      claim.claim.arguments.forEach(({ role, text }, slot) => {
        const entity = claim.entities[slot]
        if (role !== 'patient' || entity === undefined) return
        const item = { value, ...sideOf(claim, index) }
        // Within one article a family name is one person's, linked or not; only persons are said to be alive.
        const family = normalize(text).trim().split(' ').at(-1)
        for (const key of [`x${entity}`, `${claim.file} ${family}`]) {
          addTo(people, key, item)
        }
      })
    })
    return [...people.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'polarity',
        keyOf: (state) => state,
        judge(left, right) {
          if (!context.related(left.claim, right.claim)) return undefined
          if (context.headlineAndBody(left.claim, right.claim)) {
            const dead = left.value === 'dead' ? left : right
            return dead.index < (dead === left ? right : left).index
              ? { relation: 'contradiction', confidence: 0.65 }
              : undefined
          }
          // Who died after all is no news that was taken back.
          const order = context.order(left.claim, right.claim)
          const deadFirst = left.value === 'dead' ? order !== 1 : order !== -1
          return deadFirst ? { relation: 'development', confidence: 0.6 } : undefined
        },
      }),
    )
  },
}
