import assert from 'node:assert/strict'
import { Collation } from '../../../src/collation/collation.ts'
import { readArticle } from '../../../src/reading/read-article.ts'

const text = 'افتتاح مكتبة في وادي السنديان\n\nافتتح سكان وادي السنديان مكتبة جديدة قرب الطاحونة القديمة.'

describe('What only articles decide', () => {
  it('is kept when a person decides, and worked out anew when an article changes', () => {
    const collation = new Collation()
    collation.set('a.txt', readArticle(text))
    collation.set('b.txt', readArticle(text))
    const first = collation.collated()
    collation.decide([])
    const decided = collation.collated()
    assert.notEqual(decided, first)
    assert.equal(decided.sharedPassages, first.sharedPassages)
    assert.ok(first.sharedPassages.length > 0)
    collation.remove('b.txt')
    assert.equal(collation.collated().sharedPassages.length, 0)
  })
})
