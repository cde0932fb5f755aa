/**
 * Who denies what («تنفي الدولة أي دور لها في …», «رفض هذه الاتهامات», «لا أساس لها من الصحة»), all of what is denied in one
 * argument (frame denial). A participle or a set phrase denies for whoever speaks there.
 */
import {
  charges,
  denyingParticiples,
  denyingPhrases,
  denyingVerbs,
  refusingParticiples,
  refusingVerbs,
} from '../../../language/ar/charge-words.ts'
import { negations } from '../../../language/ar/claim-words.ts'
import type { Argument, Claim } from '../../reading.ts'
import { PUNCTUATION } from '../../text/tokens.ts'
import { perWord } from '../../text/vocabulary.ts'
import { clauseAround } from '../clauses.ts'
import type { Context } from '../context.ts'
import { isAnimate } from '../heads.ts'
import { andPrefix, isVerb, wordList } from '../lexicon.ts'
import type { Phrase } from '../phrases.ts'
import { toArgument } from '../slots.ts'
import { isTransparent } from '../small-words.ts'
import { argument, claimOf, tokenRange } from './build.ts'

const denies = wordList(denyingVerbs)
const denying = wordList(denyingParticiples)
const refuses = wordList(refusingVerbs)
const refusing = wordList(refusingParticiples)
const charge = wordList(charges)
const negation = wordList(negations)
const bare = (word: string) => word.replace(/^[وف](?=...)/, '')
/** A noun without what is attached before it. */
const noun = (word: string) => bare(word).replace(/^(?:بال|لل|ال|[بل](?=....))/, '')

/** Words from a verb of refusing to the word of charge that makes it a denial. */
const reach = 5
/** Words of what is denied. */
const longest = 16

type Cue = 'denies' | 'denying' | 'refuses' | 'refusing'
const cueOf = perWord((normal): Cue | undefined => {
  const word = bare(normal)
  if (denies.has(word)) return 'denies'
  if (denying.has(word)) return 'denying'
  if (refuses.has(word)) return 'refuses'
  return refusing.has(word) ? 'refusing' : undefined
})
const firstWords = new Set(denyingPhrases.map(([first]) => first))
const opensPhrase = perWord((normal) => firstWords.has(bare(normal)))

export function findDenials(context: Context): Claim[] {
  const { tokens, mentionAt } = context
  const claims: Claim[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (mentionAt[i]! > 0) continue
    const cue = cueOf(tokens.word[i]!)
    const claim = cue ? denialAt(context, i, cue) : opensPhrase(tokens.word[i]!) ? phraseAt(context, i) : undefined
    if (claim) claims.push(claim)
  }
  return claims
}

function denialAt(context: Context, at: number, cue: Cue): Claim | undefined {
  const { tokens, last } = context
  // «لم ينف» leaves it open.
  if (negation.has(tokens.normal(at - 1))) return undefined
  const stop = last[tokens.sentence[at]!]!
  const finite = cue === 'denies' || cue === 'refuses'
  const agent = finite ? denierOf(context, at) : undefined
  if (finite && !agent) return undefined
  const joined = agent && agent.from > at ? alsoDenying(context, at, agent) : []
  const from = joined.at(-1)?.to ?? (agent && agent.from > at ? agent.to : at + 1)
  const to = endOf(context, from, stop)
  if (to <= from) return undefined
  if (cue === 'refuses' || cue === 'refusing') {
    let named = false
    for (let i = from; i < Math.min(to, from + reach); i++)
      // «ترفض توجيه تهمة» is a court's.
      if (charge.has(noun(tokens.normal(i))) && !/^توجيه/.test(tokens.normal(i - 1))) named = true
    if (!named) return undefined
  }
  const parts: Argument[] = agent ? [agent, ...joined].map((one) => toArgument(context, one, 'agent')) : []
  parts.push(argument(context, 'topic', tokenRange(context, from, to)))
  return claimOf(context, 'denial', tokenRange(context, at, at + 1), parts)
}

/** The subject of the verb: behind it, else before it. */
function denierOf(context: Context, verb: number): Phrase | undefined {
  const clause = clauseAround(context, verb)
  const [behind] = clause.behind
  const acts = (phrase: Phrase) =>
    phrase.prep === '' && phrase.time === undefined && !phrase.pronoun && isAnimate(context, phrase)
  if (behind && acts(behind) && behind.from - verb <= 2) return behind
  return clause.opened === 'relative' ? undefined : clause.before.find(acts)
}

/** «نفت الدولة والحزب»: names joined to the subject deny as well. */
function alsoDenying(context: Context, verb: number, agent: Phrase): Phrase[] {
  const { behind } = clauseAround(context, verb)
  const out: Phrase[] = []
  for (let i = behind.indexOf(agent) + 1; i < behind.length && behind[i]!.and && isAnimate(context, behind[i]!); i++)
    out.push(behind[i]!)
  return out
}

/** What ends the words denied: a mark, or a word that goes on to something else. */
const leaves = wordList(
  'والتي والذي والذين بينما فيما لكن لكنه لكنها ولكن قائلا قائله مؤكدا مؤكده معتبرا معتبره مشيرا مشيره موضحا موضحه واصفا واصفه وقال وقالت واكد واكدت كما رغم وذلك وهو وهي معتبرين قائلين مضيفا مضيفه',
)
/** «ينفي … ويطالب …»: a verb joined on tells something else. */
const joinsVerb = (word: number) => isVerb(word) && andPrefix(word)

function endOf(context: Context, from: number, stop: number): number {
  const { tokens, timeAt } = context
  let words = 0
  let i = from
  for (; i < stop && words < longest; i++) {
    if (tokens.kind[i] === PUNCTUATION) {
      const mark = tokens.raw(i)
      // «نفى فلان، الثلاثاء، ما»: the commas around a time end nothing.
      if (mark === '.' || mark === '؛' || mark === ':' || (mark === '،' && words > 1)) break
      continue
    }
    if (leaves.has(tokens.normal(i)) || (words > 0 && joinsVerb(tokens.word[i]!))) break
    if (timeAt[i] === 0) words++
  }
  while (i > from && tokens.kind[i - 1] === PUNCTUATION) i--
  let start = from
  while (start < i && tokens.kind[start] === PUNCTUATION) start++
  return start < i ? i : from
}

/** «إن مزاعم الدولة بشأن العلاقة … لا أساس لها»: from the word of charge on. */
function chargeBefore({ tokens }: Context, at: number, from: number): number {
  for (let i = at - 1; i >= from; i--) {
    if (tokens.raw(i) === ':' || tokens.raw(i) === '.') return at
    if (charge.has(noun(tokens.normal(i)))) return i
  }
  return at
}

/** A set phrase; what is denied is named before it, if at all. */
function phraseAt(context: Context, at: number): Claim | undefined {
  const { tokens, first } = context
  for (const phrase of denyingPhrases) {
    let i = at
    const fits = phrase.every((word, index) => {
      while (isTransparent(context, i)) i++
      const next = bare(tokens.normal(i++))
      return index === 0 ? next === word : noun(next).startsWith(word)
    })
    if (!fits || tokens.sentence[i - 1] !== tokens.sentence[at]) continue
    const from = negation.has(tokens.normal(at - 1)) ? at - 1 : at
    const before = chargeBefore(context, from, Math.max(first[tokens.sentence[at]!]!, from - longest))
    const parts = before < from ? [argument(context, 'topic', tokenRange(context, before, from))] : []
    const { start, end } = tokenRange(context, from, i)
    return claimOf(context, 'denial', { start, end }, parts, { start, end })
  }
  return undefined
}
