/**
 * Copies word by word: which word of an edited passage answers which of the other, so that what a hand changed on the way from
 * one text to the other stands out. A longest common subsequence of word forms, or of stems of content words.
 */
import type { Range, Wording } from '../../reading/reading.ts'
import type { SharedPassage } from '../../review.ts'
import type { Source } from '../model.ts'
import { lowerBound } from '../sorted.ts'

/** One side of an aligned copy: entries of the article's wording, `to` exclusive. */
export interface CopySide {
  /** Position in the list of sources. */
  readonly source: number
  readonly from: number
  readonly to: number
}

export interface AlignedCopy {
  readonly left: CopySide
  readonly right: CopySide
  /** For each word of the left side its answer on the right, both counted from where the sides begin; −1 where it has none. */
  readonly answers: Int32Array
  /** For each word of the right side whether it is an answer. */
  readonly answering: Uint8Array
}

/** Longer ones are whole articles, whose sentences are copies of their own kind; the table of a pair stays below a million. */
const longest = 900

/** The edited passages that two articles share, aligned; both sides run to the ends of the sentences they stand in. */
export function alignCopies(sources: readonly Source[], passages: readonly SharedPassage[]): AlignedCopy[] {
  const position = new Map(sources.map(({ file }, index) => [file, index]))
  return passages.flatMap(({ left, right, kind }): AlignedCopy[] => {
    if (kind === 'verbatim' || left.file === right.file) return []
    const one = sideOf(sources, position.get(left.file)!, left)
    const two = sideOf(sources, position.get(right.file)!, right)
    if (one.to - one.from > longest || two.to - two.from > longest) return []
    const answers = answersOf(sources[one.source]!.reading.wording, one, sources[two.source]!.reading.wording, two)
    const answering = new Uint8Array(two.to - two.from)
    for (const answer of answers) if (answer !== -1) answering[answer] = 1
    return [{ left: one, right: two, answers, answering }]
  })
}

function sideOf(sources: readonly Source[], source: number, { start, end }: Range): CopySide {
  const { sentences, wording } = sources[source]!.reading
  const first = sentences.find((sentence) => sentence.end > start)
  const last = sentences.findLast((sentence) => sentence.start < end)
  return {
    source,
    from: lowerBound(wording.starts, Math.min(start, first?.start ?? start)),
    to: lowerBound(wording.starts, Math.max(end, last?.end ?? end)),
  }
}

function answersOf(a: Wording, left: CopySide, b: Wording, right: CopySide): Int32Array {
  const rows = left.to - left.from
  const columns = right.to - right.from
  const same = (i: number, j: number) => {
    const one = left.from + i
    const two = right.from + j
    return a.hashes[one] === b.hashes[two] || (a.stems[one] !== 0 && a.stems[one] === b.stems[two])
  }
  const width = columns + 1
  const longestFrom = new Uint16Array((rows + 1) * width)
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      longestFrom[i * width + j] = same(i, j)
        ? longestFrom[(i + 1) * width + j + 1]! + 1
        : Math.max(longestFrom[(i + 1) * width + j]!, longestFrom[i * width + j + 1]!)
    }
  }
  const answers = new Int32Array(rows).fill(-1)
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (same(i, j)) answers[i++] = j++
    else if (longestFrom[(i + 1) * width + j]! >= longestFrom[i * width + j + 1]!) i++
    else j++
  }
  return answers
}

/** A place in a text: entries of its article's wording, `to` exclusive; and its sentence, in entries too. */
export interface Place {
  readonly from: number
  readonly to: number
  readonly sentence: readonly [from: number, to: number]
}

/** Whether a place of a side has a word that the other side has not. */
export function isChanged(
  { left, right, answers, answering }: AlignedCopy,
  side: CopySide,
  { from, to }: Place,
): boolean {
  for (let at = from; at < to; at++)
    if (side === left ? answers[at - left.from] === -1 : answering[at - right.from] === 0) return true
  return false
}

/** Words without an answer that may stand between a place and its nearest neighbours that have one. */
const mostBetween = 4

/** Where on the right a place of the left side would stand: the words between the answers of its neighbours. */
export function counterpartOf(
  { left, right, answers }: AlignedCopy,
  place: Place,
): { from: number; to: number } | undefined {
  let before = place.from - left.from - 1
  const last = place.to - left.from
  while (before >= 0 && answers[before] === -1) before--
  let behind = last
  while (behind < answers.length && answers[behind] === -1) behind++
  const from = before < 0 ? 0 : answers[before]! + 1
  const to = behind < answers.length ? answers[behind]! : right.to - right.from
  const between = place.from - left.from - before - 1 + (behind - last)
  const most = place.to - place.from + mostBetween
  return between > mostBetween || to - from > most ? undefined : { from: right.from + from, to: right.from + to }
}

/** Words of the sentence to either side of a place that say whether it is copied. */
const window = 8
/** So many of them must have an answer among the same words of the other sentence, and so great a share of either's. */
const fewestAnswered = 8
const leastShare = 0.75

/** Whether the words around two places are one text. */
export function isCopied({ left, right, answers }: AlignedCopy, one: Place, other: Place): boolean {
  const around = ({ from, to, sentence }: Place) => ({
    low: Math.max(sentence[0], from - window),
    high: Math.min(sentence[1], to + window),
  })
  const here = around(one)
  const there = around(other)
  let answered = 0
  for (let at = here.low; at < here.high; at++) {
    if (at >= one.from && at < one.to) continue
    const answer = answers[at - left.from]
    if (answer === undefined || answer === -1) continue
    const place = right.from + answer
    // Before it here and behind it there is another sentence's word.
    if (place < there.low || place >= there.high || at < one.from !== place < other.to) continue
    answered++
  }
  const words = (place: Place, { low, high }: { low: number; high: number }) => high - low - (place.to - place.from)
  return answered >= fewestAnswered && answered >= leastShare * Math.max(words(one, here), words(other, there))
}
