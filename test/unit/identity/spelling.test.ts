import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scorePairs } from '../../../bench/pairs.ts'
import { soundsOf, spellingScore } from '../../../src/language/ar/spelling.ts'
import { shared } from '../../shared.ts'

describe('spellings of one name', () => {
  it('are alike where only long vowels, g or doubled letters differ', () => {
    for (const [left, right] of [
      ['ماركوس', 'مركوس'],
      ['غرانت', 'جرانت'],
      ['توماسو', 'تومازو'],
    ] as const)
      assert.ok(spellingScore(left, right) > 0, `${left} ${right}`)
  })

  it('are not alike where a consonant is another', () => {
    for (const [left, right] of [
      ['كريم', 'كريب'],
      ['سالم', 'حالم'],
      ['مارتن', 'كارتن'],
    ] as const)
      assert.ok(spellingScore(left, right) < 0, `${left} ${right}`)
  })

  it('make one sound of a digraph, of doubled letters, and leave the article out', () => {
    assert.equal(soundsOf('تشارلز'), 'چارلز')
    assert.equal(soundsOf('المرررقاءي'), 'مرقاي')
  })

  it('are told from near misses better than edit distance tells them', function () {
    if (shared === undefined) this.skip()
    this.timeout(60_000) // it reads 80,000 names
    const figures = scorePairs(readFileSync(join(shared, 'data/names/latin-arabic.tsv'), 'utf8'))
    assert.ok(figures.pairs >= 2000)
    assert.ok(figures.f1 >= 0.92, `F1 ${figures.f1}`)
    assert.ok(figures.f1 > figures.levenshtein + 0.1, `Levenshtein ${figures.levenshtein}`)
  })
})
