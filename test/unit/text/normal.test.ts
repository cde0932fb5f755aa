import assert from 'node:assert/strict'
import fc from 'fast-check'
import { splitProclitics } from '../../../src/reading/text/clitics.ts'
import { isIgnorable, normalize, rawOffset } from '../../../src/reading/text/normal.ts'

describe('normal form', () => {
  it('is one for spellings that differ in hamza, yā’, tā’ marbūṭa, tashkeel and tatweel', () => {
    assert.equal(normalize('أُسَامَة'), normalize('اسامه'))
    assert.equal(normalize('مستشفى'), normalize('مستشفي'))
    assert.equal(normalize('بـــلاد'), 'بلاد')
    assert.equal(normalize('آمال'), 'امال')
  })

  it('writes Arabic-Indic and Persian digits as ASCII', () => {
    assert.equal(normalize('٢٠٢٤'), '2024')
    assert.equal(normalize('۱۹۸۰'), '1980')
  })

  it('lowers Latin and drops niqqud', () => {
    assert.equal(normalize('École'), 'école')
    assert.equal(normalize('שָׁלוֹם'), 'שלום')
  })

  it('is its own normal form', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => normalize(normalize(text)) === normalize(text)))
  })

  it('keeps a way back to the original offset', () => {
    const letters = fc.string({ unit: fc.constantFrom('أ', 'ب', 'ى', 'ة', 'ـ', 'َ', '\u200f', 'x'), maxLength: 20 })
    fc.assert(
      fc.property(letters, (text) => {
        const normal = normalize(text)
        for (let i = 0; i < normal.length; i++) {
          const at = rawOffset(text, i)
          assert.ok(!isIgnorable(text.charCodeAt(at)))
          assert.equal(normalize(text[at]!), normal[i])
        }
        assert.equal(rawOffset(text, normal.length), text.length)
      }),
    )
  })
})

describe('splitProclitics', () => {
  const rests = (word: string) =>
    splitProclitics(normalize(word)).map(
      ({ proclitics, article, rest }) => `${proclitics}${article ? '+ال' : ''}|${rest}`,
    )

  it('gives the word itself first', () => {
    assert.equal(rests('بيت')[0], '|بيت')
  })

  it('splits conjunction, preposition and article, together and apart', () => {
    assert.ok(rests('وبالمدينة').includes('وب+ال|مدينه'))
    assert.ok(rests('للوزير').includes('ل+ال|وزير'))
    assert.ok(rests('ولسمير').includes('ول|سمير'))
  })

  it('says how many characters of the normal form stand before the rest', () => {
    for (const split of splitProclitics('وبالمدينه')) assert.equal('وبالمدينه'.slice(split.length), split.rest)
  })

  it('leaves Latin and Hebrew words alone', () => {
    assert.equal(splitProclitics('football').length, 1)
    assert.equal(splitProclitics('ושלום').length, 1)
  })
})
