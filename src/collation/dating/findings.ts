/** Evidence that cannot be reconciled: a weekday that no such date had, «الماضي» for what others date otherwise. */

import type { Time } from '../../reading/reading.ts'
import { isoDay, parseIsoDay, weekdayOf } from '../../reading/time/calendar.ts'
import type { DateForm } from '../../reading/time/expression.ts'
import { daysOf } from '../../reading/time/resolve.ts'
import type { Dating, Span } from '../../review.ts'
import { type Conflict, type Linking, type ResolvedTime, type Source, spanOf } from '../model.ts'
import { findOutdated } from './outdated.ts'
import { dayOfForm, type Signs } from './signs.ts'

type TimeOf = (file: string, time: number) => ResolvedTime | undefined

export function findMisfits(
  sources: readonly Source[],
  linking: Linking,
  signs: readonly Signs[],
  dates: ReadonlyMap<string, Dating>,
  timeOf: TimeOf,
): Conflict[] {
  return [
    ...sources.flatMap(({ file, reading }, index) => [
      ...reading.times.flatMap((time) => weekdayMisfit(file, time, dates.get(file))),
      ...headerMisfit(file, signs[index]!),
    ]),
    ...findOutdated(sources, linking, timeOf),
  ]
}

/** «الأحد 14 مارس 2018», which was a Wednesday. Without a year, the year nearest to the article's day counts. */
function weekdayMisfit(file: string, time: Time, date: Dating | undefined): Conflict[] {
  const form = dayOfForm(time.expression)
  const stated = form?.kind === 'shift' ? form.date : form
  if (stated?.kind !== 'date' || stated.weekday === undefined || stated.day === undefined) return []
  const found = misfit(stated, date)
  if (!found) return []
  const middle = time.start + (stated.split ?? 0)
  const whole = spanOf(file, time)
  const left: Span = stated.split === undefined ? whole : { file, start: time.start, end: middle }
  const right: Span = stated.split === undefined ? whole : { file, start: middle, end: time.end }
  return [
    {
      kind: 'weekday',
      relation: 'contradiction',
      confidence: found.sure ? 0.9 : 0.7,
      left,
      right,
      alsoLeft: [],
      alsoRight: [],
      facts: [],
      message: { key: 'weekday.misfit', values: { date: isoDay(found.day) } },
    },
  ]
}

function misfit(form: DateForm, date: Dating | undefined): { day: number; sure: boolean } | undefined {
  if (
    form.nth ||
    form.calendar === 'hijri' ||
    form.relation === 'same' ||
    form.relation === 'following' ||
    form.relation === 'preceding'
  )
    return undefined
  if (form.year === undefined && (!date || parseIsoDay(date.to) - parseIsoDay(date.from) > 60)) return undefined
  const now = date ? parseIsoDay(date.from) : 0
  const { weekday: _, ...plain } = form
  const day = daysOf(plain, now)?.[0]
  if (day === undefined || weekdayOf(day) === form.weekday) return undefined
  if (form.year === undefined) {
    // A date months away may well be of another year.
    const other = daysOf(form, now)?.[0]
    if (other !== undefined && weekdayOf(other) === form.weekday && Math.abs(day - now) > 45) return undefined
  }
  return { day, sure: form.year !== undefined || Math.abs(day - now) <= 45 }
}

/** A date line and «اليوم الأحد» that are further apart than a night. */
function headerMisfit(file: string, { header, weekdays }: Signs): Conflict[] {
  const today = weekdays.find(({ kind }) => kind === 'today')
  if (!header || !today) return []
  const since = (weekdayOf(header.days[0]) - today.weekday + 7) % 7
  if (since <= 1 || since === 6) return []
  return [
    {
      kind: 'weekday',
      relation: 'contradiction',
      confidence: 0.75,
      left: spanOf(file, today.range),
      right: spanOf(file, header.range),
      alsoLeft: [],
      alsoRight: [],
      facts: [],
      message: { key: 'weekday.header', values: { date: isoDay(header.days[0]) } },
    },
  ]
}
