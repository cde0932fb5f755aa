/** Durations, points counted from now or from an event, repetition: «20 دقيقة», «قبل نحو شهرين», «بعد ثلاثة أشهر من», «كل جمعة». */
import type { Cursor, Match } from './cursor.ts'
import type { DurationForm, TimeForm, Unit } from './expression.ts'
import { cardinal } from './numbers.ts'

/** «24 ساعة الماضية», «ثلاثة أيام المقبلة»: as many units up to now or from now on. */
export function countedSpan(cursor: Cursor, from: number): Match | undefined {
  const length = counted(cursor, from)
  const relation = length && cursor.next(length.end)?.relation
  const direction = relation === 'last' || relation === 'recent' ? -1 : relation === 'next' ? 1 : 0
  if (!length || direction === 0) return undefined
  const { unit, amount } = length.form
  return { form: { kind: 'span', unit, direction, ...(amount === undefined ? {} : { amount }) }, end: length.end + 1 }
}

/** A number of units, with fractions and smaller units behind و. */
export function duration(cursor: Cursor, from: number): Match<DurationForm> | undefined {
  const first = counted(cursor, from)
  if (!first) return undefined
  let { form, end } = first
  // «ساعة ونصف», «ثلاث سنوات ونصف السنة»
  const fraction = fractionOf(cursor, end)
  if (fraction) {
    form = { ...form, amount: (form.amount ?? 1) + fraction.value }
    end = fraction.end
  } else {
    // «ساعتان و20 دقيقة»
    const at = cursor.and(end) ? end + 1 : end
    const more = at > end || cursor.joined(end) ? (counted(cursor, at) ?? singleUnit(cursor, at)) : undefined
    if (more && rank[more.form.unit] < rank[form.unit] && rank[form.unit] - rank[more.form.unit] <= 3) {
      const again = cursor.and(more.end) ? counted(cursor, more.end + 1) : undefined
      const nested = again && rank[again.form.unit] < rank[more.form.unit] ? again : undefined
      form = { ...form, rest: nested ? { ...more.form, rest: nested.form } : more.form }
      end = nested?.end ?? more.end
    }
  }
  return { form, end }
}

const rank: Readonly<Record<Unit, number>> = {
  second: 0,
  minute: 1,
  hour: 2,
  night: 3,
  day: 3,
  week: 4,
  month: 5,
  quarter: 5,
  year: 6,
  decade: 7,
  century: 8,
}

function counted(cursor: Cursor, from: number): Match<DurationForm> | undefined {
  const word = cursor.word(from)
  if (!word) return undefined
  if (word.unit !== undefined && word.unitCount === 2 && !word.definite)
    return { form: { kind: 'duration', unit: word.unit, amount: 2 }, end: from + 1 }
  if (
    word.unit !== undefined &&
    word.unitCount === 1 &&
    !word.definite &&
    (cursor.has(from + 1, 'one') || cursor.has(from + 1, 'whole'))
  )
    return { form: { kind: 'duration', unit: word.unit, amount: 1 }, end: from + 2 }
  if (word.particles.has('half') || word.particles.has('quarter')) {
    const unit = cursor.next(from + 1)
    if (
      unit?.unit === undefined ||
      unit.unitCount !== 1 ||
      unit.unit === 'day' ||
      cursor.next(from)?.cardinal !== undefined
    )
      return undefined
    return {
      form: { kind: 'duration', unit: unit.unit, amount: word.particles.has('half') ? 0.5 : 0.25 },
      end: from + 2,
    }
  }
  if (word.particles.has('vague')) {
    const at = cursor.has(from + 1, 'from') ? from + 2 : from + 1
    const unit = cursor.next(at)
    return unit?.unit !== undefined && unit.unitCount === 0
      ? { form: { kind: 'duration', unit: unit.unit }, end: at + 1 }
      : undefined
  }
  // «ساعة ونصف الساعة»
  if (word.unit !== undefined && word.unitCount === 1 && !word.definite && fractionOf(cursor, from + 1))
    return { form: { kind: 'duration', unit: word.unit, amount: 1 }, end: from + 1 }
  const number = cardinal(cursor, from, word)
  if (!number) return undefined
  const unit = cursor.next(number.end)
  if (unit?.unit === undefined || unit.unitCount === 2 || unit.definite) return undefined
  return { form: { kind: 'duration', unit: unit.unit, amount: number.value }, end: number.end + 1 }
}

/** «وشهر» behind a longer unit. */
function singleUnit(cursor: Cursor, at: number): Match<DurationForm> | undefined {
  const word = cursor.word(at)
  return word?.unit !== undefined && word.unitCount === 1 && !word.definite
    ? { form: { kind: 'duration', unit: word.unit, amount: 1 }, end: at + 1 }
    : undefined
}

