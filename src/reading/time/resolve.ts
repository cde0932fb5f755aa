/** What an expression means, given the days on which its article can have been written. */
import {
  addMonths,
  dayFields,
  dayNumber,
  daysInMonth,
  hijriDays,
  hijriYear,
  isoDay,
  parseIsoDay,
  weekdayOf,
} from './calendar.ts'
import type { DateForm, Relation, Season, ShiftForm, TimeForm, Unit } from './expression.ts'
import { openValue, resolvedValue } from './value.ts'

/** First and last day, as day numbers. */
export type Days = readonly [from: number, to: number]

/** The same shape as `ResolvedTime` of the collation. */
export interface Resolution {
  readonly from?: string
  readonly to?: string
  readonly value: string
  readonly anchor: 'itself' | 'document' | 'event'
}

/**
 * The days an expression covers. Pure.
 * @param anchor the days the article can have been written on, ISO, inclusive; absent when it is undated
 */
export function resolveTime(
  time: { readonly expression: TimeForm },
  anchor?: { readonly from: string; readonly to: string },
): Resolution {
  const form = time.expression
  const kind = anchorOf(form)
  const value = openValue(form)
  if (kind === 'event') return { value, anchor: kind }
  const first = kind === 'document' ? (anchor ? parseIsoDay(anchor.from) : undefined) : 0
  if (first === undefined) return { value, anchor: kind }
  const last = kind === 'document' ? parseIsoDay(anchor!.to) : 0
  const early = daysOf(form, first)
  const late = first === last ? early : daysOf(form, last)
  if (!early || !late) return { value, anchor: kind }
  const same = early[0] === late[0] && early[1] === late[1]
  return {
    from: isoDay(Math.min(early[0], late[0])),
    to: isoDay(Math.max(early[1], late[1])),
    value: same ? resolvedValue(form, early, first) : value,
    anchor: kind,
  }
}

/** Whether an expression says its days itself, or counts from the day of writing, or from something told. */
export function anchorOf(form: TimeForm): Resolution['anchor'] {
  switch (form.kind) {
    case 'date':
      if (form.relation === 'following' || form.relation === 'preceding' || form.relation === 'same') return 'event'
      if (form.year !== undefined) return 'itself'
      return form.within && anchorOf(form.within) !== 'document' ? anchorOf(form.within) : 'document'
    case 'shift':
      return form.event ? 'event' : form.date && anchorOf(form.date) === 'itself' ? 'itself' : 'document'
    case 'span':
      return 'document'
    case 'phase':
    case 'part-of-year':
      return anchorOf(form.of)
    case 'season':
      return form.of ? anchorOf(form.of) : 'document'
    case 'decade':
    case 'century':
    case 'set':
      return 'itself'
    case 'interval': {
      const [from, to] = [anchorOf(form.from), anchorOf(form.to)]
      return from === to ? from : from === 'event' || to === 'event' ? 'event' : 'document'
    }
    case 'duration':
      return form.since ? 'document' : 'itself'
    case 'part':
    case 'clock':
      return form.day ? anchorOf(form.day) : 'document'
  }
}

/** The days of an expression written on day `now`; undefined where it names none (a duration, a time of day alone). */
export function daysOf(form: TimeForm, now: number): Days | undefined {
  switch (form.kind) {
    case 'date':
      return daysOfDate(form, now)
    case 'shift':
      return form.event ? undefined : ((form.date && daysOf(form.date, now)) ?? shifted(form, now))
    case 'span': {
      const length = lengthInDays(form.unit, form.amount ?? 6)
      const margin = form.amount === undefined && form.unit !== 'day' ? length : 0
      return form.direction < 0 ? [now - length - margin, now] : [now, now + length + margin]
    }
    case 'phase': {
      const of = daysOf(form.of, now)
      if (!of) return undefined
      const third = Math.ceil((of[1] - of[0] + 1) / 3)
      if (form.phase === 'START') return [of[0], of[0] + third - 1]
      return form.phase === 'END' ? [of[1] - third + 1, of[1]] : [of[0] + third - 1, of[1] - third + 1]
    }
    case 'part-of-year': {
      const of = daysOf(form.of, now)
      if (!of) return undefined
      const parts = form.part === 'half' ? 2 : 4
      if (of[1] - of[0] < 300) {
        const length = (of[1] - of[0] + 1) / parts
        return [of[0] + Math.floor(length * (form.number - 1)), of[0] + Math.ceil(length * form.number) - 1]
      }
      const months = 12 / parts
      return [addMonths(of[0], months * (form.number - 1)), addMonths(of[0], months * form.number) - 1]
    }
    case 'season':
      return daysOfSeason(form.season, form.relation, form.of && daysOf(form.of, now), now)
    case 'decade':
      return years(form.year, form.year + 9)
    case 'century':
      return years((form.number - 1) * 100 + 1, form.number * 100)
    case 'interval': {
      const from = daysOf(form.from, now)
      const to = daysOf(form.to, now)
      if (!from || !to) return undefined
      if (to[1] >= from[0]) return [from[0], to[1]]
      // «من الأحد إلى الخميس», «من نوفمبر إلى فبراير»: the end comes after the start.
      const again = daysOf(form.to, from[0] + (to[1] - to[0] > 20 ? 180 : 6))
      return again && again[1] >= from[0] ? [from[0], again[1]] : undefined
    }
    case 'duration': {
      if (!form.since || form.amount === undefined) return undefined
      const back: ShiftForm = { kind: 'shift', unit: form.unit, amount: -form.amount, counted: true, approximate: true }
      return shifted(back, now)
    }
    case 'part':
    case 'clock':
      return form.day ? daysOf(form.day, now) : undefined
    case 'set':
      return undefined
  }
}

