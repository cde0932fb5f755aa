/**
 * In what state news finds a person, a place or a storm, where no frame's verb says it («لا تزال هاربة», «حالته حرجة», «إعادة
 * فتح المطار»). Normal form, words of one phrase joined with _.
 */

/**
 * A row: the state, what bears it, on which side of the words the bearer is named, and the words. States that are frames as
 * well («missing», «arrest») mean the same as those.
 */
export const stateWords: readonly (readonly [
  state: string,
  bearer: 'person' | 'place' | 'storm',
  side: 'before' | 'behind',
  words: string,
])[] = [
  [
    'at-large',
    'person',
    'before',
    'هارب هاربا هاربه فار فارا فاره طليقا طليقه متوار متواريا متواريه تواري توارت لم_يعتقل لم_تعتقل لم_يقبض_عليه',
  ],
  [
    'missing',
    'person',
    'before',
    'مفقودا مفقوده المفقود المفقوده المختفي المختفيه مختفيا مختفيه اختفي_اثره اختفت_اثارها',
  ],
  [
    'held',
    'person',
    'before',
    'محتجزا محتجزه معتقلا معتقله موقوفا موقوفه مسجونا مسجونه المحتجز المحتجزه المعتقل المعتقله المسجون المسجونه الموقوف الموقوفه قيد_الاعتقال قيد_الاحتجاز قيد_التوقيف رهن_الاعتقال رهن_الاحتجاز رهن_التوقيف رهن_الحبس خلف_القضبان وراء_القضبان',
  ],
  ['under-investigation', 'person', 'before', 'رهن_التحقيق قيد_التحقيق يخضع_للتحقيق تخضع_للتحقيق يخضع_لتحقيق'],
  [
    'critical',
    'person',
    'before',
    'حاله_حرجه حاله_خطره حاله_خطيره حاله_صحيه_حرجه حاله_مرضيه_حرجه حاله_صحيه_خطيره حالته_حرجه حالتها_حرجه وحالته_حرجه وحالتها_حرجه حالته_خطيره حالتها_خطيره العنايه_المركزه العنايه_الفائقه غيبوبه بين_الحياه_والموت',
  ],
  [
    'better',
    'person',
    'before',
    'حاله_مستقره حالته_مستقره حالتها_مستقره حالته_تتحسن حالتها_تتحسن تحسنت_حالته تحسنت_حالتها يتماثل_للشفاء تتماثل_للشفاء تماثل_للشفاء تماثلت_للشفاء يتعافي تتعافي تعافي تعافت استعاد_وعيه استعادت_وعيها غادر_المستشفي غادرت_المستشفي خرج_من_المستشفي خرجت_من_المستشفي مغادره_المستشفي زال_عنه_الخطر تجاوز_مرحله_الخطر تجاوزت_مرحله_الخطر',
  ],
  ['shut', 'place', 'before', 'مغلقا مغلقه اغلق اغلقت تغلق ستغلق سيغلق'],
  [
    'reopened',
    'place',
    'behind',
    'اعاده_فتح اعيد_فتح اعادت_فتح اعاد_فتح يعاد_فتح سيعاد_فتح باعاده_فتح واعاده_فتح لاعاده_فتح واعيد_فتح فتحت_مجددا',
  ],
  [
    'nearing',
    'storm',
    'before',
    'يقترب تقترب يقتربان اقترابه اقترابها واقترابه واقترابها متوجها متجها يتجه_نحو تتجه_نحو',
  ],
  ['nearing', 'storm', 'behind', 'اقتراب يقترب تقترب باقتراب'],
  ['past', 'storm', 'before', 'تجاوز تجاوزت تلاشي تلاشت انحسر انحسرت ضعف ضعفت'],
  ['past', 'storm', 'behind', 'انحسار تلاشي انتهاء تراجع'],
]

/** Nouns of storms: what comes, strikes and passes. A stem with * covers all that begins so. */
export const stormNouns = 'اعصار* عاصف* منخفض'

/** States and frames that follow each other. A row: what was so, then what can have become of it. Never a contradiction. */
export const successions: readonly (readonly [string, ...string[]])[] = [
  ['flee', 'arrest', 'held', 'jail', 'kill', 'charge', 'under-investigation'],
  ['at-large', 'arrest', 'held', 'jail', 'kill', 'charge', 'under-investigation'],
  ['pursue', 'arrest', 'held', 'kill'],
  [
    'missing',
    'arrest',
    'held',
    'find',
    'rescue',
    'alive',
    'kill',
    'die',
    'release',
    'under-investigation',
    'interrogate',
  ],
  ['kidnap', 'release', 'rescue', 'find', 'kill', 'alive'],
  ['arrest', 'release', 'acquit'],
  ['held', 'release', 'acquit'],
  ['jail', 'release', 'acquit'],
  ['under-investigation', 'charge', 'convict', 'acquit', 'release'],
  ['critical', 'die', 'better'],
  ['hospitalise', 'die', 'better'],
  ['trapped', 'rescue', 'find'],
  ['suspend', 'reopened'],
  ['shut', 'reopened'],
  ['expel', 'depart'],
  ['nominate', 'elect', 'swear-in', 'appoint', 'win'],
  ['charge', 'convict', 'sentence', 'acquit'],
  ['sentence', 'release'],
  ['nearing', 'storm', 'past'],
  ['storm', 'past'],
]
