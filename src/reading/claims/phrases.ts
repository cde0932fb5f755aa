/**
 * Cutting a clause into phrases: bare noun phrases and prepositional ones, in reading order, until the clause ends.
 * Shallow on purpose: what cannot be told from word forms, names, numbers and times is left out rather than guessed.
 */
import type { Range } from '../reading.ts'
import { ARABIC, PUNCTUATION } from '../text/tokens.ts'
import type { Context } from './context.ts'
import { triggersOf } from './lexicon.ts'
import { isAccusative, pushNoun } from './noun-phrases.ts'
import {
  compoundAt,
  endsClause,
  isAnd,
  isDirection,
  isTransparent,
  opening,
  prepositionAt,
  smallWord,
  transparent,
} from './small-words.ts'

export interface Phrase extends Range {
  /** The preposition in normal form; '' for a bare noun phrase. */
  readonly prep: string
  /** Where the phrase with its preposition begins. */
  readonly prepStart: number
  readonly from: number
  /** Exclusive. */
  readonly to: number
  /** Joined with و to the phrase before it. */
  readonly and: boolean
  /** Positions in the reading, where the phrase is headed by one. */
  readonly mention?: number
  readonly time?: number
  readonly quantity?: number
  /** A pronoun instead of words («إليها», «معه»). */
  readonly pronoun: boolean
}

/**
 * The phrases of the clause from token `at` up to `stop` (exclusive).
 * @param limit the most phrases to read
 */
export function phrasesFrom(context: Context, at: number, stop: number, limit = 10): Phrase[] {
  const { tokens, timeAt } = context
  const out: Phrase[] = []
  let i = at
  /** Where a chain of prepositions («جنوب غرب», «شمال وسط») began. */
  let chain = -1
  while (i < stop && out.length < limit && (beginsQuantity(context, i) || !endsClause(context, i))) {
    // «نحو 60 متظاهرا», «ما لا يقل عن 17 عنصرا»: the words of a bound are no prepositions and end no clause.
    if (beginsQuantity(context, i)) {
      i = pushNoun(context, i, stop, out, '', tokens.start[i]!, undefined, false)
      continue
    }
    if (tokens.kind[i] === PUNCTUATION) {
      const mark = tokens.raw(i)
      if (mark === '،' || mark === ',') {
        if (!continuesAfterComma(context, i + 1, stop, out)) break
      } else if (opening.has(mark)) {
        i = skipBracket(context, i, stop)
        continue
      }
      i++
      continue
    }
    if (timeAt[i]! > 0) {
      i = pushTime(context, i, out, '', tokens.start[i]!)
      continue
    }
    // «نحو 12 فريقا»: about, not towards.
    const counted = beginsQuantity(context, i)
    const prep = counted ? undefined : (compoundAt(context, i) ?? prepositionAt(context, i))
    if (prep) {
      if (prep.pronoun && suspected(context, i, out)) {
        i = out[out.length - 1]!.to
        continue
      }
      if (prep.pronoun) {
        out.push({
          prep: prep.prep,
          prepStart: tokens.start[i]!,
          start: tokens.start[i]!,
          end: tokens.end[i]!,
          from: i,
          to: i + 1,
          and: false,
          pronoun: true,
        })
        i++
        continue
      }
      let noun = prep.next
      while (noun < stop && tokens.kind[noun] === PUNCTUATION && transparent.has(tokens.raw(noun))) noun++
      // «في وسط المدينة», «من على شاشات»: the last preposition counts.
      if (
        prep.next > i &&
        noun < stop &&
        prepositionAt(context, noun) &&
        timeAt[noun] === 0 &&
        !beginsQuantity(context, noun)
      ) {
        if (chain < 0 && isDirection(prep.prep)) chain = tokens.start[i]!
        i = noun
        continue
      }
      const prepStart = chain >= 0 ? chain : tokens.start[i]!
      chain = -1
      if (noun >= stop) break
      if (timeAt[noun]! > 0) {
        i = pushTime(context, noun, out, prep.prep, prepStart)
        continue
      }
      // Behind a preposition stands a noun, though it be spelled as a verb («في حملتها»).
      if (prep.next > i && endsClause(context, noun) && !spelledAsVerb(context, noun) && !beginsQuantity(context, noun))
        break
      i = pushNoun(context, noun, stop, out, prep.prep, prepStart, prep.next === i ? prep.noun : undefined, false)
      continue
    }
    const and = isAnd(context, i)
    // What begins with و behind its verb is another clause; at the head of a sentence it is only «and».
    if (and && out.length === 0 && i > context.first[tokens.sentence[i]!]!) break
    if (and && tokens.normal(i) === 'و' && out.length > 0) {
      if (i + 1 >= stop || endsClause(context, i + 1)) break
      i = pushNoun(context, i + 1, stop, out, out[out.length - 1]!.prep, tokens.start[i + 1]!, undefined, true)
      continue
    }
    if (and && triggersOf(tokens.word[i]!).length > 0 && context.mentionAt[i] === 0) break
    i = pushNoun(
      context,
      i,
      stop,
      out,
      and && out.length > 0 ? out[out.length - 1]!.prep : '',
      tokens.start[i]!,
      undefined,
      and && out.length > 0,
    )
  }
  return out
}

