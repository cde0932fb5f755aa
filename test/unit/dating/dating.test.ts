import assert from 'node:assert/strict'
import { dateSources } from '../../../src/collation/dating/dating.ts'
import { linkMentions } from '../../../src/collation/identity/identity.ts'
import type { Decision } from '../../../src/decisions.ts'
import { readArticle } from '../../../src/reading/read-article.ts'

/** Dates a folder of invented articles. */
function date(articles: Readonly<Record<string, string>>, decisions: readonly Decision[] = []) {
  const sources = Object.keys(articles)
    .sort()
    .map((file) => ({ file, reading: readArticle(articles[file]!, 'ar') }))
  const chronology = dateSources(sources, linkMentions(sources, decisions), decisions)
  const days = Object.fromEntries(
    sources.map(({ file }) => {
      const dating = chronology.dateOf(file)
      return [file, dating && (dating.from === dating.to ? dating.from : `${dating.from}..${dating.to}`)]
    }),
  )
  return { chronology, days }
}

const ferry = `غرق عبارة السلامة قبالة جزيرة مرجان يودي بحياة ركاب

غرقت عبارة السلامة الاثنين قبالة جزيرة مرجان وعلى متنها عشرات الركاب، وقال خفر السواحل إن زوارق الإنقاذ انتشلت ناجين من المياه قرب فنار مرجان القديم.
وأوضح الناطق باسم خفر السواحل سمير الدهشان أن العبارة انطلقت من ميناء الصخيرة محملة بشاحنات الطماطم.
`
const ferryElsewhere = `زوارق الإنقاذ تنتشل ناجين من عبارة السلامة الغارقة قرب جزيرة مرجان

انتشلت زوارق الإنقاذ ناجين من عبارة السلامة التي غرقت الاثنين قبالة جزيرة مرجان وعلى متنها عشرات الركاب، حسبما قال خفر السواحل.
وكانت العبارة انطلقت من ميناء الصخيرة محملة بشاحنات الطماطم، وفق سمير الدهشان.
`
const orchestra = `أوركسترا الأطفال تعزف في مهرجان القلعة للموسيقى

أحيت أوركسترا الأطفال بقيادة المايسترو نبيل الحداد حفلا في مهرجان القلعة للموسيقى وسط حضور كبير من العائلات، وعزفت مقطوعات لموزارت.
`
const withDate = (text: string, line: string) => text.replace('\n\n', `\n\n${line}\n\n`)

describe('When an article was written', () => {
  it('is what its date line says', () => {
    const { chronology, days } = date({ 'a.txt': withDate(ferry, '14 مايو 2018') })
    assert.equal(days['a.txt'], '2018-05-14')
    const { method, evidence } = chronology.dateOf('a.txt')!
    assert.equal(method, 'stated')
    assert.equal(evidence.length, 1)
  })
  it('stays unknown without evidence', () => {
    assert.equal(date({ 'a.txt': ferry }).days['a.txt'], undefined)
    assert.equal(date({ 'a.txt': orchestra, 'b.txt': ferry }).days['a.txt'], undefined)
  })
  it('is a person’s decision before anything else, and relative times follow it', () => {
    const articles = { 'a.txt': withDate(ferry, '14 مايو 2018') }
    const decisions: Decision[] = [{ kind: 'date', file: 'a.txt', from: '2019-07-03', to: '2019-07-03' }]
    const { chronology, days } = date(articles, decisions)
    assert.equal(days['a.txt'], '2019-07-03')
    const monday = readArticle(articles['a.txt'], 'ar').times.findIndex(({ value }) => value === 'XXXX-WXX-1')
    assert.equal(chronology.timeOf('a.txt', monday)!.from, '2019-07-01')
  })
  it('follows an article of known day that leads with the same news', () => {
    const { chronology, days } = date({ 'a.txt': withDate(ferry, '14 مايو 2018'), 'b.txt': ferryElsewhere })
    const { from, to, method, evidence } = chronology.dateOf('b.txt')!
    assert.ok(from <= '2018-05-14' && to >= '2018-05-14' && to <= '2018-05-16', days['b.txt'])
    assert.equal(method, 'inferred')
    assert.ok(evidence.some(({ file }) => file === 'a.txt') && evidence.some(({ file }) => file === 'b.txt'))
  })
  it('is not borrowed from news of another thing', () => {
    const { days } = date({ 'a.txt': withDate(ferry, '14 مايو 2018'), 'b.txt': ferryElsewhere, 'c.txt': orchestra })
    assert.equal(days['c.txt'], undefined)
  })
  it('is not borrowed where the weekday it calls today speaks against it', () => {
    const other = ferryElsewhere.replace('التي غرقت الاثنين', 'التي غرقت اليوم الجمعة')
    assert.equal(date({ 'a.txt': withDate(ferry, '14 مايو 2018'), 'b.txt': other }).days['b.txt'], undefined)
  })
  it('is the day of an event that another article dates', () => {
    const signed = `وقع وزير التجارة كريم البستاني اليوم الأربعاء مع نظيره الفرنسي لوك مارتان اتفاقا للتعاون الجمركي في الرباط.\n`
    const later = `تذكر الأوساط الاقتصادية أن وزير التجارة كريم البستاني وقع في 24 نونبر 2021 مع نظيره الفرنسي لوك مارتان اتفاقا للتعاون الجمركي.\n`
    const { days } = date({ 'a.txt': `اتفاق جمركي جديد\n\n${signed}`, 'b.txt': `عام على اتفاق الجمارك\n\n${later}` })
    assert.equal(days['a.txt'], '2021-11-24')
    assert.equal(days['b.txt'], undefined)
  })
  it('may come from the file’s name, weakly', () => {
    assert.equal(date({ '2018-05-16 ferry.txt': ferry }).days['2018-05-16 ferry.txt'], '2018-05-14..2018-05-16')
    const named = date({ '2018-05-16 ferry.txt': withDate(ferry, '14 مايو 2018') })
    assert.equal(named.days['2018-05-16 ferry.txt'], '2018-05-14')
  })
  it('does not depend on the order of the files', () => {
    const first = date({ 'a.txt': withDate(ferry, '14 مايو 2018'), 'b.txt': ferryElsewhere, 'c.txt': orchestra })
    const second = date({ 'c.txt': orchestra, 'b.txt': ferryElsewhere, 'a.txt': withDate(ferry, '14 مايو 2018') })
    assert.deepEqual(first.days, second.days)
  })
})

