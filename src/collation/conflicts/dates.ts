/** When an event was: other days, or other hours of one day. Two comparisons over the same statements, a kind each. */
import type { ConflictKind } from '../../review.ts'
import type { Collated, Comparison, Conflict } from '../model.ts'
import { type Context, contextOf, isClaimed, type Statement, statement } from './common/context.ts'
import { repeated } from './common/days.ts'
import { gap, type Moment, momentsOf } from './common/moments.ts'
import { compareStatements, type Verdict } from './common/pairs.ts'
import { oneVictim, sameDoer } from './common/victims.ts'

export const dates: Comparison = { kind: 'date', compare: (collated) => compare(collated, 'date') }
export const timesOfDay: Comparison = { kind: 'time-of-day', compare: (collated) => compare(collated, 'time-of-day') }

function compare(collated: Collated, kind: ConflictKind): Conflict[] {
  const context = contextOf(collated)
  return collated.events.flatMap(({ event, claims }) => {
    const statements = claims.flatMap((index): Statement<Moment>[] => {
      const claim = collated.claims[index]!
      if (!isClaimed(claim) || claim.claim.tense === 'future') return []
      return momentsOf(context, claim).map(({ moment, argument }) => statement(context, index, argument, moment))
    })
    return compareStatements(context, statements, {
      kind,
      keyOf: ({ start, end }) => `${start} ${end}`,
      judge: (left, right) => judge(context, kind, left, right, repeated.has(event.type)),
    })
  })
}

/** The day that a moment begins on, where one is known. */
const dayOf = ({ start, dayKnown }: Moment) => (dayKnown ? Math.floor(start / 1440) : Number.NaN)

function judge(
  context: Context,
  kind: ConflictKind,
  left: Statement<Moment>,
  right: Statement<Moment>,
  isRepeated: boolean,
): Verdict | undefined {
  const { value: a } = left
  const { value: b } = right
  const hours = a.hourKnown && b.hourKnown
  if ((kind === 'time-of-day') !== hours) return undefined
  const minutes = gap(a, b)
  if (!minutes) return undefined
  // What happens again and again has one day only where it is done to one person, and one hour where the day is one.
  const oneDay = hours && a.days === 1 && b.days === 1 && dayOf(a) === dayOf(b)
  if (isRepeated && !oneDay && !oneVictim(context, left.index, right.index)) return undefined
  if (!sameDoer(context, left.index, right.index)) return undefined
  if (left.claim.file === right.claim.file && left.claim.claim.sentence === right.claim.claim.sentence) return undefined
  if (left.claim.claim.frame !== right.claim.claim.frame) return { relation: 'contradiction', confidence: 0.45 }
  const confidence = hours
    ? minutes <= 60 && a.part && b.part
      ? 0.6
      : minutes < 12 * 60
        ? 0.8
        : 0.7
    : minutes <= 3 * 1440
      ? 0.7
      : 0.5
  return {
    relation: 'contradiction',
    confidence: context.related(left.claim, right.claim) ? confidence : confidence * 0.7,
  }
}
