/**
 * The sequence tagger: sums of feature weights for each token, then the best path through the labels (Viterbi).
 * A word's own share of the sums, for itself and for its neighbours, is worked out once a word.
 */
import { perWord } from '../text/vocabulary.ts'
import { atDistance, edge, featureMaker, joinFeatures, type Marks, PAIRS, type WordFeatures } from './features.ts'
import { gazetteerMarks } from './gazetteer.ts'
import { isInside, LABELS } from './labels.ts'
import { type Model, STEP } from './model.ts'

/** Distances from which a word weighs on a token, in the order of the rows of its shares. */
const DISTANCES = [-2, -1, 0, 1, 2]

interface WordShare {
  readonly features: WordFeatures
  /** One row of LABELS sums for each of DISTANCES. */
  readonly sums: Float32Array
}

export interface Tagger {
  /**
   * Labels of the tokens `from` to `to` of a sentence, into `labels`; into `margins`, how far the best label of each
   * token was ahead of «outside» or, for an outside token, of the best name label (sums of this token alone).
   * @param topic what the article is about (see topic.ts)
   */
  tag(words: Int32Array, from: number, to: number, topic: number, labels: Uint8Array, margins: Float32Array): void
}

export function makeTagger(model: Model): Tagger {
  const make = featureMaker(model.words)
  const addKey = (key: number, out: Float32Array, base: number) => {
    const at = model.features.get(key)
    if (at < 0) return
    let next = at + 1
    for (let rest = model.weights[at]!; rest !== 0; rest &= rest - 1)
      out[base + 31 - Math.clz32(rest & -rest)]! += model.weights[next++]! * STEP
  }
  const shareOf = (features: WordFeatures): WordShare => {
    const sums = new Float32Array(DISTANCES.length * LABELS)
    DISTANCES.forEach((distance, row) => {
      const list = distance === 0 ? features.full : Math.abs(distance) === 1 ? features.near : features.far
      for (const key of list) addKey(distance === 0 ? key : atDistance(key, distance), sums, row * LABELS)
    })
    return { features, sums }
  }
  const share = perWord((_, id) => shareOf(make(id)))
  const edgeShare = shareOf(edge)
  const { transitions } = model
  const joined = new Int32Array(PAIRS)
  let back = new Uint8Array(0)
  let sums = new Float32Array(0)
  let marks = new Uint8Array(0)
  const around: Marks = { left: 0, own: 0, right: 0, topic: 0 }

  return {
    tag(words, from, to, topic, labels, margins) {
      const n = to - from
      if (n === 0) return
      if (back.length < n * LABELS) {
        back = new Uint8Array(n * LABELS * 2)
        sums = new Float32Array(n * LABELS * 2)
      }
      if (marks.length < to) marks = new Uint8Array(to * 2)
      gazetteerMarks(words, from, to, marks)
      around.topic = topic
      const at = (t: number): WordShare => (t < from || t >= to ? edgeShare : share(words[t]!))
      let l2 = edgeShare
      let l1 = edgeShare
      let own = at(from)
      let r1 = at(from + 1)
      for (let t = from; t < to; t++) {
        const r2 = at(t + 2)
        const base = (t - from) * LABELS
        for (let l = 0; l < LABELS; l++)
          sums[base + l] =
            l2.sums[l]! +
            l1.sums[LABELS + l]! +
            own.sums[2 * LABELS + l]! +
            r1.sums[3 * LABELS + l]! +
            r2.sums[4 * LABELS + l]!
        around.left = t > from ? marks[t - 1]! : 0
        around.own = marks[t]!
        around.right = t + 1 < to ? marks[t + 1]! : 0
        joinFeatures(joined, l2.features, l1.features, own.features, r1.features, r2.features, around)
        for (let k = 0; k < PAIRS; k++) addKey(joined[k]!, sums, base)
        l2 = l1
        l1 = own
        own = r1
        r1 = r2
      }
      viterbi(sums, transitions, n, back, labels, from)
      for (let t = 0; t < n; t++) margins[from + t] = margin(sums, t * LABELS, labels[from + t]!)
    },
  }
}

function margin(sums: Float32Array, base: number, label: number): number {
  if (label > 0) return sums[base + label]! - sums[base]!
  let best = -Infinity
  for (let l = 1; l < LABELS; l++) if (sums[base + l]! > best) best = sums[base + l]!
  return sums[base]! - best
}

const previous = new Float32Array(LABELS)
const next = new Float32Array(LABELS)

function viterbi(
  sums: Float32Array,
  transitions: Float32Array,
  n: number,
  back: Uint8Array,
  labels: Uint8Array,
  offset: number,
): void {
  for (let l = 0; l < LABELS; l++) previous[l] = sums[l]! + transitions[LABELS * LABELS + l]!
  for (let t = 1; t < n; t++) {
    const base = t * LABELS
    for (let to = 0; to < LABELS; to++) {
      let best = -Infinity
      let from = 0
      if (isInside(to)) {
        // Inside follows its own begin or inside only.
        const begun = previous[to - 1]! + transitions[(to - 1) * LABELS + to]!
        const gone = previous[to]! + transitions[to * LABELS + to]!
        best = Math.max(begun, gone)
        from = begun > gone ? to - 1 : to
      } else {
        for (let f = 0; f < LABELS; f++) {
          const score = previous[f]! + transitions[f * LABELS + to]!
          if (score > best) {
            best = score
            from = f
          }
        }
      }
      back[base + to] = from
      next[to] = best + sums[base + to]!
    }
    previous.set(next)
  }
  let label = 0
  for (let l = 1; l < LABELS; l++) if (previous[l]! > previous[label]!) label = l
  for (let t = n - 1; t >= 0; t--) {
    labels[offset + t] = label
    label = back[t * LABELS + label]!
  }
}
