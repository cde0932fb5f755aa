/** How news says that a count is not the last word. Rows are words in normal form, found anywhere in a claim's scope. */

/** The count may still change. */
export const provisionalWords: readonly string[] = [
  'اولي',
  'غير نهائي',
  'ليست نهائي',
  'ليس نهائي',
  'غير موكد',
  'غير مؤكد',
  'ليست مؤكد',
  'محتمل',
  'ما يصل الي',
  'مؤقت',
  'قابل للارتفاع',
  'مرشح',
]

/** The count replaces an earlier one. */
export const revisionWords: readonly string[] = [
  'ارتفع',
  'ارتفاع',
  'ليرتفع',
  'حصيله جديده',
  'حصيله محدثه',
  'تصحيح',
  'صحح',
  'وليس',
  'تراجع',
  'خفض',
  'عدل',
]