describe('Evidence that cannot be reconciled', () => {
  const findings = (articles: Readonly<Record<string, string>>, decisions: readonly Decision[] = []) =>
    date(articles, decisions).chronology.findings.map(({ kind, left, right }) => [
      kind,
      articles[left.file]!.slice(left.start, left.end),
      articles[right.file]!.slice(right.start, right.end).trim(),
    ])

  it('is a weekday that the date beside it was not', () => {
    assert.deepEqual(findings({ 'a.txt': 'عنوان المقال هنا\n\nافتتح المعرض يوم الأحد 14 مارس 2018 في المدينة.\n' }), [
      ['weekday', 'يوم الأحد', '14 مارس 2018'],
    ])
    assert.deepEqual(
      findings({ 'a.txt': 'عنوان المقال هنا\n\nافتتح المعرض يوم الأربعاء 14 مارس 2018 في المدينة.\n' }),
      [],
    )
  })
  it('is a weekday without a year, once the article is dated', () => {
    const articles = { 'a.txt': 'عنوان المقال هنا\n\nافتتح المعرض يوم الأحد 14 مارس في المدينة.\n' }
    assert.deepEqual(findings(articles), [])
    const decisions: Decision[] = [{ kind: 'date', file: 'a.txt', from: '2018-03-15', to: '2018-03-15' }]
    assert.deepEqual(findings(articles, decisions), [['weekday', 'يوم الأحد', '14 مارس']])
  })
  it('is a date line days away from the weekday called today', () => {
    const articles = { 'a.txt': withDate(ferry.replace('الاثنين', 'اليوم الجمعة'), '14 مايو 2018') }
    assert.deepEqual(findings(articles), [['weekday', 'اليوم الجمعة', '14 مايو 2018']])
  })
  it('is «الماضي» for what another article dates to another year', () => {
    const articles = {
      'a.txt':
        'زيارة جديدة\n\n7 يوليو 2022\n\nجاء ذلك بعد اتفاق الصيد البحري بين موريتانيا وإسبانيا الموقع في ديسمبر الماضي بنواكشوط.\n',
      'b.txt':
        'اتفاق الصيد\n\n3 يناير 2021\n\nوقعت موريتانيا وإسبانيا اتفاق الصيد البحري بنواكشوط في ديسمبر 2020 بحضور وفدين.\n',
    }
    assert.deepEqual(findings(articles), [['relative-date', 'ديسمبر الماضي', 'ديسمبر 2020']])
  })
})
