/**
 * A linear-chain conditional random field (Lafferty et al. 2001), learned by stochastic AdaGrad (Duchi et al. 2011) with
 * an elastic-net proximal step after each pass. Sentences may allow several labels for a word: then the probability of
 * all allowed paths together is raised (Täckström et al. 2013). Corpora share weights and have their own as well
 * (Daumé 2007, «Frustratingly easy domain adaptation»).
 */
import { LABELS, mayFollow } from '../src/reading/names/labels.ts'

/** Feature ids of one token, as several lists one after another. */
export interface TokenFeatures {
  readonly lists: readonly Int32Array[]
  /** The lists without the features that say which word it is. */
  readonly wordless: readonly Int32Array[]
}

export interface Example {
  readonly tokens: readonly TokenFeatures[]
  readonly allowed: readonly number[]
  /** Which weights besides the shared ones: 0 none, 1 target corpus, 2 the others. */
  readonly domain: number
  readonly weight: number
}

export interface Options {
  readonly epochs: number
  readonly rate: number
  readonly l1: number
  readonly l2: number
  readonly seed: number
  /** Share of the tokens whose word is hidden in a pass, so that its shape and neighbours are learned too. */
  readonly hidden: number
  readonly log?: (epoch: number, loss: number, model: Crf) => void
}

const FORBIDDEN = -1e9
/** Before the first token: nothing may begin inside. */
export const START = LABELS

export class Crf {
  readonly features: number
  readonly weights: Float32Array[]
  readonly transitions: Float64Array
  private readonly squares: Float32Array[]
  private readonly transitionSquares: Float64Array
  private sums: Float64Array[] | undefined
  private passes = 0

  constructor(features: number, domains: number) {
    this.features = features
    this.weights = Array.from({ length: domains }, () => new Float32Array(features * LABELS))
    this.squares = Array.from({ length: domains }, () => new Float32Array(features * LABELS))
    this.transitions = new Float64Array((LABELS + 1) * LABELS)
    this.transitionSquares = new Float64Array((LABELS + 1) * LABELS)
    for (let from = 0; from <= LABELS; from++)
      for (let to = 0; to < LABELS; to++)
        if (!mayFollow(from === START ? 0 : from, to)) this.transitions[from * LABELS + to] = FORBIDDEN
  }

  scores(example: Example, out: Float64Array): void {
    const shared = this.weights[0]!
    const own = example.domain > 0 ? this.weights[example.domain]! : undefined
    out.fill(0, 0, example.tokens.length * LABELS)
    example.tokens.forEach((token, t) => {
      const base = t * LABELS
      for (const list of token.lists)
        for (let k = 0; k < list.length; k++) {
          const from = list[k]! * LABELS
          for (let l = 0; l < LABELS; l++) out[base + l]! += shared[from + l]!
          if (own) for (let l = 0; l < LABELS; l++) out[base + l]! += own[from + l]!
        }
    })
  }

