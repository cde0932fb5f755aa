/**
 * Days as integers (days since 1970-01-01, proleptic Gregorian), so that inner loops add and compare small numbers.
 * The calendar itself is Temporal's; what is asked often is remembered.
 */
import { Temporal } from 'temporal-polyfill/full'

/** The day number of a date; days past the end of the month are the month's last. */
export const dayNumber = (year: number, month: number, day: number): number =>
  monthStart(year, month) + Math.min(day, daysInMonth(year, month)) - 1

const starts = new Map<number, number>()
/** Day number of the first of a month. */
function monthStart(year: number, month: number): number {
  const key = year * 12 + month
  let start = starts.get(key)
  if (start === undefined) {
    const date = Temporal.PlainDate.from({ year, month, day: 1 })
    start = epoch.until(date).days
    starts.set(key, start)
  }
  return start
}
const epoch = Temporal.PlainDate.from('1970-01-01')

/** Days of a Gregorian month. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : monthStart(year, month + 1) - monthStart(year, month)
}

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const fields = new Map<number, Day>()
/** Year, month and day of a day number. */
export function dayFields(day: number): Day {
  let found = fields.get(day)
  if (!found) {
    const date = epoch.add({ days: day })
    found = { year: date.year, month: date.month, day: date.day }
    fields.set(day, found)
  }
  return found
}

/** ISO weekday: Monday 1 … Sunday 7. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

/** A day number as an ISO date. */
export function isoDay(day: number): string {
  const { year, month, day: date } = dayFields(day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
}

/** The day number of an ISO date. */
export function parseIsoDay(iso: string): number {
  return epoch.until(Temporal.PlainDate.from(iso)).days
}

/** The day a number of months later, the day of the month kept where it exists. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: date } = dayFields(day)
  const index = year * 12 + month - 1 + months
  return dayNumber(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, date)
}

/** First and last day of a Hijri month or year by the Umm al-Qura calendar. */
export function hijriDays(year: number, month?: number, day?: number): readonly [number, number] {
  const at = (y: number, m: number, d: number) =>
    parseIsoDay(
      Temporal.PlainDate.from({ calendar: 'islamic-umalqura', year: y, month: m, day: d })
        .withCalendar('iso8601')
        .toString(),
    )
  if (month === undefined) return [at(year, 1, 1), at(year + 1, 1, 1) - 1]
  if (day !== undefined) {
    const found = at(year, month, day)
    return [found, found]
  }
  return [at(year, month, 1), (month === 12 ? at(year + 1, 1, 1) : at(year, month + 1, 1)) - 1]
}

/** The Hijri year that a day lies in. */
export const hijriYear = (day: number): number => epoch.add({ days: day }).withCalendar('islamic-umalqura').year

export const pad = (value: number, width: number): string => String(value).padStart(width, '0')
