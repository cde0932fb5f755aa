/** Numbers in figures and words, with their unit, bounds and approximation. One pass over the tokens. */
import {
  approximateBehind,
  approximators,
  atLeastBefore,
  atLeastBehind,
  atMostBefore,
  atMostBehind,
} from '../../language/ar/numbers.ts'
import { uncounted, unreliableDuals } from '../../language/ar/units.ts'
import type { Quantity } from '../reading.ts'
import { ARABIC, NUMBER, type Tokens } from '../text/tokens.ts'
import { withSmallerUnits } from './lengths.ts'
import {
  andPrefix,
  type NumberWord,
  none,
  numberWord,
  one,
  type Unit,
  unitOf,
  type Value,
  valueAt,
} from './numerals.ts'

/** A quantity and the tokens it spans, bounds and counted noun included. */
export interface FoundQuantity {
  readonly from: number
  /** Exclusive. */
  readonly to: number
  readonly quantity: Quantity
  /** What the counted persons are («مدني»), where the noun says so. */
  readonly scope?: string
  /** The frame that the counted noun itself claims («قتيل»: kill). */
  readonly frame?: string
  /** Offset of the counted noun, for claims that it triggers. */
  readonly noun?: { readonly start: number; readonly end: number; readonly token: number }
}

const split = (forms: string) => forms.split(' ')
const unreliable = new Set(split(unreliableDuals))
const indefinite = new Set(split(uncounted))

type Effect = 'approximate' | 'at-least' | 'at-most'
const phrases = (effect: Effect, list: string) => split(list).map((phrase) => ({ effect, words: phrase.split('_') }))
const before = [
  ...phrases('approximate', approximators),
  ...phrases('at-most', atMostBefore),
  ...phrases('at-least', atLeastBefore),
].sort((a, b) => b.words.length - a.words.length)
const effectsBehind = [
  ...phrases('at-least', atLeastBehind),
  ...phrases('at-most', atMostBehind),
  ...phrases('approximate', approximateBehind),
]
const lastWords = new Set(before.map(({ words }) => words[words.length - 1]!))
const firstWords = new Set(effectsBehind.map(({ words }) => words[0]!))

/**
 * All quantities of an article, in reading order.
 * @param skip tells the tokens that are part of a date or clock time and therefore count nothing
 */
export function findQuantities(tokens: Tokens, skip: (token: number) => boolean): FoundQuantity[] {
  const out: FoundQuantity[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== NUMBER) {
      if (tokens.kind[i] !== ARABIC) continue
      const word = numberWord(tokens.word[i]!)
      if (word.unit?.single && one.has(tokens.normal(i + 1)) && tokens.sentence[i + 1] === tokens.sentence[i]) {
        const single = finish(tokens, i, startOf(tokens, i, word), boundBefore(tokens, i), 1, 1, 1, i, word.unit, false)
        out.push({ ...single, to: i + 2, quantity: { ...single.quantity, end: tokens.end[i + 1]! } })
        i++
        continue
      }
      if (
        word === none ||
        (word.cardinal === undefined &&
          word.multiplier === undefined &&
          word.fraction === undefined &&
          !word.unit?.dual)
      )
        continue
    }
    if (skip(i)) continue
    const first = quantityAt(tokens, i)
    if (!first) continue
    const found = withSmallerUnits(tokens, first, (at) => (skip(at) ? undefined : quantityAt(tokens, at)))
    out.push(behindDual(tokens, i, found))
    i = found.to - 1
  }
  return out
}

const two = /^(?:اثنين|اثنان|اثنتين|اثنتان)$/
/** «مصريين اثنين»: the number behind the dual of what it counts. */
function behindDual(tokens: Tokens, at: number, found: FoundQuantity): FoundQuantity {
  const token = at - 1
  if (found.noun || found.from !== at || !two.test(tokens.normal(at)) || token < 0) return found
  if (tokens.sentence[token] !== tokens.sentence[at] || !/.{2}(?:ين|ان)$/.test(tokens.normal(token))) return found
  const start = tokens.start[token]!
  const noun = { start, end: tokens.end[token]!, token }
  const { unit: _, ...quantity } = found.quantity
  const text = tokens.text.slice(noun.start, noun.end)
  return { ...found, from: token, noun, quantity: { ...quantity, start, noun: text, unit: tokens.normal(token) } }
}

