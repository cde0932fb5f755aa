/** Adjectives of countries («الإسرائيلي», «مغاربة») that no longer name covers: groups. */
import { isRead } from '../text/article.ts'
import { ARABIC } from '../text/tokens.ts'
import type { Candidates } from './candidates.ts'
import { DEMONYM, wordClasses } from './word-classes.ts'

export function findDemonyms(candidates: Candidates): void {
  const { article } = candidates
  const { tokens } = article
  for (let t = 0; t < tokens.length; t++) {
    if (tokens.kind[t] !== ARABIC || !candidates.isFree(t)) continue
    const { bits, split } = wordClasses(tokens.word[t]!)
    if (!(bits & DEMONYM)) continue
    if (!isRead(article.lines[article.sentences[tokens.sentence[t]!]!.line]!)) continue
    const start = split.proclitics ? tokens.offsetIn(t, split.proclitics.length) : undefined
    candidates.add({ from: t, to: t + 1, type: 'group', confidence: 0.7, ...(start === undefined ? {} : { start }) })
  }
}
