/** Times of day: «الثالثة والنصف بعد الزوال», «13:30», «السادسة و45 دقيقة», «فجر اليوم», «الأحد صباحا». */
import type { Cursor, Match } from './cursor.ts'
import type { ClockForm, DayPart, TimeForm } from './expression.ts'
import { cardinal, ordinal } from './numbers.ts'
import { day } from './weekdays.ts'

interface Hour {
  readonly hour: number
  readonly minute: number
  readonly end: number
  /** Written with minutes in figures: needs no «الساعة». */
  readonly sure: boolean
  /** Written in words or as a small figure: the half of the day is open. */
  readonly open: boolean
}

/** A time of day; `headed` where «الساعة» stands before it. */
export function clock(cursor: Cursor, from: number): Match<ClockForm> | undefined {
  const word = cursor.word(from)
  if (!word) return undefined
  const headed = word.particles.has('hour')
  let at = headed ? from + 1 : from
  while (headed && cursor.has(at, 'about')) at++
  const hour = hourAt(cursor, at, headed)
  if (!hour) return undefined
  let end = hour.end
  let part: DayPart | undefined
  let zone: ClockForm['zone']
  let dayForm: TimeForm | undefined
  for (let round = 0; round < 3; round++) {
    const half = part === undefined ? halfOfDay(cursor, end) : undefined
    if (half) {
      part = half.part
      end = half.end
      if (half.day) dayForm = half.day
      continue
    }
    const where = zone === undefined ? zoneAt(cursor, end) : undefined
    if (!where) break
    zone = where.zone
    end = where.end
  }
  if (!headed && !hour.sure && part === undefined && zone === undefined) return undefined
  if (dayForm === undefined) {
    const at = cursor.mark(end) === '،' ? end + 1 : end
    const next = cursor.next(at)
    const named =
      next && (next.weekday !== undefined || next.day !== undefined || (next.unit === 'day' && !next.definite))
        ? day(cursor, at)
        : undefined
    if (named && named.form.kind !== 'part') {
      dayForm = named.form
      end = named.end
    }
  }
  const open = hour.open && part === undefined && zone !== 'Z'
  return {
    form: {
      kind: 'clock',
      hour: inHalf(hour.hour, part),
      minute: hour.minute,
      ...(zone ? { zone } : {}),
      ...(part ? { part } : {}),
      ...(open ? { open } : {}),
      ...(dayForm ? { day: dayForm } : {}),
    },
    end,
  }
}

function inHalf(hour: number, part: DayPart | undefined): number {
  if (part === undefined || hour > 12) return hour % 24
  if (part === 'MO' || part === 'DT') return hour % 12
  if (part === 'MI') return hour >= 10 ? hour : hour + 12
  if (part === 'NI') return hour < 6 || hour === 12 ? hour % 12 : hour + 12
  return (hour % 12) + 12
}

function hourAt(cursor: Cursor, from: number, headed: boolean): Hour | undefined {
  const word = headed ? cursor.next(from) : cursor.word(from)
  if (!word) return undefined
  if (word.halves) {
    const [hour, minute] = word.halves
    return hour < 24 && minute < 60 ? { hour, minute, end: from + 1, sure: false, open: false } : undefined
  }
  if (word.digits !== undefined && word.digits <= 2 && word.figures! <= 24) {
    const colon = cursor.mark(from + 1) === ':' && cursor.glued(from + 1)
    const minute = cursor.word(from + 2)
    if (colon && minute?.digits === 2 && minute.figures! < 60 && cursor.glued(from + 2) && word.figures! < 24) {
      const seconds = cursor.mark(from + 3) === ':' && cursor.word(from + 4)?.digits === 2 && cursor.glued(from + 3)
      return { hour: word.figures!, minute: minute.figures!, end: from + (seconds ? 5 : 3), sure: true, open: false }
    }
    if (colon) return undefined
    if (!headed && word.figures === 0) return undefined
    return minutes(cursor, word.figures!, from + 1, false)
  }
  const number = ordinal(cursor, from, true, word)
  if (!number || number.value > 12 || cursor.normal(from) === 'الاول' || cursor.normal(from) === 'الاولي')
    return undefined
  if (!headed && !feminine(cursor.normal(from))) return undefined
  return minutes(cursor, number.value, number.end, true)
}

const feminine = (word: string) => word.endsWith('ه')

/** «والنصف», «إلا ربعا», «و45 دقيقة», «وعشر دقائق» behind an hour. */
function minutes(cursor: Cursor, hour: number, from: number, words: boolean): Hour {
  const bare: Hour = { hour, minute: 0, end: from, sure: false, open: hour <= 12 }
  const joined = cursor.joined(from)
  const fraction = fractionMinutes(cursor, from)
  if (joined && fraction) return { ...bare, minute: fraction, end: from + 1, sure: words }
  if (cursor.normal(from) === 'الا') {
    const less = fractionMinutes(cursor, from + 1)
    if (less) return { ...bare, hour: (hour + 23) % 24, minute: 60 - less, end: from + 2, sure: words }
    const count = cardinal(cursor, from + 1)
    if (count && cursor.next(count.end)?.unit === 'minute' && count.value < 60)
      return { ...bare, hour: (hour + 23) % 24, minute: 60 - count.value, end: count.end + 1, sure: words }
    return bare
  }
  const at = cursor.and(from) ? from + 1 : from
  if (at === from && !joined) return bare
  const count = cardinal(cursor, at)
  if (count && count.value < 60 && cursor.next(count.end)?.unit === 'minute')
    return { ...bare, minute: count.value, end: count.end + 1, sure: words }
  return bare
}

