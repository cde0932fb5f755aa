/**
 * How news says that a count is not the last word. A row is the beginning of words in normal form; where one stands in the
 * sentence of a count, the claim's scope carries the row.
 */

/** The count may still change. */
export const provisionalWords: readonly string[] = [
  'حصيله اولي',
  'تقديرات اولي',
  'معلومات اولي',
  'غير نهائي',
  'ليست نهائي',
  'ليس نهائي',
  'غير موكد',
  'غير مؤكد',
  'ليست مؤكد',
  'ليست موكد',
  'محتمل',
  'ما يصل الي',
  'حصيله مؤقت',
  'قابله للارتفاع',
  'مرشح للارتفاع',
  'مرشحه للارتفاع',
]

/** The count replaces an earlier one. */
export const revisionWords: readonly string[] = [
  'ارتفعت حصيل',
  'ارتفاع حصيل',
  'ارتفاع عدد',
  'ارتفع عدد',
  'وارتفع عدد',
  'وارتفعت حصيل',
  'ليرتفع عدد',
  'لترتفع حصيل',
  'حصيله جديد',
  'حصيله محدث',
  'تصحيح',
  'صححت',
  'صحح',
  'وليس',
  'بدلا من',
]
