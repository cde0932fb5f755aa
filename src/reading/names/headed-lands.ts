/** Names that a head, what it is about and a land make together: «كأس أمم أفريقيا», «حركة تحرير السودان». */
import { cupHeads, cupSides, liberators } from '../../language/ar/names/heads.ts'
import type { Candidates } from './candidates.ts'
import { headOf } from './head-words.ts'

const liberator = headOf((form) => liberators.has(form))
const cup = headOf((form) => cupHeads.has(form))

/** «كأس أمم أفريقيا»: a competition with the continent that it is of. */
export function competition(candidates: Candidates, head: number): boolean {
  const { tokens } = candidates.article
  const found = cup(tokens.word[head]!)
  if (!found || found.definite || !cupSides.has(tokens.normal(head + 1)) || !candidates.isFree(head + 1)) return false
  const continent = candidates.at(head + 2)
  if (continent?.type !== 'location' || continent.from !== head + 2 || continent.start !== undefined) return false
  if (tokens.sentence[continent.to - 1] !== tokens.sentence[head]) return false
  const { to } = continent
  candidates.remove(continent)
  const clitics = found.clitics > 0 ? { start: tokens.offsetIn(head, found.clitics) } : {}
  return candidates.add({ from: head, to, type: 'event', confidence: 0.75, ...clitics }) !== undefined
}

/** «حركة تحرير السودان»: a movement and the land that it would free. */
export function liberation(candidates: Candidates, head: number): boolean {
  const { tokens } = candidates.article
  const found = liberator(tokens.word[head]!)
  if (!found || found.definite || tokens.normal(head + 1) !== 'تحرير') return false
  const land = candidates.at(head + 2)
  const known = candidates.at(head + 1)
  if (land?.type !== 'location' || land.from !== head + 2 || (known && known !== land)) return false
  if (tokens.sentence[land.to - 1] !== tokens.sentence[head]) return false
  const { to } = land
  candidates.remove(land)
  const clitics = found.clitics > 0 ? { start: tokens.offsetIn(head, found.clitics) } : {}
  return candidates.add({ from: head, to, type: 'organization', confidence: 0.75, ...clitics }) !== undefined
}
