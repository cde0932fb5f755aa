/**
 * Countries and territories. A row, fields split by '|', alternatives by '/':
 * ISO 3166 code | Arabic names | nisba adjectives, masculine singular without ال | broken plurals of the people |
 * capital in Arabic | English name | English adjective | capital in English | Hebrew names.
 * Spelled as newspapers do; look-ups go through the normal form, so hamza and yā' variants need no row.
 */
const rows = `
DZ|الجزائر|جزائري||الجزائر العاصمة|Algeria|Algerian|Algiers|אלג'יריה
MA|المغرب/المملكة المغربية|مغربي|مغاربة|الرباط|Morocco|Moroccan|Rabat|מרוקו
TN|تونس|تونسي|توانسة|تونس العاصمة|Tunisia|Tunisian|Tunis|תוניסיה
LY|ليبيا|ليبي||طرابلس|Libya|Libyan|Tripoli|לוב
EG|مصر/جمهورية مصر العربية|مصري||القاهرة|Egypt|Egyptian|Cairo|מצרים
SD|السودان|سوداني||الخرطوم|Sudan|Sudanese|Khartoum|סודאן
SS|جنوب السودان|جنوب سوداني||جوبا|South Sudan|South Sudanese|Juba|דרום סודאן
MR|موريتانيا|موريتاني||نواكشوط|Mauritania|Mauritanian|Nouakchott|מאוריטניה
EH|الصحراء الغربية|صحراوي||العيون|Western Sahara|Sahrawi|Laayoune|סהרה המערבית
SO|الصومال|صومالي||مقديشو|Somalia|Somali|Mogadishu|סומליה
DJ|جيبوتي|جيبوتي||جيبوتي|Djibouti|Djiboutian|Djibouti|ג'יבוטי
KM|جزر القمر|قمري||موروني|Comoros|Comorian|Moroni|קומורו
SA|السعودية/المملكة العربية السعودية/العربية السعودية|سعودي||الرياض|Saudi Arabia|Saudi|Riyadh|ערב הסעודית/סעודיה
AE|الإمارات/الإمارات العربية المتحدة/دولة الإمارات|إماراتي||أبوظبي/أبو ظبي|United Arab Emirates|Emirati|Abu Dhabi|איחוד האמירויות
QA|قطر|قطري||الدوحة|Qatar|Qatari|Doha|קטאר
KW|الكويت|كويتي||مدينة الكويت|Kuwait|Kuwaiti|Kuwait City|כווית
BH|البحرين|بحريني||المنامة|Bahrain|Bahraini|Manama|בחריין
OM|عمان/سلطنة عمان|عماني||مسقط|Oman|Omani|Muscat|עומאן
YE|اليمن|يمني||صنعاء|Yemen|Yemeni|Sanaa|תימן
JO|الأردن/المملكة الأردنية الهاشمية|أردني||عمّان|Jordan|Jordanian|Amman|ירדן
SY|سوريا/سورية|سوري||دمشق|Syria|Syrian|Damascus|סוריה
LB|لبنان|لبناني||بيروت|Lebanon|Lebanese|Beirut|לבנון
IQ|العراق|عراقي||بغداد|Iraq|Iraqi|Baghdad|עיראק
PS|فلسطين|فلسطيني||رام الله|Palestine|Palestinian|Ramallah|פלסטין
IL|إسرائيل/دولة إسرائيل|إسرائيلي||القدس|Israel|Israeli|Jerusalem|ישראל
IR|إيران/الجمهورية الإسلامية الإيرانية|إيراني||طهران|Iran|Iranian|Tehran|איראן/אירן
TR|تركيا|تركي|أتراك|أنقرة|Turkey|Turkish|Ankara|טורקיה
CY|قبرص|قبرصي|قبارصة|نيقوسيا|Cyprus|Cypriot|Nicosia|קפריסין
GR|اليونان|يوناني||أثينا|Greece|Greek|Athens|יוון
AF|أفغانستان|أفغاني|أفغان|كابول/كابل|Afghanistan|Afghan|Kabul|אפגניסטן
PK|باكستان|باكستاني||إسلام آباد/إسلام أباد|Pakistan|Pakistani|Islamabad|פקיסטן
IN|الهند|هندي|هنود|نيودلهي/نيو دلهي|India|Indian|New Delhi|הודו
BD|بنغلادش/بنغلاديش/بنجلاديش|بنغلادشي/بنغالي||دكا|Bangladesh|Bangladeshi|Dhaka|בנגלדש
LK|سريلانكا/سيريلانكا|سريلانكي||كولومبو|Sri Lanka|Sri Lankan|Colombo|סרי לנקה
NP|نيبال|نيبالي||كاتماندو|Nepal|Nepalese|Kathmandu|נפאל
BT|بوتان|بوتاني||تيمفو|Bhutan|Bhutanese|Thimphu|בהוטן
MV|المالديف/جزر المالديف|مالديفي||ماليه|Maldives|Maldivian|Male|המלדיביים
CN|الصين/جمهورية الصين الشعبية|صيني||بكين/بيجين|China|Chinese|Beijing|סין
TW|تايوان|تايواني||تايبيه|Taiwan|Taiwanese|Taipei|טייוואן
HK|هونغ كونغ/هونج كونج||||Hong Kong|||הונג קונג
JP|اليابان|ياباني||طوكيو|Japan|Japanese|Tokyo|יפן
KP|كوريا الشمالية|كوري شمالي||بيونغ يانغ/بيونغيانغ|North Korea|North Korean|Pyongyang|קוריאה הצפונית/צפון קוריאה
KR|كوريا الجنوبية|كوري جنوبي||سيول/سول|South Korea|South Korean|Seoul|קוריאה הדרומית/דרום קוריאה
MN|منغوليا|منغولي||أولان باتور|Mongolia|Mongolian|Ulaanbaatar|מונגוליה
VN|فيتنام|فيتنامي||هانوي|Vietnam|Vietnamese|Hanoi|וייטנאם
LA|لاوس|لاوسي||فيينتيان|Laos|Laotian|Vientiane|לאוס
KH|كمبوديا|كمبودي||بنوم بنه|Cambodia|Cambodian|Phnom Penh|קמבודיה
TH|تايلاند/تايلند|تايلاندي/تايلندي||بانكوك|Thailand|Thai|Bangkok|תאילנד
MM|ميانمار/بورما|ميانماري/بورمي||نايبيداو|Myanmar|Burmese|Naypyidaw|מיאנמר
MY|ماليزيا|ماليزي||كوالالمبور|Malaysia|Malaysian|Kuala Lumpur|מלזיה
SG|سنغافورة|سنغافوري||سنغافورة|Singapore|Singaporean|Singapore|סינגפור
ID|إندونيسيا/أندونيسيا|إندونيسي/أندونيسي||جاكرتا|Indonesia|Indonesian|Jakarta|אינדונזיה
BN|بروناي|بروناوي||بندر سري بغاوان|Brunei|Bruneian|Bandar Seri Begawan|ברוניי
TL|تيمور الشرقية|تيموري||ديلي|East Timor|Timorese|Dili|מזרח טימור
PH|الفلبين/الفيليبين|فلبيني/فيليبيني||مانيلا|Philippines|Filipino|Manila|הפיליפינים
AU|أستراليا|أسترالي||كانبرا/كانبيرا|Australia|Australian|Canberra|אוסטרליה
NZ|نيوزيلندا/نيوزيلاندا|نيوزيلندي||ويلينغتون/ويلنغتون|New Zealand|New Zealander|Wellington|ניו זילנד
PG|بابوا غينيا الجديدة|||بورت مورسبي|Papua New Guinea|Papuan|Port Moresby|פפואה גינאה החדשה
FJ|فيجي|فيجي||سوفا|Fiji|Fijian|Suva|פיג'י
RU|روسيا/روسيا الاتحادية/الاتحاد الروسي|روسي|روس|موسكو|Russia|Russian|Moscow|רוסיה
UA|أوكرانيا|أوكراني||كييف|Ukraine|Ukrainian|Kyiv|אוקראינה
BY|بيلاروسيا/روسيا البيضاء/بيلاروس|بيلاروسي||مينسك|Belarus|Belarusian|Minsk|בלארוס
MD|مولدوفا/مولدافيا|مولدوفي||كيشيناو|Moldova|Moldovan|Chisinau|מולדובה
GE|جورجيا|جورجي||تبليسي|Georgia|Georgian|Tbilisi|גאורגיה
AM|أرمينيا|أرميني|أرمن|يريفان|Armenia|Armenian|Yerevan|ארמניה
AZ|أذربيجان|أذربيجاني/أذري||باكو|Azerbaijan|Azerbaijani|Baku|אזרבייג'ן
KZ|كازاخستان/قازاخستان|كازاخستاني/كازاخي||أستانا/نور سلطان|Kazakhstan|Kazakh|Astana|קזחסטן
UZ|أوزبكستان|أوزبكي|أوزبك|طشقند|Uzbekistan|Uzbek|Tashkent|אוזבקיסטן
TM|تركمانستان|تركماني|تركمان|عشق آباد|Turkmenistan|Turkmen|Ashgabat|טורקמניסטן
TJ|طاجيكستان|طاجيكي|طاجيك|دوشنبه|Tajikistan|Tajik|Dushanbe|טג'יקיסטן
KG|قرغيزستان/قيرغيزستان|قرغيزي/قيرغيزي||بيشكيك|Kyrgyzstan|Kyrgyz|Bishkek|קירגיזסטן
DE|ألمانيا|ألماني|ألمان|برلين|Germany|German|Berlin|גרמניה
FR|فرنسا|فرنسي||باريس|France|French|Paris|צרפת
GB|بريطانيا/المملكة المتحدة/بريطانيا العظمى|بريطاني||لندن|United Kingdom|British|London|בריטניה
ENG|إنجلترا/إنكلترا/انجلترا|إنجليزي/إنكليزي|إنجليز/إنكليز||England|English||אנגליה
SCT|اسكتلندا/إسكتلندا|اسكتلندي||إدنبرة|Scotland|Scottish|Edinburgh|סקוטלנד
WLS|ويلز|ويلزي||كارديف|Wales|Welsh|Cardiff|ויילס
NIR|إيرلندا الشمالية/أيرلندا الشمالية|||بلفاست|Northern Ireland|Northern Irish|Belfast|צפון אירלנד
IE|إيرلندا/أيرلندا/جمهورية إيرلندا|إيرلندي/أيرلندي||دبلن|Ireland|Irish|Dublin|אירלנד
ES|إسبانيا/اسبانيا|إسباني|إسبان|مدريد|Spain|Spanish|Madrid|ספרד
PT|البرتغال|برتغالي||لشبونة|Portugal|Portuguese|Lisbon|פורטוגל
IT|إيطاليا|إيطالي||روما|Italy|Italian|Rome|איטליה
VA|الفاتيكان|فاتيكاني||الفاتيكان|Vatican|Vatican|Vatican City|הוותיקן
SM|سان مارينو|||سان مارينو|San Marino|Sammarinese|San Marino|סן מרינו
MT|مالطا|مالطي||فاليتا|Malta|Maltese|Valletta|מלטה
CH|سويسرا|سويسري||برن|Switzerland|Swiss|Bern|שווייץ
AT|النمسا|نمساوي||فيينا|Austria|Austrian|Vienna|אוסטריה
BE|بلجيكا|بلجيكي||بروكسل|Belgium|Belgian|Brussels|בלגיה
NL|هولندا/هولاندا|هولندي||أمستردام|Netherlands|Dutch|Amsterdam|הולנד
LU|لوكسمبورغ|لوكسمبورغي||لوكسمبورغ|Luxembourg|Luxembourgish|Luxembourg|לוקסמבורג
MC|موناكو|||موناكو|Monaco|Monegasque|Monaco|מונקו
LI|ليختنشتاين|||فادوز|Liechtenstein||Vaduz|ליכטנשטיין
AD|أندورا|||أندورا لا فيلا|Andorra|Andorran|Andorra la Vella|אנדורה
DK|الدنمارك/الدانمارك/الدنمرك|دنماركي/دانماركي||كوبنهاغن|Denmark|Danish|Copenhagen|דנמרק
NO|النرويج|نرويجي||أوسلو|Norway|Norwegian|Oslo|נורווגיה
SE|السويد|سويدي||ستوكهولم|Sweden|Swedish|Stockholm|שוודיה
FI|فنلندا|فنلندي||هلسنكي|Finland|Finnish|Helsinki|פינלנד
IS|آيسلندا/أيسلندا/إيسلندا|آيسلندي/أيسلندي||ريكيافيك|Iceland|Icelandic|Reykjavik|איסלנד
EE|إستونيا|إستوني||تالين|Estonia|Estonian|Tallinn|אסטוניה
LV|لاتفيا|لاتفي||ريغا|Latvia|Latvian|Riga|לטביה
LT|ليتوانيا|ليتواني||فيلنيوس|Lithuania|Lithuanian|Vilnius|ליטא
PL|بولندا/بولونيا|بولندي/بولوني||وارسو|Poland|Polish|Warsaw|פולין
CZ|التشيك/جمهورية التشيك/تشيكيا|تشيكي||براغ|Czech Republic|Czech|Prague|צ'כיה
SK|سلوفاكيا|سلوفاكي||براتيسلافا|Slovakia|Slovak|Bratislava|סלובקיה
HU|المجر/هنغاريا|مجري/هنغاري||بودابست|Hungary|Hungarian|Budapest|הונגריה
RO|رومانيا|روماني||بوخارست|Romania|Romanian|Bucharest|רומניה
BG|بلغاريا|بلغاري|بلغار|صوفيا|Bulgaria|Bulgarian|Sofia|בולגריה
RS|صربيا|صربي|صرب|بلغراد|Serbia|Serbian|Belgrade|סרביה
ME|الجبل الأسود/مونتينيغرو|||بودغوريتسا|Montenegro|Montenegrin|Podgorica|מונטנגרו
HR|كرواتيا|كرواتي|كروات|زغرب|Croatia|Croatian|Zagreb|קרואטיה
SI|سلوفينيا|سلوفيني||ليوبليانا|Slovenia|Slovenian|Ljubljana|סלובניה
BA|البوسنة والهرسك/البوسنة|بوسني||سراييفو|Bosnia and Herzegovina|Bosnian|Sarajevo|בוסניה
MK|مقدونيا/مقدونيا الشمالية|مقدوني||سكوبيي|North Macedonia|Macedonian|Skopje|מקדוניה
AL|ألبانيا|ألباني|ألبان|تيرانا|Albania|Albanian|Tirana|אלבניה
XK|كوسوفو|كوسوفي||بريشتينا|Kosovo|Kosovar|Pristina|קוסובו
US|الولايات المتحدة/الولايات المتحدة الأميركية/الولايات المتحدة الأمريكية/أمريكا/أميركا|أمريكي/أميركي|أمريكان/أميركان|واشنطن|United States|American|Washington|ארצות הברית/ארה"ב
CA|كندا|كندي||أوتاوا|Canada|Canadian|Ottawa|קנדה
MX|المكسيك|مكسيكي||مكسيكو/مكسيكو سيتي|Mexico|Mexican|Mexico City|מקסיקו
GT|غواتيمالا|غواتيمالي||غواتيمالا سيتي|Guatemala|Guatemalan|Guatemala City|גואטמלה
BZ|بليز|||بلموبان|Belize|Belizean|Belmopan|בליז
SV|السلفادور|سلفادوري||سان سلفادور|El Salvador|Salvadoran|San Salvador|אל סלבדור
HN|هندوراس|هندوراسي||تيغوسيغالبا|Honduras|Honduran|Tegucigalpa|הונדורס
NI|نيكاراغوا|نيكاراغوي||ماناغوا|Nicaragua|Nicaraguan|Managua|ניקרגואה
CR|كوستاريكا|كوستاريكي||سان خوسيه|Costa Rica|Costa Rican|San Jose|קוסטה ריקה
PA|بنما|بنمي||بنما سيتي|Panama|Panamanian|Panama City|פנמה
CU|كوبا|كوبي||هافانا|Cuba|Cuban|Havana|קובה
HT|هايتي|هايتي||بورت أو برنس|Haiti|Haitian|Port-au-Prince|האיטי
DO|الدومينيكان/جمهورية الدومينيكان|دومينيكاني||سانتو دومينغو|Dominican Republic|Dominican|Santo Domingo|הרפובליקה הדומיניקנית
JM|جامايكا|جامايكي||كينغستون|Jamaica|Jamaican|Kingston|ג'מייקה
PR|بورتوريكو|بورتوريكي||سان خوان|Puerto Rico|Puerto Rican|San Juan|פוארטו ריקו
BS|الباهاما/جزر الباهاما|||ناساو|Bahamas|Bahamian|Nassau|איי בהאמה
TT|ترينيداد وتوباغو|||بورت أوف سبين|Trinidad and Tobago|Trinidadian|Port of Spain|טרינידד וטובגו
BR|البرازيل|برازيلي||برازيليا|Brazil|Brazilian|Brasilia|ברזיל
AR|الأرجنتين|أرجنتيني||بوينس آيرس/بوينس أيرس|Argentina|Argentine|Buenos Aires|ארגנטינה
CL|تشيلي/شيلي|تشيلي||سانتياغو|Chile|Chilean|Santiago|צ'ילה
CO|كولومبيا|كولومبي||بوغوتا|Colombia|Colombian|Bogota|קולומביה
PE|بيرو|بيروفي||ليما|Peru|Peruvian|Lima|פרו
VE|فنزويلا|فنزويلي||كراكاس/كاراكاس|Venezuela|Venezuelan|Caracas|ונצואלה
EC|الإكوادور|إكوادوري||كيتو|Ecuador|Ecuadorian|Quito|אקוודור
BO|بوليفيا|بوليفي||لاباز|Bolivia|Bolivian|La Paz|בוליביה
PY|الباراغواي/باراغواي|باراغوياني||أسونسيون|Paraguay|Paraguayan|Asuncion|פרגוואי
UY|الأوروغواي/أوروغواي|أوروغوياني||مونتيفيديو|Uruguay|Uruguayan|Montevideo|אורוגוואי
GY|غيانا|||جورجتاون|Guyana|Guyanese|Georgetown|גיאנה
SR|سورينام|||باراماريبو|Suriname|Surinamese|Paramaribo|סורינאם
ET|إثيوبيا/أثيوبيا|إثيوبي/أثيوبي||أديس أبابا|Ethiopia|Ethiopian|Addis Ababa|אתיופיה
ER|إريتريا/أريتريا|إريتري/أريتري||أسمرة|Eritrea|Eritrean|Asmara|אריתריאה
KE|كينيا|كيني||نيروبي|Kenya|Kenyan|Nairobi|קניה
UG|أوغندا|أوغندي||كمبالا|Uganda|Ugandan|Kampala|אוגנדה
TZ|تنزانيا|تنزاني||دودوما|Tanzania|Tanzanian|Dodoma|טנזניה
RW|رواندا|رواندي||كيغالي|Rwanda|Rwandan|Kigali|רואנדה
BI|بوروندي/بورندي|بوروندي||بوجومبورا|Burundi|Burundian|Bujumbura|בורונדי
CD|الكونغو الديمقراطية/جمهورية الكونغو الديمقراطية|كونغولي||كينشاسا|Democratic Republic of the Congo|Congolese|Kinshasa|קונגו
CG|الكونغو/الكونغو برازافيل|كونغولي||برازافيل|Congo|Congolese|Brazzaville|קונגו
CF|أفريقيا الوسطى/إفريقيا الوسطى/جمهورية أفريقيا الوسطى|||بانغي|Central African Republic|Central African|Bangui|הרפובליקה המרכז-אפריקאית
TD|تشاد|تشادي||نجامينا/انجمينا|Chad|Chadian|N'Djamena|צ'אד
CM|الكاميرون|كاميروني||ياوندي|Cameroon|Cameroonian|Yaounde|קמרון
GA|الغابون|غابوني||ليبرفيل|Gabon|Gabonese|Libreville|גבון
GQ|غينيا الاستوائية|||مالابو|Equatorial Guinea|Equatoguinean|Malabo|גינאה המשוונית
NG|نيجيريا|نيجيري||أبوجا|Nigeria|Nigerian|Abuja|ניגריה
NE|النيجر|نيجري||نيامي|Niger|Nigerien|Niamey|ניז'ר
ML|مالي|مالي||باماكو|Mali|Malian|Bamako|מאלי
BF|بوركينا فاسو|بوركيني||واغادوغو|Burkina Faso|Burkinabe|Ouagadougou|בורקינה פאסו
SN|السنغال|سنغالي||دكار/داكار|Senegal|Senegalese|Dakar|סנגל
GM|غامبيا|غامبي||بانجول|Gambia|Gambian|Banjul|גמביה
GN|غينيا|غيني||كوناكري|Guinea|Guinean|Conakry|גינאה
GW|غينيا بيساو|||بيساو|Guinea-Bissau|Bissau-Guinean|Bissau|גינאה ביסאו
SL|سيراليون|سيراليوني||فريتاون|Sierra Leone|Sierra Leonean|Freetown|סיירה לאון
LR|ليبيريا|ليبيري||مونروفيا|Liberia|Liberian|Monrovia|ליבריה
CI|ساحل العاج/كوت ديفوار|عاجي/إيفواري||ياموسوكرو|Ivory Coast|Ivorian|Yamoussoukro|חוף השנהב
GH|غانا|غاني||أكرا|Ghana|Ghanaian|Accra|גאנה
TG|توغو|توغولي||لومي|Togo|Togolese|Lome|טוגו
BJ|بنين/بنن|بنيني||بورتو نوفو|Benin|Beninese|Porto-Novo|בנין
CV|الرأس الأخضر/جزر الرأس الأخضر|||برايا|Cape Verde|Cape Verdean|Praia|כף ורדה
AO|أنغولا|أنغولي||لواندا|Angola|Angolan|Luanda|אנגולה
ZM|زامبيا|زامبي||لوساكا|Zambia|Zambian|Lusaka|זמביה
ZW|زيمبابوي|زيمبابوي||هراري|Zimbabwe|Zimbabwean|Harare|זימבבואה
MW|مالاوي/ملاوي|||ليلونغوي|Malawi|Malawian|Lilongwe|מלאווי
MZ|موزمبيق/موزامبيق|موزمبيقي||مابوتو|Mozambique|Mozambican|Maputo|מוזמביק
MG|مدغشقر|مدغشقري||أنتاناناريفو|Madagascar|Malagasy|Antananarivo|מדגסקר
MU|موريشيوس|||بورت لويس|Mauritius|Mauritian|Port Louis|מאוריציוס
SC|سيشل/سيشيل|||فيكتوريا|Seychelles|Seychellois|Victoria|סיישל
ZA|جنوب أفريقيا/جنوب إفريقيا|جنوب أفريقي/جنوب إفريقي||بريتوريا|South Africa|South African|Pretoria|דרום אפריקה
NA|ناميبيا|ناميبي||ويندهوك|Namibia|Namibian|Windhoek|נמיביה
BW|بوتسوانا|||غابورون|Botswana|Botswanan|Gaborone|בוטסואנה
LS|ليسوتو|||ماسيرو|Lesotho|Basotho|Maseru|לסוטו
SZ|إسواتيني/سوازيلاند|||مبابان|Eswatini|Swazi|Mbabane|אסוואטיני
SUN|الاتحاد السوفيتي/الاتحاد السوفياتي|سوفيتي/سوفياتي|||Soviet Union|Soviet||ברית המועצות
`

export interface Country {
  readonly code: string
  /** The usual name first. */
  readonly names: readonly string[]
  readonly nisbas: readonly string[]
  readonly peoples: readonly string[]
  readonly capitals: readonly string[]
  readonly latin: string
  readonly latinAdjective: string
  readonly latinCapital: string
  readonly hebrew: readonly string[]
}

const alternatives = (field: string | undefined): string[] => (field ? field.split('/') : [])

export const countries: readonly Country[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [code = '', names, nisbas, peoples, capitals, latin = '', latinAdjective = '', latinCapital = '', hebrew] =
      row.split('|')
    return {
      code,
      names: alternatives(names),
      nisbas: alternatives(nisbas),
      peoples: alternatives(peoples),
      capitals: alternatives(capitals),
      latin,
      latinAdjective,
      latinCapital,
      hebrew: alternatives(hebrew),
    }
  })
