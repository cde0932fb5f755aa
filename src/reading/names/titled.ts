/** Persons whom only their title gives away: «الجنرال …», «وزير الخارجية …» before words that can be a name. */
import { firstHalves, kin, nameCues, ordinals } from '../../language/ar/names/title-words.ts'
import { isRead } from '../text/article.ts'
import { splitProclitics, splitsOf } from '../text/clitics.ts'
import { ARABIC } from '../text/tokens.ts'
import { perWord } from '../text/vocabulary.ts'
import type { Candidates } from './candidates.ts'
import { readTitle } from './titles.ts'
import { knownWord } from './trained.ts'
import { CONNECTOR, HONORIFIC, OFFICE, STOP, wordClasses } from './word-classes.ts'
import { FREQUENCY_SHIFT, HAS_CLUSTER, NAME_SHIFT, PRIOR_MASK, PRIOR_SHIFT } from './word-table.ts'

/** Longest name that is guessed, in words. */
const LONGEST = 4

const isKin = perWord((normal) => splitProclitics(normal).some(({ article, rest }) => !article && kin.has(rest)))

export function findTitled(candidates: Candidates): void {
  const { article } = candidates
  const { tokens } = article
  for (let t = 0; t < tokens.length; t++) {
    if (tokens.kind[t] !== ARABIC) continue
    if (!isRead(article.lines[article.sentences[tokens.sentence[t]!]!.line]!)) continue
    if (tokens.normal(t + 1) === 'الله' && compound(candidates, t)) continue
    if (isKin(tokens.word[t]!)) {
      const from = /^[،,"“«]$/.test(tokens.raw(t + 1)) ? t + 2 : t + 1
      const to = endOfName(candidates, from, t)
      if (to > from) candidates.add({ from, to, type: 'person', confidence: 0.6 })
      continue
    }
    if (nameCues.has(tokens.normal(t))) {
      const to = endOfName(candidates, t + 1, t)
      if (to > t + 1) candidates.add({ from: t + 1, to, type: 'person', confidence: 0.6 })
      continue
    }
    if (!(wordClasses(tokens.word[t]!).bits & (OFFICE | HONORIFIC))) continue
    const title = readTitle(article, candidates, t)
    if (!title || !(title.complete || title.definite)) continue
    let from = title.to
    // «وزير الدفاع الياباني، بيني …،»
    const comma = from < tokens.length && tokens.raw(from) === '،'
    if (comma && title.complete) from++
    const to = endOfName(candidates, from, t)
    const least = comma || !(title.complete || wordClasses(tokens.word[t]!).bits & HONORIFIC) ? 2 : 1
    if (to - from < least) continue
    candidates.add({ from, to, type: 'person', confidence: to - from > 1 ? 0.7 : 0.55 })
  }
}

/** «فتح الله …»: a given name made with «الله», before a word that can be a name. */
function compound(candidates: Candidates, t: number): boolean {
  const { tokens } = candidates.article
  const [, conjunction] = splitsOf(tokens.word[t]!)
  const and = conjunction?.proclitics === 'و' && firstHalves.has(conjunction.rest)
  if (!and && !firstHalves.has(tokens.normal(t))) return false
  if (tokens.sentence[t + 1] !== tokens.sentence[t] || !candidates.isFree(t, t + 2)) return false
  const to = endOfFamily(candidates, t + 2, t)
  // Without a family name a title must stand before it: «الملا رزق الله».
  const titled = t > 0 && (wordClasses(tokens.word[t - 1]!).bits & (HONORIFIC | OFFICE)) !== 0
  if (to === t + 2 && !titled) return false
  const start = and ? { start: tokens.offsetIn(t, 1) } : {}
  return candidates.add({ from: t, to, type: 'person', confidence: 0.6, ...start }) !== undefined
}

/** The end of the family name that begins at `name`, behind the given one at `given`; `name` where there is none. */
function endOfFamily(candidates: Candidates, name: number, given: number): number {
  const { tokens } = candidates.article
  if (tokens.sentence[name] !== tokens.sentence[given] || tokens.kind[name] !== ARABIC || !candidates.isFree(name))
    return name
  const known = endOfName(candidates, name, given)
  if (known > name) return known
  const info = knownWord(tokens.normal(name))
  if (info < 0 || wordClasses(tokens.word[name]!).bits !== 0 || tokens.normal(name).startsWith('ال')) return name
  const rare = ((info >> PRIOR_SHIFT) & PRIOR_MASK) > 2 && ((info >> FREQUENCY_SHIFT) & 7) <= 3
  return rare ? name + 1 : name
}

/** The end of the words from `from` on that can be a person's name, `from` itself where they cannot. */
export function endOfName(candidates: Candidates, from: number, title: number): number {
  const { tokens } = candidates.article
  let to = from
  let proven = false
  while (to < tokens.length && to - from < LONGEST && tokens.sentence[to] === tokens.sentence[title]) {
    if (tokens.kind[to] !== ARABIC || !candidates.isFree(to)) break
    // «أليك» has no article, «اليك» may have: the hamza says so.
    const definite = tokens.raw(to).startsWith('ال')
    const { bits } = wordClasses(tokens.word[to]!)
    const connector = (bits & CONNECTOR) !== 0 && to > from
    if (bits & ~(CONNECTOR | HONORIFIC | STOP) || (to === from && (definite || bits & HONORIFIC))) break
    if (bits & STOP && tokens.raw(to) !== 'علي') break
    // «علي» and «على» share their normal form; only the first is a name.
    const part = tokens.raw(to) === 'علي' ? KNOWN : namePart(tokens.normal(to), definite, to > from)
    if (part === NO && !connector) break
    // «علي» is «على» too often to prove anything at the end.
    proven ||= part === KNOWN && tokens.raw(to) !== 'علي'
    to++
  }
  // A connector at the end belongs to nothing.
  while (
    to > from &&
    wordClasses(tokens.word[to - 1]!).bits & CONNECTOR &&
    namePart(tokens.normal(to - 1), false, true) === NO
  )
    to--
  return proven ? to : from
}

const NO = 0
/** No list speaks against it. */
const POSSIBLE = 1
/** The lists or the tagged news know it as a part of names. */
const KNOWN = 2

/** How much a word looks like a part of a person's name. */
function namePart(normal: string, definite: boolean, further: boolean): number {
  if (normal.length < 3 || ordinals.has(normal)) return NO
  const info = knownWord(normal)
  if (info < 0) {
    // «كريم الوليدي»: further parts have the article often.
    if (definite) return further ? POSSIBLE : NO
    // A word that no list knows, and whose parts behind proclitics are none either.
    const split = splitProclitics(normal).some(({ rest, length }) => length > 0 && known(rest))
    return split ? NO : POSSIBLE
  }
  const frequency = (info >> FREQUENCY_SHIFT) & 7
  const nameLevel = (info >> NAME_SHIFT) & 3
  const prior = (info >> PRIOR_SHIFT) & PRIOR_MASK
  if (prior === 8 || prior === 12 || prior === 4) return KNOWN
  if (prior === 1 || (prior === 2 && nameLevel < 2)) return NO
  if (nameLevel >= 2 && frequency <= 5) return KNOWN
  return nameLevel === 1 && frequency <= 2 ? KNOWN : NO
}

const known = (rest: string): boolean => {
  const info = knownWord(rest)
  return info >= 0 && (info & HAS_CLUSTER) !== 0
}
