/** TIMEX3 values. */
import { dayFields, isoDay, pad, weekdayOf } from './calendar.ts'
import type { DateForm, DurationForm, TimeForm, Unit } from './expression.ts'

const letters: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  night: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
}
const ofClock = (unit: Unit) => unit === 'second' || unit === 'minute' || unit === 'hour'

/** «PT1H30M», «P2D», «PXY»: whole numbers where a half can be said in a smaller unit. */
export function durationValue({ unit, amount, rest }: DurationForm): string {
  if (unit === 'hour' && amount !== undefined && !Number.isInteger(amount)) {
    const minutes = Math.round(amount * 60)
    return `PT${minutes >= 60 ? `${Math.floor(minutes / 60)}H` : ''}${minutes % 60}M`
  }
  const head = `${amount ?? 'X'}${letters[unit]}`
  const tail = rest ? durationValue(rest).replace(/^P/, '') : ''
  return ofClock(unit) ? `PT${head}${tail.replace(/^T/, '')}` : `P${head}${tail}`
}

/** The value as far as the words alone give it: X for what they leave open, '' where they leave all open. */
export function openValue(form: TimeForm): string {
  switch (form.kind) {
    case 'date':
      return openDate(form)
    case 'shift':
      return form.date ? openValue(form.date) : ''
    case 'span':
      return `P${ofClock(form.unit) ? 'T' : ''}${form.amount ?? 'X'}${letters[form.unit]}`
    case 'phase':
      return openValue(form.of)
    case 'part-of-year':
      return `${yearOf(form.of)}-${form.part === 'half' ? 'H' : 'Q'}${form.number}`
    case 'season':
      return `${form.of ? yearOf(form.of) : 'XXXX'}-${form.season}`
    case 'decade':
      return String(Math.floor(form.year / 10))
    case 'century':
      return String(form.number - 1)
    case 'interval': {
      const [from, to] = [openValue(form.from), openValue(form.to)]
      return from === '' && to === '' ? '' : `${from}/${to}`
    }
    case 'duration':
      return durationValue(form)
    case 'part':
      return `${form.day ? openValue(form.day) || 'XXXX-XX-XX' : ''}T${form.part}`
    case 'clock':
      return `${form.day ? openValue(form.day) || 'XXXX-XX-XX' : ''}T${pad(form.hour, 2)}:${pad(form.minute, 2)}${form.zone === 'Z' ? 'Z' : ''}`
    case 'set':
      return form.weekday === undefined
        ? durationValue({ kind: 'duration', unit: form.unit, amount: form.amount ?? 1 })
        : `XXXX-WXX-${form.weekday}`
  }
}

const yearOf = (form: TimeForm) =>
  form.kind === 'date' && form.year !== undefined && form.calendar === undefined ? pad(form.year, 4) : 'XXXX'

function openDate({ calendar, year, month, day, weekday, nth }: DateForm): string {
  if (calendar === 'hijri') return ''
  if (month === undefined && day === undefined) {
    if (year !== undefined) return pad(year, 4)
    return weekday === undefined ? '' : `XXXX-WXX-${weekday}`
  }
  const head = `${year === undefined ? 'XXXX' : pad(year, 4)}-${month === undefined ? 'XX' : pad(month, 2)}`
  return day === undefined || nth ? head : `${head}-${pad(day, 2)}`
}

/** The value with its days filled in. */
export function resolvedValue(form: TimeForm, [from, to]: readonly [number, number], now: number): string {
  const { year, month } = dayFields(from)
  switch (form.kind) {
    case 'date':
      if (from === to) return isoDay(from)
      if (form.calendar === 'hijri') return `${isoDay(from)}/${isoDay(to)}`
      if (form.month !== undefined) return `${pad(year, 4)}-${pad(month, 2)}`
      if (form.year !== undefined) return pad(form.year, 4)
      return form.within ? resolvedValue(form.within, [from, to], now) : openValue(form)
    case 'shift':
      if (from === to) return isoDay(from)
      if (form.counted)
        return isoDay(Math.round((from + to) / 2)).slice(
          0,
          form.unit === 'year' || form.unit === 'decade' ? 4 : form.unit === 'month' ? 7 : 10,
        )
      return periodValue(form.unit, from)
    case 'phase':
      return resolvedValue(form.of, wholeOf(form.of, from, to), now)
    case 'part-of-year':
      return to - from < 60 && form.part === 'half'
        ? `${isoDay(from)}/${isoDay(to)}`
        : `${pad(year, 4)}-${form.part === 'half' ? 'H' : 'Q'}${form.number}`
    case 'season':
      return `${pad(form.season === 'WI' ? year + 1 : year, 4)}-${form.season}`
    case 'interval':
      return `${isoDay(from)}/${isoDay(to)}`
    case 'part':
      return `${form.day ? resolvedValue(form.day, [from, to], now) : ''}T${form.part}`
    case 'clock':
      return `${form.day ? resolvedValue(form.day, [from, to], now) : ''}T${pad(form.hour, 2)}:${pad(form.minute, 2)}${form.zone === 'Z' ? 'Z' : ''}`
    default:
      return openValue(form)
  }
}

/** A phase keeps the value of its period, so any day in it will do. */
const wholeOf = (of: TimeForm, from: number, to: number): readonly [number, number] =>
  of.kind === 'date' && of.day === undefined ? [from, Math.max(to, from + 1)] : [from, to]

function periodValue(unit: Unit, from: number): string {
  const { year, month } = dayFields(from)
  switch (unit) {
    case 'week':
      return isoWeek(from + 2)
    case 'month':
      return `${pad(year, 4)}-${pad(month, 2)}`
    case 'quarter':
      return `${pad(year, 4)}-Q${Math.ceil(month / 3)}`
    case 'year':
      return pad(year, 4)
    case 'decade':
      return String(Math.floor(year / 10))
    case 'century':
      return String(Math.ceil(year / 100) - 1)
    default:
      return isoDay(from)
  }
}

/** ISO week of a day: «2021-W47». */
function isoWeek(day: number): string {
  const thursday = day - weekdayOf(day) + 4
  const { year } = dayFields(thursday)
  let first = thursday
  while (dayFields(first - 7).year === year) first -= 7
  return `${pad(year, 4)}-W${pad((thursday - first) / 7 + 1, 2)}`
}