  /** One pass of learning; returns the mean loss of a sentence. */
  train(examples: readonly Example[], { epochs, rate, l1, l2, seed, hidden, log }: Options): void {
    const longest = examples.reduce((n, example) => Math.max(n, example.tokens.length), 0)
    const scores = new Float64Array(longest * LABELS)
    const full = new Chain(longest)
    const limited = new Chain(longest)
    const random = mulberry(seed)
    const order = Array.from(examples.keys())
    for (let epoch = 1; epoch <= epochs; epoch++) {
      for (let i = order.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1))
        const held = order[i]!
        order[i] = order[j]!
        order[j] = held
      }
      let loss = 0
      order.forEach((index, done) => {
        const whole = examples[index]!
        if (whole.weight < 1 && random() > whole.weight) return
        const tokens = whole.tokens.map((token) => (random() < hidden ? { ...token, lists: token.wordless } : token))
        const example = { ...whole, tokens }
        this.scores(example, scores)
        loss += full.run(scores, this.transitions, example.tokens.length)
        loss -= limited.run(scores, this.transitions, example.tokens.length, example.allowed)
        this.update(example, full, limited, rate)
        if (done % 6000 === 5999) this.shrink(rate, (l1 * 6000) / order.length, (l2 * 6000) / order.length)
      })
      this.shrink(rate, (l1 * (order.length % 6000)) / order.length, (l2 * (order.length % 6000)) / order.length)
      if (epoch > epochs / 2) this.addToAverage()
      log?.(epoch, loss / order.length, this)
    }
    this.takeAverage()
  }

  private addToAverage(): void {
    this.sums ??= [...this.weights, this.transitions].map((weights) => new Float64Array(weights.length))
    ;[...this.weights, this.transitions].forEach((weights, i) => {
      const sum = this.sums![i]!
      for (let k = 0; k < weights.length; k++) sum[k]! += weights[k]!
    })
    this.passes++
  }

  /** The mean of the weights after each of the later passes: it generalises better than the last ones. */
  private takeAverage(): void {
    ;[...this.weights, this.transitions].forEach((weights, i) => {
      const sum = this.sums![i]!
      for (let k = 0; k < weights.length; k++) weights[k] = sum[k]! / this.passes
    })
  }

  private update(example: Example, full: Chain, limited: Chain, rate: number): void {
    const shared = this.weights[0]!
    const sharedSquares = this.squares[0]!
    const own = example.domain > 0 ? this.weights[example.domain]! : undefined
    const ownSquares = example.domain > 0 ? this.squares[example.domain]! : undefined
    const labels = new Int32Array(LABELS)
    const gradients = new Float64Array(LABELS)
    example.tokens.forEach((token, t) => {
      let count = 0
      for (let l = 0; l < LABELS; l++) {
        const gradient = full.unary[t * LABELS + l]! - limited.unary[t * LABELS + l]!
        if (Math.abs(gradient) < 2e-3) continue
        labels[count] = l
        gradients[count++] = gradient
      }
      if (count === 0) return
      for (const list of token.lists)
        for (let k = 0; k < list.length; k++) {
          const from = list[k]! * LABELS
          for (let c = 0; c < count; c++) {
            const at = from + labels[c]!
            const gradient = gradients[c]!
            const square = sharedSquares[at]! + gradient * gradient
            sharedSquares[at] = square
            shared[at]! -= (rate * gradient) / Math.sqrt(square + 1e-1)
            if (own && ownSquares) {
              const ownSquare = ownSquares[at]! + gradient * gradient
              ownSquares[at] = ownSquare
              own[at]! -= (rate * gradient) / Math.sqrt(ownSquare + 1e-1)
            }
          }
        }
    })
    for (let i = 0; i < this.transitions.length; i++) {
      const gradient = full.pairs[i]! - limited.pairs[i]!
      if (this.transitions[i]! <= FORBIDDEN || gradient === 0) continue
      const square = this.transitionSquares[i]! + gradient * gradient
      this.transitionSquares[i] = square
      this.transitions[i]! -= (rate * gradient) / Math.sqrt(square + 1)
    }
  }

  /** The proximal step of the elastic net, each weight by its own rate. */
  private shrink(rate: number, l1: number, l2: number): void {
    this.weights.forEach((weights, domain) => {
      const squares = this.squares[domain]!
      for (let i = 0; i < weights.length; i++) {
        const weight = weights[i]!
        if (weight === 0) continue
        const step = rate / Math.sqrt(squares[i]! + 1e-1)
        const size = Math.abs(weight) - step * l1
        weights[i] = size <= 0 ? 0 : (Math.sign(weight) * size) / (1 + step * l2)
      }
    })
  }

  /** The likeliest labels. */
  decode(example: Example): Uint8Array {
    const n = example.tokens.length
    const scores = new Float64Array(n * LABELS)
    this.scores(example, scores)
    const back = new Uint8Array(n * LABELS)
    let previous = new Float64Array(LABELS)
    for (let t = 0; t < n; t++) {
      const next = new Float64Array(LABELS)
      for (let to = 0; to < LABELS; to++) {
        let best = -Infinity
        for (let from = 0; from < LABELS; from++) {
          const score =
            t === 0 ? this.transitions[START * LABELS + to]! : previous[from]! + this.transitions[from * LABELS + to]!
          if (score > best) {
            best = score
            back[t * LABELS + to] = from
          }
        }
        next[to] = best + scores[t * LABELS + to]!
      }
      previous = next
    }
    const labels = new Uint8Array(n)
    let label = previous.indexOf(Math.max(...previous))
    for (let t = n - 1; t >= 0; t--) {
      labels[t] = label
      label = back[t * LABELS + label]!
    }
    return labels
  }
}

