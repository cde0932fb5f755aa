/**
 * Countries in other languages, and their capitals. A row: the code of countries.ts | English name | English adjective |
 * Hebrew names, '/' between them | capital in Arabic | capital in English.
 */
const rows = `
DZ|Algeria|Algerian|אלג'יריה|الجزائر العاصمة|Algiers
MA|Morocco|Moroccan|מרוקו|الرباط|Rabat
TN|Tunisia|Tunisian|תוניסיה|تونس العاصمة|Tunis
LY|Libya|Libyan|לוב|طرابلس|Tripoli
EG|Egypt|Egyptian|מצרים|القاهرة|Cairo
SD|Sudan|Sudanese|סודאן|الخرطوم|Khartoum
SS|South Sudan|South Sudanese|דרום סודאן|جوبا|Juba
MR|Mauritania|Mauritanian|מאוריטניה|نواكشوط|Nouakchott
EH|Western Sahara|Sahrawi|סהרה המערבית|العيون|Laayoune
SO|Somalia|Somali|סומליה|مقديشو|Mogadishu
DJ|Djibouti|Djiboutian|ג'יבוטי|جيبوتي|Djibouti
KM|Comoros|Comorian|קומורו|موروني|Moroni
SA|Saudi Arabia|Saudi|ערב הסעודית/סעודיה|الرياض|Riyadh
AE|United Arab Emirates|Emirati|איחוד האמירויות|أبوظبي/أبو ظبي|Abu Dhabi
QA|Qatar|Qatari|קטאר|الدوحة|Doha
KW|Kuwait|Kuwaiti|כווית|مدينة الكويت|Kuwait City
BH|Bahrain|Bahraini|בחריין|المنامة|Manama
OM|Oman|Omani|עומאן|مسقط|Muscat
YE|Yemen|Yemeni|תימן|صنعاء|Sanaa
JO|Jordan|Jordanian|ירדן|عمّان|Amman
SY|Syria|Syrian|סוריה|دمشق|Damascus
LB|Lebanon|Lebanese|לבנון|بيروت|Beirut
IQ|Iraq|Iraqi|עיראק|بغداد|Baghdad
PS|Palestine|Palestinian|פלסטין|رام الله|Ramallah
IL|Israel|Israeli|ישראל|القدس|Jerusalem
IR|Iran|Iranian|איראן/אירן|طهران|Tehran
TR|Turkey|Turkish|טורקיה|أنقرة|Ankara
CY|Cyprus|Cypriot|קפריסין|نيقوسيا|Nicosia
GR|Greece|Greek|יוון|أثينا|Athens
AF|Afghanistan|Afghan|אפגניסטן|كابول/كابل|Kabul
PK|Pakistan|Pakistani|פקיסטן|إسلام آباد/إسلام أباد|Islamabad
IN|India|Indian|הודו|نيودلهي/نيو دلهي|New Delhi
BD|Bangladesh|Bangladeshi|בנגלדש|دكا|Dhaka
LK|Sri Lanka|Sri Lankan|סרי לנקה|كولومبو|Colombo
NP|Nepal|Nepalese|נפאל|كاتماندو|Kathmandu
BT|Bhutan|Bhutanese|בהוטן|تيمفو|Thimphu
MV|Maldives|Maldivian|המלדיביים|ماليه|Male
CN|China|Chinese|סין|بكين/بيجين|Beijing
TW|Taiwan|Taiwanese|טייוואן|تايبيه|Taipei
HK|Hong Kong||הונג קונג||
JP|Japan|Japanese|יפן|طوكيو|Tokyo
KP|North Korea|North Korean|קוריאה הצפונית/צפון קוריאה|بيونغ يانغ/بيونغيانغ|Pyongyang
KR|South Korea|South Korean|קוריאה הדרומית/דרום קוריאה|سيول/سول|Seoul
MN|Mongolia|Mongolian|מונגוליה|أولان باتور|Ulaanbaatar
VN|Vietnam|Vietnamese|וייטנאם|هانوي|Hanoi
LA|Laos|Laotian|לאוס|فيينتيان|Vientiane
KH|Cambodia|Cambodian|קמבודיה|بنوم بنه|Phnom Penh
TH|Thailand|Thai|תאילנד|بانكوك|Bangkok
MM|Myanmar|Burmese|מיאנמר|نايبيداو|Naypyidaw
MY|Malaysia|Malaysian|מלזיה|كوالالمبور|Kuala Lumpur
SG|Singapore|Singaporean|סינגפור|سنغافورة|Singapore
ID|Indonesia|Indonesian|אינדונזיה|جاكرتا|Jakarta
BN|Brunei|Bruneian|ברוניי|بندر سري بغاوان|Bandar Seri Begawan
TL|East Timor|Timorese|מזרח טימור|ديلي|Dili
PH|Philippines|Filipino|הפיליפינים|مانيلا|Manila
AU|Australia|Australian|אוסטרליה|كانبرا/كانبيرا|Canberra
NZ|New Zealand|New Zealander|ניו זילנד|ويلينغتون/ويلنغتون|Wellington
PG|Papua New Guinea|Papuan|פפואה גינאה החדשה|بورت مورسبي|Port Moresby
FJ|Fiji|Fijian|פיג'י|سوفا|Suva
RU|Russia|Russian|רוסיה|موسكو|Moscow
UA|Ukraine|Ukrainian|אוקראינה|كييف|Kyiv
BY|Belarus|Belarusian|בלארוס|مينسك|Minsk
MD|Moldova|Moldovan|מולדובה|كيشيناو|Chisinau
GE|Georgia|Georgian|גאורגיה|تبليسي|Tbilisi
AM|Armenia|Armenian|ארמניה|يريفان|Yerevan
AZ|Azerbaijan|Azerbaijani|אזרבייג'ן|باكو|Baku
KZ|Kazakhstan|Kazakh|קזחסטן|أستانا/نور سلطان|Astana
UZ|Uzbekistan|Uzbek|אוזבקיסטן|طشقند|Tashkent
TM|Turkmenistan|Turkmen|טורקמניסטן|عشق آباد|Ashgabat
TJ|Tajikistan|Tajik|טג'יקיסטן|دوشنبه|Dushanbe
KG|Kyrgyzstan|Kyrgyz|קירגיזסטן|بيشكيك|Bishkek
DE|Germany|German|גרמניה|برلين|Berlin
FR|France|French|צרפת|باريس|Paris
GB|United Kingdom|British|בריטניה|لندن|London
ENG|England|English|אנגליה||
SCT|Scotland|Scottish|סקוטלנד|إدنبرة|Edinburgh
WLS|Wales|Welsh|ויילס|كارديف|Cardiff
NIR|Northern Ireland|Northern Irish|צפון אירלנד|بلفاست|Belfast
IE|Ireland|Irish|אירלנד|دبلن|Dublin
ES|Spain|Spanish|ספרד|مدريد|Madrid
PT|Portugal|Portuguese|פורטוגל|لشبونة|Lisbon
IT|Italy|Italian|איטליה|روما|Rome
VA|Vatican|Vatican|הוותיקן|الفاتيكان|Vatican City
SM|San Marino|Sammarinese|סן מרינו|سان مارينو|San Marino
MT|Malta|Maltese|מלטה|فاليتا|Valletta
CH|Switzerland|Swiss|שווייץ|برن|Bern
AT|Austria|Austrian|אוסטריה|فيينا|Vienna
BE|Belgium|Belgian|בלגיה|بروكسل|Brussels
NL|Netherlands|Dutch|הולנד|أمستردام|Amsterdam
LU|Luxembourg|Luxembourgish|לוקסמבורג|لوكسمبورغ|Luxembourg
MC|Monaco|Monegasque|מונקו|موناكو|Monaco
LI|Liechtenstein||ליכטנשטיין|فادوز|Vaduz
AD|Andorra|Andorran|אנדורה|أندورا لا فيلا|Andorra la Vella
DK|Denmark|Danish|דנמרק|كوبنهاغن|Copenhagen
NO|Norway|Norwegian|נורווגיה|أوسلو|Oslo
SE|Sweden|Swedish|שוודיה|ستوكهولم|Stockholm
FI|Finland|Finnish|פינלנד|هلسنكي|Helsinki
IS|Iceland|Icelandic|איסלנד|ريكيافيك|Reykjavik
EE|Estonia|Estonian|אסטוניה|تالين|Tallinn
LV|Latvia|Latvian|לטביה|ريغا|Riga
LT|Lithuania|Lithuanian|ליטא|فيلنيوس|Vilnius
PL|Poland|Polish|פולין|وارسو|Warsaw
CZ|Czech Republic|Czech|צ'כיה|براغ|Prague
SK|Slovakia|Slovak|סלובקיה|براتيسلافا|Bratislava
HU|Hungary|Hungarian|הונגריה|بودابست|Budapest
RO|Romania|Romanian|רומניה|بوخارست|Bucharest
BG|Bulgaria|Bulgarian|בולגריה|صوفيا|Sofia
RS|Serbia|Serbian|סרביה|بلغراد|Belgrade
ME|Montenegro|Montenegrin|מונטנגרו|بودغوريتسا|Podgorica
HR|Croatia|Croatian|קרואטיה|زغرب|Zagreb
SI|Slovenia|Slovenian|סלובניה|ليوبليانا|Ljubljana
BA|Bosnia and Herzegovina|Bosnian|בוסניה|سراييفو|Sarajevo
MK|North Macedonia|Macedonian|מקדוניה|سكوبيي|Skopje
AL|Albania|Albanian|אלבניה|تيرانا|Tirana
XK|Kosovo|Kosovar|קוסובו|بريشتينا|Pristina
US|United States|American|ארצות הברית/ארה"ב|واشنطن|Washington
CA|Canada|Canadian|קנדה|أوتاوا|Ottawa
MX|Mexico|Mexican|מקסיקו|مكسيكو/مكسيكو سيتي|Mexico City
GT|Guatemala|Guatemalan|גואטמלה|غواتيمالا سيتي|Guatemala City
BZ|Belize|Belizean|בליז|بلموبان|Belmopan
SV|El Salvador|Salvadoran|אל סלבדור|سان سلفادور|San Salvador
HN|Honduras|Honduran|הונדורס|تيغوسيغالبا|Tegucigalpa
NI|Nicaragua|Nicaraguan|ניקרגואה|ماناغوا|Managua
CR|Costa Rica|Costa Rican|קוסטה ריקה|سان خوسيه|San Jose
PA|Panama|Panamanian|פנמה|بنما سيتي|Panama City
CU|Cuba|Cuban|קובה|هافانا|Havana
HT|Haiti|Haitian|האיטי|بورت أو برنس|Port-au-Prince
DO|Dominican Republic|Dominican|הרפובליקה הדומיניקנית|سانتو دومينغو|Santo Domingo
JM|Jamaica|Jamaican|ג'מייקה|كينغستون|Kingston
PR|Puerto Rico|Puerto Rican|פוארטו ריקו|سان خوان|San Juan
BS|Bahamas|Bahamian|איי בהאמה|ناساو|Nassau
TT|Trinidad and Tobago|Trinidadian|טרינידד וטובגו|بورت أوف سبين|Port of Spain
BR|Brazil|Brazilian|ברזיל|برازيليا|Brasilia
AR|Argentina|Argentine|ארגנטינה|بوينس آيرس/بوينس أيرس|Buenos Aires
CL|Chile|Chilean|צ'ילה|سانتياغو|Santiago
CO|Colombia|Colombian|קולומביה|بوغوتا|Bogota
PE|Peru|Peruvian|פרו|ليما|Lima
VE|Venezuela|Venezuelan|ונצואלה|كراكاس/كاراكاس|Caracas
EC|Ecuador|Ecuadorian|אקוודור|كيتو|Quito
BO|Bolivia|Bolivian|בוליביה|لاباز|La Paz
PY|Paraguay|Paraguayan|פרגוואי|أسونسيون|Asuncion
UY|Uruguay|Uruguayan|אורוגוואי|مونتيفيديو|Montevideo
GY|Guyana|Guyanese|גיאנה|جورجتاون|Georgetown
SR|Suriname|Surinamese|סורינאם|باراماريبو|Paramaribo
ET|Ethiopia|Ethiopian|אתיופיה|أديس أبابا|Addis Ababa
ER|Eritrea|Eritrean|אריתריאה|أسمرة|Asmara
KE|Kenya|Kenyan|קניה|نيروبي|Nairobi
UG|Uganda|Ugandan|אוגנדה|كمبالا|Kampala
TZ|Tanzania|Tanzanian|טנזניה|دودوما|Dodoma
RW|Rwanda|Rwandan|רואנדה|كيغالي|Kigali
BI|Burundi|Burundian|בורונדי|بوجومبورا|Bujumbura
CD|Democratic Republic of the Congo|Congolese|קונגו|كينشاسا|Kinshasa
CG|Congo|Congolese|קונגו|برازافيل|Brazzaville
CF|Central African Republic|Central African|הרפובליקה המרכז-אפריקאית|بانغي|Bangui
TD|Chad|Chadian|צ'אד|نجامينا/انجمينا|N'Djamena
CM|Cameroon|Cameroonian|קמרון|ياوندي|Yaounde
GA|Gabon|Gabonese|גבון|ليبرفيل|Libreville
GQ|Equatorial Guinea|Equatoguinean|גינאה המשוונית|مالابو|Malabo
NG|Nigeria|Nigerian|ניגריה|أبوجا|Abuja
NE|Niger|Nigerien|ניז'ר|نيامي|Niamey
ML|Mali|Malian|מאלי|باماكو|Bamako
BF|Burkina Faso|Burkinabe|בורקינה פאסו|واغادوغو|Ouagadougou
SN|Senegal|Senegalese|סנגל|دكار/داكار|Dakar
GM|Gambia|Gambian|גמביה|بانجول|Banjul
GN|Guinea|Guinean|גינאה|كوناكري|Conakry
GW|Guinea-Bissau|Bissau-Guinean|גינאה ביסאו|بيساو|Bissau
SL|Sierra Leone|Sierra Leonean|סיירה לאון|فريتاون|Freetown
LR|Liberia|Liberian|ליבריה|مونروفيا|Monrovia
CI|Ivory Coast|Ivorian|חוף השנהב|ياموسوكرو|Yamoussoukro
GH|Ghana|Ghanaian|גאנה|أكرا|Accra
TG|Togo|Togolese|טוגו|لومي|Lome
BJ|Benin|Beninese|בנין|بورتو نوفو|Porto-Novo
CV|Cape Verde|Cape Verdean|כף ורדה|برايا|Praia
AO|Angola|Angolan|אנגולה|لواندا|Luanda
ZM|Zambia|Zambian|זמביה|لوساكا|Lusaka
ZW|Zimbabwe|Zimbabwean|זימבבואה|هراري|Harare
MW|Malawi|Malawian|מלאווי|ليلونغوي|Lilongwe
MZ|Mozambique|Mozambican|מוזמביק|مابوتو|Maputo
MG|Madagascar|Malagasy|מדגסקר|أنتاناناريفو|Antananarivo
MU|Mauritius|Mauritian|מאוריציוס|بورت لويس|Port Louis
SC|Seychelles|Seychellois|סיישל|فيكتوريا|Victoria
ZA|South Africa|South African|דרום אפריקה|بريتوريا|Pretoria
NA|Namibia|Namibian|נמיביה|ويندهوك|Windhoek
BW|Botswana|Botswanan|בוטסואנה|غابورون|Gaborone
LS|Lesotho|Basotho|לסוטו|ماسيرو|Maseru
SZ|Eswatini|Swazi|אסוואטיני|مبابان|Mbabane
SUN|Soviet Union|Soviet|ברית המועצות||
XKU|Kurdistan|Kurdish|כורדיסטן||
XARAB|Arab world|Arab|||
XEU|Europe|European|אירופה||
XAF|Africa|African|אפריקה||
XAS|Asia|Asian|אסיה||
XGC|Gulf|Gulf|||
XMG|Maghreb|Maghrebi|||
XOTT||Ottoman|||
XPER||Persian|||
XLAT|Latin America|Latin American|||
XSCA||Scandinavian|||
XBAL|Balkans|Balkan|||
XCHE|Chechnya|Chechen|||
XCRI|Crimea|Crimean|||
XCAT|Catalonia|Catalan|||
XUYG||Uyghur|||
XROH||Rohingya|||
`

export interface CountryNames {
  readonly latin: string
  readonly latinAdjective: string
  readonly hebrew: readonly string[]
  readonly capitals: readonly string[]
  readonly latinCapital: string
}

const alternatives = (field: string | undefined): string[] => (field ? field.split('/') : [])

/** By the code of countries.ts. */
export const countryTranslations: ReadonlyMap<string, CountryNames> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row): [string, CountryNames] => {
      const [code = '', latin = '', latinAdjective = '', hebrew, capitals, latinCapital = ''] = row.split('|')
      return [
        code,
        { latin, latinAdjective, hebrew: alternatives(hebrew), capitals: alternatives(capitals), latinCapital },
      ]
    }),
)
