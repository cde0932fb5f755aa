/**
 * Where one happening was, told with a common noun behind its word: «سقطت في حقل», «على سطح المبنى», «أثناء خروجه من منزله».
 * The spot becomes an argument of its own, with its preposition, so that «أمام المنزل» is not «في المنزل».
 */
import { ordinals } from '../../language/ar/ordinals.ts'
import {
  leavingWords,
  outsideWords,
  plainSpots,
  type SpotKind,
  spotClasses,
  spotFrames,
  storeyNouns,
  withinWords,
} from '../../language/ar/spots.ts'
import type { Claim } from '../reading.ts'
import { normalize } from '../text/normal.ts'
import { PUNCTUATION } from '../text/tokens.ts'
import type { Context } from './context.ts'
import { stripped } from './heads.ts'
import { isVerb, wordList } from './lexicon.ts'
import { argument } from './patterns/build.ts'
import { isTransparent, smallWord } from './small-words.ts'

/** Where it was: a class of spot, or a storey by its number. */
export interface Spot {
  readonly kind: SpotKind
  readonly spot: string
  /** In or on it, or right outside. */
  readonly within: boolean
}

/** Tokens behind the word of a happening within which its spot stands. */
const reach = 14
/** Words of a spot with its preposition. */
const longest = 4

const within = wordList(withinWords)
const outside = wordList(outsideWords)
const leaving = wordList(leavingWords)
const storeys = wordList(storeyNouns)
const plain = wordList(plainSpots)
const classes = spotClasses.map(([kind, spot, words]) => ({ kind, spot, words: wordList(words) }))
const kindOf = new Map(
  spotFrames.flatMap(([kind, ...frames]) => frames.map((frame): [string, SpotKind] => [frame, kind])),
)
const numberOf = new Map(
  ordinals.flatMap(([value, forms]) => forms.split(' ').map((form): [string, number] => [form, value])),
)

/** The kind of spot that a frame is asked for. */
export const spotKindOf = (frame: string): SpotKind | undefined => kindOf.get(frame)

/** The spot that a phrase names, its preposition first; undefined where it names none of that kind. */
export function spotIn(phrase: string, kind: SpotKind): Spot | undefined {
  const [first = '', ...words] = normalize(phrase)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const inside = within.has(first)
  if (!inside && !outside.has(first) && !leaving.has(first)) {
    // «بشقة», «بالطريق»: the preposition is written on.
    const attached = /^ب(.{3,})$/.exec(first)?.[1]
    const found = attached === undefined ? undefined : classed([attached, ...words], kind, true)
    // «بسيارة» says with what.
    return found?.spot === 'car' ? undefined : found
  }
  return classed(words, kind, inside)
}

/** The class of a spot's words: its first noun says it, behind one that says nothing; a storey is said by its adjective. */
function classed(words: readonly string[], kind: SpotKind, inside: boolean): Spot | undefined {
  const all = words.map(stripped)
  const head = all.findIndex((word) => !plain.has(word) && word !== 'من')
  if (head < 0) return undefined
  const storey = kind === 'storey' && storeys.has(all[head]!)
  for (const word of storey ? all.slice(head + 1) : [all[head]!]) {
    const number = storey ? numberOf.get(word) : undefined
    if (number !== undefined) return { kind, spot: `floor-${number}`, within: inside }
    const found = classes.find((row) => row.kind === kind && row.words.has(word))
    if (found && (storey || !found.spot.endsWith('floor'))) return { kind, spot: found.spot, within: inside }
  }
  return undefined
}

/** The claim with the spot that stands behind its word. */
export function withSpot(context: Context, claim: Claim): Claim {
  const kind = kindOf.get(claim.frame)
  if (kind === undefined) return claim
  const { tokens, last, mentionAt, timeAt } = context
  const from = tokens.at(claim.trigger.end - 1) + 1
  const stop = Math.min(last[claim.sentence]!, from + reach)
  for (let i = from; i < stop; i++) {
    if (mentionAt[i]! > 0 || timeAt[i]! > 0 || isTransparent(context, i)) continue
    if (tokens.kind[i] === PUNCTUATION) {
      if (tokens.raw(i) !== '،') return claim
      continue
    }
    const word = tokens.normal(i)
    const leaves = leaving.has(word)
    // «بينما كان يغادر منزله» goes on; another verb tells something else.
    if (!leaves && i > from && (isVerb(tokens.word[i]!) || endsHere(word))) return claim
    if (!leaves && !within.has(word) && !outside.has(word) && !/^ب.{4,}/.test(word)) continue
    const to = phraseEnd(context, i, stop, leaves)
    const range = { start: tokens.start[i]!, end: tokens.end[to - 1]! }
    const spot = spotIn(tokens.text.slice(range.start, range.end), kind)
    if (spot) return { ...claim, arguments: [...claim.arguments, argument(context, 'spot', range)] }
    // «أثناء مغادرته المطعم في …»: what follows belongs to where he left.
    if (leaves) return claim
  }
  return claim
}

/** What begins another matter: «بعدما», «حيث»; but not «بينما», behind which stands what he was doing. */
const endsHere = (word: string) =>
  /^(?:بعدما|حيث|قبل|بعد|عقب|اثر|ان|انه|انها|بان|الذي|التي|الذين|وان|ثم|لكن|وهو|وهي|وهم|وهما|ولا|وما|الان)$/.test(word)

/** The end of a phrase that begins with its preposition at `i`: its noun with what qualifies it. */
function phraseEnd(context: Context, i: number, stop: number, leaves: boolean): number {
  const { tokens, timeAt } = context
  let to = i + 1
  while (
    to < stop &&
    to < i + longest &&
    timeAt[to] === 0 &&
    tokens.kind[to] !== PUNCTUATION &&
    tokens.normal(to)[0] !== 'و'
  ) {
    const word = tokens.normal(to)
    if (to > i + 1 && (smallWord(tokens.word[to]!).prep !== undefined || isVerb(tokens.word[to]!))) break
    if (to === i + 1 && !(leaves && word === 'من') && smallWord(tokens.word[to]!).ends) break
    to++
  }
  return to
}
