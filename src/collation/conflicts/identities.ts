/** What did it or who: things of classes that exclude each other in one role of one event. Documents are a kind of their own. */
import type { ConflictKind } from '../../review.ts'
import { addTo } from '../groups.ts'
import type { Collated, Comparison, Conflict } from '../model.ts'
import { type ThingClass, thingIn } from './common/classes.ts'
import { contextOf, isClaimed, type Statement, statement } from './common/context.ts'
import { compareStatements } from './common/pairs.ts'

export const identities: Comparison = {
  kind: 'identity',
  compare: (collated) =>
    compare(collated, 'identity', ['vehicle', 'aircraft', 'flight', 'weapon'], ['agent', 'instrument', 'patient']),
}

export const documentTypes: Comparison = {
  kind: 'document-type',
  compare: (collated) => compare(collated, 'document-type', ['document'], ['patient', 'value']),
}

/** Types of event with one agent or instrument: others gather the acts of many. */
const single = new Set(['attack', 'explosion', 'find', 'crash', 'kidnap', 'sign', 'collide', 'fire', 'sink'])

/** A van is a car and a small truck; a drone is no helicopter. */
const compatible = new Set(['car van', 'van car', 'van truck', 'truck van', 'memorandum contract'])

function compare(
  collated: Collated,
  kind: ConflictKind,
  kinds: readonly string[],
  roles: readonly string[],
): Conflict[] {
  const context = contextOf(collated)
  return collated.events.flatMap(({ event, claims }) => {
    if (!single.has(event.type)) return []
    const byKind = new Map<string, Statement<ThingClass>[]>()
    for (const index of claims) {
      const claim = collated.claims[index]!
      if (!isClaimed(claim)) continue
      for (const argument of claim.claim.arguments) {
        if (!roles.includes(argument.role)) continue
        const thing = thingIn(argument.text, kinds)
        if (!thing) continue
        const key = `${thing.kind} ${event.type === 'attack' || argument.role === 'instrument' ? '' : argument.role}`
        const item = statement(context, index, argument, thing)
        addTo(byKind, key, item)
      }
    }
    return [...byKind.values()].flatMap((statements) =>
      compareStatements(context, statements, {
        kind,
        keyOf: ({ thing }) => thing,
        judge: (left, right) => {
          if (compatible.has(`${left.value.thing} ${right.value.thing}`)) return undefined
          if (left.claim.file === right.claim.file || !context.related(left.claim, right.claim)) return undefined
          return { relation: 'contradiction', confidence: 0.6 }
        },
      }),
    )
  })
}
