/** Two ends with words or marks between them: «بين 12 و15 سبتمبر», «من 3 إلى 5 ماي الجاري», «12-15 سبتمبر». */
import { clock, partOfDay } from './clock.ts'
import type { Cursor, Match } from './cursor.ts'
import { behindDay, dayAndMonth } from './days.ts'
import type { DateForm, TimeForm } from './expression.ts'
import { dayOfMonth, yearNumber } from './numbers.ts'
import { period } from './periods.ts'
import { day } from './weekdays.ts'

export interface Found {
  readonly items: readonly { readonly from: number; readonly match: Match }[]
  readonly end: number
}

/** What «بين» or «من» introduces. */
export function interval(cursor: Cursor, from: number): Found | undefined {
  const between = cursor.word(from)!.particles.has('between')
  const at = from + 1
  if (!cursor.word(at)) return undefined
  for (const compound of between ? [false, true] : [true]) {
    const left = end(cursor, at, compound)
    if (!left) continue
    const right = connected(cursor, left.end, between)
    if (right === undefined) continue
    const other = left.form ? whole(cursor, right) : undefined
    // «من الثلاثاء إلى الاثنين 17 سبتمبر»: the date explains the second day only.
    if (
      left.form?.kind === 'date' &&
      left.form.day === undefined &&
      left.form.weekday !== undefined &&
      other?.form.kind === 'date' &&
      other.form.day !== undefined
    )
      return {
        items: [
          { from: at, match: { form: left.form, end: left.end } },
          { from: right, match: other },
        ],
        end: other.end,
      }
    if (left.form && other && other.form.kind !== 'duration')
      return found(at, { form: { kind: 'interval', from: left.form, to: other.form }, end: other.end })
    const year =
      left.form?.kind === 'date' && left.form.month === undefined && left.form.day === undefined
        ? left.form.year
        : undefined
    if (year !== undefined && !other) {
      const until = cursor.word(right) && yearNumber(cursor, right)
      if (until && until.value > year)
        return found(at, {
          form: { kind: 'interval', from: left.form!, to: { kind: 'date', year: until.value } },
          end: until.end,
        })
    }
    if (left.day !== undefined) {
      const date = dayAndMonth(cursor, right)
      if (date && date.form.day !== undefined) return found(at, spread(left.day, date))
    }
    if (left.year !== undefined) {
      const year = cursor.word(right) && yearNumber(cursor, right)
      if (year && year.value > left.year && year.value < 2200)
        return found(at, {
          form: { kind: 'interval', from: { kind: 'date', year: left.year }, to: { kind: 'date', year: year.value } },
          end: year.end,
        })
    }
  }
  return undefined
}

const found = (from: number, match: Match): Found => ({ items: [{ from, match }], end: match.end })

/** An interval from a day whose month and year stand with the second day. */
function spread(first: number, { form, end }: Match<DateForm>): Match {
  const { weekday: _, ...rest } = form
  return { form: { kind: 'interval', from: { ...rest, day: first }, to: form }, end }
}

interface End {
  readonly end: number
  readonly form?: TimeForm
  readonly day?: number
  readonly year?: number
}

/** A whole expression, or a bare number that the other end explains. */
function end(cursor: Cursor, at: number, compound: boolean): End | undefined {
  const all = whole(cursor, at)
  if (all) {
    const word = cursor.word(at)!
    return word.dualHead === 'year' ? undefined : all
  }
  const head = cursor.word(at)
  if (head?.dualHead === 'year' || (head?.unit === 'year' && head.unitCount === 0)) {
    const year = yearNumber(cursor, at + 1)
    return year && { year: year.value, end: year.end }
  }
  const start = head?.dualHead === 'day' || (head?.unit === 'day' && !head.definite) ? at + 1 : at
  const year = yearNumber(cursor, start)
  if (year && year.value > 1500) return { year: year.value, end: year.end }
  const day = dayOfMonth(cursor, start, compound)
  return day && { day: day.value, end: day.end }
}

function whole(cursor: Cursor, at: number): Match | undefined {
  const word = cursor.word(at)
  if (!word) return undefined
  if (word.particles.has('hour')) return clock(cursor, at)
  return (
    (word.part !== undefined ? partOfDay(cursor, at) : undefined) ??
    day(cursor, at) ??
    period(cursor, at) ??
    clock(cursor, at)
  )
}

/** Where the second end begins: behind و for «بين», behind إلى or حتى for «من»; a dash serves both. */
function connected(cursor: Cursor, at: number, between: boolean): number | undefined {
  const mark = cursor.mark(at)
  if (mark !== '' && '-–'.includes(mark)) return at + 1
  if (between) {
    if (cursor.and(at)) return at + 1
    if (cursor.word(at)?.clitic.startsWith('و')) return at
    return undefined
  }
  return cursor.has(at, 'to') || cursor.normal(at) === 'والي' ? at + 1 : undefined
}

/** «12 و15 سبتمبر», «12-15 سبتمبر», «يومي 3 و4 أيار»: days before the month they share. */
export function bareDays(cursor: Cursor, from: number): Found | undefined {
  const head = cursor.word(from)
  const start = head?.dualHead === 'day' ? from + 1 : from
  const first = dayOfMonth(cursor, start)
  if (!first || cursor.next(first.end)?.months) return undefined
  let at = first.end
  const mark = cursor.mark(at)
  if (mark !== '' && '-–'.includes(mark)) {
    const second = dayOfMonth(cursor, at + 1)
    const date = second && second.value > first.value ? behindDay(cursor, second) : undefined
    return date ? found(start, spread(first.value, date)) : undefined
  }
  if (cursor.has(at, 'to')) {
    const second = dayOfMonth(cursor, at + 1)
    const date = second && second.value > first.value ? behindDay(cursor, second) : undefined
    return date ? found(start, spread(first.value, date)) : undefined
  }
  const days = [{ from: start, value: first.value, end: first.end }]
  for (let round = 0; round < 4; round++) {
    const next = cursor.and(at)
      ? at + 1
      : cursor.mark(at) === '،' && cursor.word(at + 1)?.digits
        ? at + 1
        : cursor.word(at)?.clitic === 'و'
          ? at
          : -1
    if (next < 0) return undefined
    const more = dayOfMonth(cursor, next)
    if (!more) return undefined
    const date = behindDay(cursor, more)
    if (date) {
      const { weekday: _, ...rest } = date.form
      return {
        items: [
          ...days.map(({ from, value, end }) => ({ from, match: { form: { ...rest, day: value }, end } })),
          { from: next, match: date },
        ],
        end: date.end,
      }
    }
    days.push({ from: next, value: more.value, end: more.end })
    at = more.end
  }
  return undefined
}
