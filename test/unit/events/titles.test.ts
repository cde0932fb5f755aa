import assert from 'node:assert/strict'
import { Collation } from '../../../src/collation/collation.ts'
import { readArticle } from '../../../src/reading/read-article.ts'

/** The titles of one type's events in an article of one more sentence. */
function titles(sentence: string, type: string): string[] {
  const collation = new Collation()
  collation.set('a.txt', readArticle(`أخبار المدينة القديمة اليوم\n\n${sentence}\n`))
  return collation
    .collated()
    .events.filter(({ event }) => event.type === type)
    .map(({ event }) => event.title)
}

describe('titles of events', () => {
  it('keep the order and the prepositions of their source', () => {
    assert.deepEqual(titles('فرق الغوص عثرت على الصندوق الأسود صباح أمس.', 'find'), [
      'فرق الغوص عثرت على الصندوق الأسود',
    ])
    assert.deepEqual(titles('ووصل وزير النقل إلى ميناء الدرعة.', 'arrive'), ['وصل وزير النقل إلى ميناء الدرعة'])
  })
  it('name both who did it', () => {
    assert.deepEqual(titles('ووقع تشاد والنيجر اتفاقا تجاريا.', 'sign'), ['وقع تشاد والنيجر اتفاقا تجاريا'])
  })
  it('write a masdar whole where its pronoun is cut off', () => {
    assert.match(titles('وبعد مغادرتها المدينة هدأت الأوضاع.', 'depart')[0] ?? '', /^مغادرة/)
  })
  it('tell a counted noun once', () => {
    assert.deepEqual(titles('وخلف الانفجار 9 قتلى في السوق.', 'kill'), ['9 قتلى'])
  })
})
