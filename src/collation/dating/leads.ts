/** How much the leads of two articles share: the same news told by two newsrooms shares names, figures and rare words at once. */
import { commonStems } from '../../language/ar/common-stems.ts'
import { hashOf } from '../../reading/passages/fingerprint.ts'
import { addTo } from '../groups.ts'
import type { Source } from '../model.ts'

/** Content words of an article that count as its lead, headline included. */
const leadWords = 50
const mostBits = 13
const numberBits = 5
/** A word from here on is particular to a story. */
const rareBits = 11
/** Words that more articles than these share point to too many to follow. */
const mostSharers = 60

const generalBits = new Map<number, number>()
for (const [bits, stems] of commonStems)
  for (const stem of stems.split(' ')) generalBits.set(hashOf(stem), Math.min(bits, mostBits))
for (let n = 0; n < 2100; n++) generalBits.set(hashOf(String(n)), numberBits)

/** A folder is thought of as part of a stream of so many more articles, so that one story's words do not all look common. */
const imaginedArticles = 20_000
/** Of the articles like one, the likest are enough. */
const mostLike = 60
/** Articles from which the share of pairs that tell the same is estimated; more add nothing. */
const mostSampled = 600

/** Pairs of known days from which they say anything; how far they may move prior and slope (variances). */
const fewestPairs = 10
const mostPairs = 7
const priorSpread = 9
const slopeSpread = 0.25
/** Log odds of a pair that would be taken for the same news. */
const typical = 9

interface Lead {
  readonly bits: ReadonlyMap<number, number>
  readonly total: number
}

export interface Likeness {
  readonly other: number
  /** Log odds that both lead with the same news, as far as their words speak; `Leads.prior` is not in it. */
  readonly logOdds: number
}

/** Finds the articles whose leads are like an article's, by their rare words. */
export class Leads {
  readonly #leads: readonly Lead[]
  readonly #sharers = new Map<number, number[]>()
  readonly #like: Likeness[][] = []
  #prior: number | undefined
  #slope = 1

