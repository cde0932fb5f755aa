/** Places where two passages may share wording: a rare pair of words, near each other, at both. */
import type { Corpus } from './corpus.ts'

/** Words of a pair are at most so far apart. */
const reach = 3
/** A pair of less surprise together is everyday language (bits). */
const leastBits = 11.5
/** What a pair must have more for every doubling of the places where it is found: those are expressions. */
const bitsPerDoubling = 0.9
/** A pair found in more places is compared with its next neighbours only: the work stays proportional to the text. */
const mostPlaces = 24
const neighbours = 4

/** Another seed so near on both sides, or it is chance that two articles share one pair (words). */
const support = 8

/** Pairs of content words (positions in the corpus, left before right) where a rare pair of words recurs. */
export interface Seeds {
  readonly left: Uint32Array
  readonly right: Uint32Array
}

/** Seeds that have another beside them, one pair of articles after another, each in reading order of the left article. */
export function findSeeds(corpus: Corpus): Seeds {
  const { left, right } = byArticles(corpus, recurrences(corpus))
  const { source } = corpus
  const kept = new Uint32Array(left.length)
  let count = 0
  const isNear = (one: number, other: number) =>
    left[other] !== undefined &&
    source[left[one]!] === source[left[other]] &&
    source[right[one]!] === source[right[other]!] &&
    Math.abs(left[other] - left[one]!) <= support
  for (let i = 0; i < left.length; i++) {
    let supported = false
    for (const step of [-1, 1]) {
      for (let k = i + step; !supported && isNear(i, k); k += step) {
        const apart = Math.abs(right[k]! - right[i]!)
        supported = apart <= support && (apart > 0 || left[k] !== left[i])
        // A word that its surroundings repeat very often decides nothing either way.
        if (Math.abs(k - i) > 4 * support) break
      }
    }
    if (!supported) continue
    kept[count++] = i
  }
  return { left: kept.slice(0, count).map((at) => left[at]!), right: kept.slice(0, count).map((at) => right[at]!) }
}

/** All places where a rare pair of words recurs, by the pair. */
function recurrences({ stem, weight, source, length }: Corpus): Seeds {
  const keys = new Uint32Array(length * reach)
  const places = new Uint32Array(length * reach)
  let count = 0
  for (let i = 0; i < length; i++) {
    for (let d = 1; d <= reach && i + d < length && source[i + d] === source[i]; d++) {
      const a = stem[i]!
      const b = stem[i + d]!
      if (a === b || weight[i]! + weight[i + d]! < leastBits + bitsPerDoubling) continue
      // In either order: an editor turns words round.
      keys[count] = Math.imul(Math.min(a, b), 0x9e3779b1) ^ Math.imul(Math.max(a, b), 0x85ebca6b)
      places[count++] = i * 4 + d
    }
  }
  const order = sortBy(keys.subarray(0, count), inOrder(count))
  const left = new Numbers()
  const right = new Numbers()
  for (let from = 0; from < count; ) {
    const key = keys[order[from]!]
    let to = from + 1
    while (to < count && keys[order[to]!] === key) to++
    const first = places[order[from]!]!
    const bits = weight[first >> 2]! + weight[(first >> 2) + (first & 3)]!
    const many = to - from > mostPlaces
    if (many || bits >= leastBits + bitsPerDoubling * Math.log2(to - from)) {
      const span = many ? neighbours : to - from
      for (let i = from; i < to; i++) {
        for (let j = i + 1; j < to && j <= i + span; j++) {
          const one = places[order[i]!]! >> 2
          const other = places[order[j]!]! >> 2
          if (one === other) continue
          left.push(one)
          right.push(other)
        }
      }
    }
    from = to
  }
  return { left: left.all(), right: right.all() }
}

function byArticles({ source }: Corpus, { left, right }: Seeds): Seeds {
  const sourceOf = (places: Uint32Array) => places.map((place) => source[place]!)
  let order = sortBy(right, inOrder(left.length))
  order = sortBy(left, order)
  order = sortBy(sourceOf(right), order)
  order = sortBy(sourceOf(left), order)
  return { left: order.map((at) => left[at]!), right: order.map((at) => right[at]!) }
}

const inOrder = (count: number): Uint32Array => Uint32Array.from({ length: count }, (_, at) => at)

/** Radix sort, 16 bits a pass, stable: `order` so that `keys[order[i]]` ascends. */
function sortBy(keys: Uint32Array, order: Uint32Array): Uint32Array {
  // A few are sorted before the counters of a pass are cleared.
  if (order.length < 4096) return order.toSorted((a, b) => keys[a]! - keys[b]!)
  let most = 0
  for (const key of keys) if (key > most) most = key
  let from = order
  for (const shift of most > 0xffff ? [0, 16] : [0]) {
    const starts = new Uint32Array(0x10001)
    for (const key of keys) starts[((key >>> shift) & 0xffff) + 1]!++
    for (let b = 0; b < 0x10000; b++) starts[b + 1]! += starts[b]!
    const to = new Uint32Array(from.length)
    for (const at of from) to[starts[(keys[at]! >>> shift) & 0xffff]!++] = at
    from = to
  }
  return from
}

/** A list of unsigned numbers that grows. */
class Numbers {
  #values = new Uint32Array(1024)
  #length = 0

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(this.#length * 2)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.#length++] = value
  }

  all(): Uint32Array {
    return this.#values.subarray(0, this.#length)
  }
}
