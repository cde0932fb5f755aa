/** Things that can only come in one order — arriving before visiting, being arrested before being tried — told in the other. */
import { firstThings } from '../../language/ar/conflict-words.ts'
import { addTo } from '../groups.ts'
import type { Comparison, Conflict } from '../model.ts'
import { type Context, contextOf, isClaimed, type Statement, statement } from './common/context.ts'
import { type Moment, momentOf } from './common/moments.ts'
import { toConflict } from './common/pairs.ts'

const later = new Map(firstThings.map(([first, ...others]) => [first, others]))

export const sequences: Comparison = {
  kind: 'sequence',
  compare(collated) {
    const context = contextOf(collated)
    const byEntity = new Map<number, { type: string; item: Statement<Moment> }[]>()
    collated.claims.forEach((claim, index) => {
      const event = context.eventOf(index)?.event
      if (!event || !isClaimed(claim) || claim.claim.tense === 'future') return
      const moment = momentOf(context, claim)
      const argument = claim.claim.arguments.find(({ role, time }) => role === 'time' && time !== undefined)
      if (!moment?.dayKnown || !argument) return
      claim.claim.arguments.forEach(({ role }, slot) => {
        const entity = claim.entities[slot]
        if (entity === undefined || (role !== 'agent' && role !== 'patient')) return
        const entry = { type: event.type, item: statement(context, index, argument, moment) }
        addTo(byEntity, entity, entry)
      })
    })
    return [...byEntity.values()].flatMap((entries) => outOfOrder(context, entries))
  },
}

function outOfOrder(context: Context, entries: readonly { type: string; item: Statement<Moment> }[]): Conflict[] {
  const conflicts: Conflict[] = []
  for (const first of entries) {
    const others = later.get(first.type)
    if (!others) continue
    for (const second of entries) {
      if (!others.includes(second.type) || !context.related(first.item.claim, second.item.claim)) continue
      const { value: a } = first.item
      const { value: b } = second.item
      // The later thing is over, or has begun on an earlier day, when the first is said to begin.
      const early = b.days > 1 && b.days < 32 ? a.start - b.start >= 1440 && a.days === 1 : b.end <= a.start
      const apart = a.start - b.start
      if (!early || apart > 5 * 1440 || a.days > 2 || (a.greenwich !== b.greenwich && a.hourKnown && b.hourKnown))
        continue
      conflicts.push(
        toConflict(context, {
          kind: 'sequence',
          relation: 'contradiction',
          confidence: 0.6,
          left: first.item,
          right: second.item,
        }),
      )
    }
  }
  return conflicts
}
