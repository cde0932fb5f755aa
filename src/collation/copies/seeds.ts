/** Places where two passages may share wording: a rare pair of words, near each other, at both. */
import type { Corpus } from './corpus.ts'

/** Words of a pair are at most so far apart. */
const reach = 3
/** A pair of less surprise together is everyday language (bits). */
const leastBits = 13
/** A pair found in more places is compared with its next neighbours only: the work stays proportional to the text. */
const mostPlaces = 24
const neighbours = 4

/** Calls `visit` for pairs of content words (positions in the corpus, left < right) where a rare pair of words recurs. */
export function forEachSeed(corpus: Corpus, visit: (left: number, right: number) => void): void {
  const { stem, weight, source, length } = corpus
  const keys = new Uint32Array(length * reach)
  const places = new Uint32Array(length * reach)
  let count = 0
  for (let i = 0; i < length; i++) {
    for (let d = 1; d <= reach && i + d < length && source[i + d] === source[i]; d++) {
      const a = stem[i]!
      const b = stem[i + d]!
      if (a === b || weight[i]! + weight[i + d]! < leastBits) continue
      // In either order: an editor turns words round.
      keys[count] = Math.imul(Math.min(a, b), 0x9e3779b1) ^ Math.imul(Math.max(a, b), 0x85ebca6b)
      places[count++] = i
    }
  }
  const sorted = sortByKey(keys.subarray(0, count), places.subarray(0, count))
  for (let from = 0; from < count; ) {
    let to = from + 1
    while (to < count && sorted.keys[to] === sorted.keys[from]) to++
    const span = to - from > mostPlaces ? neighbours : to - from
    for (let i = from; i < to; i++) {
      for (let j = i + 1; j < to && j <= i + span; j++) {
        if (sorted.places[i]! < sorted.places[j]!) visit(sorted.places[i]!, sorted.places[j]!)
      }
    }
    from = to
  }
}

/** Radix sort on 32-bit keys, two passes of 16 bits; stable, so places of one key stay in order. */
function sortByKey(keys: Uint32Array, places: Uint32Array): { keys: Uint32Array; places: Uint32Array } {
  let from = { keys, places }
  for (const shift of [0, 16]) {
    const starts = new Uint32Array(0x10001)
    for (const key of from.keys) starts[((key >>> shift) & 0xffff) + 1]!++
    for (let b = 0; b < 0x10000; b++) starts[b + 1]! += starts[b]!
    const to = { keys: new Uint32Array(keys.length), places: new Uint32Array(keys.length) }
    for (let i = 0; i < keys.length; i++) {
      const at = starts[(from.keys[i]! >>> shift) & 0xffff]!++
      to.keys[at] = from.keys[i]!
      to.places[at] = from.places[i]!
    }
    from = to
  }
  return from
}
