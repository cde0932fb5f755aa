/** What kind of place a name is said to be: «قرية …», «مدينة …» (frame settlement). */
import { settlementNouns } from '../../../language/ar/directions.ts'
import { countryCode } from '../../../language/ar/places.ts'
import type { Claim } from '../../reading.ts'
import { normalize } from '../../text/normal.ts'
import type { Context } from '../context.ts'
import { argument, claimOf, mentionArgument } from './build.ts'

const nouns = new Map(settlementNouns.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)))

export function findSettlements(context: Context): Claim[] {
  const { tokens, mentions } = context
  return mentions.flatMap(({ type, form, within, start, end }, index): Claim[] => {
    if (type !== 'location' || form !== 'name' || within !== undefined) return []
    const first = tokens.at(start)
    // The noun stands before the name or is a part of it.
    const at = nouns.has(nounOf(tokens.normal(first))) ? first : first - 1
    if (at < 0 || tokens.sentence[at] !== tokens.sentence[first]) return []
    const noun = nounOf(tokens.normal(at))
    if (!nouns.has(noun)) return []
    // «مقاطعة» of a whole country is a boycott.
    if (
      noun === 'مقاطعه' &&
      countryCode(normalize(tokens.text.slice(tokens.start[first]!, end).replace(/^ال/, ''))) !== undefined
    )
      return []
    const from = tokens.offsetIn(at, tokens.normal(at).length - noun.length)
    return [
      claimOf(
        context,
        'settlement',
        { start: from, end: tokens.end[at]! },
        [mentionArgument(context, 'patient', index), argument(context, 'value', { start: from, end })],
        { tense: 'present' },
      ),
    ]
  })
}

/** Without what is joined to it; «القرية» heads no name. */
const nounOf = (word: string): string => (nouns.has(word) ? word : word.replace(/^(?:[وف]?[بل]|[وف])(?=....)/, ''))
