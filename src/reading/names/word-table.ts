/**
 * What is known of words before any article is read: distributional cluster, and membership in the lists of names and
 * places. One packed integer a word, found by the 32-bit hash of its normal form.
 */

/** Bits of the packed integer. */
export const CLUSTER_MASK = 0x3ff // position among 1024 clusters, ordered so that the high bits are coarser clusters
export const HAS_CLUSTER = 0x400
export const NAME_SHIFT = 11 // 0 none, 1 seen as a part of names, 2 often, 3 very often
export const PLACE = 0x2000 // a one-word city or country
export const FREQUENCY_SHIFT = 14 // 0 unseen, else 1 + log₄ of how often it stands in four million words of news, to 7
export const PRIOR_SHIFT = 17 // 0 unknown, else 1 + what it mostly is in news tagged by an earlier model

/** Position among 1024 clusters by the nearest words only: words of one kind, whatever the subject. With HAS_CLUSTER. */
export const KIND_SHIFT = 21
export const PRIOR_MASK = 0xf

/** FNV-1a over UTF-16 code units. */
export function hashWord(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** Mixes two hashes and a template number into a feature key. */
export function mix(template: number, a: number, b = 0): number {
  let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash + b, 0xc2b2ae35)
  hash ^= hash >>> 16
  return hash | 0
}

const spread = (key: number): number => {
  const hash = Math.imul(key, 0x9e3779b1)
  return hash ^ (hash >>> 15)
}

/** An immutable map from 32-bit keys to integers: open addressing over typed arrays, no objects. */
export class IntMap {
  private readonly keys: Int32Array
  private readonly values: Int32Array
  private readonly mask: number

  /** `values[i]` ≥ 0 belongs to `keys[i]`; a repeated key keeps its first value. */
  constructor(keys: ArrayLike<number>, values: ArrayLike<number>) {
    let size = 16
    while (size < keys.length * 2) size *= 2
    this.mask = size - 1
    this.keys = new Int32Array(size)
    this.values = new Int32Array(size).fill(-1)
    for (let i = 0; i < keys.length; i++) {
      let slot = spread(keys[i]!) & this.mask
      while (this.values[slot]! >= 0 && this.keys[slot] !== keys[i]) slot = (slot + 1) & this.mask
      if (this.values[slot]! < 0) {
        this.keys[slot] = keys[i]!
        this.values[slot] = values[i]!
      }
    }
  }

  /** The value of a key, -1 where there is none. */
  get(key: number): number {
    let slot = spread(key) & this.mask
    for (;;) {
      const value = this.values[slot]!
      if (value < 0) return -1
      if (this.keys[slot] === key) return value
      slot = (slot + 1) & this.mask
    }
  }
}
