/**
 * Bodies and laws that their build gives away: «مكتب التحقيق الوطني», «المعهد الوطني لعلوم البحار», «قانون الانتخابات»; and
 * makes with the number of a model («بوينغ 707-120»).
 */
import {
  bodyAdjectives,
  counterBodies,
  generalBodies,
  lawHeads,
  makers,
  modelCues,
  namelessBodies,
  numberedMedia,
  officeBodies,
  passingAdjectives,
  tellingAdjectives,
  unitHeads,
} from '../../language/ar/names/heads.ts'
import { ordinals } from '../../language/ar/names/title-words.ts'
import { isRead } from '../text/article.ts'
import { splitProclitics } from '../text/clitics.ts'
import { ARABIC, LATIN, NUMBER } from '../text/tokens.ts'
import { perWord } from '../text/vocabulary.ts'
import type { Candidate, Candidates } from './candidates.ts'
import { matchAt } from './gazetteer.ts'
import { demonyms, landNames } from './lands.ts'
import { knownWord } from './trained.ts'
import { HONORIFIC, OFFICE, ORGANIZATION_HEAD, STOP, wordClasses } from './word-classes.ts'
import { FREQUENCY_SHIFT, PRIOR_MASK, PRIOR_SHIFT } from './word-table.ts'

/** Longest noun phrase behind «ل», in words. */
const LONGEST = 4

interface Found {
  readonly clitics: number
  readonly definite: boolean
}

const headIn = (list: ReadonlySet<string>) =>
  perWord((normal): Found | undefined => {
    for (const { article, proclitics, rest } of splitProclitics(normal))
      if (list.has(rest)) return { clitics: proclitics.length, definite: article }
    return undefined
  })
const body = headIn(officeBodies)
const generalBody = headIn(generalBodies)
const law = headIn(lawHeads)
const maker = headIn(makers)
const counterBody = headIn(counterBodies)
/** Heads that stand with their article: what is left behind other clitics. */
const unit = perWord((normal): Found | undefined => {
  for (const { article, proclitics, rest } of splitProclitics(normal))
    if (article && (unitHeads.has(`ال${rest}`) || numberedMedia.has(`ال${rest}`)))
      return { clitics: proclitics.length, definite: true }
  return undefined
})

export function findBodies(candidates: Candidates): void {
  const { article } = candidates
  const { tokens } = article
  for (let t = 0; t + 1 < tokens.length; t++) {
    if (tokens.kind[t] !== ARABIC || !isRead(article.lines[article.sentences[tokens.sentence[t]!]!.line]!)) continue
    const word = tokens.word[t]!
    const made = maker(word)
    if (made) {
      const to = endOfModel(candidates, t)
      if (to > t) replace(candidates, t, t, to, 'product', made.clitics)
      continue
    }
    if (modelCues.has(tokens.normal(t)) && model(candidates, t)) continue
    const counter = endOfCounter(candidates, t)
    if (counter > t) {
      replace(candidates, t, t, counter, 'organization', counterBody(word)?.clitics ?? 0)
      continue
    }
    const numbered = endOfNumbered(candidates, t)
    if (numbered > t) {
      replace(candidates, t, t, numbered, 'organization', unit(word)?.clitics ?? 0)
      continue
    }
    const of = body(word)
    if (of) {
      // «الفريق الوطني …»: a definite team is one of sports.
      const team = of.definite && tokens.normal(t).endsWith('فريق')
      const to = team ? t : of.definite ? endOfPurpose(candidates, t) : endOfOffice(candidates, t)
      if (to > t) replace(candidates, t, t, to, 'organization', of.clitics)
      continue
    }
    const text = law(word)
    if (text && !text.definite) {
      const to = endOfLaw(candidates, t)
      if (to === t) continue
      const bill = tokens.normal(t - 1).endsWith('مشروع') && candidates.isFree(t - 1) && text.clitics === 0
      const from = bill ? t - 1 : t
      replace(candidates, t, from, to, 'document', bill ? tokens.normal(from).length - 'مشروع'.length : text.clitics)
    }
  }
}

/** Puts a name where nothing or only parts of it stand; what says more stays. */
function replace(
  candidates: Candidates,
  head: number,
  from: number,
  to: number,
  type: Candidate['type'],
  clitics: number,
): void {
  const { tokens } = candidates.article
  for (let t = from; t < to; t++) {
    const owner = candidates.at(t)
    if (candidates.isClosed(t) || (owner && (owner.from < from || owner.to > to || owner.type === 'person'))) return
    if (owner && owner.from === head && owner.to === to) return
  }
  for (let t = from; t < to; t++) {
    const owner = candidates.at(t)
    if (owner) candidates.remove(owner)
  }
  candidates.add({ from, to, type, confidence: 0.6, ...(clitics > 0 ? { start: tokens.offsetIn(from, clitics) } : {}) })
}

