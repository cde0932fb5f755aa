/**
 * Names that ran into one another or into a word beside them, parted where the lists or the article itself name one of the
 * parts alone: «لقاء هاشم بروك», «البنك الدولي لبنان».
 */
import { commonNames } from '../../language/ar/given-names.ts'
import { nameHeads } from '../../language/ar/name-heads.ts'
import { newsNouns } from '../../language/ar/names/heads.ts'
import { letterNames } from '../../language/ar/names/letters.ts'
import { splitProclitics } from '../text/clitics.ts'
import { ARABIC } from '../text/tokens.ts'
import type { Candidate, Candidates } from './candidates.ts'
import { BODY, CITY, CLUB, COMPANY, LISTED_PLACE, MEDIUM, matchAt, typeOfKind } from './gazetteer.ts'
import { landNames } from './lands.ts'
import { joinNext } from './person-extents.ts'
import { knownWord } from './trained.ts'
import { isNoun } from './warrants.ts'
import { CONNECTOR, DEMONYM, HONORIFIC, OFFICE, ORGANIZATION_HEAD, SPEECH_VERB, wordClasses } from './word-classes.ts'
import { NAME_SHIFT, PRIOR_MASK, PRIOR_SHIFT } from './word-table.ts'

/** Parts what the passes before took for one name. */
export function partNames(candidates: Candidates): void {
  const persons = new KnownPersons(candidates)
  for (const candidate of [...candidates]) {
    if (candidates.at(candidate.from) !== candidate || candidate.form !== 'name') continue
    if (cutAtParticle(candidates, candidate)) continue
    if (candidate.type === 'person') partPerson(candidates, candidate, persons)
    else if (candidate.type === 'organization' || candidate.type === 'location') {
      if (candidate.type === 'location') cutAdjective(candidates, candidate)
      else bareCompany(candidates, candidate)
      partListed(candidates, candidate, persons)
    }
  }
}

/** «قال مجلس العموم إن بريطانيا …»: the particle of what is said ends the name of who says it. Whether it did. */
function cutAtParticle(candidates: Candidates, candidate: Candidate): boolean {
  const { tokens } = candidates.article
  const { from, to, type } = candidate
  for (let t = from + 1; t < to; t++) {
    if (tokens.raw(t) !== 'إن' && tokens.raw(t) !== 'أن') continue
    // «إن بي سي», «سي إن إن»: between names of letters it is one of them, and where it ends a name of letters.
    if (letterNames.has(tokens.normal(t + 1)) || (letterNames.has(tokens.normal(t - 1)) && !opensClause(candidates, t)))
      continue
    candidates.resize(candidate, from, t)
    const match = t + 1 < to ? matchAt(tokens.word, t + 1, to) : undefined
    if (match && match.size === to - t - 1) {
      const kind = typeOfKind[match.kind]
      if (kind) candidates.add({ from: t + 1, to, type: kind, confidence: 0.6 })
    } else if (type === 'person' && t + 1 < to) candidates.add({ from: t + 1, to, type, confidence: 0.6 })
    return true
  }
  return false
}

/** «بي بي سي إن الشرطة …»: behind a name of letters that lists have whole, the particle is none of it. */
function opensClause({ article: { tokens } }: Candidates, particle: number): boolean {
  for (let from = Math.max(0, particle - 4); from < particle - 1; from++)
    if (matchAt(tokens.word, from, particle + 1)?.size === particle - from) return true
  return false
}

/** Joins persons that later passes put side by side: «هاشم» «بروك», but not two of whom each is named elsewhere. */
export function joinPersons(candidates: Candidates): void {
  const persons = new KnownPersons(candidates)
  const { tokens } = candidates.article
  for (const candidate of [...candidates]) {
    if (candidate.type !== 'person' || candidates.at(candidate.from) !== candidate) continue
    const rest = candidates.at(candidate.to)
    if (rest?.type !== 'person' || rest.start !== undefined) continue
    if (!persons.isBearer(tokens.normal(candidate.to - 1))) joinNext(candidates, candidate)
  }
}

