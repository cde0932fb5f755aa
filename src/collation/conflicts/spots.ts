/** At what spot one happening was: on a road or in a field, on the roof or in a storey, in somebody's house or in front of it. */
import { bodyNouns, spotDeeds, spotsTogether } from '../../language/ar/spots.ts'
import { wordList } from '../../reading/claims/lexicon.ts'
import { type Spot, spotIn, spotKindOf } from '../../reading/claims/spots.ts'
import { addTo } from '../groups.ts'
import type { CollatedClaim, Comparison, Conflict } from '../model.ts'
import { type Context, contextOf, isClaimed, type Statement, sameSentence, statement } from './common/context.ts'
import { compareStatements, type Verdict } from './common/pairs.ts'
import { headOf } from './common/subjects.ts'
import { oneVictim } from './common/victims.ts'

const together = new Set(spotsTogether.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))

export const spots: Comparison = {
  kind: 'place',
  compare(collated) {
    const context = contextOf(collated)
    const subjects = new Map<string, Statement<Spot>[]>()
    collated.claims.forEach((claim, index) => {
      const kind = spotKindOf(claim.claim.frame)
      const event = context.eventOf(index)?.event
      if (!kind || !event || !isClaimed(claim) || claim.claim.tense === 'future') return
      const argument = claim.claim.arguments.find(({ role }) => role === 'spot')
      const value = argument && spotIn(argument.text, kind)
      if (!value) return
      const deed = deedOf(claim.claim.frame)
      // What befell one person is one deed, however its claims were gathered; who is found may be several.
      const key = kind === 'stay' && deed !== 'find' ? `${context.storyOf(claim)} ${deed}` : event.id
      if (deed === 'find' && !findsSomebody(context, claim)) return
      const item = statement(context, index, argument, value)
      addTo(subjects, key, item)
    })
    return [...subjects.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'place',
        keyOf: ({ spot, within }) => `${spot} ${within}`,
        judge: (left, right) => judge(context, left, right),
      }),
    )
  },
}

const deedOf = (frame: string): string => spotDeeds.find((row) => row.includes(frame))?.[0] ?? frame

/** Whether who is found is a person: by name, or by a pronoun of people. */
const findsSomebody = ({ collated }: Context, { claim, entities }: CollatedClaim): boolean =>
  claim.arguments.some(
    ({ role, inferred, text }, slot) =>
      role === 'patient' &&
      (entities[slot] === undefined
        ? (inferred && /(?:هم|هما)$/.test(text)) || bodies.has(headOf({ text }))
        : collated.linking.entities[entities[slot]]!.type === 'person'),
  )
const bodies = wordList(bodyNouns)

function judge(context: Context, left: Statement<Spot>, right: Statement<Spot>): Verdict | undefined {
  const { value: a } = left
  const { value: b } = right
  if (!exclude(a, b) || sameSentence(left, right)) return undefined
  if (!context.sameStory(left.index, right.index)) return undefined
  if (a.kind === 'stay' && left.claim.claim.frame !== 'find' && !oneVictim(context, left.index, right.index))
    return undefined
  return { relation: 'contradiction', confidence: left.claim.file === right.claim.file ? 0.55 : 0.65 }
}

/** Whether two spots cannot be one. */
function exclude(a: Spot, b: Spot): boolean {
  if (a.spot === b.spot) return a.within !== b.within
  // Right outside one place is in the street, and may be beside another.
  if (!a.within || !b.within) return !a.within && !b.within ? false : !/street|car/.test(a.within ? a.spot : b.spot)
  if (together.has(`${a.spot} ${b.spot}`)) return false
  const [floor, other] = a.spot.startsWith('floor-') ? [a.spot, b.spot] : [b.spot, a.spot]
  return !(floor.startsWith('floor-') && floor !== 'floor-1' && other === 'upper-floor')
}
