/**
 * Second passes over the whole article: what was named in full once is found again where only a part of it stands, and
 * a word that is a name in one place of the article is one everywhere.
 */
import { commonNames, familiesFirst } from '../../language/ar/given-names.ts'
import { firstHalves, secondHalves } from '../../language/ar/names/title-words.ts'
import { isSlip } from '../../language/slip.ts'
import { isRead } from '../text/article.ts'
import { splitProclitics, splitsOf } from '../text/clitics.ts'
import { ARABIC } from '../text/tokens.ts'
import { perWord } from '../text/vocabulary.ts'
import type { Candidate, Candidates } from './candidates.ts'
import { knownWord } from './trained.ts'
import { CONNECTOR, wordClasses } from './word-classes.ts'
import { FREQUENCY_SHIFT, NAME_SHIFT, PLACE, PRIOR_MASK, PRIOR_SHIFT } from './word-table.ts'

/** Words more frequent than this level (see word-table.ts) are too common to be a name by repetition alone. */
const COMMON = 3

interface Known {
  readonly type: Candidate['type']
  count: number
}

const isSecondHalf = perWord((normal) => secondHalves.has(normal))

/** Finds the surnames and single-word names of the article where the tagger missed them. */
export function findRepeats(candidates: Candidates): void {
  const { article } = candidates
  const { tokens } = article
  const known = gather(candidates)
  const long = longNames(candidates)
  for (let t = 0; t < tokens.length; t++) {
    if (tokens.kind[t] !== ARABIC || !candidates.isFree(t)) continue
    if (!isRead(article.lines[article.sentences[tokens.sentence[t]!]!.line]!)) continue
    const two = isSecondHalf(tokens.word[t + 1] ?? -1) && candidates.isFree(t + 1)
    for (const split of splitsOf(tokens.word[t]!)) {
      const rest = split.article ? `ال${split.rest}` : split.rest
      const entry = known.get(two ? `${rest} ${tokens.normal(t + 1)}` : rest)
      if (!entry) continue
      candidates.add({
        from: t,
        to: two ? t + 2 : t + 1,
        type: entry.type,
        confidence: 0.7,
        ...(split.proclitics ? { start: tokens.offsetIn(t, split.proclitics.length) } : {}),
      })
      break
    }
    if (candidates.isFree(t)) findSlip(candidates, t, long)
  }
}

/** Shortest name of which a slip of the pen is told from another word. */
const LONG = 6

/** Long names of the article: last words of persons' full names, and places of one word. */
function longNames(candidates: Candidates): Map<string, Candidate['type']> {
  const { tokens } = candidates.article
  const out = new Map<string, Candidate['type']>()
  for (const { type, form, from, to, start } of candidates) {
    const last = tokens.normal(to - 1)
    if (form !== 'name' || tokens.kind[to - 1] !== ARABIC || start !== undefined) continue
    if (last.length >= LONG && (type === 'person' ? to - from > 1 : type === 'location' && to - from === 1))
      out.set(last, type)
  }
  return out
}

/** «كارمتسر» where the article has «كرامتسر»: a word that nobody knows, one slip of the pen away from a long name. */
function findSlip(candidates: Candidates, t: number, long: ReadonlyMap<string, Candidate['type']>): void {
  const { tokens } = candidates.article
  if (!maySlip(tokens.word[t]!)) return
  for (const { rest, length, article } of splitsOf(tokens.word[t]!)) {
    if (article || rest.length < LONG || (length > 0 && !isUnknown(rest))) continue
    for (const [name, type] of long) {
      // What begins otherwise is rather another word, or the name behind a clitic.
      if (name[0] !== rest[0] || !isSlip(name, rest)) continue
      const start = length > 0 ? { start: tokens.offsetIn(t, length) } : {}
      candidates.add({ from: t, to: t + 1, type, confidence: 0.5, ...start })
      return
    }
  }
}