function quantityAt(tokens: Tokens, at: number): FoundQuantity | undefined {
  const first = tokens.kind[at] === NUMBER ? none : numberWord(tokens.word[at]!)
  const from = startOf(tokens, at, first)
  if (first.unit?.dual) {
    const rest = tokens.normal(at).slice(first.prefix)
    const before = boundBefore(tokens, at)
    if (unreliable.has(rest) && !before.effect) return undefined
    return finish(tokens, at, from, before, 2, 2, 2, at, first.unit, false)
  }
  if (first.fraction !== undefined) {
    // «نصف ساعة», «ربع مليون»: only before a unit or a multiplier.
    const next = at + 1 < tokens.length ? numberWord(tokens.word[at + 1]!) : none
    const size = next.multiplier ?? (next.unit && !next.unit.dual ? 1 : undefined)
    if (size === undefined || first.and) return undefined
    const value = first.fraction * size
    const noun = next.multiplier === undefined ? at + 1 : at + 2
    return finish(tokens, at, from, boundBefore(tokens, at), value, value, value, noun, undefined, false)
  }
  const value = valueAt(tokens, at)
  if (!value) return undefined
  // «كأس العالم 2018 يوم الخميس»: a year, and a day.
  if (value.value >= 1900 && value.value <= 2100 && /^(?:يوم|شهر)$/.test(tokens.normal(value.to))) return undefined
  const before = boundBefore(tokens, at)
  // «8 إلى 10», «ثمانية أو عشرة», «بين 50 و60», «8-10»
  const second = rangeEnd(tokens, at, value)
  if (second) {
    // «من 11 إلى 20 راكبا»: «من» belongs to the range.
    const opened = before.from === at && tokens.normal(at - 1) === 'من' && tokens.normal(value.to) === 'الي'
    return finish(
      tokens,
      at,
      from,
      opened ? { ...before, from: at - 1 } : before,
      value.value,
      second.value,
      (value.value + second.value) / 2,
      second.to,
      undefined,
      true,
    )
  }
  if (value.weak && !unitAt(tokens, value.to) && !before.effect) return undefined
  return finish(tokens, at, from, before, value.value, value.value, value.value, value.to, undefined, false)
}

const startOf = (tokens: Tokens, at: number, word: NumberWord) =>
  word.prefix > 0 ? tokens.offsetIn(at, word.prefix) : tokens.start[at]!

function rangeEnd(tokens: Tokens, at: number, first: Value): Value | undefined {
  const joint = tokens.normal(first.to)
  const previous = tokens.normal(at - 1)
  let next: number
  if (joint === 'الي' || joint === 'او' || joint === '-' || joint === '–') next = first.to + 1
  else if ((previous === 'بين' || previous === 'مابين') && joint === 'و') next = first.to + 1
  else if (previous === 'بين' && numberWord(tokens.word[first.to] ?? 0).and) next = first.to
  else {
    // «ستة أشخاص على الأقل، أو سبعة» keeps its noun between; the first number then stands alone.
    return undefined
  }
  if (next >= tokens.length || tokens.sentence[next] !== tokens.sentence[at]) return undefined
  const kind = tokens.kind[next]
  if (kind !== NUMBER && (kind !== ARABIC || numberWord(tokens.word[next]!).cardinal === undefined)) return undefined
  const second = valueAt(tokens, next)
  if (!second || second.value <= first.value) return undefined
  // «من 5 إلى 7 آلاف»: the unit of size belongs to both.
  return second
}

interface Bound {
  readonly effect?: Effect
  readonly approximate: boolean
  readonly from: number
}

function boundBefore(tokens: Tokens, at: number): Bound {
  let effect: Effect | undefined
  let approximate = false
  let from = at
  for (let round = 0; round < 2; round++) {
    const phrase = phraseBefore(tokens, from)
    if (!phrase) break
    if (phrase.effect === 'approximate') approximate = true
    else effect ??= phrase.effect
    from -= phrase.words.length
  }
  return { ...(effect ? { effect } : {}), approximate, from }
}

function phraseBefore(tokens: Tokens, at: number) {
  const sentence = tokens.sentence[at]
  if (at === 0 || !lastWords.has(tokens.normal(at - 1))) return undefined
  return before.find(({ words }) =>
    words.every((word, k) => {
      const token = at - words.length + k
      return token >= 0 && tokens.sentence[token] === sentence && tokens.normal(token) === word
    }),
  )
}

function unitAt(tokens: Tokens, at: number): Unit | undefined {
  if (at >= tokens.length || tokens.kind[at] !== ARABIC) return undefined
  const { unit, prefix } = numberWord(tokens.word[at]!)
  return unit && prefix === 0 && !unit.dual ? unit : undefined
}

/** Words that stand behind a number without being counted. */
const notCounted = new Set(
  'في من الي علي عن مع او ان و بعد قبل منذ خلال بين حتي عند لكن كما ثم بينما ام مقابل ضد تحت فوق دون غير'.split(' '),
)

