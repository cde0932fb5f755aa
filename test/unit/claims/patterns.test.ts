import assert from 'node:assert/strict'
import { filler, read } from './sketch.ts'

const numbers = (text: string, frame: string) =>
  read(text)
    .claims.filter((claim) => claim.frame === frame)
    .flatMap((claim) => claim.arguments.flatMap(({ quantity }) => (quantity ? [quantity.value] : [])))

describe('counts', () => {
  it('are told by their own noun, without a verb', () => {
    const text = '9 قتلى و16 جريحا في حادث سير'
    assert.deepEqual([numbers(text, 'kill'), numbers(text, 'injure')], [[9], [16]])
  })

  it('are found apart from what they count', () => {
    assert.deepEqual(numbers('وأكد الطبيب أن عدد ضحايا الحادث بلغ تسعة.', 'kill'), [9])
    assert.deepEqual(numbers('وارتفعت حصيلة القتلى إلى 12.', 'kill'), [12])
    assert.deepEqual(numbers('مقتل جميع ركابها وعددهم 66 شخصا.', 'kill'), [66])
  })

  it('are denied by «وليس»', () => {
    const { claims } = read('إن القتلى عددهم 65 وليس 66.')
    const told = claims
      .filter(({ frame }) => frame === 'kill')
      .map((claim) => [claim.arguments[0]!.quantity?.value, claim.polarity])
    assert.deepEqual(told, [
      [65, 'positive'],
      [66, 'negative'],
    ])
  })

  it('of those aboard belong to the vessel', () => {
    const claim = read('فقدت طائرة على متنها 66 شخصا.').one('on-board')
    assert.deepEqual([filler(claim, 'quantity'), filler(claim, 'patient')], ['66 شخصا', 'طائرة'])
    assert.deepEqual(numbers('كانت الطائرة تحمل 60 راكبا و6 أفراد.', 'on-board'), [60, 6])
  })
})

describe('elapsed times', () => {
  it('count from the event they name', () => {
    for (const [text, minutes] of [
      ['سقطت الطائرة بعد 20 دقيقة من إقلاعها.', 20],
      ['اختفت الطائرة بعد مضي 50 دقيقة على إقلاعها.', 50],
      ['اختفت الطائرة بعد إقلاعها من المطار بحوالي 45 دقيقة.', 45],
    ] as const) {
      const claim = read(text).one('elapsed')
      assert.equal(claim.arguments.find(({ role }) => role === 'elapsed')?.quantity?.value, minutes, text)
      assert.equal(filler(claim, 'since'), 'إقلاع', text)
    }
  })
})

describe('places of things', () => {
  const names = { 'مطار النورس': 'facility', الرملة: 'location', سلوان: 'location', تونس: 'location' } as const

  it('are told by «في» behind a facility, by brackets and by directions', () => {
    for (const [text, place] of [
      ['غادر الوفد مطار النورس في الرملة.', 'الرملة'],
      ['كانت في طريقها إلى سلوان (مركز محافظة الرملة).', 'محافظة الرملة'],
      ['كانت في طريقها إلى مدينة سلوان جنوب غربي البلاد.', 'جنوب غربي البلاد'],
      ['كانت في طريقها إلى سلوان الواقعة في تونس.', 'تونس'],
      ['كانت في طريقها إلى سلوان التي تقع على بعد 40 كيلومترا شرقي الرملة.', 'شرقي الرملة'],
    ] as const)
      assert.equal(filler(read(text, names).one('located-in'), 'place'), place, text)
  })
})

describe('what is told beside a name', () => {
  it('is an age in brackets or in words', () => {
    for (const text of [
      'وجهت التهمة إلى سامي خليل (25 عاما).',
      'ويبلغ سامي خليل من العمر 25 عاما.',
      'وقالت إن سامي خليل، وعمره 25 عاما، معروف.',
    ]) {
      const claim = read(text, { 'سامي خليل': 'person' }).one('age')
      assert.deepEqual([filler(claim, 'patient'), filler(claim, 'age')], ['سامي خليل', '25 عاما'], text)
    }
  })
})

describe('measures and firsts', () => {
  it('give the range of a weapon and the price of a deal', () => {
    assert.equal(filler(read('يبلغ مدى الصاروخ 500 كلم.').one('range'), 'quantity'), '500 كلم')
    assert.equal(filler(read('وقعت الشركة عقدا بقيمة 3 ملايين دولار.').one('cost'), 'quantity'), '3 ملايين دولار')
  })

  it('give a first with what it ranges over', () => {
    const claim = read('وهي أول زيارة رسمية لوزير دفاع إلى هذا البلد، وفق المراقبين.').one('first-of')
    assert.equal(filler(claim, 'value'), 'أول زيارة رسمية لوزير دفاع إلى هذا البلد')
  })
})

describe('quotations', () => {
  it('have a speaker, also where the sentence names none', () => {
    const { quotes, words } = read('وقال مدير المستشفى "الوضع صعب جدا في المدينة".\nوأضاف "لم نتلق مساعدة من أحد".')
    assert.deepEqual(
      quotes.map((quote) => [words(quote), quote.speaker?.text]),
      [
        ['الوضع صعب جدا في المدينة', 'مدير المستشفى'],
        ['لم نتلق مساعدة من أحد', 'مدير المستشفى'],
      ],
    )
  })

  it('leave names between quotation marks alone', () => {
    assert.deepEqual(read('ذكرت صحيفة "أخبار الرملة" ذلك.').quotes, [])
  })
})
