/**
 * Nouns that open a name and tell its type. A list: words in normal form without the article and clitics; a word that
 * is a head only with the article has it («الجيش» is the state's army). Written for Arabic news of all regions.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Bodies that act: ministries, companies, parties, armies, clubs, courts, media. */
export const organizationHeads = words(`
  وزاره شركه شركات مؤسسه منظمه جمعيه جبهه حركه حزب هيئه لجنه مجلس جامعه كليه معهد مركز وكاله صحيفه جريده مجله قناه
  اذاعه تلفزيون بنك مصرف صندوق اتحاد نقابه رابطه نادي فريق منتخب محكمه نيابه شرطه جيش قوات حرس كتائب كتيبه لواء فرقه
  سرايا ميليشيا مليشيا تنظيم جماعه تحالف ائتلاف تيار كتله برلمان كونغرس كنيست حكومه اداره مديريه مصلحه سلطه بعثه
  سفاره قنصليه مكتب دائره امانه بورصه مجموعه مصنع مدرسه اكاديميه كنيسه بطريركيه دار ديوان مفوضيه قياده استخبارات
  مخابرات جهاز اسطول حلف رئاسه شبكه موقع فصائل فصيل حركات عصابه كارتل خطوط طيران بلديه مرصد منتدي نيابه درك جمارك
  غرفه تنسيقيه مرجعيه كونفدراليه فيدراليه تعاونيه وفاق هلال
`)

/** Built things with a name. */
export const facilityHeads = words(`
  مطار مستشفي سجن معتقل جسر ميناء مرفا ملعب استاد مسجد جامع كنيسه كاتدرائيه قصر برج فندق ساحه ميدان شارع طريق نفق معبر
  سد متحف محطه مفاعل قاعده مقبره ضريح معسكر ثكنه مسرح قلعه مبني مقر حديقه سوق مول دير معبد ستاد صاله قاعه مجمع منفذ
  بوابه مدرج حاجز مخيم مصفاه منتزه منتجع عماره برجا كورنيش جاده حي بولفار اوتوستراد
`)

/** Lands, towns and natural places. */
export const placeHeads = words(`
  مدينه ولايه محافظه قريه بلده منطقه اقليم جزيره جزر شبه نهر بحر بحيره جبل جبال وادي صحراء خليج مضيق قناه جمهوريه مملكه
  امبراطوريه دوله سلطنه اماره قضاء ناحيه مديريه ضاحيه عاصمه ساحل مرتفعات هضبه سهل غابه غابات محيط شلالات مقاطعه عماله
  واحه خور راس غور جهه ريف قطاع ضفه بلدات دلتا ارخبيل مستوطنه
`)

/** Named happenings. */
export const eventHeads = words(`
  عمليه مناورات مناوره تمرين معركه حرب ثوره انتفاضه مؤتمر قمه كاس دوري بطوله مهرجان معرض اولمبياد دوره مونديال جائزه
  اعصار عاصفه زلزال مجزره مذبحه هجمات ازمه نزاع انقلاب غزوه هدنه سباق ماراثون منتدي عيد
`)

/** Texts that are agreed upon or decreed. */
export const documentHeads = words(`
  اتفاق اتفاقيه اتفاقات اتفاقيات معاهده معاهدات مذكره بروتوكول ميثاق اعلان قرار قانون دستور خطه مبادره وثيقه بيان صفقه
  وعد عهد مرسوم ظهير تقرير خارطه اعلانات
`)

/** Makes and models: what stands before or is the head of a product's name. */
export const productHeads = words(`
  طائره طائرات صاروخ صواريخ دبابه دبابات سياره سيارات مقاتله مقاتلات مروحيه مروحيات منظومه بندقيه سفينه فرقاطه غواصه
  مدمره هاتف جهاز نظام برنامج تطبيق لقاح قمر مسبار قارب كتاب روايه فيلم مسلسل البوم اغنيه مسرحيه ديوان سلسله لعبه
`)

