/**
 * From a seed to a passage: two windows grow together, word by word, while the words they share outweigh those they do not.
 * Local alignment after BLAST (Altschul et al. 1990), over words weighted by surprise; words may change places.
 */
import type { Corpus } from './corpus.ts'

/** Two windows of content words, as positions in the corpus, ends inclusive. */
export interface Alignment {
  readonly left: readonly [number, number]
  readonly right: readonly [number, number]
  /** Bits of the shared words less those of the gaps. */
  readonly score: number
  /** Bits of the score that are names and titles. */
  readonly named: number
  /** Share of the surprise of the poorer window that is shared: containment. */
  readonly containment: number
}

/** How far beyond a window the next shared word is looked for. */
const lookahead = 6
/** What a word that only one side has costs (bits). */
const gapCost = 1.8
/** What it costs to run on into another line where the other side does not (bits). */
const lineCost = 8
/** A shared word that follows the same word on both sides: wording, not only subject. */
const adjacentBonus = 1
/** Of a shared word's bits, what is left when it stands elsewhere in the other window. */
const movedShare = 0.5

/** Grows both windows from words `left` and `right`, which are equal. */
export function align(corpus: Corpus, left: number, right: number): Alignment {
  const { stem, weight, line } = corpus
  const leftBegin = corpus.begin[corpus.source[left]!]!
  const leftLimit = corpus.begin[corpus.source[left]! + 1]!
  const rightBegin = corpus.begin[corpus.source[right]!]!
  const rightLimit = corpus.begin[corpus.source[right]! + 1]!
  const sameArticle = leftBegin === rightBegin
  // Words of the right window that are taken; few at its ends, so a list that is searched.
  let used = [right]
  let a0 = left
  let a1 = left
  let b0 = right
  let b1 = right
  for (;;) {
    let gain = 0
    let bestA = -1
    let bestB = -1
    // In one article the windows must not run into each other.
    const aHigh = sameArticle ? Math.min(leftLimit, b0) : leftLimit
    const bLow = Math.max(sameArticle ? a1 + 1 : rightBegin, b0 - lookahead)
    const bHigh = Math.min(rightLimit, b1 + 1 + lookahead)
    for (let step = 2; step < 2 * lookahead + 2; step++) {
      // One word further at the end, then at the beginning.
      const k = step >> 1
      const i = step & 1 ? a0 - k : a1 + k
      if (i < leftBegin || i >= aHigh) continue
      const word = stem[i]!
      const bits = weight[i]!
      // Even next to the window it would not be worth its gap.
      if (bits - gapCost * (k - 1) <= gain) continue
      const newLineLeft = line[i] !== line[i > a1 ? a1 : a0]
      for (let j = bLow; j < bHigh; j++) {
        // Words within a long window are its own: only its ends are open.
        if (j === b0 + lookahead && j < b1 - lookahead) j = b1 - lookahead
        if (stem[j] !== word || (sameArticle && j <= i) || used.includes(j)) continue
        const skipped = k - 1 + Math.max(0, j - b1 - 1, b0 - j - 1)
        const inOrder = i > a1 ? j > b1 : j < b0
        const newLineRight = j > b1 ? line[j] !== line[b1] : j < b0 && line[j] !== line[b0]
        const value =
          bits * (inOrder ? 1 : movedShare) - gapCost * skipped - (newLineLeft === newLineRight ? 0 : lineCost)
        if (value > gain) {
          gain = value
          bestA = i
          bestB = j
        }
      }
    }
    if (bestA < 0) break
    used.push(bestB)
    if (used.length > 4 * lookahead) used = used.filter((j) => j < b0 + lookahead || j > b1 - lookahead)
    a0 = Math.min(a0, bestA)
    a1 = Math.max(a1, bestA)
    b0 = Math.min(b0, bestB)
    b1 = Math.max(b1, bestB)
  }
  return score(corpus, [a0, a1], [b0, b1])
}

/** What two windows share, each word matched with the nearest that continues the order. */
function score(corpus: Corpus, left: readonly [number, number], right: readonly [number, number]): Alignment {
  const { stem, weight, following, named } = corpus
  const used = new Set<number>()
  let bits = 0
  let shared = 0
  let namedBits = 0
  let matched = 0
  let previousA = -2
  let previousB = -2
  let totalLeft = 0
  let totalRight = 0
  for (let j = right[0]; j <= right[1]; j++) totalRight += weight[j]!
  for (let i = left[0]; i <= left[1]; i++) {
    totalLeft += weight[i]!
    let found = -1
    for (let j = right[0]; j <= right[1]; j++) {
      if (stem[j] !== stem[i] || used.has(j)) continue
      if (found < 0 || j === previousB + 1 || (found < previousB && j > previousB)) found = j
      if (found > previousB) break
    }
    if (found < 0) continue
    used.add(found)
    matched++
    shared += weight[i]!
    const adjacent = found === previousB + 1 && i === previousA + 1
    const value = adjacent ? following[i]! + adjacentBonus : weight[i]! * (found > previousB ? 1 : movedShare)
    bits += value
    if (named[i]) namedBits += value
    previousA = i
    previousB = found
  }
  const gaps = left[1] - left[0] + 1 - matched + (right[1] - right[0] + 1 - matched)
  return {
    left,
    right,
    score: bits - (gapCost * gaps) / 2,
    named: namedBits,
    containment: shared / Math.min(totalLeft, totalRight),
  }
}
