/** How much of the wording itself, function words and endings included, two passages share. */
import type { Wording } from '../../reading/reading.ts'

export interface Fidelity {
  /** Share of the shorter passage's word pairs and word triples that the other has: containment, not Jaccard. */
  readonly pairs: number
  readonly triples: number
  /** Word for word the same. */
  readonly verbatim: boolean
}

/** Entries of a wording, from and to inclusive. */
export interface Passage {
  readonly wording: Wording
  readonly from: number
  readonly to: number
}

export function fidelityOf(left: Passage, right: Passage): Fidelity {
  const one = left.wording.hashes.slice(left.from, left.to + 1)
  const two = right.wording.hashes.slice(right.from, right.to + 1)
  return {
    pairs: containment(one, two, 2),
    triples: containment(one, two, 3),
    verbatim: one.length === two.length && one.every((hash, at) => hash === two[at]),
  }
}

/** Share of the shorter sequence's n-grams that the longer one has, each used once. */
function containment(one: readonly number[], two: readonly number[], n: number): number {
  const [short, long] = one.length <= two.length ? [one, two] : [two, one]
  const grams = short.length - n + 1
  if (grams <= 0) return 0
  const counts = new Map<number, number>()
  for (let i = 0; i + n <= long.length; i++) {
    const gram = gramAt(long, i, n)
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  let shared = 0
  for (let i = 0; i < grams; i++) {
    const gram = gramAt(short, i, n)
    const left = counts.get(gram) ?? 0
    if (left === 0) continue
    counts.set(gram, left - 1)
    shared++
  }
  return shared / grams
}

function gramAt(hashes: readonly number[], at: number, n: number): number {
  let gram = 0
  for (let k = 0; k < n; k++) gram = Math.imul(gram ^ hashes[at + k]!, 0x9e3779b1) ^ (gram >>> 15)
  return gram
}
