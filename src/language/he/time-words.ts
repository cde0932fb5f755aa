/** Hebrew words of time, normal form, without attached ב ל ה ו מ. Rows: form(s), value. */
import type { Relation, Unit } from '../time-terms.ts'

export const hebrewMonths: readonly (readonly [forms: string, month: number])[] = [
  ['ינואר', 1],
  ['פברואר', 2],
  ['מרץ מרס', 3],
  ['אפריל', 4],
  ['מאי', 5],
  ['יוני', 6],
  ['יולי', 7],
  ['אוגוסט', 8],
  ['ספטמבר', 9],
  ['אוקטובר', 10],
  ['נובמבר', 11],
  ['דצמבר', 12],
]
/** After «יום»: ראשון is Sunday. שבת stands alone. */
export const hebrewWeekdays: readonly (readonly [forms: string, weekday: number])[] = [
  ['ראשון', 7],
  ['שני', 1],
  ['שלישי', 2],
  ['רביעי', 3],
  ['חמישי', 4],
  ['שישי', 5],
  ['שבת', 6],
]
export const hebrewDayHeads = 'יום ביום מיום ליום'
export const hebrewDayWords: readonly (readonly [string, number])[] = [
  ['היום', 0],
  ['הלילה', 0],
  ['הערב', 0],
  ['אתמול', -1],
  ['שלשום', -2],
  ['מחר', 1],
]
export const hebrewUnits: readonly (readonly [Unit, string, string])[] = [
  ['minute', 'דקה', 'דקות'],
  ['hour', 'שעה', 'שעות'],
  ['day', 'יום', 'ימים'],
  ['week', 'שבוע', 'שבועות'],
  ['month', 'חודש', 'חודשים'],
  ['year', 'שנה', 'שנים'],
]
/** Behind their noun: «שנה שעברה», «החודש הבא». */
export const hebrewRelations: readonly (readonly [Relation, string])[] = [
  ['last', 'שעבר שעברה האחרון האחרונה'],
  ['this', 'הנוכחי הנוכחית'],
  ['next', 'הבא הבאה'],
]
/** Letters written onto the word that follows. */
export const hebrewPrefixes = 'בלמהוכש'
