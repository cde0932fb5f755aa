/**
 * What is counted. A row: the canonical unit, then the forms of its noun (singular, accusative, plural; normal form), then
 * its duals, which count two without a number. Units of persons carry who is counted as the claim's scope.
 */
export interface UnitRow {
  readonly unit: string
  readonly forms: string
  readonly dual?: string
  /** What the counted persons are, where it narrows the count («مدنيين»). */
  readonly scope?: string
  /** The state the noun itself claims: a «قتيل» was killed. */
  readonly frame?: string
  /** A multiple of the canonical unit that one stands for. */
  readonly factor?: number
}

export const units: readonly UnitRow[] = [
  // Persons.
  { unit: 'person', forms: 'شخص شخصا اشخاص نسمه انسان', dual: 'شخصان شخصين' },
  { unit: 'person', forms: 'اخرين اخرون اخر' },
  { unit: 'person', forms: 'فرد فردا افراد', dual: 'فردان فردين' },
  { unit: 'person', forms: 'راكب راكبا ركاب مسافر مسافرا مسافرين مسافرون', dual: 'راكبان راكبين', scope: 'راكب' },
  { unit: 'person', forms: 'مدني مدنيا مدنيين مدنيون', dual: 'مدنيان مدنيين', scope: 'مدني' },
  { unit: 'person', forms: 'طفل طفلا اطفال', dual: 'طفلان طفلين', scope: 'طفل' },
  { unit: 'person', forms: 'امراه سيده نساء سيدات', dual: 'امراتان امراتين سيدتان سيدتين', scope: 'امراه' },
  { unit: 'person', forms: 'فتاه فتيات طفله طفلات', dual: 'فتاتان فتاتين', scope: 'فتاه' },
  { unit: 'person', forms: 'رجل رجلا رجال', dual: 'رجلان رجلين', scope: 'رجل' },
  {
    unit: 'person',
    forms: 'جندي جنديا جنود عسكري عسكريا عسكريين عسكريون',
    dual: 'جنديان جنديين عسكريان',
    scope: 'عسكري',
  },
  { unit: 'person', forms: 'شرطي شرطيا شرطيين', dual: 'شرطيان', scope: 'شرطي' },
  {
    unit: 'person',
    forms: 'مسلح مسلحا مسلحين مسلحون مقاتل مقاتلا مقاتلين متشدد متشددا متشددين ارهابي ارهابيا ارهابيين',
    dual: 'مسلحان مقاتلان',
    scope: 'مسلح',
  },
  { unit: 'person', forms: 'ضابط ضابطا ضباط', dual: 'ضابطان ضابطين ضابطي', scope: 'ضابط' },
  { unit: 'person', forms: 'عامل عاملا عمال', dual: 'عاملان عاملين', scope: 'عامل' },
  {
    unit: 'person',
    forms: 'طالب طالبا طلاب طلبه تلميذ تلميذا تلاميذ طالبه طالبات تلميذه تلميذات',
    dual: 'طالبان طالبين طالبتان طالبتين',
    scope: 'طالب',
  },
  { unit: 'person', forms: 'مهاجر مهاجرا مهاجرين', dual: 'مهاجران', scope: 'مهاجر' },
  { unit: 'person', forms: 'لاجئ لاجئا لاجئين نازح نازحا نازحين', scope: 'لاجئ' },
  { unit: 'person', forms: 'فلسطيني فلسطينيا فلسطينيين', dual: 'فلسطينيان', scope: 'فلسطيني' },
  { unit: 'person', forms: 'صحافي صحافيا صحافيين صحفي صحفيا صحفيين', dual: 'صحفيان صحافيان', scope: 'صحفي' },
  { unit: 'person', forms: 'مواطن مواطنا مواطنين', dual: 'مواطنان', scope: 'مواطن' },
  { unit: 'person', forms: 'عنصر عنصرا عناصر', dual: 'عنصران عنصرين', scope: 'عنصر' },
  { unit: 'person', forms: 'سجين سجينا سجناء اسير اسيرا اسري معتقل معتقلا معتقلين', dual: 'معتقلان', scope: 'معتقل' },
  { unit: 'person', forms: 'متظاهر متظاهرا متظاهرين محتج محتجا محتجين', dual: 'متظاهران', scope: 'متظاهر' },
  { unit: 'person', forms: 'سائح سائحا سياح', dual: 'سائحان', scope: 'سائح' },
  { unit: 'person', forms: 'مشتبه مشتبها مشتبهين متهم متهما متهمين', dual: 'متهمان', scope: 'مشتبه' },
  { unit: 'person', forms: 'محقق محققا محققين خبير خبيرا خبراء', dual: 'محققان', scope: 'خبير' },
  { unit: 'person', forms: 'شهيد شهيدا شهداء', dual: 'شهيدان شهيدين', frame: 'kill' },
  { unit: 'person', forms: 'قتيل قتيلا قتلي قتيله قتيلات', dual: 'قتيلان قتيلين', frame: 'kill' },
  { unit: 'person', forms: 'ضحيه ضحايا', dual: 'ضحيتان ضحيتين', frame: 'kill' },
  { unit: 'person', forms: 'جثه جثث جثمان جثامين', dual: 'جثتان جثتين', scope: 'جثه' },
  { unit: 'person', forms: 'جريح جريحا جرحي جريحه جريحات', dual: 'جريحان جريحين', frame: 'injure' },
  { unit: 'person', forms: 'مصاب مصابا مصابين مصابون مصابه مصابات', dual: 'مصابان مصابين', frame: 'injure' },
  { unit: 'person', forms: 'اصابه اصابات', dual: 'اصابتان اصابتين', frame: 'injure' },
  { unit: 'person', forms: 'مفقود مفقودا مفقودين مفقودون مفقوده مفقودات', dual: 'مفقودان', frame: 'missing' },
  { unit: 'person', forms: 'رهينه رهائن', dual: 'رهينتان رهينتين', scope: 'رهينه' },
  { unit: 'person', forms: 'ناج ناجيا ناجين ناجون ناجيه ناجيات', dual: 'ناجيان', frame: 'survive' },
  // Time.
  { unit: 'second', forms: 'ثانيه ثوان ثواني', dual: 'ثانيتان ثانيتين' },
  { unit: 'minute', forms: 'دقيقه دقائق', dual: 'دقيقتان دقيقتين' },
  { unit: 'hour', forms: 'ساعه ساعات', dual: 'ساعتان ساعتين' },
  { unit: 'day', forms: 'يوم يوما ايام', dual: 'يومان يومين' },
  { unit: 'night', forms: 'ليله ليال ليالي', dual: 'ليلتان ليلتين' },
  { unit: 'week', forms: 'اسبوع اسبوعا اسابيع', dual: 'اسبوعان اسبوعين' },
  { unit: 'month', forms: 'شهر شهرا اشهر شهور', dual: 'شهران شهرين' },
  { unit: 'year', forms: 'سنه سنوات سنين عام عاما اعوام اعوم', dual: 'عامان عامين سنتان سنتين' },
  { unit: 'year', factor: 10, forms: 'عقد عقدا عقود', dual: 'عقدان عقدين' },
  { unit: 'year', factor: 100, forms: 'قرن قرنا قرون', dual: 'قرنان قرنين' },
  // Measures.
  { unit: 'km', forms: 'كيلومتر كيلومترا كيلومترات كلم كم كيلو', dual: 'كيلومترين كيلومتران' },
  { unit: 'm', forms: 'متر مترا امتار', dual: 'متران مترين' },
  { unit: 'cm', forms: 'سنتيمتر سنتيمترا سنتيمترات سم', dual: 'سنتيمتران سنتيمترين' },
  { unit: 'mile', forms: 'ميل ميلا اميال', dual: 'ميلان ميلين' },
  { unit: 'foot', forms: 'قدم قدما اقدام' },
  { unit: 'hectare', forms: 'هكتار هكتارا هكتارات' },
  { unit: 'kg', forms: 'كيلوغرام كيلوغراما كيلوغرامات كلغ كيلوجرام كجم', dual: 'كيلوغرامين' },
  { unit: 'ton', forms: 'طن طنا اطنان', dual: 'طنان طنين' },
  { unit: 'degree', forms: 'درجه درجات', dual: 'درجتان درجتين' },
  { unit: 'percent', forms: 'بالمئه بالمائه بالميه' },
  { unit: 'barrel', forms: 'برميل برميلا براميل' },
  // Money.
  { unit: 'usd', forms: 'دولار دولارا دولارات' },
  { unit: 'eur', forms: 'يورو' },
  { unit: 'gbp', forms: 'استرليني' },
  { unit: 'dinar', forms: 'دينار دينارا دنانير' },
  { unit: 'dirham', forms: 'درهم درهما دراهم' },
  { unit: 'riyal', forms: 'ريال ريالا ريالات' },
  { unit: 'pound', forms: 'جنيه جنيها جنيهات ليره ليرات' },
  { unit: 'rouble', forms: 'روبل روبلا' },
  { unit: 'yuan', forms: 'يوان يوانا' },
  // Things of the news.
  {
    unit: 'aircraft',
    forms: 'طائره طائرات مروحيه مروحيات مقاتله مقاتلات',
    dual: 'طائرتان طائرتين مروحيتان مروحيتين مقاتلتان مقاتلتين',
  },
  { unit: 'missile', forms: 'صاروخ صاروخا صواريخ قذيفه قذائف', dual: 'صاروخان صاروخين قذيفتان قذيفتين' },
  {
    unit: 'vehicle',
    forms: 'سياره سيارات مركبه مركبات شاحنه شاحنات',
    dual: 'سيارتان سيارتين شاحنتان شاحنتين مركبتان مركبتين',
  },
  { unit: 'ship', forms: 'سفينه سفن قارب قاربا قوارب زورق زورقا زوارق', dual: 'سفينتان سفينتين قاربان قاربين' },
  { unit: 'tank', forms: 'دبابه دبابات', dual: 'دبابتان دبابتين' },
  { unit: 'house', forms: 'منزل منزلا منازل بيت بيتا بيوت مبني مباني مبان', dual: 'منزلان منزلين مبنيان مبنيين' },
  { unit: 'team', forms: 'فريق فريقا فرق', dual: 'فريقان فريقين' },
  { unit: 'goal', forms: 'هدف هدفا اهداف', dual: 'هدفان هدفين' },
  { unit: 'seat', forms: 'مقعد مقعدا مقاعد', dual: 'مقعدان مقعدين' },
  { unit: 'vote', forms: 'صوت صوتا اصوات', dual: 'صوتان صوتين' },
  { unit: 'charge', forms: 'تهمه تهم', dual: 'تهمتان تهمتين' },
  { unit: 'flight', forms: 'رحله رحلات طلعه طلعات', dual: 'رحلتان رحلتين' },
  { unit: 'strike', forms: 'غاره غارات ضربه ضربات', dual: 'غارتان غارتين ضربتان ضربتين' },
  { unit: 'explosion', forms: 'انفجار انفجارا انفجارات', dual: 'انفجاران انفجارين' },
  {
    unit: 'agreement',
    forms: 'اتفاق اتفاقا اتفاقات اتفاقيه اتفاقيات مذكره مذكرات',
    dual: 'اتفاقان اتفاقين اتفاقيتان اتفاقيتين مذكرتان مذكرتين',
  },
  { unit: 'country', forms: 'دوله دول بلد بلدا بلدان', dual: 'دولتان دولتين بلدان بلدين' },
]

/** Duals that say «both» rather than count two when definite, or that are other words as well. */
export const unreliableDuals =
  'بلدان بلدين دولتان دولتين مدنيين ناجيان طنين ميلين قرنين مبنيين مسلحين مقاتلين عاملين معتقلين'

/** Plurals of a thousand people and things that make no count by themselves. */
export const uncounted = 'عشرات مئات الاف ملايين عدد بضعه بضع عده عديد'
