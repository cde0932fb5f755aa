import assert from 'node:assert/strict'
import { readArticle } from '../../../src/reading/read-article.ts'

const organizations = (text: string) =>
  readArticle(`عنوان الخبر\n\n${text}`)
    .mentions.filter(({ type }) => type === 'organization')
    .map((mention) => mention.text)

describe('bodies that their head names', () => {
  it('are a name with their place, behind an office too', () => {
    assert.deepEqual(organizations('وقال رئيس شرطة لندن إن التحقيق مستمر.'), ['شرطة لندن'])
  })

  it('take «الأنباء» and the adjectives behind it', () => {
    assert.deepEqual(organizations('ونقلت وكالة الأنباء البولندية الرسمية عن مصدر.'), [
      'وكالة الأنباء البولندية الرسمية',
    ])
  })
})
