/** Word classes by which conflicts are judged. Rows are beginnings of words in normal form, without the article. */

/** What an event is put down to. A row: the class, then beginnings of words that name it. Words of two classes are in none. */
export const causeClasses: readonly (readonly [string, ...string[]])[] = [
  [
    'unknown',
    'مجهول',
    'غامض',
    'غير معروف',
    'لم تعرف',
    'لم يعرف',
    'لم يتضح',
    'لم تتضح',
    'لم يتبين',
    'لم توضح',
    'لم يوضح',
    'لم تحدد',
    'لم يحدد',
    'لم يتم',
    'اذا كان',
    'هل كان',
  ],
  ['deliberate', 'متعمد', 'عمدا', 'تعمد', 'مدبر', 'مفتعل'],
  ['accident', 'عرضي', 'عارض', 'غير متعمد', 'سهو'],
  ['terror', 'ارهاب', 'تخريب'],
  ['revenge', 'انتقام', 'ثار'],
  ['robbery', 'سرقه', 'سطو'],
  ['weather', 'طقس', 'جوي', 'عاصف', 'عواصف', 'ضباب', 'ثلوج', 'ثلجي', 'رياح', 'امطار', 'سوء الاحوال'],
  ['technical', 'خلل', 'عطل', 'فني', 'تقني', 'محرك', 'ميكانيك'],
  ['human-error', 'خطا بشري', 'خطا الطيار', 'اهمال', 'سرعه زائده', 'سرعه مفرطه'],
  ['electric', 'ماس كهرب', 'تماس كهرب', 'احتكاك كهرب'],
  ['gas', 'تسرب غاز', 'تسرب الغاز', 'انبوب غاز', 'اسطوانه غاز'],
  ['bomb', 'قنبله', 'عبوه', 'متفجر', 'مفخخ', 'لغم'],
  ['illness', 'مرض', 'سكته', 'ازمه قلبي', 'نوبه قلبي', 'سرطان', 'جلطه'],
]

/**
 * What a thing is. A row: what it is a kind of, the class, then beginnings of words. Classes of one row-kind exclude each other.
 * «طائره … خاص» wants both, the second anywhere behind the first.
 */
export const thingClasses: readonly (readonly [kind: string, thing: string, ...words: string[]])[] = [
  ['vehicle', 'van', 'شاحنه صغير', 'فان', 'سياره فان', 'حافله صغير', 'ميكروباص', 'ميني باص'],
  ['vehicle', 'truck', 'شاحن'],
  ['vehicle', 'bus', 'حافل', 'اتوبيس', 'باص'],
  ['vehicle', 'motorcycle', 'دراج'],
  ['vehicle', 'car', 'سيار'],
  ['vehicle', 'train', 'قطار'],
  ['aircraft', 'drone', 'طائره مسير', 'طائرات مسير', 'طائره بدون طيار', 'طائره من دون طيار', 'مسير', 'درون'],
  ['aircraft', 'helicopter', 'مروحي', 'طائرتين مروحي', 'طائره مروحي', 'هليكوبتر', 'هليكوبتر'],
  ['aircraft', 'fighter', 'مقاتلات', 'مقاتله', 'طائره حربي', 'طائرات حربي'],
  ['flight', 'passenger', 'طائره ركاب', 'طائره الركاب', 'طائره … ركاب', 'طائره مدني', 'طائره … مدني'],
  ['flight', 'military', 'طائره عسكري', 'طائره … عسكري', 'طائره حربي', 'طائره … حربي'],
  ['flight', 'private', 'طائره خاص', 'طائره … خاص'],
  ['flight', 'cargo', 'طائره شحن', 'طائره … شحن'],
  ['flight', 'training', 'طائره تدريب', 'طائره … تدريب'],
  ['weapon', 'knife', 'سكين', 'طعن', 'خنجر', 'ساطور', 'السلاح الابيض', 'سلاح ابيض'],
  ['weapon', 'gun', 'رصاص', 'مسدس', 'بندقي', 'اطلاق نار', 'طلق'],
  ['weapon', 'bomb', 'قنبله', 'عبوه', 'متفجر', 'حزام ناسف', 'مفخخ'],
  ['weapon', 'missile', 'صاروخ', 'صواريخ', 'قذيف', 'قذائف'],
  ['document', 'memorandum', 'مذكر'],
  ['document', 'agreement', 'اتفاق'],
  ['document', 'declaration', 'اعلان', 'بيان مشترك'],
  ['document', 'treaty', 'معاهد'],
  ['document', 'contract', 'عقد ', 'عقدا', 'صفق'],
  ['document', 'protocol', 'بروتوكول'],
]

/** Frames that deny each other when told of one subject. A row: two frames. */
export const opposites: readonly (readonly [string, string])[] = [
  ['rise', 'fall'],
  ['win', 'lose'],
  ['win', 'draw'],
  ['approve', 'reject'],
  ['support', 'reject'],
  ['arrest', 'flee'],
  ['kill', 'survive'],
  ['claim-responsibility', 'deny'],
]

/** What must come first. A row: type of event, then types that the same person or thing can only do or undergo later. */
export const firstThings: readonly (readonly [string, ...string[]])[] = [
  ['birth', 'appoint', 'kill', 'arrest', 'sign', 'visit', 'elect'],
  ['arrive', 'visit', 'return'],
  ['arrest', 'release', 'charge', 'trial', 'convict'],
  ['charge', 'convict'],
  ['attack', 'arrest', 'claim-responsibility'],
  ['crash', 'find', 'rescue'],
]

/** What narrows a «first»: official, of its kind, since. Beginnings of words in normal form, without the article. */
export const rankQualifiers: readonly string[] = [
  'رسمي',
  'منذ',
  'نوع',
  'علني',
  'تاريخي',
  'ثنائي',
  'دولي',
  'عسكري',
  'امني',
]

/** Frames that follow each other as a matter goes on. A row: one matter, its frames in order. */
export const stages: readonly (readonly string[])[] = [
  ['interrogate', 'charge', 'try', 'convict'],
  ['search', 'find'],
]

/** Who only looks on. Beginnings of words in normal form, without the article. */
export const onlookers: readonly string[] = ['مراقب', 'ضيف', 'متفرج']
/** What one takes part in by doing. */
export const activeParts: readonly string[] = [
  'تمارين',
  'تمرين',
  'مناور',
  'تدريبات',
  'قتال',
  'معارك',
  'مفاوض',
  'محادثات',
  'تصويت',
]

/** What a text is called before it is adopted, and the texts so called. Normal form, without the article. */
export const draftNouns: readonly string[] = ['مشروع', 'مسوده']
export const draftable: readonly string[] = ['قانون', 'قرار', 'اتفاق', 'اتفاقيه', 'دستور', 'معاهده', 'نظام', 'تعديل']
