/** The first of a thing to one, to another a new one beside those before: «أول خطوة في …», «خطوة جديدة في …». */

import { addTo } from '../groups.ts'
import { argumentOf, type Comparison, type Conflict } from '../model.ts'
import { contextOf, isClaimed, type Statement, sameSentence, statement } from './common/context.ts'
import { compareStatements } from './common/pairs.ts'
import { headOf } from './common/subjects.ts'
import { Around, type Surroundings } from './common/surroundings.ts'

interface Told {
  readonly first: boolean
  readonly around: Surroundings
}

/** Words around the two, rare and standing nowhere else, by which they are of one thing. */
const shared = 1

export const firsts: Comparison = {
  kind: 'superlative',
  compare(collated) {
    const context = contextOf(collated)
    const around = new Around(collated.sources)
    const things = new Map<string, Statement<Told>[]>()
    collated.claims.forEach((claim, index) => {
      const { frame, sentence } = claim.claim
      if ((frame !== 'first-of' && frame !== 'another-of') || !isClaimed(claim)) return
      const value = argumentOf(claim, 'value')?.argument
      const topic = argumentOf(claim, 'topic')?.argument
      if (!value || !topic || (frame === 'first-of' && !/^[وفبل]?(?:أول|اول)/.test(value.text))) return
      const key = `${context.storyOf(claim)} ${headOf(topic).replace(/^[وفبلك](?=....)/, '')}`
      const place = { start: topic.start, end: topic.end }
      const item = statement(context, index, value, {
        first: frame === 'first-of',
        around: around.of(claim.file, place, sentence),
      })
      addTo(things, key, item)
    })
    return [...things.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'superlative',
        keyOf: ({ first }) => `${first}`,
        judge(left, right) {
          if (sameSentence(left, right)) return undefined
          const common = around.shared(left.value.around, left.claim.file, right.value.around, right.claim.file)
          return common >= shared ? { relation: 'contradiction', confidence: 0.55 } : undefined
        },
      }),
    )
  },
}
