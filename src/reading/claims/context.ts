/** What the passes over one article share: its tokens, and which mention, time or quantity each token belongs to. */
import { sportWords } from '../../language/ar/claim-words.ts'
import type { Mention, Range, Time } from '../reading.ts'
import type { Article } from '../text/article.ts'
import { ARABIC, type Tokens } from '../text/tokens.ts'
import { perWord } from '../text/vocabulary.ts'
import type { Clause } from './clauses.ts'
import { wordList } from './lexicon.ts'
import { type FoundQuantity, findQuantities } from './quantities.ts'
import { findQuotations } from './quotations.ts'

/** What a time expression begins with that holds a number of units. */
const counting = /^[وف]?(?:بعد|قبل|منذ|خلال|لمده|قبيل)$/

export interface Context {
  readonly article: Article
  readonly tokens: Tokens
  readonly mentions: readonly Mention[]
  readonly times: readonly Time[]
  readonly quantities: readonly FoundQuantity[]
  /** Per token: position of its mention + 1, 0 for none. The outermost where mentions nest. */
  readonly mentionAt: Uint32Array
  /** Per token of a title: position of the mention it belongs to + 1. */
  readonly titleAt: Uint32Array
  /** Per token: position of its time + 1. */
  readonly timeAt: Uint32Array
  /** Per token: position of its quantity + 1. */
  readonly quantityAt: Uint32Array
  /** Quotations of four words and more: what stands between the marks. */
  readonly quotations: readonly Range[]
  /** Per token: 1 for the mark that opens such a quotation, 2 for the one that closes it. */
  readonly quoteAt: Uint8Array
  /** First token and end (exclusive) of each sentence. */
  readonly first: Uint32Array
  /** Clauses read before, by the token of their trigger. */
  readonly clauses: Map<number, Clause>
  readonly last: Uint32Array
  /** Whether the article is on sport, where «اللقاء» is a match and «الهجوم» a row of players. */
  readonly sport: boolean
}

export function contextOf(article: Article, mentions: readonly Mention[], times: readonly Time[]): Context {
  const { tokens } = article
  const mark = (target: Uint32Array, start: number, end: number, value: number) => {
    for (let i = tokens.at(start); i < tokens.length && tokens.start[i]! < end; i++)
      if (target[i] === 0) target[i] = value
  }
  const mentionAt = new Uint32Array(tokens.length)
  const titleAt = new Uint32Array(tokens.length)
  // Longest first, so that the outermost wins.
  const order = mentions.map((_, index) => index).sort((a, b) => length(mentions[b]!) - length(mentions[a]!) || a - b)
  for (const index of order) {
    const mention = mentions[index]!
    mark(mentionAt, mention.start, mention.end, index + 1)
    for (const title of mention.titles) mark(titleAt, title.start, title.end, index + 1)
  }
  const timeAt = new Uint32Array(tokens.length)
  times.forEach((time, index) => {
    mark(timeAt, time.start, time.end, index + 1)
  })
  const skip = (token: number) => {
    const time = timeAt[token]!
    if (time === 0 || times[time - 1]!.kind === 'duration') return false
    // «بعد 20 دقيقة», «منذ عامين» count; «24 نوفمبر», «الساعة 8» do not.
    return !counting.test(tokens.normal(tokens.at(times[time - 1]!.start)))
  }
  const quantities = findQuantities(tokens, skip)
  const quantityAt = new Uint32Array(tokens.length)
  quantities.forEach((quantity, index) => {
    quantityAt.fill(index + 1, quantity.from, quantity.to)
  })
  const first = new Uint32Array(article.sentences.length)
  const last = new Uint32Array(article.sentences.length)
  for (let i = tokens.length - 1; i >= 0; i--) {
    const sentence = tokens.sentence[i]!
    first[sentence] = i
    if (last[sentence] === 0) last[sentence] = i + 1
  }
  const quoteAt = new Uint8Array(tokens.length)
  const quotations = findQuotations(article)
  for (const { start, end } of quotations) {
    quoteAt[tokens.at(start) - 1] = 1
    const closing = tokens.at(end)
    if (closing < tokens.length) quoteAt[closing] = 2
  }
  return {
    clauses: new Map(),
    article,
    tokens,
    quotations,
    quoteAt,
    mentions,
    times,
    quantities,
    mentionAt,
    titleAt,
    timeAt,
    quantityAt,
    first,
    last,
    sport: isOnSport(tokens),
  }
}

/** One word in thirty of an article on sport is one of its own. */
function isOnSport(tokens: Tokens): boolean {
  let found = 0
  for (let i = 0; i < tokens.length; i++) if (tokens.kind[i] === ARABIC && ofSport(tokens.word[i]!)) found++
  return found >= 4 && found * 30 >= tokens.length
}
const sport = wordList(sportWords)
const ofSport = perWord((normal) => sport.has(normal.replace(/^[وف]?(?:بال|لل|ال|ب|ل)?/, '')))

const length = (range: { start: number; end: number }) => range.end - range.start
