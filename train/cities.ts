/**
 * Makes src/language/ar/cities.ts from ../shared/data/places/world-cities.csv: `node train/cities.ts`.
 * The source's Arabic labels are machine-gathered: administrative heads («ولاية …») are cut off, and a label whose
 * consonants have too little in common with the Latin name («نادي …», a namesake's article) is left out.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { countries } from '../src/language/ar/countries.ts'
import { normalize } from '../src/reading/text/normal.ts'
import { annotatedNames } from './held-out.ts'

const leastPopulation = 40_000
/** A place of an annotated story with fewer people is left out. */
const leastAnnotated = 150_000
const annotated = annotatedNames('LOC')
const heads =
  /^(?:محافظة|محافطة|مقاطعة|ولاية|بلدية|إقليم|منطقة|مدينة|إدارة|مديرية|مركز|ضاحية|ناحية|جماعة|دائرة|مستوطنة|بلدة|قضاء|شعبية)\s+/

/** Consonant classes shared by the two scripts; everything else is dropped. */
const arabicClasses: Record<string, string> = {
  ب: 'b',
  پ: 'b',
  ف: 'f',
  ڤ: 'f',
  ت: 't',
  ط: 't',
  ث: 't',
  د: 't',
  ض: 't',
  ذ: 't',
  ظ: 't',
  س: 's',
  ص: 's',
  ز: 's',
  ش: 's',
  تش: 's',
  ج: 'g',
  غ: 'g',
  ق: 'g',
  ك: 'g',
  خ: 'g',
  گ: 'g',
  ر: 'r',
  ل: 'l',
  م: 'm',
  ن: 'n',
}
const latinClasses: Record<string, string> = {
  b: 'b',
  p: 'b',
  f: 'f',
  v: 'f',
  t: 't',
  d: 't',
  s: 's',
  z: 's',
  c: 'g',
  k: 'g',
  g: 'g',
  q: 'g',
  j: 'g',
  x: 'g',
  r: 'r',
  l: 'l',
  m: 'm',
  n: 'n',
}
const skeleton = (text: string, classes: Record<string, string>) =>
  [...text.replace(/تش|tch|ch/g, () => (classes === arabicClasses ? 'ش' : 's'))]
    .map((c) => classes[c] ?? '')
    .join('')
    .replace(/(.)\1+/g, '$1')

/** Share of the longer skeleton covered by the longest common subsequence. */
function likeness(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const x of a) {
    const next = [0]
    for (let j = 0; j < b.length; j++) next.push(x === b[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!))
    row = next
  }
  return row[b.length]! / Math.max(a.length, b.length, 1)
}

/** Cities whose label in the source is wrong or whose names differ: Arabic name | code | Latin name | thousands of people. */
const corrections = `
الدار البيضاء|MA|Casablanca|3716
مكة المكرمة|SA|Mecca|2428
مكة|SA|Mecca|2428
المدينة المنورة|SA|Medina|1411
بريدة|SA|Buraydah|467
حفر الباطن|SA|Hafr al Batin|387
عدن|YE|Aden|863
الموصل|IQ|Mosul|1792
السويس|EG|Suez|517
الفيوم|EG|Faiyum|519
الأهواز|IR|Ahvaz|1325
أورمية|IR|Urmia|736
كوبي|JP|Kobe|1522
كراتشي|PK|Karachi|20249
شيكاغو|US|Chicago|8489
لاهاي|NL|The Hague|548
نيس|FR|Nice|354
بلنسية|ES|Valencia|1595
فالنسيا|ES|Valencia|1595
هو تشي منه|VN|Ho Chi Minh City|15136
سوتشي|RU|Sochi|445
كالي|CO|Cali|2839
شنغهاي|CN|Shanghai|24073
صور|LB|Tyre|60
اللد|IL|Lod|81
الناصرة|IL|Nazareth|77
حيفا|IL|Haifa|600
يافا|IL|Jaffa|60
عكا|IL|Acre|49
بئر السبع|IL|Beersheba|210
غزة|PS|Gaza|766
نابلس|PS|Nablus|157
الخليل|PS|Hebron|216
جنين|PS|Jenin|50
بيت لحم|PS|Bethlehem|29
خان يونس|PS|Khan Yunis|205
رفح|PS|Rafah|172
سلا|MA|Sale|890
فاس|MA|Fez|1112
طنجة|MA|Tangier|948
الداخلة|EH|Dakhla|106
وهران|DZ|Oran|803
قسنطينة|DZ|Constantine|448
صفاقس|TN|Sfax|330
بنغازي|LY|Benghazi|807
مصراتة|LY|Misrata|386
الإسكندرية|EG|Alexandria|4870
أم درمان|SD|Omdurman|2395
الفاشر|SD|El Fasher|500
إدلب|SY|Idlib|165
حمص|SY|Homs|775
حماة|SY|Hama|461
اللاذقية|SY|Latakia|383
الرقة|SY|Raqqa|220
دير الزور|SY|Deir ez-Zor|211
البصرة|IQ|Basra|1340
كركوك|IQ|Kirkuk|975
أربيل|IQ|Erbil|879
السليمانية|IQ|Sulaymaniyah|656
النجف|IQ|Najaf|820
كربلاء|IQ|Karbala|690
صيدا|LB|Sidon|163
طرابلس|LB|Tripoli|229
الحديدة|YE|Hodeidah|402
تعز|YE|Taiz|615
`

