/**
 * Countries and other lands, with the adjectives of their people.
 * A row: ISO 3166 code (or a short id) | names | adjectives, masculine singular | plurals that no rule makes | the English name.
 * All in normal form; the first name is the one that other rooms use for the country.
 */
export interface Country {
  readonly code: string
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
  readonly plurals: readonly string[]
  /** The usual English name, '' for what is no country. */
  readonly latin: string
}

const rows = `
AE|الامارات,الامارات العربيه المتحده,دوله الامارات|اماراتي||United Arab Emirates
AF|افغانستان|افغاني,افغانستاني|افغان|Afghanistan
AL|البانيا|الباني|البان|Albania
AM|ارمينيا|ارميني,ارمني|ارمن|Armenia
AO|انغولا,انجولا|انغولي,انجولي||Angola
AR|الارجنتين|ارجنتيني||Argentina
AT|النمسا|نمساوي||Austria
AU|استراليا|استرالي||Australia
AZ|اذربيجان,اذربيدجان|اذربيجاني,اذري|اذريون|Azerbaijan
BA|البوسنه,البوسنه والهرسك|بوسني|بوسنيون,بشناق|Bosnia and Herzegovina
BD|بنغلاديش,بنجلاديش,بنغلادش|بنغلاديشي,بنغالي||Bangladesh
BE|بلجيكا|بلجيكي||Belgium
BF|بوركينا فاسو|بوركيني,بوركينابي||Burkina Faso
BG|بلغاريا|بلغاري|بلغار|Bulgaria
BH|البحرين|بحريني||Bahrain
BI|بوروندي|بوروندي||Burundi
BJ|بنين|بنيني||Benin
BN|بروناي|بروناوي||Brunei
BO|بوليفيا|بوليفي||Bolivia
BR|البرازيل|برازيلي||Brazil
BW|بوتسوانا|بوتسواني||Botswana
BY|بيلاروسيا,روسيا البيضاء,بيلاروس|بيلاروسي||Belarus
CA|كندا|كندي||Canada
CD|الكونغو,الكونغو الديمقراطيه,جمهوريه الكونغو الديمقراطيه|كونغولي||Congo
CF|افريقيا الوسطي,جمهوريه افريقيا الوسطي|||Central African Republic
CH|سويسرا|سويسري||Switzerland
CI|ساحل العاج,كوت ديفوار|ايفواري||Ivory Coast
CL|تشيلي,شيلي|تشيلي,شيلي||Chile
CM|الكاميرون|كاميروني||Cameroon
CN|الصين|صيني||China
CO|كولومبيا|كولومبي||Colombia
CR|كوستاريكا|كوستاريكي||Costa Rica
CU|كوبا|كوبي||Cuba
CY|قبرص|قبرصي|قبارصه|Cyprus
CZ|التشيك,تشيكيا,جمهوريه التشيك|تشيكي||Czech Republic
DE|المانيا|الماني|المان|Germany
DJ|جيبوتي|جيبوتي||Djibouti
DK|الدنمارك,الدانمارك,الدنمرك|دنماركي,دانماركي||Denmark
DO|الدومينيكان,جمهوريه الدومينيكان|دومينيكاني||Dominican Republic
DZ|الجزائر|جزائري||Algeria
EC|الاكوادور|اكوادوري||Ecuador
EE|استونيا|استوني||Estonia
EG|مصر,جمهوريه مصر العربيه|مصري||Egypt
EH|الصحراء الغربيه|صحراوي||Western Sahara
ER|اريتريا,ارتريا|اريتري,ارتري||Eritrea
ES|اسبانيا|اسباني|اسبان|Spain
ET|اثيوبيا|اثيوبي||Ethiopia
FI|فنلندا|فنلندي||Finland
FR|فرنسا|فرنسي||France
GA|الغابون|غابوني||Gabon
GB|بريطانيا,المملكه المتحده,بريطانيا العظمي|بريطاني||United Kingdom
XE|انجلترا,انكلترا,انغلترا|انجليزي,انكليزي|انجليز,انكليز|England
XS|اسكتلندا,سكوتلندا,اسكوتلندا|اسكتلندي,اسكوتلندي||Scotland
XW|ويلز|ويلزي||Wales
GE|جورجيا|جورجي||Georgia
GH|غانا|غاني||Ghana
GL|غرينلاند,جرينلاند|||Greenland
GM|غامبيا,جامبيا|غامبي||Gambia
GN|غينيا|غيني||Guinea
GQ|غينيا الاستوائيه|||Equatorial Guinea
GR|اليونان|يوناني||Greece
GT|غواتيمالا,جواتيمالا|غواتيمالي||Guatemala
HK|هونغ كونغ,هونج كونج|||Hong Kong
HN|هندوراس|هندوراسي||Honduras
HR|كرواتيا|كرواتي|كروات|Croatia
HT|هايتي|هايتي||Haiti
HU|المجر,هنغاريا|مجري,هنغاري||Hungary
ID|اندونيسيا,اندونيسا|اندونيسي||Indonesia
IE|ايرلندا,ايرلنده|ايرلندي||Ireland
IL|اسرائيل,دوله اسرائيل,اسراييل|اسرائيلي,اسراييلي,اسرئيلي||Israel
IN|الهند|هندي|هنود|India
IQ|العراق|عراقي||Iraq
IR|ايران,الجمهوريه الاسلاميه الايرانيه,الجمهوريه الاسلاميه في ايران|ايراني||Iran
IS|ايسلندا,ايسلنده,ايسلاندا|ايسلندي||Iceland
IT|ايطاليا|ايطالي|طليان|Italy
JM|جامايكا|جامايكي||Jamaica
JO|الاردن,المملكه الاردنيه الهاشميه|اردني||Jordan
JP|اليابان|ياباني||Japan
KE|كينيا|كيني||Kenya
KG|قيرغيزستان,قرغيزستان|قيرغيزي,قرغيزي|قرغيز|Kyrgyzstan
KH|كمبوديا|كمبودي||Cambodia
KM|جزر القمر|||Comoros
KP|كوريا الشماليه|كوري شمالي||North Korea
KR|كوريا الجنوبيه|كوري جنوبي||South Korea
XK|كوسوفو|كوسوفي||Kosovo
XC|كوريا|كوري||Korea
KW|الكويت,دوله الكويت|كويتي||Kuwait
KZ|كازاخستان,كزاخستان|كازاخستاني,كازاخي||Kazakhstan
LA|لاوس|لاوسي||Laos
LB|لبنان|لبناني||Lebanon
LK|سريلانكا,سيريلانكا|سريلانكي,سيريلانكي||Sri Lanka
LR|ليبيريا|ليبيري||Liberia
LS|ليسوتو|||Lesotho
LT|ليتوانيا,لتوانيا|ليتواني||Lithuania
LU|لوكسمبورغ,لوكسمبورج|لوكسمبورغي||Luxembourg
LV|لاتفيا|لاتفي||Latvia
LY|ليبيا|ليبي||Libya
MA|المغرب,المملكه المغربيه|مغربي|مغاربه|Morocco
MC|موناكو|||Monaco
MD|مولدوفا,مولدافيا|مولدوفي,مولدافي||Moldova
ME|الجبل الاسود,مونتينيغرو|||Montenegro
MG|مدغشقر|مدغشقري||Madagascar
MK|مقدونيا,مقدونيا الشماليه|مقدوني||North Macedonia
ML|مالي|||Mali
MM|ميانمار,بورما|ميانماري,بورمي||Myanmar
MN|منغوليا|منغولي|مغول|Mongolia
MR|موريتانيا|موريتاني||Mauritania
MT|مالطا|مالطي||Malta
MU|موريشيوس|موريشيوسي||Mauritius
MV|المالديف,جزر المالديف|مالديفي||Maldives
MW|ملاوي,مالاوي|||Malawi
MX|المكسيك|مكسيكي||Mexico
MY|ماليزيا|ماليزي||Malaysia
MZ|موزمبيق|موزمبيقي||Mozambique
NA|ناميبيا|ناميبي||Namibia
NE|النيجر|نيجري||Niger
NG|نيجيريا|نيجيري||Nigeria
NI|نيكاراغوا,نيكاراجوا|نيكاراغوي||Nicaragua
NL|هولندا|هولندي||Netherlands
NO|النرويج|نرويجي||Norway
NP|نيبال,النيبال|نيبالي||Nepal
NZ|نيوزيلندا,نيوزيلاندا,نيوزلندا|نيوزيلندي,نيوزلندي||New Zealand
OM|سلطنه عمان,عمان|عماني||Oman
PA|بنما|بنمي||Panama
PE|بيرو,البيرو|بيروفي||Peru
PG|بابوا غينيا الجديده|||Papua New Guinea
PH|الفلبين,الفيليبين|فلبيني,فيليبيني||Philippines
PK|باكستان|باكستاني||Pakistan
PL|بولندا,بولونيا|بولندي,بولوني||Poland
PS|فلسطين,دوله فلسطين|فلسطيني||Palestine
PT|البرتغال|برتغالي||Portugal
PY|باراغواي,الباراغواي|باراغواني||Paraguay
QA|قطر,دوله قطر|قطري||Qatar
RO|رومانيا|روماني||Romania
RS|صربيا|صربي|صرب|Serbia
RU|روسيا,روسيا الاتحاديه|روسي|روس|Russia
RW|رواندا|رواندي||Rwanda
SA|السعوديه,المملكه العربيه السعوديه|سعودي||Saudi Arabia
SD|السودان|سوداني||Sudan
SS|جنوب السودان|||South Sudan
SE|السويد|سويدي||Sweden
SG|سنغافوره,سنغافورا|سنغافوري||Singapore
SI|سلوفينيا|سلوفيني||Slovenia
SK|سلوفاكيا|سلوفاكي||Slovakia
SL|سيراليون|سيراليوني||Sierra Leone
SN|السنغال|سنغالي||Senegal
SO|الصومال|صومالي||Somalia
SR|سورينام|||Suriname
SV|السلفادور|سلفادوري||El Salvador
SY|سوريا,سوريه|سوري||Syria
SZ|اسواتيني,سوازيلاند|||Eswatini
TD|تشاد|تشادي||Chad
TG|توغو|توغولي||Togo
TH|تايلاند,تايلند|تايلاندي,تايلندي||Thailand
TJ|طاجيكستان,طاجكستان|طاجيكستاني,طاجيكي|طاجيك|Tajikistan
TL|تيمور الشرقيه,تيمور|||Timor-Leste
TM|تركمانستان|تركمانستاني,تركماني|تركمان|Turkmenistan
TN|تونس|تونسي|توانسه|Tunisia
TR|تركيا|تركي|اتراك|Turkey
TT|ترينيداد وتوباغو|||Trinidad and Tobago
TW|تايوان|تايواني||Taiwan
TZ|تنزانيا|تنزاني||Tanzania
UA|اوكرانيا|اوكراني||Ukraine
UG|اوغندا|اوغندي||Uganda
US|الولايات المتحده,الولايات المتحده الامريكيه,الولايات المتحده الاميركيه,امريكا,اميركا|امريكي,اميركي|امريكان,اميركان|United States
UY|اوروغواي,الاوروغواي,اوروجواي|اوروغوياني||Uruguay
UZ|اوزبكستان|اوزبكي,اوزبكستاني|اوزبك|Uzbekistan
VA|الفاتيكان|فاتيكاني||Vatican
VE|فنزويلا|فنزويلي||Venezuela
VN|فيتنام|فيتنامي||Vietnam
YE|اليمن|يمني||Yemen
ZA|جنوب افريقيا,جنوب افريقيه|جنوب افريقي||South Africa
ZM|زامبيا|زامبي||Zambia
ZW|زيمبابوي,زمبابوي|زيمبابوي||Zimbabwe
SUN|الاتحاد السوفياتي,الاتحاد السوفييتي,الاتحاد السوفيتي|سوفياتي,سوفييتي,سوفيتي||Soviet Union
XKU|كردستان,اقليم كردستان|كردي|اكراد|Kurdistan
XARAB|الوطن العربي,العالم العربي|عربي|عرب|Arab World
XEU|اوروبا,اوروبه|اوروبي||Europe
XAF|افريقيا,افريقيه|افريقي|افارقه|Africa
XAS|اسيا|اسيوي||Asia
XGC|الخليج,الخليج العربي|خليجي||Gulf
XMG|المغرب العربي|مغاربي||Maghreb
XOTT||عثماني||
XPER||فارسي|فرس|
XLAT|امريكا اللاتينيه,اميركا اللاتينيه|لاتيني||Latin America
XSCA||اسكندنافي||
XBAL|البلقان|بلقاني||Balkans
XCHE|الشيشان|شيشاني||Chechnya
XCRI|القرم,شبه جزيره القرم|قرمي||Crimea
XCAT|كاتالونيا,كتالونيا|كاتالوني,كتالوني||Catalonia
XUYG||ايغوري|ايغور|
XROH||روهينغي|روهينغا|
`