function fractionMinutes(cursor: Cursor, at: number): number | undefined {
  switch (cursor.normal(at).replace(/^و?(?:ال)?/, '')) {
    case 'نصف':
    case 'نصفا':
      return 30
    case 'ربع':
    case 'ربعا':
      return 15
    case 'ثلث':
    case 'ثلثا':
      return 20
    default:
      return undefined
  }
}

/** «صباحا», «بعد الزوال», «من مساء», «صباح الأحد» behind an hour. */
function halfOfDay(cursor: Cursor, from: number): { part: DayPart; end: number; day?: TimeForm } | undefined {
  const start = cursor.mark(from) === '،' ? from + 1 : from
  const word = cursor.next(start)
  if (!word) return undefined
  if (word.script === 'en') return undefined
  if (word.particles.has('after') || cursor.normal(start) === 'قبل') {
    const before = !word.particles.has('after')
    const midnight = cursor.normal(start + 1) === 'منتصف' && cursor.has(start + 2, 'midnight')
    const noun = midnight ? start + 2 : start + 1
    if (!midnight && !cursor.has(noun, 'noon')) return undefined
    const part: DayPart = midnight ? (before ? 'EV' : 'DT') : before ? 'MO' : 'AF'
    const named = cursor.next(noun + 1) ? dayBehind(cursor, noun + 1) : undefined
    return named ? { part, end: named.end, day: named.form } : { part, end: noun + 1 }
  }
  const at = word.particles.has('from') ? start + 1 : start
  const noun = cursor.next(at)
  if (noun?.part !== undefined) {
    const named = dayBehind(cursor, at + 1)
    if (named) return { part: noun.part, end: named.end, day: named.form }
  }
  if (noun?.adverb !== undefined) return { part: noun.adverb, end: at + 1 }
  return undefined
}

function dayBehind(cursor: Cursor, from: number): Match | undefined {
  const open = cursor.mark(from)
  const at = open === '،' || open === ',' ? from + 1 : from
  const word = cursor.next(at)
  if (!word) return undefined
  if (
    word.weekday === undefined &&
    word.day === undefined &&
    !(word.unit === 'day' && !word.definite) &&
    (at > from || (word.digits === undefined && word.ordinal === undefined))
  )
    return undefined
  const named = day(cursor, at)
  return named && named.form.kind !== 'part' ? named : undefined
}

/** «بالتوقيت المحلي», «بتوقيت غرينتش», «غرينتش», «ت غ», «ت.غ». */
function zoneAt(cursor: Cursor, from: number): { zone: 'Z' | 'local'; end: number } | undefined {
  const word = cursor.word(from)
  if (cursor.has(from, 'gmt')) return { zone: 'Z', end: from + 1 }
  if (cursor.normal(from) === 'ت' || cursor.normal(from) === 'تغ') {
    const at = cursor.mark(from + 1) === '.' ? from + 2 : from + 1
    if (cursor.normal(from) === 'تغ') return { zone: 'Z', end: from + 1 }
    if (cursor.normal(at) === 'غ')
      return { zone: 'Z', end: cursor.mark(at + 1) === '.' && at > from + 1 ? at + 2 : at + 1 }
    return undefined
  }
  if (!word?.particles.has('zone')) return undefined
  if (cursor.has(from + 1, 'gmt')) return { zone: 'Z', end: from + 2 }
  return { zone: 'local', end: from + 2 <= cursor.stop ? from + 2 : from + 1 }
}

/** A part of a day and its day: «فجر اليوم», «ليل الثلاثاء», «بعد ظهر أمس», «ليلة الخميس - الجمعة». */
export function partOfDay(cursor: Cursor, from: number): Match | undefined {
  const word = cursor.word(from)!
  let at = from + 1
  let part = word.part
  if (word.particles.has('after') || cursor.normal(from) === 'قبل') {
    if (!cursor.has(at, 'noon')) return undefined
    part = word.particles.has('after') ? 'AF' : 'MO'
    at++
  } else if (cursor.normal(from) === 'منتصف' && cursor.has(at, 'midnight')) {
    part = 'NI'
    at++
  }
  if (part === undefined) return undefined
  const named = dayBehind(cursor, at)
  if (!named) return undefined
  return { form: { kind: 'part', part, day: named.form }, end: secondNight(cursor, named) }
}

/** The second day of a night: «ليل الثلاثاء الأربعاء», «ليلة الخميس - الجمعة». */
function secondNight(cursor: Cursor, first: Match): number {
  const mark = cursor.mark(first.end)
  const at = mark !== '' && '-–ـ/'.includes(mark) ? first.end + 1 : first.end
  const next = cursor.next(at)
  if (next?.weekday === undefined || next.bareWeekday || first.form.kind !== 'date') return first.end
  return next.weekday === ((first.form.weekday ?? 0) % 7) + 1 ? at + 1 : first.end
}

/** «الأحد صباحا», «أمس مساء», «السبت بعد الظهر»: the adverb behind a day. */
export function adverbBehind(cursor: Cursor, from: number): { part: DayPart; end: number } | undefined {
  const word = cursor.next(from)
  if (word?.adverb !== undefined && dayBehind(cursor, from + 1) === undefined)
    return { part: word.adverb, end: from + 1 }
  if (word?.particles.has('after') && cursor.has(from + 1, 'noon') && cursor.normal(from + 1).startsWith('ال'))
    return { part: 'AF', end: from + 2 }
  return undefined
}