/** Verbs of saying and acting whose neighbour is often a person or a body; past and present, third person. */
export const speechVerbs = words(`
  قال قالت يقول تقول قالوا اضاف اضافت يضيف اكد اكدت يؤكد تؤكد اعلن اعلنت يعلن تعلن ذكر ذكرت يذكر تذكر صرح صرحت اوضح
  اوضحت يوضح كشف كشفت اشار اشارت يشير اعتبر اعتبرت شدد شددت راي رات يري اعرب اعربت دعا دعت نفي نفت حذر حذرت طالب طالبت
  اتهم اتهمت التقي التقت يلتقي استقبل استقبلت وصل وصلت غادر غادرت زار زارت كتب كتبت نقل نقلت افاد افادت تابع تابعت وصف
  وصفت انتقد انتقدت رفض رفضت وافق وافقت وقع وقعت ترشح فاز فازت تراس ترات عين انتخب خلف قتل اعتقل توفي ولد استشهد نجا
  سجل احرز تعادل هزم ندد نددت ادان ادانت رحب رحبت تعهد تعهدت هدد هددت اعترف اعترفت اتصل بحث ناقش مثل رد ردت لفت لفتت
  اختتم ختم استطرد علق علقت غرد قدم قدمت
`)

/** Words between the parts of a person's name. */
export const nameConnectors = words(
  'بن ابن بنت ابو ابي ابا ام عبد ال دي دو دا فان فون لا لو ماك سان ديل دل بو ولد اولد ايت اي',
)

/** First parts that only ever open a compound given name («عبد الله», «عبد الكريم»). */
export const compoundOpeners = words('عبد ابو ام ابن بن')

/** Months and weekdays: near-names that are none. */
export const calendarWords = words(`
  يناير فبراير مارس ابريل نيسان مايو ايار يونيو حزيران يوليو تموز اغسطس اب سبتمبر ايلول اكتوبر نوفمبر ديسمبر كانون تشرين
  شباط اذار السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه محرم صفر رجب شعبان رمضان شوال غشت شتنبر نونبر دجنبر
  يوليوز ماي جويليه جوان افريل جانفي فيفري اوت
`)

/** Points of the compass and their like: parts of place names, never one alone. */
export const directionWords = words('شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي اوسط اقصي ادني كبري كبير')

/** Words of sports reports: where they are dense, the name of a town is mostly its club. */
export const sportsWords = words(`
  مباراه المباراه مباراته مباريات المباريات فريق الفريق فريقه فريقا منتخب المنتخب لاعب اللاعب لاعبي لاعبو اللاعبين اللاعبون مدرب المدرب
  هدف هدفا هدفين الهدف اهداف نقطه نقاط الدوري دوري بطوله البطوله كاس الكاس الشوط شوط الدقيقه دقيقه ملعب الملعب ملعبه كره القدم
  تعادل التعادل فوز الفوز خساره الخساره هزيمه الجوله المرمي الحارس مهاجم المهاجم الركله ركله جزاء التصفيات النهائي نهائي
  اللقب الترتيب المجموعه نادي النادي الاندیه الاحتياط ذهاب اياب الحكم الجماهير سباق السباق سائق المتسابق الجائزه التنس
`)

/**
 * Bodies that a country has one of: with its adjective («الجيش اللبناني») or its name («شرطة قبرص») they are a name.
 * Without the article.
 */
export const stateBodies = words(`
  جيش شرطه برلمان حرس مخابرات استخبارات وزاره خارجيه داخليه محكمه نيابه بحريه درك اذاعه تلفزيون
  رئاسه بعثه وكاله هيئه بنك مصرف سفاره قنصليه اركان طوارئ طواريء اسعاف اطفاء جمارك بورصه خطوط مخفر هلال
`)

/** What a news agency is of: «وكالة الأنباء …», «وكالة أنباء …». */
export const newsNouns = words('الانباء انباء')

/** Adjectives that make a body's name with the article on both («القوات المسلحة», «الحرس الثوري»). Without the article. */
export const bodyAdjectives = words(`
  مسلحه ملكي ملكيه جمهوري ثوري وطني وطنيه مدني عام عامه مركزي مركزيه اعلي عليا جويه بحريه بريه خاصه شعبي شعبيه احمر امني امنيه
  جنائي عسكري عسكريه دستوري دستوريه جنائيه اتحادي اتحاديه فدرالي فدراليه فيدرالي تنفيذيه تشريعي تاسيسي انتقالي رئاسي سيادي
  رسمي رسميه جنوبيه شماليه شرقيه غربيه تجاري اسلامي اسلاميه دولي اهلي عقاري زراعي صناعي
`)

