/** Monarchs' numerals and titles. A row: the number, then its ordinals in normal form, articles included: Arabic, Hebrew, English. */
export const regnalOrdinals: readonly (readonly [number, string])[] = [
  [1, 'الاول הראשון i'],
  [2, 'الثاني השני ii'],
  [3, 'الثالث השלישי iii'],
  [4, 'الرابع הרביעי iv'],
  [5, 'الخامس החמישי v'],
  [6, 'السادس השישי vi'],
  [7, 'السابع השביעי vii'],
  [8, 'الثامن השמיני viii'],
  [9, 'التاسع התשיעי ix'],
  [10, 'العاشر העשירי x'],
  [11, 'xi'],
  [12, 'xii'],
  [13, 'xiii'],
  [14, 'xiv'],
  [15, 'xv'],
  [16, 'xvi'],
]

/** Titles of those who carry a numeral, in normal form, attached ל allowed in Hebrew. */
export const monarchs =
  'الملك ملك الملكه السلطان البابا الامبراطور القيصر الشاه מלך המלך למלך ומלך האפיפיור king queen pope sultan emperor'

/** A Hebrew letter → the Arabic letter of its sound; what is not here is a vowel, and dropped. */
export const hebrewLetters: Readonly<Record<string, string>> = {
  ב: 'ب',
  ג: 'ج',
  ד: 'د',
  ה: 'ه',
  ז: 'ز',
  ח: 'ح',
  ט: 'ط',
  כ: 'ك',
  ך: 'ك',
  ל: 'ل',
  מ: 'م',
  ם: 'م',
  נ: 'ن',
  ן: 'ن',
  ס: 'س',
  ע: 'ع',
  פ: 'ف',
  ף: 'ف',
  צ: 'ص',
  ץ: 'ص',
  ק: 'ق',
  ר: 'ر',
  ש: 'ش',
  ת: 'ت',
}
