/** How many there are in all: of seats «41 نائبا من أصل 60», of inhabitants «أهالي الجزيرة البالغ عددهم 4 ملايين نسمة». */
import { amounting, partOf, wholes } from '../../../language/ar/whole-words.ts'
import type { Claim } from '../../reading.ts'
import type { Context } from '../context.ts'
import type { FoundQuantity } from '../quantities.ts'
import { argument, claimOf, quantityArgument, tokenRange } from './build.ts'
import { isHedged } from './hedged.ts'
import { wordRowsBefore } from './word-rows.ts'

const leadBefore = wordRowsBefore([
  ['part', partOf],
  ['amount', amounting],
])
const rows = wholes.map(([thing, words, least]) => ({ thing, words: new Set(words.split(' ')), least }))
/** Tokens between the lead and the noun that is counted. */
const reach = 5

export function findWholes(context: Context): Claim[] {
  return context.quantities.flatMap((found) => wholeClaim(context, found) ?? [])
}

function wholeClaim(context: Context, found: FoundQuantity): Claim | undefined {
  const { tokens, first } = context
  const lead = leadBefore(tokens, found.from, first[tokens.sentence[found.from]!]!)
  if (!lead || isHedged(context, found.from)) return undefined
  const { quantity } = found
  const noun = found.noun?.token ?? nounBefore(context, lead.from)
  const row = noun === undefined ? undefined : rowOf(context, noun)
  if (noun === undefined || !row || quantity.value < row.least) return undefined
  return claimOf(
    context,
    'whole',
    tokenRange(context, lead.from, found.from),
    [
      quantityArgument(context, 'quantity', quantity),
      argument(context, 'topic', tokenRange(context, noun, noun + 1), { text: row.thing, inferred: true }),
    ],
    { tense: 'present' },
  )
}

const rowOf = ({ tokens }: Context, token: number) => rows.find(({ words }) => words.has(tokens.normal(token)))

/** The counted noun before a whole that is a bare number: «أعضاء البرلمان البالغ 328», «170 نائبا من أصل 328». */
function nounBefore(context: Context, at: number): number | undefined {
  const { tokens } = context
  for (let i = at - 1; i >= 0 && at - i <= reach && tokens.sentence[i] === tokens.sentence[at]; i--)
    if (rowOf(context, i)) return i
  return undefined
}
