/**
 * Generic heads of names, for telling whether two names are of one thing. In normal form, without the article.
 *
 * A row: group | 'may' where the name also stands without its head («حركة النهضة», «النهضة»), 'must' where the head is the
 * name («وزارة الدفاع») | heads, commas between; heads of one row are said for each other («منظمة/هيئة الطيران المدني»).
 */
const rows = `
media|may|صحيفه,جريده,مجله,وكاله انباء,وكاله اخبار,وكاله,قناه,موقع,شبكه,اذاعه,راديو,محطه تلفزيون,محطه,فضائيه,منصه,شبكه اخبار
movement|may|حركه,حزب,جبهه,جماعه,تنظيم,تيار,ميليشيا,مليشيا,ميليشيات,مليشيات,ميلشيا,ميلشيات,فصيل,حركه مقاومه
brigades|may|كتائب,سرايا,الويه
company|may|شركه,مجموعه,مؤسسه,شركه طيران,خطوط طيران,شركه خطوط,خطوط,شركات,كومباني,كوربوريشن,هولدنغ
bank|may|بنك,مصرف
club|may|نادي,فريق,نادي رياضي
authority|may|هيئه,منظمه,سلطه,اداره,مصلحه,جهاز,دائره,خدمات,هيئه عامه,مكتب
school|must|جامعه,كليه,معهد,مدرسه,اكاديميه,يونيفرسيتي,كوليدج
union|may|نقابه,رابطه,جمعيه,اتحاد
court|must|محكمه
town|may|مدينه,بلده,قريه,ضاحيه,حي,عاصمه
region|may|منطقه,ناحيه,جهه
province|may|ولايه,محافظه,مقاطعه,اقليم,قضاء,عماله,مديريه
state|may|دوله,جمهوريه,مملكه,سلطنه,اماره,امبراطوريه
strip|may|قطاع
mountain|may|جبل,جبال,مرتفعات,سلسله جبال,ماونت
river|may|نهر,ريفر
island|may|جزيره,جزر,ايلند
lake|must|بحيره
sea|must|بحر
camp|may|مخيم
settlement|may|مستوطنه
airport|may|مطار,ايربورت
street|may|شارع,جاده,طريق,بولفار,ستريت,افينيو,افنيو,رود,نهج
square|may|ساحه,ميدان,سكوير
hospital|may|مستشفي,مشفي,هوسبيتال
prison|may|سجن,معتقل
mosque|may|مسجد,جامع
church|may|كنيسه,كاتدرائيه
base|may|قاعده,معسكر,ثكنه
port|may|ميناء,مرفا
stadium|may|ملعب,استاد,ستاد
palace|may|قصر
hotel|may|فندق
crossing|may|معبر,منفذ
bridge|may|جسر,كوبري
tower|may|برج,تاور
dam|may|سد
station|may|محطه قطار,محطه قطارات
shrine|may|ضريح,مقبره,مزار
army|must|جيش,قوات مسلحه,جيش دفاع,جيش وطني
airforce|must|سلاح جو,قوات جويه,سلاح طيران,طيران حربي
navy|must|بحريه,سلاح بحريه,قوات بحريه,سلاح بحر
police|must|شرطه,قوات شرطه,بوليس
forces|must|قوات
government|must|حكومه
parliament|must|برلمان
ministry|must|وزاره
embassy|must|سفاره
presidency|must|رئاسه
staff|must|هيئه اركان,اركان,رئاسه اركان,اركان حرب
council|must|مجلس
committee|must|لجنه
national-team|must|منتخب
television|must|تلفزيون,تلفاز
intelligence|must|مخابرات,استخبارات
agreement|must|اتفاق,اتفاقيه,اتفاقات,اتفاقيات,معاهده,معاهدات
memorandum|must|مذكره تفاهم,مذكره
declaration|must|اعلان
law|must|قانون,قوانين,مشروع قانون
resolution|must|قرار
operation|may|عمليه,حمله
exercise|may|مناورات,مناوره,تمرين,تدريبات,تمارين
war|must|حرب,حروب
battle|must|معركه
conference|must|مؤتمر
summit|must|قمه
storm|may|اعصار,عاصفه
festival|may|مهرجان
cup|must|كاس
league|must|دوري
championship|must|بطوله
aircraft|may|طائره,طائرات,مقاتله,مقاتلات,مروحيه,مروحيات,طائره ركاب,طائرات مسيره,طائره مسيره,درون
missile|may|صاروخ,صواريخ
tank|may|دبابه,دبابات
ship|may|سفينه,فرقاطه,غواصه,مدمره,حامله طائرات
car|may|سياره,سيارات
system|may|منظومه,نظام
flight|may|رحله,رحله رقم
vaccine|may|لقاح
film|may|فيلم,مسلسل
book|may|كتاب,روايه
app|may|تطبيق
programme|must|برنامج
`

export interface NameHead {
  readonly group: string
  /** Whether the name also stands without it. */
  readonly optional: boolean
}

/** One or two words, joined by a space, to what they head. */
export const nameHeads: ReadonlyMap<string, NameHead> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [group = '', optional, heads = ''] = row.split('|')
      return heads.split(',').map((head): [string, NameHead] => [head, { group, optional: optional === 'may' }])
    }),
)

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Heads that English puts last: «… ستريت». Normal form. */
export const finalHeads = words('ستريت افينيو افنيو رود ايربورت ريفر تاور سكوير ايلند')

