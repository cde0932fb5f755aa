/**
 * What a time expression says, its anchor still open: a small tree of plain data. `resolve.ts` gives it days.
 * Months are 1–12, weekdays ISO (Monday 1), hours 0–23.
 */
import type { DayPart, Phase, Relation, Season, Unit } from '../../language/time-terms.ts'

export type { DayPart, Phase, Relation, Season, Unit }

/** Calendar fields as far as they are written: «الأربعاء 24 نونبر 2021», «ديسمبر الماضي», «عام 2011», «الجمعة المقبلة». */
export type DateForm = {
  readonly kind: 'date'
  readonly calendar?: 'hijri'
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  /** «الأربعاء الأول من أبريل»: `day` is written as an ordinal behind the weekday, and may count weekdays instead of days. */
  readonly nth?: boolean
  readonly relation?: Relation
  /** The period it lies in, where that is itself an expression: «الخامس من [الشهر الجاري]», «ديسمبر [العام الماضي]». */
  readonly within?: TimeForm
  /** UTF-16 code units from the start of the expression to the end of the weekday that stands before its date. */
  readonly split?: number
  /** The verb beside it speaks of what is to come. */
  readonly future?: boolean
}
/** A number of units from the day of writing, or from an event: «أمس» day −1, «العام الماضي» year −1, «قبل نحو شهرين». */
export type ShiftForm = {
  readonly kind: 'shift'
  readonly unit: Unit
  readonly amount: number
  readonly weekday?: number
  /** Counted back from the day («قبل شهرين»), not by calendar periods («الشهر قبل الماضي»). */
  readonly counted?: boolean
  readonly approximate?: boolean
  /** Anchored to an event, not to the day of writing: «بعد ثلاثة أشهر من…», «اليوم التالي». */
  readonly event?: boolean
  /** Day and month that stand beside a day word: «اليوم الأربعاء 24 نونبر». */
  readonly date?: TimeForm
}
/** Several units up to now or from now on: «الأيام القليلة الماضية», «السنوات الثلاث المقبلة». */
export type SpanForm = {
  readonly kind: 'span'
  readonly unit: Unit
  readonly amount?: number
  readonly direction: -1 | 1
}
export type PhaseForm = { readonly kind: 'phase'; readonly phase: Phase; readonly of: TimeForm }
/** A numbered part of a year: quarter (1–4), half (1–2). */
export type PartOfYearForm = {
  readonly kind: 'part-of-year'
  readonly part: 'quarter' | 'half'
  readonly number: number
  readonly of: TimeForm
}
export type SeasonForm = {
  readonly kind: 'season'
  readonly season: Season
  readonly relation?: Relation
  readonly of?: TimeForm
}
/** `year` is the first of the ten; `bare` where no century is written. */
export type DecadeForm = { readonly kind: 'decade'; readonly year: number; readonly bare?: boolean }
export type CenturyForm = { readonly kind: 'century'; readonly number: number }
export type IntervalForm = { readonly kind: 'interval'; readonly from: TimeForm; readonly to: TimeForm }
export type DurationForm = {
  readonly kind: 'duration'
  readonly unit: Unit
  /** Absent where vague («عدة أيام»). */
  readonly amount?: number
  readonly rest?: DurationForm
  /** Counted back from the day of writing: «منذ 25 عاما». */
  readonly since?: boolean
}
export type PartForm = { readonly kind: 'part'; readonly part: DayPart; readonly day?: TimeForm }
export type ClockForm = {
  readonly kind: 'clock'
  readonly hour: number
  readonly minute: number
  /** 'Z' for Greenwich, 'local' where the text says so. */
  readonly zone?: 'Z' | 'local'
  readonly part?: DayPart
  /** The twelve-hour clock leaves the half of the day open. */
  readonly open?: boolean
  readonly day?: TimeForm
}
/** «كل جمعة», «سنويا». */
export type SetForm = { readonly kind: 'set'; readonly unit: Unit; readonly weekday?: number; readonly amount?: number }

export type TimeForm =
  | DateForm
  | ShiftForm
  | SpanForm
  | PhaseForm
  | PartOfYearForm
  | SeasonForm
  | DecadeForm
  | CenturyForm
  | IntervalForm
  | DurationForm
  | PartForm
  | ClockForm
  | SetForm
