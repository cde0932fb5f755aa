/** Places that only their head gives away: «مديرية رازح», «قرية …» before a word that can be a name. */

import { governedPlaces } from '../../language/ar/names/heads.ts'
import { isRead } from '../text/article.ts'
import { splitProclitics } from '../text/clitics.ts'
import { ARABIC } from '../text/tokens.ts'
import { perWord } from '../text/vocabulary.ts'
import type { Candidates } from './candidates.ts'
import { knownWord } from './trained.ts'
import { wordClasses } from './word-classes.ts'
import { FREQUENCY_SHIFT, PRIOR_MASK, PRIOR_SHIFT } from './word-table.ts'

const isHead = perWord((normal) =>
  splitProclitics(normal).some(({ article, rest }) => !article && governedPlaces.has(rest)),
)

export function findPlaced(candidates: Candidates): void {
  const { article } = candidates
  const { tokens } = article
  for (let t = 0; t + 1 < tokens.length; t++) {
    const name = t + 1
    if (tokens.kind[t] !== ARABIC || !isHead(tokens.word[t]!) || tokens.kind[name] !== ARABIC) continue
    if (tokens.sentence[name] !== tokens.sentence[t] || !candidates.isFree(name)) continue
    if (!isRead(article.lines[article.sentences[tokens.sentence[t]!]!.line]!)) continue
    if (!canName(tokens.normal(name)) || wordClasses(tokens.word[name]!).bits !== 0) continue
    candidates.add({ from: name, to: name + 1, type: 'location', confidence: 0.6 })
  }
}

/** Rare, and not known to be an everyday word. */
function canName(normal: string): boolean {
  if (normal.length < 3) return false
  const info = knownWord(normal)
  if (info < 0) return !splitProclitics(normal).some(({ length, rest }) => length > 0 && knownWord(rest) >= 0)
  const prior = (info >> PRIOR_SHIFT) & PRIOR_MASK
  return (prior === 0 || prior >= 4) && ((info >> FREQUENCY_SHIFT) & 7) <= 4
}
