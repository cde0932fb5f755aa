/**
 * Nobody harmed: «من دون وقوع أي إصابات», «لم يسفر الحريق عن ضحايا», «ولم يصب أحد». The frame denied, with the number 0, so
 * that it can be compared with the numbers of others.
 */
import { anybody, bringing, harmedVerbs, harms, notAny, without } from '../../../language/ar/tolls.ts'
import type { Claim, Quantity } from '../../reading.ts'
import { PUNCTUATION } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { claimOf, quantityArgument } from './build.ts'
import { wordRows } from './word-rows.ts'

const words = (list: string) => new Set(list.split(' '))
const denies = words(notAny)
const lacks = words(without)
const brings = words(bringing)
const any = words(anybody)
const harmAt = wordRows(harms)
const harmedAt = wordRows(harmedVerbs)
/** What narrows whom the harm spared. */
const narrows = words('بين من لدي اخري جديده اضافيه خطيره بالغه كبيره')
/** Words between the denial and the harm: «لم يسفر الهجوم الأخير عن أي إصابات». */
const reach = 7

export function findSpared(context: Context): Claim[] {
  const { tokens, last } = context
  const claims: Claim[] = []
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens.normal(i)
    const stop = last[tokens.sentence[i]!]!
    if (lacks.has(word)) {
      // «دون إصابات», «دون وقوع أي إصابات».
      let k = i + 1
      if (tokens.normal(k) === 'ان') {
        // «دون أن يسفر ذلك عن إصابات».
        pushBrought(context, i, k + 1, stop, claims)
        continue
      }
      while (k < stop && k < i + 4 && (brings.has(tokens.normal(k)) || any.has(tokens.normal(k)))) k++
      pushHarms(context, i, k, stop, claims)
    } else if (denies.has(word)) {
      const harmed = harmedAt(tokens, i + 1, stop)
      if (harmed && any.has(tokens.normal(harmed.to))) {
        claims.push(none(context, harmed.row, i, harmed.to + 1))
        continue
      }
      const direct = word === 'لا' || word === 'ولا' ? harmAt(tokens, i + 1, stop) : undefined
      if (direct) {
        pushHarms(context, i, i + 1, stop, claims)
        continue
      }
      pushBrought(context, i, i + 1, stop, claims)
    }
  }
  return claims
}

/** «[لم] يسفر الهجوم عن أي إصابات»: the verb at token `at`, its harm a few words behind. */
function pushBrought(context: Context, from: number, at: number, stop: number, claims: Claim[]): void {
  const { tokens } = context
  if (!brings.has(tokens.normal(at))) return
  for (let k = at + 1; k < stop && k < at + reach && !ends(context, k); k++) {
    if (!harmAt(tokens, k, stop)) continue
    pushHarms(context, from, k, stop, claims)
    return
  }
}

const ends = ({ tokens, quantityAt }: Context, i: number): boolean =>
  tokens.kind[i] === PUNCTUATION || quantityAt[i]! > 0 || /^(?:سوي|الا|غير)$/.test(tokens.normal(i))

/** The harms at token `at` and those joined to them: «دون قتلى أو جرحى». */
function pushHarms(context: Context, from: number, at: number, stop: number, claims: Claim[]): void {
  const { tokens } = context
  const told = new Set<string>()
  for (let i = at; i < stop; ) {
    const found = harmAt(tokens, i, stop) ?? joined(context, i, stop)
    if (!found) break
    if (!told.has(found.row)) claims.push(none(context, found.row, from, found.to))
    told.add(found.row)
    i = found.to
    if (tokens.normal(i) === 'او' || tokens.normal(i) === 'و') i++
  }
}

/** «… ولا إصابات», «… وإصابات»: joined by a letter. */
function joined({ tokens }: Context, i: number, stop: number) {
  const word = tokens.normal(i)
  if (word === 'ولا') return harmAt(tokens, i + 1, stop)
  return word.startsWith('و') ? harmAt(tokens, i, stop, 1) : undefined
}

function none(context: Context, frame: string, from: number, to: number): Claim {
  const { tokens } = context
  const range = { start: tokens.start[from]!, end: tokens.end[to - 1]! }
  const quantity: Quantity = { ...range, min: 0, max: 0, value: 0, approximate: false, bound: 'exact', unit: 'person' }
  // «دون إصابات في صفوف الجنود»: others may have been harmed.
  const narrowed = narrows.has(tokens.normal(to)) || tokens.normal(to + 1) === 'صفوف'
  const harm = { start: tokens.start[to - 1]!, end: range.end }
  return claimOf(context, frame, harm, [quantityArgument(context, 'patient', quantity)], {
    polarity: 'negative',
    scope: narrowed ? ['بينهم'] : [],
  })
}
