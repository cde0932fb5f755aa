/**
 * Numbers as news states them: exact, about, at least, at most, from … to. Two amounts agree where one number could be
 * meant by both; rounding is read from the number itself («نحو 45 دقيقة» is right to about 2½ minutes, «10 آلاف» to 500).
 */
import type { Quantity } from '../../../reading/reading.ts'

/** An amount in its base unit (minutes for times, metres for distances, else as written), both ends inclusive. */
export interface Amount {
  readonly min: number
  /** Infinity where open above. */
  readonly max: number
  /** The number that is written, in the base unit. */
  readonly value: number
  /** 'minute', 'm', 'percent', a currency, or '' for counts of things. */
  readonly unit: string
  readonly exact: boolean
  /** «بين 50 و60»: an estimate by its two ends. */
  readonly range: boolean
}

/** A row: a unit of Quantity.unit → its base unit and how many of it one is. Months and years are averages. */
const baseUnits: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  second: ['minute', 1 / 60],
  minute: ['minute', 1],
  hour: ['minute', 60],
  day: ['minute', 1440],
  week: ['minute', 10080],
  month: ['minute', 43830],
  year: ['minute', 525960],
  decade: ['minute', 5259600],
  century: ['minute', 52596000],
  m: ['m', 1],
  km: ['m', 1000],
  cm: ['m', 0.01],
  mm: ['m', 0.001],
  mile: ['m', 1609.344],
  ft: ['m', 0.3048],
  foot: ['m', 0.3048],
  kg: ['kg', 1],
  g: ['kg', 0.001],
  ton: ['kg', 1000],
  percent: ['percent', 1],
  person: ['', 1],
}

const imperial = new Set(['mile', 'ft', 'foot'])

export function amountOf(quantity: Quantity): Amount {
  const [unit, factor] = baseUnits[quantity.unit ?? ''] ?? [currencyOr(quantity.unit), 1]
  // A range is an estimate, and its ends are.
  const estimated = quantity.approximate || quantity.bound === 'range'
  // What is told in miles or feet was worked out from metres, or is by those who read it, and rounded.
  const converted = imperial.has(quantity.unit ?? '') ? quantity.value * 0.03 : 0
  const slack = Math.max(converted, estimated ? tolerance(quantity.value) : impliedRounding(quantity.value))
  const min = (quantity.bound === 'at-most' ? 0 : quantity.min) - (quantity.bound === 'at-most' ? 0 : slack)
  const max = quantity.bound === 'at-least' ? Number.POSITIVE_INFINITY : (quantity.max ?? quantity.value) + slack
  return {
    min: Math.max(0, min) * factor,
    max: max * factor,
    value: quantity.value * factor,
    unit,
    exact: quantity.bound === 'exact' && !quantity.approximate,
    range: quantity.bound === 'range',
  }
}

/** Counted nouns are no units: what is counted is compared apart. */
const currencyOr = (unit: string | undefined): string => (unit !== undefined && /^[a-z]{3}$/.test(unit) ? unit : '')

/** Half of the step a person rounds to when saying «about»: the largest of 1, 5, 10, 50 … within a tenth of the number. */
function tolerance(value: number): number {
  let step = 1
  for (let ten = 1; ten <= value / 10; ten *= 10) {
    if (value % ten === 0) step = ten
    if (ten * 5 <= value / 10 && value % (ten * 5) === 0) step = ten * 5
  }
  return Math.min(Math.max(step / 2, value * 0.05), value * 0.125)
}

/** A big number with one or two digits before its zeros is rounded, said or not. Small counts are counted. */
function impliedRounding(value: number): number {
  if (value < 1000 || !Number.isInteger(value)) return 0
  let step = 1
  while (value % (step * 10) === 0) step *= 10
  return value / step < 100 ? Math.min(step / 2, value * 0.05) : 0
}

/** Whether one number could be meant by both. Ends that only touch do not agree where both are rounded. */
export function agree(a: Amount, b: Amount): boolean {
  if (a.unit !== b.unit) return true
  if (a.exact && b.exact && a.min === a.max && b.min === b.max) return a.value === b.value
  const low = Math.max(a.min, b.min)
  const high = Math.min(a.max, b.max)
  return low < high || (low === high && (a.exact || b.exact))
}

/**
 * Whether two counts of what only grows are one count: «72 على الأقل» is no lower bound of a later «99», but what was known
 * when it was written. «أكثر من 100» rounds 119 down, and agrees with it.
 */
export const agreeAsKnown = (a: Amount, b: Amount): boolean => agree(known(a), known(b))

/** An amount that is open above, closed where a rounder number would have been given. */
function known(amount: Amount): Amount {
  if (amount.max !== Number.POSITIVE_INFINITY) return amount
  const slack = roundingDown(amount.value)
  return { ...amount, max: amount.value + slack, exact: slack === 0 }
}

/** Half the step that a number is rounded down to: 50 for 100 and for 1,300, 5 for 40, none for 72. */
function roundingDown(value: number): number {
  if (!Number.isInteger(value) || value % 10 !== 0) return 0
  let step = 10
  while (value % (step * 10) === 0) step *= 10
  return step / 2
}

/** How far apart two amounts are, 0 (the same) to 1: their difference as a share of the larger. */
export function distance(a: Amount, b: Amount): number {
  const larger = Math.max(a.value, b.value)
  return larger === 0 ? 0 : Math.abs(a.value - b.value) / larger
}