/** Heads of bodies that such an adjective can follow. Without the article. */
export const adjectiveBodies = words(`
  قوات حرس مجلس بنك محكمه جيش امن دفاع هلال صليب سلطه اداره درك نيابه مصرف قياده مؤتمر ائتلاف هيئه لجنه حشد مديريه حركه حزب
  منطقه جبهه تلفزيون اذاعه سلاح
`)

/** Adjectives that describe a text but do not name it («الاتفاق الأخير»). Without the article. */
export const passingAdjectives = words(`
  معقود معقوده مقدم مقدمه مفاجئ مفاجيء مفاجئه عديد عديده اصلي اصليه اجمالي اجماليه موقت موقته
  اخير اخيره جديد جديده سابق سابقه حالي حاليه مذكور مذكوره موقع موقعه نهائي نهائيه مبرم مبرمه تاريخي تاريخيه محتمل محتمله
  مقترح مقترحه قائم قائمه كامل كامله مهم مهمه اول اولي ثاني ثانيه تالي تاليه لازم لازمه مشترك مشتركه رسمي رسميه شامل مرتقب مرتقبه قادم قادمه مقبل
`)

/** Texts whose head alone with a definite noun makes a name («اتفاقية التعاون», «مذكرة التفاهم»). */
export const agreementHeads = words('اتفاق اتفاقيه اتفاقات اتفاقيات معاهده معاهدات مذكره بروتوكول ميثاق صفقه اعلان')

/** What makes a paper of the courts of a «مذكرة», or mere news of an «إعلان»; not an agreement. */
export const noAgreements = words('توقيف اعتقال جلب احضار ضبط تفتيش قضائيه دوليه')

/** Heads whose name in quotation marks is a name of their type, whatever it is. */
export const quotedMedia = words('صحيفه جريده مجله قناه موقع وكاله اذاعه شبكه تطبيق منصه')

/** Divisions of armies, police and administrations, whose name is a definite noun behind them: «لواء المدرعات», «هيئة الإسعاف». */
export const divisionHeads = words('لواء كتيبه فوج فرقه سلاح شعبه مديريه هيئه سرب اسطول مصلحه قسم')

/** Meetings whose name is a definite head with its adjectives: «المؤتمر الدولي». Without the article. */
export const meetingHeads = words('مؤتمر قمه منتدي معرض مهرجان')

/** Adjectives under which a meeting has no name: «المؤتمر الصحفي». Without the article. */
export const namelessMeetings = words(
  'مزمع مقرر مقرره رسمي رسميه تاريخي تاريخيه منعقد منعقده طارئ طارئه صحفي صحافي صحفيه صحافيه مرتقب مرتقبه اخير اخيره قادم قادمه مقبل مقبله حالي حاليه سابق سابقه ماضي ماضيه جديد جديده',
)

/** What an agreement without the article is called by: «مذكرة تفاهم». Adjectives in «ية» do as well. */
export const agreementNouns = words('تفاهم تعاون دفاع شراكه تاهيل')

/** Peoples, faiths and communities that no country's adjective names; with the article where they are meant with it. */
export const groupWords = words(`
  المسلمين المسلمون مسلمين مسلمون المسيحيين المسيحيون مسيحيين مسيحيون الشيعه السنه الاقباط الدروز العلويين العلويون النصاري الكاثوليك
  البروتستانت الارثوذكس الهندوس البوذيين البوذيون السيخ السلفيين السلفيون الصوفيه الامازيغ البربر الغجر الروهينغا الايغور التركمان
  الايزيديين الايزيديون الموارنه اللاتين الحوثيين الحوثيون المغول الرومان الفراعنه الصهاينه الاخوان
`)

/** Words behind which the name of a town is the town itself. */
export const locatives = words(
  'في الي مدينه بمدينه لمدينه ومدينه العاصمه بالعاصمه وسط شمال جنوب شرق غرب قرب مطار بلده ضاحيه',
)

/** Divisions of a land that stand right before their name: «محافظة …». */
export const governedPlaces = words(
  'محافظه مديريه مدينه بلده قريه ناحيه ضاحيه مخيم ولايه مقاطعه عماله قضاء جزيره واحه بركان هضبه ارخبيل',
)

