/**
 * Counts that their own noun explains («7 قتلى و12 جريحا», «6 إلى 9 إصابات»), totals told apart from their noun («عدد
 * القتلى … بلغ 65», «عددهم 48 شخصا»), and who was aboard («على متنها 48 شخصا»).
 */
import { casualtyNouns, reaching } from '../../../language/ar/patterns.ts'
import type { Argument, Claim } from '../../reading.ts'
import { clauseAround } from '../clauses.ts'
import type { Context } from '../context.ts'
import { isPlace } from '../heads.ts'
import { wordList } from '../lexicon.ts'
import { phrasesFrom } from '../phrases.ts'
import type { FoundQuantity } from '../quantities.ts'
import { scopeOf } from '../scope.ts'
import { Slots } from '../slots.ts'
import { endsClause, isTransparent } from '../small-words.ts'
import { argument, claimOf, mentionBefore, quantityArgument, tokenRange } from './build.ts'

const reach = wordList(reaching)
const totals = casualtyNouns.map(([frame, words]) => ({ frame, words: wordList(words) }))

export function findCounts(context: Context): Claim[] {
  const out: Claim[] = []
  for (const found of context.quantities) {
    const claim = found.frame
      ? countClaim(context, found, found.frame)
      : (totalClaim(context, found) ??
        aboardClaim(context, found) ??
        complementClaim(context, found) ??
        strandedClaim(context, found))
    if (claim) out.push(claim)
  }
  return out
}

function countClaim(context: Context, found: FoundQuantity, frame: string): Claim {
  const part = quantityArgument(context, 'patient', found.quantity)
  const noun = found.noun ?? tokenRange(context, found.from, found.to)
  return claimOf(context, frame, noun, [part], { scope: scopeOf(context, found.noun?.token ?? found.from, [part]) })
}

/** Numbers of persons or of nothing, with a casualty noun before them and a verb of reaching right before. */
function totalClaim(context: Context, found: FoundQuantity): Claim | undefined {
  const { tokens, first } = context
  const { unit } = found.quantity
  if (unit !== undefined && unit !== 'person') return undefined
  const begin = first[tokens.sentence[found.from]!]!
  let i = found.from - 1
  let reached = false
  let negative = false
  // «عددهم 47 وليس 48»
  if (tokens.normal(i) === 'وليس' || tokens.normal(i) === 'ليس') {
    negative = true
    reached = true
    i--
    while (i > begin && context.quantityAt[i]! > 0) i--
  }
  while (i >= begin && found.from - i < 6) {
    const word = tokens.normal(i)
    if (reach.has(word)) {
      reached = true
      i--
    } else if (/^(?:علي|الاقل|نحو|حوالي|عن|حتي|ما)$/.test(word)) i--
    else break
  }
  // «عدد ضحايا الطائرة المنكوبة 65»: the noun «عدد» needs no verb.
  const nounAt = totalBefore(context, i, begin)
  if (!nounAt) return undefined
  const counted = /^[وب]?(?:ال)?(?:عدد|حصيله)/.test(tokens.normal(nounAt.token - 1))
  if (!reached && (!counted || found.from - nounAt.token > 6)) return undefined
  const part = quantityArgument(context, 'patient', found.quantity)
  return claimOf(context, nounAt.frame, tokenRange(context, nounAt.token, nounAt.token + 1), [part], {
    start: tokens.start[counted ? nounAt.token - 1 : nounAt.token]!,
    scope: scopeOf(context, nounAt.token, [part]),
    ...(negative ? { polarity: 'negative' as const } : {}),
  })
}

function totalBefore(context: Context, at: number, begin: number): { token: number; frame: string } | undefined {
  const { tokens } = context
  for (let i = at, steps = 0; i >= begin && steps < 9; i--, steps++) {
    const mark = tokens.raw(i)
    if (mark === '.' || mark === '؛' || context.quantityAt[i]! > 0) return undefined
    const total = totals.find(({ words }) => words.has(tokens.normal(i)))
    if (total) return { token: i, frame: total.frame }
  }
  return undefined
}

const aboardWord = /^(?:و?علي|كان|كانوا|كانا|يكون|و)$/
/** «على متنها 48 شخصا», «48 شخصا كانوا على متن الطائرة». */
function aboardClaim(context: Context, found: FoundQuantity): Claim | undefined {
  const { tokens, first, last } = context
  if (found.quantity.unit !== 'person') return undefined
  const sentence = tokens.sentence[found.from]!
  // Before: «على متنها [ما بين] N».
  let at = -1
  for (let i = found.from - 1; i >= first[sentence]! && found.from - i <= 4; i--) {
    if (/^متن/.test(tokens.normal(i)) && /^[وف]?علي$/.test(tokens.normal(i - 1))) {
      at = i
      break
    }
    if (!/^(?:ما|بين|كان|كانوا|نحو|حوالي|اكثر|من|يوجد)$/.test(tokens.normal(i))) break
  }
  if (at < 0) {
    const previous =
      context.quantities[context.quantityAt[found.from - 2] ? context.quantityAt[found.from - 2]! - 1 : -1]
    if (tokens.normal(found.from - 1) === 'و' && previous && previous.to === found.from - 1) {
      for (let i = previous.from - 1; i >= first[sentence]! && previous.from - i <= 4; i--)
        if (/^متن/.test(tokens.normal(i)) && /^[وف]?علي$/.test(tokens.normal(i - 1))) at = i
    }
  }
  // Behind: «N شخصا كانوا على متن».
  if (at < 0)
    for (let i = found.to; i < last[sentence]! && i - found.to < 4; i++) {
      const word = tokens.normal(i)
      if (/^متن/.test(word)) {
        at = i
        break
      }
      if (!aboardWord.test(word)) break
    }
  if (at < 0) return undefined
  const part = quantityArgument(context, 'quantity', found.quantity)
  const vessel = vesselOf(context, at)
  return claimOf(context, 'on-board', tokenRange(context, at, at + 1), vessel ? [part, vessel] : [part], {
    scope: scopeOf(context, found.noun?.token ?? found.from, [part]),
    start: Math.min(found.quantity.start, tokens.start[at > found.from ? found.from : at - 1]!),
  })
}