const years = (from: number, to: number): Days => [dayNumber(from, 1, 1), dayNumber(to, 12, 31)]
const monthDays = (year: number, month: number): Days => [dayNumber(year, month, 1), dayNumber(year, month, 31)]
/** The month a number of months from January of year 0. */
const monthAt = (index: number): Days => monthDays(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1)

function daysOfDate(form: DateForm, now: number): Days | undefined {
  const days = plainDays(form, now)
  if (!days || !form.nth || form.weekday === undefined || weekdayOf(days[0]) === form.weekday) return days
  // «الأربعاء الثاني من أبريل», which the 2nd was not: the second Wednesday.
  const { year, month } = dayFields(days[0])
  const first = dayNumber(year, month, 1)
  const nth = first + ((form.weekday - weekdayOf(first) + 7) % 7) + (form.day! - 1) * 7
  return [nth, nth]
}

/** As the fields say, an ordinal behind a weekday read as the day of the month. */
function plainDays(form: DateForm, now: number): Days | undefined {
  const { year, month, day, weekday, relation } = form
  if (relation === 'following' || relation === 'preceding' || relation === 'same') return undefined
  if (year !== undefined) {
    if (form.calendar === 'hijri')
      return year > 1300 && year < 1600
        ? hijriDays(year, month, day === undefined ? undefined : Math.min(day, 30))
        : undefined
    if (month === undefined) return years(year, year)
    return day === undefined ? monthDays(year, month) : fits(year, month, day)
  }
  if (form.within) {
    const base = daysOf(form.within, now)
    if (!base) return undefined
    const at = dayFields(base[0])
    if (month !== undefined) return day === undefined ? monthDays(at.year, month) : fits(at.year, month, day)
    if (day !== undefined) return fits(at.year, at.month, day)
    if (weekday !== undefined) {
      const found = base[0] + ((weekday - weekdayOf(base[0]) + 7) % 7)
      return [found, found]
    }
    return base
  }
  if (month !== undefined) return monthInYear(form, month, now)
  if (weekday !== undefined && day !== undefined) {
    for (let away = 0; away < 200; away++)
      for (const found of [now - away, now + away])
        if (weekdayOf(found) === weekday && dayFields(found).day === day) return [found, found]
    return undefined
  }
  if (weekday !== undefined) {
    const back = (weekdayOf(now) - weekday + 7) % 7
    const found =
      relation === 'next'
        ? now + 7 - back
        : relation === 'last'
          ? now - (back || 7)
          : form.future && back > 0
            ? now + 7 - back
            : relation === 'this'
              ? now - weekdayOf(now) + weekday
              : now - back
    return [found, found]
  }
  return undefined
}

/** A day that the month has; undefined for «31 يونيو». */
function fits(year: number, month: number, day: number): Days | undefined {
  if (day > daysInMonth(year, month)) return undefined
  const found = dayNumber(year, month, day)
  return [found, found]
}

