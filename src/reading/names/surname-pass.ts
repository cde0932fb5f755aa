/**
 * Surnames that the tagger takes for words of the language: behind a foreign given name, a word that Arabic does not have
 * with its article and that the article has again where no verb can stand: «سيرغي كرامتسوف … قال إن كرامتسوف …».
 */
import { isFunctionWord } from '../../language/ar/function-words.ts'
import { beforeNouns } from '../../language/ar/names/title-words.ts'
import { splitProclitics } from '../text/clitics.ts'
import { ARABIC } from '../text/tokens.ts'
import { perWord } from '../text/vocabulary.ts'
import type { Candidates } from './candidates.ts'
import { knownWord } from './trained.ts'
import { wordClasses } from './word-classes.ts'
import { NAME_SHIFT, PRIOR_MASK, PRIOR_SHIFT } from './word-table.ts'

const SHORTEST = 5

export function findSurnames(candidates: Candidates): void {
  const { tokens } = candidates.article
  let nouns: ReadonlySet<string> | undefined
  for (const candidate of [...candidates]) {
    const next = candidate.to
    if (candidate.type !== 'person' || candidate.to - candidate.from !== 1) continue
    if (next >= tokens.length || tokens.sentence[next] !== tokens.sentence[candidate.from]) continue
    if (!candidates.isFree(next) || wordClasses(tokens.word[next]!).bits !== 0) continue
    if (!isForeignGiven(tokens.word[candidate.from]!) || !isForeignWord(tokens.word[next]!)) continue
    nouns ??= nounsOf(candidates)
    if (!nouns.has(tokens.normal(next))) continue
    if (candidates.resize(candidate, candidate.from, next + 1)) candidate.proven = true
  }
}

/** The words that stand where no verb can: behind a preposition, attached or not, or behind «إن». */
function nounsOf({ article: { tokens } }: Candidates): ReadonlySet<string> {
  const nouns = new Set<string>()
  for (let t = 1; t < tokens.length; t++) {
    if (tokens.kind[t] !== ARABIC) continue
    const normal = tokens.normal(t)
    if (beforeNouns.has(tokens.normal(t - 1)) || tokens.raw(t - 1) === 'إن') nouns.add(normal)
    for (const { article, proclitics, rest } of splitProclitics(normal))
      if (!article && /[بلك]$/.test(proclitics)) nouns.add(rest)
  }
  return nouns
}

/** Tagged news know the word as a person's, and never with an article. */
const isForeignGiven = perWord((normal): boolean => {
  const info = knownWord(normal)
  const person = info >= 0 && ((info >> PRIOR_SHIFT) & PRIOR_MASK) === 8 && ((info >> NAME_SHIFT) & 3) >= 2
  return person && knownWord(`ال${normal}`) < 0
})

/** A word that is in no list, begins like no verb of the present, and has no form with the article. */
const isForeignWord = perWord((normal): boolean => {
  if (normal.length < SHORTEST || normal.startsWith('ال') || /^[يتنس][يتن]|[هةا]$|(?:وا|ون|ين|ات|هم|ها)$/.test(normal))
    return false
  if (isFunctionWord(normal) || knownWord(`ال${normal}`) >= 0) return false
  if (splitProclitics(normal).some(({ length, rest }) => length > 0 && knownWord(rest) >= 0)) return false
  return true
})
