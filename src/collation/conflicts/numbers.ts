/** Counts and measures: how many were killed, hurt, aboard, arrested; how far; how much money. */
import { provisionalWords, revisionWords } from '../../language/ar/tolls.ts'
import { units } from '../../language/ar/units.ts'
import type { Argument, Claim, Quantity } from '../../reading/reading.ts'
import { normalize } from '../../reading/text/normal.ts'
import type { CollatedClaim, Comparison, Conflict } from '../model.ts'
import { type Amount, agree, agreeAsKnown, amountOf, distance } from './amounts.ts'
import { type Context, contextOf, isClaimed, type Statement, sameSentence, statement } from './context.ts'
import { compareStatements, type Verdict } from './pairs.ts'
import { bearerOf, subjectOf } from './subjects.ts'
import { isProvisional, succession } from './toll.ts'

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
        const key = `${subject} ${family(claim.claim.frame)} ${roleOf(argument)} ${value.unit || thing(argument.quantity)}`
        const list = subjects.get(key)
        const item = statement(context, index, argument, value)
        if (list) list.push(item)
        else subjects.set(key, [item])
      }
    })
    const tolls = new Tolls(context, subjects)
    for (const [key, statements] of subjects) if (key.startsWith('aboard')) subjects.set(key, withParts(statements))
    return [...subjects].flatMap(([key, statements]): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'number',
        keyOf: ({ value, counted, part }) => `${value} ${counted} ${part}`,
        judge: (left, right) => judge(context, left, right, statements, tolls, key),
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
  const thing = /بعد/.test(claim.claim.word ?? '') ? bearerOf(context, index, ['patient', 'agent']) : ''
  return thing === undefined
    ? undefined
    : `distance ${context.storyOf(claim)} ${claim.claim.word} ${origin ?? ''} ${thing}`
}

/** Frames that count the same. */
const family = (frame: string) => (frame === 'die' ? 'kill' : frame === 'lose-contact' ? 'missing' : frame)

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

/** What is counted where it is no person and no measure: the noun itself. */
function thing(quantity: Quantity): string {
  if (quantity.unit === undefined || quantity.unit === 'person') return 'person'
  return quantity.unit
}

function judge(
  context: Context,
  left: Statement<Count>,
  right: Statement<Count>,
  all: readonly Statement<Count>[],
  tolls: Tolls,
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
  if (a.counted !== b.counted && (a.part || (a.counted !== '' && b.counted !== ''))) return undefined
  if (isSum(left, right, all) || isSum(right, left, all)) return undefined
  // An article that gives two numbers in its body counts two things; a headline sums up what stands below it.
  if (leftClaim.file === rightClaim.file && !context.headlineAndBody(leftClaim, rightClaim)) return undefined
  if (sameSentence(left, right)) return undefined
  const sameScope = a.counted === b.counted && sameWords(leftClaim.claim.scope, rightClaim.claim.scope)
  if (a.value === 0 || b.value === 0) return sameScope ? againstNone(context, left, right) : undefined
  const apart = distance(a, b)
  if (!sameScope && apart > 0.1) return apart < 0.5 ? { relation: 'scope', confidence: 0.4 } : undefined
  // A number of the body far below the headline's counts a part of it.
  if (leftClaim.file === rightClaim.file && a.unit === '' && apart > 0.25) return undefined
  if (overtaken || (grows && tolls.showOrder(key, leftClaim.file, rightClaim.file)))
    return { relation: 'development', confidence: 0.8 }
  if (grows || a.unit === '') {
    const sameDead = family(frame) !== 'kill' && tolls.agree(leftClaim.file, rightClaim.file)
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
const standing = new Set([...provisionalWords, ...revisionWords, 'بينهم', 'اضافه الي'])

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

/** The dead are the clock of a story: an article that knows fewer of them is the older, and so are its other counts. */
class Tolls {
  /** By event, by article. */
  readonly #killed = new Map<string, Map<string, number>>()

  constructor(context: Context, subjects: ReadonlyMap<string, readonly Statement<Count>[]>) {
    for (const statements of subjects.values()) {
      for (const { claim, value, index } of statements) {
        if (family(claim.claim.frame) !== 'kill' || value.unit !== '') continue
        const event = context.eventOf(index)?.event.id
        if (event === undefined) continue
        const files = this.#killed.get(event) ?? new Map<string, number>()
        this.#killed.set(event, files)
        files.set(claim.file, Math.max(files.get(claim.file) ?? 0, value.value))
      }
    }
  }

  /** Whether two articles know the same number of dead: neither is older by that clock. */
  agree(left: string, right: string): boolean {
    return [...this.#killed.values()].some((files) => files.has(left) && files.get(left) === files.get(right))
  }

  /** Whether the dead of two articles show that one was written after the other. */
  showOrder(key: string, left: string, right: string): boolean {
    if (key.includes(' kill ')) return false
    for (const files of this.#killed.values()) {
      const a = files.get(left)
      const b = files.get(right)
      if (a !== undefined && b !== undefined && a !== b) return true
    }
    return false
  }
}
