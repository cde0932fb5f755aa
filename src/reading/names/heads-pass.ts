/**
 * Names that their head noun announces: «صحيفة "…"», «مطار …», «الجيش اللبناني», «وزارة الدفاع», «مذكرة تفاهم».
 * Works on what the tagger left free, and on what it named behind a head.
 */
import {
  adjectiveBodies,
  bodiesOfPlaces,
  bodyAdjectives,
  divisionHeads,
  innerNouns,
  meetingHeads,
  namelessMeetings,
  nationalBodies,
  newsNouns,
  serviceNouns,
  stateBodies,
} from '../../language/ar/names/heads.ts'
import { titleStops } from '../../language/ar/names/title-words.ts'
import type { EntityType } from '../../review.ts'
import { type Article, isRead } from '../text/article.ts'
import { ARABIC } from '../text/tokens.ts'
import { findAgreement } from './agreements.ts'
import type { Candidates } from './candidates.ts'
import { CLOSING, findFacility, OPENING } from './facilities.ts'
import { type Head, headOf } from './head-words.ts'
import { competition, liberation } from './headed-lands.ts'
import { demonyms } from './lands.ts'
import {
  DEMONYM,
  EVENT_HEAD,
  FACILITY_HEAD,
  OFFICE,
  ORGANIZATION_HEAD,
  PORTFOLIO,
  PRODUCT_HEAD,
  STOP,
  wordClasses,
} from './word-classes.ts'

/** Longest name in quotation marks, in tokens. */
const LONGEST_QUOTED = 9

const stateBody = headOf((form) => stateBodies.has(form))
const adjectiveBody = headOf((form) => adjectiveBodies.has(form))
const division = headOf((form) => divisionHeads.has(form))
const meetingHead = headOf((form) => meetingHeads.has(form))

export function findHeaded(candidates: Candidates): void {
  const { article } = candidates
  const { tokens } = article
  for (let t = 0; t < tokens.length; t++) {
    if (tokens.kind[t] !== ARABIC) continue
    if (!isRead(article.lines[article.sentences[tokens.sentence[t]!]!.line]!)) continue
    const { bits } = wordClasses(tokens.word[t]!)
    const type = announced(bits)
    if (type && type !== 'facility' && quoted(candidates, t, type)) continue
    if (bits & FACILITY_HEAD && (findFacility(candidates, t) || (type === 'facility' && quoted(candidates, t, type))))
      continue
    if (!candidates.isFree(t)) continue
    if (liberation(candidates, t) || competition(candidates, t)) continue
    if (body(candidates, t) || meeting(candidates, t)) continue
    findAgreement(candidates, t)
  }
}

/** The type of name that a head's quotation is. */
function announced(bits: number): EntityType | undefined {
  if (bits & ORGANIZATION_HEAD) return 'organization'
  if (bits & FACILITY_HEAD) return 'facility'
  if (bits & EVENT_HEAD) return 'event'
  if (bits & PRODUCT_HEAD) return 'product'
  return undefined
}

/** «صحيفة "…"», «عملية “…”»: the name is what stands between the marks. */
function quoted(candidates: Candidates, head: number, type: EntityType): boolean {
  const { tokens } = candidates.article
  const open = head + 1
  if (open + 2 >= tokens.length || !OPENING.includes(tokens.raw(open)) || tokens.kind[open] === ARABIC) return false
  if (!isOpening(candidates.article, open)) return false
  for (let close = open + 2; close <= open + 1 + LONGEST_QUOTED && close < tokens.length; close++) {
    if (tokens.sentence[close] !== tokens.sentence[head]) return false
    if (!CLOSING.includes(tokens.raw(close))) continue
    const from = open + 1
    for (let t = from; t < close; t++) if (candidates.isClosed(t)) return false
    const whole = candidates.at(from)
    if (whole && whole.from === from && whole.to === close) {
      if (whole.type === 'location' || whole.type === 'product') whole.type = type
      return true
    }
    clear(candidates, from, close)
    return candidates.add({ from, to: close, type, confidence: 0.7 }) !== undefined
  }
  return false
}

