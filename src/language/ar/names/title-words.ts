/**
 * The words that titles are made of, in normal form, without the article and clitics.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Heads of state: nobody bears one of these and an office below it. */
export const sovereigns: ReadonlySet<string> = words('ملك رئيس سلطان بابا عاهل')

/** Offices: heads of «وزير الدفاع», «رئيس الاركان». A row: the singular | its other forms (feminine, dual, plural). */
const officeRows = `
رئيس|رئيسه رئيسا رئيسي رئيسين رؤساء
وزير|وزيره وزيرا وزيري وزيرين وزراء
ملك|ملكه ملوك
امير|اميره امراء
سلطان|
شيخ|شيوخ
بابا|
قائد|قائده قاده قائدا
مدير|مديره مديرا مدراء
امين|امينه
نائب|نائبه نواب نائبا نائبي
مستشار|مستشاره مستشارا مستشارو مستشاري
ناطق|ناطقه
متحدث|متحدثه متحدثين متحدثون
سفير|سفيره سفراء
مبعوث|مبعوثه
مندوب|مندوبه
ممثل|ممثله ممثلي ممثلو
محافظ|
والي|
عمده|
حاكم|حكام
مفتش|مفتشه
مفوض|مفوضه
مفتي|
عميد|
سكرتير|سكرتيره
مساعد|
مرشح|مرشحه
زعيم|زعيمه زعماء
عضو|عضوه اعضاء
مؤسس|مؤسسه
مدرب|مدربه
لاعب|لاعبه لاعبا
مهاجم|
حارس|
قاضي|قاضيه
مدعي|
محامي|محاميه
كاتب|كاتبه
صحافي|صحافيه صحفي صحفيه
مراسل|مراسله
جاسوس|جاسوسه جواسيس
محلل|محلله
خبير|خبيره
باحث|باحثه
استاذ|استاذه
ممثل|
مخرج|مخرجه
فنان|فنانه
مطرب|مطربه
شاعر|شاعره
روائي|روائيه
ولي|
عاهل|
مرشد|
خليفه|
نجم|نجمه
منسق|منسقه
مراقب|
حاخام|
كاردينال|
بطريرك|
اسقف|
نقيب|
وكيل|وكيله
مقرر|مقرره
قائم|
كبير|
قنصل|
مسؤول|مسؤوله مسئول مسؤولو
امينه|
نظير|نظيره نظيرته نظيرها نظيرتها نظيريه
مشرف|
منظر|
داعيه|
مفكر|
اعلامي|اعلاميه
مذيع|مذيعه
ناشط|ناشطه
معارض|معارضه
رائد|
قبطان|
مدعيه|
`

/** Words of respect and rank that stand right before a name. */
export const honorifics = words(`
  سيد سيده سيدي انسه دكتور دكتوره د بروفيسور بروفسور استاذ استاذه مهندس مهندسه شيخ شيخه حاج حاجه جنرال لواء عميد عقيد مقدم
  رائد نقيب ملازم فريق مشير اميرال ادميرال كولونيل ماجور مارشال كابتن قبطان سير لورد ليدي اب القس قس مطران بطريرك حاخام
  كاردينال اسقف بابا قديس مولاي لالا مارشال رقيب عريف شهيد مرحوم راحل فقيد معالي سعاده فخامه جلاله سمو دوله سماحه
  نائب قاضي محامي صحافي صحفي فنان فنانه شاعر كاتب ملك ملكه امير اميره سلطان امبراطور قيصر خليفه رئيس وزير سناتور سيناتور
  مستر مدام ملا مولوي مولانا مفكر باحث ناشط لاعب مدرب نجم نجمه مخرج ممثل ممثله مطرب مطربه داعيه حجه ايه ميجر برفسور
`)

/** What Maghrebi armies add to a general's rank, after the French («de corps d'armée», «de division», «de brigade»). */
export const rankWords = words('دوكور دارمي دوكوردارمي ديفيزيون دوديفيزيون بريغاد دوبريغاد')

/** Words that a person's name follows: «المدعو», «اسمه», «يدعى». As they stand. */
export const nameCues = words('يدعي تدعي ويدعي المدعو المدعوه اسمه اسمها باسمه يسمي المسمي الملقب ملقب')

/** What an office is about; with the article. */
export const portfolios = words(`
  الدفاع الامن الخارجيه الداخليه الماليه العدل الصحه التعليم التربيه الاقتصاد التجاره الصناعه الزراعه الفلاحه النفط الطاقه
  الاعلام الثقافه السياحه النقل الاتصال الاتصالات البيئه العمل الشباب الرياضه الاوقاف التخطيط الاسكان الري الكهرباء
  الوزراء الجمهوريه الدوله الحكومه البرلمان المجلس النواب الشيوخ العموم الشوري الاركان اركان الحرب هيئه الجيش
  القوات المسلحه البحريه الجويه البريه الاستخبارات المخابرات الشرطه العهد العرش الوفد الحزب الحركه الاتحاد المنتخب
  الفريق النادي البعثه اللجنه الهيئه المؤسسه الشركه البنك الاداره البلديه المحكمه الاستئناف النيابه العام العامه التنفيذي
  الاستيطان الهجره التنميه التعاون الشؤون شؤون العلوم الاشغال التموين المياه الاستثمار التشغيل السكن التجهيز اليهود الديني
  ديوان مكتب مجلس وزاره لجنه كتله حزب حركه جهاز قسم دائره مركز فرع قطاع تنفيذي الادعاء الاعلي الاكبر
`)

