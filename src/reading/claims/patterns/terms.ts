/** Prison terms: «السجن ثلاث سنوات», «بسجنه 5 أعوام», «الحبس لمدة عام» (frame sentence), with whom they were given to. */
import type { Claim } from '../../reading.ts'
import { normalize } from '../../text/normal.ts'
import type { Context } from '../context.ts'
import { unitOf } from '../numerals.ts'
import type { FoundQuantity } from '../quantities.ts'
import { claimOf, mentionArgument, mentionBefore, quantityArgument, tokenRange } from './build.ts'
import { isHedged } from './hedged.ts'

const prison = /^[وبل]*(?:ال)?(?:سجن|حبس)(?:ه|ها|هم|هما)?$/
/** What may stand between the prison and its years. */
const between = /^(?:["“«]|لمده|مده|ل|المشدد|الفعلي|الفعليه|النافذ|نافذا|مع|علي|عليه|عليها)$/
/** What asks for a term or threatens with it rather than gives it. */
const threat =
  /^[وفب]?(?:يواجه|تواجه|يواجهون|عقوبه|عقوبات|عقوبتها|تصل|يصل|طالب|طالبت|يطالب|مطالبا|طلب|طلبت|الادعاء|التهمه|يعاقب|تعاقب|اقصاها)$/
/** Tokens back within which such a word stands, and behind within which the name does. */
const reach = 14
/** Who gives a term, and how. «بعد سجنه لمدة 14 شهرا» tells a time that was served. */
const verdict = /^[وفب]?(?:ال)?(?:حكم|حكمت|حكما|يحكم|قضت|قضي|قضا|محكمه|قاضي|احكام)$/
const lengths = new Set(['year', 'month'])

export function findTerms(context: Context): Claim[] {
  return context.quantities.flatMap((found) => termClaim(context, found) ?? [])
}

function termClaim(context: Context, found: FoundQuantity): Claim | undefined {
  const { tokens, first, last, mentionAt, mentions, titleAt } = context
  // «عامين و5 أيام» is told in days, and is a term of years all the same.
  if (!lengths.has(unitOf.get(normalize(found.quantity.noun ?? ''))?.unit ?? '')) return undefined
  const begin = first[tokens.sentence[found.from]!]!
  let noun = found.from - 1
  let person: number | undefined
  while (noun >= begin && (between.test(tokens.normal(noun)) || mentionAt[noun]! > 0 || titleAt[noun]! > 0)) {
    // «بسجن الوزير فلان ثلاث سنوات».
    const index = mentionAt[noun]! - 1
    if (index >= 0 && mentions[index]!.type === 'person') person = index
    noun--
  }
  const word = tokens.normal(noun)
  if (noun < begin || !prison.test(word) || isHedged(context, noun)) return undefined
  // «السجن 4 سنوات لفلان»: a headline gives it, like «حكمت بالسجن».
  let given = /^[وف]?بال/.test(word) || noun === begin
  for (let i = noun - 1; i >= begin && noun - i < reach; i--) {
    if (threat.test(tokens.normal(i))) return undefined
    if (verdict.test(tokens.normal(i))) given = true
  }
  if (!given) return undefined
  // «بالسجن 3 سنوات على فلان»; else whom the sentence is about.
  const stop = last[tokens.sentence[found.from]!]!
  const after = tokens.normal(found.to)
  const on = after === 'علي' ? found.to + 1 : noun === begin && after.startsWith('ل') ? found.to : -1
  for (let i = on; i > 0 && i < stop && i < on + 6 && person === undefined; i++) {
    const index = mentionAt[i]! - 1
    if (index >= 0 && mentions[index]!.type === 'person') person = index
  }
  person ??= mentionBefore(context, noun, ['person'], 1)
  if (person === undefined) return undefined
  return claimOf(context, 'prison-term', tokenRange(context, noun, noun + 1), [
    mentionArgument(context, 'patient', person, true),
    quantityArgument(context, 'duration', found.quantity),
  ])
}
