/**
 * Counts that no frame and no other pattern holds. What became of those counted can stand right before or behind the number
 * («بحياة 12 شخصا», «20 شخصا في عداد المفقودين»), or open the sentence («ارتفع عدد الأشخاص الذين ماتوا … إلى 40»); any other
 * number of things is a claim of the frame `count`: so many of them are spoken of.
 */
import { animateNouns } from '../../../language/ar/claim-words.ts'
import { countFillers, countLeads, countTails, roughly, totalOf, totalOpenings } from '../../../language/ar/tolls.ts'
import type { Claim, Quantity } from '../../reading.ts'
import { ARABIC, PUNCTUATION } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { wordList } from '../lexicon.ts'
import { unitOf } from '../numerals.ts'
import type { FoundQuantity } from '../quantities.ts'
import { scopeOf } from '../scope.ts'
import { argument, claimOf, quantityArgument, tokenRange } from './build.ts'
import { isHedged } from './hedged.ts'
import { wordRows, wordRowsBefore } from './word-rows.ts'

const leadBefore = wordRowsBefore(countLeads)
const tailAt = wordRows(countTails)
const totalAt = wordRows(totalOf)
const animate = wordList(animateNouns)
const fillers = new Set(countFillers.split(' '))
const openings = new Set(totalOpenings.split(' '))
const rough = new Map(roughly.map(([word, least, most]) => [word, { least, most }]))
/** Fillers between a number and its tail, and words between the opening of a total and its number. */
const mostFillers = 5
const totalReach = 26
/** Units that measure rather than count things. */
const measured = new Set('second minute hour day night week month year degree percent'.split(' '))

/** @param claims what frames and the other patterns claim */
export function findUnheld(context: Context, claims: readonly Claim[]): Claim[] {
  const held = new Set(claims.flatMap((claim) => claim.arguments.flatMap(({ quantity }) => quantity?.start ?? [])))
  const out: Claim[] = []
  for (const found of context.quantities) {
    if (held.has(found.quantity.start)) continue
    const claim = harmClaim(context, found) ?? plainClaim(context, found)
    if (claim) out.push(claim)
  }
  return [...out, ...roughClaims(context)]
}

function harmClaim(context: Context, found: FoundQuantity): Claim | undefined {
  const { unit } = found.quantity
  if (unit !== undefined && unit !== 'person' && !animate.has(unit)) return undefined
  const harm = fateAt(context, found.from, found.to) ?? totalBefore(context, found)
  if (!harm) return undefined
  const quantity = unit === undefined ? found.quantity : { ...found.quantity, unit: 'person' }
  const part = quantityArgument(context, 'patient', quantity)
  return claimOf(context, harm.frame, tokenRange(context, harm.from, harm.to), [part], {
    scope: scopeOf(context, found.noun?.token ?? found.from, [part]),
  })
}

interface Fate {
  readonly frame: string
  readonly from: number
  readonly to: number
}

/** What is said right before or behind the tokens of a number to have become of those counted. */
function fateAt(context: Context, from: number, to: number): Fate | undefined {
  const { tokens, first, last } = context
  const sentence = tokens.sentence[from]!
  const lead = leadBefore(tokens, from, first[sentence]!)
  if (lead) return { frame: lead.row, from: lead.from, to: from }
  const stop = last[sentence]!
  for (let k = to, steps = 0; k < stop && steps <= mostFillers; k++, steps++) {
    const tail = tailAt(tokens, k, stop)
    if (tail) return { frame: tail.row, from: k, to: tail.to }
    const mark = tokens.raw(k)
    if (mark === '#' || mark === '_') continue
    if (!fillers.has(tokens.normal(k))) return undefined
  }
  return undefined
}

