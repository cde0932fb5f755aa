/**
 * Charging somebody with a deed, and denying it. Lists in normal form, words separated by spaces; «اتهام*» stands for all
 * that begins so. Words stand without و, ف, ب, ل and the article.
 */

/** Verbs that deny whatever stands behind them, and their participles and masdars (these deny for the speaker). */
export const denyingVerbs = 'نفي نفت ينفي تنفي نفوا ينفون نفيا نفتا انكر انكرت ينكر تنكر انكروا ينكرون'
export const denyingParticiples = 'نافيا نافيه نافين منكرا منكره نفيه نفيها نفيهم انكاره انكارها انكارهم ننفي'
/** Verbs that deny only where a word of charge stands right behind (`charges`); their participles and masdars. */
export const refusingVerbs =
  'رفض رفضت يرفض ترفض رفضوا يرفضون دحض دحضت يدحض تدحض فند فندت يفند تفند كذب كذبت يكذب تكذب استنكر استنكرت يستنكر تستنكر'
export const refusingParticiples =
  'رافضا رافضه رفضه رفضها رفضهم مفندا مفنده مكذبا مكذبه نرفض تكذيبه تكذيبها مستنكرا مستنكره'
/** What an accusation, or news that somebody will not have, is called. */
export const charges = 'اتهام* مزاعم مزاعمه* ادعاء* تهم تهمه تهمتي التهم* افتراء* شائع* اشاعات اشاعه انباء تقارير'
/** Words that add nothing to what is denied: «نفى صحة ما ورد», «وصفها بأنها». */
export const denialFiller =
  'صحه وجود اي ايه شكل قاطع قاطعا قطعيا جمله تفصيلا بشده مجددا وصفه وصفها وصف كاذبه باطله زائفه تماما مرارا حول بشان حصول حدوث وقوع تردد ورد تداول امر خبر هذه'
/** What one denies to have in a deed: «تنفي أي ضلوع لها في». */
export const parts =
  'ضلوع* تورط* علاقه علاقته علاقتها صله صلته صلتها دور دوره* مسؤوليه مسؤوليته* مسؤوليتها وقوف* علم علمه علمها'
/** Set phrases that deny what was charged. A row: the words of one, each the beginning of a word. */
export const denyingPhrases: readonly (readonly string[])[] = [
  ['اساس', 'له', 'من', 'صح'],
  ['اساس', 'لها', 'من', 'صح'],
  ['عار', 'عن', 'صح'],
  ['عاريه', 'عن', 'صح'],
  ['عاريا', 'عن', 'صح'],
  ['انا', 'بريء'],
  ['انا', 'بريئ'],
  ['انه', 'بريء'],
  ['انها', 'بريئ'],
  ['دفع', 'ببراء'],
  ['يدفع', 'ببراء'],
  ['غير', 'مذنب'],
]

/** Verbs of accusing and their participles; the accused stands right before the deed. */
export const accusing = 'اتهم اتهمت يتهم تتهم اتهموا يتهمون اتهما متهما متهمه متهمين'
/** Verbs of laying something on somebody, with their participles; the blame stands behind whom it is laid on. */
export const loading = 'حمل حملت يحمل تحمل حملوا يحملون محملا محمله محملين نحمل'
/** The blame. */
export const blame = 'مسؤوليه* مسوؤليه* مسئوليه*'
/** What a deed bears of who did it: «يحمل بصمات فلان». */
export const fingerprints = 'بصمات بصمه'
/** Words of blame behind which «على» or «إلى» says whom: «ألقى باللوم على», «أصابع الاتهام إلى». */
export const pointing = 'لوم لائمه تبعه تبعات اتهام اتهامات اتهاماتها اتهاماته تهمه تهم'
/** «فلان مسؤول عن», «فلان متورط في», «فلان وراء»: said of the name before it. */
export const answerable = 'مسؤول مسؤوله مسؤولون مسؤولين متورط متورطه متورطون متورطين ضالع ضالعه ضالعون ضالعين'
/** «تورط فلان في», «ضلوع فلان في», «مسؤولية فلان عن»: said of the name behind it. */
export const involvement = 'تورط ضلوع تورطت تورطوا ضلع مسؤوليه وقوف'

/** Nouns of bodies and offices by which a state acts; an adjective of a land behind one is that state's. */
export const stateBodies =
  'وزار* وزير* خارجيه دفاع داخليه سفار* سفير* رئاس* رئيس* حكوم* سلط* جيش قوات استخبار* مخابر* كتيب* وحد* لواء متحدث* ناطق* مسؤول* دبلوماس* برلمان بعث* مندوب* نظام قياد* قنصل* كرملين طيران بحريه'
/** Houses and places that stand for the government of a state. A row: the name, then any name of its land. */
export const seats: readonly (readonly [seat: string, land: string])[] = [
  ['البيت الابيض', 'الولايات المتحده'],
  ['البنتاغون', 'الولايات المتحده'],
  ['البنتاجون', 'الولايات المتحده'],
  ['واشنطن', 'الولايات المتحده'],
  ['الكرملين', 'روسيا'],
  ['الاليزيه', 'فرنسا'],
  ['قصر الاليزيه', 'فرنسا'],
  ['داونينغ ستريت', 'بريطانيا'],
  ['تل ابيب', 'اسرائيل'],
]
