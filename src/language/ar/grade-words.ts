/** How strong a storm is said to be. Normal form. */

/** Nouns behind which an ordinal or a number gives the grade («من الدرجة الثانية», «الفئة الخامسة», «الفئة 4»). */
export const gradeNouns = 'درجه فئه'
/** What such a grade is of: one must stand in the sentence, or in the one before it. A stem with * covers all that begins so. */
export const gradedNouns = 'اعصار* عاصف* منخفض'
/** What a storm is called as it grows and fades. A row: its class, then the words; «_» joins words. */
export const stormClasses: readonly (readonly [storm: string, words: string])[] = [
  ['depression', 'منخفض منخفض_مداري منخفض_جوي منخفض_مداري_عميق'],
  ['storm', 'عاصفه_مداريه عاصفه'],
  ['hurricane', 'اعصار_مداري'],
]
/** Words that a storm becomes another by, right before the class. */
export const becoming = 'الي يصبح ليصبح لتصبح اصبح اصبحت'
