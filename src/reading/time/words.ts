/** What every word can mean in a time expression: the tables of all languages, compiled into one entry a word at its first sight. */
import { arabicMonths, type MonthRegion, type MonthRow } from '../../language/ar/months.ts'
import { cardinals, multipliers } from '../../language/ar/numbers.ts'
import { ordinals, roundOrdinals } from '../../language/ar/ordinals.ts'
import { namedByDate, namedByToday, namedByWeekday, namingAfter, paperWords } from '../../language/ar/time-guards.ts'
import * as ar from '../../language/ar/time-words.ts'
import * as en from '../../language/en/time-words.ts'
import * as he from '../../language/he/time-words.ts'
import { splitProclitics } from '../text/clitics.ts'
import { perWord } from '../text/vocabulary.ts'
import type { DayPart, Phase, Relation, Season, Unit } from './expression.ts'

/** A month that a word names, alone or with the word behind it (`second`, in normal form). */
export interface MonthSense {
  readonly month: number
  readonly hijri: boolean
  readonly region: MonthRegion | 'other'
  readonly company: 0 | 1 | 2 | 3
  readonly second?: string
}

export type Particle = keyof typeof ar.arabicParticles
export type Guard = 'namedByDate' | 'namedByToday' | 'paper' | 'namingAfter' | 'namedByWeekday'

/** The senses of a word; what it has no sense in is absent. */
export interface TimeWord {
  readonly script: 'ar' | 'en' | 'he'
  /** Attached particles before the word, in normal form; they stay outside a span. */
  readonly clitic: string
  readonly months?: readonly MonthSense[]
  readonly weekday?: number
  /** The weekday is written without ال («أحد»), so it needs «يوم» before it. */
  readonly bareWeekday?: boolean
  readonly unit?: Unit
  /** 0 for a plural. */
  readonly unitCount?: 0 | 1 | 2
  /** ال stands before the unit. */
  readonly definite?: boolean
  readonly dualHead?: Unit
  readonly day?: number
  readonly part?: DayPart
  readonly adverb?: DayPart
  readonly relation?: Relation
  readonly determiner?: Relation
  readonly phase?: Phase
  readonly season?: Season
  readonly decade?: number
  readonly set?: Unit
  /** A number in figures. */
  readonly figures?: number
  /** How many digits, when nothing but digits is written. */
  readonly digits?: number
  /** «13,27», «13.27»: the two halves. */
  readonly halves?: readonly [number, number]
  /** «12.09.2022». */
  readonly thirds?: readonly [string, string, string]
  readonly cardinal?: number
  readonly multiplier?: number
  readonly ordinal?: number
  readonly particles: ReadonlySet<Particle>
  readonly guards: ReadonlySet<Guard>
}

type Draft = { -readonly [Field in keyof Omit<TimeWord, 'clitic' | 'script'>]?: TimeWord[Field] } & {
  particles?: Set<Particle>
  guards?: Set<Guard>
}

const table = new Map<string, Draft>()
const entry = (word: string): Draft => {
  const known = table.get(word)
  if (known) return known
  const draft: Draft = {}
  table.set(word, draft)
  return draft
}
function addTo<Label>(set: Set<Label> | undefined, label: Label): Set<Label> {
  return (set ?? new Set<Label>()).add(label)
}
const forms = (list: string) => list.split(' ').filter((form) => form !== '')

function addMonth([name, month, region, company]: MonthRow): void {
  const [first, second] = name.split(' ')
  const sense: MonthSense = {
    month,
    hijri: region === 'hijri',
    region,
    company,
    ...(second === undefined ? {} : { second }),
  }
  const draft = entry(first!)
  draft.months = [...(draft.months ?? []), sense]
}

for (const row of arabicMonths) addMonth(row)
for (const [word, weekday] of ar.arabicWeekdays)
  Object.assign(entry(word), { weekday, ...(word.startsWith('ال') ? {} : { bareWeekday: true }) })
for (const [unit, one, two, many] of ar.arabicUnitsOfTime) {
  const add = (words: readonly string[], unitCount: 0 | 1 | 2) => {
    for (const word of words) {
      Object.assign(entry(word), { unit, unitCount })
      Object.assign(entry(`ال${word}`), { unit, unitCount, definite: true })
    }
  }
  add(one, 1)
  add(two, 2)
  add(many, 0)
}
for (const [word, dualHead] of ar.arabicDualHeads) Object.assign(entry(word), { dualHead })
for (const [word, day] of ar.arabicDayWords) Object.assign(entry(word), { day })
for (const [word, part] of ar.arabicDayParts) Object.assign(entry(word), { part })
for (const [word, adverb] of ar.arabicDayAdverbs) Object.assign(entry(word), { adverb })
for (const [relation, ...words] of ar.arabicRelations)
  for (const word of words) Object.assign(entry(word), { relation })
for (const [word, determiner] of ar.arabicDeterminers) Object.assign(entry(word), { determiner })
for (const [phase, ...words] of ar.arabicPhases) for (const word of words) Object.assign(entry(word), { phase })
for (const [word, season] of ar.arabicSeasons) {
  Object.assign(entry(word), { season })
  Object.assign(entry(`ال${word}`), { season, definite: true })
}
for (const [decade, ...words] of ar.arabicDecades)
  for (const word of words) {
    Object.assign(entry(word), { decade })
    Object.assign(entry(`ال${word}`), { decade })
  }
