/** How news talks of causes, motives and intent. Lists in normal form, without the article; a * covers all that begins so. */

/** Nouns of a cause or motive, possessive endings known. */
export const causeNouns = 'سبب اسباب دافع دوافع'

/** Words that leave the cause open. */
export const unknownWords =
  'مجهول* غامض* غموض تتضح يتضح تعرف يعرف تحدد يحدد تحديد معروف* معلوم* تكشف يكشف يتبين تتبين واضح*'

/** Of these, words that leave it open only when denied («لم يتضح», «غير معروفة»). */
export const openWhenDenied = 'تتضح يتضح تعرف يعرف تحدد يحدد تحديد معروف* معلوم* تكشف يكشف يتبين تتبين واضح*'

/** Causes that a sentence about the cause can name. */
export const namedCauses =
  'ارهاب* ثار انتقام* عاصف* طقس جويه ضباب عطل خلل فني* تقني* ماس تماس اهمال خطا سرعه طائفي* عنصري* ارث خلاف* نزاع* جنائي* سياسي* سرقه مالي* انتحار'

/** Words of intent, and of its absence. */
export const deliberateWords = 'متعمد* عمدا تعمد* مدبر*'
export const accidentalWords = 'عرضي* عارض عارضا سهوا'

/** What asks rather than says: «ما إذا كان», «هل». */
export const askingWords = 'اذا هل'
