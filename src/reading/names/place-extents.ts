/** Where the names of places begin and end. */
import { nameHeads } from '../../language/ar/name-heads.ts'
import { ofCountries, outerHeads, placeEpithets, stateBodies, streetHeads } from '../../language/ar/names/heads.ts'
import type { Article } from '../text/article.ts'
import { ARABIC, NUMBER } from '../text/tokens.ts'
import type { Candidate, Candidates } from './candidates.ts'
import { LISTED_FACILITY, LISTED_PLACE, matchAt, typeOfKind } from './gazetteer.ts'
import { landNames } from './lands.ts'
import { isNoun } from './warrants.ts'
import { DIRECTION, FACILITY_HEAD, OFFICE, ORGANIZATION_HEAD, PLACE_HEAD, wordClasses } from './word-classes.ts'

/**
 * «جنوب أفريقيا», «ساحل العاج», «واشنطن بوست»: where the lists know one of several words, no part of it is the name.
 */
export function completeListed(candidates: Candidates): void {
  const { tokens, sentences } = candidates.article
  for (let t = 0; t + 1 < tokens.length; t++) {
    const match = matchAt(tokens.word, t, Math.min(tokens.length, t + 5))
    if (!match || match.size < 2) continue
    const type = typeOfKind[match.kind]!
    const place = match.kind === LISTED_PLACE
    // «روسيا اليوم» is the channel behind a word for one, else Russia today.
    if (
      tokens.normal(t + match.size - 1) === 'اليوم' &&
      !(wordClasses(tokens.word[t - 1] ?? 0).bits & ORGANIZATION_HEAD)
    )
      continue
    const body = type === 'organization'
    if (!place && !body && match.kind !== LISTED_FACILITY) continue
    const { bits } = wordClasses(tokens.word[t]!)
    if (bits & (PLACE_HEAD | DIRECTION) && !(place && isCountry(candidates.article, t, match))) continue
    const to = t + match.size
    if (tokens.end[to - 1]! > sentences[tokens.sentence[t]!]!.end) continue
    let part: Candidate | undefined
    let whole = true
    for (let k = t; k < to; k++) {
      const owner = candidates.at(k)
      if (!owner) continue
      part = owner
      whole &&= body
        ? isPartOfBody(owner, t, to) && !(owner.from > t && isBodyOfItsOwn(candidates, owner))
        : isPartOfPlace(owner, t, to)
    }
    if (!part || !whole || (part.from === t && part.to === to && (part.type === type || !place))) continue
    for (let k = t; k < to; k++) {
      const owner = candidates.at(k)
      if (owner) candidates.remove(owner)
    }
    const clitics = match.clitics > 0 ? { start: tokens.offsetIn(t, match.clitics) } : {}
    candidates.add({ from: t, to, type, confidence: 0.8, ...clitics })
  }
}

/** «شرق خان» «يونس»: what the tagger began too early goes as well. */
const isPartOfPlace = ({ from, to, type }: Candidate, first: number, end: number): boolean =>
  (from >= first || type === 'location') &&
  to <= end &&
  (type === 'location' || type === 'facility' || type === 'person')

/** «موتورز زادتا» of «جنرال موتورز»: what the tagger ended too late, where it did not take it for a body. */
const isPartOfBody = ({ from, to, type }: Candidate, first: number, end: number): boolean =>
  from >= first && (to <= end || (from > first && type !== 'organization'))

/** «طالبان» of «حركة طالبان»: the lists have it without the head as well. */
function isBodyOfItsOwn({ article: { tokens } }: Candidates, { from, to }: Candidate): boolean {
  const match = matchAt(tokens.word, from, to)
  return match?.size === to - from && typeOfKind[match.kind] === 'organization'
}

/** «ساحل العاج», «المملكة العربية السعودية», not «دولة قطر». */
function isCountry({ tokens }: Article, from: number, { size, clitics }: { size: number; clitics: number }): boolean {
  const { article, rest } = wordClasses(tokens.word[from]!).split
  if (!article && (nameHeads.get(rest)?.group === 'state' || outerHeads.has(rest))) return false
  let name = tokens.normal(from).slice(clitics)
  for (let k = 1; k < size; k++) name += ` ${tokens.normal(from + k)}`
  return landNames.has(name)
}

