/** Towns that are clubs: in a sports report «ليون» is the team, unless it says where something happens. */
import { clubCues, clubFirsts, locatives, sportsFirsts } from '../../language/ar/names/heads.ts'
import { splitProclitics } from '../text/clitics.ts'
import { NUMBER } from '../text/tokens.ts'
import type { Candidate, Candidates } from './candidates.ts'
import { CITY, CLUB, LISTED_PLACE, matchAt } from './gazetteer.ts'
import { demonyms, landNames } from './lands.ts'
import { FACILITY_HEAD, ORGANIZATION_HEAD, PLACE_HEAD, wordClasses } from './word-classes.ts'

/**
 * Takes towns for their clubs: what the list of clubs has, in a sports report; and what the article itself shows to be one,
 * wherever else it stands there.
 */
export function findClubs(candidates: Candidates, topics: Uint8Array): void {
  const { tokens } = candidates.article
  for (const candidate of candidates) {
    const { from, to } = candidate
    const match = mayBeClub(candidate) && topics[from] === 1 ? matchAt(tokens.word, from, to) : undefined
    if (match?.kind === CLUB && match.size === to - from && !saysWhere(candidates, candidate))
      candidate.type = 'organization'
  }
  const shown = new Set<string>()
  for (const candidate of [...candidates]) {
    const sports = topics[candidate.from] === 1
    if (!mayBeClub(candidate) || addFirst(candidates, candidate, sports)) continue
    if (
      isInTable(candidates, candidate) ||
      isScored(candidates, candidate) ||
      (sports && isOpponent(candidates, candidate)) ||
      isMasculine(candidates, candidate, sports)
    ) {
      candidate.type = 'organization'
      shown.add(tokens.normal(candidate.from))
    }
  }
  for (const candidate of candidates) {
    const { from, to } = candidate
    if (to > from + 1 || !mayBeClub(candidate) || saysWhere(candidates, candidate)) continue
    if (shown.has(tokens.normal(from).slice(matchAt(tokens.word, from, to)?.clitics ?? 0)))
      candidate.type = 'organization'
  }
}

const mayBeClub = ({ type, from, to }: Candidate): boolean =>
  type === 'location' || (type === 'person' && to === from + 1)

/** «بورتو (البرتغال) - سلتيك»: a club in a table of results, with its country in brackets and its opponent behind a dash. */
function isInTable(candidates: Candidates, { from, to }: Candidate): boolean {
  const { tokens } = candidates.article
  if (tokens.raw(to) !== '(') return false
  const country = candidates.at(to + 1)
  if (country?.type !== 'location' || tokens.raw(country.to) !== ')') return false
  const match = matchAt(tokens.word, from, to)
  return isDash(tokens.raw(country.to + 1)) || isDash(tokens.raw(from - 1)) || match?.kind === CLUB
}

/** «على كوبنهاغن 1 - صفر»: a town before the score of a match. */
function isScored(candidates: Candidates, { from, to, type }: Candidate): boolean {
  const { tokens } = candidates.article
  if (type !== 'location' || tokens.kind[to] !== NUMBER || !isDash(tokens.raw(to + 1))) return false
  if (tokens.kind[to + 2] !== NUMBER && tokens.normal(to + 2) !== 'صفر') return false
  if (tokens.end[to]! - tokens.start[to]! > 1 || tokens.end[to + 2]! - tokens.start[to + 2]! > 3) return false
  const match = matchAt(tokens.word, from, to)
  return (
    match !== undefined &&
    !landNames.has(tokens.normal(from).slice(match.clitics)) &&
    !saysWhere(candidates, { from, to })
  )
}

/** «باغت أندرلخت أثينا»: right behind a club that lists have, the team that it played. */
function isOpponent(candidates: Candidates, { from, to, type }: Candidate): boolean {
  const { tokens } = candidates.article
  const club = candidates.at(from - 1)
  if (type !== 'location' || club?.type !== 'organization' || tokens.sentence[club.from] !== tokens.sentence[from])
    return false
  const match = matchAt(tokens.word, club.from, club.to)
  if (match?.kind !== CLUB || match.size !== club.to - club.from) return false
  return matchAt(tokens.word, from, to)?.kind === CITY
}

const isDash = (mark: string): boolean => mark === '-' || mark === '–' || mark === 'ـ'

/** «سيسكا موسكو», «أتلتيكو مدريد»: the town ends the name of a club that a word for clubs begins. Whether it did. */
function addFirst(candidates: Candidates, candidate: Candidate, sports: boolean): boolean {
  const { tokens } = candidates.article
  const { from, to, type, confidence } = candidate
  const first = from - 1
  const owner = candidates.at(first)
  if (type !== 'location' || candidate.start !== undefined || candidates.isClosed(first)) return false
  if (owner && !(owner.type === 'organization' && owner.from === first)) return false
  if (first < 0 || tokens.sentence[first] !== tokens.sentence[from]) return false
  const match = matchAt(tokens.word, from, to)
  if (match?.size !== to - from || match.clitics > 0) return false
  const land = landNames.has(tokens.normal(from))
  const split = splitProclitics(tokens.normal(first)).find(
    ({ article, rest }) => !article && (clubFirsts.has(rest) || (sports && !land && sportsFirsts.has(rest))),
  )
  if (!split) return false
  candidates.remove(candidate)
  if (owner) candidates.remove(owner)
  const start = split.length > 0 ? { start: tokens.offsetIn(first, split.length) } : {}
  candidates.add({ from: first, to, type: 'organization', confidence, ...start })
  return true
}

/** «ميلان الإيطالي»: a town is feminine, its club is not. */
function isMasculine(candidates: Candidates, { from, to, type }: Candidate, sports: boolean): boolean {
  const { tokens } = candidates.article
  if (type !== 'location' || to !== from + 1 || tokens.sentence[to] !== tokens.sentence[from]) return false
  const match = matchAt(tokens.word, from, to)
  if (match?.kind !== CLUB && !(sports && (match?.kind === CITY || match?.kind === LISTED_PLACE))) return false
  // «ميناء كراتشي الباكستاني»: the adjective is of the head.
  const { bits, split } = wordClasses(tokens.word[from - 1] ?? 0)
  if (bits & (PLACE_HEAD | FACILITY_HEAD | ORGANIZATION_HEAD) && !split.article && !clubCues.has(split.rest))
    return false
  const name = tokens.normal(from)
  if (landNames.has(name) || landNames.has(name.slice(match.clitics)) || saysWhere(candidates, { from, to }))
    return false
  const next = tokens.normal(to)
  return next.startsWith('ال') && next.endsWith('ي') && demonyms.has(next.slice(2))
}

/** «في ليون», «بمدينة ليون». */
function saysWhere({ article: { tokens } }: Candidates, { from, to }: Pick<Candidate, 'from' | 'to'>): boolean {
  if (from > 0 && tokens.sentence[from - 1] === tokens.sentence[from] && locatives.has(tokens.normal(from - 1)))
    return true
  return tokens.normal(from).startsWith('ب') && (matchAt(tokens.word, from, to)?.clitics ?? 0) > 0
}