const harmed: ReadonlyMap<string, string> = new Map([
  ['اصيب', 'injure'],
  ['اصيبت', 'injure'],
  ['جرح', 'injure'],
  ['قتل', 'kill'],
  ['قتلت', 'kill'],
])
/** «وأصيب في الحادث، الذي وقع …، ما يصل إلى 10 أشخاص»: the number comes when the clause has been left. */
function strandedClaim(context: Context, found: FoundQuantity): Claim | undefined {
  const { tokens } = context
  if (found.quantity.unit !== 'person') return undefined
  const mark = tokens.raw(found.from - 1)
  if (mark !== '،' && mark !== '.') return undefined
  for (let i = found.from - 2; i >= 0 && found.from - i < 16; i--) {
    const frame = harmed.get(tokens.normal(i).replace(/^و(?=ا|ج|ق)/, ''))
    if (!frame) continue
    const clause = clauseAround(context, i)
    const whole =
      clause.behind.some((phrase) => phrase.prep === '' && phrase.time === undefined) || clause.before.length > 0
    if (whole) return undefined
    const part = quantityArgument(context, 'patient', found.quantity)
    return claimOf(context, frame, tokenRange(context, i, i + 1), [part], {
      start: found.quantity.start,
      scope: scopeOf(context, found.noun?.token ?? found.from, [part]),
    })
  }
  return undefined
}

/** «جميع الركاب - البالغ عددهم 40 راكبا». */
function complementClaim(context: Context, found: FoundQuantity): Claim | undefined {
  const { tokens } = context
  if (found.scope !== 'راكب' || !/^و?عدد(?:هم|ها)$/.test(tokens.normal(found.from - 1))) return undefined
  const part = quantityArgument(context, 'quantity', found.quantity)
  const vessel = vesselOf(context, found.from - 1)
  return claimOf(
    context,
    'on-board',
    tokenRange(context, found.from - 1, found.from),
    vessel ? [part, vessel] : [part],
    {
      scope: scopeOf(context, found.noun?.token ?? found.from, [part]),
    },
  )
}

/** «مقتل جميع ركابها وعددهم 48 شخصا»: the number told behind those it counts, as a part of their claim. */
export function withTotal(context: Context, claim: Claim): Claim {
  if (!counted.has(claim.frame) || claim.arguments.some((part) => part.quantity)) return claim
  const { tokens, quantities, quantityAt } = context
  const patient = claim.arguments.findLast((part) => part.role === 'patient' && !part.inferred)
  if (!patient) return claim
  let i = tokens.at(patient.end)
  if (tokens.raw(i) === '،' || tokens.raw(i) === '-') i++
  if (/^(?:و?البالغ|وكان|وهم)$/.test(tokens.normal(i))) i++
  if (!/^و?عدد(?:هم|ها|هما)$/.test(tokens.normal(i))) return claim
  const index = quantityAt[i + 1]! - 1
  if (!(index >= 0) || tokens.sentence[i + 1] !== claim.sentence) return claim
  const { quantity, to } = quantities[index]!
  const part = quantityArgument(context, 'quantity', quantity)
  // «… وعددهم 48 شخصا، في منطقة جبلية»: the clause goes on behind the number.
  const slots = new Slots(context)
  for (const phrase of phrasesFrom(context, to, context.last[claim.sentence]!, 3)) {
    if (phrase.time !== undefined) slots.time(phrase)
    else if (isPlace(context, phrase) && /^(?:في|ب|وسط|شمال|جنوب|شرق|غرب|قرب)/.test(phrase.prep)) slots.place(phrase)
  }
  const where = slots.list()
  return {
    ...claim,
    end: Math.max(claim.end, quantity.end, ...where.map(({ end }) => end)),
    arguments: [...claim.arguments, part, ...where],
    scope: scopeOf(context, i + 1, [part]),
  }
}
const counted = new Set(['kill', 'die', 'injure', 'arrest', 'rescue', 'kidnap', 'survive', 'missing', 'release'])

const vessels = wordList('طائر* مروحي* سفين* قارب* حافل* قطار* عبار* زورق* مركب* غواص* باص* رحل* هليكوبتر* يخت*')

/** The vessel: behind «متن», else the last one named before. */
function vesselOf(context: Context, at: number): Argument | undefined {
  const { tokens, last } = context
  const bare = (word: string) => word.replace(/^[وف]?(?:ال|لل|بال)?/, '')
  if (tokens.normal(at) === 'متن') {
    let to = at + 1
    while (
      to < last[tokens.sentence[at]!]! &&
      to < at + 4 &&
      !endsClause(context, to) &&
      !isTransparent(context, to) &&
      !/^(?:في|من|التابعه)$/.test(tokens.normal(to))
    )
      to++
    if (to > at + 1) return argument(context, 'patient', tokenRange(context, at + 1, to))
  }
  for (let i = at - 1; i >= 0 && at - i < 50; i--) {
    if (!vessels.has(bare(tokens.normal(i)))) continue
    const product = mentionBefore(context, i + 2, ['product'])
    return argument(context, 'patient', tokenRange(context, i, i + 1), {
      inferred: true,
      ...(product !== undefined && context.mentionAt[i] === product + 1 ? { mention: product } : {}),
    })
  }
  return undefined
}
