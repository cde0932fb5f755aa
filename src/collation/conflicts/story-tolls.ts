/**
 * The tolls that articles of one story lead with. What happened may be read as two events (an unnamed storm, a quake and its
 * wave), and still the number of the dead is that of the story: a later lead supersedes an earlier one. Never a contradiction.
 */

import { addTo } from '../groups.ts'
import type { Comparison, Conflict } from '../model.ts'
import { agreeAsKnown } from './common/amounts.ts'
import { type Context, contextOf, isClaimed, type Statement, statement } from './common/context.ts'
import { type Count, countOf, sameWords } from './common/counted.ts'
import { compareStatements } from './common/pairs.ts'
import { countsAlike, isExecution, leadSentences } from './common/toll.ts'

/** Frames that a toll counts. */
const harms = new Set(['kill', 'injure', 'missing', 'displace'])

export const storyTolls: Comparison = {
  kind: 'number',
  compare(collated) {
    const context = contextOf(collated)
    const stories = new Map<string, Statement<Count>[]>()
    collated.claims.forEach((claim, index) => {
      const frame = countsAlike(claim.claim.frame)
      if (!harms.has(frame) || claim.claim.sentence >= leadSentences || !isClaimed(claim) || isExecution(claim)) return
      const counts = claim.claim.arguments.filter(({ quantity }) => quantity)
      // «مقتل 7 وإصابة 9» are two claims; two counts in one are of two kinds of people.
      if (counts.length !== 1) return
      const value = countOf(counts[0]!.quantity!, claim.claim)
      if (value.unit !== '' || value.part || value.counted !== '' || value.value < 2) return
      const key = `${context.storyOf(claim)} ${frame}`
      const item = statement(context, index, counts[0]!, value)
      addTo(stories, key, item)
    })
    return [...stories.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, firstOfEach(statements), {
        kind: 'number',
        keyOf: ({ value }) => String(value),
        judge: (left, right) =>
          isOvertaken(context, left, right) ? { relation: 'development', confidence: 0.6 } : undefined,
      }),
    )
  },
}

/** An article leads with one toll, and may repeat it. */
function firstOfEach(statements: readonly Statement<Count>[]): Statement<Count>[] {
  const leading = new Map<string, number>()
  for (const { claim, value } of statements) if (!leading.has(claim.file)) leading.set(claim.file, value.value)
  return statements.filter(({ claim, value }) => leading.get(claim.file) === value.value)
}

function isOvertaken(context: Context, left: Statement<Count>, right: Statement<Count>): boolean {
  if (left.claim.file === right.claim.file || !context.related(left.claim, right.claim)) return false
  return !agreeAsKnown(left.value, right.value) && sameWords(left.claim.claim.scope, right.claim.claim.scope)
}
