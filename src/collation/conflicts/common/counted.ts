/** Counts with who is counted: what narrows one, and how the counts of an article add up. */
import { formerWords, provisionalWords, revisionWords } from '../../../language/ar/tolls.ts'
import { units } from '../../../language/ar/units.ts'
import type { Claim, Quantity } from '../../../reading/reading.ts'
import { normalize } from '../../../reading/text/normal.ts'
import { type Amount, amountOf } from './amounts.ts'
import type { Statement } from './context.ts'

export interface Count extends Amount {
  /** Who or what is counted, where it narrows the count: «راكب», «مدني»; '' where anybody. */
  readonly counted: string
  /** Whether it counts a part beside others in one sentence («40 راكبا و5 من الطاقم»). */
  readonly part: boolean
}

const countedOf = new Map<string, string>()
for (const { forms, dual, scope } of units) {
  for (const form of [...forms.split(' '), ...(dual?.split(' ') ?? [])]) {
    if (scope && !countedOf.has(form)) countedOf.set(form, scope)
  }
}

export function countOf(quantity: Quantity, claim: Claim): Count {
  // A scope is the whole claim's: of two counts it cannot say which it narrows.
  const scope = claim.arguments.filter((argument) => argument.quantity).length > 1 ? [] : claim.scope
  const noun = normalize(quantity.noun ?? '').split(' ')[0]!
  const counted =
    countedOf.get(noun) ?? (quantity.unit === 'person' ? (scope.find((word) => countedOf.has(word)) ?? '') : '')
  return { ...amountOf(quantity), counted, part: scope.includes('اضافه الي') }
}

/** Counts of the people aboard that stand together in a sentence are parts of a whole; the smaller, unnamed one is the crew. */
export function withParts(statements: readonly Statement<Count>[]): Statement<Count>[] {
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

/** Words for the same people: pupils are girls or children as well; whose country a story is of may stand or not. */
const alike: readonly (readonly string[])[] = [
  ['طالب', 'فتاه', 'طفل'],
  ['', 'فلسطيني', 'مواطن'],
]
export const canBeOne = (one: string, other: string): boolean =>
  alike.some((row) => row.includes(one) && row.includes(other))

/** Words of a scope that narrow who is counted; what is said of the standing of a count narrows nothing. */
const standing = new Set([
  ...provisionalWords,
  ...revisionWords,
  ...formerWords,
  'بينهم',
  'اضافه الي',
  ...countedOf.values(),
])

export function sameWords(one: readonly string[], other: readonly string[]): boolean {
  const a = one.filter((word) => !standing.has(word))
  const b = other.filter((word) => !standing.has(word))
  return a.every((word) => b.includes(word)) && b.every((word) => a.includes(word))
}

/** «40 راكبا و5 من الطاقم» is 45: the whole against the parts that another claim of the same article counts apart. */
export function isSum(whole: Statement<Count>, part: Statement<Count>, all: readonly Statement<Count>[]): boolean {
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

/** Whether an article gives a number again in another sentence. */
export const isRepeated = ({ claim, value }: Statement<Count>, all: readonly Statement<Count>[]): boolean =>
  all.some(
    (other) =>
      other.claim.file === claim.file &&
      other.claim.claim.sentence !== claim.claim.sentence &&
      other.value.value === value.value,
  )
