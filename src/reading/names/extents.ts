/** Corrections to where the tagger's names begin and end. */
import { groupWords, landBodies, locatives, namedFacilities } from '../../language/ar/names/heads.ts'
import { offices, ordinals, rankWords, secondHalves } from '../../language/ar/names/title-words.ts'
import type { EntityType } from '../../review.ts'
import type { Article } from '../text/article.ts'
import { splitProclitics } from '../text/clitics.ts'
import { ARABIC } from '../text/tokens.ts'
import { perWord } from '../text/vocabulary.ts'
import type { Candidate, Candidates } from './candidates.ts'
import { CITY, CLUB, LISTED_FACILITY, LISTED_PLACE, MEDIUM, matchAt } from './gazetteer.ts'
import { landNames } from './lands.ts'
import { topicOf } from './topic.ts'
import { knownWord } from './trained.ts'
import {
  CALENDAR,
  DEMONYM,
  DIRECTION,
  DOCUMENT_HEAD,
  EVENT_HEAD,
  FACILITY_HEAD,
  HONORIFIC,
  OFFICE,
  ORGANIZATION_HEAD,
  PLACE_HEAD,
  PORTFOLIO,
  wordClasses,
} from './word-classes.ts'
import { FREQUENCY_SHIFT, NAME_SHIFT, PLACE, PRIOR_MASK, PRIOR_SHIFT } from './word-table.ts'

export function mendExtents(candidates: Candidates): void {
  const sports = topicOf(candidates.article.tokens.word) === 1
  for (const candidate of [...candidates]) {
    // Joined to the one before it.
    if (candidates.at(candidate.from) !== candidate) continue
    if (!isWarranted(candidates, candidate)) {
      candidates.remove(candidate)
      continue
    }
    takeAsFacility(candidates, candidate)
    if (candidate.type === 'person') {
      dropTitle(candidates, candidate)
      joinNext(candidates, candidate)
      addSurname(candidates, candidate)
    }
    splitAtConjunction(candidates, candidate)
    cutApposition(candidates, candidate)
    cutPlace(candidates, candidate)
    typeByHead(candidates, candidate)
    if (candidate.type === 'location' && isQuotedMedium(candidates, candidate)) candidate.type = 'organization'
    if (sports || isListed(candidates, candidate)) takeAsClub(candidates, candidate)
  }
  completePlaces(candidates)
  for (const candidate of [...candidates]) if (candidate.type === 'person') addOrdinal(candidates, candidate)
}

/**
 * The tagger has seen few happenings, texts and groups: they need a head or a list besides it. And «الخارجية» behind
 * «وزير» is what the office is about, not a body.
 */
function isWarranted(candidates: Candidates, { from, to, type }: Candidate): boolean {
  const { tokens } = candidates.article
  const { bits } = wordClasses(tokens.word[from]!)
  switch (type) {
    case 'event':
      return (bits & EVENT_HEAD) !== 0 && to > from + 1 && !(bits & CALENDAR)
    case 'document':
      return (bits & DOCUMENT_HEAD) !== 0 && to > from + 1
    case 'group':
      for (let t = from; t < to; t++)
        if (wordClasses(tokens.word[t]!).bits & DEMONYM || isGroup(tokens.word[t]!)) return true
      return false
    case 'location':
      return !isDescribed(candidates, from, to)
    case 'person':
      // «على لسان …»: the preposition, where no name stands behind it.
      return !(tokens.raw(from) === 'على' && to === from + 2 && level(tokens.normal(from + 1), 'person') < 2)
    case 'organization':
      return !(bits & PORTFOLIO && from > 0 && isMinister(tokens.word[from - 1]!))
    default:
      return true
  }
}

/** «المفوضية الأوروبية شركة …», «لندن العاصمة الاقتصادية»: behind a definite word a bare head begins another name. */
function cutApposition(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const { from, to, type, confidence } = candidate
  if (type !== 'organization' && type !== 'location') return
  for (let t = from + 1; t < to; t++) {
    const { bits, split } = wordClasses(tokens.word[t]!)
    const another =
      type === 'organization' &&
      (bits & ORGANIZATION_HEAD) !== 0 &&
      split.proclitics === '' &&
      !tokens.normal(t).startsWith('ال') &&
      tokens.normal(t - 1).startsWith('ال')
    if (!another && tokens.normal(t) !== 'العاصمه') continue
    candidates.remove(candidate)
    candidates.add({ from, to: t, type, confidence })
    if (another && t + 1 < to) candidates.add({ from: t, to, type, confidence })
    return
  }
}

const isLandsOwn = perWord((normal) =>
  splitProclitics(normal).some(({ article, rest }) => !article && landBodies.has(rest)),
)

