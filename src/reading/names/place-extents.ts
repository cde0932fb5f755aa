/** Where the names of places begin and end. */
import type { Article } from '../text/article.ts'
import type { Candidate, Candidates } from './candidates.ts'
import { LISTED_PLACE, matchAt } from './gazetteer.ts'
import { landNames } from './lands.ts'
import { DIRECTION, PLACE_HEAD, wordClasses } from './word-classes.ts'

/** «جنوب أفريقيا», «ساحل العاج»: where the lists of places know one of several words, no part of it is the name. */
export function completePlaces(candidates: Candidates): void {
  const { tokens, sentences } = candidates.article
  for (let t = 0; t + 1 < tokens.length; t++) {
    const match = matchAt(tokens.word, t, Math.min(tokens.length, t + 5))
    if (!match || match.size < 2 || match.kind !== LISTED_PLACE) continue
    const { bits } = wordClasses(tokens.word[t]!)
    if (bits & PLACE_HEAD || (bits & DIRECTION && !isCountry(candidates.article, t, match))) continue
    const to = t + match.size
    if (tokens.end[to - 1]! > sentences[tokens.sentence[t]!]!.end) continue
    let part: Candidate | undefined
    let whole = true
    for (let k = t; k < to; k++) {
      const owner = candidates.at(k)
      if (!owner) continue
      part = owner
      // «شرق خان» «يونس»: what the tagger began too early goes as well.
      whole &&=
        (owner.from >= t || owner.type === 'location') &&
        owner.to <= to &&
        (owner.type === 'location' || owner.type === 'facility' || owner.type === 'person')
    }
    if (!part || !whole || (part.type === 'location' && part.from === t && part.to === to)) continue
    for (let k = t; k < to; k++) {
      const owner = candidates.at(k)
      if (owner) candidates.remove(owner)
    }
    const clitics = match.clitics > 0 ? { start: tokens.offsetIn(t, match.clitics) } : {}
    candidates.add({ from: t, to, type: 'location', confidence: 0.8, ...clitics })
  }
}

function isCountry({ tokens }: Article, from: number, { size, clitics }: { size: number; clitics: number }): boolean {
  let name = tokens.normal(from).slice(clitics)
  for (let k = 1; k < size; k++) name += ` ${tokens.normal(from + k)}`
  return landNames.has(name)
}