/** Every country of the table. */
export const countries: readonly Country[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [code, names, adjectives, plurals, latin] = row.split('|').map((cell) => (cell ? cell.split(',') : []))
    return { code: code![0]!, names: names!, adjectives: adjectives!, plurals: plurals!, latin: latin![0] ?? '' }
  })

/** Endings of an adjective in ي: feminine, plurals, dual; the ي itself stays. */
const endings = ['', 'ه', 'ون', 'ين', 'ات', 'ان', 'تين', 'تان', 'ا']

const allNames = new Set(countries.flatMap((country) => country.names))
const isCountry = (form: string) => allNames.has(form)

/** Every form of a country's adjective, without the article, to the country. One-word forms only. */
export const demonyms: ReadonlyMap<string, Country> = (() => {
  const forms = new Map<string, Country>()
  for (const country of countries) {
    for (const adjective of country.adjectives) {
      if (adjective.includes(' ')) continue
      for (const ending of endings) {
        const form = adjective + ending
        // «سوري» + «ا» is the country, not its people.
        if (!forms.has(form) && (ending === '' || !isCountry(form))) forms.set(form, country)
      }
    }
    for (const plural of country.plurals) if (!forms.has(plural)) forms.set(plural, country)
  }
  return forms
})()

/** Every name of a country, in normal form, as it stands with its article. */
export const countryNames: ReadonlyMap<string, Country> = new Map(
  countries.flatMap((country) => country.names.map((name): [string, Country] => [name, country])),
)
