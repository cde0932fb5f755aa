/** Counts and measures: how many were killed, hurt, aboard, arrested; how far; how much money. */
import type { Argument, Quantity } from '../../reading/reading.ts'
import { oneHappening } from '../events/types.ts'
import { addTo } from '../groups.ts'
import type { CollatedClaim, Comparison, Conflict } from '../model.ts'
import { agree, agreeAsKnown, distance } from './common/amounts.ts'
import { type Context, contextOf, isClaimed, type Statement, sameSentence, statement } from './common/context.ts'
import { type Count, canBeOne, countOf, isRepeated, isSum, sameWords, withParts } from './common/counted.ts'
import { compareStatements, type Verdict } from './common/pairs.ts'
import { bearerOf, subjectOf } from './common/subjects.ts'
import { Around, namesDiffer } from './common/surroundings.ts'
import { singularOf } from './common/things.ts'
import {
  countsAlike,
  growing,
  isExecution,
  isFormer,
  isProvisional,
  isRevision,
  leadSentences,
  succession,
  Tolls,
} from './common/toll.ts'

/** Roles whose numbers are compared elsewhere, as durations, ages or times. */
const elsewhere = new Set(['elapsed', 'duration', 'age', 'time', 'since', 'difference'])
/** Frames whose number is an age or a duration, or is claimed again by a frame of its own («خلف 9 قتلى»). */
const otherFrames = new Set([
  'count',
  'age',
  'last',
  'duration',
  'elapsed',
  'say',
  'announce',
  'enter-service',
  'cause-harm',
  'whole',
])

export const numbers: Comparison = {
  kind: 'number',
  compare(collated) {
    const context = contextOf(collated)
    const subjects = new Map<string, Statement<Count>[]>()
    collated.claims.forEach((claim, index) => {
      if (otherFrames.has(claim.claim.frame)) return
      for (const argument of claim.claim.arguments) {
        if (!argument.quantity || elsewhere.has(argument.role)) continue
        if (!isClaimed(claim) && !saysNone(claim, argument.quantity)) continue
        const value = countOf(argument.quantity, claim.claim)
        if (value.unit === 'minute') continue
        const subject = subjectIn(context, index)
        if (subject === undefined) continue
        const key = `${subject} ${countsAlike(claim.claim.frame)} ${roleOf(argument)} ${claim.claim.frame === 'magnitude' ? '' : value.unit || thing(argument.quantity)}`
        const item = statement(context, index, argument, value)
        addTo(subjects, key, item)
      }
    })
    const tolls = new Tolls(context, subjects)
    const around = new Around(collated.sources)
    for (const [key, statements] of subjects) if (key.startsWith('aboard')) subjects.set(key, withParts(statements))
    return [...subjects].flatMap(([key, statements]): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'number',
        keyOf: ({ value, counted, part }) => `${value} ${counted} ${part}`,
        judge: (left, right) => judge({ context, around, tolls }, left, right, statements, key),
      }),
    )
  },
}

/** «دون وقوع إصابات»: a harm denied is the number 0. */
const saysNone = ({ claim, modality }: CollatedClaim, { max }: Quantity): boolean =>
  max === 0 && claim.polarity === 'negative' && (modality === 'asserted' || modality === 'reported')

/** States of people that are told of a happening, and are no events of their own: counted in one story, they are counted of one. */
const states = new Set(['missing', 'trapped', 'displace', 'lose-contact'])

/** A distance is compared within its story with those from the same place; ways gone, and counts aboard, with each other. */
function subjectIn(context: Context, index: number): string | undefined {
  const claim = context.collated.claims[index]!
  if (claim.claim.frame === 'on-board') return `aboard ${context.storyOf(claim)}`
  if (states.has(claim.claim.frame)) return `state ${context.storyOf(claim)}`
  if (claim.claim.frame !== 'distance') return subjectOf(context, index)
  const origin = claim.entities[claim.claim.arguments.findIndex(({ role }) => role === 'origin')]
  // How far off a thing lies is that thing's; how far something went is the story's.
  const thing = /بعد/.test(claim.claim.word ?? '')
    ? (bearerOf(context, index, ['patient', 'agent']) ?? happeningOf(context, index))
    : ''
  return thing === undefined
    ? undefined
    : `distance ${context.storyOf(claim)} ${claim.claim.word} ${origin ?? ''} ${thing}`
}

