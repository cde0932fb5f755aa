/** One step, and what moved to it: what one party imputes to whoever took it, another gives as an answer or imputes otherwise. */

import { addTo } from '../groups.ts'
import { argumentOf, type Comparison, type Conflict } from '../model.ts'
import { contentStems, inCommon } from './common/content.ts'
import { type Context, contextOf, isClaimed, type Statement, statement } from './common/context.ts'
import { compareStatements } from './common/pairs.ts'
import { meet, type Party, partyOf, speakerOf } from './common/parties.ts'

interface Motive {
  readonly imputed: boolean
  readonly stems: ReadonlySet<string>
  /** Whoever took the step; empty where not named. */
  readonly doer: Party
  readonly speaker: Party
}

export const motives: Comparison = {
  kind: 'cause',
  compare(collated) {
    const context = contextOf(collated)
    const stories = new Map<number, Statement<Motive>[]>()
    collated.claims.forEach((claim, index) => {
      if (claim.claim.frame !== 'motive' || !isClaimed(claim)) return
      const value = argumentOf(claim, 'value')?.argument
      const topic = argumentOf(claim, 'topic')?.argument
      if (!value || !topic) return
      const slot = claim.claim.arguments.findIndex(({ role }) => role === 'agent')
      const item = statement(context, index, value, {
        imputed: claim.claim.scope.includes('imputed'),
        stems: new Set(contentStems(topic.text)),
        doer: slot < 0 ? new Set<string>() : partyOf(context, claim, slot),
        speaker: speakerOf(context, claim),
      })
      const story = context.storyOf(claim)
      addTo(stories, story, item)
    })
    return [...stories.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'cause',
        keyOf: ({ imputed, stems }) => `${imputed} ${[...stems].sort().join(' ')}`,
        judge: (left, right) =>
          (left.value.imputed || right.value.imputed) && oneStep(context, left, right)
            ? { relation: 'contradiction', confidence: 0.7 }
            : undefined,
      }),
    )
  },
}

/** Of one doer as far as both name one, by different speakers, in no words that they share. */
function oneStep(context: Context, left: Statement<Motive>, right: Statement<Motive>): boolean {
  const { value: a, claim: one } = left
  const { value: b, claim: other } = right
  if (a.doer.size > 0 && b.doer.size > 0 && !meet(a.doer, b.doer)) return false
  if (a.speaker.size === 0 || b.speaker.size === 0 || meet(a.speaker, b.speaker)) return false
  return one.file !== other.file && context.related(one, other) && inCommon(a.stems, b.stems) === 0
}
