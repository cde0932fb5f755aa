/** Papers by what they are called: «الإعلان الثلاثي بين …», «اتفاق ثلاثي» (frame paper). The whole phrase is the value, its noun the topic. */
import { manySided, paperNouns } from '../../../language/ar/paper-words.ts'
import type { Claim } from '../../reading.ts'
import { ARABIC, PUNCTUATION } from '../../text/tokens.ts'
import { perWord } from '../../text/vocabulary.ts'
import type { Context } from '../context.ts'
import { isVerb, wordList } from '../lexicon.ts'
import { endsClause, isTransparent } from '../small-words.ts'
import { argument, claimOf, tokenRange } from './build.ts'

const nouns = wordList(paperNouns.map(([, one]) => one).join(' '))
const sides = manySided.split(' ')
const isPaper = perWord((word) => nouns.has(word.replace(/^[وف]?(?:بال|لل|ال|[بلك](?=....))?/, '')))
const isManySided = perWord((word) => sides.some((side) => word.replace(/^ال/, '').startsWith(side)))

/** Words of such a phrase. */
const longest = 14

export function findPapers(context: Context): Claim[] {
  const { tokens, last } = context
  const claims: Claim[] = []
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (tokens.kind[i] !== ARABIC || !isPaper(tokens.word[i]!) || !isManySided(tokens.word[i + 1]!)) continue
    const stop = Math.min(last[tokens.sentence[i]!]!, i + longest)
    let end = i + 2
    while (end < stop && goesOn(context, end)) end++
    while (tokens.kind[end - 1] === PUNCTUATION) end--
    claims.push(
      claimOf(
        context,
        'paper',
        tokenRange(context, i, i + 1),
        [
          argument(context, 'value', tokenRange(context, i, end)),
          argument(context, 'topic', tokenRange(context, i, i + 1)),
        ],
        { tense: 'present' },
      ),
    )
  }
  return claims
}

/** Parties are set in a row by dashes: «المغربي – التونسي». */
function goesOn(context: Context, i: number): boolean {
  const { tokens } = context
  if (tokens.kind[i] === PUNCTUATION) return /^[-–—]$/.test(tokens.raw(i)) || isTransparent(context, i)
  return (
    !endsClause(context, i) && !isVerb(tokens.word[i]!) && !/^(?:الموقع|الموقعه|المبرم|المبرمه)$/.test(tokens.normal(i))
  )
}