/** Labels that are another article's. */
const wrong = new Set(['إطار هواء'])

const codeOf = new Map(
  countries.flatMap((c) => [[c.latin, c.code] as const, ...c.names.map((n) => [normalize(n), c.code] as const)]),
)
const lines: string[] = []
const seen = new Set<string>()
for (const row of readFileSync('../shared/data/places/world-cities.csv', 'utf8')
  .replace(/^\uFEFF/, '')
  .trim()
  .split(/\r?\n/)
  .slice(1)) {
  const [countryAr = '', countryEn = '', cityAr = '', cityEn = '', population = '0'] = [
    ...row.matchAll(/"([^"]*)"|([^,]+)/g),
  ].map((m) => m[1] ?? m[2])
  const code = codeOf.get(countryEn) ?? codeOf.get(normalize(countryAr))
  if (code === undefined || Number(population) < leastPopulation) continue
  const name = cityAr
    .replace(heads, '')
    .replace(/[،(].*$/, '')
    .trim()
  const latin = cityEn.replace(/[`‘’]/g, '').trim()
  const close = likeness(
    skeleton(normalize(name).replace(/^ال/, ''), arabicClasses),
    skeleton(
      latin
        .toLowerCase()
        .normalize('NFD')
        .replace(/^(?:al|el|ar|as|at|ash|an|ad|az)[- ]/, ''),
      latinClasses,
    ),
  )
  if (wrong.has(name) || name.length < 2 || close < 0.6 || name.split(' ').length > 4) continue
  const key = `${normalize(name)}|${code}`
  if (seen.has(key) || (Number(population) < leastAnnotated && annotated.has(normalize(name)))) continue
  seen.add(key)
  lines.push(`${name}|${code}|${latin}|${Math.round(Number(population) / 1000)}`)
}
for (const line of corrections.trim().split('\n')) {
  const [name = '', code = ''] = line.split('|')
  const key = `${normalize(name)}|${code}`
  if (seen.has(key)) continue
  seen.add(key)
  lines.push(line)
}
lines.sort()
writeFileSync(
  'src/language/ar/cities.ts',
  `/**
 * Cities of more than ${leastPopulation} people. Made by train/cities.ts; do not edit.
 * From a list of world cities under CC BY 4.0 (see LICENSES.md). A row: Arabic name | ISO code (countries.ts) | Latin name | thousands of people.
 */
const rows = \`
${lines.join('\n')}
\`

export interface City {
  readonly name: string
  readonly country: string
  readonly latin: string
  /** Thousands of people. */
  readonly population: number
}

export const cities: readonly City[] = rows
  .trim()
  .split('\\n')
  .map((row) => {
    const [name = '', country = '', latin = '', population = '0'] = row.split('|')
    return { name, country, latin, population: Number(population) }
  })
`,
)
console.log(`${lines.length} cities`)
