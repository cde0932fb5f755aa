/** The small words of a clause: which token is a preposition, which ends the clause, which joins. */
import {
  baWords,
  circumstances,
  complementizers,
  compoundPrepositions,
  directions,
  lamWords,
  negations,
  prepositions,
  pronounPrepositions,
  relatives,
  subordinators,
} from '../../language/ar/claim-words.ts'
import { ARABIC, NUMBER, PUNCTUATION } from '../text/tokens.ts'
import { perWord } from '../text/vocabulary.ts'
import type { Context } from './context.ts'
import { andPrefix, isVerb, wordList } from './lexicon.ts'

/** What a small word is to its clause. */
export interface Small {
  readonly prep?: string
  /** Normal-form characters of an attached preposition. */
  readonly attached?: number
  readonly pronoun?: boolean
  readonly ends?: boolean
  readonly complementizer?: boolean
  readonly relative?: boolean
}
/** A preposition, and the noun behind it. */
export interface Preposition {
  /** In normal form, the last of a chain. */
  readonly prep: string
  /** Offset at which its noun begins. */
  readonly noun: number
  /** It carries a pronoun instead of a noun. */
  readonly pronoun: boolean
  /** The token its noun is in. */
  readonly next: number
}

const prepositionList = wordList(prepositions)
const directionList = wordList(directions)
const ending = wordList(subordinators)
const negation = wordList(negations)
const complement = wordList(complementizers)
const relative = wordList(relatives)
const pronounPreps = new Map(
  pronounPrepositions.flatMap(([prep, forms]) => forms.split(' ').map((form): [string, string] => [form, prep])),
)

/** «شمال», «وسط»: adverbs of direction. */
export const isDirection = (word: string): boolean => directionList.has(word)

/** «…، متهما إيران بقصف»: another clause without a verb. */
const sayingBeside = wordList(circumstances)

const ownBa = wordList(baWords)
const ownLam = wordList(lamWords)

export const smallWord = perWord((normal): Small => {
  if (normal === 'بينهم' || normal === 'بينها' || normal === 'بينهما' || normal === 'وبينهم') return { ends: true }
  if (relative.has(normal)) return { relative: true, ends: true }
  if (complement.has(normal)) return { complementizer: true, ends: true }
  const bare = (normal[0] === 'و' || normal[0] === 'ف') && normal.length > 2 ? normal.slice(1) : ''
  if (prepositionList.has(normal)) return { prep: normal }
  if (directionList.has(normal)) return { prep: normal.slice(1) }
  if (ending.has(normal)) return { ends: true }
  if (negation.has(normal) && normal !== 'عدم' && normal !== 'غير' && normal !== 'بعدم' && normal !== 'لعدم')
    return { ends: true }
  if (bare && (relative.has(bare) || complement.has(bare)))
    return { ends: true, relative: relative.has(bare), complementizer: complement.has(bare) }
  if (bare && (prepositionList.has(bare) || ending.has(bare)) && bare.length > 1) return { ends: true }
  const pronoun = pronounPreps.get(normal)
  if (pronoun) return { prep: pronoun, pronoun: true }
  if (bare && pronounPreps.has(bare)) return { ends: true }
  if (normal.startsWith('بال') && normal.length > 5) return { prep: 'ب', attached: 1 }
  if (normal.startsWith('لل') && normal.length > 4) return { prep: 'ل', attached: 1 }
  if (normal === 'باي' || normal === 'لاي') return { prep: normal[0]!, attached: 1 }
  if (normal[0] === 'ب' && normal.length > 3 && !ownBa.has(normal)) return { prep: 'ب', attached: 1 }
  if (normal[0] === 'ل' && normal.length > 3 && !ownLam.has(normal)) return { prep: 'ل', attached: 1 }
  if (normal === 'ب' || normal === 'ل') return { prep: normal }
  return {}
})

/** «وفي», «ومن»: the preposition behind «and», which opens a clause with its phrase. */
export const joinedPreposition = perWord((normal): string | undefined => {
  const bare = normal[0] === 'و' || normal[0] === 'ف' ? normal.slice(1) : ''
  return bare.length > 1 && prepositionList.has(bare) ? bare : undefined
})

/** Marks that words may stand between: quotation marks and brackets around a name. */
export const transparent = new Set([...'“”"«»‘’\'„'])
export const opening = new Set(['(', '['])

export const isTransparent = (context: Context, i: number): boolean =>
  transparent.has(context.tokens.raw(i)) || isHyphen(context, i)

