/**
 * Names inside names: the body of a command («القيادة العامة للقوات المسلحة»), of a seat or a department, the person that a
 * building or an office is called after, the place that a mission is in, the town of a municipality. As in nested corpora
 * (Wojood, Jarrar et al. 2022), and only what is sure.
 */
import { commonNames } from '../../language/ar/given-names.ts'
import { compoundOpeners } from '../../language/ar/names/heads.ts'
import {
  bodiesInside,
  calledAfter,
  localWords,
  missions,
  municipalities,
  partHeads,
  townBodies,
  voiceWords,
} from '../../language/ar/names/inside.ts'
import { honorifics, ordinals } from '../../language/ar/names/title-words.ts'
import { splitProclitics } from '../text/clitics.ts'
import { ARABIC } from '../text/tokens.ts'
import { perWord } from '../text/vocabulary.ts'
import { type Candidate, Candidates } from './candidates.ts'
import { BODY, CITY, CLUB, LISTED_PLACE, matchAt } from './gazetteer.ts'
import { bodyAt } from './heads-pass.ts'
import { landNames } from './lands.ts'
import { endOfName } from './titled.ts'
import { CONNECTOR, STOP, wordClasses } from './word-classes.ts'

/** How deep names are looked for in names: the army of the command of a headquarters. */
const DEEPEST = 3
/** Longest name of the article that is looked for inside others, in words. */
const LONGEST = 5

const inSet = (list: ReadonlySet<string>) =>
  perWord((normal) => splitProclitics(normal).some(({ rest }) => list.has(rest)))
const isBody = perWord((normal) =>
  splitProclitics(normal).some(({ proclitics, rest }) => !/[وف]/.test(proclitics) && bodiesInside.has(rest)),
)
const isPartHead = inSet(partHeads)
const isCalledAfter = inSet(calledAfter)
/** With the article its country is an adjective: «السفارة السعودية». */
const isMission = perWord((normal) =>
  splitProclitics(normal).some(({ article, rest }) => !article && missions.has(rest)),
)
const isOfTown = inSet(townBodies)
const isMunicipality = inSet(municipalities)
const isHonorific = inSet(honorifics)

/** What the article names in full elsewhere, by its words in normal form. */
interface Named {
  readonly names: ReadonlyMap<string, Candidate['type']>
  /** Last words of persons' full names. */
  readonly surnames: ReadonlySet<string>
}

/** The names inside the candidates, each with the next longer one that it lies in. */
export function findNested(candidates: Candidates): Map<Candidate, Candidate> {
  const { article } = candidates
  const named = namedIn(candidates)
  const outerOf = new Map<Candidate, Candidate>()
  let level = candidates
  for (let depth = 0; depth < DEEPEST; depth++) {
    const inner = new Candidates(article)
    inner.close(0, article.tokens.length)
    for (const outer of level) {
      if (!canHold(level, outer)) continue
      inner.open(outer.from + 1, outer.to)
      for (const taken of outer.inside ?? []) inner.add(taken)
      if (outer.type === 'document' || outer.type === 'event') {
        addNamesake(inner, outer)
        continue
      }
      if (outer.form === 'name') addPersons(inner, outer, named)
      addBodies(inner, outer, named)
      if (outer.form !== 'name') continue
      addPlaces(inner, outer)
      addTown(inner, outer)
    }
    let found = false
    for (const candidate of inner) {
      outerOf.set(candidate, level.at(candidate.from)!)
      found = true
    }
    if (!found) break
    level = inner
  }
  return outerOf
}

function namedIn(candidates: Candidates): Named {
  const { tokens } = candidates.article
  const names = new Map<string, Candidate['type']>()
  const surnames = new Set<string>()
  for (const { from, to, type, form, start } of candidates) {
    const size = to - from
    if (form !== 'name' || size < 2 || size > LONGEST || start !== undefined) continue
    names.set(wordsOf(candidates, from, to), type)
    if (type === 'person') surnames.add(tokens.normal(to - 1))
  }
  return { names, surnames }
}