/** The persons that the article names in full: their names, and the last words of them. */
class KnownPersons {
  readonly full = new Map<string, number>()
  readonly surnames = new Map<string, number>()
  /** First words of full names of which the rest is no full name of its own. */
  readonly given = new Set<string>()
  /** Words that stand alone as a person. */
  readonly single = new Map<string, number>()

  constructor(candidates: Candidates) {
    const { tokens } = candidates.article
    const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
    for (const { type, form, from, to } of candidates) {
      if (type !== 'person' || form !== 'name') continue
      if (to - from === 1) {
        count(this.single, tokens.normal(from))
        continue
      }
      count(this.full, wordsOf(candidates, from, to))
      count(this.surnames, tokens.normal(to - 1))
      if (to - from === 2) this.given.add(tokens.normal(from))
    }
  }

  /** Whether the word is a surname in this article, and nobody's given name. */
  isOnlySurname(word: string): boolean {
    return this.surnames.has(word) && !this.given.has(word) && !commonNames.has(word) && !word.startsWith('ال')
  }

  /** Whether the word is the last of some person's full name. */
  isBearer(word: string): boolean {
    return this.surnames.has(word)
  }

  /** Whether the word is the last of a person's full name other than the one that ends with it here, or stands alone. */
  has(word: string, besides: number): boolean {
    return (this.surnames.get(word) ?? 0) > besides || this.single.has(word)
  }
}

function wordsOf({ article: { tokens } }: Candidates, from: number, to: number): string {
  let out = ''
  for (let t = from; t < to; t++) if (tokens.kind[t] === ARABIC) out += `${out && ' '}${tokens.normal(t)}`
  return out
}

function partPerson(candidates: Candidates, candidate: Candidate, persons: KnownPersons): void {
  const { tokens } = candidates.article
  const { from, to } = candidate
  const size = to - from
  if (size < 2) return
  const last = tokens.normal(to - 1)
  // «طالب الحداد» where the article has «كريم الحداد»: the verb is none of his names.
  if (wordClasses(tokens.word[from]!).bits & SPEECH_VERB && persons.has(last, 1)) {
    candidates.resize(candidate, from + 1, to)
    return
  }
  // «الحداد لبروك», «الحداد وبروك»: a second person with a preposition or conjunction, whom the article names too.
  const clitic = tokens.normal(to - 1)[0]!
  if ('لوبف'.includes(clitic) && !isNameWord(last) && persons.has(last.slice(1), 0)) {
    split(candidates, candidate, to - 1, 'person', 1)
    return
  }
  for (let at = from + 1; at < to - 1; at++) {
    // «استقبل الحداد هاشم بروك»: the end is somebody's full name, the beginning somebody else's surname.
    const rest = wordsOf(candidates, at, to)
    const bearer = at === from + 1 && size > 2 && persons.isOnlySurname(tokens.normal(from))
    if (!(bearer || persons.full.has(rest)) || wordClasses(tokens.word[at]!).bits & CONNECTOR) continue
    if (at === from + 1 && persons.has(tokens.normal(from), 0)) {
      split(candidates, candidate, at, 'person', 0)
      return
    }
    // «الوحدة الوطنية هاشم بروك»: what no person is called stands before somebody's full name.
    if (at > from + 1 && tokens.normal(at - 1).startsWith('ال') && wordClasses(tokens.word[at - 1]!).bits & DEMONYM) {
      candidates.resize(candidate, at, to)
      return
    }
  }
  if (size < 3) return
  // «هاشم بروك شكر …»: a full name of the article and an everyday word.
  if (persons.full.has(wordsOf(candidates, from, to - 1)) && isEveryday(last) && !last.startsWith('ال'))
    candidates.resize(candidate, from, to - 1)
}

/** Whether lists know the word as a part of persons' names. */
function isNameWord(word: string): boolean {
  const info = knownWord(word)
  return info >= 0 && ((info >> NAME_SHIFT) & 3) >= 2
}

