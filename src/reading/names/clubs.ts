/** Towns that are clubs: in a sports report «ليون» is the team, unless it says where something happens. */
import { locatives } from '../../language/ar/names/heads.ts'
import type { Candidate, Candidates } from './candidates.ts'
import { CLUB, matchAt } from './gazetteer.ts'

/** «بورتو (البرتغال)»: a club in a table of results, with its country in brackets. */
export function isListed(candidates: Candidates, { to }: Candidate): boolean {
  const { tokens } = candidates.article
  if (tokens.raw(to) !== '(') return false
  const country = candidates.at(to + 1)
  return country?.type === 'location' && tokens.raw(country.to) === ')'
}

/** In a sports report «ليون» is the club, unless it says where something happens. */
export function takeAsClub(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const { from, to, type } = candidate
  if (type !== 'location' && (type !== 'person' || to > from + 1)) return
  const match = matchAt(tokens.word, from, to)
  if (match?.kind !== CLUB || match.size !== to - from) return
  if (from > 0 && tokens.sentence[from - 1] === tokens.sentence[from] && locatives.has(tokens.normal(from - 1))) return
  if (tokens.normal(from).startsWith('ب') && match.clitics > 0) return
  candidate.type = 'organization'
}
