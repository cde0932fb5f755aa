/**
 * In what state somebody or something is said to be, where no frame's verb says so («زوجته لا تزال هاربة», «حالته حرجة»): a claim
 * of the state's name (language/ar/state-words.ts), with every bearer that can be meant as a patient.
 */
import { negations, placeNouns } from '../../../language/ar/claim-words.ts'
import { people } from '../../../language/ar/frames-people.ts'
import { stateWords, stormNouns } from '../../../language/ar/state-words.ts'
import type { Argument, Claim } from '../../reading.ts'
import { ARABIC, PUNCTUATION } from '../../text/tokens.ts'
import { perWord } from '../../text/vocabulary.ts'
import type { Context } from '../context.ts'
import { stripped } from '../heads.ts'
import { wordList } from '../lexicon.ts'
import { argument, claimOf, mentionArgument, tokenRange } from './build.ts'
import { isHedged } from './hedged.ts'
import { wordRows } from './word-rows.ts'

type Bearer = (typeof stateWords)[number][1]
type Side = (typeof stateWords)[number][2]

const rows = stateWords.map(([state, bearer, side, words]) => [`${state} ${bearer} ${side}`, words] as const)
const rowsAt = {
  before: wordRows(rows.filter(([row]) => row.endsWith('before'))),
  behind: wordRows(rows.filter(([row]) => row.endsWith('behind'))),
}
/** Tokens to either side within which a bearer is named. */
const reach = { before: 22, behind: 6 } as const
/** Bearers beyond these are others'. */
const most = 3

/** Types of names stand in that list as well. */
const personNouns = people
  .split(' ')
  .filter((word) => !/^[#@]/.test(word))
  .join(' ')
const nouns: Readonly<Record<Bearer, (word: number) => boolean>> = {
  person: nounTest(personNouns),
  place: nounTest(placeNouns),
  storm: nounTest(stormNouns),
}
function nounTest(words: string): (word: number) => boolean {
  const list = wordList(words)
  // «زوجته»: the noun as it stands alone.
  return perWord((word) => list.has(stripped(word)) || list.has(stripped(word).replace(/(?:ته|تها)$/, 'ه')))
}
const types: Readonly<Record<Bearer, readonly string[]>> = {
  person: ['person'],
  place: ['facility', 'location'],
  storm: [],
}
const negation = wordList(negations)

/** The claims of states of an article. */
export function findStates(context: Context): Claim[] {
  const { tokens, last, mentionAt } = context
  const claims: Claim[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== ARABIC || mentionAt[i]! > 0) continue
    for (const side of ['before', 'behind'] as const) {
      const found = rowsAt[side](tokens, i, last[tokens.sentence[i]!]!)
      if (!found) continue
      const [state, bearer] = found.row.split(' ') as [string, Bearer, Side]
      const parts = bearersOf(context, bearer, side, i, found.to)
      // «ليس هاربا».
      if (parts.length === 0 || negation.has(tokens.normal(i - 1))) continue
      claims.push(
        claimOf(context, state, tokenRange(context, i, found.to), parts, {
          tense: 'present',
          // «قد تجاوز»: a form of the past that begins with ت.
          ...(isHedged(context, tokens.normal(i - 1) === 'قد' ? i - 1 : i) ? { modality: 'expected' as const } : {}),
        }),
      )
      break
    }
  }
  return claims
}

/** Who or what can be meant, the nearest first. */
function bearersOf(context: Context, bearer: Bearer, side: Side, from: number, to: number): Argument[] {
  const { tokens, first, last, mentionAt, mentions } = context
  const sentence = tokens.sentence[from]!
  const step = side === 'before' ? -1 : 1
  const stop =
    side === 'before'
      ? Math.max(first[sentence]!, from - reach.before)
      : Math.min(last[sentence]!, to + reach.behind) - 1
  const parts: Argument[] = []
  const seen = new Set<number>()
  for (let i = side === 'before' ? from - 1 : to; (stop - i) * step >= 0 && parts.length < most; i += step) {
    if (tokens.kind[i] === PUNCTUATION && /[.؛:]/.test(tokens.raw(i))) break
    const mention = mentionAt[i]! - 1
    if (mention >= 0) {
      if (!seen.has(mention) && types[bearer].includes(mentions[mention]!.type))
        parts.push(mentionArgument(context, 'patient', mention))
      seen.add(mention)
    } else if (tokens.kind[i] === ARABIC && isOne(tokens.normal(i)) && nouns[bearer](tokens.word[i]!))
      parts.push(argument(context, 'patient', tokenRange(context, i, i + 1)))
  }
  return parts
}

/** Of many people one can be in a state that another is not. */
const isOne = (word: string) => !/(?:ين|ون|ات)$/.test(word)
