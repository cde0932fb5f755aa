/** Measures told with their noun: range, height, magnitude, speed, cost, population. Distances: distances.ts. */
import { measures, money } from '../../../language/ar/patterns.ts'
import type { Argument, Claim } from '../../reading.ts'
import { ARABIC } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { andPrefix, wordList } from '../lexicon.ts'
import type { FoundQuantity } from '../quantities.ts'
import { endsClause, prepositionAt } from '../small-words.ts'
import { argument, claimOf, mentionArgument, mentionBefore, quantityArgument, tokenRange } from './build.ts'
import { isHedged } from './hedged.ts'

const rows = measures.map(([frame, words, units]) => ({
  frame,
  words: wordList(words),
  units: new Set((units === 'money' ? money : units).split(' ')),
}))

export function findMeasures(context: Context): Claim[] {
  return context.quantities.flatMap((found) => measureClaim(context, found) ?? [])
}

/** «يبلغ مدى X 500 كلم», «بمدى 1000 كلم», «البالغ ارتفاعه 3100 متر». */
function measureClaim(context: Context, found: FoundQuantity): Claim | undefined {
  const { tokens, first } = context
  const unit = found.quantity.unit ?? 'none'
  const begin = first[tokens.sentence[found.from]!]!
  for (let i = found.from - 1; i >= begin && found.from - i <= 5; i--) {
    if (tokens.raw(i) === '،' || context.quantityAt[i]! > 0) return undefined
    const word = tokens.normal(i)
    const row = rows.find(({ words, units }) => units.has(unit) && words.has(word))
    if (!row) continue
    const gap = found.from - i - 1
    const reached =
      /^(?:يبلغ|تبلغ|بلغ|بلغت|يصل|تصل|وصل|وصلت|البالغ|البالغه|قدره|قدرها|عدد|بلغ)$/.test(tokens.normal(i - 1)) ||
      /^(?:يبلغ|تبلغ|بلغ|بلغت|يصل|تصل|الي|نحو|حوالي|عن|علي)$/.test(tokens.normal(found.from - 1))
    const pronoun =
      /(?:ه|ها)$/.test(word) && !/^(?:ب?قوه|ب?سرعه|ب?مساحه|ب?قيمه|ب?تكلفه|كلفه|بكلفه|بشده|شده|زنه)$/.test(word)
    if (gap > 0 && !reached && !pronoun) continue
    if (row.frame === 'population' && unit === 'none' && !reached) continue
    const part = quantityArgument(context, 'quantity', found.quantity)
    const bearer =
      row.frame === 'cost'
        ? pricedBefore(context, i)
        : pronoun || gap === 0
          ? bearerBefore(context, i)
          : argument(context, 'patient', tokenRange(context, i + 1, found.from))
    const verb = /^(?:يبلغ|تبلغ|البالغ|البالغه)$/.test(tokens.normal(i - 1)) ? i - 1 : i
    return claimOf(context, row.frame, tokenRange(context, i, i + 1), bearer ? [bearer, part] : [part], {
      tense: 'present',
      start: tokens.start[verb]!,
      ...(isHedged(context, found.from) ? { modality: 'expected' as const } : {}),
    })
  }
  return undefined
}

/** What costs so much: the one or two words right before («بضائع صينية قيمتها …», «عقد بقيمة …»). */
function pricedBefore(context: Context, at: number): Argument | undefined {
  const { tokens } = context
  let from = at
  while (
    from > 0 &&
    at - from < 2 &&
    tokens.kind[from - 1] === ARABIC &&
    tokens.sentence[from - 1] === tokens.sentence[at]
  ) {
    const prep = prepositionAt(context, from - 1)
    if (prep && prep.next === from) break
    from--
    if (prep || endsClause(context, from)) break
  }
  if (from === at || endsClause(context, from) || andPrefix(tokens.word[from]!)) return undefined
  if (context.mentionAt[at - 1]! > 0) return undefined
  const start = prepositionAt(context, from)?.noun ?? tokens.start[from]!
  return argument(context, 'patient', { start, end: tokens.end[at - 1]! }, { inferred: true })
}

/** What is measured: the name or the definite noun before the measure, in its sentence. */
function bearerBefore(context: Context, at: number): Argument | undefined {
  const { tokens, first } = context
  const begin = first[tokens.sentence[at]!]!
  const mention = mentionBefore(context, at, ['product', 'location', 'facility', 'organization', 'event'])
  const mentionToken = mention === undefined ? -1 : tokens.at(context.mentions[mention]!.start)
  for (let i = at - 1; i >= begin && i > mentionToken && at - i < 8; i--) {
    const word = tokens.normal(i)
    if (
      /^(?:[وب]?ال)?(?:صاروخ|صواريخ|طائره|زلزال|هزه|جبل|سفينه|صفقه|عقد|مشروع|مدينه|بلده|جسر|برج|مدفع|سياره|قنبله|مبني)$/.test(
        word,
      )
    )
      return argument(context, 'patient', tokenRange(context, i, i + 1), { inferred: true })
  }
  return mention === undefined ? undefined : mentionArgument(context, 'patient', mention, true)
}
