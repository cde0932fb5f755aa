/** Where the names of persons begin and end. */
import { commonNames } from '../../language/ar/given-names.ts'
import { grammarWords, ordinals, rankWords, secondHalves } from '../../language/ar/names/title-words.ts'
import { splitProclitics } from '../text/clitics.ts'
import type { Candidate, Candidates } from './candidates.ts'
import { CITY, LISTED_PLACE, matchAt } from './gazetteer.ts'
import { knownWord } from './trained.ts'
import { isEveryday } from './warrants.ts'
import { DEMONYM, HONORIFIC, OFFICE, ORGANIZATION_HEAD, wordClasses } from './word-classes.ts'
import { NAME_SHIFT, PRIOR_MASK, PRIOR_SHIFT } from './word-table.ts'

/** «كمال نصر الله»: a surname of two words behind the only name that the tagger saw. */
export function addSurname(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const { from, to } = candidate
  if (to - from > 1 || !secondHalves.has(tokens.normal(to + 1)) || !tokens.raw(to).startsWith('ال')) return
  if (tokens.sentence[to + 1] !== tokens.sentence[from] || !candidates.isFree(to, to + 2)) return
  candidates.resize(candidate, from, to + 2)
}

/** «السادس» behind a person's name is the king's number. */
export function addOrdinal(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const next = candidate.to
  if (next >= tokens.length || tokens.sentence[next] !== tokens.sentence[candidate.from] || !candidates.isFree(next))
    return
  const title = candidate.from > 0 ? wordClasses(tokens.word[candidate.from - 1]!).bits : 0
  if (ordinals.has(tokens.normal(next)) && title & (OFFICE | HONORIFIC) && candidate.to - candidate.from <= 2)
    candidates.resize(candidate, candidate.from, next + (tokens.normal(next + 1) === 'عشر' ? 2 : 1))
}

/** A word of respect or of origin that the tagger took along («الملك محمد», «العاجي كولو توريه») stands outside. */
export function dropTitle(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  // «الجنرال دوكوردارمي»: a rank is nobody.
  if (candidate.to - candidate.from === 1 && rankWords.has(tokens.normal(candidate.from))) {
    candidates.remove(candidate)
    return
  }
  while (candidate.to - candidate.from >= 2) {
    const { bits, split } = wordClasses(tokens.word[candidate.from]!)
    const titled = split.article && tokens.raw(candidate.from).includes('ال') && bits & (HONORIFIC | OFFICE)
    // The first word of «دوكور دارمي» is spelled in many ways.
    const rank = rankWords.has(tokens.normal(candidate.from)) || rankWords.has(tokens.normal(candidate.from + 1))
    const origin = split.article && bits & DEMONYM && level(tokens.normal(candidate.from)) < 2
    const preposition = tokens.raw(candidate.from) === 'على' && tellsYa(candidates)
    // «ميليشيات أحمد الأسير»
    const body =
      bits & ORGANIZATION_HEAD && candidate.to - candidate.from > 2 && level(tokens.normal(candidate.from)) < 2
    const described = isUnnamed(tokens.normal(candidate.from)) && commonNames.has(tokens.normal(candidate.from + 1))
    if (
      !(titled || rank || origin || preposition || body || described) ||
      ordinals.has(tokens.normal(candidate.from + 1))
    )
      return
    candidates.resize(candidate, candidate.from + 1, candidate.to)
    // «حصل على راتب …»: a word that is a name at times, where the tagger had only «على» to go by.
    const info = knownWord(tokens.normal(candidate.from))
    const next = tokens.normal(candidate.from + 1)
    const alone = candidate.to === candidate.from + 1 || (!next.startsWith('ال') && isEveryday(next))
    if (preposition && alone && info >= 0 && ((info >> PRIOR_SHIFT) & PRIOR_MASK) <= 4) {
      candidates.remove(candidate)
      return
    }
  }
}

/** «كاردينال لشبونة»: an office and the town it is of are nobody's name. */
export function isOfficeOfPlace(candidates: Candidates, { from, to }: Candidate): boolean {
  const { tokens } = candidates.article
  const { bits, split } = wordClasses(tokens.word[from]!)
  if (to !== from + 2 || !(bits & OFFICE) || split.article || commonNames.has(split.rest)) return false
  const match = matchAt(tokens.word, from + 1, to)
  return match?.kind === LISTED_PLACE || match?.kind === CITY
}

/** Two persons without a word between them are one: «كريم» «سالم الحداد». */
export function joinNext(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const rest = candidates.at(candidate.to)
  if (rest?.type !== 'person' || rest.from !== candidate.to || rest.to - candidate.from > 4) return
  if (tokens.sentence[rest.from] !== tokens.sentence[candidate.from]) return
  if (tokens.normal(rest.from).startsWith('و')) return
  const { to } = rest
  candidates.remove(rest)
  candidates.resize(candidate, candidate.from, to)
}

