import assert from 'node:assert/strict'
import { findNames } from '../../../src/reading/names/names.ts'
import { cutArticle } from '../../../src/reading/text/article.ts'
import { findTimes } from '../../../src/reading/time/time.ts'
import { listOf, mentionOf, namesOf } from './helpers.ts'

describe('names of an article', () => {
  it('finds people, places and bodies in one sentence', () => {
    const found = listOf('وصل الرئيس كريم الحداد إلى بيروت للقاء مسؤولين في الأمم المتحدة.')
    for (const name of ['person: كريم الحداد', 'location: بيروت', 'organization: الأمم المتحدة'])
      assert.ok(found.includes(name), `${name} in ${found}`)
  })

  it('leaves attached clitics outside the span', () => {
    for (const [body, name] of [
      ['وأجرى الوفد محادثات في لبنان وسوريا.', 'سوريا'],
      ['وعاد الوفد إلى الجزائر بباريس مرورا.', 'باريس'],
    ] as const) {
      const { start, text } = mentionOf(body, name)
      assert.equal(`عنوان المقال هنا اليوم\n${body}`.slice(start, start + text.length), name)
    }
  })

  it('keeps a letter that belongs to the name', () => {
    assert.ok(listOf('وقال وليد سالم إن الاجتماع تأجل.').includes('person: وليد سالم'))
  })

  it('gives spans that quote the text', () => {
    const text = 'خبر\nالتقى وزير الدفاع الإيطالي سالم الراوي في روما “القيادة العامة للقوات المسلحة” أمس.'
    for (const mention of findNames(cutArticle(text), []))
      assert.equal(text.slice(mention.start, mention.end), mention.text)
  })

  it('does not overlap but for names inside names, and is in reading order', () => {
    const all = namesOf('زار وزير الخارجية الفرنسي جان دوبون مطار بيروت والجيش اللبناني، ثم مقر الأمم المتحدة.')
    const found = all.filter(({ within }) => within === undefined)
    for (let i = 1; i < found.length; i++) assert.ok(found[i - 1]!.end <= found[i]!.start)
    for (let i = 1; i < all.length; i++) assert.ok(all[i - 1]!.start <= all[i]!.start)
    for (const { start, end, within } of all) {
      const outer = within === undefined ? undefined : all[within]!
      assert.ok(!outer || (outer.start <= start && end <= outer.end && end - start < outer.end - outer.start))
    }
  })

  it('gives the same mentions whatever was read before', () => {
    const body = 'أعلنت وزارة الدفاع الإسبانية أن الجنرال خوسيه غارثيا وصل إلى مدريد.'
    const first = namesOf(body)
    namesOf('نص آخر تماما عن فريق من فرق الكرة.')
    assert.deepEqual(namesOf(body), first)
  })

  it('finds a surname alone once the full name has been told', () => {
    const found = listOf('وقال الوزير سمير الطرشوبي إن الخطة جاهزة. وأضاف الطرشوبي أن العمل بدأ.')
    assert.equal(found.filter((name) => name.includes('الطرشوبي')).length, 2)
  })

  it('finds a name made with «الله» behind a word of respect, and again alone', () => {
    const found = listOf('ظهر الملا رزق الله في تسجيل جديد. ولم يذكر رزق الله موعدا لعودته.')
    assert.equal(found.filter((name) => name === 'person: رزق الله').length, 2)
  })

  it('takes «فضل الله» without such a word for the phrase that it is', () => {
    assert.ok(!listOf('ونجا الجميع بفضل الله من الحريق الكبير.').some((name) => name.includes('الله')))
  })

  it('takes «على» for the preposition that it is', () => {
    assert.ok(!listOf('ونقلت الصحيفة على لسان مسؤول كبير أن المصنع سيغلق.').some((name) => name.includes('لسان')))
  })

  it('finds no name inside a time expression', () => {
    const article = cutArticle('خبر\nانعقد الاجتماع في آذار/مارس الماضي.')
    assert.deepEqual(findNames(article, findTimes(article)), [])
  })

  it('reads nothing in widget lines, handles and addresses', () => {
    assert.deepEqual(listOf('IMG_Beirut_2021.jpg'), [])
    assert.ok(!listOf('نشر الحساب @CNNArabic رابطا www.CNN.com أمس.').some((name) => name.includes('CNN')))
  })

  it('is silent about an empty article', () => {
    assert.deepEqual(findNames(cutArticle(''), []), [])
  })
})

describe('names that their head announces', () => {
  it('takes what stands in quotation marks behind a head', () => {
    assert.ok(listOf('وقالت صحيفة “صدى الوادي” إن المفاوضات مستمرة.').includes('organization: صدى الوادي'))
    assert.ok(listOf('أطلق الجيش عملية “درع الصحراء” فجرا.').includes('event: درع الصحراء'))
  })

  it('makes a body of a state and its adjective, but not behind an office', () => {
    assert.ok(listOf('أعلن الجيش اللبناني حالة التأهب.').includes('organization: الجيش اللبناني'))
    assert.ok(!listOf('وصل وزير الخارجية الفرنسي أمس.').some((name) => name.startsWith('organization')))
  })

  it('joins a body of a body', () => {
    const found = listOf('أعلنت القيادة العامة للقوات المسلحة الملكية ذلك.')
    assert.ok(found.includes('organization: القيادة العامة للقوات المسلحة الملكية'), `${found}`)
  })

  it('names agreements by what they are about', () => {
    assert.ok(
      listOf('وقع الجانبان اتفاقية التعاون البحري أمس.').some((name) => name.startsWith('document: اتفاقية التعاون')),
    )
    assert.ok(listOf('وقع الجانبان مذكرة تفاهم أمس.').includes('document: مذكرة تفاهم'))
    assert.ok(!listOf('وقال إن الاتفاق الأخير جيد.').some((name) => name.startsWith('document')))
  })

  it('finds makes with their numbers, and bodies spelled letter by letter', () => {
    assert.ok(listOf('تحطمت طائرة من طراز ABX 350-200 أمس.').includes('product: ABX 350-200'))
    assert.ok(listOf('وبثت قناة إن بي زي الخبر.').some((name) => name.startsWith('organization')))
    assert.ok(listOf('أسقطت مقاتلة إف 97 أمس.').includes('product: إف 97'))
  })

  it('tells the adjective of a country from the country', () => {
    const found = listOf('زار الرئيس المغربي ضباطا إسبانيين في المغرب.')
    assert.ok(found.includes('location: المغرب'), `${found}`)
    assert.ok(
      found.some((name) => name === 'group: إسبانيين'),
      `${found}`,
    )
  })
})

describe('names in other languages', () => {
  it('finds them in a Hebrew passage, with the office beside the person', () => {
    const body = 'שר הביטחון הישראלי יוסי כהן נפגש עם ראש הממשלה בירושלים.'
    assert.equal(mentionOf(body, 'יוסי כהן').titles[0]?.text, 'שר הביטחון הישראלי')
    assert.ok(listOf(body).includes('location: ירושלים'))
  })

  it('finds them in an English passage', () => {
    const found = listOf('Defense Minister Daniel Cohen arrived in Morocco and met the Royal Armed Forces on Tuesday.')
    for (const name of ['person: Daniel Cohen', 'location: Morocco', 'organization: Royal Armed Forces'])
      assert.ok(found.includes(name), `${name} in ${found}`)
    assert.ok(!found.some((name) => name.includes('Tuesday')))
  })
})
