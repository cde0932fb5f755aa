/** Passages that sources share, within one article and across articles: verbatim or edited. */
import type { SharedPassage } from '../../review.ts'
import { type Source, spanOf } from '../model.ts'
import { type Alignment, align } from './align.ts'
import { buildCorpus, type Corpus } from './corpus.ts'
import { fidelityOf } from './fidelity.ts'
import { findSeeds } from './seeds.ts'

/** Less shared surprise is chance (bits). */
const leastScore = 28
/** The same, where so many words are the same one after another. */
const leastVerbatimScore = 22
const verbatimWords = 6
/** True copies that were edited share about a third of their word triples; retellings of one event share fewer. */
const leastPairs = 0.33
const leastTriples = 0.2
/** Shared surprise, as far as the wording carries it (bits). */
const leastWording = 13
/** Names and titles are the subject, not the wording: of a score, more than this share of them does not count. But for long runs. */
const mostNamed = 0.5
const longVerbatim = 7
/** Shorter ones are expressions that two writers can hit upon (words of the shorter side, characters). */
const fewestWords = 4
const fewestCharacters = 24
/** Less of the poorer window shared is the same subject in other words. */
const leastContainment = 0.5

/** Every shared passage once, left before right, in reading order. */
export function findSharedPassages(sources: readonly Source[]): SharedPassage[] {
  const corpus = buildCorpus(sources)
  const seeds = findSeeds(corpus)
  const found: Alignment[] = []
  let tried: Alignment[] = []
  for (let at = 0; at < seeds.left.length; at++) {
    const words = equalWords(corpus, seeds.left[at]!, seeds.right[at]!)
    if (!words) continue
    const [left, right] = words
    if (tried[0] && !sameArticles(corpus, tried[0], left, right)) tried = []
    // Seeds come in the order of the left article: what ended before is done.
    if (tried.length > 8) tried = tried.filter((alignment) => alignment.left[1] >= seeds.left[at]!)
    if (tried.some((alignment) => covers(alignment, left, right))) continue
    const alignment = align(corpus, left, right)
    tried.push(alignment)
    if (alignment.score >= leastVerbatimScore && alignment.containment >= leastContainment) found.push(alignment)
  }
  const passages = new Map<Alignment, SharedPassage>()
  for (const alignment of found) {
    const passage = toPassage(sources, corpus, alignment)
    if (passage) passages.set(alignment, passage)
  }
  return withoutCovered(corpus, [...passages.keys()])
    .sort((a, b) => a.left[0] - b.left[0] || a.right[0] - b.right[0])
    .map((alignment) => passages.get(alignment)!)
}

/** The words of the seed's pair that are equal: the pair may be turned round at the other place. */
function equalWords({ stem }: Corpus, seed: number, other: number): [number, number] | undefined {
  for (let d = 0; d <= 3; d++) {
    if (stem[seed] === stem[other + d]) return [seed, other + d]
  }
  for (let d = 1; d <= 3; d++) {
    if (stem[seed + d] === stem[other]) return [seed + d, other]
  }
  return undefined
}

const sameArticles = ({ source }: Corpus, { left, right }: Alignment, i: number, j: number) =>
  source[left[0]] === source[i] && source[right[0]] === source[j]

const covers = ({ left, right }: Alignment, i: number, j: number) =>
  i >= left[0] && i <= left[1] && j >= right[0] && j <= right[1]

/** Alignments that do not lie within a better one. */
function withoutCovered({ source }: Corpus, found: readonly Alignment[]): Alignment[] {
  const kept = new Map<string, Alignment[]>()
  const byScore = [...found].sort((a, b) => b.score - a.score || a.left[0] - b.left[0] || a.right[0] - b.right[0])
  for (const one of byScore) {
    const articles = `${source[one.left[0]]} ${source[one.right[0]]}`
    const better = kept.get(articles)
    const middleLeft = (one.left[0] + one.left[1]) >> 1
    const middleRight = (one.right[0] + one.right[1]) >> 1
    if (!better) kept.set(articles, [one])
    else if (!better.some((other) => covers(other, middleLeft, middleRight))) better.push(one)
  }
  return [...kept.values()].flat()
}

/** The passage, if enough of its wording is shared. */
function toPassage(
  sources: readonly Source[],
  corpus: Corpus,
  { left, right, score, named }: Alignment,
): SharedPassage | undefined {
  const passage = ([from, to]: readonly [number, number]) => ({
    file: sources[corpus.source[from]!]!.file,
    wording: sources[corpus.source[from]!]!.reading.wording,
    from: corpus.entry[from]!,
    to: corpus.entry[to]!,
  })
  const one = passage(left)
  const two = passage(right)
  const { pairs, triples, verbatim } = fidelityOf(one, two)
  const words = two.to - two.from + 1
  const bits = verbatim && words >= longVerbatim ? score : score - Math.max(0, named - score * mostNamed)
  const least = verbatim && words >= verbatimWords ? leastVerbatimScore : leastScore
  if (bits < least || pairs < leastPairs || triples < leastTriples) return undefined
  if ((bits * (pairs + triples)) / 2 < leastWording) return undefined
  if (Math.min(words, one.to - one.from + 1) < fewestWords) return undefined
  const span = ({ file, wording, from, to }: typeof one) =>
    spanOf(file, { start: wording.starts[from]!, end: wording.ends[to]! })
  const shared: SharedPassage = { left: span(one), right: span(two), kind: verbatim ? 'verbatim' : 'edited' }
  const longest = Math.max(shared.left.end - shared.left.start, shared.right.end - shared.right.start)
  return longest < fewestCharacters ? undefined : shared
}
