/** How far a matter has come: questioned in one article, charged in a later one. Never a contradiction. */
import { stages as rows } from '../../language/ar/conflict-words.ts'
import { addTo } from '../groups.ts'
import type { Comparison, Conflict } from '../model.ts'
import { contextOf, isClaimed, type Statement } from './common/context.ts'
import { compareStatements } from './common/pairs.ts'
import { sideOf } from './common/sides.ts'

export const stages: Comparison = {
  kind: 'sequence',
  compare(collated) {
    const context = contextOf(collated)
    return rows.flatMap((row): Conflict[] => {
      const stories = new Map<number, Statement<number>[]>()
      collated.claims.forEach((claim, index) => {
        const stage = row.indexOf(claim.claim.frame)
        if (stage < 0 || !isClaimed(claim) || claim.claim.tense === 'future') return
        const item = { value: stage, ...sideOf(claim, index) }
        addTo(stories, context.storyOf(claim), item)
      })
      return [...stories.values()].flatMap((statements) =>
        compareStatements(context, statements, {
          kind: 'sequence',
          keyOf: String,
          judge(left, right) {
            if (left.claim.file === right.claim.file || !context.sameStory(left.index, right.index)) return undefined
            const order = context.order(left.claim, right.claim)
            const expected = left.value < right.value ? -1 : 1
            return order === undefined || order === 0 || order === expected
              ? { relation: 'development', confidence: 0.5 }
              : undefined
          },
        }),
      )
    })
  },
}
