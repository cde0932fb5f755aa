/**
 * What the tagger sees: features as 32-bit keys. Most are of one word, at a distance of −2 to 2 from the token that is
 * labelled, and are worked out once a word; few join neighbours and are worked out at each token.
 */
import { splitProclitics } from '../text/clitics.ts'
import { ARABIC, HEBREW, LATIN, NUMBER, PUNCTUATION } from '../text/tokens.ts'
import { perWord } from '../text/vocabulary.ts'
import { wordClasses } from './word-classes.ts'
import {
  CLUSTER_MASK,
  FREQUENCY_SHIFT,
  HAS_CLUSTER,
  hashWord,
  type IntMap,
  KIND_SHIFT,
  mix,
  NAME_SHIFT,
  PLACE,
  PRIOR_MASK,
  PRIOR_SHIFT,
} from './word-table.ts'

/** Feature templates of a word; the numbers are part of the trained model. */
const WORD = 1
const REST = 2
const CLITICS = 3
const PREFIX = 4
const SUFFIX = 8
const TRIGRAM = 12
const LENGTH = 13
const CLUSTER = 14
const REST_CLUSTER = 18
const CLASS = 22
const NAME = 23
const FREQUENCY = 27
const KIND = 24
const PRIOR = 25
const REST_SUFFIX = 26
const KINDRED = 28
const REST_KINDRED = 32
/** Templates of a word at a distance: this plus the distance. */
const AT = 40
/** Templates that join tokens. */
const PAIR = 60

export interface WordFeatures {
  /** Keys for the token itself, for the next ones (distance 1), and for those at distance 2. */
  readonly full: Int32Array
  readonly near: Int32Array
  readonly far: Int32Array
  /** Those keys of `full` that say which word it is; training leaves them out at random. */
  readonly lexical: readonly number[]
  /** Small facts that the joining templates use. */
  readonly word: number
  readonly cluster: number
  readonly kindred: number
  readonly classKey: number
}

export type FeatureMaker = (wordId: number) => WordFeatures

function kindOf(normal: string): number {
  const code = normal.charCodeAt(0)
  if (code >= 0x30 && code <= 0x39) return NUMBER
  if (code >= 0x61 && code <= 0x7a) return LATIN
  if (code >= 0x5d0 && code <= 0x5f2) return HEBREW
  if (code >= 0x620 && code <= 0x6ff) return ARABIC
  return PUNCTUATION
}

/** Makes the function from words to their features. `table` is what is known of words beforehand. */
export function featureMaker(table: IntMap): FeatureMaker {
  return perWord((normal, id): WordFeatures => {
    const kind = kindOf(normal)
    const form = kind === NUMBER ? `0${Math.min(normal.length, 4)}` : normal
    const word = mix(WORD, hashWord(form))
    const own = table.get(hashWord(normal))
    const info = Math.max(own, 0)
    const near: number[] = [word, mix(KIND, kind)]
    const far: number[] = [word]
    const full: number[] = [word, mix(KIND, kind)]
    const lexical: number[] = [word]
    let cluster = info & HAS_CLUSTER ? info & CLUSTER_MASK : -1
    let nameBits = (info >> NAME_SHIFT) & 3
    let place = info & PLACE
    let prior = (info >> PRIOR_SHIFT) & PRIOR_MASK
    const frequency = mix(FREQUENCY, (info >> FREQUENCY_SHIFT) & 7)
    let kindred = cluster < 0 ? -1 : info >> KIND_SHIFT
    for (const list of [full, near]) {
      addClusters(list, CLUSTER, cluster)
      addClusters(list, KINDRED, kindred)
    }
    if (cluster >= 0) far.push(mix(CLUSTER, cluster >> 2), mix(KINDRED, kindred >> 2))
    const { bits } = wordClasses(id)
    if (kind === ARABIC && normal.length > 1) {
      const splits = splitProclitics(normal)
      for (let s = 1; s < splits.length; s++) {
        const { rest, length, article } = splits[s]!
        const known = table.get(hashWord(rest))
        const isWord = known >= 0 || article
        if (!isWord) continue
        const clitics = hashWord(normal, 0, length)
        const restKey = mix(REST, hashWord(rest))
        lexical.push(restKey)
        full.push(restKey, mix(CLITICS, clitics, 1))
        near.push(restKey)
        if (known < 0) continue
        if (known & HAS_CLUSTER) {
          addClusters(full, REST_CLUSTER, known & CLUSTER_MASK)
          addClusters(full, REST_KINDRED, known >> KIND_SHIFT)
          if (cluster < 0) {
            cluster = known & CLUSTER_MASK
            kindred = known >> KIND_SHIFT
            near.push(mix(REST_CLUSTER, cluster >> 2), mix(REST_KINDRED, kindred >> 2))
          }
        }
        if (!article) {
          nameBits = Math.max(nameBits, (known >> NAME_SHIFT) & 3)
          place |= known & PLACE
          if (prior === 0) prior = (known >> PRIOR_SHIFT) & PRIOR_MASK
        }
      }
      addCharacters(full, normal)
      addEnds(near, normal)
    } else if (kind === LATIN) addEnds(full, normal)
    const classKey = mix(CLASS, bits, nameBits | (place ? 4 : 0))
    const nameKey = mix(NAME, nameBits, place)
    for (const list of [full, near, far]) {
      list.push(nameKey)
      for (let bit = bits; bit !== 0; bit &= bit - 1) list.push(mix(CLASS, bit & -bit))
      if (prior !== 0) list.push(mix(PRIOR, prior))
    }
    full.push(classKey, frequency)
    near.push(classKey, frequency)
    return {
      full: Int32Array.from(new Set(full)),
      near: Int32Array.from(new Set(near)),
      far: Int32Array.from(new Set(far)),
      lexical,
      word,
      cluster,
      kindred,
      classKey,
    }
  })
}

