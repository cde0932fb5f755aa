/**
 * The trained model as bytes: what is known of words, the transitions between labels, and the features' weights.
 *
 * Integers are LEB128 varints. Keys are 32-bit hashes, ascending, each written as its distance from the last.
 *   words:       count, keys, one packed integer a key (see word-table.ts)
 *   transitions: (LABELS + 1) × LABELS bytes, rows «from», the last row the start of a sentence; −128 is forbidden
 *   features:    count, keys, then for each key the set of labels with a weight (bits), and one byte a weight
 * A weight byte is the weight divided by STEP. The whole stands in the source as base64.
 */
import { LABELS } from './labels.ts'
import { IntMap } from './word-table.ts'

export const STEP = 1 / 32
const FORBIDDEN = -128

export interface Model {
  readonly words: IntMap
  /** (LABELS + 1) × LABELS, row «from», −Infinity where forbidden. */
  readonly transitions: Float32Array
  /** Feature key → offset in `weights` of its LABELS weights… */
  readonly features: IntMap
  /** …packed: the set of labels, then their weights in steps. */
  readonly weights: Int32Array
}

export interface ModelParts {
  readonly wordKeys: readonly number[]
  readonly wordValues: readonly number[]
  readonly transitions: ArrayLike<number>
  /** Feature key → LABELS weights. */
  readonly features: ReadonlyMap<number, ArrayLike<number>>
}

/** A model as bytes. Weights that round to nothing are left out. */
export function encodeModel(parts: ModelParts): Uint8Array {
  const out: number[] = []
  const varint = (value: number) => {
    let rest = value >>> 0
    while (rest > 0x7f) {
      out.push((rest & 0x7f) | 0x80)
      rest >>>= 7
    }
    out.push(rest)
  }
  const keys = (sorted: readonly number[]) => {
    varint(sorted.length)
    let last = 0
    for (const key of sorted) {
      varint((key >>> 0) - last)
      last = key >>> 0
    }
  }
  const byValue = new Map(parts.wordKeys.map((key, i) => [key >>> 0, parts.wordValues[i]!]))
  const words = [...byValue.keys()].sort((a, b) => a - b)
  keys(words)
  for (const key of words) varint(byValue.get(key)!)
  for (let i = 0; i < (LABELS + 1) * LABELS; i++) out.push(quantise(parts.transitions[i]!) & 0xff)
  const kept = [...parts.features]
    .map(([key, weights]) => ({
      key: key >>> 0,
      steps: Array.from(weights, (weight) => Math.max(quantise(weight), -127)),
    }))
    .filter(({ steps }) => steps.some((step) => step !== 0))
    .sort((a, b) => a.key - b.key)
  keys(kept.map(({ key }) => key))
  for (const { steps } of kept) {
    varint(steps.reduce((mask, step, label) => (step === 0 ? mask : mask | (1 << label)), 0))
    for (const step of steps) if (step !== 0) out.push(step & 0xff)
  }
  return Uint8Array.from(out)
}

const quantise = (weight: number): number =>
  weight < -1e6 ? FORBIDDEN : Math.max(-127, Math.min(127, Math.round(weight / STEP)))

export function decodeModel(base64: string): Model {
  const binary = atob(base64)
  let at = 0
  const byte = () => binary.charCodeAt(at++)
  const signed = () => (byte() << 24) >> 24
  const varint = () => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const part = byte()
      value |= (part & 0x7f) << shift
      if (part < 0x80) return value >>> 0
    }
  }
  const keys = () => {
    const out = new Int32Array(varint())
    let last = 0
    for (let i = 0; i < out.length; i++) {
      last += varint()
      out[i] = last
    }
    return out
  }
  const wordKeys = keys()
  const wordValues = wordKeys.map(() => varint())
  const transitions = new Float32Array((LABELS + 1) * LABELS)
  for (let i = 0; i < transitions.length; i++) {
    const step = signed()
    transitions[i] = step === FORBIDDEN ? -Infinity : step * STEP
  }
  const featureKeys = keys()
  const offsets = new Int32Array(featureKeys.length)
  const weights: number[] = []
  for (let i = 0; i < featureKeys.length; i++) {
    offsets[i] = weights.length
    const mask = varint()
    weights.push(mask)
    for (let rest = mask; rest !== 0; rest &= rest - 1) weights.push(signed())
  }
  return {
    words: new IntMap(wordKeys, wordValues),
    transitions,
    features: new IntMap(featureKeys, offsets),
    weights: Int32Array.from(weights),
  }
}