/** What «رأس» stands before that is no place: the head of a list, of a pyramid, of money, of a year. */
export const notCapes = words(
  'المال المــال السنه القائمه الهرم الحربه الافعي الحيه السلطه السلطات السلم الجهاز العمل الحكومه القياده الوفد الشركه المؤسسه المخطط الصاروخ الدوله النظام الجسر الطفل الرجل المراه الضحيه الملك الملكه الفتنه الحكمه العائله الاسره الفريق الجيش التنظيم الادب الكنيسه القطيع الشهر العام الماشيه الغنم المثلث التمثال الدفاع',
)

/** Quarters, camps and streets: their name is what stands behind. */
export const namedAfterPlaces = words('مخيم حي شارع جاده منتجع')

/** Heads that a tagger may take along, and that the name behind them does without. Towns and villages are written either way. */
export const outerHeads = words(
  'محافظه مديريه ولايه مقاطعه عماله جزيره بركان منطقه اقليم شارع جاده منتجع اماره دول بلدان',
)

/** Those of them that are built. */
export const streetHeads = words('شارع جاده منتجع')

/** What honours a place, behind its name. */
export const placeEpithets = words('المكرمه المشرفه')

/** Two or more places of a kind, before their names: «بلدتي … و…». */
export const severalPlaces = words(`
  بلدتي قريتي مدينتي محافظتي ولايتي مديريتي ناحيتي مخيمي منطقتي جزيرتي مقاطعتي ضاحيتي اقليمي
  بلدات قري مدن محافظات ولايات مديريات مخيمات مقاطعات
`)

/** Words behind which «حي» is a quarter, not what lives. */
export const quarterCues = words('في من الي داخل وسط سكان اهالي قرب قصف اقتحام مداهمه')

/** Words of sports reports behind which the name of a town or a bare word is a club. */
export const clubCues = words(
  'فريق لفريق وفريق بفريق نادي لنادي بنادي ونادي مباراه لمباراه امام مرمي لمرمي حارس مهاجم لاعب مدرب رصيد هدفي جماهير لاعبي ضد مواجهه لمواجهه نظيره ونظيره مضيفه ضيفه مواطنه ومواطنه',
)

/** Words that begin the name of a club before its town: «سيسكا موسكو». */
export const clubFirsts = words(`
  ريال اتلتيكو اتليتكو اتليتيكو اتلتيك اولمبيك سبورتينغ سبورتينج سبورتنغ سيسكا دينامو دينمو لوكوموتيف سبارتاك شاختار شاختيور زينيت ستيوا
  بوروسيا هيرتا هرتا اينتراخت انتر سباهان نيوفا
`)
/** Everyday words that do so in a sports report. */
export const sportsFirsts = words('استقلال اهلي شباب اتحاد نجم ترجي وفاق نهضه مولوديه')

/** Nouns that say whose a board or a division is, without naming it: «مجلس الإدارة», «إدارة النادي», «قسم الشرطة». */
export const innerNouns = words(
  'الاداره البنك الشركه النادي الحزب المدرسه الجامعه الهيئه المنظمه المؤسسه اللجنه الاتحاد الفريق المجلس المركز البلاد الوطن السيد المحكمه القسم الشرطه الناس الشعب الجميع الموقع المشروع المصنع المستشفي',
)

/** Words for media and companies, behind which their own name stands. Without the article. */
export const namedBodies = words('شركه صحيفه جريده مجله قناه وكاله مصرف بنك اذاعه نادي')

/** What a movement or an army may free: «حركة تحرير …» and its land are one name. Without the article. */
export const liberators = words('حركه جبهه جيش منظمه هيئه قوات')

/** Nouns that stand before a country's name, besides its bodies and offices. */
export const ofCountries = words('منتخب شعب بلد لاعب ملف شان مواطن حدود')

/** Competitions of a continent's nations, whose name it ends: «كأس أمم أفريقيا». (That of champions is named without it as often.) */
export const cupHeads = words('كاس بطوله دوري')
export const cupSides = words('امم')

/** What a «مصلحة» is of where it is an office, not an interest. */
export const serviceNouns = words('السجون الجمارك الضرائب الضريبه الاحوال الجوازات الطب الهجره الاحصاء الارصاد المياه')

