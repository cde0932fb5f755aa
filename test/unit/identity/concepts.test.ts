import assert from 'node:assert/strict'
import { linkMentions } from '../../../src/collation/identity/identity.ts'
import { areOne, article } from './sketch.ts'

describe('linking bodies, places and things', () => {
  it('links a name with and without a head that may be left out', () => {
    assert.ok(areOne('organization', 'حركة سنابل الغد', 'سنابل الغد'))
    assert.ok(areOne('organization', 'شركة فالتازو', 'فالتازو'))
    assert.ok(areOne('location', 'مدينة زرمانة', 'زرمانة'))
  })

  it('keeps apart what different heads name, and a place from what is named after it', () => {
    assert.ok(!areOne('organization', 'حزب سنابل الغد', 'صحيفة سنابل الغد'))
    assert.ok(!areOne('facility', 'مطار القاهرة', 'جامعة القاهرة'))
    assert.ok(!areOne('organization', 'وزارة الدفاع', 'وزارة الصحة'))
  })

  it('links an army by whatever it is called, country by country', () => {
    assert.ok(areOne('organization', 'الجيش الياباني', 'القوات المسلحة اليابانية', 'جيش اليابان'))
    assert.ok(!areOne('organization', 'الجيش الياباني', 'الجيش البرازيلي'))
  })

  it('links a name without its country only where one country can be meant', () => {
    const one = linkMentions(
      [article('a.txt', ['الحرس الجبلي البرازيلي', 'organization'], ['الحرس الجبلي', 'organization'])],
      [],
    )
    assert.equal(one.entities.length, 1)
    const two = linkMentions(
      [
        article(
          'a.txt',
          ['الحرس الجبلي البرازيلي', 'organization'],
          ['الحرس الجبلي الياباني', 'organization'],
          ['الحرس الجبلي', 'organization'],
        ),
      ],
      [],
    )
    assert.equal(two.entities.length, 3)
  })

  it('knows countries by all their names, and keeps people and capital apart from them', () => {
    assert.ok(areOne('location', 'الولايات المتحدة', 'أميركا', 'الولايات المتحدة الأمريكية'))
    assert.ok(areOne('group', 'البرازيلية', 'برازيليون', 'البرازيليين', 'برازيلي'))
    assert.ok(!areOne('location', 'البرازيل', 'برازيليا'))
    const linking = linkMentions([article('a.txt', ['البرازيل', 'location'], ['البرازيلي', 'group'])], [])
    assert.deepEqual(
      linking.entities.map(({ latin }) => latin),
      ['Brazil', 'Brazilian'],
    )
  })

  it('takes «المملكة» for the one kingdom of its article', () => {
    const one = linkMentions(
      [article('a.txt', ['الأردن', 'location'], ['المملكة', 'location'], ['مصر', 'location'])],
      [],
    )
    assert.equal(one.entityOf('a.txt', 1), one.entityOf('a.txt', 0))
    const two = linkMentions(
      [article('a.txt', ['الأردن', 'location'], ['المغرب', 'location'], ['المملكة', 'location'])],
      [],
    )
    assert.equal(two.entities.length, 3)
  })

  it('reads the names of Latin letters', () => {
    assert.ok(areOne('organization', 'كيه إل إم', 'KLM'))
    assert.ok(areOne('product', 'كيو آر 45', 'QR 45', 'كيو آر-45'))
    assert.ok(!areOne('product', 'QR 45', 'QR 46'))
  })

  it('links spellings of foreign places, slips of the pen too, but not two towns that everybody knows', () => {
    assert.ok(areOne('location', 'زرمانتينو', 'زارمانتينو'))
    assert.ok(!areOne('location', 'طوكيو', 'تورينو'))
    const slip = linkMentions(
      [article('a.txt', ...Array.from({ length: 3 }, () => ['زرمانتو', 'location'] as const), ['زرمناتو', 'location'])],
      [],
    )
    assert.equal(slip.entities.length, 1)
  })

  it('keeps a club apart from the town that it is called like', () => {
    const { entities } = linkMentions(
      [article('a.txt', ['ليون', 'organization'], ['ليون', 'organization'], ['ليون', 'location'])],
      [],
    )
    assert.deepEqual(entities.map(({ type }) => type).sort(), ['location', 'organization'])
  })

  it('takes a word that only sounds like another for it only where the articles share other names', () => {
    const told = [
      ['سد وادي الزيزفون', 'facility'],
      ['جسر الكرمة', 'facility'],
    ] as const
    const entitiesOf = (left: string, right: string, ...others: typeof told | []) =>
      linkMentions(
        [article('a.txt', [left, 'location'], ...others), article('b.txt', [right, 'location'], ...others)],
        [],
      ).entities.length - others.length
    assert.equal(entitiesOf('تمبارا', 'تامبارا'), 1)
    assert.equal(entitiesOf('أوردين', 'وردين'), 2)
    assert.equal(entitiesOf('أوردين', 'وردين', ...told), 1)
    assert.equal(entitiesOf('كردوف', 'الكرادف'), 2)
  })

  it('takes the word of an article that a name in brackets is another name', () => {
    const { entities } = linkMentions(
      [article('a.txt', ['وكالة الوادي الإخبارية', 'organization'], ['فازنا', 'organization', { alias: 0 }])],
      [],
    )
    assert.equal(entities.length, 1)
  })

  it('sees the article behind its lam, and a clitic that the other articles write without', () => {
    assert.ok(areOne('organization', 'لحرس الجبلي', 'الحرس الجبلي'))
    assert.ok(areOne('location', 'وزرمانة السفلى', 'زرمانة السفلى'))
  })
})
