/** «سي إن إن بالعربية»: the language of an edition behind the medium's letters is of its name. */
import { editions } from '../../language/ar/names/heads.ts'
import type { Candidates } from './candidates.ts'

/** The end of a medium's name that so far ends before token `at`. */
export function endOfEdition(candidates: Candidates, at: number): number {
  const { tokens } = candidates.article
  if (at >= tokens.length || tokens.sentence[at] !== tokens.sentence[at - 1]) return at
  if (!editions.has(tokens.normal(at)) || candidates.isClosed(at)) return at
  const owner = candidates.at(at)
  if (owner && owner.to > at + 1) return at
  if (owner) candidates.remove(owner)
  return at + 1
}