/** Adjectives of an office: more exactly which, or when. Without the article. */
export const officeAdjectives = words(`
  عام عامه اول اولي ثاني ثانيه سابق سابقه اسبق حالي حاليه جديد جديده راحل راحله مكلف مكلفه منتدب منتدبه اعلي عليا تنفيذي
  تنفيذيه فخري مساعد مؤقت انتقالي منتخب منتهيه مقال مستقيل معين خاص خاصه دائم دائمه رسمي رسميه كبير كبيره اقليمي مقيم
  اممي امميه دولي دوليه عسكري عسكريه سياسي امني روحي ديني مركزي وطني وطنيه محلي شرعي مخلوع معزول مغتال مسؤول ادبي فني
  اسلامي ديمقراطي جمهوري مسيحي شيعي سني يهودي بارز معروف معارض اعلامي رفيع فدرالي اتحادي ملكي ملكيه حاكم برلماني
  ايسر ايمن
`)

/** Every form of an office to its singular. */
export const offices: ReadonlyMap<string, string> = (() => {
  const forms = new Map<string, string>()
  for (const row of officeRows.trim().split('\n')) {
    const [singular, others] = row.split('|') as [string, string]
    if (!forms.has(singular)) forms.set(singular, singular)
    for (const form of others.split(' ')) if (form && !forms.has(form)) forms.set(form, singular)
  }
  return forms
})()

/** Words that end a title: none of them can stand inside one. */
export const titleStops = words(`
  ان انه انها اي الي علي عن مع من منذ بعد قبل خلال حول ضد بين حتي حيث كما لكن لان الذي التي الذين اللذين هو هي هم هذا هذه ذلك
  تلك كان كانت قد لقد لم لن لا ما ليس ثم او ام بل اذا لو كل بعض غير سوي عند لدي امس اليوم غدا هناك هنا ايضا امام تحت فوق
  عبر نحو ضمن بسبب رغم فيما بينما عندما كي لكي دون وفق حسب نظرا مثل سيما خصوصا
`)

/** Forms of offices that mean several people. */
export const plurals = words(`
  رؤساء رئيسين وزراء وزيري وزيرين ملوك امراء شيوخ قاده مدراء نواب نائبي مستشارو مستشاري متحدثين متحدثون سفراء ممثلي ممثلو حكام زعماء
  اعضاء مسؤولو مسؤولي مسؤولين مسؤولون نظيريه
`)

/** Ordinals of kings and popes: the last part of a name, never its first. */
export const ordinals = words(`
  الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر عشر العشرون الثانيه الاولي الثالثه الرابعه الخامسه
`)

/** Ranks and words of respect that are offices too: another title may stand right before them. */
export const ranks = words(`
  شيخ لواء عميد رائد نقيب قاضي محامي كاتب صحافي صحفي لاعب حاخام كاردينال بطريرك اسقف استاذ قبطان فنان شاعر باحث ناشط مدرب عقيد
  جنرال امير اميره ملك ملكه
`)

/** Second halves of compound given names and surnames: «سيف الدين», «نصر الله». As they stand, in normal form. */
export const secondHalves = words('الدين الله الاسلام الحق الرب زاده بور نجاد اوغلو اوغلي')

/** First halves that with «الله» are a person's name: «فتح الله». */
export const firstHalves = words(
  'عبد فتح نصر سعد عوض خير فضل رزق جاد حمد هبه ضيف امان عطا عطيه لطف خلف فرج منه نعمه حبيب عنايه روح اسد عبيد ولي سيف',
)

/** Prepositions and the like, behind which no verb stands. */
export const beforeNouns = words('في من علي عن الي مع بين ضد لدي نحو تجاه حول بحق')

/** Prepositions that stand right before a name: nothing else comes between. */
export const prepositions = words('في من عن الي')

/** Words of grammar that no person's name has inside or at its end. */
export const grammarWords = words(
  'من في الي عن مع قد لقد الذي التي الذين حتي منذ بعد قبل كما حيث عند ثم وقد وهو وهي الا وقال وقالت قال قالت ان انه انها',
)

/** Kin of somebody named before, behind whom a given name stands: «ابنته ليلى», «زوجته، ليلى». As they stand, without «و». */
export const kin = words(
  'ابنته ابنه ابنتها ابنها نجله نجلها نجلته زوجته زوجها زوجتي شقيقه شقيقته شقيقها شقيقتها والده والدته والدها والدتها شقيقتاه ابنتاه طليقته خطيبته خطيبها عمه جده حفيده حفيدته',
)