/** How sure the tagger must be of a name with its head to have it so. */
const SURE = 0.5

/** «محافظة الأنبار», «شارع السعدون»: the head says what the place is and is none of its name, unless lists have both. */
export function cutHead(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const { from, to, type, confidence } = candidate
  if ((type !== 'location' && type !== 'facility') || to - from < 2 || confidence > SURE) return
  const { split } = wordClasses(tokens.word[from]!)
  if (split.article || !outerHeads.has(split.rest)) return
  if (matchAt(tokens.word, from, to)?.size === to - from) return
  candidates.remove(candidate)
  candidates.add({ from: from + 1, to, type: streetHeads.has(split.rest) ? 'facility' : 'location', confidence })
}

/** «مخيم شاتيلا للاجئين»: whom a place is for is not of its name. */
export function cutPurpose(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const { from, to } = candidate
  for (let t = from + 1; t < to; t++) {
    if (!/^لل.{3}/.test(tokens.normal(t))) continue
    // «مخيم للاجئين» is any.
    if (t === from + 1 && wordClasses(tokens.word[from]!).bits & (PLACE_HEAD | FACILITY_HEAD))
      candidates.remove(candidate)
    else candidates.resize(candidate, from, t)
    return
  }
}

/** «مكة المكرمة»: what honours a place stands outside of its name. */
export function cutEpithet(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const { from, to, type } = candidate
  if (type === 'location' && to - from === 2 && placeEpithets.has(tokens.normal(from + 1)))
    candidates.resize(candidate, from, from + 1)
}

/** «علاوي» «الحلة», «سانتياغو» «برنابيو»: two places without a word between them are one, unless lists know each. */
export function joinPlaces(candidates: Candidates, candidate: Candidate): void {
  const { tokens } = candidates.article
  const rest = candidates.at(candidate.to)
  if (rest?.type !== 'location' || rest.from !== candidate.to || rest.start !== undefined) return
  if (tokens.sentence[rest.from] !== tokens.sentence[candidate.from]) return
  if (wordClasses(tokens.word[rest.from]!).bits & (PLACE_HEAD | DIRECTION)) return
  if (/^[وفبلك]/.test(tokens.normal(rest.from)) || landNames.has(tokens.normal(rest.from))) return
  const listed = (one: Candidate) => matchAt(tokens.word, one.from, one.to)?.size === one.to - one.from
  if (listed(candidate) && listed(rest)) return
  const { to } = rest
  candidates.remove(rest)
  candidates.resize(candidate, candidate.from, to)
}

/** «دعم مالي», not «جيش مالي»: an indefinite masculine noun that a country does not have one of. */
const isDescribedByMoney = (noun: string, bits: number): boolean =>
  isNoun(noun) &&
  !noun.endsWith('ه') &&
  (bits & (OFFICE | DIRECTION)) === 0 &&
  !stateBodies.has(noun) &&
  !ofCountries.has(noun)

/** «رالي تركيا», «صلاة المغرب», «في المتوسط 3 ملايين»: words that are places elsewhere. */
export function isMeantOtherwise({ article: { tokens } }: Candidates, { from, to }: Candidate): boolean {
  if (to > from + 1) return false
  const normal = tokens.normal(from)
  if (normal === 'المغرب' && /صلاه$|^[وب]?اذان$/.test(tokens.normal(from - 1))) return true
  if (normal === 'المتوسط' && tokens.normal(from - 1) === 'في' && tokens.kind[to] === NUMBER) return true
  if (normal === 'مالي' && from > 0 && tokens.sentence[from - 1] === tokens.sentence[from])
    return isDescribedByMoney(tokens.normal(from - 1), wordClasses(tokens.word[from - 1]!).bits)
  return /^[وفبل]?رالي$/.test(normal) && tokens.kind[to] === ARABIC
}