/** Forward and backward sums of one sentence, scaled at each token, and the marginals they give. */
class Chain {
  readonly unary: Float64Array
  readonly pairs = new Float64Array((LABELS + 1) * LABELS)
  private readonly forward: Float64Array
  private readonly backward: Float64Array
  private readonly local: Float64Array
  private readonly edges = new Float64Array((LABELS + 1) * LABELS)

  constructor(longest: number) {
    this.unary = new Float64Array(longest * LABELS)
    this.forward = new Float64Array(longest * LABELS)
    this.backward = new Float64Array(longest * LABELS)
    this.local = new Float64Array(longest * LABELS)
  }

  /** Fills `unary` and `pairs`; returns the log of the summed weight of all (allowed) paths. */
  run(scores: Float64Array, transitions: Float64Array, n: number, allowed?: readonly number[]): number {
    const { forward, backward, local, edges, unary, pairs } = this
    for (let i = 0; i < edges.length; i++) edges[i] = Math.exp(transitions[i]!)
    let log = 0
    for (let t = 0; t < n; t++) {
      const base = t * LABELS
      let top = -Infinity
      for (let l = 0; l < LABELS; l++) if (scores[base + l]! > top) top = scores[base + l]!
      for (let l = 0; l < LABELS; l++)
        local[base + l] = allowed && !((allowed[t]! >> l) & 1) ? 0 : Math.exp(Math.max(scores[base + l]! - top, -200))
      let sum = 0
      for (let to = 0; to < LABELS; to++) {
        let mass = 0
        if (t === 0) mass = edges[START * LABELS + to]!
        else
          for (let from = 0; from < LABELS; from++) mass += forward[base - LABELS + from]! * edges[from * LABELS + to]!
        mass *= local[base + to]!
        forward[base + to] = mass
        sum += mass
      }
      if (sum < 1e-300) sum = 1e-300
      for (let l = 0; l < LABELS; l++) forward[base + l]! /= sum
      log += Math.log(sum) + top
    }
    for (let l = 0; l < LABELS; l++) backward[(n - 1) * LABELS + l] = 1
    for (let t = n - 2; t >= 0; t--) {
      const base = t * LABELS
      let sum = 0
      for (let from = 0; from < LABELS; from++) {
        let mass = 0
        for (let to = 0; to < LABELS; to++)
          mass += edges[from * LABELS + to]! * local[base + LABELS + to]! * backward[base + LABELS + to]!
        backward[base + from] = mass
        sum += mass
      }
      if (sum < 1e-300) sum = 1e-300
      for (let l = 0; l < LABELS; l++) backward[base + l]! /= sum
    }
    pairs.fill(0)
    for (let t = 0; t < n; t++) {
      const base = t * LABELS
      let sum = 0
      for (let l = 0; l < LABELS; l++) {
        unary[base + l] = forward[base + l]! * backward[base + l]!
        sum += unary[base + l]!
      }
      if (sum < 1e-300) sum = 1e-300
      for (let l = 0; l < LABELS; l++) unary[base + l]! /= sum
      if (t === 0) {
        for (let l = 0; l < LABELS; l++) pairs[START * LABELS + l]! += unary[l]!
        continue
      }
      let total = 0
      for (let from = 0; from < LABELS; from++)
        for (let to = 0; to < LABELS; to++)
          total +=
            forward[base - LABELS + from]! * edges[from * LABELS + to]! * local[base + to]! * backward[base + to]!
      const scale = total > 1e-300 ? 1 / total : 0
      for (let from = 0; from < LABELS; from++) {
        const f = forward[base - LABELS + from]! * scale
        if (f === 0) continue
        for (let to = 0; to < LABELS; to++)
          pairs[from * LABELS + to]! += f * edges[from * LABELS + to]! * local[base + to]! * backward[base + to]!
      }
    }
    return log
  }
}

/** A small seeded generator of numbers in [0, 1), so that training is reproducible. */
export function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
