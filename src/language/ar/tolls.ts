/**
 * How news says that a count is not the last word. A row is the beginning of words in normal form, without و, ف, ل and ال;
 * where one stands in the sentence of a count, the claim's scope carries the row.
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
  'يرتفع عدد',
  'ترتفع حصيل',
  'رفع عدد',
  'يرفع عدد',
  'رفع حصيل',
  'رفعت حصيل',
  'يرفع حصيل',
  'ترفع حصيل',
  'ارتفع الي',
  'ارتفعت الي',
  'يرتفع الي',
  'ترتفع الي',
  'حصيله جديد',
  'حصيله محدث',
  'حصيله سابق',
  'تصحيح',
  'صححت',
  'صحح',
  'وليس',
  'بدلا من',
]

/** The count was given before: a larger one in the same article has replaced it. */
export const formerWords: readonly string[] = [
  'حصيله سابق',
  'وقت سابق',
  'حصيله اولي',
  'اول حصيل',
  'بعد ان كان',
  'بعدما كان',
]

/** Words right before a number of people that say what became of them; «_» joins words. A row: the frame, then the words. */
export const countLeads: readonly (readonly [frame: string, words: string])[] = [
  ['kill', 'بحياه بارواح ارواح'],
  ['missing', 'فقدان اختفاء فقد فقدت فقدوا فقدان_اثر فقد_اثر اختفاء_اثر'],
  ['displace', 'تشريد شرد شردت يشرد تشرد تهجير هجر هجرت نزوح نزح'],
]

/** Words right behind a number of people that say what became of them. */
export const countTails: readonly (readonly [frame: string, words: string])[] = [
  ['kill', 'في_عداد_القتلي في_عداد_الموتي في_عداد_الاموات'],
  [
    'missing',
    'في_عداد_المفقودين في_عداد_المفقودات في_عداد_المفقودات مفقودين مفقودون مفقودات مفقوده مفقودا مفقودتين لم_يعثر لم_يتم_العثور لم_يتم_التوصل لا_يعرف_مصيرهم مجهولي_المصير',
  ],
  ['trapped', 'محاصرين محاصرون محاصرات محاصرا محاصره عالقين عالقون عالقات عالقا'],
  ['displace', 'نازحين نازحون مشردين مشردون بلا_ماوي بدون_ماوي من_دون_ماوي'],
  ['survive', 'علي_قيد_الحياه احياء'],
]

/** What may stand between a number and its tail. */
export const countFillers =
  'قد يكونوا يكونون تكون يكون كانوا كن كان باتوا بتن اصبحوا هم هن ما زالوا زلن زال لا يزالون يزلن يزال تزال مازالوا مازال لازالوا اخرين اخرون اخري علي الاقل ايضا بعد حاليا'

/** «ارتفع عدد … إلى 40», «حصيلة … بلغت 40»: words that open such a sentence, then those that a total is of, and what they do. */
export const totalOpenings = 'عدد حصيله اعداد عداد'
export const totalOf: readonly (readonly [frame: string, words: string])[] = [
  ['kill', 'القتلي قتلي ضحايا الضحايا الوفيات وفيات الشهداء شهداء ماتوا قتلوا لقوا قضوا توفوا'],
  ['injure', 'الجرحي جرحي المصابين مصابي اصيبوا جرحوا'],
  ['missing', 'المفقودين مفقودي فقدوا'],
  ['displace', 'النازحين نازحي المشردين نزحوا شردوا'],
  ['arrest', 'المعتقلين الموقوفين اعتقلوا اوقفوا'],
]

/** Roughly how many are meant by a bare plural of tens. A row: the word, the least and the most. */
export const roughly: readonly (readonly [word: string, least: number, most: number])[] = [
  ['عشرات', 20, 99],
  ['مئات', 200, 999],
  ['الاف', 2000, 9999],
]

/** Nobody was harmed: words that deny, then whatever brings harm about, then the harm. «لم ترد أنباء عن إصابات» denies nothing. */
export const without = 'دون بدون'
export const notAny = 'لم لا لن ولم ولا'
export const bringing =
  'يسفر تسفر يسفرا يقع تقع يؤد تؤد يؤدي تؤدي يخلف تخلف يسجل تسجل تسجيل يوقع توقع يتسبب تتسبب يسبب تسبب يسقط تسقط يكن تكن يوجد توجد يحدث تحدث وقوع سقوط حدوث يلحق تلحق ايقاع تسجيل'
export const harms: readonly (readonly [frame: string, words: string])[] = [
  ['injure', 'اصابات اصابه جرحي جريح مصابين باصابات'],
  ['kill', 'ضحايا قتلي قتيل وفيات ضحيه بضحايا خسائر_بشريه اضرار_بشريه خسائر_في_الارواح'],
]
/** «لم يصب أحد», «لم يقتل أحد». */
export const harmedVerbs: readonly (readonly [frame: string, words: string])[] = [
  ['injure', 'يصب تصب يجرح يتاذ'],
  ['kill', 'يقتل يمت يستشهد'],
]
export const anybody = 'احد احدا اي ايا ايه'
