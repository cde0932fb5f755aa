/** Days: day words, weekdays, dates with month names, dates in figures. */
import type { Counted, Cursor, Match } from './cursor.ts'
import type { DateForm, Relation, ShiftForm, TimeForm } from './expression.ts'
import { cardinal, dayOfMonth, ordinal, yearNumber } from './numbers.ts'
import type { MonthSense } from './words.ts'

export interface MonthMatch {
  readonly sense: MonthSense
  readonly end: number
  /** Two names of one month: «سبتمبر/أيلول», «أغسطس (آب)». */
  readonly doubled: boolean
}

/** The name of a month, both names where it is doubled. */
export function monthName(cursor: Cursor, from: number): MonthMatch | undefined {
  const first = singleName(cursor, from, true)
  if (!first) return undefined
  const { sense, end } = first
  const mark = cursor.mark(end)
  const at = mark === '' ? end : '/-–(ـ\\'.includes(mark) ? end + 1 : -1
  if (at < 0) return { sense, end, doubled: false }
  const again = singleName(cursor, at, false)
  // Two systems name one month; where they disagree («أكتوبر/تشرين الثاني»), somebody slipped, and the first name stands.
  const slipped = mark === '/' && again && systems.has(again.sense.region) && systems.has(sense.region)
  if (
    again &&
    (again.sense.month === sense.month || (slipped && again.sense.region !== sense.region)) &&
    again.sense.hijri === sense.hijri
  ) {
    const closed = mark === '(' && cursor.mark(again.end) === ')' ? 1 : 0
    return { sense, end: again.end + closed, doubled: true }
  }
  return { sense, end, doubled: false }
}

function singleName(cursor: Cursor, from: number, clitics: boolean): { sense: MonthSense; end: number } | undefined {
  const word = clitics ? cursor.word(from) : cursor.next(from)
  if (!word?.months) return undefined
  for (const sense of word.months)
    if (sense.second !== undefined && cursor.normal(from + 1) === sense.second) return { sense, end: from + 2 }
  for (const sense of word.months) if (sense.second === undefined) return { sense, end: from + 1 }
  return undefined
}

/** The systems that papers write side by side. */
const systems: ReadonlySet<string> = new Set(['mashriq', 'levant'])

/** What stands behind a month or a day and month: a year, «الماضي», «من العام الماضي». */
export interface Suffix {
  readonly end: number
  readonly year?: number
  readonly hijri?: boolean
  readonly relation?: Relation
  readonly within?: TimeForm
}

export function dateSuffix(cursor: Cursor, from: number): Suffix {
  let at = from
  const relation = cursor.next(at)?.relation
  if (relation !== undefined && relation !== 'recent') {
    const more = dateSuffix(cursor, at + 1)
    return more.year !== undefined ? { ...more, relation } : { end: at + 1, relation }
  }
  if (/[,،]/.test(cursor.mark(at)) && cursor.word(at + 1)?.digits === 4) at++
  else if (cursor.mark(at) === '/' && cursor.word(at + 1)?.digits === 4) at++
  const bare = cursor.next(at) ? yearNumber(cursor, at) : undefined
  if (bare) return { end: bare.end, year: bare.value, hijri: bare.hijri }
  if (cursor.has(at, 'from')) at++
  const head = cursor.word(at)
  if (head?.unit !== 'year' || head.unitCount !== 1 || !['', 'ل'].includes(head.clitic)) return { end: from }
  const kind = cursor.has(at + 1, 'yearKinds') ? 1 : 0
  const year = yearNumber(cursor, at + 1 + kind)
  if (year && cursor.next(at + 1 + kind)) return { end: year.end, year: year.value, hijri: year.hijri }
  const which = cursor.next(at + 1)?.relation
  if (which === undefined || !head.definite) return { end: from }
  const after = cursor.next(at + 2) ? yearNumber(cursor, at + 2) : undefined
  if (after && which !== 'same') return { end: after.end, year: after.value, hijri: after.hijri, relation: which }
  return { end: at + 2, within: relative('year', which) }
}

