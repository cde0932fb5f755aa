/** What each clause of a sentence does to what it tells, from its own words and the clause it hangs on. */
import { asking, denying, expecting } from '../../language/ar/claim-words.ts'
import {
  affirmedBehind,
  believingWords,
  denyingParticles,
  excepting,
  lackedNames,
  lackingWords,
  openingWords,
  perhaps,
  suspectingWords,
} from '../../language/ar/stance-words.ts'
import { isAuxiliary } from '../claims/clauses.ts'
import type { Context } from '../claims/context.ts'
import { isVerb, triggersOf, wordList } from '../claims/lexicon.ts'
import { isTransparent, smallWord } from '../claims/small-words.ts'
import type { PropositionStance } from '../reading.ts'
import { ARABIC } from '../text/tokens.ts'
import { perWord } from '../text/vocabulary.ts'

/** A clause: tokens from `from` to `to`, and the token that joins it to the one before, −1 for a mark. */
export interface Segment {
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly joint: number
}

export interface Told extends Segment {
  readonly stance: PropositionStance
  /** The token that what is denied or believed begins at. */
  readonly pivot: number
  readonly future: boolean
}

const particle = wordList(denyingParticles)
const lacking = wordList(lackingWords)
const named = wordList(lackedNames)
const affirmed = wordList(affirmedBehind)
const exception = wordList(excepting)
const denied = wordList(denying)
const believing = wordList(believingWords)
const suspecting = wordList(suspectingWords)
const unsure = wordList(perhaps)
const expected = wordList(expecting)
const opened = wordList(openingWords)
const asked = wordList(asking)

type Cue = 'particle' | 'lacking' | 'denying' | 'believing' | 'perhaps' | 'open' | 'future'
const cueOf = perWord((normal): Cue | undefined => {
  const plain = (normal[0] === 'و' || normal[0] === 'ف') && normal.length > 3 ? normal.slice(1) : normal
  if (particle.has(normal)) return 'particle'
  for (const word of [normal, plain]) {
    if (lacking.has(word)) return 'lacking'
    if (denied.has(word)) return 'denying'
    if (unsure.has(word)) return 'perhaps'
    if (believing.has(word)) return 'believing'
    if (opened.has(word) || expected.has(word) || asked.has(word)) return 'open'
  }
  // «سيزور»
  return isFuture(plain) || plain === 'سوف' ? 'future' : undefined
})
const isFuture = (word: string) =>
  /^س[يت]...*/.test(word) && !/^(?:سيار|سياس|سيد|سين|سيط|سيول|ستين|ستار|سيف|سيء|سير)/.test(word)

/** The stances of a sentence's clauses. */
export function stancesOf(context: Context, segments: readonly Segment[]): Told[] {
  const found: Told[] = []
  let before: Told | undefined
  let told: Told | undefined
  for (const segment of segments) {
    const own = ownStance(context, segment)
    // «أن الطائرة، التي أقلعت …، تحطمت»: behind the relative the clause before it goes on.
    const goesOn = segment.joint < 0 && told && before !== told && startsWithVerb(context, segment)
    const hung = goesOn ? told!.stance : hangs(context, segment, before)
    const stance = joined(hung, own.stance)
    const pivot = stance === 'open' && hung !== 'asserted' ? segment.to - 1 : (own.pivot ?? segment.from)
    before = { ...segment, stance, pivot, future: own.future === true }
    found.push(before)
    if (segment.joint < 0 || !smallWord(context.tokens.word[segment.joint]!).relative) told = before
  }
  return found
}

const startsWithVerb = ({ tokens }: Context, { from }: Segment) =>
  isVerb(tokens.word[from]!) && !/^[وف]/.test(tokens.normal(from))

/** What a clause of one stance makes of another's that hangs on it. */
function joined(hung: PropositionStance, own: PropositionStance): PropositionStance {
  if (hung === 'asserted') return own
  if (own === 'asserted') return hung
  return 'open'
}