/** «وزارة الصحة الأردنية في عمان»: of a body that a land has one of, the place is no part. */
function cutPlace(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const { from, to, type } = candidate
  if (type !== 'organization' || !isLandsOwn(tokens.word[from]!)) return
  for (let t = from + 2; t + 1 < to; t++) {
    if (tokens.normal(t) !== 'في') continue
    const place = matchAt(tokens.word, t + 1, to)
    if (!place || place.clitics > 0 || place.size !== to - t - 1) return
    if (place.kind !== LISTED_PLACE && place.kind !== CITY) return
    candidates.resize(candidate, from, t)
    candidates.add({ from: t + 1, to, type: 'location', confidence: 0.7 })
    return
  }
}

/** «منطقة جبلية»: an everyday adjective behind the head of a place describes it. */
function isDescribed(candidates: Candidates, from: number, to: number): boolean {
  const { tokens } = candidates.article
  const normal = tokens.normal(from)
  if (from === 0 || to > from + 2 || !normal.endsWith('يه') || normal.startsWith('ال')) return false
  const info = knownWord(normal)
  if (info < 0 || info & PLACE || ((info >> FREQUENCY_SHIFT) & 7) < 2) return false
  return (wordClasses(tokens.word[from - 1]!).bits & PLACE_HEAD) !== 0
}

const isGroup = perWord((normal) =>
  splitProclitics(normal).some(({ article, rest }) => groupWords.has(article ? `ال${rest}` : rest)),
)
const isMinister = perWord((normal) => splitProclitics(normal).some(({ rest }) => offices.get(rest) === 'وزير'))

const nothing = { bits: 0, split: { article: false } }

/** «مدينة …», «بلدة …»: what stands right behind is a place, whatever it looked like. */
function typeByHead(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const head = candidate.from - 1
  const { bits, split } =
    head >= 0 && tokens.sentence[head] === tokens.sentence[candidate.from] ? wordClasses(tokens.word[head]!) : nothing
  const own = wordClasses(tokens.word[candidate.from]!).bits | bits
  // ANERcorp does not tell built things from places: without a head or a list it is a place.
  const listed = matchAt(tokens.word, candidate.from, candidate.to)?.kind === LISTED_FACILITY
  if (candidate.type === 'facility' && !listed && !(own & FACILITY_HEAD)) candidate.type = 'location'
  if (!(bits & PLACE_HEAD) || bits & (ORGANIZATION_HEAD | FACILITY_HEAD) || split.article) return
  if (candidate.type === 'facility' || candidate.type === 'organization') candidate.type = 'location'
}

/** «لـ«الشرق الأوسط»»: a region in quotation marks is the newspaper of that name. */
function isQuotedMedium(candidates: Candidates, { from, to }: Candidate): boolean {
  const { tokens } = candidates.article
  if (!/["“«]/.test(tokens.raw(from - 1) || ' ') || !/["”»]/.test(tokens.raw(to) || ' ')) return false
  const match = matchAt(tokens.word, from, to)
  return match?.kind === MEDIUM && match.size === to - from && match.clitics === 0
}

/** «بورتو (البرتغال)»: a club in a table of results, with its country in brackets. */
function isListed(candidates: Candidates, { to }: Candidate): boolean {
  const { tokens } = candidates.article
  if (tokens.raw(to) !== '(') return false
  const country = candidates.at(to + 1)
  return country?.type === 'location' && tokens.raw(country.to) === ')'
}

/** «جنوب أفريقيا», «ساحل العاج»: where the lists of places know one of several words, no part of it is the name. */
function completePlaces(candidates: Candidates): void {
  const { tokens, sentences } = candidates.article
  for (let t = 0; t + 1 < tokens.length; t++) {
    const match = matchAt(tokens.word, t, Math.min(tokens.length, t + 5))
    if (!match || match.size < 2 || match.kind !== LISTED_PLACE) continue
    const { bits } = wordClasses(tokens.word[t]!)
    if (bits & PLACE_HEAD || (bits & DIRECTION && !isCountry(candidates.article, t, match))) continue
    const to = t + match.size
    if (tokens.end[to - 1]! > sentences[tokens.sentence[t]!]!.end) continue
    let part: Candidate | undefined
    let whole = true
    for (let k = t; k < to; k++) {
      const owner = candidates.at(k)
      if (!owner) continue
      part = owner
      // «شرق خان» «يونس»: what the tagger began too early goes as well.
      whole &&=
        (owner.from >= t || owner.type === 'location') &&
        owner.to <= to &&
        (owner.type === 'location' || owner.type === 'facility' || owner.type === 'person')
    }
    if (!part || !whole || (part.type === 'location' && part.from === t && part.to === to)) continue
    for (let k = t; k < to; k++) {
      const owner = candidates.at(k)
      if (owner) candidates.remove(owner)
    }
    const clitics = match.clitics > 0 ? { start: tokens.offsetIn(t, match.clitics) } : {}
    candidates.add({ from: t, to, type: 'location', confidence: 0.8, ...clitics })
  }
}

