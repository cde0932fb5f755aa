/** What is told in any words, whether or not a frame knows them, against its denial, its opposite and its suspicion. */
import assert from 'node:assert/strict'
import { conflictsIn } from './told.ts'

const disputes = (...texts: string[]) =>
  conflictsIn(...texts)
    .filter(({ kind }) => kind === 'polarity')
    .map(({ relation, left, right }) => `${relation}: ${left} / ${right}`)

const flood =
  'سيول تغمر وادي السماق\n\nغمرت السيول بلدة وادي السماق الجبلية وجرفت الحقول والمزارع المحيطة بها وقطعت الطريق الساحلي القديم.\n'

describe('contraries', () => {
  it('are a deed told and denied in words of one family', () => {
    const told = 'وقال مهندس البلدية إن جسر القرميد أصيب بأضرار.\n'
    const denied = 'وعبرت الشاحنات فوق جسر القرميد الذي تقول الشركة إن جسر القرميد لم يتضرر من السيول.\n'
    assert.deepEqual(disputes(flood + told, flood + denied), [
      'contradiction: جسر القرميد أصيب بأضرار / جسر القرميد لم يتضرر من السيول',
    ])
    assert.deepEqual(disputes(flood + told, `${flood}وقال سائق إن مخبز القرية لم يتضرر.\n`), [])
  })
  it('are something of which there was none', () => {
    const none = 'وقال أحد السكان إنه لم يصدر أي إنذار.\n'
    const warned = `${flood}وكانت البلدية أعلنت الإنذار البرتقالي.\n`
    assert.deepEqual(disputes(warned, flood + none), [
      'contradiction: وكانت البلدية أعلنت الإنذار البرتقالي / لم يصدر أي إنذار',
    ])
    assert.deepEqual(disputes(`${flood}وقد تعلن البلدية الإنذار البرتقالي.\n`, flood + none), [])
    // What one article tells and denies in its course it weighs itself.
    assert.deepEqual(disputes(warned + none), [])
  })
  it('are what is to come and what is not', () => {
    const will = 'وقال الناطق إن نادية الصباغ ستشارك في ماراثون الأرز.\n'
    const wont = 'وأكد مدربها أن نادية الصباغ لن تشارك في ماراثون الأرز.\n'
    assert.equal(disputes(flood + will, flood + wont).length, 1)
    assert.deepEqual(disputes(`${flood}وشاركت نادية الصباغ في ماراثون الأرز قبل أعوام.\n`, flood + wont), [])
  })
  it('are none where it goes on, was but for this, or is only wanted', () => {
    const bridge = 'وقال مهندس البلدية إن جسر القرميد تضرر.\n'
    for (const other of [
      'وقالت الشركة إن جسر القرميد لا يزال يتضرر.\n',
      'وقالت الشركة إن جسر القرميد لم يتضرر إلا قليلا.\n',
      'ودعت الشركة إلى أن لا يتضرر جسر القرميد.\n',
    ])
      assert.deepEqual(disputes(flood + bridge, flood + other), [], other)
  })
})

describe('opposed words', () => {
  it('of one party on one thing exclude each other', () => {
    const voted = 'وأيدت باراغواي مشروع السد الكبير.\n'
    assert.equal(disputes(flood + voted, `${flood}وامتنعت باراغواي عن التصويت على مشروع السد الكبير.\n`).length, 1)
    assert.deepEqual(disputes(flood + voted, `${flood}وامتنعت بوليفيا عن التصويت على مشروع السد الكبير.\n`), [])
  })
})

describe('suspicions', () => {
  it('are told as so elsewhere', () => {
    const believed = 'وقال ضابط إنه يعتقد أن صاحب الزورق الغارق هو الصياد مرزوق.\n'
    const told = 'وقال ضابط إن صاحب الزورق الغارق هو الصياد مرزوق.\n'
    assert.equal(disputes(flood + believed, flood + told).length, 1)
    assert.deepEqual(disputes(flood + believed, flood + believed), [])
  })
  it('in the body contradict a headline that asserts the deed', () => {
    const body = (charge: string) => `محاسب يختلس صندوق التقاعد\n\nأوقفت الشرطة محاسبا ${charge}، وأودع السجن.\n`
    assert.equal(disputes(body('بتهمة اختلاس صندوق التقاعد')).length, 1)
    assert.deepEqual(disputes(body('بتهمة تزوير جوازات سفر')), [])
    // Other numbers are of another count.
    const sword = (age: string) =>
      `صياد يعثر على سيف عمره ${age} عام في البحيرة\n\nقال خبير إنه يعتقد أن صيادا عثر على سيف عمره 900 عام في البحيرة.\n`
    assert.equal(disputes(sword('900')).length, 1)
    assert.deepEqual(disputes(sword('1200')), [])
  })
  it('contradict no headline that tells a charge', () => {
    const text = 'اتهام محاسب باختلاس صندوق التقاعد\n\nأوقفت الشرطة محاسبا بتهمة اختلاس صندوق التقاعد.\n'
    assert.deepEqual(disputes(text), [])
  })
})
