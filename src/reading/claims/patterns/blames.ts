/**
 * Who is held to have done something (frame blame): «اتهم فلان فلانا بـ», «حمّله المسؤولية», «ألقى باللوم على», «مسؤول عن»,
 * «تورط فلان في». Whom it is said of is the patient, what was done the topic. (The frame accuse tells the accusing as an event.)
 */
import {
  accusing,
  answerable,
  blame as blameWords,
  fingerprints,
  involvement,
  loading,
  pointing,
} from '../../../language/ar/charge-words.ts'
import { denying, negations } from '../../../language/ar/claim-words.ts'
import type { Claim } from '../../reading.ts'
import { PUNCTUATION } from '../../text/tokens.ts'
import { perWord } from '../../text/vocabulary.ts'
import { clauseAround } from '../clauses.ts'
import type { Context } from '../context.ts'
import { wordList } from '../lexicon.ts'
import { isAnd } from '../small-words.ts'
import { argument, claimOf, mentionArgument, tokenRange } from './build.ts'

const accuses = wordList(accusing)
const loads = wordList(loading)
const blamed = wordList(blameWords)
const points = wordList(pointing)
const marks = wordList(fingerprints)
const answers = wordList(answerable)
const involves = wordList(involvement)
const denied = wordList(`${negations} ${denying} غير`)
const bare = (word: string) => word.replace(/^[وف](?=...)/, '')
const noun = (word: string) => bare(word).replace(/^(?:بال|لل|ال|[بل](?=....))/, '')

/** Words between a verb of laying on and the blame. */
const span = 10
/** And between a verb of accusing and the deed. */
const accusation = 14
/** Words between a word of blame and the name it is said of. */
const near = 3
/** Words of what it is about. */
const longest = 10
/** Words before in which a denial takes it back. */
const denialReach = 5

type Cue = 'accuses' | 'loads' | 'points' | 'answers' | 'involves'
const cueOf = perWord((normal): Cue | undefined => {
  const word = bare(normal)
  if (accuses.has(word)) return 'accuses'
  if (loads.has(word)) return 'loads'
  const plain = noun(normal)
  if (points.has(plain)) return 'points'
  // «المسؤول عن الملف» is an office.
  if (answers.has(word)) return 'answers'
  return involves.has(plain) ? 'involves' : undefined
})

export function findBlames(context: Context): Claim[] {
  const { tokens, mentionAt, first } = context
  const claims: Claim[] = []
  for (let i = 0; i < tokens.length; i++) {
    const cue = mentionAt[i]! > 0 ? undefined : cueOf(tokens.word[i]!)
    if (!cue) continue
    const begin = first[tokens.sentence[i]!]!
    let open = true
    for (let k = i - 1; k >= Math.max(begin, i - denialReach) && tokens.kind[k] !== PUNCTUATION; k--)
      if (denied.has(bare(tokens.normal(k)))) open = false
    const claim = open ? readers[cue](context, i) : undefined
    if (claim) claims.push(isAsked(context, i) ? { ...claim, modality: 'expected' } : claim)
  }
  return claims
}

/** The name right before the deed is the accused's: whoever accuses stands before the verb or before that name. */
function accusedBy(context: Context, at: number): Claim | undefined {
  const { tokens, last } = context
  const stop = Math.min(last[tokens.sentence[at]!]!, at + 1 + accusation)
  const named: number[] = []
  for (let i = at + 1; i < stop; i++) {
    const mention = context.mentionAt[i]! - 1
    if (mention >= 0) {
      if (named.at(-1) !== mention) named.push(mention)
      continue
    }
    if (!/^(?:ب|بان$|بانه)/.test(tokens.normal(i)) || context.titleAt[i]! > 0) continue
    const first = named.at(0)
    if (first === undefined) return undefined
    const before = clauseAround(context, at).before.some((phrase) => phrase.prep === '' && phrase.mention !== undefined)
    const joined = named.length > 1 && !isAnd(context, tokens.at(context.mentions[named.at(-1)!]!.start))
    return before || joined ? build(context, at, i, named.at(-1)!, i) : undefined
  }
  return undefined
}

