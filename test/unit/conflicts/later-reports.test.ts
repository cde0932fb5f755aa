import assert from 'node:assert/strict'
import { filler, read } from '../claims/sketch.ts'
import { conflictsIn } from './told.ts'

const claimsOf = (text: string, ...frames: string[]) =>
  read(text).claims.flatMap((claim) =>
    frames.includes(claim.frame) ? [`${claim.frame}: ${filler(claim, 'value') ?? filler(claim, 'topic')}`] : [],
  )
/** Developments between two articles on one port, each with a sentence of its own. */
const developments = (one: string, other: string) => {
  const article = (sentence: string) =>
    `أعمال في ميناء قابس التونسي\n\nتستعد مدينة قابس التونسية، الثلاثاء، لموسم الصيد في ميناء قابس.\n${sentence}\n` +
    'ودعت السلطات المحلية سكان الأحياء القريبة من الميناء إلى البقاء في منازلهم.\n'
  return conflictsIn(article(one), article(other))
    .filter(({ relation }) => relation === 'development')
    .map(({ left, right }) => `${left} / ${right}`)
}

describe('grades of storms', () => {
  it('are read by number and by what a storm turns into', () => {
    assert.deepEqual(claimsOf('وصار الإعصار من الدرجة الثانية.', 'grade'), ['grade: 2'])
    assert.deepEqual(claimsOf('وتراجع الإعصار إلى عاصفة مدارية.', 'grade'), ['grade: storm'])
    assert.deepEqual(claimsOf('وجلس الركاب في الدرجة الأولى من القطار.', 'grade'), [])
  })
  it('that differ are a development', () => {
    assert.equal(
      developments('وقالت الأرصاد إن الإعصار من الدرجة الثانية.', 'وقالت الأرصاد إن الإعصار من الدرجة الثالثة.').length,
      1,
    )
    assert.deepEqual(
      developments('وقالت الأرصاد إن الإعصار من الدرجة الثانية.', 'وقالت الأرصاد إن الإعصار من الفئة الثانية.'),
      [],
    )
  })
})

describe('deeds that wait', () => {
  it('stand behind their words, those taken upon oneself behind theirs', () => {
    assert.deepEqual(claimsOf('وذلك قبل ساعات من افتتاح المعرض.', 'awaited'), ['awaited: افتتاح المعرض'])
    assert.deepEqual(claimsOf('تحدثت تقارير عن اعتقال المدير.', 'rumoured'), ['rumoured: اعتقال المدير'])
    assert.deepEqual(claimsOf('وأعلنت الوزارة تمديد العطلة.', 'settled'), ['settled: تمديد العطلة'])
  })
  it('and were done are a development', () => {
    assert.equal(developments('ودعا النواب إلى تمديد العطلة.', 'وأعلنت الوزارة تمديد العطلة.').length, 1)
    assert.deepEqual(developments('ودعا النواب إلى تمديد العطلة.', 'وأعلنت الوزارة تمديد العقد.'), [])
    assert.deepEqual(developments('ودعا النواب إلى تمديد العطلة.', 'ودعا الأهالي إلى تمديد العطلة.'), [])
  })
})

describe('what was announced', () => {
  it('and is taken back elsewhere is a development', () => {
    assert.equal(developments('وأعلنت النقابة تعليق الإضراب.', 'وتراجعت النقابة عن قرار التعليق.').length, 1)
    assert.deepEqual(developments('وأعلنت النقابة تعليق الإضراب.', 'وتراجعت النقابة عن قرار المشاركة.'), [])
  })
})

describe('one thing and several', () => {
  it('of one doer are a development', () => {
    assert.equal(developments('واعترضت تونس صاروخا.', 'واعترضت تونس 4 صواريخ.').length, 1)
    assert.deepEqual(developments('واعترضت تونس صاروخا جديدا.', 'واعترضت تونس 4 صواريخ.'), [])
    assert.deepEqual(developments('واعترضت تونس الصاروخ.', 'واعترضت تونس 4 صواريخ.'), [])
    assert.deepEqual(developments('واعترضت تونس صاروخا.', 'واعترضت ليبيا 4 صواريخ.'), [])
  })
})

describe('counts that an article replaces', () => {
  const alone = (text: string) =>
    conflictsIn(`خبر عن الميناء\n\n${text}\n`).map(({ relation, left, right }) => `${relation}: ${left} / ${right}`)
  it('are a development where it says which was before', () => {
    assert.deepEqual(
      alone('ارتفعت حصيلة الانفجار في الميناء إلى 25 قتيلا.\nوكانت الشرطة أكدت مقتل 7 أشخاص في الانفجار في وقت سابق.'),
      ['development: 25 قتيلا / 7 أشخاص'],
    )
  })
  it('and the active counts those it was done to', () => {
    const { one } = read('قتلت العصابة عشرين شخصا وأصابت 200 آخرين.')
    assert.equal(filler(one('injure'), 'patient'), '200 آخرين')
  })
  it('are answered where they were denied at first', () => {
    const denied = 'وأنكرت الوزارة في بادئ الأمر غرق السفينة.'
    assert.equal(developments(denied, 'وأكدت الوزارة أن السفينة غرقت.').length > 0, true)
    assert.deepEqual(developments('وأنكرت الوزارة غرق السفينة.', 'وقالت الوزارة إن الأحوال جيدة.'), [])
  })
})
