/** The content words of all articles in one sequence of typed arrays, each with the bits of surprise it carries. */
import { commonStems } from '../../language/ar/common-stems.ts'
import { hashOf } from '../../reading/passages/fingerprint.ts'
import type { Mention, Range } from '../../reading/reading.ts'
import type { Source } from '../model.ts'

/** Content words of every article, one article after another in the order of the sources. */
export interface Corpus {
  readonly length: number
  /** Hashes of light stems. */
  readonly stem: Uint32Array
  /** Position in the article's `wording`. */
  readonly entry: Uint32Array
  /** Position of the article in the sources. */
  readonly source: Uint32Array
  /** Line of the article. */
  readonly line: Uint32Array
  /** 1 within the name of a person or body, or the title beside it. */
  readonly named: Uint8Array
  /** Where each article begins; one more entry than articles. */
  readonly begin: Uint32Array
  /** Bits. */
  readonly weight: Float32Array
  /** Bits of the word when the word before it is shared too: little inside «القوات المسلحة», which the collection repeats. */
  readonly following: Float32Array
}

const mostBits = 12
const numberBits = 7
const generalBits = new Map<number, number>()
for (const [bits, stems] of commonStems) {
  for (const stem of stems.split(' ')) generalBits.set(hashOf(stem), Math.min(bits, mostBits))
}
for (let n = 0; n < 2100; n++) generalBits.set(hashOf(String(n)), n < 10 ? numberBits - 1 : numberBits)

/** A collection is thought of as part of a stream of so many more words, so that words of small ones are not all common. */
const imaginedWords = 5000

export function buildCorpus(sources: readonly Source[]): Corpus {
  const begin = new Uint32Array(sources.length + 1)
  let length = 0
  sources.forEach(({ reading }, at) => {
    begin[at] = length
    for (const stem of reading.wording.stems) if (stem !== 0) length++
  })
  begin[sources.length] = length
  const stem = new Uint32Array(length)
  const entry = new Uint32Array(length)
  const source = new Uint32Array(length)
  const line = new Uint32Array(length)
  const named = new Uint8Array(length)
  const counts = new Map<number, number>()
  let i = 0
  sources.forEach(({ reading: { wording, lines, mentions } }, at) => {
    let inLine = 0
    const names = namesOf(mentions)
    let name = 0
    wording.stems.forEach((hash, index) => {
      if (hash === 0) return
      while (inLine + 1 < lines.length && lines[inLine]!.end <= wording.starts[index]!) inLine++
      line[i] = inLine
      while (name < names.length && names[name]!.end <= wording.starts[index]!) name++
      if (name < names.length && names[name]!.start <= wording.starts[index]!) named[i] = 1
      stem[i] = hash
      entry[i] = index
      source[i++] = at
      counts.set(hash, (counts.get(hash) ?? 0) + 1)
    })
  })
  // A word is as surprising as it is rare, in the language and in this collection: a story's own words are common in it.
  const weight = new Float32Array(length)
  for (let k = 0; k < length; k++) {
    const here = Math.log2((length + imaginedWords) / counts.get(stem[k]!)!)
    weight[k] = Math.max(1, Math.min(generalBits.get(stem[k]!) ?? mostBits, here, mostBits))
  }
  return {
    length,
    stem,
    entry,
    source,
    line,
    begin,
    named,
    weight,
    following: followingBits(stem, source, weight, counts),
  }
}

/** Names of people and bodies with the titles beside them, in reading order. */
function namesOf(mentions: readonly Mention[]): Range[] {
  return mentions
    .filter(({ type }) => type === 'person' || type === 'organization')
    .flatMap((mention): Range[] => [mention, ...mention.titles])
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Pairs of neighbours found more often are the collection's fixed expressions: names, titles, formulas. */
const rarePair = 3

function followingBits(
  stem: Uint32Array,
  source: Uint32Array,
  weight: Float32Array,
  counts: ReadonlyMap<number, number>,
): Float32Array {
  // Pairs are counted in a table of hashes; a collision only makes a rare pair look commoner.
  const size = 1 << Math.max(12, Math.ceil(Math.log2(stem.length + 1)) + 2)
  const pairs = new Uint32Array(size)
  const slot = (i: number) =>
    ((Math.imul(stem[i - 1]!, 0x9e3779b1) ^ Math.imul(stem[i]!, 0x85ebca6b)) >>> 3) & (size - 1)
  for (let i = 1; i < stem.length; i++) if (source[i] === source[i - 1]) pairs[slot(i)]!++
  const following = new Float32Array(stem.length)
  for (let i = 0; i < stem.length; i++) {
    const count = i > 0 && source[i] === source[i - 1] ? pairs[slot(i)]! : 0
    const fixed =
      count > rarePair ? Math.max(0, Math.log2(counts.get(stem[i - 1]!)! / count)) : Number.POSITIVE_INFINITY
    following[i] = Math.min(weight[i]!, fixed)
  }
  return following
}