/** «إذا ثبت تورط فلان»: nobody says so yet. */
function isAsked({ tokens, first }: Context, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first[tokens.sentence[at]!]!, at - denialReach); i--)
    if (asks.has(bare(tokens.normal(i)))) return true
  return false
}
const asks = wordList('اذا لو هل حال احتمال احتمالات فرضيه امكانيه')

const readers: Readonly<Record<Cue, (context: Context, at: number) => Claim | undefined>> = {
  accuses: accusedBy,
  loads(context, at) {
    const { tokens, last } = context
    const stop = Math.min(last[tokens.sentence[at]!]!, at + 1 + span)
    let mention: number | undefined
    for (let i = at + 1; i < stop; i++) {
      const next = (context.mentionAt[i + 1] ?? 0) - 1
      if (context.mentionAt[i]! > 0) mention = context.mentionAt[i]! - 1
      // «يحمل بصمات فلان»
      else if (marks.has(tokens.normal(i)) && next >= 0) return build(context, at, i + 1, next, stop)
      else if (blamed.has(noun(tokens.normal(i))))
        return mention === undefined ? undefined : build(context, at, i + 1, mention, i + 1)
    }
    return undefined
  },
  points(context, at) {
    const { tokens, last } = context
    const stop = Math.min(last[tokens.sentence[at]!]!, at + 1 + 2 * near)
    let onto = false
    for (let i = at + 1; i < stop; i++) {
      const mention = context.mentionAt[i]! - 1
      const word = tokens.normal(i)
      if (mention >= 0) {
        const attached = /^لل?/.test(word) && context.mentions[mention]!.start > tokens.start[i]!
        return onto || attached ? build(context, at, i + 1, mention, i + 1) : undefined
      }
      if (/^(?:علي|الي|ضد|بحق)$/.test(word)) onto = true
      else if (!onto && tokens.kind[i] === PUNCTUATION) return undefined
    }
    return undefined
  },
  answers(context, at) {
    const { tokens, first } = context
    // «مسؤول في الوزارة» is a source.
    if (tokens.normal(at + 1) !== (bare(tokens.normal(at)).startsWith('مس') ? 'عن' : 'في')) return undefined
    if (/^(?:عن|من|الي)$/.test(tokens.normal(at - 1))) return undefined
    const begin = Math.max(first[tokens.sentence[at]!]!, at - 1 - near)
    for (let i = at - 1; i >= begin && tokens.kind[i] !== PUNCTUATION; i--) {
      const mention = context.mentionAt[i]! - 1
      if (mention >= 0) return build(context, at, at + 1, mention, at + 1)
    }
    return undefined
  },
  involves(context, at) {
    const mention = (context.mentionAt[at + 1] ?? 0) - 1
    if (mention < 0 || context.tokens.sentence[at + 1] !== context.tokens.sentence[at]) return undefined
    const { end } = context.mentions[mention]!
    const behind = context.tokens.at(end)
    return /^(?:عن|في|وراء|خلف|ب.*)$/.test(context.tokens.normal(behind))
      ? build(context, at, behind, mention, behind)
      : undefined
  },
}

function build(context: Context, from: number, to: number, mention: number, topic: number): Claim | undefined {
  const { tokens, last, mentions } = context
  if (!/^(?:person|organization|group|location)$/.test(mentions[mention]!.type)) return undefined
  const stop = Math.min(last[tokens.sentence[from]!]!, topic + longest)
  let end = topic
  while (end < stop && tokens.kind[end] !== PUNCTUATION) end++
  const parts = [mentionArgument(context, 'patient', mention)]
  if (end > topic) parts.push(argument(context, 'topic', tokenRange(context, topic, end)))
  const { start } = tokenRange(context, from, from + 1)
  const behind = tokenRange(context, from, to).end
  const own = mentions[mention]!
  return claimOf(context, 'blame', { start, end: tokens.end[from]! }, parts, {
    start: Math.min(start, own.start),
    end: Math.max(behind, own.end),
  })
}