function isCountry({ tokens }: Article, from: number, { size, clitics }: { size: number; clitics: number }): boolean {
  let name = tokens.normal(from).slice(clitics)
  for (let k = 1; k < size; k++) name += ` ${tokens.normal(from + k)}`
  return landNames.has(name)
}

/** In a sports report «ليون» is the club, unless it says where something happens. */
function takeAsClub(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const { from, to, type } = candidate
  if (type !== 'location' && (type !== 'person' || to > from + 1)) return
  const match = matchAt(tokens.word, from, to)
  if (match?.kind !== CLUB || match.size !== to - from) return
  if (from > 0 && tokens.sentence[from - 1] === tokens.sentence[from] && locatives.has(tokens.normal(from - 1))) return
  if (tokens.normal(from).startsWith('ب') && match.clitics > 0) return
  candidate.type = 'organization'
}

/** «كمال نصر الله»: a surname of two words behind the only name that the tagger saw. */
function addSurname(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const { from, to } = candidate
  if (to - from > 1 || !secondHalves.has(tokens.normal(to + 1)) || !tokens.raw(to).startsWith('ال')) return
  if (tokens.sentence[to + 1] !== tokens.sentence[from] || !candidates.isFree(to, to + 2)) return
  candidates.resize(candidate, from, to + 2)
}

/** «السادس» behind a person's name is the king's number. */
function addOrdinal(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const next = candidate.to
  if (next >= tokens.length || tokens.sentence[next] !== tokens.sentence[candidate.from] || !candidates.isFree(next))
    return
  const title = candidate.from > 0 ? wordClasses(tokens.word[candidate.from - 1]!).bits : 0
  if (ordinals.has(tokens.normal(next)) && title & (OFFICE | HONORIFIC) && candidate.to - candidate.from <= 2)
    candidates.resize(candidate, candidate.from, next + (tokens.normal(next + 1) === 'عشر' ? 2 : 1))
}

/** «مطار فلان» is no person, whatever the tagger took it for. */
function takeAsFacility({ article: { tokens } }: Candidates, candidate: Candidate): void {
  const { from, to, type } = candidate
  const { split } = wordClasses(tokens.word[from]!)
  if (type !== 'person' || to - from < 2 || split.article || split.rest === 'سجن') return
  if (namedFacilities.has(split.rest)) candidate.type = 'facility'
}

/** A word of respect that the tagger took along («الملك محمد») stands outside. */
function dropTitle(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  while (candidate.to - candidate.from >= 2) {
    const { bits, split } = wordClasses(tokens.word[candidate.from]!)
    const titled = split.article && tokens.raw(candidate.from).includes('ال') && bits & (HONORIFIC | OFFICE)
    // The first word of «دوكور دارمي» is spelled in many ways.
    const rank = rankWords.has(tokens.normal(candidate.from)) || rankWords.has(tokens.normal(candidate.from + 1))
    if (!(titled || rank) || ordinals.has(tokens.normal(candidate.from + 1))) return
    candidates.resize(candidate, candidate.from + 1, candidate.to)
  }
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

/** «محمد علي وسالم حسن»: two persons, where what follows «و» is a name and the whole word is none. */
function splitAtConjunction(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  for (let t = candidate.from + 1; t < candidate.to; t++) {
    if (tokens.kind[t] !== ARABIC || !joinsName(tokens.normal(t), candidate.type)) continue
    const { to, confidence } = candidate
    candidates.resize(candidate, candidate.from, t)
    const rest = candidates.add({ from: t, to, type: candidate.type, confidence, start: tokens.offsetIn(t, 1) })
    if (rest) splitAtConjunction(candidates, rest)
    return
  }
}

function joinsName(normal: string, type: EntityType): boolean {
  if (!normal.startsWith('و') || level(normal, type) > 0) return false
  return splitProclitics(normal).some(
    ({ proclitics, article, rest }) => proclitics === 'و' && level(article ? `ال${rest}` : rest, type) > 0,
  )
}

/** How surely a word alone is a name of a type, or a part of persons' names. */
function level(word: string, type: EntityType): number {
  const info = knownWord(word)
  if (info < 0) return 0
  const prior = (info >> PRIOR_SHIFT) & PRIOR_MASK
  switch (type) {
    case 'person':
      return prior === 8 ? 2 : word.startsWith('ال') ? 0 : (info >> NAME_SHIFT) & 3
    case 'organization':
      return prior === 9 ? 1 : 0
    case 'location':
      return prior === 10 || info & PLACE ? 1 : 0
    default:
      return 0
  }
}