/** «سقطت على بعد 20 كلم من …»: what happened so far off, told in the same sentence. */
function happeningOf(context: Context, index: number): string | undefined {
  const event = context.anchorOf(index)?.event
  return event && oneHappening.has(event.type) ? event.id : undefined
}

/** The counted slot: agents and patients are counted alike by verbs and masdars. */
const roleOf = ({ role }: Argument) => (role === 'agent' || role === 'patient' || role === 'quantity' ? '' : role)

/** What is counted where it is no person and no measure: the noun itself. */
function thing(quantity: Quantity): string {
  if (quantity.unit === undefined || quantity.unit === 'person') return 'person'
  return singularOf(quantity.unit)
}

interface Known {
  readonly context: Context
  readonly around: Around
  readonly tolls: Tolls
}

/** Frames of which a story tells one. */
const oneOfAKind = new Set(['on-board', 'magnitude'])

/** What the words around two numbers must have in common where the event alone does not say what is counted; see surroundings. */
const enough = 1

function judge(
  { context, around, tolls }: Known,
  left: Statement<Count>,
  right: Statement<Count>,
  all: readonly Statement<Count>[],
  key: string,
): Verdict | undefined {
  const { value: a, claim: leftClaim } = left
  const { value: b, claim: rightClaim } = right
  const frame = leftClaim.claim.frame
  const grows = growing.has(frame)
  const agreed = agree(a, b)
  // «72 على الأقل», then 99: nothing is contradicted, and yet more is known.
  const overtaken = agreed && grows && leftClaim.file !== rightClaim.file && !agreeAsKnown(a, b)
  if ((agreed && !overtaken) || !context.sameStory(left.index, right.index)) return undefined
  if (a.part !== b.part && (a.counted !== '' || b.counted !== '')) return undefined
  const sameCounted = a.counted === b.counted || canBeOne(a.counted, b.counted)
  if (!sameCounted && (a.part || (a.counted !== '' && b.counted !== ''))) return undefined
  if (isExecution(leftClaim) !== isExecution(rightClaim)) return undefined
  if (isSum(left, right, all) || isSum(right, left, all)) return undefined
  // An article that gives two numbers in its body counts two things; a headline sums up what stands below it.
  if (leftClaim.file === rightClaim.file) {
    if (grows && sameCounted && correctsItself(left, right)) return { relation: 'development', confidence: 0.6 }
    if (!context.headlineAndBody(leftClaim, rightClaim)) return undefined
    if (context.opensWithDate(leftClaim) !== context.opensWithDate(rightClaim)) return undefined
    // Where the body gives the headline's number too, its other number is of something else.
    if (isRepeated(left, all) || isRepeated(right, all)) return undefined
  }
  if (sameSentence(left, right)) return undefined
  const sameScope = sameCounted && sameWords(leftClaim.claim.scope, rightClaim.claim.scope)
  if (a.value === 0 || b.value === 0)
    return sameScope &&
      context.related(leftClaim, rightClaim) &&
      (inLead(left) ? inLead(right) : !inLead(right) && tellAlike(context, around, left, right))
      ? againstNone(context, left, right)
      : undefined
  // Two quakes of one week, in two lands.
  if (frame === 'magnitude' && namesDiffer(context, leftClaim, rightClaim)) return undefined
  // Of one event there are many agreements and expulsions.
  if (!grows && a.unit === '' && !oneOfAKind.has(frame)) {
    if (namesDiffer(context, leftClaim, rightClaim) || !speakAlike(around, left, right)) return undefined
  }
  const apart = distance(a, b)
  if (!sameScope && apart > 0.1) return apart < 0.5 ? { relation: 'scope', confidence: 0.4 } : undefined
  // A number of the body far below the headline's counts a part of it.
  if (leftClaim.file === rightClaim.file && a.unit === '' && apart > 0.25) return undefined
  if (overtaken || (grows && tolls.showOrder(key, leftClaim.file, rightClaim.file)))
    return { relation: 'development', confidence: 0.8 }
  if (grows || a.unit === '') {
    const sameDead = countsAlike(frame) !== 'kill' && tolls.agree(leftClaim.file, rightClaim.file)
    const supersedes = succession(context, left, right, grows && !sameDead) === 'supersedes'
    if (supersedes && (grows || !isStillTold(context, left, right, all)))
      return { relation: 'development', confidence: 0.8 }
  }
  // Far apart, the two rather count different things than differ about one.
  const confidence = apart > 0.9 ? 0.3 : apart > (a.unit === '' && !grows ? 0.5 : 0.6) ? 0.45 : sameScope ? 0.8 : 0.65
  return {
    relation: 'contradiction',
    confidence: isProvisional(leftClaim) || isProvisional(rightClaim) ? confidence * 0.8 : confidence,
  }
}