/** «ونصف», «وربع الساعة» behind a unit. */
function fractionOf(cursor: Cursor, from: number): { value: number; end: number } | undefined {
  const word = cursor.joined(from)
  const value = word?.particles.has('half') ? 0.5 : word?.particles.has('quarter') ? 0.25 : undefined
  if (value === undefined) return undefined
  const unit = cursor.next(from + 1)
  return { value, end: unit?.unit !== undefined && unit.unitCount === 1 ? from + 2 : from + 1 }
}

/** A unit that counts one or an unknown number behind قبل, بعد, منذ, خلال: «قبل أسبوع», «منذ سنوات». */
function loneUnit(cursor: Cursor, from: number): Match<DurationForm> | undefined {
  const word = cursor.word(from)
  if (word?.unit === undefined || (word.definite && word.unitCount !== 2)) return undefined
  const { unit } = word
  const end = cursor.has(from + 1, 'vague') ? from + 2 : from + 1
  if (word.unitCount === 2) return { form: { kind: 'duration', unit, amount: 2 }, end }
  if (word.unitCount === 0) return { form: { kind: 'duration', unit }, end }
  return { form: { kind: 'duration', unit, amount: 1 }, end }
}

/** «قبل نحو شهرين», «منذ 25 عاما», «بعد ثلاثة أشهر من», «خلال أسبوع», English «two days ago». The match begins at `start`. */
export function fromNow(cursor: Cursor, from: number): (Match & { readonly start: number }) | undefined {
  const word = cursor.word(from)!
  const ago = word.particles.has('ago')
  const after = word.particles.has('after')
  const during = word.particles.has('during')
  let at = from + 1
  let approximate = false
  while (cursor.has(at, 'about') && at < from + 3) {
    approximate = true
    at++
  }
  if (cursor.normal(at) === 'من' && cursor.normal(at - 1) === 'اكثر') at++
  const length = duration(cursor, at) ?? loneUnit(cursor, at)
  const whole = cursor.next(at)
  if (!length && cursor.has(from, 'throughout') && whole?.unit !== undefined && whole.definite && whole.unitCount === 1)
    return cursor.next(at + 1)?.relation === undefined
      ? { form: { kind: 'duration', unit: whole.unit, amount: 1 }, end: at + 1, start: at }
      : undefined
  if (!length) return undefined
  if (cursor.next(length.end)?.relation !== undefined && cursor.word(at)?.unit !== undefined) return undefined
  const { form, end } = length
  if (during) {
    if (cursor.normal(from) === 'في')
      return form.amount === 1 && form.unit === 'day'
        ? undefined
        : duration(cursor, at)
          ? { form, end, start: at }
          : undefined
    return { form, end, start: at }
  }
  if (word.particles.has('since')) return { form: { ...form, since: true }, end, start: at }
  if (!ago && !after) return undefined
  // «بعد أسبوعين من الآن» counts from now after all.
  const now = cursor.has(end, 'from') && cursor.normal(end + 1) === 'الان'
  const event = !now && (after || cursor.has(end, 'from'))
  const amount = (form.amount ?? 0) * (after ? 1 : -1)
  const vague = form.amount === undefined
  if (form.rest || !Number.isInteger(amount * 2)) return { form, end, start: at }
  const shift: TimeForm = {
    kind: 'shift',
    unit: form.unit === 'night' ? 'day' : form.unit,
    amount: vague ? (after ? 3 : -3) : amount,
    counted: true,
    ...(approximate || vague ? { approximate: true } : {}),
    ...(event ? { event } : {}),
  }
  return { form: shift, end: now ? end + 2 : end, start: from }
}

/** «كل جمعة», «كل يوم أحد», «كل ثلاثة أشهر». */
export function every(cursor: Cursor, from: number): Match | undefined {
  const word = cursor.next(from + 1)
  if (!word) return undefined
  const at = word.unit === 'day' && cursor.next(from + 2)?.weekday !== undefined ? from + 2 : from + 1
  const weekday = cursor.next(at)?.weekday
  if (weekday !== undefined) return { form: { kind: 'set', unit: 'week', weekday }, end: at + 1 }
  if (word.unit !== undefined && word.unitCount === 1 && !word.definite)
    return { form: { kind: 'set', unit: word.unit, amount: 1 }, end: from + 2 }
  const length = duration(cursor, from + 1)
  return length?.form.amount === undefined
    ? undefined
    : { form: { kind: 'set', unit: length.form.unit, amount: length.form.amount }, end: length.end }
}
