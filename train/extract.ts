/** Sentences → feature ids, through the same code that the product reads with. */

import {
  atDistance,
  edge,
  type FeatureMaker,
  joinFeatures,
  LEXICAL_PAIRS,
  PAIRS,
  type WordFeatures,
} from '../src/reading/names/features.ts'
import { gazetteerMarks } from '../src/reading/names/gazetteer.ts'
import { inside, isInside, LABELS, OUTSIDE, typeOf } from '../src/reading/names/labels.ts'
import { topicOf } from '../src/reading/names/topic.ts'
import { tokenize } from '../src/reading/text/tokens.ts'
import type { TokenFeatures } from './crf.ts'
import type { Sentence } from './datasets.ts'

export interface Tokenised {
  readonly words: Int32Array
  readonly allowed: number[]
  readonly corpus: string
  topic: number
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
  return { words: Int32Array.from(words), allowed: repaired(allowed), corpus: sentence.corpus, topic: 0 }
}

/** Sentences of one article: the corpora do not say where articles begin, so runs of this many stand for them. */
const RUN = 20

/** Gives every sentence the topic of the run that it stands in. */
export function setTopics(sentences: readonly Tokenised[]): void {
  for (let i = 0; i < sentences.length; i += RUN) {
    const run = sentences.slice(i, i + RUN)
    const topic = topicOf(Int32Array.from(run.flatMap(({ words }) => [...words])))
    for (const sentence of run) sentence.topic = topic
  }
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
    for (const { words, topic } of sentences) {
      for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
      this.eachJoin(words, topic, joined, () => {
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
  extract({ words, topic }: Pick<Tokenised, 'words' | 'topic'>): TokenFeatures[] {
    const out: TokenFeatures[] = []
    const joined = new Int32Array(PAIRS)
    this.eachJoin(words, topic, joined, (t) => {
      const lists: Int32Array[] = []
      for (let distance = -2; distance <= 2; distance++) {
        const word = words[t + distance]
        lists.push(this.list(word ?? -1, distance))
      }
      const known: number[] = []
      const wordless: number[] = []
      joined.forEach((key, template) => {
        const id = this.ids.get(key)
        if (id === undefined) return
        known.push(id)
        if (!LEXICAL_PAIRS.includes(template)) wordless.push(id)
      })
      lists.push(Int32Array.from(known))
      const others = lists.slice()
      others[2] = this.list(words[t]!, 0, true)
      others[5] = Int32Array.from(wordless)
      out.push({ lists, wordless: others })
    })
    return out
  }

  private list(word: number, distance: number, wordless = false): Int32Array {
    const name = `${word} ${distance} ${wordless}`
    let list = this.lists.get(name)
    if (!list) {
      const ids: number[] = []
      const features = word < 0 ? edge : this.make(word)
      for (const key of keysAt(features, distance)) {
        if (wordless && features.lexical.includes(key)) continue
        const id = this.ids.get(key)
        if (id !== undefined) ids.push(id)
      }
      list = Int32Array.from(ids)
      this.lists.set(name, list)
    }
    return list
  }

  private eachJoin(words: Int32Array, topic: number, joined: Int32Array, visit: (t: number) => void): void {
    const at = (t: number): WordFeatures => (t < 0 || t >= words.length ? edge : this.make(words[t]!))
    const marks = new Uint8Array(words.length + 1)
    gazetteerMarks(words, 0, words.length, marks)
    for (let t = 0; t < words.length; t++) {
      const around = { left: marks[t - 1] ?? 0, own: marks[t]!, right: marks[t + 1]!, topic }
      joinFeatures(joined, at(t - 2), at(t - 1), at(t), at(t + 1), at(t + 2), around)
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
