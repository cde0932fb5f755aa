/** Why a step was taken, as its opponents or its doer put it: «بفعل ضغوط …», «يهدف من ورائها إلى …», «جاء ردا على …» (frame motive). */
import { answeredQuestions, motiveMarkers } from '../../../language/ar/motive-words.ts'
import type { Claim } from '../../reading.ts'
import { ARABIC, PUNCTUATION } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { isVerb, wordList } from '../lexicon.ts'
import { isTransparent, smallWord } from '../small-words.ts'
import { argument, claimOf, mentionArgument, tokenRange } from './build.ts'
import { wordRows } from './word-rows.ts'

const markerAt = wordRows(motiveMarkers)
const questions = wordList(answeredQuestions)

/** Tokens of a motive, and before it to whoever takes the step. */
const longest = 14
const reach = 12

export function findMotives(context: Context): Claim[] {
  const { tokens, last } = context
  const claims: Claim[] = []
  for (let i = 0; i < tokens.length; i++) {
    // «كرد فعل» is often taken for a name.
    if (tokens.kind[i] !== ARABIC) continue
    const stop = last[tokens.sentence[i]!]!
    const marker = markerAt(tokens, i, stop)
    if (!marker || marker.to >= stop || questions.has(tokens.normal(marker.to))) continue
    // «على تورط»: a noun, whatever it looks like.
    let end = marker.to + 1
    while (end < Math.min(stop, marker.to + longest) && !ends(context, end)) end++
    while (tokens.kind[end - 1] === PUNCTUATION) end--
    if (end <= marker.to) continue
    const doer = doerBefore(context, i)
    claims.push(
      claimOf(
        context,
        'motive',
        tokenRange(context, i, marker.to),
        [
          argument(context, 'value', tokenRange(context, i, end)),
          argument(context, 'topic', tokenRange(context, marker.to, end)),
          ...(doer === undefined ? [] : [mentionArgument(context, 'agent', doer, true)]),
        ],
        { tense: 'present', scope: [marker.row] },
      ),
    )
  }
  return claims
}

function ends(context: Context, i: number): boolean {
  const { tokens, mentionAt } = context
  if (tokens.kind[i] === PUNCTUATION) return !isTransparent(context, i)
  return mentionAt[i] === 0 && (smallWord(tokens.word[i]!).ends === true || isVerb(tokens.word[i]!))
}

/** The last name before, in the same sentence. */
function doerBefore({ tokens, mentionAt, mentions, first }: Context, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(first[tokens.sentence[at]!]!, at - reach); i--) {
    const mention = mentionAt[i]! - 1
    if (mention >= 0 && /^(?:person|organization|location|group)$/.test(mentions[mention]!.type)) return mention
  }
  return undefined
}
