/**
 * The short name that stands in brackets or quotation marks behind a body's full one («وكالة … (…)»), there and wherever
 * else the article has it.
 */
import { isRead } from '../text/article.ts'
import { splitsOf } from '../text/clitics.ts'
import { ARABIC, LATIN } from '../text/tokens.ts'
import type { Candidates } from './candidates.ts'
import { landNames } from './lands.ts'
import { knownWord } from './trained.ts'
import { wordClasses } from './word-classes.ts'
import { FREQUENCY_SHIFT, PLACE, PRIOR_MASK, PRIOR_SHIFT } from './word-table.ts'

const OPENING = '("“«'
const CLOSING = ')"”»'

export function findShortNames(candidates: Candidates): void {
  const { tokens } = candidates.article
  const found = new Set<string>()
  for (const { from, to, type, form } of [...candidates]) {
    if (type !== 'organization' || form !== 'name' || to - from < 2 || to + 2 >= tokens.length) continue
    // Quotation marks stand around all kinds of words, behind an agency's name around its short one.
    if (tokens.raw(to) !== '(' && !/وكاله$/.test(tokens.normal(from))) continue
    if (!OPENING.includes(tokens.raw(to)) || !CLOSING.includes(tokens.raw(to + 2))) continue
    if (tokens.sentence[to + 2] !== tokens.sentence[from] || !candidates.isFree(to + 1)) continue
    if (!isShortName(candidates, to + 1)) continue
    candidates.add({ from: to + 1, to: to + 2, type: 'organization', confidence: 0.6 })
    if (knownWord(tokens.normal(to + 1)) < 0) found.add(tokens.normal(to + 1))
  }
  if (found.size > 0) findAgain(candidates, found)
}

/** A word that is none of the language: unknown to news, or known to them as a body's name. */
function isShortName({ article: { tokens } }: Candidates, at: number): boolean {
  const normal = tokens.normal(at)
  if (tokens.kind[at] === LATIN) return /^[A-Z]{2,8}$/.test(tokens.raw(at))
  if (tokens.kind[at] !== ARABIC || normal.length < 3 || /^(?:[وفبك]?ال|لل)/.test(normal)) return false
  if (wordClasses(tokens.word[at]!).bits !== 0 || landNames.has(normal)) return false
  const info = knownWord(normal)
  if (info < 0) return true
  const prior = (info >> PRIOR_SHIFT) & PRIOR_MASK
  const frequency = (info >> FREQUENCY_SHIFT) & 7
  return !(info & PLACE) && frequency <= 3 && (ofBodies.has(prior) || frequency === 0)
}

/** What tagged news have a word as (see word-table.ts): the first or a further word of a body's name. */
const ofBodies: ReadonlySet<number> = new Set([5, 9, 13])

function findAgain(candidates: Candidates, names: ReadonlySet<string>): void {
  const { article } = candidates
  const { tokens } = article
  for (let t = 0; t < tokens.length; t++) {
    if (tokens.kind[t] !== ARABIC || !candidates.isFree(t)) continue
    if (!isRead(article.lines[article.sentences[tokens.sentence[t]!]!.line]!)) continue
    const split = splitsOf(tokens.word[t]!).find(({ article: definite, rest }) => !definite && names.has(rest))
    if (!split) continue
    const start = split.length > 0 ? { start: tokens.offsetIn(t, split.length) } : {}
    candidates.add({ from: t, to: t + 1, type: 'organization', confidence: 0.6, ...start })
  }
}
