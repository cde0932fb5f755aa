/** Over what somebody is set, by the words beside his name: «قائد المنطقة الغربية، فلان», «فلان محافظ إقليم …» (frame post). */
import { postNouns, unitNouns } from '../../../language/ar/post-words.ts'
import type { Claim } from '../../reading.ts'
import { ARABIC, PUNCTUATION } from '../../text/tokens.ts'
import { perWord } from '../../text/vocabulary.ts'
import type { Context } from '../context.ts'
import { wordList } from '../lexicon.ts'
import { endsClause, isTransparent, prepositionAt } from '../small-words.ts'
import { argument, claimOf, mentionArgument, tokenRange } from './build.ts'

const posts = wordList(postNouns)
const units = wordList(unitNouns)
const isPost = perWord((word) => posts.has(word.replace(/^[وف]?(?:ال)?(?=...)/, '')))
/** «نائب قائد المنطقة» is set over nothing. */
const isDeputy = perWord((word) => /^[وف]?[بل]?(?:نائب|نائبه|مساعد|مساعده|وكيل|باسم)$/.test(word))
const isUnit = perWord((word) => units.has(word.replace(/^(?:لل|ال)(?=...)/, '')))

/** Words of a unit's name behind its noun, and tokens between the post and the name of its holder. */
const longest = 3
const near = 3

export function findPosts(context: Context): Claim[] {
  const { tokens, last } = context
  const claims: Claim[] = []
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (tokens.kind[i] !== ARABIC || !isPost(tokens.word[i]!) || isDeputy(tokens.word[i - 1] ?? -1)) continue
    let unit = i + 1
    while (isTransparent(context, unit)) unit++
    if (!isUnit(tokens.word[unit]!)) continue
    const stop = Math.min(last[tokens.sentence[i]!]!, unit + 1 + longest)
    let end = unit + 1
    while (end < stop && goesOn(context, end)) end++
    const holder = holderOf(context, i, end)
    if (holder === undefined || end === unit + 1) continue
    claims.push(
      claimOf(
        context,
        'post',
        tokenRange(context, i, i + 1),
        [
          { ...mentionArgument(context, 'patient', holder), inferred: true },
          argument(context, 'value', tokenRange(context, i, end)),
        ],
        { tense: 'present' },
      ),
    )
  }
  return claims
}

/** Names of places go on, names of people do not. */
function goesOn(context: Context, i: number): boolean {
  const { tokens, mentionAt, mentions } = context
  if (tokens.kind[i] === PUNCTUATION) return false
  const mention = mentions[mentionAt[i]! - 1]
  if (mention) return mention.type !== 'person'
  return context.titleAt[i] === 0 && !endsClause(context, i) && prepositionAt(context, i) === undefined
}

/** The person named right before the post, else right behind it. */
function holderOf(context: Context, from: number, to: number): number | undefined {
  const { tokens, mentionAt, mentions, last, first } = context
  const person = (i: number) => (mentions[mentionAt[i]! - 1]?.type === 'person' ? mentionAt[i]! - 1 : undefined)
  const sentence = tokens.sentence[from]!
  for (let i = from - 1; i >= Math.max(first[sentence]!, from - 2); i--) {
    const found = person(i)
    if (found !== undefined) return found
    if (tokens.kind[i] !== PUNCTUATION) break
  }
  for (let i = to; i < Math.min(last[sentence]!, to + near); i++) {
    const found = person(i)
    if (found !== undefined) return found
    if (tokens.kind[i] !== PUNCTUATION && context.titleAt[i] === 0) return undefined
  }
  return undefined
}