/** «اثنين بالعاصمة»: what stands with its article is not counted. */
const withArticle = /^(?:[وفبك]?ال|لل)/

function finish(
  tokens: Tokens,
  at: number,
  start: number,
  bound: Bound,
  min: number,
  max: number,
  value: number,
  behind: number,
  ownUnit: Unit | undefined,
  isRange: boolean,
): FoundQuantity {
  const sentence = tokens.sentence[at]
  const inside = (token: number) => token < tokens.length && tokens.sentence[token] === sentence
  // «110 #تلميذات».
  const nounAt = ownUnit === undefined && tokens.raw(behind) === '#' ? behind + 1 : behind
  let to = ownUnit ? nounAt + 1 : nounAt
  let unit = ownUnit
  let nounToken = ownUnit ? at : -1
  let name: string | undefined = ownUnit?.unit
  let extra = 0
  if (!ownUnit && inside(nounAt)) {
    const word = tokens.normal(nounAt)
    const next = tokens.normal(nounAt + 1)
    if (word === '%' || word === '٪') {
      name = 'percent'
      to = nounAt + 1
    } else if (word === '$') {
      name = 'usd'
      to = nounAt + 1
    } else if (word === 'في' && (next === 'المئه' || next === 'المائه' || next === 'الميه')) {
      name = 'percent'
      to = nounAt + 2
    } else {
      unit = unitAt(tokens, nounAt)
      if (!unit && word === 'من' && inside(nounAt + 1)) unit = definiteUnit(next) // «10 من الركاب»
      if (unit) {
        nounToken = unitAt(tokens, nounAt) ? nounAt : nounAt + 1
        name = unit.unit
        to = nounToken + 1
      } else if (
        tokens.kind[nounAt] === ARABIC &&
        word.length > 2 &&
        !notCounted.has(word) &&
        !withArticle.test(word) &&
        !indefinite.has(word) &&
        !andPrefix(tokens.word[nounAt]!) &&
        tokens.start[nounAt]! - tokens.end[nounAt - 1]! <= 2
      ) {
        nounToken = nounAt
        name = word
        to = nounAt + 1
      }
    }
  }
  // «كيلومتر ونصف»; «ساعة ونصف الساعة»
  if (inside(to) && tokens.kind[to] === ARABIC) {
    const word = numberWord(tokens.word[to]!)
    if (word.and && word.fraction !== undefined) {
      extra = word.fraction
      to++
    }
  }
  let { effect } = bound
  let { approximate } = bound
  if (inside(to) && firstWords.has(tokens.normal(to)))
    for (const { effect: later, words } of effectsBehind)
      if (words.every((word, k) => inside(to + k) && tokens.normal(to + k) === word)) {
        if (later === 'approximate') approximate = true
        else effect ??= later
        to += words.length
        break
      }
  const factor = unit?.factor ?? 1
  const low = (min + extra) * factor
  const high = (max + extra) * factor
  const kind = isRange ? 'range' : effect === 'at-least' || effect === 'at-most' ? effect : 'exact'
  const tokenStart = bound.from < at ? tokens.start[bound.from]! : start
  const noun = nounToken >= 0 ? tokens.text.slice(tokens.start[nounToken], tokens.end[nounToken]) : undefined
  const quantity: Quantity = {
    start: tokenStart,
    end: tokens.end[to - 1]!,
    min: kind === 'at-most' ? 0 : low,
    ...(kind === 'at-least' ? {} : { max: high }),
    value: (value + extra) * factor,
    approximate,
    bound: kind,
    ...(name ? { unit: name } : {}),
    ...(noun ? { noun } : {}),
  }
  return {
    from: bound.from,
    to,
    quantity,
    ...(unit?.scope ? { scope: unit.scope } : {}),
    ...(unit?.frame ? { frame: unit.frame } : {}),
    ...(nounToken >= 0
      ? { noun: { start: tokens.start[nounToken]!, end: tokens.end[nounToken]!, token: nounToken } }
      : {}),
  }
}

/** «من الركاب», «من المدنيين». */
function definiteUnit(word: string): Unit | undefined {
  const unit = word.startsWith('ال') ? unitOf.get(word.slice(2)) : undefined
  return unit?.unit === 'person' ? unit : undefined
}

/** A singular measure without a number («لمسافة كيلومتر ونصف», «بعد ساعة»): one of it. */
export function singleUnitAt(tokens: Tokens, at: number): FoundQuantity | undefined {
  const unit = unitAt(tokens, at)
  if (!unit?.single || unit.unit === 'person') return undefined
  const bound = boundBefore(tokens, at)
  return finish(tokens, at, tokens.start[at]!, bound, 1, 1, 1, at, unit, false)
}
