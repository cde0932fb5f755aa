/**
 * What is not known yet (frame unknown, the question as topic) and what is told of what others ask (known), and who has not
 * spoken yet on what (silent): «لم يتضح بعد ما إذا كان …», «كشفت الشرطة هوية …», «لم يصدر أي تعليق من الوزارة بشأن …».
 */
import { negations } from '../../../language/ar/claim-words.ts'
import {
  aboutWords,
  askingWords,
  questions,
  sayings,
  seekers,
  seeking,
  silentOpenings,
  telling,
  unknownFillers,
  unknownOpenings,
  untoldOpenings,
} from '../../../language/ar/unknown-words.ts'
import type { Argument, Claim } from '../../reading.ts'
import { ARABIC, PUNCTUATION } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { isAnimate } from '../heads.ts'
import { andPrefix, isVerb, wordList } from '../lexicon.ts'
import { phrasesFrom } from '../phrases.ts'
import { toArgument } from '../slots.ts'
import { argument, claimOf, tokenRange } from './build.ts'
import { wordRows } from './word-rows.ts'

const openings = wordRows([
  ['unknown', unknownOpenings],
  ['untold', untoldOpenings],
  ['silent', silentOpenings],
])
const fillers = wordList(unknownFillers)
const seekerWords = wordList(seekers)
const seekingWords = wordList(seeking)
const tells = wordList(telling)
const asked = wordList(questions.map(([words]) => words).join(' '))
const asking = wordList(askingWords)
const negation = wordList(negations)
const saying = wordList(sayings)
const about = wordList(aboutWords)

/** Words of a question, words from who seeks to what is sought, and words from an opening of silence to what it is about. */
const longest = 14
const seekReach = 7
const askReach = 5
const tellReach = 5
const silentReach = 14

/** The claims of what is not known in an article. */
export function findUnknowns(context: Context): Claim[] {
  const { tokens, last, mentionAt } = context
  const claims: Claim[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== ARABIC || mentionAt[i]! > 0) continue
    const stop = last[tokens.sentence[i]!]!
    const joined = /^[وف](?:لم|لا|ليس|غير)$/.test(tokens.normal(i)) ? 1 : 0
    const found = openings(tokens, i, stop, joined)
    const claim = !found
      ? (soughtAt(context, i, stop) ?? toldAt(context, i, stop))
      : found.row === 'silent'
        ? silentAt(context, i, found.to, stop)
        : unknownAt(context, i, found.to, stop, found.row === 'untold')
    if (claim) claims.push(claim)
  }
  return claims
}

function unknownAt(context: Context, at: number, to: number, stop: number, needsQuestion: boolean): Claim | undefined {
  const { tokens } = context
  let from = to
  while (from < stop && fillers.has(tokens.normal(from))) from++
  if (needsQuestion) {
    // «لم توضح السلطات سبب …»: who does not tell stands before what is asked.
    const reach = Math.min(stop, from + askReach)
    while (from < reach && !asks(context, from)) from++
    if (from === reach) return undefined
  }
  const end = endOf(context, from, stop)
  if (end <= from) return undefined
  const topic = argument(context, 'topic', tokenRange(context, from, end))
  return claimOf(context, 'unknown', tokenRange(context, at, to), [topic], { tense: 'present' })
}

/** «تسعى الشرطة إلى معرفة طبيعة المادة». */
function soughtAt(context: Context, at: number, stop: number): Claim | undefined {
  const { tokens } = context
  if (!seekerWords.has(tokens.normal(at).replace(/^[وف](?=..)/, ''))) return undefined
  for (let i = at + 1; i < Math.min(stop, at + seekReach); i++) {
    if (tokens.kind[i] === PUNCTUATION && /[.؛:،]/.test(tokens.raw(i))) return undefined
    if (seekingWords.has(tokens.normal(i))) return unknownAt(context, at, i + 1, stop, false)
  }
  return undefined
}

/** «إن كان» asks, «أن» does not. */
const asks = ({ tokens }: Context, i: number) =>
  asking.has(tokens.normal(i).replace(/^(?:عن|ب|ال)(?=...)/, '')) && !/^[وفب]?أن$/.test(tokens.raw(i))

/** «كشفت الشرطة هوية المنفذ»: what others ask for is told (frame known). */
function toldAt(context: Context, at: number, stop: number): Claim | undefined {
  const { tokens } = context
  if (!tells.has(tokens.normal(at).replace(/^[وف](?=..)/, ''))) return undefined
  for (let k = at - 1; k >= at - 2; k--)
    if (negation.has(tokens.normal(k)) && tokens.sentence[k] === tokens.sentence[at]) return undefined
  for (let i = at + 1; i < Math.min(stop, at + tellReach); i++) {
    if (tokens.kind[i] === PUNCTUATION) return undefined
    if (!asked.has(tokens.normal(i).replace(/^(?:عن|ب|ال)(?=...)/, ''))) continue
    const end = endOf(context, i, stop)
    const topic = argument(context, 'topic', tokenRange(context, i, end))
    return claimOf(context, 'known', tokenRange(context, at, at + 1), [topic])
  }
  return undefined
}

function silentAt(context: Context, at: number, to: number, stop: number): Claim | undefined {
  const { tokens } = context
  const parts: Argument[] = []
  let said = /(?:علق|عقب)$/.test(tokens.normal(to - 1))
  let topic: Argument | undefined
  for (let i = to; i < Math.min(stop, to + silentReach) && !topic; i++) {
    if (saying.has(tokens.normal(i))) said = true
    const asks = about.has(tokens.normal(i)) || (said && /^(?:علي|عن)$/.test(tokens.normal(i)) && parts.length > 0)
    if (!asks) continue
    const end = endOf(context, i + 1, stop)
    if (end > i + 1) topic = argument(context, 'topic', tokenRange(context, i + 1, end))
  }
  if (!said) return undefined
  const until = topic ? tokens.at(topic.start) - 1 : stop
  for (const phrase of phrasesFrom(context, to, until))
    if (!phrase.pronoun && phrase.time === undefined && isAnimate(context, phrase))
      parts.push(toArgument(context, phrase, 'agent'))
  if (parts.length === 0) return undefined
  const { start } = tokenRange(context, at, to)
  return claimOf(context, 'silent', tokenRange(context, at, to), topic ? [...parts, topic] : parts, {
    tense: 'present',
    start,
  })
}

/** Where a question ends: at a mark, or where a verb joined on tells something else. */
function endOf({ tokens }: Context, from: number, stop: number): number {
  let i = from
  for (; i < stop && i - from < longest; i++) {
    if (tokens.kind[i] === PUNCTUATION && /[.؛:،]/.test(tokens.raw(i))) break
    if (i > from && isVerb(tokens.word[i]!) && andPrefix(tokens.word[i]!)) break
  }
  return i
}
