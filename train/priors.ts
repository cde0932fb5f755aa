/**
 * What words mostly are in news that an earlier model has tagged: self-training for words that the annotated texts do not
 * have. Only a coarse level goes into the model, as one feature among many.
 */

import { Candidates } from '../src/reading/names/candidates.ts'
import { findRepeats } from '../src/reading/names/repeats.ts'
import { tagNames } from '../src/reading/names/tagged.ts'
import { cutArticle } from '../src/reading/text/article.ts'
import { ARABIC } from '../src/reading/text/tokens.ts'
import type { EntityType } from '../src/review.ts'

const column: Partial<Record<EntityType, number>> = { person: 1, organization: 2, location: 3, facility: 3 }

/** Counts of a word: outside, person, organisation, place, other name; then the same names' first tokens. */
type Counts = Uint32Array

export class Priors {
  private readonly counts = new Map<string, Counts>()

  /** Tags one article and counts its words. */
  add(text: string): void {
    const article = cutArticle(text, 'ar')
    const candidates = new Candidates(article)
    tagNames(article, candidates)
    findRepeats(candidates)
    const { tokens } = article
    for (let t = 0; t < tokens.length; t++) {
      if (tokens.kind[t] !== ARABIC) continue
      const candidate = candidates.at(t)
      const word = tokens.normal(t)
      let counts = this.counts.get(word)
      if (!counts) {
        counts = new Uint32Array(5)
        this.counts.set(word, counts)
      }
      counts[candidate ? (column[candidate.type] ?? 4) : 0]!++
    }
  }

  /** Word → level, 1 to 14: surely no name, mostly none, or mostly a person, body, place or other name, by how much. */
  levels(): Map<string, number> {
    const out = new Map<string, number>()
    for (const [word, counts] of this.counts) {
      const total = counts.reduce((sum, n) => sum + n, 0)
      if (total < 4) continue
      const names = total - counts[0]!
      let top = 1
      for (let k = 2; k < 5; k++) if (counts[k]! > counts[top]!) top = k
      const share = names / total
      const purity = names > 0 ? counts[top]! / names : 0
      if (share < 0.01) out.set(word, total >= 40 ? 1 : 2)
      else if (share < 0.1) out.set(word, 3)
      else if (share < 0.5) out.set(word, 3 + top)
      else out.set(word, (purity > 0.8 ? 7 : 11) + Math.min(top, 3 + (purity > 0.8 ? 1 : 0)))
    }
    return out
  }
}