/** A long word that news hardly ever have, and no inflected one. */
const maySlip = perWord(
  (normal, id) =>
    normal.length >= LONG &&
    !/(?:ه[امن]|هما|ك[من]|نا|ون|ين)$/.test(normal) &&
    isUnknown(normal) &&
    wordClasses(id).bits === 0,
)

/** A word that news hardly ever have. */
function isUnknown(word: string): boolean {
  const info = knownWord(word)
  return info < 0 || (((info >> FREQUENCY_SHIFT) & 7) <= 1 && ((info >> NAME_SHIFT) & 3) === 0)
}

/** Words that stand for a name of this article: last parts of persons' names, and rare one-word names. */
function gather(candidates: Candidates): Map<string, Known> {
  const { tokens } = candidates.article
  const out = new Map<string, Known>()
  const learn = (word: string, type: Candidate['type']) => {
    const entry = out.get(word)
    if (!entry) out.set(word, { type, count: 1 })
    else if (entry.type === type) entry.count++
  }
  for (const candidate of candidates) {
    if (candidate.form !== 'name') continue
    const size = candidate.to - candidate.from
    const last = tokens.normal(candidate.to - 1)
    if (tokens.kind[candidate.to - 1] !== ARABIC) continue
    if (candidate.type === 'person' && size >= 2) {
      const before = tokens.normal(candidate.to - 2)
      // «نصر الله», «نصر الدين»: a surname of two words comes again as two.
      if (secondHalves.has(last)) {
        if (size === 2 && firstHalves.has(before)) learn(`${before} ${last}`, 'person')
        else if (size > 2 && !(wordClasses(tokens.word[candidate.to - 2]!).bits & CONNECTOR))
          learn(`${before} ${last}`, 'person')
      } else if (candidate.proven || isDistinctive(last, candidate.to - 1, candidates)) learn(last, 'person')
      const first = tokens.normal(candidate.from)
      if (size > 2 && first.length > 2 && familiesFirst.has(first)) learn(first, 'person')
      if (isGivenName(first, candidate) && isDistinctive(first, candidate.from, candidates)) learn(first, 'person')
    } else if (size === 1 && candidate.confidence >= 0.8 && candidate.type !== 'group') {
      for (const split of splitProclitics(last).slice(0, 1))
        if (isDistinctive(split.rest, candidate.from, candidates)) learn(split.rest, candidate.type)
    }
  }
  return out
}

/** A given name that few bear and that means nothing else: it stands for the person where the article has the full name. */
function isGivenName(word: string, { confidence }: Candidate): boolean {
  const info = knownWord(word)
  if (commonNames.has(word) || word.startsWith('ال')) return false
  if (info < 0)
    return confidence >= 0.9 && !splitProclitics(word).some(({ length, rest }) => length > 0 && knownWord(rest) >= 0)
  const prior = (info >> PRIOR_SHIFT) & PRIOR_MASK
  const person = prior === 4 || prior === 8 || prior === 12 || (prior === 0 && ((info >> NAME_SHIFT) & 3) >= 2)
  return person && ((info >> FREQUENCY_SHIFT) & 7) <= COMMON && !(info & PLACE)
}

/** Rare enough, and no word of the grammars. */
function isDistinctive(word: string, token: number, candidates: Candidates): boolean {
  if (word.length < 3) return false
  const { bits } = wordClasses(candidates.article.tokens.word[token]!)
  if ((bits & ~CONNECTOR) !== 0) return false
  const info = knownWord(word)
  if (info < 0) return true
  const frequency = (info >> FREQUENCY_SHIFT) & 7
  const nameLevel = (info >> NAME_SHIFT) & 3
  const prior = (info >> PRIOR_SHIFT) & PRIOR_MASK
  if (info & PLACE || prior === 1) return false
  // What tagged news knows as a person's name is one, however often it stands there.
  if (prior === 4 || prior === 8 || prior === 12) return true
  return frequency < COMMON || (nameLevel >= 2 && frequency <= COMMON + 1)
}
