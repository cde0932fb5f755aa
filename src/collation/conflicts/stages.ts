/** How far a matter has come: questioned in one article, charged in a later one. Never a contradiction. */
import { stages as rows } from '../../language/ar/conflict-words.ts'
import { type Comparison, type Conflict, spanOf } from '../model.ts'
import { contextOf, isClaimed, type Statement } from './common/context.ts'
import { compareStatements } from './common/pairs.ts'
import { textOf } from './polarities.ts'

export const stages: Comparison = {
  kind: 'sequence',
  compare(collated) {
    const context = contextOf(collated)
    return rows.flatMap((row): Conflict[] => {
      const stories = new Map<number, Statement<number>[]>()
      collated.claims.forEach((claim, index) => {
        const stage = row.indexOf(claim.claim.frame)
        if (stage < 0 || !isClaimed(claim) || claim.claim.tense === 'future') return
        const item = { value: stage, span: spanOf(claim.file, claim.claim), text: textOf(claim), claim, index }
        const list = stories.get(context.storyOf(claim))
        if (list) list.push(item)
        else stories.set(context.storyOf(claim), [item])
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
