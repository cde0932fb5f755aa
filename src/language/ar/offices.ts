/** What is known of offices in general. Rows in normal form, without the article. */

/** Offices that one person holds at a time in one country or body: the words that head their names. */
export const singleOffices: readonly string[] = [
  'رئيس',
  'رئيسه',
  'وزير',
  'وزيره',
  'ملك',
  'ملكه',
  'امير',
  'سلطان',
  'مستشار',
  'مستشاره',
  'محافظ',
  'عمده',
  'قائد',
  'مدير',
  'مديره',
  'امين',
  'امينه',
  'مفتش',
  'مرشد',
  'بابا',
  'ولي',
  'نائب',
  'النائب',
  'مدعي',
  'مفتي',
  'حاكم',
  'والي',
  'سفير',
  'سفيره',
  'بطريرك',
  'شيخ',
]

/** Words that say that an office is not held in the plain way: several may hold it, or held it at another time. */
export const qualifiedOffice: readonly string[] = [
  'سابق',
  'سابقه',
  'اسبق',
  'راحل',
  'راحله',
  'مخلوع',
  'معزول',
  'مستقيل',
  'منتخب',
  'منتخبه',
  'مكلف',
  'وكاله',
  'بالوكاله',
  'نيابه',
  'بالنيابه',
  'انابه',
  'بالانابه',
  'مؤقت',
  'موقت',
  'مؤقته',
  'انتقالي',
  'مساعد',
  'مساعده',
  'فخري',
  'شرفي',
  'ثاني',
  'اول',
  'جديد',
  'مقبل',
  'قادم',
  'اداره',
  'دوله',
]

/** Office words that say one thing. A row: the word that stands, then its synonyms. */
export const officeSynonyms: readonly (readonly [string, ...string[]])[] = [
  ['رئيس الوزراء', 'رئيس الحكومه', 'رئيس مجلس الوزراء', 'الوزير الاول'],
  ['وزير الدفاع', 'وزير الامن'],
  ['وزير الخارجيه', 'رئيس الدبلوماسيه'],
  ['رئيس', 'قائد', 'مدير', 'زعيم'],
  ['متحدث', 'ناطق', 'المتحدث', 'الناطق'],
]

/** Who stands below the holder of the office named behind: «نائب وزير كذا». A row: the rank, then its words. */
export const ranks: readonly (readonly [string, ...string[]])[] = [
  ['deputy', 'نائب', 'نائبه', 'وكيل', 'وكيله'],
  ['assistant', 'مساعد', 'مساعده', 'معاون', 'معاونه'],
]

/** Words that say in what way an office is held. A row: the way, then its words; the plain way has none. */
export const standings: readonly (readonly [string, ...string[]])[] = [
  ['delegate', 'منتدب', 'منتدبه'],
  ['designate', 'مكلف', 'مكلفه', 'معين', 'معينه'],
  ['elect', 'منتخب', 'منتخبه'],
  ['acting', 'بالوكاله', 'بالانابه', 'بالنيابه', 'مؤقت', 'موقت', 'مؤقته', 'موقته', 'انتقالي', 'انتقاليه'],
  ['former', 'سابق', 'سابقه', 'اسبق', 'مقال', 'مقاله', 'مستقيل', 'مستقيله', 'معزول', 'معزوله', 'مخلوع', 'مخلوعه'],
]

/** Callings of which a person has one. A row: the calling, then its words; two of one table's rows exclude each other. */
export const callings: readonly (readonly (readonly [string, ...string[]])[])[] = [
  [
    ['nurse', 'ممرض', 'ممرضه'],
    ['medic', 'مسعف', 'مسعفه'],
    ['doctor', 'طبيب', 'طبيبه'],
  ],
  [
    ['spokesperson', 'متحدث', 'متحدثه', 'ناطق', 'ناطقه'],
    ['director', 'مدير', 'مديره'],
  ],
  [
    ['judge', 'قاضي', 'قاضيه', 'قاض'],
    ['lawyer', 'محامي', 'محاميه', 'محام'],
    ['prosecutor', 'مدعي', 'مدعيه'],
  ],
]

/** Callings whose adjective says of what country somebody is, or whose: «الجاسوس الروسي». An office's may be where it is held. */
export const nationalCallings: readonly string[] = [
  'جاسوس',
  'صحافي',
  'صحفي',
  'كاتب',
  'روائي',
  'شاعر',
  'فنان',
  'مطرب',
  'مخرج',
  'ناشط',
  'معارض',
  'محامي',
  'باحث',
  'مذيع',
  'اعلامي',
  'طيار',
  'مهاجر',
  'لاجئ',
]
