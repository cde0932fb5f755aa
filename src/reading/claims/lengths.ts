/** Lengths of time told in two units or three. */
import { NUMBER, type Tokens } from '../text/tokens.ts'
import { none, numberWord, one } from './numerals.ts'
import type { FoundQuantity } from './quantities.ts'

/** A row: a unit of time, the next smaller one that it is told with, and how many of those it is. */
const smallerUnits: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  year: ['month', 12],
  month: ['day', 30.4375],
  week: ['day', 7],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
}

/**
 * «ثلاث سنوات وستة أشهر», «سنتان وشهر», «عامين، وشهرا و10 أيام»: one length of time in several units, told in the smallest.
 * @param quantityAt the quantity that begins at a token, if any
 */
export function withSmallerUnits(
  tokens: Tokens,
  whole: FoundQuantity,
  quantityAt: (token: number) => FoundQuantity | undefined,
): FoundQuantity {
  const more = withSmallerUnit(tokens, whole, quantityAt)
  return more === whole ? whole : withSmallerUnits(tokens, more, quantityAt)
}

/** Marks between a unit and the smaller one that is joined to it: «"عامين"، وتسعة أشهر». */
const marks = new Set(['،', '"', '”', '»'])

function withSmallerUnit(
  tokens: Tokens,
  whole: FoundQuantity,
  quantityAt: (token: number) => FoundQuantity | undefined,
): FoundQuantity {
  const smaller = smallerUnits[whole.quantity.unit ?? '']
  let at = whole.to
  while (at < whole.to + marks.size && marks.has(tokens.raw(at))) at++
  if (!smaller || whole.quantity.bound !== 'exact' || tokens.sentence[at] !== tokens.sentence[whole.from]) return whole
  const [unit, factor] = smaller
  const alone = tokens.normal(at) === 'و'
  const begin = alone ? at + 1 : at
  if (begin >= tokens.length) return whole
  const word = tokens.kind[begin] === NUMBER ? none : numberWord(tokens.word[begin]!)
  if (!alone && !word.and) return whole
  const single =
    word.unit?.single === true || (word.unit !== undefined && !word.unit.dual && /ا$/.test(tokens.normal(begin)))
  const rest = single
    ? { value: 1, unit: word.unit?.unit, to: begin + (one.has(tokens.normal(begin + 1)) ? 2 : 1) }
    : partOf(quantityAt(begin))
  if (rest?.unit !== unit || rest.value >= factor) return whole
  const { quantity } = whole
  const total = (value: number) => Math.round(value * factor + rest.value)
  const value = total(quantity.value)
  return {
    ...whole,
    to: rest.to,
    quantity: { ...quantity, end: tokens.end[rest.to - 1]!, min: value, max: value, value, unit },
  }
}

const partOf = (found: FoundQuantity | undefined) =>
  found && { value: found.quantity.value, unit: found.quantity.unit, to: found.to }
