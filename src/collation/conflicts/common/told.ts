/**
 * What articles tell clause by clause, whether or not a frame knows it, and how much two clauses say of the same: words weigh
 * by how rare they are in news and in the story.
 */
import { commonStems } from '../../../language/ar/common-stems.ts'
import { lightStem } from '../../../language/ar/light-stem.ts'
import { lightWords, wordsOfWords } from '../../../language/ar/stance-words.ts'
import { hashOf } from '../../../reading/passages/fingerprint.ts'
import type { Proposition } from '../../../reading/reading.ts'
import { addTo } from '../../groups.ts'
import type { Collated } from '../../model.ts'
import { lowerBound } from '../../sorted.ts'
import type { Context } from './context.ts'

export interface Word {
  readonly stem: number
  readonly root: number
  readonly start: number
  /** 0 to 1. */
  readonly weight: number
}

/** A clause of one article with its words of content. */
export interface Told {
  readonly file: string
  readonly source: number
  readonly told: Proposition
  readonly words: readonly Word[]
}

const mostBits = 13
const leastBits = 6
const bitsOf = new Map<number, number>()
for (const [bits, stems] of commonStems) for (const stem of stems.split(' ')) bitsOf.set(hashOf(stem), bits)
const empty = new Set([...lightWords.split(' '), ...wordsOfWords.split(' ')].map((word) => hashOf(lightStem(word))))
/** A story is thought to have so many clauses at least. */
const fewest = 40

const kept = new WeakMap<Collated, ReadonlyMap<number, readonly Told[]>>()

/** By story: every clause of its articles. */
export function toldIn(context: Context): ReadonlyMap<number, readonly Told[]> {
  const { collated } = context
  let stories = kept.get(collated)
  if (!stories) {
    stories = gather(context)
    kept.set(collated, stories)
  }
  return stories
}

function gather(context: Context): ReadonlyMap<number, readonly Told[]> {
  const articles = new Map<number, number[]>()
  context.collated.sources.forEach((source, index) => {
    const story = context.storyOf(source)
    addTo(articles, story, index)
  })
  return new Map([...articles].map(([story, sources]) => [story, weighed(context, sources)]))
}

function weighed(context: Context, sources: readonly number[]): Told[] {
  const clauses = sources.flatMap((source) => {
    const { file, reading } = context.collated.sources[source]!
    return reading.propositions.map((told) => ({
      file,
      source,
      told,
      from: lowerBound(reading.wording.starts, told.start),
    }))
  })
  const spread = new Map<number, number>()
  const each = (clause: (typeof clauses)[number], visit: (at: number) => void) => {
    const { starts, stems } = context.collated.sources[clause.source]!.reading.wording
    for (let at = clause.from; at < starts.length && starts[at]! < clause.told.end; at++)
      if (stems[at] !== 0 && !empty.has(stems[at]!)) visit(at)
  }
  for (const clause of clauses) {
    const { roots } = context.collated.sources[clause.source]!.reading.wording
    const seen = new Set<number>()
    each(clause, (at) => seen.add(roots[at]!))
    for (const root of seen) spread.set(root, (spread.get(root) ?? 0) + 1)
  }
  const total = Math.log(Math.max(fewest, clauses.length))
  return clauses.map((clause) => {
    const { stems, roots, starts } = context.collated.sources[clause.source]!.reading.wording
    const words: Word[] = []
    each(clause, (at) => {
      const general = Math.max(
        0.05,
        (Math.min(mostBits, bitsOf.get(stems[at]!) ?? mostBits) - leastBits) / (mostBits - leastBits),
      )
      const local = Math.max(0, 1 - Math.log(spread.get(roots[at]!)!) / total)
      words.push({ stem: stems[at]!, root: roots[at]!, start: starts[at]!, weight: general * local })
    })
    return { file: clause.file, source: clause.source, told: clause.told, words }
  })
}

export interface Shared {
  /** Weight of the words of both, but for the predicates. */
  readonly weight: number
  /** Its part of all that the first says. */
  readonly part: number
  readonly count: number
}

/** What one clause has in common with another, predicates (by their offsets) left out. */
export function sharedBy(a: Told, b: Told, predicates: ReadonlySet<number>): Shared {
  const roots = new Set<number>()
  for (const word of b.words) {
    if (predicates.has(word.start)) continue
    roots.add(word.root)
    roots.add(word.stem)
  }
  let weight = 0
  let total = 0
  let count = 0
  const seen = new Set<number>()
  for (const word of a.words) {
    if (predicates.has(word.start) || seen.has(word.root)) continue
    seen.add(word.root)
    total += word.weight
    if (!roots.has(word.root) && !roots.has(word.stem)) continue
    weight += word.weight
    count++
  }
  return { weight, part: total === 0 ? 0 : weight / total, count }
}

/** Words before and behind a predicate that are told of it. */
const nearBefore = 3
const nearBehind = 3

/** A clause cut down to the words around its predicate. */
export function nearOf(clause: Told, predicate: number): Told {
  const { words } = clause
  let at = words.findIndex(({ start }) => start >= predicate)
  if (at < 0) at = words.length
  const own = words[at]?.start === predicate ? 1 : 0
  return { ...clause, words: words.slice(Math.max(0, at - nearBefore), at + own + nearBehind) }
}