/** «ارتفع عدد الأشخاص الذين ماتوا في … إلى نحو 900 شخص»: the total that the sentence is about, behind «إلى» or «بلغ». */
function totalBefore(context: Context, found: FoundQuantity): Fate | undefined {
  const { tokens, first } = context
  const begin = first[tokens.sentence[found.from]!]!
  if (!/^(?:الي|بلغ|بلغت|ليبلغ|لتبلغ|وصل|وصلت)$/.test(tokens.normal(found.from - 1))) return undefined
  for (let i = found.from - 1; i >= begin && found.from - i < totalReach; i--) {
    if (context.quantityAt[i]! > 0 || tokens.raw(i) === '،' || tokens.raw(i) === ':') return undefined
    if (!openings.has(tokens.normal(i).replace(/^[وفبل]?(?:ال)?(?=ع|ح|ا)/, ''))) continue
    for (let k = i + 1; k < Math.min(found.from, i + 5); k++) {
      const of = totalAt(tokens, k, found.from)
      if (of) return { frame: of.row, from: i, to: of.to }
    }
  }
  return undefined
}

/** Anything else that is counted. */
function plainClaim(context: Context, found: FoundQuantity): Claim | undefined {
  const { unit } = found.quantity
  const { noun } = found
  if (unit === undefined || measured.has(unit) || !noun || isConversion(context, found)) return undefined
  const part = quantityArgument(context, 'quantity', found.quantity)
  return claimOf(context, 'count', noun, [part], {
    tense: 'present',
    scope: isJoined(context, found) ? ['اضافه الي'] : scopeOf(context, noun.token, [part]),
    ...(isHedged(context, found.from) ? { modality: 'expected' as const } : {}),
  })
}

/** «625 مليار ين (5 مليارات يورو)»: the same again in another unit. */
const isConversion = ({ tokens, quantityAt }: Context, { from }: FoundQuantity): boolean =>
  tokens.raw(from - 1) === '(' && (quantityAt[from - 2] ?? 0) > 0

/** «كندا و14 دولة»: a number beside names counts those that are left. */
function isJoined({ tokens, mentionAt }: Context, { from }: FoundQuantity): boolean {
  const alone = tokens.normal(from - 1) === 'و'
  return (alone || /^و/.test(tokens.normal(from))) && (mentionAt[alone ? from - 2 : from - 1] ?? 0) > 0
}

/** «فقدان عشرات التلميذات», «لا تزال عشرات الفتيات في عداد المفقودين»: tens of them, with the word that says what became of them. */
function roughClaims(context: Context): Claim[] {
  const { tokens, last } = context
  const out: Claim[] = []
  for (let i = 0; i < tokens.length; i++) {
    const size = rough.get(tokens.normal(i).replace(/^ال/, ''))
    if (!size || context.quantityAt[i]! > 0 || context.mentionAt[i]! > 0) continue
    const stop = last[tokens.sentence[i]!]!
    let to = i + 1
    if (tokens.normal(to) === 'من') to++
    // «فقدان مئات الوظائف» is told of no people; «فقدان العشرات» of some.
    const definite = tokens.normal(i).startsWith('ال')
    const noun = definite ? undefined : tokens.normal(to).replace(/^ال/, '')
    if (noun !== undefined && unitOf.get(noun)?.unit !== 'person' && !animate.has(noun)) continue
    if (definite) to = i + 1
    else if (to < stop && tokens.kind[to] === ARABIC && context.mentionAt[to] === 0) to++
    while (to < stop && tokens.kind[to] !== PUNCTUATION && /^ال.+(?:ين|ون|ات|يه)$/.test(tokens.normal(to))) to++
    const fate = fateAt(context, i, to) ?? fateAt(context, i, i + 1)
    if (!fate) continue
    const range = { start: tokens.start[i]!, end: tokens.end[to - 1]! }
    const { least, most } = size
    const quantity: Quantity = {
      ...range,
      min: least,
      max: most,
      value: (least + most) / 2,
      approximate: true,
      bound: 'range',
      unit: 'person',
      ...(noun === undefined ? {} : { noun }),
    }
    const part = argument(context, 'patient', range, { quantity })
    out.push(claimOf(context, fate.frame, tokenRange(context, fate.from, fate.to), [part]))
  }
  return out
}
