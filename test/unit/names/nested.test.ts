import assert from 'node:assert/strict'
import { linkMentions } from '../../../src/collation/identity/identity.ts'
import { readArticle } from '../../../src/reading/read-article.ts'
import { namesOf } from './helpers.ts'

/** «type: text» of every mention, one more step to the right for every name that it lies inside. */
function treeOf(body: string): string[] {
  const found = namesOf(body)
  const depth = (index: number): number => {
    const { within } = found[index]!
    return within === undefined ? 0 : 1 + depth(within)
  }
  return found.map(({ type, text }, index) => `${'> '.repeat(depth(index))}${type}: ${text}`)
}

describe('names inside names', () => {
  it('are the body of a command and the command of a seat', () => {
    assert.deepEqual(treeOf('واجتمع الطرفان في مقر القيادة العامة للقوات المسلحة أمس.'), [
      'facility: مقر القيادة العامة للقوات المسلحة',
      '> organization: القيادة العامة للقوات المسلحة',
      '> > organization: لقوات المسلحة',
    ])
  })

  it('are the army of a staff, whose words are one head', () => {
    assert.deepEqual(treeOf('وأعلنت قيادة هيئة أركان الجيش النرويجي ذلك.'), [
      'organization: قيادة هيئة أركان الجيش النرويجي',
      '> organization: هيئة أركان الجيش النرويجي',
      '> > organization: الجيش النرويجي',
    ])
  })

  it('are the body of a department', () => {
    assert.deepEqual(treeOf('وذكر قسم الدراسات الفلكية في جامعة حلوان أن الرصد مستمر.'), [
      'organization: قسم الدراسات الفلكية في جامعة حلوان',
      '> organization: جامعة حلوان',
    ])
  })

  it('are the person that a building is called after, not his title', () => {
    assert.deepEqual(treeOf('وزار الوفد ضريح السلطان مراد الرابع صباحا.'), [
      'facility: ضريح السلطان مراد الرابع',
      '> person: مراد الرابع',
    ])
    assert.deepEqual(treeOf('وهبطت الطائرة في مطار "سليم كرامي" ليلا.'), [
      'facility: مطار "سليم كرامي"',
      '> person: سليم كرامي',
    ])
  })

  it('are no person where no given name says so', () => {
    assert.ok(!treeOf('وأقيمت المباراة على ملعب سان زيفيرو مساء.').some((name) => name.startsWith('> ')))
  })

  it('are the person of an office', () => {
    const found = treeOf('وصل سليم كرامي إلى عمان. وقال مكتب كرامي إن الزيارة قصيرة.')
    assert.ok(found.includes('organization: مكتب كرامي'), found.join(', '))
    assert.ok(found.includes('> person: كرامي'))
  })

  it('are the land that a body is for, and not the one that it is called by', () => {
    assert.deepEqual(treeOf('ودعت اللجنة الوطنية لدعم ناميبيا إلى الحوار.').slice(0, 2), [
      'organization: اللجنة الوطنية لدعم ناميبيا',
      '> location: ناميبيا',
    ])
    assert.ok(!treeOf('وأعلنت شرطة لندن ذلك.').some((name) => name.startsWith('> ')))
  })

  it('are the town or the land that a body is of, where the rest of its name is just that', () => {
    assert.deepEqual(treeOf('وقررت بلدية طولكرم إغلاق السوق.').slice(0, 2), [
      'organization: بلدية طولكرم',
      '> location: طولكرم',
    ])
    assert.ok(treeOf('وأعلنت جامعة دمشق ذلك.').includes('> location: دمشق'))
    assert.ok(!treeOf('وأعلنت جامعة الدول العربية ذلك.').some((name) => name.startsWith('> ')))
  })

  it('are none in a body that the lists have whole, and none behind a mere head', () => {
    assert.ok(!treeOf('وقالت اللجنة الدولية للصليب الأحمر ذلك.').some((name) => name.startsWith('> ')))
    assert.ok(!treeOf('وقصفت قوات الجيش النرويجي الموقع.').some((name) => name.startsWith('> ')))
  })

  it('fill no slot of a claim: it is the outer name that acts', () => {
    const { claims, mentions } = readArticle(
      'عنوان الخبر\n\nأعلنت القيادة العامة للقوات المسلحة السويدية أن التمرين بدأ.',
    )
    const speakers = claims.flatMap(({ speaker, arguments: slots }) => [
      speaker?.mention,
      ...slots.map((s) => s.mention),
    ])
    assert.ok(mentions.some(({ within }) => within !== undefined))
    assert.ok(speakers.some((index) => index !== undefined))
    for (const index of speakers) assert.ok(index === undefined || mentions[index]!.within === undefined)
  })

  it('are linked as any others', () => {
    const sources = ['أعلنت القيادة العامة للقوات المسلحة السويدية ذلك.', 'ونفت القوات المسلحة السويدية الخبر.'].map(
      (text, i) => ({ file: `${i}.txt`, reading: readArticle(`عنوان الخبر\n\n${text}`) }),
    )
    const linking = linkMentions(sources, [])
    const place = (source: number, nested: boolean) =>
      sources[source]!.reading.mentions.findIndex(
        ({ type, within }) => type === 'organization' && (within !== undefined) === nested,
      )
    assert.equal(linking.entityOf('0.txt', place(0, true)), linking.entityOf('1.txt', place(1, false)))
    assert.notEqual(linking.entityOf('0.txt', place(0, false)), linking.entityOf('1.txt', place(1, false)))
  })
})

