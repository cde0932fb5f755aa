/** Corrections to where the tagger's names begin and end. */
import { commonNames } from '../../language/ar/given-names.ts'
import { companyTails, landBodies, namedBodies, namedFacilities } from '../../language/ar/names/heads.ts'
import type { EntityType } from '../../review.ts'
import { splitProclitics } from '../text/clitics.ts'
import { ARABIC } from '../text/tokens.ts'
import { perWord } from '../text/vocabulary.ts'
import type { Candidate, Candidates } from './candidates.ts'
import { findClubs } from './clubs.ts'
import { BODY, CITY, COMPANY, LISTED_FACILITY, LISTED_PLACE, MEDIUM, matchAt } from './gazetteer.ts'
import {
  addDefinite,
  addFamily,
  addGiven,
  addOrdinal,
  addSurname,
  cutAtGrammar,
  dropPrize,
  dropTitle,
  isOfficeOfPlace,
  joinNext,
} from './person-extents.ts'
import { completeListed, cutEpithet, cutHead, cutPurpose, isMeantOtherwise, joinPlaces } from './place-extents.ts'
import { topicsOf } from './topic.ts'
import { isWarranted, level } from './warrants.ts'
import { FACILITY_HEAD, ORGANIZATION_HEAD, PLACE_HEAD, wordClasses } from './word-classes.ts'

export function mendExtents(candidates: Candidates): void {
  for (const candidate of [...candidates]) {
    // Joined to the one before it.
    if (candidates.at(candidate.from) !== candidate) continue
    if (!isWarranted(candidates, candidate)) {
      candidates.remove(candidate)
      continue
    }
    takeAsFacility(candidates, candidate)
    if (candidate.type === 'location' && isMeantOtherwise(candidates, candidate)) {
      candidates.remove(candidate)
      candidates.close(candidate.from, candidate.to)
      continue
    }
    if (candidate.type === 'person' && isOfficeOfPlace(candidates, candidate)) {
      candidates.resize(candidate, candidate.from + 1, candidate.to)
      candidate.type = 'location'
    }
    if (candidate.type === 'person' && isNamedByMedium(candidates, candidate)) candidate.type = 'organization'
    if (candidate.type === 'person') {
      dropTitle(candidates, candidate)
      if (candidates.at(candidate.from) !== candidate) continue
      joinNext(candidates, candidate)
      cutAtGrammar(candidates, candidate)
      dropPrize(candidates, candidate)
      addGiven(candidates, candidate)
      addSurname(candidates, candidate)
      addDefinite(candidates, candidate)
      addFamily(candidates, candidate)
    }
    splitAtConjunction(candidates, candidate)
    cutApposition(candidates, candidate)
    cutPlace(candidates, candidate)
    addTail(candidates, candidate)
    typeByHead(candidates, candidate)
    if (candidate.type === 'location') {
      cutEpithet(candidates, candidate)
      cutPurpose(candidates, candidate)
      if (candidates.at(candidate.from) !== candidate) continue
      joinPlaces(candidates, candidate)
    }
    if (candidate.type === 'person' && isListedBody(candidates, candidate)) candidate.type = 'organization'
    if (candidate.type === 'location' && isQuotedMedium(candidates, candidate)) candidate.type = 'organization'
    cutHead(candidates, candidate)
  }
  completeListed(candidates)
  findClubs(candidates, topicsOf(candidates.article.tokens.word))
  for (const candidate of [...candidates]) if (candidate.type === 'person') addOrdinal(candidates, candidate)
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
      (tokens.normal(t - 1).startsWith('ال') || matchAt(tokens.word, from, t)?.size === t - from)
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

/** «مطار فلان» is no person, whatever the tagger took it for. */
function takeAsFacility({ article: { tokens } }: Candidates, candidate: Candidate): void {
  const { from, to, type } = candidate
  const { split } = wordClasses(tokens.word[from]!)
  if (type !== 'person' || to - from < 2 || split.article || split.rest === 'سجن') return
  if (namedFacilities.has(split.rest)) candidate.type = 'facility'
}

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

/** «سياك» «موتور كورب»: words that end a company's name belong to what stands before them. */
function addTail(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const { from, type } = candidate
  if (type !== 'organization' && type !== 'location' && type !== 'person') return
  let to = candidate.to
  for (; to < tokens.length && companyTails.has(tokens.normal(to)); to++) {
    const owner = candidates.at(to)
    if (tokens.sentence[to] !== tokens.sentence[from] || (owner && (owner.from !== to || owner.to > to + 1))) break
  }
  if (to === candidate.to) return
  for (let t = candidate.to; t < to; t++) {
    const owner = candidates.at(t)
    if (owner) candidates.remove(owner)
  }
  if (candidates.resize(candidate, from, to)) candidate.type = 'organization'
}

/** «وكالة "سونا"», «شركة شنايدر إلكتريك»: behind a word for a medium or company nobody is named, but for somebody in full. */
function isNamedByMedium({ article: { tokens } }: Candidates, { from }: Candidate): boolean {
  let head = from - 1
  if (head > 0 && /^["“«']$/.test(tokens.raw(head))) head--
  const { split } = wordClasses(tokens.word[head] ?? 0)
  if (head < 0 || tokens.sentence[head] !== tokens.sentence[from] || split.article || !namedBodies.has(split.rest))
    return false
  return !commonNames.has(tokens.normal(from))
}

/** A body or company of several words that the lists have whole is nobody's name. */
function isListedBody({ article: { tokens } }: Candidates, { from, to }: Candidate): boolean {
  const match = to - from > 1 ? matchAt(tokens.word, from, to) : undefined
  return match?.size === to - from && (match.kind === BODY || match.kind === COMPANY)
}

/** «لـ«الشرق الأوسط»»: a region in quotation marks is the newspaper of that name. */
function isQuotedMedium(candidates: Candidates, { from, to }: Candidate): boolean {
  const { tokens } = candidates.article
  if (!/["“«]/.test(tokens.raw(from - 1) || ' ') || !/["”»]/.test(tokens.raw(to) || ' ')) return false
  const match = matchAt(tokens.word, from, to)
  return match?.kind === MEDIUM && match.size === to - from && match.clitics === 0
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
