/** What one article says is to be done and another tells as done: the one was written before it, the other after. */
import type { CollatedClaim, Comparison, Conflict } from '../model.ts'
import { contextOf, isClaimed, type Statement } from './common/context.ts'
import { repeated } from './common/days.ts'
import { compareStatements } from './common/pairs.ts'
import { sideOf } from './common/sides.ts'
import { headOf } from './common/subjects.ts'
import { sameSlots } from './polarities.ts'

/** Types that are begun, said or expected over and over: that they are still to come and have come says nothing. */
const open = new Set([
  'meet',
  'visit',
  'travel',
  'continue',
  'support',
  'demand',
  'participate',
  'vote',
  'match',
  'score',
  'speech',
])

export const fulfilments: Comparison = {
  kind: 'polarity',
  compare(collated) {
    const context = contextOf(collated)
    return collated.events.flatMap(({ event, claims }): Conflict[] => {
      if (repeated.has(event.type) || open.has(event.type)) return []
      const statements = claims.flatMap((index): Statement<'to-come' | 'done'>[] => {
        const claim = collated.claims[index]!
        if (claim.claim.nominal || claim.claim.polarity === 'negative') return []
        const value = isToCome(claim) ? 'to-come' : isDone(claim) ? 'done' : undefined
        return value ? [{ value, ...sideOf(claim, index) }] : []
      })
      return compareStatements(context, statements, {
        kind: 'polarity',
        keyOf: (value) => value,
        judge(left, right) {
          const [coming, done] = left.value === 'to-come' ? [left.claim, right.claim] : [right.claim, left.claim]
          if (coming.file === done.file || coming.claim.frame !== done.claim.frame) return undefined
          if (!sameSlots(coming, done) || !sameSlots(done, coming) || !sharesBoth(coming, done)) return undefined
          return context.order(coming, done) === 1 ? undefined : { relation: 'development', confidence: 0.6 }
        },
      })
    })
  },
}

const isToCome = ({ claim, modality }: CollatedClaim) =>
  (claim.tense === 'future' || modality === 'expected') && modality !== 'denied'
const isDone = (claim: CollatedClaim) =>
  isClaimed(claim) && claim.modality === 'asserted' && claim.claim.tense === 'past'

/** Whether who does it and what is done are the same, each by name or by its head noun. */
const sharesBoth = (a: CollatedClaim, b: CollatedClaim) => shares(a, b, 'agent') && shares(a, b, 'patient')

function shares(a: CollatedClaim, b: CollatedClaim, role: string): boolean {
  return a.claim.arguments.some(
    (argument, slot) =>
      argument.role === role &&
      b.claim.arguments.some((other, at) => {
        if (other.role !== role) return false
        const [one, two] = [a.entities[slot], b.entities[at]]
        return one === undefined || two === undefined ? headOf(argument) === headOf(other) : one === two
      }),
  )
}
