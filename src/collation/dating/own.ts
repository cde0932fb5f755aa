/** What an article's own words alone say of the day it was written. */

import type { Range } from '../../reading/reading.ts'
import { dayFields, dayNumber, weekdayOf } from '../../reading/time/calendar.ts'
import { spanOf } from '../model.ts'
import { dayOfFileName, type Signs } from './signs.ts'
import type { Estimate } from './spread.ts'

/** A file's name is dated when it was fetched or published: the article is at most so much older. */
const beforeFileName = 2

export function ownEstimate(file: string, signs: Signs): Estimate | undefined {
  const at = (...ranges: readonly Range[]) => ranges.map((range) => spanOf(file, range))
  const { header, today, month, year, latest } = signs
  const weekday = signs.weekdays.find(({ kind }) => kind === 'today')
  if (header) {
    const [day] = header.days
    // A page that went online after midnight still says «اليوم» of the day before.
    const late = weekday !== undefined && weekday.weekday === weekdayOf(day - 1)
    return {
      days: [late ? day - 1 : day, day],
      method: 'stated',
      hops: 0,
      firm: true,
      evidence: at(header.range, ...(weekday && (late || weekday.weekday === weekdayOf(day)) ? [weekday.range] : [])),
    }
  }
  if (today) return { days: today.days, method: 'stated', hops: 0, firm: true, evidence: at(today.range) }
  // «اليوم الأربعاء», «نونبر الجاري» and a latest day told that is a Wednesday of November: the day itself.
  if (weekday && month && latest && latest.days[0] === latest.days[1]) {
    const [day] = latest.days
    if (dayFields(day).month === month.month && weekdayOf(day) === weekday.weekday)
      return {
        days: latest.days,
        method: 'inferred',
        hops: 0,
        firm: true,
        evidence: at(weekday.range, month.range, latest.range),
      }
  }
  if (year && month) {
    const days = [dayNumber(year.year, month.month, 1), dayNumber(year.year, month.month, 31)] as const
    return { days, method: 'inferred', hops: 0, firm: false, evidence: at(month.range, year.range) }
  }
  const named = dayOfFileName(file)
  if (named !== undefined && plausible(signs, named)) {
    const fits = weekday && [0, 1, 2].map((back) => named - back).find((day) => weekdayOf(day) === weekday.weekday)
    if (fits !== undefined)
      return { days: [fits, fits], method: 'inferred', hops: 0, firm: true, evidence: at(weekday!.range) }
    return { days: [named - beforeFileName, named], method: 'inferred', hops: 0, firm: false, evidence: [] }
  }
  if (year) {
    const days = [dayNumber(year.year, 1, 1), dayNumber(year.year, 12, 31)] as const
    return { days, method: 'inferred', hops: 0, firm: false, evidence: at(year.range) }
  }
  return undefined
}

/** Whether a day goes with everything else the article says. */
export function plausible({ latest, month, year, endedMonths }: Signs, day: number): boolean {
  const fields = dayFields(day)
  if (latest && latest.days[0] > day + 1) return false
  if (month && fields.month !== month.month) return false
  if (year && fields.year !== year.year) return false
  return !endedMonths.some((ended) => ended.month === fields.month)
}
