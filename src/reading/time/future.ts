/** Whether the words before a time speak of what is to come. */
import { futureHeads, notFuture } from '../../language/ar/future.ts'
import { perWord } from '../text/vocabulary.ts'
import type { Cursor } from './cursor.ts'
import type { TimeForm } from './expression.ts'

/** 1 for a word of the future («سيلتقي», «المقرر»), 0 for others. */
const isFuture = perWord((normal) => {
  const bare = /^[وف]س/.test(normal) ? normal.slice(1) : normal
  if (futureHeads.has(normal) || futureHeads.has(normal.replace(/^و/, ''))) return true
  return bare.length >= 5 && /^س[يتن]/.test(bare) && !notFuture.some((stem) => bare.startsWith(stem))
})

/** How far back the verb is looked for, in tokens. */
const reach = 14

/** The form, marked as future where that decides which day is meant: a weekday or month without «الماضي» or a year. */
export function future(cursor: Cursor, first: number, from: number, form: TimeForm): TimeForm {
  if (form.kind === 'part' || form.kind === 'clock')
    return form.day ? { ...form, day: future(cursor, first, from, form.day) } : form
  if (form.kind === 'interval')
    return { ...form, from: future(cursor, first, from, form.from), to: future(cursor, first, from, form.to) }
  if (form.kind !== 'date' || form.year !== undefined || form.relation !== undefined || form.within) return form
  if (form.weekday !== undefined && form.day !== undefined) return form // they settle the year between them
  for (let at = from - 1; at >= Math.max(first, from - reach); at--)
    if (isFuture(cursor.tokens.word[at]!)) return { ...form, future: true }
  return form
}