  constructor(sources: readonly Source[]) {
    const stems = sources.map(({ reading }) => leadStems(reading.wording.stems))
    const counts = new Map<number, number>()
    for (const set of stems) for (const stem of set) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    const all = sources.length + imaginedArticles
    this.#leads = stems.map((set, index) => {
      const bits = new Map<number, number>()
      let total = 0
      for (const stem of set) {
        const general = generalBits.get(stem) ?? mostBits
        const weight = Math.min(general, Math.log2(all / counts.get(stem)!))
        bits.set(stem, weight)
        total += weight
        if (general < rareBits) continue
        addTo(this.#sharers, stem, index)
      }
      return { bits, total }
    })
  }

  /** The articles like one, likest first. Only those that share two rare words are looked at. */
  like(index: number): readonly Likeness[] {
    const known = this.#like[index]
    if (known) return known
    const found = this.#find(index).slice(0, mostLike)
    this.#like[index] = found
    return found
  }

  #find(index: number): Likeness[] {
    const lead = this.#leads[index]!
    const rare = new Map<number, number>()
    for (const stem of lead.bits.keys()) {
      const sharers = this.#sharers.get(stem)
      // In a small folder of one story everybody shares its words; in a large one such words point nowhere.
      if (!sharers || (sharers.length > mostSharers && sharers.length * 2 < this.#leads.length)) continue
      for (const other of sharers) if (other !== index) rare.set(other, (rare.get(other) ?? 0) + 1)
    }
    const found: Likeness[] = []
    for (const [other, count] of rare) {
      if (count < 2) continue
      const logOdds = logOddsOf(lead, this.#leads[other]!)
      if (logOdds > 0) found.push({ other, logOdds })
    }
    return found.sort((a, b) => b.logOdds - a.logOdds || a.other - b.other)
  }

  /** Log odds that both lead with the same news, in this folder. */
  odds({ logOdds }: Likeness): number {
    return this.prior + this.#slope * logOdds
  }

  /**
   * Fits prior and slope to the pairs of known days (expectation maximisation, Newton's method): in a stream of serial
   * stories, words that read alike are worth less than elsewhere.
   * @param factor for a pair of known days, how much likelier their distance is under the same news than by chance
   */
  calibrate(known: readonly number[], factor: (left: number, right: number) => number): void {
    const step = Math.max(1, Math.ceil(known.length / mostSampled))
    const isKnown = new Set(known)
    const pairs: { logOdds: number; factor: number }[] = []
    for (let at = 0; at < known.length; at += step)
      for (const { other, logOdds } of this.like(known[at]!))
        if (isKnown.has(other)) pairs.push({ logOdds, factor: factor(known[at]!, other) })
    if (pairs.length < fewestPairs) return
    // The articles of known day may be one to an event: they must not drown what words say.
    const share = Math.min(1, mostPairs / pairs.length)
    const start = this.prior
    let prior = start
    let slope = 1
    for (let round = 0; round < 20; round++) {
      let [gradient0, gradient1, h00, h01, h11] = [
        (start - prior) / priorSpread,
        (1 - slope) / slopeSpread,
        1 / priorSpread,
        0,
        1 / slopeSpread,
      ]
      for (const pair of pairs) {
        const odds = Math.exp(prior + slope * pair.logOdds)
        const promised = odds / (1 + odds)
        const same = (odds * pair.factor) / (1 + odds * pair.factor)
        const weight = share * promised * (1 - promised)
        gradient0 += share * (same - promised)
        gradient1 += share * (same - promised) * pair.logOdds
        h00 += weight
        h01 += weight * pair.logOdds
        h11 += weight * pair.logOdds ** 2
      }
      const determinant = h00 * h11 - h01 * h01
      prior += (h11 * gradient0 - h01 * gradient1) / determinant
      slope = Math.max(0.05, slope + (h00 * gradient1 - h01 * gradient0) / determinant)
    }
    // Days speak against what words promise, never for more than they do.
    if (prior + slope * typical < start + typical) {
      this.#prior = prior
      this.#slope = Math.min(1, slope)
    }
  }

  /**
   * Log odds that any two articles of the folder lead with the same news, estimated from the folder itself (expectation
   * maximisation): near even in a folder on one story, a thousand to one against in a mixed one.
   */
  get prior(): number {
    this.#prior ??= this.#estimatePrior()
    return this.#prior
  }

  #estimatePrior(): number {
    const n = this.#leads.length
    const step = Math.max(1, Math.ceil(n / mostSampled))
    const odds: number[] = []
    let pairs = 0
    for (let index = 0; index < n; index += step) {
      pairs += n - 1
      for (const { logOdds } of this.like(index)) odds.push(logOdds)
    }
    let share = 0.2
    for (let round = 0; round < 12; round++) {
      const prior = Math.log(share / (1 - share))
      const same = odds.reduce((sum, logOdds) => sum + 1 / (1 + Math.exp(-logOdds - prior)), 0)
      share = Math.min(0.9, (same + 1) / (pairs + 4))
    }
    return Math.log(share / (1 - share))
  }
}

/** Fitted on pairs of news articles of known days: sets on one event against articles days apart. */
const fit = { bias: -6.2, share: 14.4, shareSquared: -46.8, cosine: 48.5 }

function logOddsOf(left: Lead, right: Lead): number {
  const [small, large] = left.bits.size <= right.bits.size ? [left, right] : [right, left]
  let shared = 0
  for (const [stem, weight] of small.bits) if (large.bits.has(stem)) shared += weight
  const share = shared / Math.max(1, Math.min(left.total, right.total))
  const cosine = shared / Math.max(1, Math.sqrt(left.total * right.total))
  return fit.bias + fit.share * share + fit.shareSquared * share * share + fit.cosine * cosine
}

function leadStems(stems: readonly number[]): ReadonlySet<number> {
  const out = new Set<number>()
  let words = 0
  for (const stem of stems) {
    if (stem === 0) continue
    if (words++ >= leadWords) break
    out.add(stem)
  }
  return out
}
