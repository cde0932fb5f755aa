/** Places that only their head gives away: «مديرية رازح», «قرية …» before a word that can be a name. */

import { governedPlaces } from '../../language/ar/names/heads.ts'
import { isRead } from '../text/article.ts'
import { splitProclitics } from '../text/clitics.ts'
import { ARABIC } from '../text/tokens.ts'
import { perWord } from '../text/vocabulary.ts'
import type { Candidates } from './candidates.ts'
import { knownWord } from './trained.ts'
import { DEMONYM, wordClasses } from './word-classes.ts'
import { FREQUENCY_SHIFT, PRIOR_MASK, PRIOR_SHIFT } from './word-table.ts'

const isHead = perWord((normal) =>
  splitProclitics(normal).some(({ article, rest }) => !article && governedPlaces.has(rest)),
)

const isCapital = perWord((normal) => splitProclitics(normal).some(({ article, rest }) => article && rest === 'عاصمه'))

export function findPlaced(candidates: Candidates): void {
  const { article } = candidates
  const { tokens } = article
  for (let t = 0; t + 1 < tokens.length; t++) {
    // «العاصمة الأوكرانية كييف»
    const capital = isCapital(tokens.word[t]!) && (wordClasses(tokens.word[t + 1]!).bits & DEMONYM) !== 0
    const name = capital ? t + 2 : t + 1
    if (tokens.kind[t] !== ARABIC || !(capital || isHead(tokens.word[t]!)) || tokens.kind[name] !== ARABIC) continue
    if (tokens.sentence[name] !== tokens.sentence[t] || !candidates.isFree(name)) continue
    if (!isRead(article.lines[article.sentences[tokens.sentence[t]!]!.line]!)) continue
    if (capital && tokens.normal(name).startsWith('ال')) continue
    if (!canName(tokens.normal(name)) || wordClasses(tokens.word[name]!).bits !== 0) continue
    candidates.add({ from: name, to: name + 1, type: 'location', confidence: 0.6 })
  }
}

/** Rare, and not known to be an everyday word. */
export function canName(normal: string): boolean {
  if (normal.length < 3) return false
  const info = knownWord(normal)
  if (info < 0) return !splitProclitics(normal).some(({ length, rest }) => length > 0 && knownWord(rest) >= 0)
  const prior = (info >> PRIOR_SHIFT) & PRIOR_MASK
  const frequency = (info >> FREQUENCY_SHIFT) & 7
  // A word too rare for the tagger to know is no everyday word yet, unless it is an adjective.
  if (prior === 2 && frequency <= 1) return !/^(?:ال|[يتن])|(?:[هي]|ها|هم)$/.test(normal)
  return (prior === 0 || prior >= 4) && frequency <= 4
}
