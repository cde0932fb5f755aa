/** Corrections to where the tagger's names begin and end. */
import { ordinals } from '../../language/ar/names/title-words.ts'
import { splitProclitics } from '../text/clitics.ts'
import { ARABIC } from '../text/tokens.ts'
import type { Candidate, Candidates } from './candidates.ts'
import { knownWord } from './trained.ts'
import { HONORIFIC, OFFICE, wordClasses } from './word-classes.ts'
import { NAME_SHIFT, PRIOR_MASK, PRIOR_SHIFT } from './word-table.ts'

export function mendExtents(candidates: Candidates): void {
  for (const candidate of [...candidates]) {
    if (candidate.type !== 'person') continue
    dropTitle(candidates, candidate)
    splitAtConjunction(candidates, candidate)
  }
  for (const candidate of [...candidates]) if (candidate.type === 'person') addOrdinal(candidates, candidate)
}

/** «السادس» behind a person's name is the king's number. */
function addOrdinal(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const next = candidate.to
  if (next >= tokens.length || tokens.sentence[next] !== tokens.sentence[candidate.from] || !candidates.isFree(next))
    return
  const title = candidate.from > 0 ? wordClasses(tokens.word[candidate.from - 1]!).bits : 0
  if (ordinals.has(tokens.normal(next)) && title & (OFFICE | HONORIFIC) && candidate.to - candidate.from <= 2)
    candidates.resize(candidate, candidate.from, next + (tokens.normal(next + 1) === 'عشر' ? 2 : 1))
}

/** A word of respect that the tagger took along («الملك محمد») stands outside. */
function dropTitle(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  while (candidate.to - candidate.from >= 2) {
    const { bits, split } = wordClasses(tokens.word[candidate.from]!)
    const titled = split.article && tokens.raw(candidate.from).includes('ال') && bits & (HONORIFIC | OFFICE)
    if (!titled || ordinals.has(tokens.normal(candidate.from + 1))) return
    candidates.resize(candidate, candidate.from + 1, candidate.to)
  }
}

/** «محمد علي وسالم حسن»: two persons, where what follows «و» is a name and the whole word is none. */
function splitAtConjunction(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  for (let t = candidate.from + 1; t < candidate.to; t++) {
    if (tokens.kind[t] !== ARABIC || !joinsName(tokens.normal(t))) continue
    const { to, confidence } = candidate
    candidates.resize(candidate, candidate.from, t)
    const rest = candidates.add({ from: t, to, type: 'person', confidence, start: tokens.offsetIn(t, 1) })
    if (rest) splitAtConjunction(candidates, rest)
    return
  }
}

function joinsName(normal: string): boolean {
  if (!normal.startsWith('و') || personLevel(normal) > 0) return false
  return splitProclitics(normal).some(
    ({ proclitics, article, rest }) => proclitics === 'و' && !article && personLevel(rest) > 0,
  )
}

/** How surely a word is a part of persons' names. */
function personLevel(word: string): number {
  const info = knownWord(word)
  if (info < 0) return 0
  const prior = (info >> PRIOR_SHIFT) & PRIOR_MASK
  if (prior === 8) return 2
  return (info >> NAME_SHIFT) & 3
}