/** How often lists have the word as a part of persons' names, 0 to 3. */
const level = (word: string): number => (Math.max(knownWord(word), 0) >> NAME_SHIFT) & 3

/** «السينارست حازم …»: a definite word that no list has as a name, before a given name. */
const isUnnamed = (word: string): boolean => word.startsWith('ال') && word.length > 4 && level(word) === 0

/** «الصماد أي من …», «فلان للإنذار …»: words that grammar needs, and what stands behind «لل», end a person's name. */
export function cutAtGrammar(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  for (let t = candidate.from + 1; t < candidate.to; t++) {
    const word = tokens.normal(t)
    const preposition = tokens.raw(t) === 'على' && tellsYa(candidates)
    const attached = word.startsWith('لل') && word.length > 4
    if (!(grammarWords.has(word) || tokens.raw(t) === 'أي' || attached || preposition || isThenVerb(word))) continue
    candidates.resize(candidate, candidate.from, t)
    return
  }
}

/** Whether the article dots its ya: then «على» is the preposition, never «علي». */
function tellsYa({ article: { tokens } }: Candidates): boolean {
  for (let t = 0; t < tokens.length; t++) {
    const raw = tokens.raw(t)
    if (raw === 'في' || raw === 'التي') return true
    if (raw === 'فى' || raw === 'التى') return false
  }
  return false
}

/** «بيكهام فانفرد …»: an everyday word behind «ف». */
const isThenVerb = (word: string): boolean =>
  word.startsWith('ف') && word.length > 4 && knownWord(word) < 0 && isEveryday(word.slice(1))

/** «جائزة نوبل فلان»: what a prize is called stands before whoever has it. */
export function dropPrize(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const { from, to } = candidate
  if (to - from > 2 && /جا[ئي]زه$/.test(tokens.normal(from - 1))) candidates.resize(candidate, from + 1, to)
}

/** «عمر عبد الرحمن», «تركي آل الشيخ»: a given name stands before what begins with «عبد» or «آل», with «و» or without. */
export function addGiven(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const { from, to } = candidate
  const given = from - 1
  if (
    !(tokens.normal(from) === 'عبد' || tokens.raw(from) === 'آل') ||
    given < 0 ||
    !candidates.isFree(given) ||
    candidate.start !== undefined
  )
    return
  if (tokens.sentence[given] !== tokens.sentence[from] || tokens.raw(given) === 'على') return
  const split = splitProclitics(tokens.normal(given)).find(({ article, rest }) => !article && commonNames.has(rest))
  if (!split) return
  candidates.resize(candidate, given, to)
  if (split.length > 0) candidate.start = tokens.offsetIn(given, split.length)
}

/** «عثمان نافع», «عبدالسلام جمعة»: a word that lists know as a name, behind a given name that stands alone. */
export function addFamily(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const { from, to } = candidate
  if (to > from + 1 || tokens.sentence[to] !== tokens.sentence[from] || !candidates.isFree(to)) return
  const word = tokens.normal(to)
  if (!commonNames.has(tokens.normal(from)) || wordClasses(tokens.word[to]!).bits !== 0 || level(word) < 2) return
  const prior = (knownWord(word) >> PRIOR_SHIFT) & PRIOR_MASK
  if (word.length < 3 || (prior > 0 && prior < 4) || (prior !== 0 && prior % 4 !== 0)) return
  const two = secondHalves.has(tokens.normal(to + 1)) && candidates.isFree(to + 1) ? 2 : 1
  candidates.resize(candidate, from, to + two)
}

/** Whether a name ends with a given one: «قصي», «عبد الإله». */
function endsGiven({ article: { tokens } }: Candidates, { from, to }: Candidate): boolean {
  return level(tokens.normal(to - 1)) >= 2 || (to === from + 2 && tokens.normal(from) === 'عبد')
}

/** «قصي الفواز»: a definite word that tagged news know as a person's, behind a given name. */
export function addDefinite(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const { from, to } = candidate
  if (tokens.sentence[to] !== tokens.sentence[from] || !candidates.isFree(to) || to - from > 2) return
  const { bits } = wordClasses(tokens.word[to]!)
  if (!tokens.raw(to).startsWith('ال') || bits !== 0 || !endsGiven(candidates, candidate)) return
  const info = knownWord(tokens.normal(to))
  const prior = info < 0 ? 0 : (info >> PRIOR_SHIFT) & PRIOR_MASK
  // «عبد الإله الحافيظي»: so rare a word in «ي» is where somebody's people are from.
  const rare = info < 0 && tokens.normal(to).endsWith('ي')
  if (rare || prior === 4 || prior === 8 || prior === 12) candidates.resize(candidate, from, to + 1)
}
