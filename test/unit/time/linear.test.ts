import assert from 'node:assert/strict'
import fc from 'fast-check'
import { cutArticle } from '../../../src/reading/text/article.ts'
import { Cursor } from '../../../src/reading/time/cursor.ts'
import { resolveTime } from '../../../src/reading/time/resolve.ts'
import { findTimes } from '../../../src/reading/time/time.ts'

/** Words that begin, go on and end time expressions, and marks between them. */
const piece = fc.constantFrom(
  ...'يوم الأربعاء اليوم أمس 24 نونبر 2021 من إلى بين و ما الشهر الجاري الماضي سبتمبر / أيلول ( ) - ، . : 13,27 الساعة الثالثة والنصف بعد الزوال قبل نحو شهرين ألف وتسعمائة وخمسة وعشرين عامي السنوات الثلاث كل جمعة مطلع هـ الموافق 1439 رمضان 12.09.2022 November Wednesday יום רביעי ליל Z \u0640 \u200f'.split(
    ' ',
  ),
)
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '', ' ', '\n')), { maxLength: 60 })
  .map((parts) => parts.map((part) => part.join('')).join(''))

/** How often the pass looks at a token. */
function looks(sentence: string): number {
  let count = 0
  const word = Cursor.prototype.word
  Cursor.prototype.word = function (index) {
    count++
    return word.call(this, index)
  }
  try {
    findTimes(cutArticle(sentence, 'ar'))
  } finally {
    Cursor.prototype.word = word
  }
  return count
}

describe('The pass over times', () => {
  it('gives spans in order that do not overlap, and resolves whatever it finds', () => {
    fc.assert(
      fc.property(text, (sentence) => {
        let last = 0
        for (const time of findTimes(cutArticle(sentence, 'ar'))) {
          assert.ok(time.start >= last && time.end > time.start && time.end <= sentence.length)
          last = time.end
          const { from, to } = resolveTime(time, { from: '2018-05-16', to: '2018-05-18' })
          if (from !== undefined) assert.ok(from <= to!)
        }
      }),
      { numRuns: 400 },
    )
  })
  it('looks at each token a bounded number of times, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (parts) => {
        const once = `${parts.join(' ')} `
        const short = looks(once.repeat(40))
        const long = looks(once.repeat(80))
        assert.ok(long <= short * 2.2 + 200, `${short} looks become ${long} for «${once}»`)
      }),
      { numRuns: 60 },
    )
  })
})
