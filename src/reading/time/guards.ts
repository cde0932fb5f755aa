/** Names that are made of dates: «حركة 20 فبراير», «صحيفة اليوم السابع», «الجمعة السوداء», «صلاة الجمعة». */
import type { Cursor } from './cursor.ts'
import { dayAndMonth } from './days.ts'
import type { Guard } from './words.ts'

/** The token behind a name that begins here, or `at` where what begins here is no name. */
export function named(cursor: Cursor, at: number): number {
  const word = cursor.word(at)!
  const before = (guard: Guard, back = 1) => at >= back && (cursor.word(at - back)?.guards.has(guard) ?? false)
  if (word.day === 0 && word.unit === 'day' && word.clitic === '') {
    if (before('paper') && cursor.next(at + 1)?.ordinal === 7) return at + 2
    if (before('namedByToday')) return at + 1
    return at
  }
  if (word.weekday !== undefined && cursor.next(at + 1)?.guards.has('namingAfter')) return at + 2
  if (word.weekday !== undefined && !word.bareWeekday && word.clitic === '' && before('namedByWeekday')) return at + 1
  if (word.months && cursor.next(at + 1)?.guards.has('namingAfter')) return at + 2
  if (
    (word.digits !== undefined || word.ordinal !== undefined) &&
    (before('namedByDate') || (cursor.mark(at - 1) !== '' && before('namedByDate', 2)))
  ) {
    const date = dayAndMonth(cursor, at)
    if (date && date.form.year === undefined && date.form.relation === undefined) return date.end
  }
  return at
}
