/** Which of the tagger's names are none: what a head or a list must speak for, descriptions, and inflected everyday words. */
import { groupWords } from '../../language/ar/names/heads.ts'
import { offices } from '../../language/ar/names/title-words.ts'
import type { EntityType } from '../../review.ts'
import { splitProclitics } from '../text/clitics.ts'
import { perWord } from '../text/vocabulary.ts'
import type { Candidate, Candidates } from './candidates.ts'
import { knownWord } from './trained.ts'
import { CALENDAR, DEMONYM, DOCUMENT_HEAD, EVENT_HEAD, PLACE_HEAD, PORTFOLIO, wordClasses } from './word-classes.ts'
import { FREQUENCY_SHIFT, NAME_SHIFT, PLACE, PRIOR_MASK, PRIOR_SHIFT } from './word-table.ts'

/**
 * The tagger has seen few happenings, texts and groups: they need a head or a list besides it. And «الخارجية» behind
 * «وزير» is what the office is about, not a body.
 */
export function isWarranted(candidates: Candidates, { from, to, type }: Candidate): boolean {
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
      return !isDescribed(candidates, from, to) && !(to === from + 1 && isInflected(tokens.word[from]!))
    case 'person':
      if (to === from + 1 && (isInflected(tokens.word[from]!) || isIndefinite(tokens.word[from]!))) return false
      if (isConstruct(tokens.word[from]!)) return false
      // «على لسان …»: the preposition, where no name stands behind it.
      return !(tokens.raw(from) === 'على' && to === from + 2 && level(tokens.normal(from + 1), 'person') < 2)
    case 'organization':
      return !(bits & PORTFOLIO && from > 0 && isMinister(tokens.word[from - 1]!))
    default:
      return true
  }
}

/** An everyday word of the language with the article and without: a noun. */
export const isNoun = (word: string): boolean => isEveryday(word) && isEveryday(`ال${word}`)

/** A word that news have often enough, and hardly as a name. */
export function isEveryday(word: string): boolean {
  const info = knownWord(word)
  if (info < 0 || ((info >> NAME_SHIFT) & 3) > 1) return false
  const prior = (info >> PRIOR_SHIFT) & PRIOR_MASK
  return prior >= 1 && prior <= 3
}

/**
 * Forms that no name has: a dual or plural of an everyday noun («الطبيبان», «شرطيتان», «نقابيين»), a noun with a pronoun
 * («بيوتهن», «موسيقانا»), a future («سيتعاونان», «فسيجد»).
 */
export const isInflected = perWord((normal): boolean => {
  const info = knownWord(normal)
  if (info >= 0 && ((info >> NAME_SHIFT) & 3) > 0) return false
  for (const { rest, proclitics } of splitProclitics(normal)) {
    const verb = proclitics.endsWith('س') ? rest : ''
    if (verb && (/(?:ان|ون)$/.test(verb) || isEveryday(verb))) return true
    const several = /^(.{3,})(?:[اي]ن|ون)$/.exec(rest)
    // «خالصتان»: -stan is of lands.
    if (several && !rest.endsWith('ستان') && isNoun(several[1]!.replace(/ت$/, 'ه'))) return true
    if (several && isNoun(several[1]!)) return true
    const owned = /^(.{3,})(?:هن|هم|هما|كم|نا)$/.exec(rest)
    if (owned && (isNoun(owned[1]!) || isNoun(owned[1]!.replace(/ت$/, 'ه')) || isNoun(owned[1]!.replace(/ا$/, 'ي'))))
      return true
  }
  return false
})

/** «إظهارا», «هيدروليكية»: an indefinite noun or a feminine adjective that nobody is called. */
const isIndefinite = perWord((normal): boolean => {
  const info = knownWord(normal)
  if (info >= 0 && ((info >> NAME_SHIFT) & 3) > 0) return false
  return (
    (normal.length > 5 && normal.endsWith('ا') && isNoun(normal.slice(0, -1))) || (info < 0 && /^.{4,}يه$/.test(normal))
  )
})

/** «موقعو النداء», «موظفو …»: a plural in the construct state begins a description. */
const isConstruct = perWord((normal): boolean => {
  const stem = /^و?(.{3,})و$/.exec(normal)?.[1]
  return stem !== undefined && knownWord(normal) < 0 && isNoun(stem)
})

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

/** How surely a word alone is a name of a type, or a part of persons' names. */
export function level(word: string, type: EntityType): number {
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
