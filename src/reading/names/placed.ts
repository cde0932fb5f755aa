/** Places that only their head gives away: «مديرية رازح», «قرية …» before a word that can be a name. */

import { governedPlaces, quarterCues, severalPlaces } from '../../language/ar/names/heads.ts'
import { isRead } from '../text/article.ts'
import { splitProclitics } from '../text/clitics.ts'
import { ARABIC } from '../text/tokens.ts'
import { perWord } from '../text/vocabulary.ts'
import type { Candidates } from './candidates.ts'
import { knownWord } from './trained.ts'
import { isInflected } from './warrants.ts'
import { CALENDAR, DEMONYM, DIRECTION, EVENT_HEAD, wordClasses } from './word-classes.ts'
import { FREQUENCY_SHIFT, PRIOR_MASK, PRIOR_SHIFT } from './word-table.ts'

const isHead = perWord((normal) =>
  splitProclitics(normal).some(({ article, rest }) => !article && governedPlaces.has(rest)),
)

const isCapital = perWord((normal) => splitProclitics(normal).some(({ article, rest }) => article && rest === 'عاصمه'))

const isSeveral = perWord((normal) =>
  splitProclitics(normal).some(({ article, rest }) => !article && severalPlaces.has(rest)),
)

/** «بلدتي … و…»: every name in the row that «و» makes. */
function findRow(candidates: Candidates, head: number): void {
  const { tokens } = candidates.article
  for (let t = head + 1; t < tokens.length && tokens.sentence[t] === tokens.sentence[head]; t++) {
    const owner = candidates.at(t)
    if (owner) {
      if (owner.type !== 'location' || owner.from !== t) return
      t = owner.to - 1
      continue
    }
    const normal = tokens.normal(t)
    const joined = t > head + 1
    if (tokens.kind[t] !== ARABIC || !candidates.isFree(t) || (joined && !normal.startsWith('و'))) return
    const form = joined ? normal.slice(1) : normal
    if (!canName(form) || wordClasses(tokens.word[t]!).bits !== 0 || isInflected(tokens.word[t]!)) return
    const start = joined ? { start: tokens.offsetIn(t, 1) } : {}
    candidates.add({ from: t, to: t + 1, type: 'location', confidence: 0.6, ...start })
  }
}

const isQuarterHead = perWord((normal) => /^(?:و?[بل])?حي$/.test(normal))
const isAreaHead = perWord((normal) => /^(?:و?[بل])?منطقه$/.test(normal) && normal !== 'ومنطقه')

/** «في حي البياع»: a definite word behind a quarter is its name. */
function isQuarter({ article: { tokens } }: Candidates, t: number): boolean {
  if (!isQuarterHead(tokens.word[t]!) || !tokens.raw(t + 1).startsWith('ال')) return false
  if (tokens.normal(t) === 'حي' && !quarterCues.has(tokens.normal(t - 1))) return false
  return (wordClasses(tokens.word[t + 1]!).bits & ~(EVENT_HEAD | CALENDAR)) === 0
}

/** «بمنطقة الخشم التابعة لـ…», «في منطقة الشعب شمال العاصمة»: a definite word of which the text says where it lies. */
function isLocated({ article: { tokens } }: Candidates, t: number): boolean {
  if (!isAreaHead(tokens.word[t]!)) return false
  if (tokens.normal(t) === 'منطقه' && tokens.normal(t - 1) !== 'في') return false
  if (!tokens.raw(t + 1).startsWith('ال') || wordClasses(tokens.word[t + 1]!).bits !== 0) return false
  const next = tokens.normal(t + 2)
  return next === 'التابعه' || (wordClasses(tokens.word[t + 2] ?? 0).bits & DIRECTION) !== 0
}

export function findPlaced(candidates: Candidates): void {
  const { article } = candidates
  const { tokens } = article
  for (let t = 0; t + 1 < tokens.length; t++) {
    if (tokens.kind[t] === ARABIC && isSeveral(tokens.word[t]!)) findRow(candidates, t)
    if ((isQuarter(candidates, t) || isLocated(candidates, t)) && tokens.sentence[t + 1] === tokens.sentence[t]) {
      candidates.add({ from: t + 1, to: t + 2, type: 'location', confidence: 0.6 })
      continue
    }
    // «العاصمة الأوكرانية كييف»
    const capital = isCapital(tokens.word[t]!) && (wordClasses(tokens.word[t + 1]!).bits & DEMONYM) !== 0
    const name = capital ? t + 2 : t + 1
    if (tokens.kind[t] !== ARABIC || !(capital || isHead(tokens.word[t]!)) || tokens.kind[name] !== ARABIC) continue
    if (tokens.sentence[name] !== tokens.sentence[t] || !candidates.isFree(name)) continue
    if (!isRead(article.lines[article.sentences[tokens.sentence[t]!]!.line]!)) continue
    if (capital && tokens.normal(name).startsWith('ال')) continue
    if (!canName(tokens.normal(name)) || wordClasses(tokens.word[name]!).bits !== 0) continue
    candidates.add({ from: name, to: name + 1, type: 'location', confidence: 0.6 })
  }
}

/** Rare, and not known to be an everyday word. */
export function canName(normal: string): boolean {
  if (normal.length < 3) return false
  const info = knownWord(normal)
  if (info < 0) return !splitProclitics(normal).some(({ length, rest }) => length > 0 && knownWord(rest) >= 0)
  const prior = (info >> PRIOR_SHIFT) & PRIOR_MASK
  const frequency = (info >> FREQUENCY_SHIFT) & 7
  // A word too rare for the tagger to know is no everyday word yet, unless it is an adjective.
  if (prior === 2 && frequency <= 1) return !/^(?:ال|[يتن])|(?:[هي]|ها|هم)$/.test(normal)
  return (prior === 0 || prior >= 4) && frequency <= 4
}
