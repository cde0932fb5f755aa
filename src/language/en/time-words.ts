/** English words of time, lower case. Rows: form(s), value. Company as in ar/months.ts: 2 asks a day, a year or a preposition. */
import type { DayPart, Relation, Unit } from '../time-terms.ts'

export const englishMonths: readonly (readonly [forms: string, month: number, company: 0 | 2])[] = [
  ['january jan', 1, 0],
  ['february feb', 2, 0],
  ['march mar', 3, 2],
  ['april apr', 4, 2],
  ['may', 5, 2],
  ['june jun', 6, 2],
  ['july jul', 7, 0],
  ['august aug', 8, 2],
  ['september sep sept', 9, 0],
  ['october oct', 10, 0],
  ['november nov', 11, 0],
  ['december dec', 12, 0],
]
export const englishWeekdays: readonly (readonly [forms: string, weekday: number])[] = [
  ['monday mon', 1],
  ['tuesday tue', 2],
  ['wednesday wed', 3],
  ['thursday thu', 4],
  ['friday fri', 5],
  ['saturday', 6],
  ['sunday', 7],
]
export const englishDayWords: readonly (readonly [string, number])[] = [
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]
export const englishDayParts: readonly (readonly [string, DayPart])[] = [
  ['morning', 'MO'],
  ['noon', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
]
export const englishUnits: readonly (readonly [Unit, string])[] = [
  ['minute', 'minute minutes'],
  ['hour', 'hour hours'],
  ['day', 'day days'],
  ['week', 'week weeks'],
  ['month', 'month months'],
  ['year', 'year years'],
  ['decade', 'decade decades'],
]
export const englishRelations: readonly (readonly [Relation, string])[] = [
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
]
