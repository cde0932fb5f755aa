/** Built things that their head announces. */
import { namedAfterPlaces, namedFacilities, rarelyNamed } from '../../language/ar/names/heads.ts'
import type { Article } from '../text/article.ts'
import { ARABIC } from '../text/tokens.ts'
import type { Candidates } from './candidates.ts'
import { canName } from './placed.ts'
import { endOfName } from './titled.ts'
import { CONNECTOR, HONORIFIC, OFFICE, ORGANIZATION_HEAD, PRODUCT_HEAD, wordClasses } from './word-classes.ts'

/** Marks that open a quotation. */
export const OPENING = '"“«„\'‘'
/** Marks that close one. */
export const CLOSING = '"”»“\'’'

/** «مطار أتاتورك»: a built thing named after a person or by a place, in place of that name. Whether there is one. */
export function findFacility(candidates: Candidates, head: number): boolean {
  const { tokens } = candidates.article
  let at = head + 1
  const opened = at < tokens.length && OPENING.includes(tokens.raw(at))
  if (opened) at++
  // «ضريح الملك فلان»
  const titled = isTitle(candidates.article, at) && candidates.at(at + 1)?.type === 'person'
  if (titled) at++
  const named = candidates.at(at)
  if (!named && at === head + 1) return unnamedFacility(candidates, head)
  if (!named || named.from !== at || named.start !== undefined || tokens.sentence[at] !== tokens.sentence[head])
    return false
  const { split } = wordClasses(tokens.word[head]!)
  // Between quotation marks the tagger sees few things as they are.
  const misread = opened && named.type === 'organization' && namedFacilities.has(split.rest)
  if (!misread && named.type !== 'person' && named.type !== 'location' && named.type !== 'facility') return false
  if (split.article || !candidates.isFree(head)) return false
  if ((!titled && splitsConjunction(candidates.article, at)) || namedAfterPlaces.has(split.rest)) return false
  // «عن طريق …»: by means of.
  if (tokens.normal(head - 1) === 'عن') return false
  if (named.type === 'location' && !/(?:مطار|مستشفي|جسر|سجن)$/.test(tokens.normal(head))) return false
  // «سجن فلان» is what befell him.
  if (named.type === 'person' && split.rest === 'سجن' && !opened) return false
  const closed = opened && CLOSING.includes(tokens.raw(named.to) || ' ')
  const to = closed ? named.to + 1 : named.to
  candidates.remove(named)
  const start = split.proclitics ? { start: tokens.offsetIn(head, split.proclitics.length) } : {}
  return candidates.add({ from: head, to, type: 'facility', confidence: 0.8, ...start }) !== undefined
}

/** «الملك», «الإمام»: a word of respect between a head and the person that it is called after. */
const isTitle = ({ tokens }: Article, at: number): boolean =>
  tokens.normal(at).startsWith('ال') && (wordClasses(tokens.word[at] ?? 0).bits & (HONORIFIC | OFFICE)) !== 0

/** «مطار بن …» where the tagger did not see the name. */
function unnamedFacility(candidates: Candidates, head: number): boolean {
  const { tokens } = candidates.article
  const { bits, split } = wordClasses(tokens.word[head]!)
  if (split.article || bits & (ORGANIZATION_HEAD | PRODUCT_HEAD) || !namedFacilities.has(split.rest)) return false
  if (!candidates.isFree(head)) return false
  const first = wordClasses(tokens.word[head + 1] ?? 0).bits & CONNECTOR ? head + 2 : head + 1
  let to = endOfName(candidates, first, head)
  // «مطار زيلكا»: a name so rare that no list has it.
  if (
    to === first &&
    rarelyNamed.has(split.rest) &&
    first === head + 1 &&
    tokens.sentence[first] === tokens.sentence[head] &&
    isRareName(candidates, first)
  )
    to = first + 1
  if (to === first) return false
  const clitics = split.proclitics ? { start: tokens.offsetIn(head, split.proclitics.length) } : {}
  return candidates.add({ from: head, to, type: 'facility', confidence: 0.6, ...clitics }) !== undefined
}

/** A free word that is neither of the language's lists nor definite, nor known to news but as a rare name. */
function isRareName(candidates: Candidates, at: number): boolean {
  const { tokens } = candidates.article
  return (
    tokens.kind[at] === ARABIC &&
    candidates.isFree(at) &&
    wordClasses(tokens.word[at]!).bits === 0 &&
    canName(tokens.normal(at))
  )
}

const splitsConjunction = (article: Article, token: number): boolean =>
  /^[وفبلك]/.test(article.tokens.normal(token)) && wordClasses(article.tokens.word[token]!).split.proclitics !== ''