describe('bodies that an office is in', () => {
  it('are names, and the title keeps its words', () => {
    const found = namesOf('وصل رئيس البعثة النرويجية سليم كرامي إلى عمان.')
    assert.ok(found.some(({ type, text }) => type === 'organization' && text === 'البعثة النرويجية'))
    assert.equal(found.find(({ type }) => type === 'person')?.titles[0]?.text, 'رئيس البعثة النرويجية')
  })

  it('are districts that somebody commands, and staffs before their army', () => {
    assert.ok(treeOf('وحضر قائد المنطقة العسكرية الشمالية أيضا.').includes('organization: المنطقة العسكرية الشمالية'))
    assert.ok(
      treeOf('وحضر رئيس أركان الحرب العامة للقوات المسلحة أيضا.').includes(
        'organization: أركان الحرب العامة للقوات المسلحة',
      ),
    )
  })

  it('are not what the minister is of', () => {
    assert.ok(!treeOf('وصل وزير الخارجية النرويجي إلى عمان.').some((name) => name.includes('organization')))
  })
})

describe('names whole', () => {
  it('keep the purpose of a general directorate', () => {
    assert.ok(treeOf('وأكدت المديرية العامة للجمارك ذلك.').includes('organization: المديرية العامة للجمارك'))
  })

  it('keep the first letter of a surname that looks like a preposition', () => {
    const found = treeOf('وصل آدم بلوكاش أمس. وأضاف بلوكاش أن الرحلة طويلة.')
    assert.equal(found.filter((name) => name.endsWith(' بلوكاش')).length, 2, found.join(', '))
  })

  it('lose a rank of two words', () => {
    assert.ok(treeOf('واستقبل الجنرال دوكور دارمي سليم كرامي الوفد.').includes('person: سليم كرامي'))
  })

  it('are no prison where somebody is put into one', () => {
    const found = treeOf('وأيدت المحكمة سجن سليم كرامي ثلاثة أعوام.')
    assert.deepEqual(found, ['person: سليم كرامي'])
  })
})

describe('short names of bodies', () => {
  it('are found in brackets behind the full one, and again', () => {
    const found = namesOf('وقال وكيل المديرية العامة للجمارك (دامغور) ذلك. وبقيت رسوم دامغور قائمة.')
    assert.equal(found.filter(({ type, text }) => type === 'organization' && text === 'دامغور').length, 2)
  })

  it('are no words of the language', () => {
    assert.ok(!treeOf('وفاز الحزب الديمقراطي المسيحي (يسار) في الانتخابات.').includes('organization: يسار'))
  })
})

describe('bodies of lands and towns', () => {
  it('leave the place outside that they are in', () => {
    assert.deepEqual(treeOf('وأعلنت وزارة الصحة الأردنية في عمان ذلك.'), [
      'organization: وزارة الصحة الأردنية',
      'location: عمان',
    ])
  })

  it('go by the place behind them, and an embassy has the land inside', () => {
    assert.deepEqual(treeOf('وأعلنت شرطة مدينة لندن وسفارة فرنسا ذلك.'), [
      'organization: شرطة مدينة لندن',
      'organization: سفارة فرنسا',
      '> location: فرنسا',
    ])
  })
})
