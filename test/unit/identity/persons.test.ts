import assert from 'node:assert/strict'
import { linkMentions } from '../../../src/collation/identity/identity.ts'
import { areOne, article, forms } from './sketch.ts'

describe('linking persons', () => {
  it('links spellings of one full name', () => {
    assert.ok(areOne('person', 'غريغور فالتاز', 'جريجور فالتاس'))
    assert.ok(areOne('person', 'سامي الطرابلسي', 'سامي الطرابلسى'))
    assert.ok(areOne('person', 'لوكاس بيرنتسون', 'لوكاس برنتسون'))
    assert.ok(areOne('person', 'رضا نيك بخشي', 'رضا نيكبخشي'))
  })

  it('links عبد joined and split, kunyas in every case, and names without بن', () => {
    assert.ok(areOne('person', 'عبد المنعم الزوبعي', 'عبدالمنعم الزوبعي'))
    assert.ok(areOne('person', 'أبو نزار الشبلي', 'أبي نزار الشبلي', 'أبا نزار الشبلي'))
    assert.ok(areOne('person', 'خالد بن مبروك الدرعي', 'خالد مبروك الدرعي'))
    assert.ok(areOne('person', 'علاء الدين المرزوقي', 'علاءالدين المرزوقي'))
  })

  it('links a name turned round, a short given name, and one with its middle name left out', () => {
    assert.ok(areOne('person', 'الزوبعي منعم', 'منعم الزوبعي'))
    assert.ok(areOne('person', 'بنيامين فالتاز', 'بيني فالتاز'))
    assert.ok(areOne('person', 'محمد صفوان الزوبعي', 'محمد الزوبعي'))
  })

  it('keeps apart who has another given name, father or number', () => {
    assert.ok(!areOne('person', 'سامي الزوبعي', 'سمير الزوبعي'))
    assert.ok(!areOne('person', 'محمد صفوان الزوبعي', 'محمد قيس الزوبعي'))
    assert.ok(!areOne('person', 'الملك إدريس الأول', 'الملك إدريس الثاني'))
    assert.ok(!areOne('person', 'كارل الخامس عشر', 'كارل الخامس'))
  })

  it('does not let a shorter name join two people who contradict each other', () => {
    const linking = linkMentions(
      [
        article('a.txt', ['محمد صفوان الزوبعي']),
        article('b.txt', ['محمد قيس الزوبعي']),
        article('c.txt', ['محمد الزوبعي']),
      ],
      [],
    )
    assert.equal(linking.entities.length, 2)
    assert.notEqual(linking.entityOf('a.txt', 0), linking.entityOf('b.txt', 0))
  })

  it('leaves honorifics out of the comparison', () => {
    assert.ok(areOne('person', 'الملك إدريس السادس', 'إدريس السادس'))
    assert.ok(areOne('person', 'الشيخ ضرغام الزوبعي', 'ضرغام الزوبعي'))
  })

  it('links a surname to the full name of its article, and a given name to none', () => {
    const linking = linkMentions([article('a.txt', ['ضرغام الزوبعي'], ['الزوبعي'], ['محمد'], ['محمد القطراني'])], [])
    assert.deepEqual(forms(linking), ['ضرغام الزوبعي = الزوبعي', 'محمد', 'محمد القطراني'])
    const edge = linking.edges.find(({ reason }) => reason === 'surname-after-full-name')
    assert.deepEqual(edge?.right, { file: 'a.txt', mention: 1 })
  })

  it('leaves a surname alone that two people of the article have, unless a title tells which', () => {
    const plain = linkMentions([article('a.txt', ['ضرغام الزوبعي'], ['منعم الزوبعي'], ['الزوبعي'])], [])
    assert.equal(plain.entities.length, 3)
    const titled = linkMentions(
      [
        article(
          'a.txt',
          ['ضرغام الزوبعي', 'person', { titles: [['وزير الصحة']] }],
          ['منعم الزوبعي', 'person', { titles: [['قاضي']] }],
          ['الزوبعي', 'person', { titles: [['الوزير']] }],
        ),
      ],
      [],
    )
    assert.equal(titled.entityOf('a.txt', 2), titled.entityOf('a.txt', 0))
  })

  it('links a surname across articles only when one person has it', () => {
    const one = linkMentions([article('a.txt', ['ضرغام الزوبعي']), article('b.txt', ['الزوبعي'])], [])
    assert.equal(one.entities.length, 1)
    const two = linkMentions([article('a.txt', ['ضرغام الزوبعي'], ['منعم الزوبعي']), article('b.txt', ['الزوبعي'])], [])
    assert.equal(two.entities.length, 3)
  })

  it('keeps two people of one common name apart where their countries or callings conflict', () => {
    const linking = linkMentions(
      [
        article('a.txt', ['محمد حسن', 'person', { titles: [['وزير', 'المغرب']] }]),
        article('b.txt', ['محمد حسن', 'person', { titles: [['سفير', 'اليابان']] }]),
        article('c.txt', ['محمد حسن', 'person', { titles: [['لاعب']] }]),
        article('d.txt', ['محمد حسن', 'person', { titles: [['رئيس', 'المغرب']] }]),
      ],
      [],
    )
    assert.notEqual(linking.entityOf('a.txt', 0), linking.entityOf('b.txt', 0))
    assert.notEqual(linking.entityOf('a.txt', 0), linking.entityOf('c.txt', 0))
    assert.equal(linking.entityOf('a.txt', 0), linking.entityOf('d.txt', 0))
  })

  it('links Latin and Hebrew spellings', () => {
    assert.ok(areOne('person', 'روني دالتاز', 'Ronny Daltaz', 'רוני דלטז'))
  })

  it('links a description that only one person of the article fits, and counts it apart', () => {
    const linking = linkMentions(
      [
        article(
          'a.txt',
          ['ضرغام الزوبعي', 'person', { titles: [['وزير الصحة', 'تونس']] }],
          ['منعم الجندوبي', 'person', { titles: [['وزير الصحة', 'اليابان']] }],
          ['الوزير التونسي', 'person', { nominal: true }],
          ['الوزير', 'person', { nominal: true }],
        ),
      ],
      [],
    )
    assert.equal(linking.entityOf('a.txt', 2), linking.entityOf('a.txt', 0))
    assert.equal(linking.entityOf('a.txt', 3), undefined)
    const entity = linking.entities[linking.entityOf('a.txt', 0)!]!
    assert.deepEqual(entity.variants, ['ضرغام الزوبعي'])
    assert.equal(entity.mentions.length, 1)
  })

  it('names an entity by its fullest Arabic form, and gives it a Latin spelling', () => {
    const { entities } = linkMentions([article('a.txt', ['الزوبعي'], ['ضرغام الزوبعي'])], [])
    assert.equal(entities[0]!.name, 'ضرغام الزوبعي')
    assert.match(entities[0]!.latin ?? '', /^[A-Z][A-Za-z-]+ al-[A-Za-z]+$/)
    const found = linkMentions([article('a.txt', ['روني فالتاز'], ['Ronny Valtaz'])], []).entities[0]!
    assert.equal(found.latin, 'Ronny Valtaz')
  })

  it('takes a surname alone for another spelling of a full name, not for one that begins or ends otherwise', () => {
    const entitiesOf = (full: string, alone: string) =>
      linkMentions([article('a.txt', [full, 'person'], [alone, 'person'])], []).entities.length
    assert.equal(entitiesOf('ألفين دراتوفيتش', 'دراتوفتش'), 1)
    assert.equal(entitiesOf('ألفين كرنب', 'كرانب'), 1)
    assert.equal(entitiesOf('ألفين فلاين', 'لاين'), 2)
    assert.equal(entitiesOf('ألفين رينا', 'ريانا'), 2)
    assert.equal(entitiesOf('ألفين خاميري', 'الخميري'), 2)
  })
})
