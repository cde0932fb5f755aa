/** Affirmed here, denied there: one event told as having been and as not having been, or by two frames that exclude each other. */
import { opposites } from '../../language/ar/conflict-words.ts'
import { frames } from '../../language/ar/frames.ts'
import { addTo } from '../groups.ts'
import type { Collated, CollatedClaim, Comparison, Conflict } from '../model.ts'
import { type Context, contextOf, type Statement } from './common/context.ts'
import { compareStatements, type Verdict } from './common/pairs.ts'
import { sideOf } from './common/sides.ts'
import { bearerOf, headOf } from './common/subjects.ts'

/** Frames whose nouns stand for the event itself. */
const referring = new Set(frames.filter(({ reference }) => reference).map(({ frame }) => frame))

/** Frames of which a denial denies only the words («لم يقل»). */
const ofWords = new Set([
  // Of deployments and searches there are many.
  'deploy',
  'search',
  'say',
  'announce',
  'deny',
  'retract',
  'thank',
  'condole',
  'condemn',
  'praise',
  'support',
  'aim',
  'include',
  // Prizes and matches come again every year.
  'award',
  'match',
  'score',
])

export const polarities: Comparison = {
  kind: 'polarity',
  compare(collated) {
    const context = contextOf(collated)
    return [...denials(collated, context), ...opposed(collated, context)]
  },
}

/** «لمناقشة الهجوم»: a noun that only refers to an event claims nothing of it; one with its own agent does. */
const isReference = ({ claim }: CollatedClaim) =>
  referring.has(claim.frame) && !claim.arguments.some(({ role, inferred }) => role === 'agent' && !inferred)

type Side = 'yes' | 'no'

/** An event, or a state of one bearer, claimed and denied. */
function denials(collated: Collated, context: Context): Conflict[] {
  const subjects = new Map<string, Statement<Side>[]>()
  collated.claims.forEach((claim, index) => {
    if (
      ofWords.has(claim.claim.frame) ||
      isReference(claim) ||
      claim.modality === 'expected' ||
      claim.claim.tense === 'future'
    )
      return
    const no = claim.claim.polarity === 'negative' || claim.modality === 'denied'
    const event = context.eventOf(index)
    const bearer = bearerOf(context, index, ['patient', 'agent'])
    const key = event ? event.event.id : bearer && `${bearer} ${claim.claim.frame}`
    if (!key) return
    const item: Statement<Side> = {
      value: no ? 'no' : 'yes',
      ...sideOf(claim, index),
    }
    addTo(subjects, key, item)
  })
  return [...subjects.values()].flatMap((statements) =>
    compareStatements(context, statements, {
      kind: 'polarity',
      keyOf: (value) => value,
      judge: (left, right) => judge(context, left, right),
    }),
  )
}

function judge(context: Context, left: Statement<Side>, right: Statement<Side>): Verdict | undefined {
  if (!context.sameStory(left.index, right.index)) return undefined
  // One article affirms and denies in its course what it weighs, quotes or tells of two times; or tells of a retraction.
  if (left.claim.file === right.claim.file)
    return context.retracts(left.claim.file) && left.claim.claim.sentence !== right.claim.claim.sentence
      ? { relation: 'development', confidence: 0.6 }
      : undefined
  // What is only believed is not affirmed.
  const affirmed = left.value === 'yes' ? left : right
  if (affirmed.claim.modality !== 'asserted') return undefined
  // «47 وليس 48» affirms what «65» does.
  if (sameNumber(left.claim, right.claim)) return undefined
  if (!sameSlots(left.claim, right.claim) || !sharesPatient(left.claim, right.claim)) return undefined
  const order = context.order(left.claim, right.claim)
  if (order === -1 || order === 1) return { relation: 'development', confidence: 0.6 }
  return { relation: 'contradiction', confidence: 0.6 }
}

const sameNumber = (a: CollatedClaim, b: CollatedClaim): boolean =>
  a.claim.arguments.some(
    ({ quantity }) => quantity && b.claim.arguments.some((other) => other.quantity?.value === quantity.value),
  )

/** Whether both name what was done, in one entity or in one head noun. */
function sharesPatient(a: CollatedClaim, b: CollatedClaim): boolean {
  return a.claim.arguments.some(
    (argument, slot) =>
      decisive.has(argument.role) &&
      b.claim.arguments.some(
        (other, at) =>
          other.role === argument.role &&
          (a.entities[slot] === undefined || b.entities[at] === undefined
            ? headOf(argument) === headOf(other)
            : a.entities[slot] === b.entities[at]),
      ),
  )
}

/** Roles that say what it was that was or was not done. */
const decisive = new Set(['patient', 'value', 'destination', 'organization'])

/** Whether no slot that both fill with a name names different ones, and no number differs. */
export function sameSlots(a: CollatedClaim, b: CollatedClaim): boolean {
  return a.claim.arguments.every((argument, slot) => {
    const entity = a.entities[slot]
    if (entity === undefined) return true
    const others = b.claim.arguments.flatMap(({ role }, other) => (role === argument.role ? [b.entities[other]] : []))
    const named = others.filter((other) => other !== undefined)
    return named.length === 0 || named.includes(entity)
  })
}

/** «ارتفع» against «انخفض», told of one bearer in one story. */
function opposed(collated: Collated, context: Context): Conflict[] {
  const bearers = new Map<string, Statement<string>[]>()
  const relevant = new Set(opposites.flat())
  collated.claims.forEach((claim, index) => {
    const { frame, polarity, tense } = claim.claim
    if (!relevant.has(frame) || polarity === 'negative' || tense === 'future' || claim.modality === 'expected') return
    const bearer = bearerOf(context, index, ['agent', 'patient'])
    if (!bearer) return
    const item = { value: frame, ...sideOf(claim, index) }
    addTo(bearers, bearer, item)
  })
  return [...bearers.values()].flatMap((statements) =>
    compareStatements(context, statements, {
      kind: 'polarity',
      keyOf: (frame) => frame,
      judge: (left, right) => {
        const excluded = opposites.some(
          ([a, b]) => (left.value === a && right.value === b) || (left.value === b && right.value === a),
        )
        if (
          !excluded ||
          left.claim.file === right.claim.file ||
          !context.sameStory(left.index, right.index) ||
          // «خسر انتخابات 2012», «فاز»: a day of its own tells of another time.
          (left.claim.when === undefined) !== (right.claim.when === undefined) ||
          !sameSlots(left.claim, right.claim) ||
          !sameSlots(right.claim, left.claim)
        )
          return undefined
        const order = context.order(left.claim, right.claim)
        return { relation: order === -1 || order === 1 ? 'development' : 'contradiction', confidence: 0.55 }
      },
    }),
  )
}
