import assert from 'node:assert/strict'
import { transliterate } from '../../../src/language/ar/latin.ts'
import { skeleton } from '../../../src/language/skeleton.ts'

describe('Latin spellings', () => {
  it('come from the table of frequent names', () => {
    assert.equal(transliterate('جون سميث'), 'John Smith')
  })

  it('are written letter by letter for names that no table has', () => {
    assert.match(transliterate('زرمانتينو') ?? '', /^Z[a-z]*rmantino$/)
  })

  it('write the article apart, and leave Latin words as they are', () => {
    assert.match(transliterate('الزوبعي') ?? '', /^Al-[A-Z][a-z]+$/)
    assert.match(transliterate('نادر الزوبعي') ?? '', /^Nader al-[A-Z][a-z]+$/)
    assert.match(transliterate('منتدى Far') ?? '', / Far$/)
    assert.equal(transliterate('Getty 12'), undefined)
  })
})

describe('consonant skeletons', () => {
  it('are one for a name in three scripts', () => {
    assert.equal(skeleton('فالتاز'), skeleton('valtaz'))
    assert.equal(skeleton('دالتاز'), skeleton('דלטז'))
    assert.equal(skeleton('شوارتز'), 'SRS')
    assert.equal(skeleton('schwartz'), 'SRS')
  })

  it('are empty for a word of vowels', () => {
    assert.equal(skeleton('اوي'), '')
  })
})
