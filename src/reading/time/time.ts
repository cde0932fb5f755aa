/** Time expressions of an article: one pass over its tokens, the longest reading at each place. */
import type { Time } from '../reading.ts'
import type { Article } from '../text/article.ts'
import { adverbBehind, clock, partOfDay } from './clock.ts'
import { Cursor, type Match } from './cursor.ts'
import { countedSpan, duration, every, fromNow } from './durations.ts'
import type { TimeForm } from './expression.ts'
import { future } from './future.ts'
import { named } from './guards.ts'
import { bareDays, interval } from './intervals.ts'
import { afterDualHead, loneYear, period } from './periods.ts'
import { openValue } from './value.ts'
import { day, weekThenDay } from './weekdays.ts'
import { timeWord } from './words.ts'

/** All time expressions, in reading order. Attached و ف ب ل ك are outside; «يوم», «عام», «الساعة» and the like are inside. */
export function findTimes({ tokens, sentences }: Article): Time[] {
  const out: Time[] = []
  const cursor = new Cursor(tokens)
  let token = 0
  while (token < tokens.length) {
    const sentence = tokens.sentence[token]!
    const sentenceEnd = sentences[sentence]?.end ?? tokens.text.length
    let stop = token + 1
    while (stop < tokens.length && tokens.start[stop]! < sentenceEnd) stop++
    cursor.stop = stop
    const emit: Emit = (from: number, { form, end }: Match) => {
      const clitic = timeWord(tokens.word[from]!)?.clitic.length ?? 0
      const start = tokens.offsetIn(from, clitic)
      out.push({
        start,
        end: tokens.end[end - 1]!,
        kind: kindOf(form),
        value: openValue(form),
        expression: future(cursor, token, from, withSplit(cursor, from, end, start, form)),
        sentence,
      })
    }
    for (let at = token; at < stop; ) at = timeWord(tokens.word[at]!) === undefined ? at + 1 : step(cursor, at, emit)
    token = stop
  }
  return out
}

type Emit = (from: number, match: Match) => void

/** Reads what begins at a token; the token to go on with. */
function step(cursor: Cursor, at: number, emit: Emit): number {
  const word = cursor.word(at)!
  const skip = named(cursor, at)
  if (skip > at) return skip
  if (word.particles.has('between') || word.particles.has('from')) {
    const found = interval(cursor, at)
    if (found) {
      for (const { from, match } of found.items) emit(from, match)
      return found.end
    }
  }
  if (word.particles.has('every') && word.clitic !== 'ل') {
    const set = every(cursor, at)
    if (set) {
      emit(at, set)
      return set.end
    }
  }
  if (word.particles.has('ago') || word.particles.has('after') || word.particles.has('during')) {
    const part =
      partOfDay(cursor, at) ??
      (cursor.next(at + 1)?.day === 1 || cursor.next(at + 2)?.day === -1 ? day(cursor, at) : undefined)
    if (part) {
      emit(at, part)
      return part.end
    }
    const counted = fromNow(cursor, at)
    if (counted) {
      emit(counted.start, counted)
      return counted.end
    }
  }
  const dual = word.dualHead === undefined ? undefined : afterDualHead(cursor, at)
  const days = dual ?? bareDays(cursor, at)
  if (days) {
    for (const { from, match } of days.items) emit(from, match)
    return days.end
  }
  const match = timeAt(cursor, at)
  if (!match) return at + 1
  emit(at, match)
  return match.end
}

/** The time that begins at a token: the longest of its readings. */
export function timeAt(cursor: Cursor, at: number): Match | undefined {
  const word = cursor.word(at)!
  let best: Match | undefined
  const consider = (match: Match | undefined) => {
    if (match && (!best || match.end > best.end)) best = match
  }
  consider(clock(cursor, at))
  if (word.part !== undefined || word.phase !== undefined) consider(partOfDay(cursor, at))
  const date = day(cursor, at)
  if (date) {
    const adverb = date.form.kind === 'part' ? undefined : adverbBehind(cursor, date.end)
    consider(adverb ? { form: { kind: 'part', part: adverb.part, day: date.form }, end: adverb.end } : date)
  }
  consider(period(cursor, at))
  if (word.unit === 'week' || word.determiner === 'this') consider(weekThenDay(cursor, at))
  consider(duration(cursor, at))
  consider(countedSpan(cursor, at))
  consider(loneYear(cursor, at))
  if (best) return best
  if (word.set !== undefined) return { form: { kind: 'set', unit: word.set, amount: 1 }, end: at + 1 }
  if (word.adverb !== undefined && word.part === undefined)
    return { form: { kind: 'part', part: word.adverb }, end: at + 1 }
  return undefined
}

/** Where the weekday ends that stands before a date: the two are compared. */
function withSplit(cursor: Cursor, from: number, end: number, start: number, form: TimeForm): TimeForm {
  if (form.kind !== 'date' || form.weekday === undefined || form.day === undefined) return form
  for (let at = from; at < end - 1; at++)
    if (cursor.word(at)?.weekday === form.weekday) return { ...form, split: cursor.tokens.end[at]! - start }
  return form
}

function kindOf(form: TimeForm): Time['kind'] {
  switch (form.kind) {
    case 'duration':
    case 'set':
      return form.kind
    case 'span':
      return 'duration'
    case 'clock':
    case 'part':
      return 'time'
    case 'interval':
      return form.from.kind === 'clock' ? 'time' : 'date'
    default:
      return 'date'
  }
}