/** A month without a year, with or without a day: the year that «الماضي», the weekday or nearness asks for. */
function monthInYear(form: DateForm, month: number, now: number): Days | undefined {
  const hijri = form.calendar === 'hijri'
  const thisYear = hijri ? hijriYear(now) : dayFields(now).year
  let best: Days | undefined
  let bestCost = Infinity
  for (let year = thisYear - 2; year <= thisYear + 2; year++) {
    const days = daysOfDate(
      {
        kind: 'date',
        year,
        month,
        ...(hijri ? { calendar: 'hijri' } : {}),
        ...(form.day === undefined ? {} : { day: form.day }),
      },
      now,
    )
    if (!days) continue
    const distance = days[0] > now ? days[0] - now : days[1] < now ? now - days[1] : 0
    let cost = distance * (days[0] > now && !form.future ? 1.25 : 1)
    if (form.relation === 'last' && days[form.day === undefined ? 1 : 0] >= now) cost += 1e6
    if (form.relation === 'next' && days[0] <= now) cost += 1e6
    if (form.future && days[1] < now) cost += 1e5
    // A weekday speaks for a year, but not for one that nobody would leave unwritten.
    const asks = form.weekday !== undefined && form.day !== undefined && !form.nth
    if (asks && weekdayOf(days[0]) !== form.weekday) cost += 200
    if (cost < bestCost) {
      bestCost = cost
      best = days
    }
  }
  return best
}

function shifted(form: ShiftForm, now: number): Days | undefined {
  const { unit, amount } = form
  if (form.counted) {
    const { days, margin } = countedBack(unit, amount, now, form.approximate === true)
    return [days - margin, days + margin]
  }
  const { year, month } = dayFields(now)
  switch (unit) {
    case 'day':
    case 'night':
      return [now + amount, now + amount]
    case 'week': {
      // Weeks begin on Saturday, Sunday or Monday, depending on the country.
      const monday = now - weekdayOf(now) + 1 + amount * 7
      return [monday - 2, monday + 6]
    }
    case 'month':
      return monthAt(year * 12 + month - 1 + amount)
    case 'quarter': {
      const first = year * 12 + Math.floor((month - 1) / 3) * 3 + amount * 3
      return [monthAt(first)[0], monthAt(first + 2)[1]]
    }
    case 'year':
      return years(year + amount, year + amount)
    case 'decade': {
      const first = Math.floor(year / 10) * 10 + amount * 10
      return years(first, first + 9)
    }
    case 'century': {
      const number = Math.ceil(year / 100) + amount
      return years((number - 1) * 100 + 1, number * 100)
    }
    default:
      return [now + Math.min(0, amount), now + Math.max(0, amount)]
  }
}

/** Counted units are rounded by whoever writes them: the coarser the unit, the wider the margin. */
function countedBack(unit: Unit, amount: number, now: number, approximate: boolean): { days: number; margin: number } {
  const months =
    unit === 'month'
      ? amount
      : unit === 'quarter'
        ? amount * 3
        : unit === 'year'
          ? amount * 12
          : unit === 'decade'
            ? amount * 120
            : unit === 'century'
              ? amount * 1200
              : undefined
  if (months !== undefined) {
    const step = unit === 'month' ? 16 : unit === 'quarter' ? 45 : unit === 'year' ? 185 : 1830
    return {
      days: addMonths(now, Math.round(months)),
      margin: approximate && unit !== 'month' ? Math.round(step * 1.5) : step,
    }
  }
  if (unit === 'week') return { days: now + Math.round(amount * 7), margin: approximate ? 6 : 3 }
  if (unit === 'day' || unit === 'night')
    return { days: now + Math.round(amount), margin: approximate ? Math.max(1, Math.round(Math.abs(amount) / 3)) : 0 }
  const hours = unit === 'hour' ? amount : 0
  return { days: now + Math.round(hours / 24), margin: 1 }
}

function lengthInDays(unit: Unit, amount: number): number {
  const one: Readonly<Record<Unit, number>> = {
    second: 0,
    minute: 0,
    hour: 1 / 24,
    day: 1,
    night: 1,
    week: 7,
    month: 30.5,
    quarter: 91,
    year: 365.25,
    decade: 3652.5,
    century: 36_525,
  }
  return Math.ceil(one[unit] * amount)
}

const seasonStart: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

function daysOfSeason(
  season: Season,
  relation: Relation | undefined,
  of: Days | undefined,
  now: number,
): Days | undefined {
  const start = seasonStart[season]
  const inYear = (year: number): Days => {
    const first = year * 12 + start - 1 - (season === 'WI' ? 12 : 0)
    // Summers reach into September, winters into March: nobody writes to the day.
    return [monthAt(first)[0], monthAt(first + 2)[1] + 21]
  }
  if (of) return inYear(dayFields(of[0]).year)
  const { year } = dayFields(now)
  const candidates = [year - 1, year, year + 1, year + 2].map(inYear)
  if (relation === 'last') return candidates.filter((days) => days[1] - 21 < now).at(-1)
  if (relation === 'next') return candidates.find((days) => days[0] > now)
  return candidates.find((days) => days[1] >= now)
}
