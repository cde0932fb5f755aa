/**
 * How news says that something is not known yet («لم يتضح بعد ما إذا …», «تسعى الشرطة إلى معرفة …»), or that somebody has not
 * spoken («لم يصدر أي تعليق من …»). Normal form; words of one phrase joined with _, the joined و or ف left out.
 */

/** What follows is not known. */
export const unknownOpenings =
  'لم_يتضح لم_تتضح لم_يتوضح لم_تتوضح لم_يعرف لم_تعرف لم_يتبين لم_تتبين غير_واضح غير_المعروف غير_الواضح ليس_واضحا ليس_معروفا ليس_من_الواضح ليس_من_المعروف'
/** What follows is not known where it is a question: «لم تعلن ما إذا», «لم يكشف هوية»; not «لم تعلن أنها». */
export const untoldOpenings =
  'لم_يحدد لم_تحدد لم_يكشف لم_تكشف لم_يعلن لم_تعلن لم_توضح لم_يوضح لم_يذكر لم_تذكر لم_يؤكد لم_تؤكد لا_يعرف'
/** What opens a question: words that ask, and nouns of what is asked for. A stem with * covers all that begins so. */
export const askingWords =
  'ما ماذا ان اذا هل متي كيف كيفيه اين من عما سبب* اسباب* دوافع* دافع* طبيعه تفاصيل هوي* مصير* عدد* حصيل* حجم مسؤولي* ملابسات ظروف اسم اسماء جنسي* نوع مكان موعد توقيت'

/** Who looks for an answer; within a few words of it the looking for stands. */
export const seekers = 'تسعي يسعي يسعون تحاول يحاول يحاولون تعمل يعمل يعملون يحقق تحقق يحققون التحقيق تحقيقا'
export const seeking = 'معرفه لمعرفه لتحديد تحديد لكشف كشف للوقوف'

/** Words right behind an opening that say nothing of what is not known. */
export const unknownFillers =
  'بعد حتي الان اللحظه علي الفور رسميا ايضا تماما بشكل واضح كامل من دقه وجه الدقه فورا السلطات الشرطه الحكومه الوزاره الشركه المصادر المصدر الوكاله المسؤولون التفاصيل'

/** Nobody has spoken: who, behind «من», «من جانب», «عن» or right there; then on what, behind «على», «بشأن», «حول», «عن». */
export const silentOpenings = 'لم_يصدر لم_تصدر لم_يعلق لم_تعلق لم_ترد لم_يرد لم_يدل لم_تدل لم_يعقب لم_تعقب'
/** A denial that was not the last word. Normal form. */
export const atFirst = [
  'في بادئ الامر',
  'في بادي الامر',
  'بادئ الامر',
  'بادي الامر',
  'في البدايه',
  'في البدء',
  'في وقت سابق',
]
/** What was not said. */
export const sayings = 'تعليق* بيان* رد* توضيح* تصريح* اعلان* تاكيد* موقف* تعقيب* ايضاح* نفي*'
export const aboutWords = 'بشان حول بخصوص ازاء حيال'

/**
 * What is asked by its first words, and how it is answered. A row: beginnings of the words, the frames that answer, and whether
 * they must give a number. That it is told («كشفت الشرطة هوية …») always answers.
 */
export const questions: readonly (readonly [words: string, frames: string, counted: boolean])[] = [
  ['مصير*', 'kill die find rescue survive alive release arrest held', false],
  ['جرحي مصاب* اصاب*', 'injure', true],
  ['عدد* حصيل* ضحايا قتلي خسائر', 'kill die missing damage destroy', true],
  ['مسؤولي*', 'claim-responsibility', false],
  ['هوي* اسم اسماء', 'identify', false],
  ['دوافع* دافع*', 'motive confess', false],
  ['سبب* اسباب* ملابسات ظروف', '', false],
  ['طبيعه نوع', '', false],
]
/** Verbs by which such a thing is told: what is asked stands right behind them or their subject. */
export const telling = 'حدد حددت حددوا كشف كشفت كشفوا تكشف يكشف عرف عرفت تحدد'
/** A question that begins so is not answered by telling again that it was so. Beginnings of words. */
export const openQuestions = 'كيف* متي اين من'
/** Words of questions that answers do not repeat. */
export const questionWords =
  'ما ماذا اذا ان كان كانت كانوا يكون تكون هناك اي ايه سبب اسباب اسبابه اسبابها سببها طبيعه تفاصيل عدد هويه كيف كيفيه متي اين من مدي حجم ذلك هذا هذه الامر الحادث الموضوع الخبر الانباء التقارير المزيد بعد حتي الان مجهول مجهوله معروف معروفه'