/** Whether a mark that opens and closes alike opens here: an even number of its kind stands before it in the line. */
function isOpening({ tokens, lines, sentences }: Article, mark: number): boolean {
  const raw = tokens.raw(mark)
  if (!CLOSING.includes(raw)) return true
  const line = lines[sentences[tokens.sentence[mark]!]!.line]!
  let count = 0
  for (let t = mark - 1; t >= 0 && tokens.start[t]! >= line.start; t--) if (tokens.raw(t) === raw) count++
  return count % 2 === 0
}

/** Removes the candidates that lie in a run of tokens. */
function clear(candidates: Candidates, from: number, to: number): void {
  for (let t = from; t < to; t++) {
    const inner = candidates.at(t)
    if (inner) candidates.remove(inner)
  }
}

/** «الجيش اللبناني», «وزارة الدفاع الإيطالية», «القيادة العامة للقوات المسلحة», «شرطة قبرص». */
function body(candidates: Candidates, head: number): boolean {
  const { tokens } = candidates.article
  const found = bodyAt(candidates, head)
  if (!found) return false
  const { to, clitics } = found
  // Behind an office only the body of a place is a name of its own: «رئيس شرطة لندن».
  if (isOffice(candidates, head - 1) && endOfPlace(candidates, head, head + 1) === undefined) return false
  clear(candidates, head, to)
  const start = clitics > 0 ? { start: tokens.offsetIn(head, clitics) } : {}
  return candidates.add({ from: head, to, type: 'organization', confidence: 0.75, ...start }) !== undefined
}

/** The body whose head is given: the token behind its last, and the letters before the head. */
export function bodyAt(candidates: Candidates, head: number): { to: number; clitics: number } | undefined {
  const { tokens } = candidates.article
  const word = tokens.word[head]!
  const start = stateBody(word) ?? adjectiveBody(word) ?? division(word)
  let to = start && readBody(candidates, head)
  if (!start || to === undefined) return undefined
  // «القيادة العامة للقوات المسلحة»: a body of a body.
  for (let more: number | undefined = to; more !== undefined && tokens.sentence[more] === tokens.sentence[head]; ) {
    to = more
    if (to >= tokens.length) break
    const next: Head | undefined = adjectiveBody(tokens.word[to]!) ?? stateBody(tokens.word[to]!)
    more = next?.definite && next.clitics === 1 && candidates.isFree(to) ? readBody(candidates, to) : undefined
  }
  return { to, clitics: start.clitics }
}

/** «وزير الدفاع الياباني»: what stands behind an office is what it is about, not a body. */
function isOffice(candidates: Candidates, token: number): boolean {
  return token >= 0 && (wordClasses(candidates.article.tokens.word[token]!).bits & OFFICE) !== 0
}

/** Where the body whose head is given ends; undefined where its words do not make a name. */
function readBody(candidates: Candidates, head: number): number | undefined {
  const { tokens } = candidates.article
  const sentence = tokens.sentence[head]!
  const state = stateBody(tokens.word[head]!)
  const bare = adjectiveBody(tokens.word[head]!)
  const definite = (state ?? bare ?? division(tokens.word[head]!))!.definite
  let to = head + 1
  let sure = false
  const inSentence = () => to < tokens.length && tokens.sentence[to] === sentence && tokens.kind[to] === ARABIC
  // A portfolio in the construct state: «وزارة الدفاع», «هيئة الأركان العامة».
  const tagged = candidates.at(to)
  if (!definite && state?.form === 'وزاره' && tagged?.type === 'organization' && tagged.from === to) {
    // «وزارة الخارجية الكويتية»: the tagger took what the ministry is about.
    to = tagged.to
    sure = true
  } else if (!definite && state?.form === 'وكاله' && inSentence() && newsNouns.has(tokens.normal(to))) {
    // «وكالة الأنباء الكويتية»
    to++
    sure = inSentence() && tokens.normal(to).startsWith('ال')
  } else if (
    !definite &&
    !(state && nationalBodies.has(state.form)) &&
    inSentence() &&
    isPortfolio(candidates, to, '')
  ) {
    to++
    sure = true
    while (inSentence() && isPortfolio(candidates, to, 'و')) to++
  }
  if (!definite && !sure && inSentence() && isDivision(candidates, head, to)) {
    to++
    sure = true
  }
  while (inSentence() && (definite || sure)) {
    const owner = candidates.at(to)
    if (owner && owner.type !== 'group' && !(owner.from === to && owner.to === to + 1 && owner.type === 'location'))
      break
    const normal = tokens.normal(to)
    if (!normal.startsWith('ال')) break
    if (demonyms.has(normal.slice(2))) sure ||= state !== undefined
    else if (bodyAdjectives.has(normal.slice(2))) sure ||= bare !== undefined
    // «وكالة الأنباء الطلابية»: an agency goes by any adjective.
    else if (state?.form === 'وكاله' && normal.endsWith('يه')) sure = true
    else break
    to++
  }
  if (sure) return to
  return !definite && inSentence() ? endOfPlace(candidates, head, to) : undefined
}

