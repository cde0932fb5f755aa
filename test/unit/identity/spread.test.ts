import assert from 'node:assert/strict'
import { linkMentions } from '../../../src/collation/identity/identity.ts'
import { areOne, article, forms, type NameSketch } from './sketch.ts'

const linked = (...articles: (readonly NameSketch[])[]) =>
  forms(
    linkMentions(
      articles.map((names, i) => article(`${i}.txt`, ...names)),
      [],
    ),
  )

describe('names of one body', () => {
  it('are linked by the list, with abbreviation, head and country or without', () => {
    assert.ok(areOne('organization', 'حلف شمال الأطلسي', 'الناتو', 'حلف الناتو'))
    assert.ok(areOne('organization', 'مكتب التحقيقات الفيدرالي الأمريكي', 'إف بي آي', 'مكتب التحقيقات الاتحادي', 'FBI'))
    assert.ok(!areOne('organization', 'مكتب التحقيقات الفيدرالي', 'الناتو'))
  })
  it('are linked by words said for each other', () => {
    assert.ok(areOne('organization', 'وكالة المخابرات الوطنية البرازيلية', 'وكالة الاستخبارات الوطنية البرازيلية'))
  })
  it('do not need the language of an edition', () => {
    assert.ok(areOne('organization', 'XBC', 'XBC بالعربية'))
  })
  it('are a newspaper or a region, not both', () => {
    const names: readonly NameSketch[] = [
      ['الشرق الأوسط', 'location'],
      ['الشرق الأوسط', 'organization'],
    ]
    assert.equal(linked(names).length, 2)
  })
})

describe('forms that were taken for several types', () => {
  it('are what they mostly are', () => {
    const one = linked([['زرمانة', 'location']], [['زرمانة', 'location']], [['زرمانة', 'person']])
    assert.deepEqual(one, ['زرمانة'])
  })
  it('are a person where they are the surname of one, and no known place', () => {
    const one = linked([['هاينز كرامتسر'], ['كرامتسر', 'location']])
    assert.deepEqual(one, ['هاينز كرامتسر = كرامتسر'])
    assert.equal(linked([['هاينز السعودية'], ['السعودية', 'location']]).length, 2)
  })
})

describe('slips of the pen in full names', () => {
  it('do not make two persons of one', () => {
    assert.ok(areOne('person', 'هاينز كرامتسر', 'هاينز كارمتسر'))
    assert.ok(areOne('person', 'هاينز كرامتسر', 'هاينز كرامستر'))
  })
  it('are not seen where names are short, common or differ in more', () => {
    assert.ok(!areOne('person', 'هاينز كرام', 'هاينز كرال'))
    assert.ok(!areOne('person', 'محمد الحسيني', 'محمد الحسنين'))
    assert.ok(!areOne('person', 'هاينز كرامتسر', 'يوهان كارمتسر'))
  })
})

describe('names of rulers and chains of fathers', () => {
  it('keep their number before the fathers', () => {
    assert.ok(areOne('person', 'فؤاد الثاني', 'فؤاد الثاني بن أحمد'))
    assert.ok(!areOne('person', 'فؤاد الثاني', 'فؤاد الأول بن أحمد'))
  })
  it('may be told shorter, from the front', () => {
    assert.ok(areOne('person', 'سالم بن راشد', 'سالم بن راشد بن حمدان'))
    assert.ok(!areOne('person', 'سالم بن راشد', 'ماجد بن سالم بن راشد'))
  })
})

describe('a name alone', () => {
  it('is the family name where that stands first', () => {
    assert.deepEqual(linked([['كيم سونغ هوك'], ['كيم']]), ['كيم سونغ هوك = كيم'])
  })
  it('is the one of two bearers who is named far more often', () => {
    const often: readonly NameSketch[] = [['هاينز كرامتسر'], ['هاينز كرامتسر'], ['لورا كرامتسر'], ['كرامتسر']]
    assert.deepEqual(linked(often), ['هاينز كرامتسر = كرامتسر', 'لورا كرامتسر'])
    const once: readonly NameSketch[] = [['هاينز كرامتسر'], ['لورا كرامتسر'], ['كرامتسر']]
    assert.equal(linked(once).length, 3)
  })
})
