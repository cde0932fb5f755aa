/** Words of the claims that are told by a pattern rather than by a frame's verb (reading/claims/patterns). Normal form. */

/** Plurals and their frame: whose number is told apart from them («عدد القتلى … بلغ 65»). */
export const casualtyNouns: readonly (readonly [frame: string, words: string])[] = [
  ['kill', 'القتلي قتلي قتلاها ضحايا الضحايا ضحاياه ضحاياها الوفيات وفيات الشهداء شهداء'],
  ['injure', 'الجرحي جرحي المصابين المصابون الاصابات اصابات مصابي مصابين'],
  ['missing', 'المفقودين المفقودون مفقودين'],
  ['arrest', 'المعتقلين الموقوفين المحتجزين'],
  ['survive', 'الناجين الناجون'],
]
/** What leads from the noun to its number. */
export const reaching =
  'بلغ بلغت يبلغ تبلغ وصل وصلت يصل ارتفع ارتفعت يرتفع تجاوز تجاوزت عددهم عددها وعددهم وعددها ليصل لتصل ليبلغ لتبلغ بلوغ وبلغ ووصل الي هو هم وهم'

/** Nouns whose first one is news: what «أول» ranks must be one of these. */
export const rankedNouns =
  'زياره اتفاق* لقاء اجتماع مره قمه رحله دوله بلد رئيس رئيسه وزير وزيره امراه مسؤول حاله هجوم* انتخابات مشروع قانون سفير سفيره مفاوضات محادثات صفقه مذكره خطوه تجربه اختبار حادث* زلزال كارثه تدريب* مناوره* مكالمه جوله بعثه رائد مدير مديره عربي* مسلم* مؤتمر نشاط فوز بطوله لقب هدف ظهور انتصار هزيمه مشاركه'

/** «مدى الصاروخ», «ارتفاع», … : measures told as «يبلغ مدى X 500 كلم» or «بمدى 500 كلم». A row: frame, role of the number, words. */
export const measures: readonly (readonly [frame: string, words: string, units: string])[] = [
  ['range', 'مدي مداه مداها بمدي المدي ومداه', 'km m mile'],
  ['altitude', 'ارتفاع ارتفاعه ارتفاعها علو بارتفاع وارتفاعه', 'm km foot'],
  ['magnitude', 'قوه قوته قوتها بقوه شدته بشده شده وقوته', 'degree none'],
  ['length', 'طول طوله طولها بطول وطوله', 'm km cm'],
  ['depth', 'عمق عمقه عمقها بعمق وعمقه', 'm km'],
  ['speed', 'سرعه سرعته سرعتها بسرعه وسرعتها', 'km mile'],
  ['weight', 'وزن وزنه وزنها بوزن زنه زنته', 'kg ton'],
  ['area', 'مساحه مساحته مساحتها بمساحه ومساحتها', 'km m hectare'],
  ['cost', 'قيمه قيمته قيمتها بقيمه وقيمتها تكلفه تكلفته تكلفتها بتكلفه كلفه كلفته بكلفه كلفتها بمبلغ مبلغ', 'money'],
  ['population', 'سكان سكانها سكانه', 'person none'],
  ['speed', 'سرعتها', 'km'],
]
export const money = 'usd eur gbp dinar dirham riyal pound rouble yuan'

/** Prepositions by which a meeting is told of as under way or over. */
export const occasionPrepositions = 'خلال اثناء عقب بعد لدي'
