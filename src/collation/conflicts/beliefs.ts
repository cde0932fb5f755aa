/** Asserted here, only believed there: «9 قتلى» in the headline, «يعتقد أن 9 قتلوا» in the body, or in another article. */

import { addTo } from '../groups.ts'
import type { CollatedClaim, Comparison, Conflict } from '../model.ts'
import { type Context, contextOf, type Statement } from './common/context.ts'
import { compareStatements, type Verdict } from './common/pairs.ts'
import { sideOf } from './common/sides.ts'
import { headOf } from './common/subjects.ts'

/** Frames of which it matters whether they are known or believed, to the family that they are compared in. */
const grave: ReadonlyMap<string, string> = new Map([
  ['kill', 'dead'],
  ['die', 'dead'],
  ['kidnap', 'taken'],
  ['attack', 'attack'],
  ['shoot-down', 'down'],
  ['explode', 'explode'],
])

type Standing = 'known' | 'believed'

export const beliefs: Comparison = {
  kind: 'polarity',
  compare(collated) {
    const context = contextOf(collated)
    const subjects = new Map<string, Statement<Standing>[]>()
    collated.claims.forEach((claim, index) => {
      const family = grave.get(claim.claim.frame)
      const event = context.eventOf(index)
      if (!family || !event || claim.claim.polarity === 'negative') return
      if (claim.modality !== 'asserted' && claim.modality !== 'reported') return
      // Who is quoted asserts for himself.
      if (claim.modality === 'asserted' && claim.claim.speaker) return
      if (claim.claim.nominal && claim.claim.arguments.length === 0) return
      const value: Standing = claim.modality === 'asserted' ? 'known' : 'believed'
      // «المشتبه بقتل»: of a deed by its noun it is believed who did it.
      if (value === 'believed' && claim.claim.nominal) return
      const item = { value, ...sideOf(claim, index) }
      addTo(subjects, `${event.event.id} ${family}`, item)
    })
    return [...subjects.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'polarity',
        keyOf: (value) => value,
        judge: (left, right) => judge(context, left, right),
      }),
    )
  },
}

function judge(context: Context, left: Statement<Standing>, right: Statement<Standing>): Verdict | undefined {
  if (left.claim.file === right.claim.file && !context.headlineAndBody(left.claim, right.claim)) return undefined
  if (!context.sameStory(left.index, right.index) || !samePatient(left.claim, right.claim)) return undefined
  const order = context.order(left.claim, right.claim)
  if (order === 0) return { relation: 'contradiction', confidence: 0.65 }
  if (order === undefined) return undefined
  const believed = left.value === 'believed' ? left : right
  const first = order === -1 ? left : right
  return first === believed ? { relation: 'development', confidence: 0.6 } : undefined
}

/** Whether both name one victim or one number of them. */
const samePatient = (a: CollatedClaim, b: CollatedClaim): boolean =>
  a.claim.arguments.some(
    (argument, slot) =>
      argument.role === 'patient' &&
      b.claim.arguments.some((other, at) => {
        if (other.role !== 'patient') return false
        if (argument.quantity && other.quantity) return argument.quantity.value === other.quantity.value
        const entity = a.entities[slot]
        return entity === undefined || b.entities[at] === undefined
          ? headOf(argument) === headOf(other)
          : entity === b.entities[at]
      }),
  )
