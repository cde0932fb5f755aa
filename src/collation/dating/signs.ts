/**
 * What one article says about the day it was written: its own date line, the weekday it calls today, the month it calls
 * the present one, the latest day it tells of.
 */

import type { Range, Reading, Time } from '../../reading/reading.ts'
import { dayFields, dayNumber, weekdayOf } from '../../reading/time/calendar.ts'
import type { TimeForm } from '../../reading/time/expression.ts'
import { anchorOf, type Days, daysOf } from '../../reading/time/resolve.ts'

/** A weekday with its distance from the day of writing: 0 for «اليوم الأربعاء», −1 for «أمس الثلاثاء». */
export interface WeekdaySign {
  readonly weekday: number
  readonly range: Range
  /** 'today' where a day word fixes it; 'lead' and 'body' where it stands alone, in the first lines or later. */
  readonly kind: 'today' | 'lead' | 'body'
}

export interface Signs {
  /** The day of the date line. */
  readonly header?: { readonly days: Days; readonly range: Range }
  readonly weekdays: readonly WeekdaySign[]
  /** Days that the article calls its own: «اليوم الأربعاء 24 نونبر 2021». */
  readonly today?: { readonly days: Days; readonly range: Range }
  /** «الجاري», «الحالي»: the month, the year of writing. */
  readonly month?: { readonly month: number; readonly range: Range }
  readonly year?: { readonly year: number; readonly range: Range }
  /** «يونيو الماضي», «أغسطس المقبل»: months that have ended, or not begun. */
  readonly endedMonths: readonly { readonly month: number; readonly range: Range }[]
  /** The latest day or month that is told as past, and its days. */
  readonly latest?: { readonly days: Days; readonly range: Range }
  /** The latest year that any of its words name as past. */
  readonly latestYear?: { readonly year: number; readonly range: Range }
}

/** How far into the article its lead reaches, in UTF-16 code units behind the headline. */
const leadLength = 400
/** Lines before the text in which a date line can stand. */
const headerLines = 5
/** The most that stands beside the date in its line («نشر في … الساعة …»). */
const besideHeader = 48

export function signsOf(reading: Reading): Signs {
  const leadEnd = (reading.title?.end ?? 0) + leadLength
  const weekdays: WeekdaySign[] = []
  const endedMonths: { month: number; range: Range }[] = []
  let header: Signs['header']
  let today: Signs['today']
  let month: Signs['month']
  let year: Signs['year']
  let latest: Signs['latest']
  let latestYear: Signs['latestYear']
  let bareSeen = false
  for (const time of reading.times) {
    const range = { start: time.start, end: time.end }
    const form = dayOfForm(time.expression)
    if (!form) continue
    header ??= headerOf(reading, time, form)
    if (form.kind === 'shift' && form.unit === 'day' && !form.event && !form.counted) {
      if (form.weekday !== undefined)
        weekdays.push({ weekday: cycle(form.weekday - form.amount), range, kind: 'today' })
      const date = form.date
      if (date?.kind === 'date' && date.year !== undefined && form.amount === 0) {
        const days = daysOf(date, 0)
        if (days && days[0] === days[1]) today ??= { days, range }
      }
      continue
    }
    if (form.kind === 'interval' && form.to.kind === 'date' && form.to.month !== undefined) {
      if (form.to.relation === 'this') month ??= { month: form.to.month, range }
      if (form.to.relation === 'last') endedMonths.push({ month: form.to.month, range })
    }
    if (form.kind !== 'date') continue
    if (
      form.weekday !== undefined &&
      form.day === undefined &&
      form.relation === undefined &&
      !form.within &&
      !form.future &&
      !bareSeen
    ) {
      weekdays.push({ weekday: form.weekday, range, kind: time.start < leadEnd ? 'lead' : 'body' })
      bareSeen = true
    }
    if (form.calendar === 'hijri') continue
    if (form.relation === 'this' && form.month !== undefined) month ??= { month: form.month, range }
    if (form.relation === 'this' && form.year !== undefined) year ??= { year: form.year, range }
    if (form.relation === 'last' && form.month === undefined && form.year !== undefined)
      year ??= { year: form.year + 1, range }
    if (form.relation === 'last' && form.month !== undefined && form.year === undefined)
      endedMonths.push({ month: form.month, range })
    if (form.year === undefined || form.future || form.relation === 'next' || header?.range.start === time.start)
      continue
    const days = anchorOf(form) === 'itself' ? daysOf(form, 0) : undefined
    if (!days) continue
    if (form.month !== undefined && (!latest || days[0] > latest.days[0])) latest = { days, range }
    if (!latestYear || form.year > latestYear.year) latestYear = { year: form.year, range }
  }
  return {
    weekdays,
    endedMonths,
    ...(header ? { header } : {}),
    ...(today ? { today } : {}),
    ...(month ? { month } : {}),
    ...(year ? { year } : {}),
    ...(latest ? { latest } : {}),
    ...(latestYear ? { latestYear } : {}),
  }
}

const cycle = (weekday: number) => ((((weekday - 1) % 7) + 7) % 7) + 1

/** The day inside a part of a day or a time of day. */
export function dayOfForm(form: TimeForm): TimeForm | undefined {
  return form.kind === 'part' || form.kind === 'clock' ? form.day && dayOfForm(form.day) : form
}

/** A full date that all but fills one of the first lines. */
function headerOf(reading: Reading, time: Time, form: TimeForm): Signs['header'] {
  const index = reading.sentences[time.sentence]?.line
  const line = index === undefined ? undefined : reading.lines[index]
  if (!line || index! >= headerLines || line.kind === 'headline' || line.kind === 'caption') return undefined
  const beside = line.end - line.start - (time.end - time.start)
  if (line.kind !== 'dateline' && (line.kind !== 'byline' || beside > besideHeader)) return undefined
  const date = form.kind === 'shift' ? form.date : form
  if (date?.kind !== 'date' || date.year === undefined || date.day === undefined) return undefined
  const days = daysOf(date, 0)
  return days && days[0] === days[1] ? { days, range: { start: time.start, end: time.end } } : undefined
}

/** The day that a file's name gives («2021-11-24_…», «20211124.txt»), if it gives one. */
export function dayOfFileName(file: string): number | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const found = /(?:^|\D)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(name)
  if (!found) return undefined
  return dayNumber(Number(found[1]), Number(found[3]), Number(found[4]))
}

/**
 * How likely a sign's weekday is, given the article was written on `day`. Shares counted over news whose days are known:
 * «اليوم الأحد» is the day itself but for articles finished after midnight; a weekday alone is mostly today or yesterday.
 */
export function likelihood(sign: WeekdaySign, day: number): number {
  const since = (weekdayOf(day) - sign.weekday + 7) % 7
  return offsets[sign.kind][since]!
}
const offsets: Readonly<Record<WeekdaySign['kind'], readonly number[]>> = {
  today: [0.945, 0.045, 0.002, 0.002, 0.002, 0.002, 0.002],
  lead: [0.58, 0.28, 0.06, 0.02, 0.015, 0.015, 0.03],
  body: [0.28, 0.41, 0.13, 0.06, 0.04, 0.04, 0.04],
}

export const monthOf = (day: number): number => dayFields(day).month
