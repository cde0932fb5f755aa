/**
 * When a claim says that something happened, on one line of minutes: days, parts of the day and clock times together.
 * «ليل الثلاثاء» runs into Wednesday's small hours, but not to its dawn.
 */
import type { Argument, Time } from '../../../reading/reading.ts'
import type { DayPart, TimeForm } from '../../../reading/time/expression.ts'
import type { CollatedClaim } from '../../model.ts'
import type { Context } from './context.ts'

export interface Moment {
  /** Minutes since 1970-01-01T00:00 of the place's own clock, end exclusive; only those of the day where no day is known. */
  readonly start: number
  readonly end: number
  readonly dayKnown: boolean
  /** Whether a part of the day or a clock time is given. */
  readonly hourKnown: boolean
  /** Greenwich time is compared with Greenwich time only. */
  readonly greenwich: boolean
  /** Days that the expression covers: 1 for a day, 30 for a month. */
  readonly days: number
  /** The part of the day, where a part and no clock time is given. */
  readonly part?: DayPart
}

const day = 1440
/** A row: TIMEX3 part of the day → the hours it can mean, the night's after midnight counted on. */
const partHours: Readonly<Record<DayPart, readonly [from: number, to: number]>> = {
  DT: [3, 6.5],
  MO: [5, 12],
  MI: [11, 14],
  AF: [12, 18.5],
  EV: [16.5, 24],
  NI: [18, 26.5],
}

/** When a claim's own time expressions put it; undefined where it has none that help. Local clocks go before Greenwich. */
export function momentOf(context: Context, claim: CollatedClaim): Moment | undefined {
  return momentsOf(context, claim)[0]?.moment
}

export interface Told {
  readonly moment: Moment
  readonly argument: Argument
}

/** When a claim's own time expressions put it: once by the place's clock, once by Greenwich's where both are told. */
export function momentsOf(context: Context, claim: CollatedClaim): Told[] {
  const { sources, chronology } = context.collated
  const { reading } = sources[context.sourceOf(claim)]!
  const told = claim.claim.arguments.flatMap((argument): Told[] => {
    const { role, time, text } = argument
    const expression = role === 'time' && time !== undefined ? reading.times[time] : undefined
    if (!expression || expression.kind === 'duration' || expression.kind === 'set') return []
    const moment = momentOfTime(expression, chronology.timeOf(claim.file, time!))
    return moment ? [{ moment: widened(moment, text), argument }] : []
  })
  const zones = [false, true].map((zone) => told.filter(({ moment }) => moment.hourKnown && moment.greenwich === zone))
  if (zones.some(({ length }) => length === 0)) return merged(told)
  const days = told.filter(({ moment }) => !moment.hourKnown)
  return zones.flatMap((clocks) => merged([...clocks, ...days]))
}

function merged([first, ...others]: readonly Told[]): Told[] {
  if (!first) return []
  let { moment } = first
  for (const other of others) moment = merge(moment, other.moment)
  return [{ moment, argument: first.argument }]
}

/** «ليلة الاثنين» is Monday's night to some, the night to Monday to others. */
function widened(moment: Moment, text: string): Moment {
  return moment.hourKnown && moment.dayKnown && /^ليل[ةه]\s/.test(text)
    ? { ...moment, start: moment.start - day }
    : moment
}

function momentOfTime(time: Time, resolved: { from?: string; to?: string } | undefined): Moment | undefined {
  const form = time.expression as TimeForm
  const part = form.kind === 'part' ? { part: form.part } : {}
  const hours = hoursOf(form)
  const from = resolved?.from
  const to = resolved?.to
  if (from === undefined || to === undefined) {
    return (
      hours && {
        start: hours[0] * 60,
        end: hours[1] * 60,
        dayKnown: false,
        hourKnown: true,
        greenwich: isGreenwich(form),
        days: 1,
        ...part,
      }
    )
  }
  const first = Date.parse(from) / 60_000
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1
  const useHours = hours && days === 1
  return {
    start: first + (useHours ? hours[0] * 60 : 0),
    end: useHours ? first + hours[1] * 60 : first + days * day,
    dayKnown: true,
    hourKnown: Boolean(useHours),
    greenwich: isGreenwich(form),
    days,
    ...(useHours ? part : {}),
  }
}

/** The hours that an expression can mean, end exclusive. */
function hoursOf(form: TimeForm): readonly [number, number] | undefined {
  if (form.kind === 'part') return partHours[form.part]
  if (form.kind !== 'clock') return undefined
  let { hour } = form
  if (form.open && hour < 12) {
    const afternoon =
      form.part === 'AF' || form.part === 'EV' || (form.part === 'NI' && hour >= 5) || (form.part === 'MI' && hour < 5)
    if (afternoon) hour += 12
    else if (form.part === undefined) return undefined
  }
  const at = hour + form.minute / 60
  return [at, at + 1 / 60]
}

const isGreenwich = (form: TimeForm) => form.kind === 'clock' && form.zone === 'Z'

/** The day of one with the hour of the other. */
function merge(a: Moment, b: Moment): Moment {
  if (a.dayKnown && !b.dayKnown) return a.hourKnown ? a : withHours(a, b)
  if (b.dayKnown && !a.dayKnown) return b.hourKnown ? b : withHours(b, a)
  const start = Math.max(a.start, b.start)
  const end = Math.min(a.end, b.end)
  return start < end && a.greenwich === b.greenwich ? { ...(a.end - a.start < b.end - b.start ? a : b), start, end } : a
}

function withHours(dated: Moment, timed: Moment): Moment {
  if (dated.days > 1) return dated
  return {
    ...dated,
    start: dated.start + timed.start,
    end: dated.start + timed.end,
    hourKnown: true,
    greenwich: timed.greenwich,
    ...(timed.part ? { part: timed.part } : {}),
  }
}

/** Minutes that a clock time may be off by rounding. */
const rounding = 5

/** Minutes between two moments that exclude each other; 0 where they can be one, undefined where they cannot be compared. */
export function gap(a: Moment, b: Moment): number | undefined {
  if (a.greenwich !== b.greenwich && a.hourKnown && b.hourKnown) return undefined
  if (a.dayKnown !== b.dayKnown) {
    if (!a.hourKnown || !b.hourKnown || a.days > 1 || b.days > 1) return undefined
    return between(clock(a), clock(b)) || besideNoon(a, b)
  }
  // Two whole days side by side meet at midnight, and are two days all the same.
  if (!a.hourKnown && !b.hourKnown && a.days === 1 && b.days === 1) return Math.abs(a.start - b.start)
  return between(a, b) || besideNoon(a, b)
}

/** «ظهر الجمعة», «بعد ظهر الجمعة»: their hours meet, but who says the one does not say the other. */
function besideNoon(a: Moment, b: Moment): number {
  const noon = a.part === 'MI' ? a : b.part === 'MI' ? b : undefined
  const after = a.part === 'AF' ? a : b.part === 'AF' ? b : undefined
  return noon && after && Math.abs(noon.start - after.start) < day ? 60 : 0
}

function between(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const apart = Math.max(a.start - b.end, b.start - a.end)
  return apart > rounding ? apart : 0
}

/** Only the hours of a moment. */
function clock({ start, end }: Moment): { start: number; end: number } {
  const from = ((start % day) + day) % day
  return { start: from, end: from + (end - start) }
}
