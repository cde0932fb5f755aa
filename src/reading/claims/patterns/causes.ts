/**
 * Causes without a frame's word: «أسباب الحادث مجهولة», «لم يتضح الدافع», «الثأر هو الدافع», «كان نتيجة إهمال» (frame
 * cause); «يبدو متعمدا», «ما إذا كان متعمدا» (frame intent). The value's words stand in the argument cause.
 */
import {
  accidentalWords,
  askingWords,
  causeNouns,
  deliberateWords,
  namedCauses,
  openWhenDenied,
  resultWords,
  unknownWords,
} from '../../../language/ar/cause-words.ts'
import { doubting, negations } from '../../../language/ar/claim-words.ts'
import type { Claim } from '../../reading.ts'
import { PUNCTUATION } from '../../text/tokens.ts'
import { perWord } from '../../text/vocabulary.ts'
import type { Context } from '../context.ts'
import { triggersOf } from '../lexicon.ts'
import { isTransparent, smallWord } from '../small-words.ts'

/** Words between a noun of cause and what is said of it. */
const reach = 9
/** And between it and the name of the cause. */
const near = 4

const matcher = (list: string) => {
  const rows = list.split(' ')
  const whole = new Set(rows.filter((row) => !row.endsWith('*')))
  const starts = rows.filter((row) => row.endsWith('*')).map((row) => row.slice(0, -1))
  return (word: string) => whole.has(word) || starts.some((start) => word.startsWith(start))
}
const isUnknown = matcher(unknownWords)
const needsDenial = matcher(openWhenDenied)
const isNamed = matcher(namedCauses)
const isDeliberate = matcher(deliberateWords)
const isAccidental = matcher(accidentalWords)
const isAsking = matcher(askingWords)
const isResult = matcher(resultWords)
const isNegation = matcher(negations)
const isDoubt = matcher(doubting)
const nouns = new Set(causeNouns.split(' '))

const isAccident = (normal: string) => isAccidental(normal.replace(/^(?:ال|لل|بال)/, ''))

type Sense = 'noun' | 'unknown' | 'named' | 'intent' | 'negation' | 'doubt' | 'asking' | 'result'

const sensesOf = perWord((normal): readonly Sense[] => {
  const word = normal.replace(/^[وف]?(?:ال|لل|بال)?(?=...)/, '')
  const senses: Sense[] = []
  if (nouns.has(word) || nouns.has(word.replace(/(?:ه|ها|هم|هما)$/, ''))) senses.push('noun')
  if (isUnknown(word)) senses.push('unknown')
  if (isNamed(word)) senses.push('named')
  if (isDeliberate(word) || isAccidental(word)) senses.push('intent')
  if (isNegation(normal)) senses.push('negation')
  if (isDoubt(normal)) senses.push('doubt')
  if (isAsking(word)) senses.push('asking')
  if (isResult(normal)) senses.push('result')
  return senses
})

export function findCauses(context: Context): Claim[] {
  const { tokens, first, last } = context
  const claims: Claim[] = []
  for (let sentence = 0; sentence < first.length; sentence++) {
    for (let i = first[sentence]!; i < last[sentence]!; i++) {
      const senses = sensesOf(tokens.word[i]!)
      if (senses.length === 0) continue
      if (senses.includes('noun')) {
        const claim = causeAt(context, i, sentence)
        if (claim) claims.push(claim)
      } else if (senses.includes('result')) {
        const claim = resultAt(context, i, sentence)
        if (claim) claims.push(claim)
      } else if (
        senses.includes('intent') &&
        !(isAccident(tokens.normal(i)) && deniedBefore(context, i, first[sentence]!, 2 * reach))
      )
        claims.push(intentAt(context, i, sentence))
    }
  }
  return claims
}

