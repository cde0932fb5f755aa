import assert from 'node:assert/strict'
import { readArticle } from '../../../src/reading/read-article.ts'
import { read } from './sketch.ts'

/** The numbers that a sentence tells of a frame, with the polarity where they are denied. */
const numbers = (text: string, frame: string) =>
  readArticle(`عنوان\n\n${text}`)
    .claims.filter((claim) => claim.frame === frame)
    .flatMap((claim) =>
      claim.arguments.flatMap(({ quantity }) =>
        quantity ? [`${claim.polarity === 'negative' ? 'not ' : ''}${quantity.value}`] : [],
      ),
    )

describe('what became of those counted', () => {
  for (const [text, frame, ...expected] of [
    ['اندلع الحريق وأودى بحياة 17 شخصا.', 'kill', '17'],
    ['ولا يزال نحو 30 شخصا في عداد المفقودين.', 'missing', '30'],
    ['فقدان 12 موظفا في عرض البحر.', 'missing', '12'],
    ['وقالت الشرطة إن 45 امرأة لم يتم العثور عليهن.', 'missing', '45'],
    ['وهناك 6 عمال ما زالوا محاصرين تحت الركام.', 'trapped', '6'],
    ['وأدت السيول إلى تشريد 4 آلاف شخص.', 'displace', '4000'],
    ['نزح أكثر من 9 آلاف شخص من القرى.', 'displace', '9000'],
    ['ارتفع عدد الذين ماتوا في الزلزال وفي الانهيارات التي تلته يوم الأحد إلى 340 شخصا.', 'kill', '340'],
    ['ما يرفع حصيلة الجرحى إلى 52.', 'injure', '52'],
  ] as const)
    it(`is told as ${frame} ${expected.join(', ')} in «${text}»`, () => {
      assert.deepEqual(numbers(text, frame), expected)
    })

  it('is told of tens without a number, as a rough range', () => {
    const rough = (text: string) =>
      read(text).claims.find(({ frame, arguments: [slot] }) => frame === 'missing' && slot?.quantity)?.arguments[0]
        ?.quantity
    const found = rough('فقدان عشرات العمال بعد غرق سفينة.')
    assert.deepEqual([found?.min, found?.max, found?.bound, found?.noun], [20, 99, 'range', 'عمال'])
    assert.equal(rough('فقدان مئات الوظائف في المصانع.'), undefined)
  })
})

describe('nobody harmed', () => {
  for (const [text, frame, ...expected] of [
    ['انفجرت عبوة قرب السوق من دون وقوع أي إصابات.', 'injure', 'not 0'],
    ['ولم يسفر الحريق عن إصابات.', 'injure', 'not 0'],
    ['ولم يصب أحد بأذى.', 'injure', 'not 0'],
    ['انهار الجسر دون أن يخلف أي ضحايا.', 'kill', 'not 0'],
    ['لم يسفر الحادث عن قتلى أو جرحى.', 'injure', 'not 0'],
    ['ولم ترد أنباء عن إصابات.', 'injure'],
    ['ولم يتضح ما إذا كانت هناك إصابات.', 'injure'],
  ] as const)
    it(`is ${expected.join(', ') || 'not said'} in «${text}»`, () => {
      assert.deepEqual(numbers(text, frame), expected)
    })
})

describe('counts that nothing holds', () => {
  it('are claimed, with what they count', () => {
    const claim = read('وتوجهت إلى المكان خمس فرق إطفاء.').claims.find(({ frame }) => frame === 'count')
    assert.deepEqual([claim?.arguments[0]?.quantity?.value, claim?.modality], [5, 'asserted'])
  })
  it('are only expected where the sentence says so', () => {
    const claim = read('ومن المتوقع أن تشارك في المعرض 90 شركة.').claims.find(({ frame }) => frame === 'count')
    assert.notEqual(claim?.modality, 'asserted')
  })
  it('are not claimed of times', () => {
    assert.deepEqual(numbers('وبعد ثلاث ساعات هدأت الريح.', 'count'), [])
  })
})

describe('prison terms', () => {
  const terms = (text: string) =>
    read(text, { 'سامي الخوري': 'person' })
      .claims.filter(({ frame }) => frame === 'prison-term')
      .map(({ arguments: slots }) => `${slots[0]?.text} ${slots[1]?.quantity?.value} ${slots[1]?.quantity?.unit}`)
  it('belong to whom they were given to', () => {
    assert.deepEqual(terms('حكمت المحكمة بالسجن خمس سنوات على سامي الخوري.'), ['سامي الخوري 5 year'])
    assert.deepEqual(terms('قضت المحكمة بسجن سامي الخوري عامين وشهرا.'), ['سامي الخوري 25 month'])
    assert.deepEqual(terms('حكمت المحكمة على سامي الخوري بالسجن "عامين"، وشهرا و10 أيام.'), ['سامي الخوري 771 day'])
    assert.deepEqual(terms('حكمت المحكمة على سامي الخوري بالسجن لعشر سنوات.'), ['سامي الخوري 10 year'])
  })
  it('are given by headlines as well, and not by what they tell of a prison', () => {
    assert.deepEqual(terms('السجن 4 سنوات لسامي الخوري'), ['سامي الخوري 4 year'])
    assert.deepEqual(terms('اعتصموا خارج السجن خمسة أشهر لدعم سامي الخوري.'), [])
  })
  it('are neither those asked for nor the time served', () => {
    assert.deepEqual(terms('ويواجه سامي الخوري عقوبة السجن 20 عاما.'), [])
    assert.deepEqual(terms('أفرج عن سامي الخوري بعد سجنه لمدة 14 شهرا.'), [])
  })
})

describe('distances', () => {
  it('are those of the place that is said to lie so far off', () => {
    const claim = read('وصل إلى بلدة رميلة التي تقع على بعد 70 كيلومترا من تدمر.', {
      رميلة: 'location',
      تدمر: 'location',
    }).one('distance')
    assert.deepEqual(
      claim.arguments.map(({ role, text }) => `${role} ${text}`),
      ['quantity 70 كيلومترا', 'origin تدمر', 'patient رميلة'],
    )
  })
})