for (const [word, set] of ar.arabicSets) Object.assign(entry(word), { set })
for (const [cardinal, list] of cardinals)
  for (const word of forms(list)) if (cardinal > 0) Object.assign(entry(word), { cardinal })
for (const [multiplier, list] of multipliers)
  for (const word of forms(list)) if (multiplier <= 1_000_000) Object.assign(entry(word), { multiplier })
for (const [ordinal, list] of ordinals) for (const word of forms(list)) Object.assign(entry(`ال${word}`), { ordinal })
for (const [ordinal, list] of roundOrdinals)
  for (const word of forms(list)) Object.assign(entry(`ال${word}`), { ordinal })
for (const [particle, words] of Object.entries(ar.arabicParticles) as [Particle, readonly string[]][])
  for (const word of words) entry(word).particles = addTo(entry(word).particles, particle)
for (const [guard, words] of [
  ['namedByDate', namedByDate],
  ['namedByToday', namedByToday],
  ['paper', paperWords],
  ['namingAfter', namingAfter],
  ['namedByWeekday', namedByWeekday],
] as const)
  for (const word of words) entry(word).guards = addTo(entry(word).guards, guard)

for (const [list, month, company] of en.englishMonths)
  for (const word of forms(list)) entry(word).months = [{ month, hijri: false, region: 'other', company }]
for (const [list, weekday] of en.englishWeekdays)
  for (const word of forms(list)) Object.assign(entry(word), { weekday })
for (const [word, day] of en.englishDayWords) Object.assign(entry(word), { day })
for (const [word, part] of en.englishDayParts) Object.assign(entry(word), { part })
for (const [unit, list] of en.englishUnits)
  for (const [at, word] of forms(list).entries()) Object.assign(entry(word), { unit, unitCount: at === 0 ? 1 : 0 })
for (const [relation, list] of en.englishRelations)
  for (const word of forms(list)) Object.assign(entry(word), { determiner: relation })
for (const [list, month] of he.hebrewMonths)
  for (const word of forms(list)) entry(word).months = [{ month, hijri: false, region: 'other', company: 2 }]
for (const [list, weekday] of he.hebrewWeekdays)
  for (const word of forms(list)) Object.assign(entry(word), { weekday, bareWeekday: true })
for (const [word, day] of he.hebrewDayWords) Object.assign(entry(word), { day })
for (const [unit, one, many] of he.hebrewUnits) {
  Object.assign(entry(one), { unit, unitCount: 1 })
  Object.assign(entry(many), { unit, unitCount: 0 })
}
for (const [relation, list] of he.hebrewRelations)
  for (const word of forms(list)) Object.assign(entry(word), { relation })

const none: ReadonlySet<never> = new Set()
const finish = (draft: Draft, clitic: string, script: TimeWord['script']): TimeWord => ({
  particles: none,
  guards: none,
  ...draft,
  clitic,
  script,
})

/** The senses of a word, by its vocabulary id; undefined for the many words that have none. */
export const timeWord: (id: number) => TimeWord | undefined = perWord((normal) => {
  const first = normal.charCodeAt(0)
  if (first >= 0x30 && first <= 0x39) return numberWord(normal)
  if (first >= 0x61 && first <= 0x7a) {
    const draft = table.get(normal)
    return draft && finish(draft, '', 'en')
  }
  if (first >= 0x05d0 && first <= 0x05f2) return hebrewWord(normal)
  let found: TimeWord | undefined
  for (const split of splitProclitics(normal)) {
    if (split.article && split.proclitics === '') continue // ال is part of the keys
    const word = split.article ? `ال${split.rest}` : split.rest
    const draft = table.get(word)
    if (!draft) continue
    if (split.proclitics === '') return finish(draft, '', 'ar')
    // «بآب» is far rarer than «باب»: weak month names take no particle but و.
    const months = draft.months?.filter((sense) => sense.company < 2 || split.proclitics === 'و')
    if (draft.months && months!.length === 0) continue
    found ??= finish(months ? { ...draft, months } : draft, split.proclitics, 'ar')
  }
  return found
})

function hebrewWord(normal: string): TimeWord | undefined {
  for (let at = 0; at < 3 && at < normal.length - 1; at++) {
    if (at > 0 && !he.hebrewPrefixes.includes(normal[at - 1]!)) return undefined
    const draft = table.get(normal.slice(at))
    if (draft) return finish(draft, normal.slice(0, at), 'he')
  }
  return undefined
}

function numberWord(normal: string): TimeWord | undefined {
  const parts = normal.split(/[.,،٫٬]/)
  if (parts.some((part) => part === '') || parts.length > 3) return undefined
  if (parts.length === 3) {
    const [a, b, c] = parts as [string, string, string]
    const thirds = { thirds: [a, b, c] as const }
    return finish(b.length === 3 && c.length === 3 ? { figures: Number(a + b + c) } : thirds, '', 'ar')
  }
  const [whole, rest] = parts as [string, string | undefined]
  if (rest === undefined)
    return whole.length > 9 ? undefined : finish({ figures: Number(whole), digits: whole.length }, '', 'ar')
  if (rest.length === 3 && normal.includes(',')) return finish({ figures: Number(whole + rest) }, '', 'ar')
  const halves: { halves?: readonly [number, number] } =
    rest.length === 2 ? { halves: [Number(whole), Number(rest)] } : {}
  return finish({ figures: Number(`${whole}.${rest}`), ...halves }, '', 'ar')
}
