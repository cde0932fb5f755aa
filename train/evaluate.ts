/** Strict span F1 of label sequences, for three types: facilities count as places, as in shared/bench/score-ner.mjs. */
import { isInside, typeOf, types } from '../src/reading/names/labels.ts'

const scored: Record<string, string> = { person: 'PER', location: 'LOC', facility: 'LOC', organization: 'ORG' }

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** One label for each word: outside where allowed, else the first that is. */
export const labelsOf = (allowed: readonly number[]): number[] =>
  allowed.map((mask) => (mask & 1 ? 0 : 31 - Math.clz32(mask & -mask)))

/** Spans of a label sequence as «type from to». */
export function spansOf(labels: ArrayLike<number>): string[] {
  const out: string[] = []
  let from = -1
  let open = ''
  for (let t = 0; t <= labels.length; t++) {
    const label = t < labels.length ? labels[t]! : 0
    if (from >= 0 && !isInside(label)) {
      out.push(`${open} ${from} ${t}`)
      from = -1
    }
    if (label > 0 && !isInside(label)) {
      const type = scored[types[typeOf(label)]!]
      if (type) {
        open = type
        from = t
      }
    }
  }
  return out
}

export function scoreSpans(
  pairs: Iterable<{ gold: readonly string[]; found: readonly string[] }>,
): Record<string, Score> {
  const counts: Record<string, [number, number, number]> = {}
  const count = (span: string, what: 0 | 1 | 2) => {
    for (const key of [span.slice(0, 3), 'micro']) {
      counts[key] ??= [0, 0, 0]
      counts[key][what]++
    }
  }
  for (const { gold, found } of pairs) {
    const known = new Set(gold)
    const seen = new Set(found)
    for (const span of gold) count(span, seen.has(span) ? 0 : 2)
    for (const span of found) if (!known.has(span)) count(span, 1)
  }
  const round = (x: number) => Math.round(x * 1000) / 1000
  return Object.fromEntries(
    Object.entries(counts).map(([key, [tp, fp, fn]]) => [
      key,
      { precision: round(tp / (tp + fp)), recall: round(tp / (tp + fn)), f1: round((2 * tp) / (2 * tp + fp + fn)) },
    ]),
  )
}
