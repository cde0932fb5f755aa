/** Counts and measures: how many were killed, hurt, aboard, arrested; how far; how much money. */
import { provisionalWords, revisionWords } from '../../language/ar/tolls.ts'
import { units } from '../../language/ar/units.ts'
import type { Argument, Claim, Quantity } from '../../reading/reading.ts'
import { normalize } from '../../reading/text/normal.ts'
import { oneHappening } from '../events/types.ts'
import type { CollatedClaim, Comparison, Conflict } from '../model.ts'
import { type Amount, agree, agreeAsKnown, amountOf, distance } from './amounts.ts'
import { type Context, contextOf, isClaimed, type Statement, sameSentence, statement } from './context.ts'
import { compareStatements, type Verdict } from './pairs.ts'
import { bearerOf, subjectOf } from './subjects.ts'
import { Around } from './surroundings.ts'
import { countsAlike, isProvisional, succession, Tolls } from './toll.ts'

/** Frames whose counts only grow as more becomes known. */
const growing = new Set([
  'kill',
  'die',
  'injure',
  'missing',
  'arrest',
  'rescue',
  'find',
  'displace',
  'destroy',
  'damage',
  'trapped',
  'lose-contact',
  'survive',
])
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
])

interface Count extends Amount {
  /** Who or what is counted, where it narrows the count: «راكب», «مدني»; '' where anybody. */
  readonly counted: string
  /** Whether it counts a part beside others in one sentence («40 راكبا و5 من الطاقم»). */
  readonly part: boolean
}

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
        const key = `${subject} ${countsAlike(claim.claim.frame)} ${roleOf(argument)} ${value.unit || thing(argument.quantity)}`
        const list = subjects.get(key)
        const item = statement(context, index, argument, value)
        if (list) list.push(item)
        else subjects.set(key, [item])
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

const countedOf = new Map<string, string>()
const unitsOfPersons = new Set<string>()
for (const { unit, forms, dual, scope } of units) {
  for (const form of [...forms.split(' '), ...(dual?.split(' ') ?? [])]) {
    if (unit === 'person') unitsOfPersons.add(form)
    if (scope && !countedOf.has(form)) countedOf.set(form, scope)
  }
}

function countOf(quantity: Quantity, claim: Claim): Count {
  // A scope is the whole claim's: of two counts it cannot say which it narrows.
  const scope = claim.arguments.filter((argument) => argument.quantity).length > 1 ? [] : claim.scope
  const noun = normalize(quantity.noun ?? '').split(' ')[0]!
  const counted =
    countedOf.get(noun) ?? (quantity.unit === 'person' ? (scope.find((word) => countedOf.has(word)) ?? '') : '')
  return { ...amountOf(quantity), counted, part: scope.includes('اضافه الي') }
}

/** Counts of the people aboard that stand together in a sentence are parts of a whole; the smaller, unnamed one is the crew. */
function withParts(statements: readonly Statement<Count>[]): Statement<Count>[] {
  const parts = new Set<string>()
  const marked = statements.map((item) => {
    const others = statements.filter(
      (other) =>
        other.value.value !== item.value.value &&
        other.claim.file === item.claim.file &&
        other.claim.claim.sentence === item.claim.claim.sentence,
    )
    if (others.length === 0 && !item.value.part) return item
    const larger = others.some(({ value }) => value.value > item.value.value * 2)
    const counted = larger && item.value.counted === '' ? 'crew' : item.value.counted
    parts.add(`${item.value.value} ${counted}`)
    return { ...item, value: { ...item.value, counted, part: true } }
  })
  // The same number of the same people is the same part where an article gives it alone.
  return marked.map((item) =>
    parts.has(`${item.value.value} ${item.value.counted}`) ? { ...item, value: { ...item.value, part: true } } : item,
  )
}

/** Words for the same people: pupils are girls or children as well. */
const alike: readonly (readonly string[])[] = [['طالب', 'فتاه', 'طفل']]
const canBeOne = (one: string, other: string): boolean => alike.some((row) => row.includes(one) && row.includes(other))

/** What is counted where it is no person and no measure: the noun itself. */
function thing(quantity: Quantity): string {
  if (quantity.unit === undefined || quantity.unit === 'person') return 'person'
  return quantity.unit
}

interface Known {
  readonly context: Context
  readonly around: Around
  readonly tolls: Tolls
}

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
  if (isSum(left, right, all) || isSum(right, left, all)) return undefined
  // An article that gives two numbers in its body counts two things; a headline sums up what stands below it.
  if (leftClaim.file === rightClaim.file) {
    if (!context.headlineAndBody(leftClaim, rightClaim)) return undefined
    if (context.opensWithDate(leftClaim) !== context.opensWithDate(rightClaim)) return undefined
  }
  if (sameSentence(left, right)) return undefined
  const sameScope = sameCounted && sameWords(leftClaim.claim.scope, rightClaim.claim.scope)
  if (a.value === 0 || b.value === 0)
    return sameScope && (inLead(left) ? inLead(right) : !inLead(right) && speakAlike(around, left, right))
      ? againstNone(context, left, right)
      : undefined
  // Of one event there are many agreements and expulsions.
  if (!grows && a.unit === '' && frame !== 'on-board' && !speakAlike(around, left, right)) return undefined
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
  const confidence = apart > 0.9 ? 0.3 : apart > 0.6 ? 0.45 : sameScope ? 0.8 : 0.65
  return {
    relation: 'contradiction',
    confidence: isProvisional(leftClaim) || isProvisional(rightClaim) ? confidence * 0.8 : confidence,
  }
}

/** Sentences of an article, its headline among them, that tell its news. */
const leadSentences = 4
const inLead = ({ claim }: Statement<Count>): boolean => claim.claim.sentence < leadSentences

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

/** Words of a scope that narrow who is counted; what is said of the standing of a count narrows nothing. */
const standing = new Set([...provisionalWords, ...revisionWords, 'بينهم', 'اضافه الي', ...countedOf.values()])

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  const a = one.filter((word) => !standing.has(word))
  const b = other.filter((word) => !standing.has(word))
  return a.every((word) => b.includes(word)) && b.every((word) => a.includes(word))
}

/** «40 راكبا و5 من الطاقم» is 45: the whole against the parts that another claim of the same article counts apart. */
function isSum(whole: Statement<Count>, part: Statement<Count>, all: readonly Statement<Count>[]): boolean {
  if (whole.value.value <= part.value.value) return false
  const rest = whole.value.value - part.value.value
  return all.some(
    (other) =>
      other !== part &&
      other.claim.file === part.claim.file &&
      other.value.value === rest &&
      other.value.counted !== part.value.counted,
  )
}