/** «العام الماضي», «الشهر الجاري»: a whole period, counted from the day of writing. */
export function relative(unit: ShiftForm['unit'], relation: Relation): ShiftForm {
  const amount =
    relation === 'last' || relation === 'recent' || relation === 'preceding'
      ? -1
      : relation === 'next' || relation === 'following'
        ? 1
        : 0
  const event = relation === 'following' || relation === 'preceding' || relation === 'same'
  return { kind: 'shift', unit, amount, ...(event ? { event } : {}) }
}

/** A date from its parts, nothing undefined in it. */
export function dateForm(parts: { -readonly [Field in keyof DateForm]?: DateForm[Field] | undefined }): DateForm {
  const form: Record<string, unknown> = { kind: 'date' }
  for (const [field, value] of Object.entries(parts)) if (value !== undefined) form[field] = value
  return form as DateForm
}

export const withSuffix = (suffix: Suffix, hijri: boolean) => ({
  calendar: hijri || suffix.hijri ? ('hijri' as const) : undefined,
  year: suffix.year,
  relation: suffix.relation,
  within: suffix.within,
})

/** Day and month: «24 نونبر 2021», «العاشر من ديسمبر/كانون الأول 2020», «5 من الشهر الجاري», «نوفمبر 24، 2021». */
export function dayAndMonth(cursor: Cursor, from: number, compound = true): Match<DateForm> | undefined {
  const day = dayOfMonth(cursor, from, compound)
  if (!day) return monthFirst(cursor, from) ?? dayInWords(cursor, from)
  return behindDay(cursor, day) ?? (compound && day.end > from + 1 ? dayAndMonth(cursor, from, false) : undefined)
}

/** «خمسة عشر مايو». */
function dayInWords(cursor: Cursor, from: number): Match<DateForm> | undefined {
  if (cursor.word(from)?.cardinal === undefined) return undefined
  const day = cardinal(cursor, from)
  return day && day.value >= 1 && day.value <= 31 && cursor.next(day.end)?.months ? behindDay(cursor, day) : undefined
}

/** The month and what follows, behind the number of a day. */
export function behindDay(cursor: Cursor, day: Counted): Match<DateForm> | undefined {
  let at = day.end
  if ('./-'.includes(cursor.mark(at) || ' ') && cursor.word(at + 1)?.months) at++
  const of = cursor.has(at, 'from') || cursor.normal(at) === 'of'
  if (of) at++
  const head = cursor.next(at)
  if (head?.unit === 'month' && head.unitCount === 1) {
    const relation = cursor.next(at + 1)?.relation
    if (head.definite && relation !== undefined && of)
      return { form: dateForm({ day: day.value, within: relative('month', relation) }), end: at + 2 }
    at++
  } else if (
    of &&
    head?.determiner === 'this' &&
    cursor.next(at + 1)?.unit === 'month' &&
    cursor.next(at + 1)!.definite
  )
    return { form: dateForm({ day: day.value, within: relative('month', 'this') }), end: at + 2 }
  if (cursor.word(at)?.clitic !== '' && cursor.word(at)?.script !== 'he') return undefined
  const month = monthName(cursor, at)
  if (!month) return undefined
  const suffix = dateSuffix(cursor, month.end)
  if (month.sense.company === 3 && suffix.year === undefined) return undefined
  const { sense } = month
  return {
    form: dateForm({ day: day.value, month: sense.month, ...withSuffix(suffix, sense.hijri) }),
    end: suffix.end,
  }
}