/** «من طراز "…"»: what no list knows behind the word is the model. */
function model(candidates: Candidates, t: number): boolean {
  const { tokens } = candidates.article
  const quoted = /["“«']/.test(tokens.raw(t + 1) || ' ')
  const name = quoted ? t + 2 : t + 1
  if (tokens.kind[name] !== ARABIC || tokens.sentence[name] !== tokens.sentence[t] || !candidates.isFree(name))
    return false
  const info = knownWord(tokens.normal(name))
  const prior = info < 0 ? 0 : (info >> PRIOR_SHIFT) & PRIOR_MASK
  const rare = info < 0 || ((info >> FREQUENCY_SHIFT) & 7) <= 2
  if (!rare || prior === 1 || prior === 3 || wordClasses(tokens.word[name]!).bits !== 0) return false
  // «من نوع جديد», «من طراز قديم»: a word in quotation marks or one that is no adjective.
  if (!quoted && info >= 0 && prior === 2 && !makers.has(tokens.normal(name))) return false
  return candidates.add({ from: name, to: name + 1, type: 'product', confidence: 0.5 }) !== undefined
}

/** «وحدة مكافحة المخدرات»: a bare head and what it fights; the head itself where nothing of the kind follows. */
function endOfCounter(candidates: Candidates, t: number): number {
  const { tokens } = candidates.article
  const head = counterBody(tokens.word[t]!)
  if (!head || head.definite || tokens.normal(t + 1) !== 'مكافحه' || !isDefinite(candidates, t + 2, t)) return t
  let to = t + 3
  while (to < t + 6 && tokens.sentence[to] === tokens.sentence[t] && tells(candidates, to, t)) to++
  return to
}

/** «الكتيبة 12», «الوحدة العسكرية (12)», «القناة الثانية»; the head itself where nothing of the kind follows. */
function endOfNumbered(candidates: Candidates, t: number): number {
  const { tokens } = candidates.article
  const head = unit(tokens.word[t]!)
  if (!head) return t
  const here = (at: number) => tokens.sentence[at] === tokens.sentence[t]
  let at = t + 1
  if (numberedMedia.has(tokens.normal(t).slice(head.clitics)) && here(at)) {
    if (/^ال(?:تلفزيونيه|تليفزيونيه|اسرائيليه|اخباريه)$/.test(tokens.normal(at))) at++
    return ordinals.has(tokens.normal(at)) || ordinals.has(tokens.normal(at).replace(/ه$/, '')) ? at + 1 : t
  }
  while (at < t + 3 && here(at) && tells(candidates, at, t)) at++
  // «الكتيبة الـ12»
  if (tokens.normal(at) === 'ال' && tokens.start[at + 1] === tokens.end[at]) at++
  const bracket = tokens.raw(at) === '(' && tokens.raw(at + 2) === ')' ? 1 : 0
  const number = at + bracket
  if (!here(number) || tokens.kind[number] !== NUMBER || tokens.end[number]! - tokens.start[number]! > 4) return t
  return number + 1 + bracket
}

/** «بوينغ 707-120», «إيرباص A320»; the head itself where no number follows. */
function endOfModel(candidates: Candidates, t: number): number {
  const { tokens } = candidates.article
  const glued = (i: number) => tokens.start[i] === tokens.end[i - 1]
  let to = t + 1
  if (tokens.kind[to] === LATIN && glued(to + 1)) to++
  if (tokens.raw(to) === '-') to++
  if (tokens.kind[to] !== NUMBER || tokens.sentence[to] !== tokens.sentence[t]) return t
  if (tokens.start[to]! - tokens.end[to - 1]! > 1) return t
  to++
  while (tokens.raw(to) === '-' && tokens.kind[to + 1] === NUMBER && glued(to) && glued(to + 1)) to += 2
  return to
}

const isDefinite = (candidates: Candidates, at: number, t: number): boolean => {
  const { tokens } = candidates.article
  return tokens.kind[at] === ARABIC && tokens.sentence[at] === tokens.sentence[t] && tokens.raw(at).startsWith('ال')
}

/** An adjective that tells one body from others: a country's, «الوطني», «العام». */
function tells(candidates: Candidates, at: number, t: number): boolean {
  if (!isDefinite(candidates, at, t)) return false
  const bare = candidates.article.tokens.normal(at).slice(2)
  return isOwn(bare) || bodyAdjectives.has(bare)
}

/** A country's adjective, or one that is as good as it. Without the article. */
const isOwn = (adjective: string): boolean => demonyms.has(adjective) || tellingAdjectives.has(adjective)

/** «مكتب التحقيق الوطني»: a bare head, a definite noun, and adjectives that tell. */
function endOfOffice(candidates: Candidates, t: number): number {
  const { tokens } = candidates.article
  const noun = t + 1
  if (!isDefinite(candidates, noun, t) || namelessBodies.has(tokens.normal(noun))) return t
  if (wordClasses(tokens.word[noun]!).bits & (STOP | OFFICE) || tells(candidates, noun, t)) return t
  let to = noun + 1
  while (tells(candidates, to, t)) to++
  return to > noun + 1 ? to : t
}

/** «المعهد الوطني لعلوم البحار»: a definite head, adjectives that tell, and what it is for. */
export function endOfPurpose(candidates: Candidates, t: number): number {
  const { tokens } = candidates.article
  let at = t + 1
  // «المديرية العامة لـ…» is called by what it is for.
  const isWhole = /^العامه?$/.test(tokens.normal(at)) && generalBody(tokens.word[t]!) !== undefined
  if (isWhole && tokens.sentence[at] === tokens.sentence[t]) at++
  // «اللجنة العامة لـ…» is of what stands behind, a body or the matter in hand.
  while (tells(candidates, at, t) && isOwn(tokens.normal(at).slice(2))) at++
  while (at > t + 1 && tells(candidates, at, t)) at++
  if (at === t + 1 || at >= tokens.length || tokens.sentence[at] !== tokens.sentence[t]) return t
  // «الاتحاد الأوروبي للعدالة»: what the lists have whole goes no further.
  const listed = matchAt(tokens.word, t, at)
  if (listed?.size === at - t) return t
  const normal = tokens.normal(at)
  const split = splitProclitics(normal).find(
    ({ proclitics, article, rest }) => proclitics === 'ل' && rest.length > 2 && article === normal.startsWith('لل'),
  )
  const owner = candidates.at(at)
  if (tokens.kind[at] !== ARABIC || !split || (owner && owner.type !== 'group')) return t
  if (wordClasses(tokens.word[at]!).bits & (STOP | OFFICE)) return t
  let to = at + 1
  // Of a bare noun the definite one that closes it belongs to the name, and what «و» adds.
  while (to < at + LONGEST && (isDefinite(candidates, to, t) || /^وال/.test(tokens.raw(to)))) {
    if (passingAdjectives.has(tokens.normal(to).slice(2)) || tokens.sentence[to] !== tokens.sentence[t]) break
    const { bits } = wordClasses(tokens.word[to]!)
    if (bits & (STOP | HONORIFIC)) break
    // Behind a definite noun its adjectives follow or what «و» adds; another noun begins the next phrase.
    const joined = tokens.normal(to).startsWith('و')
    const closed = split.article || to > at + 1
    if (joined ? bits & ORGANIZATION_HEAD : closed && !tells(candidates, to, t) && !/يه?$/.test(tokens.normal(to)))
      break
    to++
  }
  // «اللجنة الوطنية لدعم لبنان»
  const land = candidates.at(to)
  if (to === at + 1 && !split.article && land?.type === 'location' && land.from === to && land.start === undefined)
    return landNames.has(tokens.normal(to)) && land.to === to + 1 ? land.to : t
  return split.article || to > at + 1 ? to : t
}

/** No verb of a relative clause («قانون يوسع …»), and no word behind a preposition. */
const isBareNoun = (normal: string): boolean => !/^[يتن]/.test(normal) && !normal.startsWith('لل')

/** «قانون الانتخابات العامة»: definite words behind a bare head; «قانون "…"» too. */
function endOfLaw(candidates: Candidates, t: number): number {
  const { tokens } = candidates.article
  let to = t + 1
  const quoted = /["“«]/.test(tokens.raw(to) || ' ')
  if (quoted) to++
  const first = to
  while (to < first + 4 && tokens.kind[to] === ARABIC && tokens.sentence[to] === tokens.sentence[t]) {
    const normal = tokens.normal(to)
    const definite = normal.startsWith('ال')
    // «قانون ضريبة الدخل»: one bare noun may stand before the definite one.
    const bare = to === first && isBareNoun(normal) && tokens.normal(to + 1).startsWith('ال')
    if (!definite && !bare) break
    // «مشروع قانون الصيد المثير للجدل»: only adjectives that tell go on with the name.
    const adjective = to > first && tokens.normal(to - 1).startsWith('ال')
    if (adjective && !tells(candidates, to, t) && !/يه?$/.test(normal)) break
    if (wordClasses(tokens.word[to]!).bits & STOP || passingAdjectives.has(normal.slice(2))) break
    to++
  }
  if (to === first || !tokens.normal(to - 1).startsWith('ال')) return t
  if (quoted) return /["”»]/.test(tokens.raw(to) || ' ') ? to + 1 : t
  return to
}
