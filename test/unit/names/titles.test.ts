import assert from 'node:assert/strict'
import { mentionOf, namesOf } from './helpers.ts'

describe('titles', () => {
  it('reads role and country before a name', () => {
    const [title] = mentionOf('قال وزير الدفاع الإيطالي كارلو بيانكي إن الزيارة ناجحة.', 'كارلو بيانكي').titles
    assert.equal(title?.role, 'وزير الدفاع')
    assert.equal(title?.country, 'ايطاليا')
    assert.equal(title?.text, 'وزير الدفاع الإيطالي')
  })

  it('reaches over a comma to the name', () => {
    const [title] = mentionOf('وصل وزير الخارجية الفرنسي، جان دوبون، أمس.', 'جان دوبون').titles
    assert.equal(title?.role, 'وزير الخارجيه')
  })

  it('reads a title in apposition behind the name', () => {
    const { titles } = mentionOf('وأكد كريم الحداد، رئيس الوزراء اللبناني، أن الحكومة باقية.', 'كريم الحداد')
    assert.equal(titles[0]?.role, 'رئيس الوزراء')
    assert.equal(titles[0]?.country, 'لبنان')
  })

  it('keeps an organisation with the title', () => {
    const { titles } = mentionOf('وقال الأمين العام للأمم المتحدة كريم الحداد إن الوضع خطير.', 'كريم الحداد')
    assert.equal(titles[0]?.organization, 'للأمم المتحدة')
  })

  it('reads an office that serves another as one', () => {
    const [vice] = mentionOf('وقال نائب رئيس الوزراء التركي كريم الحداد إن الوفد وصل.', 'كريم الحداد').titles
    assert.equal(vice?.role, 'نائب رئيس الوزراء')
    const [premier] = mentionOf('وقال رئيس وزراء بريطانيا كريم الحداد إن الوفد وصل.', 'كريم الحداد').titles
    assert.equal(premier?.role, 'رئيس الوزراء')
    assert.equal(premier?.country, 'بريطانيا')
  })

  it('leaves the conjunction outside the title', () => {
    const body = 'والتقى الرئيس ووزير الدفاع كريم الحداد.'
    assert.equal(mentionOf(body, 'كريم الحداد').titles.at(-1)?.text, 'وزير الدفاع')
  })

  it('finds a person whom only the rank gives away', () => {
    assert.equal(mentionOf('وصل الجنرال شربيكوف الزرقطوني إلى القاعدة.', 'شربيكوف الزرقطوني').type, 'person')
  })

  it('counts the number of a king to his name', () => {
    const { titles } = mentionOf('استقبل الملك إدريس السادس الوفد.', 'إدريس السادس')
    assert.equal(titles[0]?.role, 'ملك')
  })

  it('gives a title alone as a description where it can mean one person only', () => {
    const found = namesOf('وبين الوزير الإسباني أنه سيلتقي بمسؤولين.').filter(({ form }) => form === 'nominal')
    assert.deepEqual(
      found.map(({ text }) => text),
      ['الوزير الإسباني'],
    )
    assert.deepEqual(
      namesOf('واجتمع وزراء الدفاع العرب أمس.').filter(({ form }) => form === 'nominal'),
      [],
    )
  })

  it('are not behind a name that another country has named, nor the state before its name', () => {
    const [met] = namesOf('والتقى الوزير الياباني "سالم حداد" رئيس المخابرات النرويجية أمس.').filter(
      ({ type, form }) => type === 'person' && form === 'name',
    )
    assert.deepEqual(
      met?.titles.map(({ text }) => text),
      ['الوزير الياباني'],
    )
    const [minister] = namesOf('وحضر وزير دفاع دولة اليابان، سالم حداد، المؤتمر.')
      .filter(({ form }) => form === 'name')
      .filter(({ type }) => type === 'person')
    assert.deepEqual(
      minister?.titles.map(({ text, country }) => [text, country]),
      [['وزير دفاع دولة اليابان', 'اليابان']],
    )
  })
})
