/** How news gives the reason of what somebody chose to do. Normal form; words of one row joined by «_» follow each other. */

/** A row: whether the words put the reason forward as so or as what is only claimed, then the words. */
export const reasonMarkers: readonly (readonly [row: 'held' | 'claimed', words: string])[] = [
  ['held', 'بسبب من_جراء جراء علي_خلفيه بفعل ردا_علي احتجاجا_علي نتيجه لاسباب'],
  ['claimed', 'بدعوي بحجه بذريعه بزعم تحت_ذريعه تحت_مسمي'],
]

/** Words of saying behind «ما»: «ما وصفته بـ…», «ما قال إنها …», «ما يسمى». A * covers all that begins so. */
export const callingWords =
  'وصف* يصف* تصف* قال* يقول* تقول* اعتبر* يعتبر* تعتبر* سمي سماه سمته سمتها اسماه اسمته اسموه يسمي تسمي يسميه تسميه زعم* يزعم* تزعم* ادع* عدته عده راي راته يرونه تراه يراه'

/** Nouns by which a reason is only claimed. */
export const claimNouns = 'مزاعم ادعاءات اتهامات شبهات شكوك اشتباه'

/** Words that point instead of telling a reason. */
export const pointingReasons = 'ذلك هذا هذه تلك هذين هؤلاء ما الذي التي'

/** Nouns that only lead up to what the reason is («قضية …», «تصاعد …»). */
export const leadingNouns =
  'قضيه واقعه حادث حادثه حوادث ازمه تداعيات تصاعد تزايد استمرار وقوع وجود ملف موضوع مساله عمليه عمليات اندلاع قيام اعمال اجراءات قرار قرارات ظروف اوضاع مزاعم ادعاءات اتهامات شبهات شكوك احداث سوء شده كثافه كثره قوه خطوره خطر حده ضغط نشاط'
