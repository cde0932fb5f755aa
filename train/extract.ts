/** Sentences → feature ids, through the same code that the product reads with. */

import {
  atDistance,
  edge,
  type FeatureMaker,
  joinFeatures,
  PAIRS,
  type WordFeatures,
} from '../src/reading/names/features.ts'
import { inside, isInside, LABELS, OUTSIDE, typeOf } from '../src/reading/names/labels.ts'
import { tokenize } from '../src/reading/text/tokens.ts'
import type { Sentence } from './datasets.ts'

export interface Tokenised {
  readonly words: Int32Array
  readonly allowed: number[]
  readonly corpus: string
}

/** Cuts a corpus's words as the product cuts them; further parts of a word are inside its name. */
export function retokenise(sentence: Sentence): Tokenised {
  const words: number[] = []
  const allowed: number[] = []
  sentence.words.forEach((word, i) => {
    const tokens = tokenize(word)
    for (let t = 0; t < tokens.length; t++) {
      words.push(tokens.word[t]!)
      allowed.push(t === 0 ? sentence.allowed[i]! : continued(sentence.allowed[i]!))
    }
  })
  return { words: Int32Array.from(words), allowed: repaired(allowed), corpus: sentence.corpus }
}

function continued(mask: number): number {
  let out = mask & (1 << OUTSIDE)
  for (let l = 1; l < LABELS; l++) if ((mask >> l) & 1) out |= 1 << (isInside(l) ? l : inside(typeOf(l)))
  return out
}

/** An inside label where nothing is open becomes a begin label too, so that at least one path is allowed. */
function repaired(allowed: number[]): number[] {
  let previous = 1
  return allowed.map((mask) => {
    let reachable = mask & 1
    for (let l = 1; l < LABELS; l++) {
      if (!((mask >> l) & 1)) continue
      if (!isInside(l) || (previous >> l) & 1 || (previous >> (l - 1)) & 1) reachable |= 1 << l
    }
    if (reachable === 0) for (let l = 2; l < LABELS; l += 2) if ((mask >> l) & 1) reachable |= 1 << (l - 1)
    previous = reachable
    return reachable
  })
}

/** Gives feature keys dense ids; only keys seen often enough get one. */
export class Alphabet {
  private readonly ids = new Map<number, number>()
  private readonly counts = new Map<number, number>()
  private readonly lists = new Map<string, Int32Array>()
  private readonly make: FeatureMaker

  constructor(make: FeatureMaker) {
    this.make = make
  }

  get size(): number {
    return this.ids.size
  }

  keys(): Int32Array {
    return Int32Array.from(this.ids.keys())
  }

  /** Counts the features of the training sentences and keeps those of `least` tokens or more. */
  count(sentences: readonly Tokenised[], least: number, leastPairs: number): void {
    const frequency = new Map<number, number>()
    const pairs = new Map<number, number>()
    const joined = new Int32Array(PAIRS)
    for (const { words } of sentences) {
      for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
      this.eachJoin(words, joined, () => {
        for (const key of joined) pairs.set(key, (pairs.get(key) ?? 0) + 1)
      })
    }
    for (const [word, n] of frequency)
      for (const distance of [-2, -1, 0, 1, 2])
        for (const key of keysAt(this.make(word), distance)) this.counts.set(key, (this.counts.get(key) ?? 0) + n)
    for (const key of keysAt(edge, 1)) this.counts.set(key, 1e9)
    for (const distance of [-2, -1, 1, 2]) for (const key of keysAt(edge, distance)) this.counts.set(key, 1e9)
    for (const [key, n] of this.counts) if (n >= least) this.ids.set(key, this.ids.size)
    for (const [key, n] of pairs) if (n >= leastPairs && !this.ids.has(key)) this.ids.set(key, this.ids.size)
    this.counts.clear()
  }

  /** For each token, its lists of feature ids. */
  extract(words: Int32Array): { lists: Int32Array[] }[] {
    const out: { lists: Int32Array[] }[] = []
    const joined = new Int32Array(PAIRS)
    this.eachJoin(words, joined, (t) => {
      const lists: Int32Array[] = []
      for (let distance = -2; distance <= 2; distance++) {
        const word = words[t + distance]
        lists.push(this.list(word ?? -1, distance))
      }
      const known: number[] = []
      for (const key of joined) {
        const id = this.ids.get(key)
        if (id !== undefined) known.push(id)
      }
      lists.push(Int32Array.from(known))
      out.push({ lists })
    })
    return out
  }

  private list(word: number, distance: number): Int32Array {
    const name = `${word} ${distance}`
    let list = this.lists.get(name)
    if (!list) {
      const ids: number[] = []
      for (const key of keysAt(word < 0 ? edge : this.make(word), distance)) {
        const id = this.ids.get(key)
        if (id !== undefined) ids.push(id)
      }
      list = Int32Array.from(ids)
      this.lists.set(name, list)
    }
    return list
  }

  private eachJoin(words: Int32Array, joined: Int32Array, visit: (t: number) => void): void {
    const at = (t: number): WordFeatures => (t < 0 || t >= words.length ? edge : this.make(words[t]!))
    for (let t = 0; t < words.length; t++) {
      joinFeatures(joined, at(t - 2), at(t - 1), at(t), at(t + 1), at(t + 2))
      visit(t)
    }
  }
}

/** The keys a word gives to the token that it stands at `distance` from. */
export function keysAt(features: WordFeatures, distance: number): Int32Array {
  if (distance === 0) return features.full
  const list = Math.abs(distance) === 1 ? features.near : features.far
  return list.map((key) => atDistance(key, distance))
}