function ownStance(
  context: Context,
  { from, to, sentence }: Segment,
): { stance: PropositionStance; pivot?: number; future?: boolean } {
  const { tokens, last, mentionAt } = context
  if (/^[؟?]$/.test(tokens.raw(last[sentence]! - 1)) || /^[؟?]$/.test(tokens.raw(to))) return { stance: 'open' }
  let believed = -1
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== ARABIC || mentionAt[i]! > 0) continue
    if (i === from && isSuspicion(context, i)) return { stance: 'believed', pivot: i + 1 }
    const cue = cueOf(tokens.word[i]!)
    if (cue === undefined) continue
    if (cue === 'future') return { stance: 'open', pivot: i, future: true }
    if (cue === 'open') {
      // «قد قتل» affirms, «قد يقتل» does not.
      if (/^[وف]?قد$/.test(tokens.normal(i)) && !/^(?:[يتن]|لا$)/.test(tokens.normal(i + 1))) continue
      // What is wanted behind its noun or verb: «قررت إغلاق».
      return { stance: 'open', pivot: i }
    }
    if (cue === 'perhaps') {
      believed = i
      continue
    }
    // What is denied by a verb, prevented or foiled: by whom stands among it. What is believed hangs on its verb.
    if (cue === 'denying' || cue === 'believing') return { stance: 'open' }
    if (affirmed.has(tokens.normal(i + 1))) continue
    const behind = next(context, i + 1, to)
    if (cue === 'particle') {
      if (/^[وف]?لا$/.test(tokens.normal(i)) && isPast(tokens.word[behind]!)) continue
    }
    if (cue === 'lacking' && named.has(tokens.normal(behind))) continue
    if (excepted(context, behind, to)) return { stance: 'open' }
    const verb = cueOf(tokens.word[behind]!)
    if (verb === 'denying' || verb === 'believing' || verb === 'open' || verb === 'future' || believed >= 0)
      return { stance: 'open' }
    return { stance: 'denied', pivot: behind, future: /^[وف]?لن$/.test(tokens.normal(i)) }
  }
  return believed < 0 ? { stance: 'asserted' } : { stance: 'believed', pivot: next(context, believed + 1, to) }
}

/** «بتهمة قتل», «المشتبه بقتل»; «المشتبه به» tells no deed. */
export const isSuspicion = ({ tokens }: Context, i: number): boolean =>
  suspecting.has(tokens.normal(i)) &&
  (/^ب?(?:شبه|تهم)/.test(tokens.normal(i))
    ? tokens.kind[i + 1] === ARABIC
    : /^ب(?!ه$|ها$|هم$|هما$|ان)/.test(tokens.normal(i + 1)))

const isPast = (id: number) => {
  const verbs = triggersOf(id).filter(({ verb }) => verb)
  return verbs.length > 0 && verbs.every(({ verb }) => verb!.tense === 'past')
}

/** The first word of content at or behind a token. */
function next(context: Context, at: number, to: number): number {
  let i = at
  while (
    i < to - 1 &&
    (isTransparent(context, i) ||
      isAuxiliary(context, i) ||
      (smallWord(context.tokens.word[i]!).prep !== undefined && context.tokens.normal(i).length <= 3))
  )
    i++
  return Math.min(i, to - 1)
}

function excepted({ tokens }: Context, from: number, to: number): boolean {
  for (let i = from; i < to + 1; i++) {
    const word = tokens.normal(i)
    if (exception.has(word) && tokens.normal(i + 1) !== 'ان' && !(word === 'غير' && i === from)) return true
  }
  return false
}

/** What the clause before makes of one that «أن», or «و» before a verb of the same mood, joins to it. */
function hangs(context: Context, { joint, from }: Segment, before: Told | undefined): PropositionStance {
  const { tokens } = context
  if (joint < 0) return 'asserted'
  const small = smallWord(tokens.word[joint]!)
  if (!small.complementizer) {
    // «يعتزم أن يزور … ويلتقي …»
    return before?.stance === 'open' && /^و[يتن]/.test(tokens.normal(from)) ? 'open' : 'asserted'
  }
  const lead = tokens.normal(joint - 1)
  // «عليهم أن يدفعوا»
  if (/^[وف]?(?:علي(?:ه|ها|هم|هما|نا|ك|كم)|لابد|بد)$/.test(lead)) return 'open'
  if (/^[وف]?قبل$/.test(lead)) return 'open'
  if (/^[وف]?(?:بعد|منذ|رغم|مع|الي|علي)$/.test(lead) && !governed(context, before, joint)) return 'asserted'
  if (/^[وف]?(?:دون|بدون)$/.test(lead)) return 'denied'
  return governed(context, before, joint) ?? 'asserted'
}

/** Tokens before «أن» that a word governing it stands among. */
const reach = 7

function governed(
  { tokens, mentionAt, first }: Context,
  before: Told | undefined,
  joint: number,
): PropositionStance | undefined {
  const from = before?.from ?? first[tokens.sentence[joint]!]!
  for (let i = joint - 1; i >= Math.max(from, joint - reach); i--) {
    if (tokens.kind[i] !== ARABIC || mentionAt[i]! > 0) continue
    const cue = cueOf(tokens.word[i]!)
    const no = cueOf(tokens.word[i - 1]!) === 'particle'
    if (cue === 'open') return 'open'
    if (cue === 'denying') return no ? 'open' : 'denied'
    if (cue === 'believing' || cue === 'perhaps') return no ? 'denied' : 'believed'
  }
  return before?.stance === 'denied' ? 'open' : undefined
}
