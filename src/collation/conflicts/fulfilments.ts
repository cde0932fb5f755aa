/** What one article expects, announces or plans, and a later one tells as done. Never a contradiction. */
import { type CollatedClaim, type Comparison, type Conflict, spanOf } from '../model.ts'
import { type Context, contextOf, isClaimed, type Statement } from './common/context.ts'
import { compareStatements } from './common/pairs.ts'
import { headOf } from './common/subjects.ts'
import { textOf } from './polarities.ts'

type Course = 'expected' | 'done'

/** Frames of words, and of what goes on as it is spoken of. */
const spoken = new Set(['say', 'announce', 'deny', 'demand', 'aim', 'include', 'support', 'continue', 'rise', 'fall'])
/** Roles that say what it is that is done. */
const telling = new Set(['patient', 'agent', 'recipient', 'destination', 'partner'])

export const fulfilments: Comparison = {
  kind: 'polarity',
  compare(collated) {
    const context = contextOf(collated)
    return collated.events.flatMap(({ claims }): Conflict[] => {
      const byFrame = new Map<string, Statement<Course>[]>()
      for (const index of claims) {
        const claim = collated.claims[index]!
        const value = courseOf(claim)
        if (!value) continue
        const item = { value, span: spanOf(claim.file, claim.claim), text: textOf(claim), claim, index }
        const list = byFrame.get(claim.claim.frame)
        if (list) list.push(item)
        else byFrame.set(claim.claim.frame, [item])
      }
      return [...byFrame.values()].flatMap((statements) =>
        compareStatements(context, statements, {
          kind: 'polarity',
          keyOf: (value) => value,
          judge: (left, right) =>
            isFulfilled(context, left, right) ? { relation: 'development', confidence: 0.5 } : undefined,
        }),
      )
    })
  },
}

function courseOf({ claim, modality }: CollatedClaim): Course | undefined {
  if (spoken.has(claim.frame) || claim.polarity === 'negative' || modality === 'denied') return undefined
  if (claim.tense === 'future' && !claim.nominal) return 'expected'
  // A noun of action («قرار طرد السفير») names no doer of its own, and does not say that it was done.
  const hasDoer = claim.arguments.some(({ role, inferred }) => role === 'agent' && !inferred)
  return claim.tense === 'past' && !claim.nominal && hasDoer && modality === 'asserted' ? 'done' : undefined
}

function isFulfilled(context: Context, left: Statement<Course>, right: Statement<Course>): boolean {
  const [expected, done] = left.value === 'expected' ? [left, right] : [right, left]
  if (expected.claim.file === done.claim.file || !isClaimed(done.claim)) return false
  if (context.order(expected.claim, done.claim) === 1 || !context.sameStory(left.index, right.index)) return false
  return tellAlike(expected.claim, done.claim)
}

/** Whether two claims name the same doer and the same thing done, and in no role others: a tour is visits to many. */
function tellAlike(a: CollatedClaim, b: CollatedClaim): boolean {
  const alike = new Set<string>()
  for (const [slot, argument] of a.claim.arguments.entries()) {
    if (!telling.has(argument.role)) continue
    const entity = a.entities[slot]
    const others = b.claim.arguments.flatMap((other, at) =>
      other.role === argument.role ? [{ other, entity: b.entities[at] }] : [],
    )
    if (others.length === 0) continue
    const same = others.some((one) =>
      entity === undefined || one.entity === undefined
        ? headOf(argument) !== '' && headOf(argument) === headOf(one.other)
        : entity === one.entity,
    )
    if (!same) return false
    alike.add(argument.role)
  }
  return alike.size >= 2
}
