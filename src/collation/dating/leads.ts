/** How much the leads of two articles share: the same news told by two newsrooms shares names, figures and rare words at once. */
import { commonStems } from '../../language/ar/common-stems.ts'
import { hashOf } from '../../reading/passages/fingerprint.ts'
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

interface Lead {
  readonly bits: ReadonlyMap<number, number>
  readonly total: number
}

export interface Likeness {
  readonly other: number
  /** Shared bits over the bits of the shorter lead, 0 to 1. */
  readonly share: number
  /** Shared words that are particular to a story. */
  readonly rare: number
}

/** Finds the articles whose leads are like an article's, by their rare words. */
export class Leads {
  readonly #leads: readonly Lead[]
  readonly #sharers = new Map<number, number[]>()

  constructor(sources: readonly Source[]) {
    this.#leads = sources.map(({ reading }) => leadOf(reading.wording.stems))
    this.#leads.forEach(({ bits }, index) => {
      for (const [stem, weight] of bits) {
        if (weight < rareBits) continue
        const list = this.#sharers.get(stem)
        if (list) list.push(index)
        else this.#sharers.set(stem, [index])
      }
    })
  }

  /** The articles like one, likest first. Only those that share rare words are looked at. */
  like(index: number): readonly Likeness[] {
    const lead = this.#leads[index]!
    const rare = new Map<number, number>()
    for (const [stem, weight] of lead.bits) {
      if (weight < rareBits) continue
      const sharers = this.#sharers.get(stem)!
      if (sharers.length > mostSharers && sharers.length * 2 > this.#leads.length) {
        // In a small folder of one story everybody shares its words: they count, but do not block.
      } else if (sharers.length > mostSharers) continue
      for (const other of sharers) if (other !== index) rare.set(other, (rare.get(other) ?? 0) + 1)
    }
    const found: Likeness[] = []
    for (const [other, count] of rare) {
      if (count < 2) continue
      const theirs = this.#leads[other]!
      let shared = 0
      for (const [stem, weight] of lead.bits) if (theirs.bits.has(stem)) shared += weight
      found.push({ other, rare: count, share: shared / Math.max(1, Math.min(lead.total, theirs.total)) })
    }
    return found.sort((a, b) => b.share - a.share || a.other - b.other)
  }
}

function leadOf(stems: readonly number[]): Lead {
  const bits = new Map<number, number>()
  let words = 0
  let total = 0
  for (const stem of stems) {
    if (stem === 0) continue
    if (words++ >= leadWords) break
    if (bits.has(stem)) continue
    const weight = generalBits.get(stem) ?? mostBits
    bits.set(stem, weight)
    total += weight
  }
  return { bits, total }
}
