/** Weekdays and day words, with the dates that belong to them: «اليوم الأربعاء», «يوم الأحد الموافق 11 مارس». */
import type { Cursor, Match } from './cursor.ts'
import { calendarDay, dateForm, relative } from './days.ts'
import type { DateForm, ShiftForm, TimeForm } from './expression.ts'
import { dayOfMonth } from './numbers.ts'

/** A day: anything that one or more of يوم, a day word, a weekday and a date say together. */
export function day(cursor: Cursor, from: number): Match | undefined {
  const word = cursor.word(from)
  if (!word) return undefined
  if (word.unit === 'day' && word.unitCount === 1 && !word.definite) {
    const named = afterDayHead(cursor, from + 1)
    if (named) return named
    if (word.day === undefined) return undefined
  }
  if (word.unit === 'night' && word.definite && word.unitCount === 1) {
    const relation = cursor.next(from + 1)?.relation
    if (relation === 'last' || relation === 'recent')
      return { form: { kind: 'part', part: 'NI', day: { kind: 'shift', unit: 'day', amount: -1 } }, end: from + 2 }
    if (relation === 'next' || cursor.next(from + 1)?.day === 0)
      return {
        form: { kind: 'part', part: 'NI', day: { kind: 'shift', unit: 'day', amount: 0 } },
        end: from + (relation ? 2 : 1),
      }
    if (relation !== undefined) return undefined
    return { form: { kind: 'part', part: 'NI', day: { kind: 'shift', unit: 'day', amount: 0 } }, end: from + 1 }
  }
  if (word.day !== undefined) return dayWord(cursor, from, word.day)
  if (word.phase === 'START' && cursor.next(from + 1)?.day === -1)
    return { form: { kind: 'shift', unit: 'day', amount: -2 }, end: from + 2 } // «أول أمس»
  if (cursor.normal(from) === 'قبل' && cursor.next(from + 1)?.unit === 'day' && cursor.next(from + 2)?.day === -1)
    return { form: { kind: 'shift', unit: 'day', amount: -2 }, end: from + 3 } // «قبل يوم أمس»
  if (word.particles.has('after') && cursor.next(from + 1)?.day === 1)
    return { form: { kind: 'shift', unit: 'day', amount: 2 }, end: from + 2 } // «بعد غد»
  if (word.weekday !== undefined && !word.bareWeekday) return weekday(cursor, from, word.weekday)
  return calendarDay(cursor, from)
}

/** What «يوم» introduces. */
function afterDayHead(cursor: Cursor, from: number): Match | undefined {
  const word = cursor.next(from)
  if (!word) return undefined
  if (word.weekday !== undefined) return weekday(cursor, from, word.weekday)
  if (word.day !== undefined || word.phase === 'START' || word.particles.has('after')) return day(cursor, from)
  const date = calendarDay(cursor, from, false)
  if (date) return date
  const number = dayOfMonth(cursor, from)
  if (number && word.digits !== undefined && cursor.next(number.end)?.unit === undefined) {
    const relation = cursor.next(number.end)?.relation
    return relation === undefined
      ? undefined
      : { form: dateForm({ day: number.value, within: relative('month', relation) }), end: number.end + 1 }
  }
  return undefined
}

/** «اليوم», «أمس الأول», «غدا الجمعة», «اليوم (الأربعاء 24 نونبر)». */
function dayWord(cursor: Cursor, from: number, amount: number): Match | undefined {
  const next = cursor.next(from + 1)
  if (amount === 0 && cursor.word(from)!.unit === 'day') {
    if (next?.ordinal !== undefined && next.weekday === undefined) return undefined // «اليوم الأول من الزيارة»
    if (next?.relation !== undefined) {
      const { relation } = next
      if (relation === 'last' || relation === 'recent') return undefined // the last day of something
      return { form: relative('day', relation), end: from + 2 }
    }
  }
  if (amount === -1 && next?.ordinal === 1) amount = -2
  let at = amount === -2 ? from + 2 : from + 1
  const open = cursor.mark(at)
  if (open === '،' || open === ',' || open === '(' || open === '-' || open === '–') at++
  const named = cursor.next(at)
  const base: ShiftForm = { kind: 'shift', unit: 'day', amount }
  const dayHead = named?.unit === 'day' && !named.definite ? 1 : 0
  const week = cursor.next(at + dayHead)
  let inner: Match<DateForm> | undefined
  if (week?.weekday !== undefined && !week.bareWeekday) inner = weekday(cursor, at + dayHead, week.weekday)
  else if (open === '' || open === '(') inner = calendarDay(cursor, at, false)
  if (!inner || inner.form.relation !== undefined) return { form: base, end: amount === -2 ? from + 2 : from + 1 }
  const end = open === '(' && cursor.mark(inner.end) === ')' ? inner.end + 1 : inner.end
  const { weekday: number, ...date } = inner.form
  const stated: { date?: TimeForm } =
    date.day === undefined ? {} : { date: { ...date, ...(number === undefined ? {} : { weekday: number }) } }
  return { form: { ...base, ...(number === undefined ? {} : { weekday: number }), ...stated }, end }
}