/** «59 قتيلا … ثم ارتفع العدد إلى 60», «25 قتيلا … وكانت السلطات أكدت مقتل 7»: an article that tells its own correction. */
function correctsItself(left: Statement<Count>, right: Statement<Count>): boolean {
  const [earlier, later] = left.claim.claim.start < right.claim.claim.start ? [left, right] : [right, left]
  const [fewer, more] = left.value.value < right.value.value ? [left, right] : [right, left]
  if (fewer.value.value <= 0 || !sameWords(left.claim.claim.scope, right.claim.claim.scope)) return false
  // Of one sentence both claims say the same of their standing.
  if (sameSentence(left, right)) return earlier === fewer && isRevision(later.claim) && !isPart(later)
  return (isRevision(later.claim) && later === more) || (isFormer(fewer.claim) && !isFormer(more.claim))
}

/** «60 قتيلا بينهم 7 أطفال». */
const isPart = ({ claim }: Statement<Count>) => claim.claim.scope.includes('بينهم')

const inLead = ({ claim }: Statement<Count>): boolean => claim.claim.sentence < leadSentences

/** What two bodies tell of may be two things; what two leads tell of is the news. */
const tellAlike = (context: Context, around: Around, left: Statement<Count>, right: Statement<Count>): boolean =>
  !namesDiffer(context, left.claim, right.claim) && speakAlike(around, left, right)

/** Whether the words around two numbers say that the same is counted. */
function speakAlike(around: Around, left: Statement<Count>, right: Statement<Count>): boolean {
  const of = ({ claim, span }: Statement<Count>) => around.of(claim.file, span, claim.claim.sentence)
  const a = of(left)
  const b = of(right)
  return around.alike(a, b) && around.shared(a, left.claim.file, b, right.claim.file) >= enough
}

/** Nobody harmed, or so many: an earlier report may have known of none yet; otherwise both cannot be. */
function againstNone(context: Context, left: Statement<Count>, right: Statement<Count>): Verdict {
  const order = context.order(left.claim, right.claim)
  return order === -1 || order === 1
    ? { relation: 'development', confidence: 0.7 }
    : { relation: 'contradiction', confidence: 0.7 }
}

/** Whether the earlier number is given again after the later one, or the later one was given before: neither superseded the other. */
function isStillTold(
  context: Context,
  left: Statement<Count>,
  right: Statement<Count>,
  all: readonly Statement<Count>[],
): boolean {
  const order = context.order(left.claim, right.claim)
  if (order !== -1 && order !== 1) return false
  const [earlier, later] = order === -1 ? [left, right] : [right, left]
  return all.some(
    ({ claim, value }) =>
      (value.value === earlier.value.value && context.order(later.claim, claim) === -1) ||
      (value.value === later.value.value && context.order(claim, earlier.claim) === -1),
  )
}