/** A cluster and the coarser ones that it is in. */
function addClusters(out: number[], template: number, cluster: number): void {
  if (cluster < 0) return
  out.push(mix(template, cluster), mix(template + 1, cluster >> 2), mix(template + 2, cluster >> 4))
}

function addEnds(out: number[], normal: string): void {
  for (let n = 1; n <= 3 && n < normal.length; n++) {
    out.push(mix(PREFIX + n, hashWord(normal, 0, n)), mix(SUFFIX + n, hashWord(normal, normal.length - n)))
  }
}

function addCharacters(out: number[], normal: string): void {
  addEnds(out, normal)
  if (normal.length > 4) out.push(mix(PREFIX, hashWord(normal, 0, 4)), mix(SUFFIX, hashWord(normal, normal.length - 4)))
  out.push(mix(LENGTH, Math.min(normal.length, 10)))
  for (let i = 0; i + 3 <= normal.length; i++) out.push(mix(TRIGRAM, hashWord(normal, i, i + 3)))
  const bare = normal.startsWith('ال') ? 2 : 0
  if (bare > 0 && normal.length > 5) out.push(mix(REST_SUFFIX, hashWord(normal, bare, bare + 3)))
}

/** Key of a word's feature seen from `distance` (−2, −1, 1, 2) away. */
export const atDistance = (key: number, distance: number): number => mix(AT + distance, key)

/** Joining features that say which word the token is. */
export const LEXICAL_PAIRS: readonly number[] = [0, 1, 17]

/** How many joining features each token has. */
export const PAIRS = 27

const EDGE: WordFeatures = {
  full: new Int32Array(0),
  near: Int32Array.of(mix(KIND, 99)),
  far: Int32Array.of(mix(KIND, 99)),
  lexical: [],
  word: 77,
  cluster: -2,
  kindred: -2,
  classKey: 78,
}
/** Stands before the first and after the last token of a sentence. */
export const edge = EDGE

/** What the article's lists and subject say of a token: gazetteer marks of it and its neighbours, and the topic. */
export interface Marks {
  left: number
  own: number
  right: number
  topic: number
}

/** Writes the joining features of the token whose surroundings are given. */
export function joinFeatures(
  out: Int32Array,
  l2: WordFeatures,
  l1: WordFeatures,
  own: WordFeatures,
  r1: WordFeatures,
  r2: WordFeatures,
  marks: Marks,
): void {
  const c = (features: WordFeatures, shift: number) =>
    features.cluster < 0 ? features.cluster : features.cluster >> shift
  out[0] = mix(PAIR, l1.word, own.word)
  out[1] = mix(PAIR + 1, own.word, r1.word)
  out[2] = mix(PAIR + 2, c(l1, 2), c(own, 2))
  out[3] = mix(PAIR + 3, c(own, 2), c(r1, 2))
  out[4] = mix(PAIR + 4, l1.classKey, own.classKey)
  out[5] = mix(PAIR + 5, own.classKey, r1.classKey)
  out[6] = mix(PAIR + 6, l1.word, own.classKey)
  out[7] = mix(PAIR + 7, c(l1, 0), mix(1, c(own, 4), own.classKey))
  out[8] = mix(PAIR + 8, l2.word, l1.word)
  out[9] = mix(PAIR + 9, r1.word, r2.word)
  out[10] = mix(PAIR + 10, mix(1, c(l1, 4), c(own, 4)), c(r1, 4))
  out[11] = mix(PAIR + 11, mix(1, c(l2, 4), c(l1, 2)), c(own, 4))
  const { left, own: mark, right, topic } = marks
  const kind = mark >> 2
  out[12] = mix(PAIR + 12, mark)
  out[13] = mix(PAIR + 13, mark, left * 64 + right)
  out[14] = mix(PAIR + 14, mark, topic)
  out[15] = mix(PAIR + 15, mark, l1.word)
  out[16] = mix(PAIR + 16, mark, r1.word)
  out[17] = mix(PAIR + 17, topic, own.word)
  out[18] = mix(PAIR + 18, topic, mix(1, c(own, 2), kind))
  out[19] = mix(PAIR + 19, topic, own.classKey)
  out[20] = mix(PAIR + 20, topic, mix(1, l1.word, own.classKey))
  const k = (features: WordFeatures, shift: number) =>
    features.kindred < 0 ? features.kindred : features.kindred >> shift
  out[22] = mix(PAIR + 22, k(l1, 2), k(own, 2))
  out[23] = mix(PAIR + 23, k(own, 2), k(r1, 2))
  out[24] = mix(PAIR + 24, mix(1, k(l1, 4), k(own, 4)), k(r1, 4))
  out[25] = mix(PAIR + 25, mix(1, k(l2, 4), k(l1, 2)), k(own, 4))
  out[26] = mix(PAIR + 26, mix(1, k(l1, 2), k(own, 4)), own.classKey)
  out[21] = mix(PAIR + 21, mix(1, mark, left), mix(1, topic, c(l1, 2)))
}
