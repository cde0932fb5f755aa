/** Numerals: what a word is to a number, and the value of a run of number words and figures. */
import { cardinals, fractions, multipliers } from '../../language/ar/numbers.ts'
import { units } from '../../language/ar/units.ts'
import { ARABIC, NUMBER, type Tokens } from '../text/tokens.ts'
import { perWord } from '../text/vocabulary.ts'

export interface Unit {
  readonly unit: string
  readonly factor: number
  readonly dual: boolean
  /** The form is that of one. */
  readonly single: boolean
  readonly scope?: string
  readonly frame?: string
}

const split = (forms: string) => forms.split(' ')
const table = (rows: readonly (readonly [number, string])[]) =>
  new Map(rows.flatMap(([value, forms]) => split(forms).map((form): [string, number] => [form, value])))
const cardinalOf = table(cardinals)
const multiplierOf = table(multipliers)
const fractionOf = table(fractions)
export const unitOf = new Map<string, Unit>()
for (const { unit, forms, dual, scope, frame, factor = 1 } of units) {
  const rest = { unit, factor, ...(scope ? { scope } : {}), ...(frame ? { frame } : {}) }
  const [one] = split(forms)
  for (const form of split(forms))
    if (!unitOf.has(form)) unitOf.set(form, { ...rest, dual: false, single: form === one })
  for (const form of dual ? split(dual) : [])
    if (!unitOf.has(form)) unitOf.set(form, { ...rest, dual: true, single: false })
}

/** What a word can be to a number. `and`: it carries و. */
export interface NumberWord {
  readonly and: boolean
  readonly cardinal?: number
  readonly multiplier?: number
  readonly fraction?: number
  readonly unit?: Unit
  /** Normal-form characters before the number word («لـخمسة»). */
  readonly prefix: number
}

/** «شخص واحد»: the number behind its noun. */
export const one = new Set(['واحد', 'واحده'])

/** «و» in front: a join, unless the word begins with it («وزيرا»). */
export const andPrefix = perWord(
  (normal) =>
    /^[وف]/.test(normal) &&
    !/^(?:وزير|وزار|وفد|وكال|ولاي|وثيق|وحد|وظيف|فريق|فرق|فرد|فتا|فلسطين|فيلم|فوج|فرع|فصيل|فندق)/.test(normal),
)

export const none: NumberWord = { and: false, prefix: 0 }
export const numberWord = perWord((normal): NumberWord => {
  const plain = read(normal, false, 0)
  if (plain) return plain
  const first = normal[0]
  if (first === 'و') {
    const rest = read(normal.slice(1), true, 1)
    if (rest) return rest
  }
  // «بخمسة», «لستة»: only whole numbers, whose shape is safe; duals of long words too («لشخصين»).
  if ((first === 'ب' || first === 'ل') && normal.length > 4) {
    const rest = read(normal.slice(1), false, 1)
    if (rest && (rest.cardinal !== undefined || rest.multiplier !== undefined || rest.unit?.dual)) return rest
  }
  if (shortJoined.test(normal)) return read(normal.slice(1), false, 1) ?? none
  return none
})

/** «لعشر سنوات»: too short a word to be a number where nothing is counted behind it. */
const shortJoined = /^[بل](?:خمس|سبع|تسع|عشر)$/

function read(normal: string, and: boolean, prefix: number): NumberWord | undefined {
  const cardinal = cardinalOf.get(normal)
  if (cardinal !== undefined) return { and, cardinal, prefix }
  const multiplier = multiplierOf.get(normal)
  if (multiplier !== undefined) return { and, multiplier, prefix }
  const fraction = fractionOf.get(normal)
  if (fraction !== undefined) return { and, fraction, prefix }
  const unit = unitOf.get(normal)
  return unit && { and, unit, prefix }
}

export interface Value {
  readonly value: number
  readonly to: number
  /** A bare «احد», «واحد», «عشر»: a number only where the rest agrees. */
  readonly weak: boolean
}

/** The value of a number token: «310», «1,250», «2.8», «1.500». */
export function parseFigure(normal: string): number {
  const parts = normal.split(/[.,\u066b\u066c\u060c]/)
  const tail = parts[parts.length - 1]!
  if (parts.length === 1) return Number(normal)
  const grouped = parts.slice(1).every((part) => part.length === 3) && parts[0] !== '0' && parts[0]!.length <= 3
  if (grouped) return Number(parts.join(''))
  return Number(`${parts.slice(0, -1).join('')}.${tail}`)
}

export function valueAt(tokens: Tokens, at: number): Value | undefined {
  let total = 0
  let current = 0
  let any = false
  let lastMultiplier = Number.POSITIVE_INFINITY
  let words = 0
  let weak = false
  let i = at
  while (i < tokens.length && tokens.sentence[i] === tokens.sentence[at]) {
    if (tokens.kind[i] === NUMBER) {
      if (any) break
      current = parseFigure(tokens.normal(i))
      any = true
      i++
      words = 2
      continue
    }
    if (tokens.kind[i] !== ARABIC) break
    const word = tokens.normal(i)
    // «مليون و200 ألف»
    if (word === 'و' && any && total > 0 && current === 0 && tokens.kind[i + 1] === NUMBER) {
      const next = parseFigure(tokens.normal(i + 1))
      if (next >= lastMultiplier || next < 1) break
      current = next
      i += 2
      continue
    }
    const found = numberWord(tokens.word[i]!)
    if (any && !found.and && found.prefix > 0) break
    if (found.cardinal !== undefined) {
      const { cardinal } = found
      if (!any) current = cardinal
      else if (found.and && (current === 0 || smaller(current, cardinal))) current += cardinal
      else if (!found.and && cardinal === 10 && current >= 1 && current <= 9) current += 10
      else if (!found.and && cardinal === 100 && current >= 3 && current <= 9) current *= 100
      else break
      weak =
        words === 0 &&
        (word === 'احد' ||
          word === 'احدي' ||
          word === 'واحد' ||
          word === 'واحده' ||
          word === 'عشر' ||
          shortJoined.test(word))
      any = true
      words++
    } else if (found.multiplier !== undefined) {
      if (any && found.and && current === 0 && total === 0) break
      if (found.multiplier >= lastMultiplier) break
      if (any && !found.and && current === 0) break
      if (found.and && any && current !== 0) {
        // «خمسة وألف» does not occur; the next number begins.
        break
      }
      const dual = found.multiplier % 1000 === 0 && String(found.multiplier)[0] === '2'
      if (dual && current > 0) break
      total += (current === 0 ? 1 : current) * found.multiplier
      lastMultiplier = found.multiplier
      weak = words === 0 && word !== 'مليون' && word !== 'مليار' && !dual
      current = 0
      any = true
      words++
    } else if (found.fraction !== undefined && found.and && any && total > 0 && current === 0) {
      total += found.fraction * lastMultiplier
      words++
    } else break
    i++
  }
  return any ? { value: tidy(total + current), to: i, weak } : undefined
}

/** «16.6 مليون» without what floating point adds to it. */
const tidy = (value: number) => Math.round(value * 1e6) / 1e6

/** «خمسة وعشرون», «مئة وخمسون»: the next part must not be of the same size. */
const smaller = (current: number, next: number) =>
  next >= 100
    ? false
    : (next >= 20 && current < 10) ||
      (next < 100 && current >= 100 && current % 100 === 0) ||
      (next < 10 && current >= 20 && current % 10 === 0) ||
      (next >= 20 && current % 100 < 10 && current % 100 > 0)
