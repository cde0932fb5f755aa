/** What somebody says is to be: «يجب أن …», «ينبغي أن …» (frame duty), its strength in the scope. */
import { dutyWords } from '../../../language/ar/duty-words.ts'
import type { Claim } from '../../reading.ts'
import { ARABIC, PUNCTUATION } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { isTransparent } from '../small-words.ts'
import { argument, claimOf, tokenRange } from './build.ts'
import { wordRows } from './word-rows.ts'

const dutyAt = wordRows(dutyWords)

/** Words of what is to be. */
const longest = 16
const fewest = 4

export function findDuties(context: Context): Claim[] {
  const { tokens, last } = context
  const claims: Claim[] = []
  for (let i = 0; i + fewest < tokens.length; i++) {
    if (tokens.kind[i] !== ARABIC) continue
    const stop = last[tokens.sentence[i]!]!
    const duty = dutyAt(tokens, i, stop) ?? (/^[وف]/.test(tokens.normal(i)) ? dutyAt(tokens, i, stop, 1) : undefined)
    if (!duty || !/^(?:ان|الا)$/.test(tokens.normal(duty.to)) || denied(context, i)) continue
    let end = duty.to + 1
    while (end < Math.min(stop, duty.to + longest) && !ends(context, end)) end++
    if (end - duty.to < fewest) continue
    claims.push(
      claimOf(
        context,
        'duty',
        tokenRange(context, i, duty.to),
        [
          argument(context, 'value', tokenRange(context, i, end)),
          argument(context, 'topic', tokenRange(context, duty.to + 1, end)),
        ],
        { tense: 'present', scope: [duty.row] },
      ),
    )
  }
  return claims
}

const denied = ({ tokens }: Context, i: number) => /^[وف]?(?:لا|لم|ليس|هل)$/.test(tokens.normal(i - 1))

const ends = (context: Context, i: number): boolean =>
  context.tokens.kind[i] === PUNCTUATION && !isTransparent(context, i)
