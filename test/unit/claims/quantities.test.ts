import assert from 'node:assert/strict'
import { findQuantities } from '../../../src/reading/claims/quantities.ts'
import { layOut } from '../../../src/reading/text/layout.ts'
import { tokenize } from '../../../src/reading/text/tokens.ts'

function quantities(text: string) {
  const tokens = tokenize(text)
  layOut(tokens)
  return findQuantities(tokens, () => false)
}

function one(text: string) {
  const found = quantities(text)
  assert.equal(found.length, 1, `one quantity in «${text}»`)
  return found[0]!.quantity
}

describe('quantities', () => {
  it('reads figures in Latin and Arabic-Indic digits, with separators', () => {
    assert.equal(one('مقتل 10 أشخاص').value, 10)
    assert.equal(one('مقتل ٣٥ شخصا').value, 35)
    assert.equal(one('نزوح 1,250 شخصا').value, 1250)
    assert.equal(one('يسكنها 2.8 مليون نسمة').value, 2_800_000)
    assert.equal(one('يسكنها 16.6 مليون نسمة').value, 16_600_000)
  })

  it('reads number words, their compounds and multipliers', () => {
    assert.equal(one('مقتل ثلاثة وعشرين جنديا').value, 23)
    assert.equal(one('مقتل ثلاثة عشر جنديا').value, 13)
    assert.equal(one('مقتل جنديين في الهجوم').value, 2)
    assert.equal(one('بيعت مئة وخمسة وعشرون ألف نسخة').value, 125_000)
    assert.equal(one('عدد سكانها مليون و200 ألف نسمة').value, 1_200_000)
    assert.equal(one('نحو 420 ألف عسكري').value, 420_000)
  })

  it('counts duals as two, and plurals without a number not at all', () => {
    const two = one('لمسافة كيلومترين')
    assert.deepEqual([two.value, two.unit], [2, 'km'])
    assert.equal(one('تستمر يومين').unit, 'day')
    assert.deepEqual(quantities('وصل ركاب ومسافرون'), [])
  })

  it('takes the number behind a dual with its noun, and no noun with an article', () => {
    const behind = one('إصابة مغربيين اثنين بالعاصمة')
    assert.deepEqual([behind.value, behind.noun], [2, 'مغربيين'])
    assert.equal(one('بقي اثنان بالعاصمة').noun, undefined)
  })

  it('takes «ونصف» into the number', () => {
    assert.equal(one('استمر 3 ساعات ونصف').value, 3.5)
    assert.equal(one('بعد نصف ساعة').value, 0.5)
  })

  it('adds up a length of time told in two units', () => {
    for (const [text, value, unit] of [
      ['حكم بالسجن 4 سنوات وشهر واحد', 49, 'month'],
      ['حكم بالسجن أربعة أعوام وستة أشهر', 54, 'month'],
      ['حكم بالسجن أربعة أعوام، وشهرا و3 أيام', 1494, 'day'],
      ['استمرت العملية ساعتين و20 دقيقة', 140, 'minute'],
      ['دام الإضراب أسبوعين ويومين', 16, 'day'],
    ] as const) {
      const found = one(text)
      assert.deepEqual([found.value, found.unit], [value, unit], text)
    }
    assert.equal(quantities('غاب 3 سنوات و12 موظفا').length, 2)
  })

  it('counts the noun of a hashtag', () => {
    assert.equal(one('فقدان 40 #بحارا').noun, 'بحارا')
  })

  it('tells exact numbers from bounds and approximations', () => {
    assert.equal(one('مقتل 17 شخصا').bound, 'exact')
    const least = one('مقتل 17 شخصا على الأقل')
    assert.deepEqual([least.bound, least.min, least.max], ['at-least', 17, undefined])
    assert.equal(one('أكثر من 60 متظاهرا').bound, 'at-least')
    assert.deepEqual([one('ما يصل إلى 10 أشخاص').bound, one('ما يصل إلى 10 أشخاص').max], ['at-most', 10])
    assert.equal(one('نحو 45 دقيقة').approximate, true)
  })

  it('keeps both ends of a range', () => {
    for (const text of ['8 إلى 10 إصابات', 'ثمانية أو عشرة أشخاص', 'ما بين 8 و10 أشخاص', 'من 8 إلى 10 أشخاص']) {
      const { min, max, bound } = one(text)
      assert.deepEqual([min, max, bound], [8, 10, 'range'], text)
    }
  })

  it('knows units of time, length, money and share by any form of their noun', () => {
    assert.equal(one('بعد 20 دقيقة').unit, 'minute')
    assert.equal(one('على بعد 500 كلم').unit, 'km')
    assert.equal(one('بقيمة 3 مليارات دولار').unit, 'usd')
    assert.equal(one('بنسبة 20 في المئة').unit, 'percent')
    assert.equal(one('بنسبة 20%').unit, 'percent')
  })

  it('says who is counted where the noun narrows it', () => {
    assert.equal(quantities('مقتل 4 مدنيين')[0]!.scope, 'مدني')
    assert.equal(quantities('على متنها 60 راكبا')[0]!.scope, 'راكب')
    assert.equal(quantities('مقتل 4 أشخاص')[0]!.scope, undefined)
  })
})