/** «لواء المدرعات», «وكالة أنباء الطلبة»: a division and the definite noun that it is of. */
function isDivision(candidates: Candidates, head: number, at: number): boolean {
  const { tokens } = candidates.article
  const found = division(tokens.word[head]!)
  if (!found || !candidates.isFree(at) || !tokens.raw(at).startsWith('ال')) return false
  if (innerNouns.has(tokens.normal(at))) return false
  // «في مصلحة المسابقات»: the interest of.
  if (found.form === 'مصلحه' && !serviceNouns.has(tokens.normal(at))) return false
  const { bits } = wordClasses(tokens.word[at]!)
  return (bits & (STOP | OFFICE | DEMONYM)) === 0 && !bodyAdjectives.has(tokens.normal(at).slice(2))
}

/** «المؤتمر الدولي الأول»: a meeting named by its adjectives. */
function meeting(candidates: Candidates, head: number): boolean {
  const { tokens } = candidates.article
  const found = meetingHead(tokens.word[head]!)
  if (!found?.definite) return false
  let to = head + 1
  while (
    to < tokens.length &&
    to - head < 4 &&
    tokens.sentence[to] === tokens.sentence[head] &&
    tokens.kind[to] === ARABIC
  ) {
    const normal = tokens.normal(to)
    const owner = candidates.at(to)
    if (owner && owner.type !== 'group') break
    if (!tokens.raw(to).startsWith('ال') || titleStops.has(normal) || namelessMeetings.has(normal.slice(2))) break
    to++
  }
  if (to === head + 1) return false
  clear(candidates, head, to)
  const clitics = found.clitics > 0 ? { start: tokens.offsetIn(head, found.clitics) } : {}
  return candidates.add({ from: head, to, type: 'event', confidence: 0.5, ...clitics }) !== undefined
}

function isPortfolio(candidates: Candidates, at: number, proclitics: string): boolean {
  // «مجلس الإدارة», «إدارة النادي» are said of any.
  if (innerNouns.has(candidates.article.tokens.normal(at)) && proclitics === '') return false
  const { bits, split } = wordClasses(candidates.article.tokens.word[at]!)
  const definite = split.article || split.rest.startsWith('ال')
  return (bits & PORTFOLIO) !== 0 && definite && split.proclitics === proclitics && candidates.isFree(at)
}

/** Where the place that a body goes by ends: «شرطة لندن», «شرطة مدينة لندن»; undefined where there is none. */
function endOfPlace(candidates: Candidates, head: number, at: number): number | undefined {
  const { tokens } = candidates.article
  if (!bodiesOfPlaces.has(stateBody(tokens.word[head]!)?.form ?? '')) return undefined
  const town = tokens.normal(at) === 'مدينه' && tokens.sentence[at] === tokens.sentence[head] && candidates.isFree(at)
  const place = candidates.at(town ? at + 1 : at)
  return place?.type === 'location' && place.from === (town ? at + 1 : at) ? place.to : undefined
}
