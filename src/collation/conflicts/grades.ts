/** A storm that is of one grade in one article and of another in the next: it grew or faded in between. Never a contradiction. */

import { addTo } from '../groups.ts'
import { type Comparison, type Conflict, spanOf } from '../model.ts'
import { contextOf, type Statement } from './common/context.ts'
import { compareStatements } from './common/pairs.ts'

export const grades: Comparison = {
  kind: 'sequence',
  compare(collated) {
    const context = contextOf(collated)
    const stories = new Map<number, Statement<string>[]>()
    collated.claims.forEach((claim, index) => {
      const { frame, polarity, arguments: parts } = claim.claim
      const value = parts.find(({ role }) => role === 'value')
      if (frame !== 'grade' || polarity === 'negative' || !value) return
      const item = {
        value: value.text,
        span: spanOf(claim.file, claim.claim),
        text: claim.claim.word ?? '',
        claim,
        index,
      }
      addTo(stories, context.storyOf(claim), item)
    })
    return [...stories.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'sequence',
        keyOf: (grade) => grade,
        judge: (left, right) =>
          left.claim.file === right.claim.file || !context.sameStory(left.index, right.index)
            ? undefined
            : { relation: 'development', confidence: 0.5 },
      }),
    )
  },
}
