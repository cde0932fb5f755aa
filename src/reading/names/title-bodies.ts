/**
 * Bodies that an office is in: «قائد القوات الجوية», «رئيس البعثة الهولندية». They are found once the titles are read, so that
 * a title keeps its words; of its demonyms those go that are a part of such a body.
 */
import { bodiesInside, districts } from '../../language/ar/names/inside.ts'
import { isRead } from '../text/article.ts'
import { splitProclitics } from '../text/clitics.ts'
import { ARABIC } from '../text/tokens.ts'
import { perWord } from '../text/vocabulary.ts'
import { endOfPurpose } from './bodies-pass.ts'
import type { Candidate, Candidates } from './candidates.ts'
import { bodyAt } from './heads-pass.ts'
import { OFFICE, wordClasses } from './word-classes.ts'

const isBody = perWord((normal) =>
  splitProclitics(normal).some(
    ({ proclitics, article, rest }) =>
      article && !/[وف]/.test(proclitics) && (bodiesInside.has(rest) || districts.has(rest)),
  ),
)

export function findTitleBodies(candidates: Candidates): void {
  const { article } = candidates
  const { tokens } = article
  for (let t = 1; t < tokens.length; t++) {
    if (tokens.kind[t] !== ARABIC || !isOffice(candidates, t)) continue
    if (!isRead(article.lines[article.sentences[tokens.sentence[t]!]!.line]!)) continue
    if (tokens.normal(t) === 'اركان') staffOf(candidates, t)
    if (!isBody(tokens.word[t]!)) continue
    const found = bodyAt(candidates, t)
    if (found) replace(candidates, t, Math.max(found.to, endOfPurpose(candidates, t)), found.clitics)
  }
}

/** Whether an office stands before the token, its adjective between or not («المفتش العام للقوات …»). */
function isOffice({ article: { tokens } }: Candidates, t: number): boolean {
  if (tokens.sentence[t - 1] !== tokens.sentence[t]) return false
  return (wordClasses(tokens.word[t - 1]!).bits & OFFICE) !== 0
}

/** «أركان الحرب العامة للقوات المسلحة»: a staff with a name of its own, before the army. */
function staffOf(candidates: Candidates, from: number): void {
  const { tokens } = candidates.article
  const staff = candidates.isFree(from) ? bodyAt(candidates, from) : undefined
  const army = staff && candidates.at(staff.to)
  if (army?.type !== 'organization' || army.from !== staff?.to || !tokens.normal(staff.to).startsWith('لل')) return
  candidates.remove(army)
  candidates.add({ from, to: army.to, type: 'organization', confidence: 0.6, inside: [army] })
}

function replace(candidates: Candidates, from: number, to: number, clitics: number): void {
  const parts: Candidate[] = []
  for (let t = from; t < to; t++) {
    const owner = candidates.at(t)
    if (candidates.isClosed(t) || (owner && (owner.type !== 'group' || owner.from < from || owner.to > to))) return
    if (owner) parts.push(owner)
  }
  for (const part of parts) candidates.remove(part)
  const start = clitics > 0 ? { start: candidates.article.tokens.offsetIn(from, clitics) } : {}
  candidates.add({ from, to, type: 'organization', confidence: 0.6, ...start })
}
