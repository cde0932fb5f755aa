import assert from 'node:assert/strict'
import { linkMentions } from '../../../src/collation/identity/identity.ts'
import type { EntityType } from '../../../src/review.ts'
import { article } from './sketch.ts'

/** Whether the texts, each the first name of an article on two lands, are one. */
function areOneText(left: readonly [string, ...string[]], right: readonly [string, ...string[]]): boolean {
  const sketch = (file: string, [text, ...lands]: readonly [string, ...string[]]) =>
    article(file, [text, 'document'], ...lands.map((land): [string, EntityType] => [land, 'location']))
  const linking = linkMentions([sketch('a.txt', left), sketch('b.txt', right)], [])
  return linking.entityOf('a.txt', 0) === linking.entityOf('b.txt', 0)
}

describe('linking agreements', () => {
  it('takes the same two parties and one field for one text', () => {
    assert.ok(areOneText(['مذكرة دفاع', 'النرويج', 'اليابان'], ['مذكرة التفاهم الأمني', 'اليابان', 'النرويج']))
  })

  it('keeps fields and kinds of text apart', () => {
    assert.ok(!areOneText(['مذكرة دفاع', 'النرويج', 'اليابان'], ['مذكرة تفاهم تجارية', 'اليابان', 'النرويج']))
    assert.ok(!areOneText(['مذكرة تفاهم', 'النرويج', 'اليابان'], ['اتفاق التعاون العسكري', 'اليابان', 'النرويج']))
  })

  it('takes no memorandum of one pair for that of another', () => {
    assert.ok(!areOneText(['مذكرة تفاهم', 'النرويج', 'اليابان'], ['مذكرة تفاهم', 'البرازيل', 'كندا']))
  })

  it('takes one without a field for one with it only where both name the same person beside it', () => {
    const sketch = (file: string, text: string, ...persons: string[]) => {
      const source = article(
        file,
        [text, 'document'],
        ...['النرويج', 'اليابان'].map((land): [string, EntityType] => [land, 'location']),
        ...persons.map((person): [string] => [person]),
      )
      const mentions = source.reading.mentions.map((mention) => ({ ...mention, sentence: 0 }))
      return { ...source, reading: { ...source.reading, mentions } }
    }
    const areOne = (...persons: [string, string]) => {
      const linking = linkMentions(
        [sketch('a.txt', 'مذكرة تفاهم', persons[0]), sketch('b.txt', 'مذكرة دفاع', persons[1])],
        [],
      )
      return linking.entityOf('a.txt', 0) === linking.entityOf('b.txt', 0)
    }
    assert.ok(areOne('ضرغام الزوبعي', 'ضرغام الزوبعي'))
    assert.ok(!areOne('ضرغام الزوبعي', 'منعم الجندوبي'))
  })
})