function wordsOf({ article: { tokens } }: Candidates, from: number, to: number): string {
  let words = tokens.normal(from)
  for (let t = from + 1; t < to; t++) words += ` ${tokens.normal(t)}`
  return words
}

const holders: ReadonlySet<Candidate['type']> = new Set(['organization', 'facility', 'document', 'event'])

function canHold({ article: { tokens } }: Candidates, { from, to, type, form }: Candidate): boolean {
  // «قائد الجيش …»: the description of a person has the body that he serves.
  if (form === 'nominal') return true
  if (to - from < 2 || !holders.has(type)) return false
  return tokens.kind[from] === ARABIC && matchAt(tokens.word, from, to)?.kind !== CLUB
}

function add(inner: Candidates, from: number, to: number, type: Candidate['type'], clitics: number): boolean {
  const start = clitics > 0 ? { start: inner.article.tokens.offsetIn(from, clitics) } : {}
  return inner.add({ from, to, type, confidence: 0.6, ...start }) !== undefined
}

/** «ضريح الملك فلان», «مكتب فلان»: whom the head says it is called after or belongs to. */
function addPersons(inner: Candidates, outer: Candidate, { names, surnames }: Named): void {
  const { tokens } = inner.article
  const head = outer.from
  const facility = outer.type === 'facility'
  let at = head + 1
  while (at < outer.to && tokens.kind[at] !== ARABIC) at++
  const after = facility || isCalledAfter(tokens.word[head]!)
  const titled = after && at + 1 < outer.to && tokens.normal(at).startsWith('ال') && isHonorific(tokens.word[at]!)
  if (titled) at++
  for (let to = outer.to; to > at; to--) {
    const words = wordsOf(inner, at, to)
    const whole = to - at > 1 ? names.get(words) === 'person' : after && !facility && surnames.has(words)
    if (whole && add(inner, at, to, 'person', 0)) return
  }
  if (!after || at >= outer.to) return
  // Behind no title only a given name that many have or a «بن» says that the words are a person's: «ملعب سان سيرو».
  const first = tokens.normal(at)
  const given = commonNames.has(first) || compoundOpeners.has(first) || compoundOpeners.has(tokens.normal(at + 1))
  if (!titled && !given) return
  let to = Math.min(endOfName(inner, at, head), outer.to)
  if (titled && to > at && to < outer.to && ordinals.has(tokens.normal(to))) to++
  if (to - at > 1) add(inner, at, to, 'person', 0)
}

/** «… للقوات المسلحة», «قسم … في جيش …», «مكتب الأمم المتحدة …»: a body that the longer name says a part or a seat of. */
function addBodies(inner: Candidates, outer: Candidate, { names }: Named): void {
  const { tokens } = inner.article
  // What the lists have whole is one body: «اللجنة الدولية للصليب الأحمر».
  const whole = matchAt(tokens.word, outer.from, outer.to)
  if (whole?.kind === BODY && whole.size === outer.to - outer.from) return
  for (let t = outer.from + 1; t < outer.to; t++) {
    if (tokens.kind[t] !== ARABIC || !inner.isFree(t)) continue
    const found = endOfBody(inner, t, outer, names)
    if (!found || found.to > outer.to) continue
    if (found.clitics === 0 && !governs(inner, t - 1, outer)) continue
    if (add(inner, t, found.to, 'organization', found.clitics)) t = found.to - 1
  }
}

/** Whether a word can have a body of its own right behind it. */
function governs({ article: { tokens } }: Candidates, before: number, outer: Candidate): boolean {
  const normal = tokens.normal(before)
  if (normal === 'في') return true
  if (outer.form === 'nominal') return true
  // «تنظيم …», «قوات الجيش …»: what has only a head before it is mostly the same body.
  if (before === outer.from) return isPartHead(tokens.word[before]!)
  // A definite noun governs none: what stands behind it is another name of the same or the next of a list.
  const { bits } = wordClasses(tokens.word[before]!)
  return tokens.kind[before] === ARABIC && !normal.startsWith('ال') && !(bits & (STOP | CONNECTOR))
}