/** A word of the language that is rarely a name. */
function isEveryday(word: string): boolean {
  const info = knownWord(word)
  if (info < 0) return false
  const prior = (info >> PRIOR_SHIFT) & PRIOR_MASK
  return prior >= 1 && prior <= 3 && ((info >> NAME_SHIFT) & 3) < 2
}

/** Cuts a candidate in two; the second part begins behind `clitics` characters. */
function split(candidates: Candidates, candidate: Candidate, at: number, type: Candidate['type'], clitics: number) {
  const { to, confidence } = candidate
  candidates.resize(candidate, candidate.from, at)
  const start = clitics > 0 ? { start: candidates.article.tokens.offsetIn(at, clitics) } : {}
  candidates.add({ from: at, to, type, confidence, ...start })
}

/** «الشرقية المغربية»: a town's own name has no article; a country's adjective behind it is not of the name. */
function cutAdjective(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const { from, to } = candidate
  const last = to - 1
  if (to - from < 2 || !tokens.normal(last).startsWith('ال') || tokens.normal(last - 1).startsWith('ال')) return
  if (!(wordClasses(tokens.word[last]!).bits & DEMONYM)) return
  if (matchAt(tokens.word, from, to)?.size === to - from) return
  // «جمهورية مصر العربية»: there it is of the name.
  const state = nameHeads.get(wordClasses(tokens.word[from - 1] ?? 0).split.rest)?.group === 'state'
  if (state || wordClasses(tokens.word[last - 1]!).bits & ~CONNECTOR) return
  candidates.resize(candidate, from, last)
}

/** The heads (name-heads.ts) that entries of a list go with. */
const headGroups = new Map([
  [COMPANY, 'company'],
  [MEDIUM, 'media'],
  [CLUB, 'club'],
])

/** «شركة نيسان اليابانية»: the name is what the list of companies and media has; the rest says what it is. */
function bareCompany(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const { from, to } = candidate
  let end = to
  while (end > from + 1 && wordClasses(tokens.word[end - 1]!).bits & DEMONYM) end--
  const { bits, split } = wordClasses(tokens.word[from]!)
  const headed = bits & ORGANIZATION_HEAD ? from + 1 : from
  const match = headed < end ? matchAt(tokens.word, headed, end) : undefined
  if (!match || match.size !== end - headed || newsNouns.has(tokens.normal(headed))) return
  const group = headGroups.get(match.kind)
  if (!group || (headed > from && nameHeads.get(split.rest)?.group !== group)) return
  if (end < to && matchAt(tokens.word, headed, to)?.size === to - headed) return
  // A head that the name does without («شركة …», «نادي …») stays outside with it.
  candidates.resize(candidate, match.clitics === 0 && !split.article ? headed : from, end)
}