/** «المشتبه به فلان»: the pronoun belongs to the noun, and the name behind it says who. */
function suspected(context: Context, i: number, out: Phrase[]): boolean {
  const { tokens, mentionAt, mentions } = context
  const previous = out[out.length - 1]
  if (!previous || previous.to !== i || !/مشتبه$/.test(tokens.normal(i - 1))) return false
  const index = mentionAt[i + 1] ?? 0
  const person = index > 0 && mentions[index - 1]!.type === 'person' ? mentions[index - 1]! : undefined
  const to = person ? tokens.at(person.end - 1) + 1 : i + 1
  out[out.length - 1] = { ...previous, to, end: tokens.end[to - 1]!, ...(person ? { mention: index - 1 } : {}) }
  return true
}

const spelledAsVerb = (context: Context, i: number) =>
  context.tokens.kind[i] === ARABIC && context.quoteAt[i] === 0 && smallWord(context.tokens.word[i]!).ends !== true

/** Whether a number, or the bound before it («نحو», «ما لا يقل عن»), begins with token `i`, nothing attached before it. */
function beginsQuantity({ quantityAt, quantities, timeAt, tokens }: Context, i: number): boolean {
  const index = quantityAt[i]!
  if (index === 0 || timeAt[i]! > 0) return false
  const { from, quantity } = quantities[index - 1]!
  return from === i && quantity.start === tokens.start[i]
}

function continuesAfterComma(context: Context, i: number, stop: number, out: readonly Phrase[]): boolean {
  if (i >= stop) return false
  const { mentionAt, timeAt, titleAt, tokens, mentions } = context
  let k = i
  while (k < stop && isTransparent(context, k) && context.quoteAt[k] === 0) k++
  if (k >= stop) return false
  if (timeAt[k]! > 0) return true
  const previous = out[out.length - 1]
  const mention = mentionAt[k]! > 0 ? mentions[mentionAt[k]! - 1]! : undefined
  if ((mention || titleAt[k]! > 0) && previous?.mention !== undefined && isAnd(context, k)) return true
  // «وزير الدفاع، فلان الفلاني، …»; «فلان، وزير الدفاع، …» is taken up as an apposition in pushNoun.
  if (mention && previous && previous.mention === undefined && previous.time === undefined)
    return mention.type === 'person' && !isAnd(context, k)
  if (titleAt[k]! > 0 && previous?.mention === titleAt[k]! - 1) return true
  // «افتتح فلان، مكتبا»: an indefinite noun behind the subject's comma can be the object.
  if (
    out.length === 1 &&
    previous?.mention !== undefined &&
    previous.prep === '' &&
    tokens.kind[k] === ARABIC &&
    !/^(?:ال|و|ف)/.test(tokens.normal(k)) &&
    mention === undefined &&
    titleAt[k] === 0 &&
    !endsClause(context, k) &&
    !prepositionAt(context, k)
  )
    return tokens.raw(i - 2) !== '،'
  // «استقبل فلان، …، وفدا»: an accusative is the object, however much stands between.
  if (
    out.filter((phrase) => phrase.prep === '' && phrase.time === undefined).length === 1 &&
    mention === undefined &&
    titleAt[k] === 0 &&
    isAccusative(tokens.raw(k)) &&
    !endsClause(context, k) &&
    !isAnd(context, k) &&
    !prepositionAt(context, k)
  )
    return true
  const prep = prepositionAt(context, k)
  return prep !== undefined && !endsClause(context, k) && tokens.normal(k)[0] !== 'و' && out.length < 5
}

function skipBracket(context: Context, i: number, stop: number): number {
  const { tokens } = context
  for (let k = i + 1; k < stop && k < i + 16; k++) if (tokens.raw(k) === ')' || tokens.raw(k) === ']') return k + 1
  return stop
}

function pushTime(context: Context, i: number, out: Phrase[], prep: string, prepStart: number): number {
  const { tokens, timeAt, times } = context
  const index = timeAt[i]! - 1
  let to = i + 1
  while (to < tokens.length && timeAt[to] === timeAt[i]) to++
  const quantity = context.quantityAt[i]! > 0 ? context.quantityAt[i]! - 1 : undefined
  out.push({
    prep,
    prepStart,
    start: times[index]!.start,
    end: times[index]!.end,
    from: i,
    to,
    and: false,
    time: index,
    pronoun: false,
    ...(quantity === undefined ? {} : { quantity }),
  })
  return to
}
