import assert from 'node:assert/strict'
import fc from 'fast-check'
import { ARABIC, HEBREW, LATIN, NUMBER, PUNCTUATION, tokenize } from '../../../src/reading/text/tokens.ts'

const raws = (text: string) => {
  const tokens = tokenize(text)
  return Array.from({ length: tokens.length }, (_, i) => tokens.raw(i))
}

describe('tokenize', () => {
  it('cuts words, numbers and marks, and keeps their offsets', () => {
    const tokens = tokenize('قال، في 12 مارس: «نعم».')
    assert.deepEqual(raws('قال، في 12 مارس: «نعم».'), ['قال', '،', 'في', '12', 'مارس', ':', '«', 'نعم', '»', '.'])
    for (let i = 0; i < tokens.length; i++)
      assert.equal(tokens.raw(i), tokens.text.slice(tokens.start[i], tokens.end[i]))
  })

  it('parts a number from the letters it is glued to', () => {
    assert.deepEqual(raws('منذ25 عاما و7كلم'), ['منذ', '25', 'عاما', 'و', '7', 'كلم'])
  })

  it('keeps separators inside a number, and not the one that ends a clause', () => {
    assert.deepEqual(raws('1,250.5 و١٢٫٥ ثم 30، و40.'), ['1,250.5', 'و', '١٢٫٥', 'ثم', '30', '،', 'و', '40', '.'])
  })

  it('keeps gershayim and apostrophes inside words', () => {
    assert.deepEqual(raws("צה״ל שת׳׳פ d'Or don’t"), ['צה״ל', 'שת׳׳פ', "d'Or", 'don’t'])
  })

  it('leaves invisible characters outside a word, so that a name with a mark glued to it is that name', () => {
    const tokens = tokenize('\u200fسعاد\u200f \u202bوليد\u202c')
    assert.deepEqual([tokens.raw(0), tokens.raw(1)], ['سعاد', 'وليد'])
    assert.equal(tokens.start[0], 1)
    assert.equal(tokens.normal(0), 'سعاد')
  })

  it('tells scripts apart', () => {
    const tokens = tokenize('عربي עברית Latin 5 ؟')
    assert.deepEqual([...tokens.kind], [ARABIC, HEBREW, LATIN, NUMBER, PUNCTUATION])
  })

  it('covers every visible character of any text once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const tokens = tokenize(text)
        let last = 0
        for (let i = 0; i < tokens.length; i++) {
          assert.ok(tokens.start[i]! >= last && tokens.end[i]! > tokens.start[i]!)
          last = tokens.end[i]!
        }
        assert.ok(last <= text.length)
      }),
    )
  })

  it('finds the token at an offset', () => {
    const tokens = tokenize('واحد اثنان ثلاثة')
    assert.equal(tokens.at(0), 0)
    assert.equal(tokens.at(4), 1)
    assert.equal(tokens.at(7), 1)
    assert.equal(tokens.at(99), 3)
  })
})