/** Words that end the name of a company, a newspaper or a club taken from English: «سياك موتور كورب», «تايباي تايمز». */
export const companyTails = words(`
  كورب كوربوريشن كوربوريشين موتور موتورز انك ليمتد غروب جروب هولدنغ هولدينغ هولدينغز اندستريز كابيتال تكنولوجيز تكنولوجي سيستمز
  تايمز بوست جورنال هيرالد تريبيون تلغراف نيوز ميرور يونايتد
`)

/** Built things that are mostly named after a person. */
export const namedFacilities = words('مطار مستشفي ملعب استاد ستاد مسجد جامع ضريح جسر سجن متحف مدرج معبر')

/** What the Arabic edition of a foreign medium is called by. As it stands behind the medium's letters. */
export const editions = words('بالعربيه بالعربي عربي عربيه')

/** Makers of aircraft, vehicles and weapons whose models go by a number: «بوينغ 737». Without the article. */
export const makers = words(
  'بوينغ بوينج ايرباص انتونوف توبوليف اليوشن سوخوي ميغ بومبارديه بومباردييه امبراير سيسنا فوكر ياكوفليف غلفستريم جلفستريم لوكهيد داسو كوماك اباتشي ميراج',
)

/** Words behind which a make or model stands: «من طراز …». */
export const modelCues = words('طراز طرازي نوع ماركه')

/** Heads of bodies that a noun with its adjective names («مكتب التحقيق الوطني») or «ل» («المعهد الوطني لعلوم …»). Without the article. */
export const officeBodies = words(
  'مكتب لجنه فريق هيئه جهاز وكاله مركز معهد مؤسسه مجلس مجموعه جمعيه اداره مفوضيه دائره صندوق منظمه اتحاد سلطه مصلحه مديريه',
)

/** Those that are called «general» and go by what they are for: «المديرية العامة للجمارك». */
export const generalBodies = words('هيئه مديريه اداره مؤسسه مصلحه مفتشيه')

/** Nouns that say of a body what it does, without naming it: «مجلس الإدارة», «فريق العمل الفني». */
export const namelessBodies = words(
  'الاداره العاصمه العمل الحزب الوزراء الدوله الحكومه الشركه البنك النادي الحرب المدرسه الجامعه الهيئه المنظمه المؤسسه اللجنه الاتحاد الفريق المجلس المركز',
)

/** Adjectives that tell such a body from others, besides countries' and those of `bodyAdjectives`. Without the article. */
export const tellingAdjectives = words(
  'دوليه وطنيه وطني دولي اقليمي اقليميه عربي عربيه افريقي افريقيه اوروبي اوروبيه اوربي مشترك مشتركه ملكي ملكيه اسلامي اسلاميه عالمي عالميه',
)

/** Laws: with a definite noun behind them they are a name («قانون الانتخابات»). */
export const lawHeads = words('قانون')

/** Units of armies that go by a number: «اللواء 35», «الكتيبة (12)». With the article. */
export const unitHeads = words('الكتيبه اللواء الفرقه الوحده الفوج السريه السرب الفيلق الاسطول المنطقه')

/** Channels that go by an ordinal: «القناة الثانية». With the article. */
export const numberedMedia = words('القناه')

/** Built things that may bear a name which no list has: «مطار زيلكا». Others are rather described («سجن انفرادي»). */
export const rarelyNamed = words('مطار مستشفي ملعب استاد ستاد معبر')

/** Bodies of the state whose name is its country's adjective, not what they are about: «الرئاسة البرازيلية». */
export const nationalBodies = words('رئاسه بعثه')

/** Heads of bodies and posts named by what they fight: «وحدة مكافحة المخدرات». Without the article. */
export const counterBodies = words(
  'وحده وحدات قوات قوه شرطه فرقه جهاز اداره دائره هيئه لجنه وكاله مكتب مركز مديريه قسم معسكر مقر مصلحه نيابه',
)

/** Bodies that a land has one of: where they are is no part of their name. Without the article. */
export const landBodies = words('وزاره حكومه شرطه جيش برلمان')

/** Bodies that go by the name of their town or land: «شرطة لندن», «سفارة فرنسا»; of a town also with «مدينة» between. */
export const bodiesOfPlaces = words('شرطه حكومه جيش برلمان بلديه محكمه بورصه اذاعه سفاره قنصليه')