/**
 * Words that names carry or leave out beside others: «التلفزيون (الرسمي)», «(وكالة) أنباء …», «الخطوط (الجوية) …»,
 * «ضريح (الملك) …», «جبهة … (الانفصالية)». Without the article, as words or stems.
 */
export const weakWords = words(
  'دولي دوليه رسم رسمي انباء اخبار اخباري حكوم حكومي عام اعلام اعلامي جوي طيران طير ملك رئيس امير شيخ امام سلطان ' +
    'انفصالي انفصال ارهابي ارهاب متطرف مسلح حاكم معارض محظور متمرد انقلابي انقلاب',
)

/** Words of state names beside the country's own: «جمهورية … العربية», «… الإسلامية». Normal form without the article. */
export const stateWords = words('اسلاميه عربيه هاشميه متحده شعبيه ديمقراطيه اتحاديه فدراليه شقيقه جمهوريه مملكه')

/** «القوات المسلحة الملكية»: the bodies of a kingdom, whose name may leave the country out. Stems. */
export const royalWords = words('ملك ملكي')

/** Kingdoms whose bodies are called royal; ISO codes. */
export const royalCountries = words('MA SA JO BH GB ES SE NO DK NL BE TH KH MY AU CA NZ')

/** Countries whose newspapers and neighbours say «المملكة» alone; ISO codes. */
export const kingdoms = words('MA SA JO BH GB')

/** What a country is called besides its names. A row: ISO code, then epithets in normal form. */
export const epithets: readonly (readonly [string, ...string[]])[] = [
  ['IL', 'الدوله العبريه', 'الكيان الصهيوني', 'الدوله اليهوديه', 'كيان الاحتلال', 'الاحتلال', 'دوله الاحتلال'],
  ['IR', 'الجمهوريه الاسلاميه', 'الجمهوريه الاسلاميه في ايران', 'الجمهوريه الاسلاميه الايرانيه'],
  ['EH', 'الصحراء المغربيه'],
  ['US', 'بلاد العم سام'],
  ['EG', 'ارض الكنانه', 'بلاد النيل'],
  ['LB', 'بلاد الارز'],
  ['IQ', 'بلاد الرافدين'],
  ['SA', 'بلاد الحرمين'],
  ['CN', 'التنين الصيني'],
  ['JO', 'المملكه الهاشميه', 'المملكه الاردنيه'],
  ['MA', 'المملكه المغربيه', 'الايالي الشريفه'],
  ['GB', 'المملكه المتحده'],
  ['VA', 'الكرسي الرسولي'],
]

/** Words inside names that carry grammar. Normal form. */
export const nameFunctionWords = words('في من علي الي عن بين و مع ضد حول لدي ذات of the and for de la le du des et')

/**
 * Names of Latin letters as Arabic writes them, normal form: «سي إن إن», «إيه تي آر». Letters that the spelling does not
 * tell apart (B and P, E and I) have one value here.
 */
const letterRows =
  'ا a,ايه a,اي e,بي b,سي c,دي d,اف f,جي g,اتش h,ايتش h,جيه j,جاي j,كي k,كيه k,ال l,ام m,ان n,او o,كيو q,ار r,اس s,تي t,يو u,في v,دبليو w,دابليو w,اكس x,واي y,زد z,زي z,ز z'
export const letterNames: ReadonlyMap<string, string> = new Map(
  letterRows.split(',').map((row) => row.split(' ') as [string, string]),
)
/** An abbreviation in Latin letters, in the letters that `letterNames` tells apart. */
export const foldAbbreviation = (latin: string): string => latin.toLowerCase().replace(/p/g, 'b').replace(/i/g, 'e')

/** Families of callings: two people of one common name whose callings are of two families are two. Roles in normal form. */
const callingRows = `
لاعب مدرب مهاجم حارس نجم لاعبه مدافع حكم كابتن
فنان ممثل مخرج مطرب شاعر فنانه ممثله مطربه موسيقار ملحن روائي كاتب اديب مؤلف
وزير رئيس نائب سفير محافظ امين مبعوث مندوب ملك امير سلطان قائد زعيم عضو والي حاكم ناطق متحدث عمده مرشح سناتور
قاضي محامي مدعي
طبيب باحث عالم بروفيسور استاذ خبير محلل مهندس
متهم مشتبه منفذ مهاجم قاتل ارهابي
`
export const callingFamilies: ReadonlyMap<string, number> = new Map(
  callingRows
    .trim()
    .split('\n')
    .flatMap((row, index) => row.split(' ').map((role) => [role, index] as const)),
)

/** Stems of words that are said for each other in names of bodies: «الاستخبارات» and «المخابرات». */
export const sameStems: ReadonlyMap<string, string> = new Map([
  ['استخبار', 'مخابر'],
  ['اغاث', 'غوث'],
  ['فدرال', 'اتحاد'],
  ['فيدرال', 'اتحاد'],
])

/** What the Arabic edition of a foreign medium is called by: «سي إن إن بالعربية». Normal form. */
export const editionWords = words('بالعربيه بالعربي العربيه عربي عربيه')

/** What ministries are called by alone: «الخارجية البرازيلية». With the article. */
export const ministries = words('الخارجيه الداخليه')