/** «707-120», «مي-17»: a hyphen without spaces is inside a name. */
const isHyphen = ({ tokens }: Context, i: number): boolean =>
  tokens.raw(i) === '-' &&
  i > 0 &&
  i + 1 < tokens.length &&
  tokens.end[i - 1] === tokens.start[i] &&
  tokens.end[i] === tokens.start[i + 1] &&
  tokens.kind[i + 1] === NUMBER

/** The preposition that token `i` begins with, and where its noun starts. */
export function prepositionAt(context: Context, i: number): Preposition | undefined {
  const { tokens, mentionAt, mentions, titleAt } = context
  if (tokens.kind[i] !== ARABIC) return undefined
  const mention = mentionAt[i]! > 0 ? mentions[mentionAt[i]! - 1]! : undefined
  const start = tokens.start[i]!
  if (mention && mention.start > start && mention.start < tokens.end[i]!) {
    // Only what stands before the name: «وبريطانيا» has no «ب» on it.
    const clitics = tokens.text.slice(start, mention.start)
    const first = clitics[0] === 'و' || clitics[0] === 'ف' ? clitics[1] : clitics[0]
    if ((first === 'ب' || first === 'ل') && mention.start - start <= 3)
      return { prep: first, noun: mention.start, pronoun: false, next: i }
    return undefined
  }
  if (mention && mention.start <= start) return undefined
  const title = titleAt[i]! > 0 ? context.mentions[titleAt[i]! - 1]! : undefined
  if (title?.titles.some((t) => t.start > start && t.start < tokens.end[i]!) && 'بل'.includes(tokens.normal(i)[0]!))
    return { prep: tokens.normal(i)[0]!, noun: tokens.offsetIn(i, 1), pronoun: false, next: i }
  const word = smallWord(tokens.word[i]!)
  if (word.prep === undefined || untilVerb(context, i)) return undefined
  if (word.attached !== undefined) {
    if (tokens.normal(i).startsWith('لل')) return { prep: 'ل', noun: start, pronoun: false, next: i }
    return { prep: word.prep, noun: tokens.offsetIn(i, word.attached), pronoun: false, next: i }
  }
  return { prep: word.prep, noun: start, pronoun: word.pronoun === true, next: i + 1 }
}

const compounds = new Set(compoundPrepositions)
/** «من قبل», «على يد»: two words, one preposition. */
export function compoundAt(context: Context, i: number): Preposition | undefined {
  const { tokens } = context
  if (i + 2 >= tokens.length || tokens.sentence[i + 2] !== tokens.sentence[i] || context.mentionAt[i]! > 0)
    return undefined
  const prep = `${tokens.normal(i)} ${tokens.normal(i + 1)}`
  return compounds.has(prep) ? { prep, noun: tokens.start[i + 2]!, pronoun: false, next: i + 2 } : undefined
}

/** Whether the clause ends before token `i`. */
export function endsClause(context: Context, i: number): boolean {
  const { tokens, mentionAt, titleAt, timeAt } = context
  if (context.quoteAt[i]! > 0) return true
  if (tokens.kind[i] === PUNCTUATION) {
    const mark = tokens.raw(i)
    return (
      !isTransparent(context, i) && !opening.has(mark) && mark !== '،' && mark !== ',' && mark !== ')' && mark !== ']'
    )
  }
  if (mentionAt[i]! > 0 || titleAt[i]! > 0 || timeAt[i]! > 0) return false
  // «غير مأهولة» describes, «غير أن» goes on.
  if (tokens.normal(i) === 'غير') return i + 1 >= tokens.length || smallWord(tokens.word[i + 1]!).ends === true
  if (smallWord(tokens.word[i]!).ends || untilVerb(context, i) || sayingBeside.has(tokens.normal(i))) return true
  return isVerb(tokens.word[i]!)
}

/** «حتى سقطت»: before a verb it joins clauses. */
const untilVerb = ({ tokens }: Context, i: number): boolean =>
  tokens.normal(i) === 'حتي' && i + 1 < tokens.length && isVerb(tokens.word[i + 1]!)

/** Whether «و» joins token `i` to the phrase before it. */
export function isAnd(context: Context, i: number): boolean {
  const { tokens, mentionAt, mentions, titleAt } = context
  if (i > 0 && isTransparent(context, i - 1) && tokens.end[i - 1] === tokens.start[i]) return false
  if (tokens.normal(i) === 'و') return true
  const mention = mentionAt[i]!
  if (mention > 0) return mentions[mention - 1]!.start > tokens.start[i]! && tokens.normal(i)[0] === 'و'
  const title = titleAt[i]!
  if (title > 0)
    return tokens.normal(i)[0] === 'و' && mentions[title - 1]!.titles.some((t) => t.start === tokens.offsetIn(i, 1))
  return andPrefix(tokens.word[i]!)
}