function causeAt(context: Context, noun: number, sentence: number): Claim | undefined {
  const { tokens, first, last } = context
  const from = Math.max(first[sentence]!, noun - reach)
  const to = Math.min(last[sentence]!, noun + reach)
  let best: { at: number; unknown: boolean } | undefined
  for (let i = from; i < to; i++) {
    const senses = sensesOf(tokens.word[i]!)
    const word = tokens.normal(i).replace(/^[وف]?(?:ال|لل|بال)?(?=...)/, '')
    const unknown = senses.includes('unknown') && (!needsDenial(word) || deniedBefore(context, i, from))
    if (!unknown && !(senses.includes('named') && Math.abs(i - noun) <= near)) continue
    // «… دوافع كذا، ولم يتضح بعد إن كان …»: what stands behind the comma leaves something else open.
    if (unknown && commaBetween(context, noun, i)) continue
    if (!best || Math.abs(i - noun) < Math.abs(best.at - noun)) best = { at: i, unknown }
  }
  if (!best) return undefined
  let start = Math.min(noun, best.at)
  if (best.unknown)
    for (let i = start - 1; i >= Math.max(from, start - 3); i--)
      if (sensesOf(tokens.word[i]!).includes('negation')) start = i
  return toClaim(
    context,
    'cause',
    start,
    Math.max(noun, best.at),
    noun,
    sentence,
    !best.unknown && doubtedBefore(context, noun, from),
  )
}

/** «الحريق … كان نتيجة إهمال»: what a happening told before is put down to. */
function resultAt(context: Context, at: number, sentence: number): Claim | undefined {
  const { tokens, first, last, quantityAt } = context
  const from = Math.max(first[sentence]!, at - 2 * reach)
  let told = false
  for (let i = from; i < at && !told; i++)
    told = triggersOf(tokens.word[i]!).some(({ verb, frame }) => verb === undefined && frame.row.involuntary === true)
  if (!told) return undefined
  const stop = Math.min(last[sentence]!, at + near + 2)
  let to = at + 1
  while (
    to < stop &&
    quantityAt[to] === 0 &&
    (isTransparent(context, to) || tokens.kind[to] !== PUNCTUATION) &&
    !smallWord(tokens.word[to]!).ends
  )
    to++
  while (to > at + 1 && isTransparent(context, to - 1)) to--
  return to > at + 1
    ? toClaim(context, 'cause', at, to - 1, at, sentence, doubtedBefore(context, at, Math.max(from, at - reach)))
    : undefined
}

function intentAt(context: Context, at: number, sentence: number): Claim {
  const { tokens, first } = context
  const from = Math.max(first[sentence]!, at - reach)
  let start = at
  for (let i = at - 1; i >= from; i--) {
    if (!sensesOf(tokens.word[i]!).includes('asking')) continue
    // «لم توضح ما إذا كان الأمر متعمدا»: the question with the verb that leaves it open.
    start = Math.max(from, i - 3)
    break
  }
  return toClaim(context, 'intent', start, at, at, sentence, start === at && doubtedBefore(context, at, from))
}

const commaBetween = ({ tokens }: Context, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) if (tokens.raw(i) === '،') return true
  return false
}

const deniedBefore = ({ tokens }: Context, at: number, from: number, within = 4): boolean => {
  for (let i = at - 1; i >= Math.max(from, at - within); i--)
    if (sensesOf(tokens.word[i]!).includes('negation')) return true
  return false
}

const doubtedBefore = ({ tokens }: Context, at: number, from: number): boolean => {
  for (let i = at - 1; i >= from; i--) if (sensesOf(tokens.word[i]!).includes('doubt')) return true
  return false
}

function toClaim(
  context: Context,
  frame: string,
  from: number,
  to: number,
  trigger: number,
  sentence: number,
  reported: boolean,
): Claim {
  const { tokens } = context
  const start = tokens.start[from]!
  const end = tokens.end[to]!
  return {
    start,
    end,
    frame,
    trigger: { start: tokens.start[trigger]!, end: tokens.end[trigger]! },
    word: tokens.raw(trigger),
    sentence,
    arguments: [{ role: 'cause', start, end, text: tokens.text.slice(start, end) }],
    modality: reported ? 'reported' : 'asserted',
    polarity: 'positive',
    tense: 'past',
    scope: [],
  }
}
