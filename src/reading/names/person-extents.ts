/** Where the names of persons begin and end. */
import { ordinals, rankWords, secondHalves } from '../../language/ar/names/title-words.ts'
import type { Candidate, Candidates } from './candidates.ts'
import { HONORIFIC, OFFICE, wordClasses } from './word-classes.ts'

/** «كمال نصر الله»: a surname of two words behind the only name that the tagger saw. */
export function addSurname(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const { from, to } = candidate
  if (to - from > 1 || !secondHalves.has(tokens.normal(to + 1)) || !tokens.raw(to).startsWith('ال')) return
  if (tokens.sentence[to + 1] !== tokens.sentence[from] || !candidates.isFree(to, to + 2)) return
  candidates.resize(candidate, from, to + 2)
}

/** «السادس» behind a person's name is the king's number. */
export function addOrdinal(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const next = candidate.to
  if (next >= tokens.length || tokens.sentence[next] !== tokens.sentence[candidate.from] || !candidates.isFree(next))
    return
  const title = candidate.from > 0 ? wordClasses(tokens.word[candidate.from - 1]!).bits : 0
  if (ordinals.has(tokens.normal(next)) && title & (OFFICE | HONORIFIC) && candidate.to - candidate.from <= 2)
    candidates.resize(candidate, candidate.from, next + (tokens.normal(next + 1) === 'عشر' ? 2 : 1))
}

/** A word of respect that the tagger took along («الملك محمد») stands outside. */
export function dropTitle(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  while (candidate.to - candidate.from >= 2) {
    const { bits, split } = wordClasses(tokens.word[candidate.from]!)
    const titled = split.article && tokens.raw(candidate.from).includes('ال') && bits & (HONORIFIC | OFFICE)
    const rank = rankWords.has(tokens.normal(candidate.from))
    if (!(titled || rank) || ordinals.has(tokens.normal(candidate.from + 1))) return
    candidates.resize(candidate, candidate.from + 1, candidate.to)
  }
}

/** Two persons without a word between them are one: «كريم» «سالم الحداد». */
export function joinNext(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const rest = candidates.at(candidate.to)
  if (rest?.type !== 'person' || rest.from !== candidate.to || rest.to - candidate.from > 4) return
  if (tokens.sentence[rest.from] !== tokens.sentence[candidate.from]) return
  if (tokens.normal(rest.from).startsWith('و')) return
  const { to } = rest
  candidates.remove(rest)
  candidates.resize(candidate, candidate.from, to)
}