/** A weekday with the date or «الماضي» behind it. */
export function weekday(cursor: Cursor, from: number, number: number): Match<DateForm> {
  const at = from + 1
  const relation = cursor.next(at)?.relation
  if (relation !== undefined && relation !== 'recent' && relation !== 'same') {
    const dated = dateBehind(cursor, at + 1, number)
    if (dated) return dated
    return { form: dateForm({ weekday: number, relation }), end: at + 1 }
  }
  const dated = dateBehind(cursor, at, number)
  if (dated) return dated
  // «الجمعة من الأسبوع الماضي», «الجمعة الأسبوع المقبل»
  const inWeek = weekBehind(cursor, cursor.has(at, 'from') ? at + 1 : at)
  if (inWeek) return { form: dateForm({ weekday: number, within: inWeek.form }), end: inWeek.end }
  // «الأربعاء 27»: the month is the one in which it fits
  const bare = cursor.next(at)
  if (
    bare?.digits !== undefined &&
    bare.digits <= 2 &&
    bare.figures! >= 1 &&
    bare.figures! <= 31 &&
    endsThere(cursor, at + 1)
  )
    return { form: dateForm({ weekday: number, day: bare.figures! }), end: at + 1 }
  return { form: dateForm({ weekday: number }), end: from + 1 }
}

/** «الأسبوع الماضي», «هذا الأسبوع». */
function weekBehind(cursor: Cursor, from: number): Match | undefined {
  const word = cursor.next(from)
  if (word?.unit === 'week' && word.definite && word.unitCount === 1) {
    const relation = cursor.next(from + 1)?.relation
    return relation === undefined || relation === 'same'
      ? undefined
      : { form: relative('week', relation), end: from + 2 }
  }
  const week = word?.determiner === 'this' ? cursor.next(from + 1) : undefined
  return week?.unit === 'week' && week.definite ? { form: relative('week', 'this'), end: from + 2 } : undefined
}

/** «الأسبوع المقبل يوم الجمعة». */
export function weekThenDay(cursor: Cursor, from: number): Match | undefined {
  const week = weekBehind(cursor, from)
  if (!week) return undefined
  const head = cursor.next(week.end)
  const at = head?.unit === 'day' && !head.definite ? week.end + 1 : week.end
  const weekday = cursor.next(at)?.weekday
  return weekday === undefined ? undefined : { form: dateForm({ weekday, within: week.form }), end: at + 1 }
}

/** Whether nothing follows that a number could count or go on with. */
function endsThere(cursor: Cursor, at: number): boolean {
  const mark = cursor.mark(at)
  return at >= cursor.stop || (mark !== '' && '.،,؛)؟!'.includes(mark) && !(cursor.glued(at) && cursor.glued(at + 1)))
}

function dateBehind(cursor: Cursor, from: number, number: number): Match<DateForm> | undefined {
  let at = from
  const open = cursor.mark(at)
  const opened = open !== '' && '،,(-–ـ/:'.includes(open)
  if (opened) at++
  if (cursor.has(at, 'corresponding')) {
    at++
    if (cursor.mark(at) === '(') at++
  }
  const word = cursor.next(at)
  if (word?.particles.has('during') && word.unit === undefined && cursor.normal(at) === 'في') at++
  if (cursor.normal(at) === 'ل' && at > from) at++
  if (cursor.next(at)?.unit === 'day' && !cursor.next(at)!.definite) at++
  const first = cursor.word(at)
  if (!first || (first.clitic !== '' && first.script !== 'he')) return undefined
  const date = calendarDay(cursor, at, false)
  if (!date || date.form.day === undefined) return undefined
  const end = open === '(' && cursor.mark(date.end) === ')' ? date.end + 1 : date.end
  const nth = first.ordinal === date.form.day && date.form.day <= 5 ? true : undefined
  return { form: dateForm({ ...date.form, weekday: number, nth }), end }
}
