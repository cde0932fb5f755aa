import { ok } from 'node:assert/strict'
import { listOf } from './helpers.ts'

const has = (body: string, entry: string) =>
  ok(listOf(body).includes(entry), `«${entry}» is not found; found: ${listOf(body).join(', ')}`)
const hasNone = (body: string, part: string) =>
  ok(!listOf(body).some((entry) => entry.includes(part)), listOf(body).join(', '))

describe('bodies by their build', () => {
  it('are a bare head with a noun and an adjective that tells', () => {
    has('أعلن مكتب الرقابة الوطني نتائج تقريره.', 'organization: مكتب الرقابة الوطني')
    has('وقالت لجنة المصائد الإقليمية إن الموسم بدأ.', 'organization: لجنة المصائد الإقليمية')
    hasNone('وقال رئيس مجلس الإدارة العام إن الموسم بدأ.', 'مجلس الإدارة')
  })
  it('are a definite head with such an adjective and what it is for', () => {
    has('وذكر المعهد الوطني لعلوم البحار أن المد سيرتفع.', 'organization: المعهد الوطني لعلوم البحار')
    hasNone('وأوضح الفريق الوطني للصحفيين أنه سيلعب.', 'للصحفيين')
  })
  it('are the presidency of a country', () => {
    has('نفت الرئاسة البرازيلية الخبر.', 'organization: الرئاسة البرازيلية')
  })
})

describe('laws', () => {
  it('are named by what they are about', () => {
    has('رفض النواب مشروع قانون ضريبة العقار المثير للجدل.', 'document: مشروع قانون ضريبة العقار')
    has('ينظم قانون الصيد البحري المواسم.', 'document: قانون الصيد البحري')
  })
  it('are not every law, nor the law', () => {
    hasNone('أقر النواب قانونا جديدا وفق القانون الدولي وبحثوا قانون يوسع الشرائح.', 'document')
  })
})

describe('models and media', () => {
  it('go by a number behind the maker', () => {
    has('سقطت طائرة من طراز إيرباص 320 قرب المدرج.', 'product: إيرباص 320')
    has('أقلعت البوينغ 747-400 متأخرة.', 'product: البوينغ 747-400')
  })
  it('go by the language of their edition', () => {
    has('قال في تصريح لموقع CNN بالعربية إنه باق.', 'organization: CNN بالعربية')
  })
  it('may be spelled with dots', () => {
    has('بثت قناة إن.بي.سي الخبر.', 'organization: إن.بي.سي')
  })
})

describe('places by what stands before them', () => {
  it('are the capital behind the adjective of its country', () => {
    has('وصل الوفد إلى العاصمة الأوكرانية كييف مساء.', 'location: كييف')
  })
  it('are a cape that the article opens with or has twice, not the head of a list', () => {
    const article = 'رأس الحبارى – وصلت السفينة إلى رأس الحبارى أمس. وجاء المرفأ على رأس القائمة.'
    ok(listOf(article).filter((entry) => entry === 'location: رأس الحبارى').length === 2, listOf(article).join(', '))
    hasNone(article, 'القائمة')
    hasNone('ودعا إلى قطع رأس الأفعى. وقال إن رأس الأفعى هناك.', 'الأفعى')
  })
  it('are no verb behind a place', () => {
    hasNone('كان يصور في كل مدينة يزورها المعالم.', 'يزورها')
  })
})

describe('units, channels and makes', () => {
  it('go by a number', () => {
    has('تقدم اللواء 35 نحو الجسر.', 'organization: اللواء 35')
    has('جاء الصاروخ من الكتيبة الـ12 قرب الحدود.', 'organization: الكتيبة الـ12')
    has('أفادت القناة الثانية بأن الجسر أغلق.', 'organization: القناة الثانية')
  })
  it('are a rare word behind «من طراز», not an adjective', () => {
    has('وكانت الحافلة من طراز "بلاغوتين" القديم.', 'product: بلاغوتين')
    hasNone('وكانت الحافلة من طراز حديث.', 'product')
  })
})

describe('slips of the pen', () => {
  const body = 'وصل هاينز كرامتسر أمس. '
  it('are found where the article has the name right', () => {
    has(`${body}ثم شكر الوزير كارمتسر على الزيارة.`, 'person: كارمتسر')
  })
  it('are not words that news have, nor words that begin otherwise', () => {
    hasNone(`${body}ثم دخل غرامتسر المبنى.`, 'غرامتسر')
  })
})

describe('built things', () => {
  it('may have a name that no list has', () => {
    has('هبطت الطائرة في مطار زيلكان مساء.', 'facility: مطار زيلكان')
  })
  it('are not described ones', () => {
    hasNone('أودع في سجن انفرادي بعد المحاكمة.', 'facility')
  })
})