/** «البنك الدولي لبنان», «كندا والولايات المتحدة», «الفيفا الحداد»: behind a whole entry of the lists begins another name. */
function partListed(candidates: Candidates, candidate: Candidate, persons: KnownPersons): void {
  const { tokens } = candidates.article
  const { from, to, type } = candidate
  if (to - from < 2 || partWhere(candidates, candidate) || leavePlace(candidates, candidate)) return
  const match = matchAt(tokens.word, from, to)
  if (!match || match.size === to - from) return
  if (match.kind !== BODY && match.kind !== MEDIUM && match.kind !== COMPANY && match.kind !== LISTED_PLACE) return
  if (typeOfKind[match.kind] !== type) return
  const at = from + match.size
  const normal = tokens.normal(at)
  const next = matchAt(tokens.word, at, to)
  if (next && next.size === to - at && next.kind === LISTED_PLACE && isApart(tokens, at, next.clitics, match.kind)) {
    split(candidates, candidate, at, 'location', next.clitics)
    return
  }
  // «نجم جنوب أفريقيا فلان»: behind a land of several words, what no list knows is whoever is of it.
  if (
    type === 'location' &&
    match.size > 1 &&
    wordClasses(tokens.word[at]!).bits === 0 &&
    !next &&
    !normal.startsWith('ال')
  ) {
    if (wordClasses(tokens.word[from - 1] ?? 0).bits & OFFICE) split(candidates, candidate, at, 'person', 0)
    else candidates.resize(candidate, from, at)
    return
  }
  // «طالبان والجيش الأفغاني»
  if (type === 'organization' && /^وال/.test(normal) && wordClasses(tokens.word[at]!).bits & ORGANIZATION_HEAD) {
    split(candidates, candidate, at, 'organization', 1)
    return
  }
  // «المتحدث باسم المفوضية الأوروبية فلان الفلاني»
  if (type === 'organization' && to - at === 2 && isForeign(tokens, at) && isForeign(tokens, at + 1)) {
    split(candidates, candidate, at, 'person', 0)
    return
  }
  if (to - at > 2 || !persons.has(tokens.normal(to - 1), 0)) return
  if (normal.startsWith('ال') || wordClasses(tokens.word[at]!).bits & (OFFICE | HONORIFIC)) return
  split(candidates, candidate, at, 'person', 0)
}

/** «سنة أفريقيا», «أيقونة فلسطين»: an everyday noun makes no body of a land, where no head says so. Whether the land was left. */
function leavePlace(candidates: Candidates, candidate: Candidate): boolean {
  const { tokens } = candidates.article
  const { from, to, type, confidence } = candidate
  if (type !== 'organization' || confidence > UNSURE || !landNames.has(tokens.normal(to - 1))) return false
  if (to !== from + 2 || !isNoun(tokens.normal(from)) || wordClasses(tokens.word[from]!).bits !== 0) return false
  if (matchAt(tokens.word, from, to)?.size === 2) return false
  const head = /^["“«]$/.test(tokens.raw(from - 1) || ' ') ? from - 2 : from - 1
  if (wordClasses(tokens.word[head] ?? 0).bits & ORGANIZATION_HEAD) return false
  candidates.resize(candidate, from + 1, to)
  candidate.type = 'location'
  return true
}

/** Confidence up to which the tagger's bodies need something to speak for them. */
const UNSURE = 0.5

/** «الاتحاد الأفريقي بدارفور»: a place with «ب» says where, behind a body. Whether it was cut off. */
function partWhere(candidates: Candidates, candidate: Candidate): boolean {
  const { tokens } = candidates.article
  const { from, to, type } = candidate
  if (type !== 'organization' || !tokens.normal(to - 1).startsWith('ب')) return false
  const place = matchAt(tokens.word, to - 1, to)
  if (place?.clitics !== 1 || (place.kind !== LISTED_PLACE && place.kind !== CITY)) return false
  if (to - from < 3 && matchAt(tokens.word, from, to)?.size !== to - from - 1) return false
  split(candidates, candidate, to - 1, 'location', 1)
  return true
}

/** A word without the article that no list has and news hardly know, but as a person's name. */
function isForeign(tokens: Candidates['article']['tokens'], at: number): boolean {
  const normal = tokens.normal(at)
  if (tokens.kind[at] !== ARABIC || normal.startsWith('ال') || wordClasses(tokens.word[at]!).bits !== 0) return false
  const info = knownWord(normal)
  if (info < 0) return !splitProclitics(normal).some(({ length, rest }) => length > 0 && knownWord(rest) >= 0)
  const prior = (info >> PRIOR_SHIFT) & PRIOR_MASK
  return prior === 4 || prior === 8 || prior === 12
}

/** A country without a preposition behind a body, or with «و» behind another place. */
function isApart(tokens: Candidates['article']['tokens'], at: number, clitics: number, kind: number): boolean {
  const normal = tokens.normal(at)
  if (clitics > 0) return kind === LISTED_PLACE && normal.startsWith('و') && clitics === 1
  return kind !== LISTED_PLACE && landNames.has(normal) && !normal.startsWith('ال')
}