function endOfBody(
  inner: Candidates,
  t: number,
  outer: Candidate,
  names: Named['names'],
): { to: number; clitics: number } | undefined {
  const { tokens } = inner.article
  const listed = matchAt(tokens.word, t, outer.to)
  if (/^[وف]/.test(tokens.normal(t)) && !isBody(tokens.word[t]!)) return undefined
  if (listed?.kind === BODY && listed.size > 1) return { to: t + listed.size, clitics: listed.clitics }
  for (const { article, proclitics, rest } of splitProclitics(tokens.normal(t))) {
    if (/[وف]/.test(proclitics)) continue
    let words = article ? `ال${rest}` : rest
    let best = t
    for (let to = t + 1; to < Math.min(outer.to, t + LONGEST); to++) {
      words += ` ${tokens.normal(to)}`
      if (names.get(words) === 'organization') best = to + 1
    }
    if (best > t) return { to: best, clitics: proclitics.length }
  }
  return isBody(tokens.word[t]!) ? bodyAt(inner, t) : undefined
}

/** «بلدية أريحا», «جامعة دمشق»: the town or land that a body is of, where the whole of its name is that. */
function addTown(inner: Candidates, { from, to, type }: Candidate): void {
  const { tokens } = inner.article
  if (type !== 'organization' || !isOfTown(tokens.word[from]!)) return
  const second = tokens.normal(from + 1)
  const local = localWords.has(second)
  const at = from + (local || voiceWords.has(second) ? 2 : 1)
  if (at >= to) return
  const place = matchAt(tokens.word, at, to)
  const listed = place?.clitics === 0 && (place.kind === LISTED_PLACE || place.kind === CITY) && place.size === to - at
  // What only a town has is of one, whether or not a list has it.
  if (listed || local || isMunicipality(tokens.word[from]!)) add(inner, at, to, 'location', 0)
}

/** «اتفاق أبوجا», «قمة باريس»: the place that an agreement or a happening is called after, right behind its head. */
function addNamesake(inner: Candidates, { from, to }: Candidate): void {
  const { tokens } = inner.article
  const place = matchAt(tokens.word, from + 1, to)
  if (!place || place.clitics > 0 || (place.kind !== LISTED_PLACE && place.kind !== CITY)) return
  const end = from + 1 + place.size
  // «اتفاق المغرب العربي»: an adjective makes it another place.
  if (end < to && tokens.normal(end).startsWith('ال')) return
  add(inner, from + 1, end, 'location', 0)
}

/** «السفارة … في عمان», «لدعم لبنان»: a place behind a preposition; «سفارة فرنسا»: the land that sent it. */
function addPlaces(inner: Candidates, outer: Candidate): void {
  const { tokens } = inner.article
  const sent = isMission(tokens.word[outer.from]!) ? matchAt(tokens.word, outer.from + 1, outer.to) : undefined
  if (sent?.clitics === 0 && sent.kind === LISTED_PLACE && sent.size === outer.to - outer.from - 1)
    add(inner, outer.from + 1, outer.to, 'location', 0)
  for (let t = outer.from + 2; t < outer.to; t++) {
    const match = matchAt(tokens.word, t, outer.to)
    if (!match || (match.kind !== LISTED_PLACE && match.kind !== CITY)) continue
    const clitic = match.clitics > 0 ? tokens.normal(t).slice(0, match.clitics) : ''
    // Of «بأولو» a town is left that nobody means: without the article only what the lists of places have.
    const attached = clitic === 'ب' && (match.kind === LISTED_PLACE || tokens.normal(t).startsWith('بال'))
    const behind = tokens.normal(t - 1) === 'في' ? clitic === '' : attached
    const country = clitic === '' && landNames.has(wordsOf(inner, t, t + match.size))
    if (!behind && !(country && /^ل(?!ل)/.test(tokens.normal(t - 1)))) continue
    const to = t + match.size
    // «المغرب العربي»: an adjective makes it another place.
    if (to < outer.to && tokens.normal(to).startsWith('ال')) continue
    if (add(inner, t, to, 'location', match.clitics)) t = to - 1
  }
}
