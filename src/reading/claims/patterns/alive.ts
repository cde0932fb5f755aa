/** Who is said to be alive: «ظهر فلان حيا», «فلان على قيد الحياة» (frame alive). Asking whether he is claims nothing. */
import { asking, negations } from '../../../language/ar/claim-words.ts'
import type { Claim } from '../../reading.ts'
import { PUNCTUATION } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { wordList } from '../lexicon.ts'
import { claimOf, mentionArgument, tokenRange } from './build.ts'

/** Words between the name and «حيا». */
const reach = 8
/** Words that leave it open, or tell of what was or of how somebody died. */
const open = wordList(
  `${asking} ${negations} اذا هل ان كان كانت مات ماتت توفي دفن دفنت دفنوا احرق احرقت حرق حرقا ابقاء بقاء يبقي تبقي`,
)
const alive = wordList('حيا حيه')

export function findAlive(context: Context): Claim[] {
  const { tokens } = context
  const claims: Claim[] = []
  for (let i = 0; i < tokens.length; i++) {
    const set = tokens.normal(i) === 'علي' && tokens.normal(i + 1) === 'قيد' && tokens.normal(i + 2) === 'الحياه'
    if (!set && !(alive.has(tokens.normal(i)) && context.mentionAt[i] === 0)) continue
    const claim = aliveAt(context, i, set ? i + 3 : i + 1, !set)
    if (claim) claims.push(claim)
  }
  return claims
}

/** Verbs that show somebody: «كائنات حية» has none. */
const shows = wordList('ظهر ظهرت يظهر تظهر عثر وجد وجدت يزال تزال زال زالت عاد عادت شوهد شوهدت خرج خرجت')
/** Words between a name and «حيا» beside such verbs; any other noun there is what «حية» describes. */
const between = wordList('لا ما انه انها وهو وهي')

function aliveAt(context: Context, from: number, to: number, needsVerb: boolean): Claim | undefined {
  const { tokens, mentionAt, mentions, first } = context
  const begin = Math.max(first[tokens.sentence[from]!]!, from - reach)
  let person: number | undefined
  let shown = !needsVerb
  for (let i = from - 1; i >= begin; i--) {
    const word = tokens.normal(i)
    if (tokens.kind[i] === PUNCTUATION && /[.؛:]/.test(tokens.raw(i))) break
    if (shows.has(word.replace(/^[وف](?=...)/, ''))) shown = true
    // «لا يزال» affirms.
    else if (open.has(word) && !shows.has(tokens.normal(i + 1))) return undefined
    const mention = mentionAt[i]! - 1
    if (person === undefined && mention >= 0 && mentions[mention]!.type === 'person') person = mention
    else if (person === undefined && needsVerb && mention < 0 && !shows.has(word) && !between.has(word))
      return undefined
  }
  if (person === undefined || !shown) return undefined
  const { start } = mentions[person]!
  return claimOf(context, 'alive', tokenRange(context, from, to), [mentionArgument(context, 'patient', person)], {
    start: Math.min(start, tokens.start[from]!),
    tense: 'present',
  })
}
