/**
 * Things that are given, signed, laid, sent or published, by one and by several. A row: the singular, then its plurals, in normal
 * form. Duals are neither.
 */
export const pluralPairs: readonly string[] = [
  'اكليل اكاليل',
  'اتفاق اتفاقات اتفاقيات',
  'اتفاقيه اتفاقيات اتفاقات',
  'مذكره مذكرات',
  'معاهده معاهدات',
  'عقد عقود',
  'صفقه صفقات',
  'بروتوكول بروتوكولات',
  'رساله رسائل',
  'بيان بيانات',
  'وثيقه وثائق',
  'صوره صور',
  'مقطع مقاطع',
  'تغريده تغريدات',
  'مرسوم مراسيم',
  'قرار قرارات',
  'خطاب خطابات',
  'هديه هدايا',
  'وسام اوسمه',
  'جائزه جوائز',
  'لقاء لقاءات',
  'اجتماع اجتماعات',
]
