/** The weekday in a time expression. */
import type { TimeForm } from './expression.ts'

/** The ISO weekday that an expression names without a date of its own («الأحد», «مساء الأحد الماضي», «أمس الجمعة»). */
export function weekdayIn(form: TimeForm): number | undefined {
  if (form.kind === 'date') {
    const plain = form.day === undefined && form.month === undefined && form.year === undefined && !form.future
    return plain && form.relation !== 'next' ? form.weekday : undefined
  }
  if (form.kind === 'shift') return form.weekday
  if (form.kind === 'part' || form.kind === 'clock') return form.day && weekdayIn(form.day)
  return undefined
}