/** «November 24, 2021»; in Arabic «نوفمبر 24، 2021», where a year or nothing numeric must follow. */
function monthFirst(cursor: Cursor, from: number): Match<DateForm> | undefined {
  const month = monthName(cursor, from)
  if (!month || month.sense.company === 3) return undefined
  const dot = cursor.word(from)!.script === 'en' && cursor.mark(month.end) === '.' ? 1 : 0
  const at = month.end + dot
  const word = cursor.next(at)
  const words = word?.ordinal === undefined ? undefined : ordinal(cursor, at)
  if (words && words.value <= 31) {
    const suffix = dateSuffix(cursor, words.end)
    return {
      form: dateForm({ day: words.value, month: month.sense.month, ...withSuffix(suffix, month.sense.hijri) }),
      end: suffix.end,
    }
  }
  if (!word || word.digits === undefined || word.digits > 2 || word.figures! < 1 || word.figures! > 31) return undefined
  let end = at + 1
  if (/^(?:st|nd|rd|th)$/.test(cursor.normal(end)) && cursor.glued(end)) end++
  const suffix = dateSuffix(cursor, end)
  if (suffix.year === undefined && cursor.word(from)!.script === 'ar') return undefined
  return {
    form: dateForm({ day: word.figures!, month: month.sense.month, ...withSuffix(suffix, month.sense.hijri) }),
    end: suffix.end,
  }
}

/** «12/09/2022», «2022-09-12», «12.09.2022»; day first, as the region writes it, unless the year is. */
export function figuresDate(cursor: Cursor, from: number, lone = true): Match<DateForm> | undefined {
  const word = cursor.word(from)
  if (!word) return undefined
  if (word.thirds) return fromFigures(word.thirds, from + 1, cursor)
  const mark = cursor.mark(from + 1)
  if (word.digits === undefined || (mark !== '/' && mark !== '-' && mark !== '\\')) return undefined
  const second = cursor.word(from + 2)
  if (second?.digits === undefined || second.digits > 2) return undefined
  if (cursor.mark(from + 3) === mark) {
    const third = cursor.word(from + 4)
    if (third?.digits === undefined) return undefined
    const date = fromFigures([cursor.normal(from), cursor.normal(from + 2), cursor.normal(from + 4)], from + 5, cursor)
    if (date) return date
  }
  if (lone || mark !== '/' || word.figures! < 1 || word.figures! > 31 || second.figures! < 1 || second.figures! > 12)
    return undefined
  return { form: dateForm({ day: word.figures!, month: second.figures! }), end: from + 3 }
}

function fromFigures(
  parts: readonly [string, string, string],
  end: number,
  cursor: Cursor,
): Match<DateForm> | undefined {
  const yearFirst = parts[0].length === 4
  if (!yearFirst && parts[2].length !== 4 && parts[2].length !== 2) return undefined
  let [day, month, year] = (yearFirst ? [parts[2], parts[1], parts[0]] : parts).map(Number) as [number, number, number]
  if (month > 12 && day <= 12) [day, month] = [month, day]
  if (day < 1 || day > 31 || month < 1 || month > 12 || parts[yearFirst ? 2 : 0].length > 2) return undefined
  if (!yearFirst && parts[2].length === 2) year += year < 50 ? 2000 : 1900
  if (year < 1000 || year > 2199) return undefined
  const hijri = cursor.has(end, 'hijri')
  const gregorian = cursor.has(end, 'gregorian') && cursor.glued(end)
  const calendar = hijri || (year > 1300 && year < 1500) ? ('hijri' as const) : undefined
  return { form: dateForm({ calendar, year, month, day }), end: end + (hijri || gregorian ? 1 : 0) }
}

/** Any date that names its day of the month, with the date of the other calendar behind it («الموافق»). */
export function calendarDay(cursor: Cursor, from: number, lone = true): Match<DateForm> | undefined {
  const date = dayAndMonth(cursor, from) ?? figuresDate(cursor, from, lone)
  if (!date) return undefined
  let at = date.end
  const open = cursor.mark(at)
  if (open === '،' || open === ',' || open === '(' || open === '-') at++
  if (!cursor.has(at, 'corresponding')) return date
  at++
  if (cursor.normal(at) === 'ل') at++
  const other = dayAndMonth(cursor, at) ?? figuresDate(cursor, at)
  if (!other || (other.form.calendar === 'hijri') === (date.form.calendar === 'hijri')) return date
  const end = open === '(' && cursor.mark(other.end) === ')' ? other.end + 1 : other.end
  return { form: date.form.calendar === 'hijri' ? other.form : date.form, end }
}
