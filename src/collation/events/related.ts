/**
 * Which articles tell of the same things: the cosine of their words, each weighed by how rare it is in news at large, so
 * that names and particulars count for most and the words of every article for nothing, however small the folder is.
 */
import { commonStems } from '../../language/ar/common-stems.ts'
import { hashOf } from '../../reading/passages/fingerprint.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Source } from '../model.ts'

/** Words in more articles than this say nothing about the subject, and would make the counting quadratic. */
const maximumFrequency = 40
/** Surprise (bits) of a word that is in no list, and of one that says nothing. */
const mostBits = 13
const leastBits = 8
/**
 * Of pairs of articles on one event 98 in 100 reach it, of pairs on different subjects two in a hundred, most of those on
 * events of one kind in one country.
 */
const leastLikeness = 0.12
/** The larger a folder, the fewer of its pairs are on one event, so that the same words promise less: from so many articles on. */
const smallFolder = 120
const perDoubling = 0.012
/** From so much more on it is sure. */
const doubtful = 0.05

const generalBits = new Map<number, number>()
for (const [bits, stems] of commonStems) for (const stem of stems.split(' ')) generalBits.set(hashOf(stem), bits)
const weightOf = (stem: number) => Math.max(0, Math.min(mostBits, generalBits.get(stem) ?? mostBits) - leastBits)

export interface Relatedness {
  /** Whether two articles (positions in the list of sources) tell of the same things. An article is related to itself. */
  related(left: number, right: number): boolean
  /** 0 where they are not related, else how sure it is, up to 1: the same news rather than the same subject. */
  closeness(left: number, right: number): number
  /** Articles related to this one, itself first, then in order. */
  neighbours(source: number): readonly number[]
}

const kept = new WeakMap<readonly Source[], Relatedness>()

/** The relatedness of a list of sources; worked out once a list. */
export function relateSources(sources: readonly Source[]): Relatedness {
  let relatedness = kept.get(sources)
  if (!relatedness) {
    relatedness = relate(sources)
    kept.set(sources, relatedness)
  }
  return relatedness
}

const tellingOf = new WeakMap<Reading, readonly number[]>()

/** The distinct words of an article that say something about its subject. */
function tellingWords(reading: Reading): readonly number[] {
  let words = tellingOf.get(reading)
  if (!words) {
    words = [...new Set(reading.wording.stems)].filter((stem) => stem !== 0 && weightOf(stem) > 0)
    tellingOf.set(reading, words)
  }
  return words
}

function relate(sources: readonly Source[]): Relatedness {
  const words = sources.map(({ reading }) => tellingWords(reading))
  const holders = new Map<number, number[]>()
  words.forEach((set, source) => {
    for (const word of set) {
      const list = holders.get(word)
      if (!list) holders.set(word, [source])
      else if (list.length <= maximumFrequency) list.push(source)
    }
  })
  const norms = words.map((set) => {
    let sum = 0
    for (const word of set) if (holders.get(word)!.length <= maximumFrequency) sum += weightOf(word) ** 2
    return Math.sqrt(sum)
  })
  const least = leastLikeness + perDoubling * Math.max(0, Math.log2(sources.length / smallFolder))
  const products = new Float64Array(sources.length)
  const likeness = words.map((set, source) => {
    const touched: number[] = []
    for (const word of set) {
      const list = holders.get(word)!
      if (list.length > maximumFrequency) continue
      const square = weightOf(word) ** 2
      for (const other of list) {
        if (other === source) continue
        if (products[other] === 0) touched.push(other)
        products[other]! += square
      }
    }
    const found = new Map<number, number>()
    for (const other of touched) {
      const cosine = products[other]! / Math.max(1, norms[source]! * norms[other]!)
      if (cosine >= least) found.set(other, cosine)
      products[other] = 0
    }
    return found
  })
  return {
    related: (left, right) => left === right || likeness[left]!.has(right),
    closeness(left, right) {
      const cosine = left === right ? 1 : likeness[left]!.get(right)
      return cosine === undefined ? 0 : Math.min(1, cosine / (least + doubtful))
    },
    neighbours: (source) => [source, ...[...likeness[source]!.keys()].sort((a, b) => a - b)],
  }
}
