import assert from 'node:assert/strict'
import { cutArticle } from '../../../src/reading/text/article.ts'
import { resolveTime } from '../../../src/reading/time/resolve.ts'
import { findTimes } from '../../../src/reading/time/time.ts'

/** Written on a Wednesday. */
const day = '2018-05-16'

/** «expression → days value» of every time in a sentence. */
function read(sentence: string, written = day): string[] {
  return findTimes(cutArticle(sentence, 'ar')).map((time) => {
    const { from, to, value } = resolveTime(time, { from: written, to: written })
    const days = from === undefined ? value : from === to ? from : `${from}..${to}`
    return `${sentence.slice(time.start, time.end)} → ${days}`
  })
}
const values = (sentence: string, written = day): string[] =>
  findTimes(cutArticle(sentence, 'ar')).map(
    (time) => `${time.kind} ${resolveTime(time, { from: written, to: written }).value}`,
  )
/** The one expression of a sentence. */
function one(sentence: string, expected: string, written = day): void {
  assert.deepEqual(read(sentence, written), [expected])
}

describe('Days with month names', () => {
  const systems: [string, string][] = [
    ['24 نوفمبر 2021', '2021-11-24'],
    ['24 تشرين الثاني 2021', '2021-11-24'],
    ['24 تشرين 2 2021', '2021-11-24'],
    ['24 نونبر 2021', '2021-11-24'],
    ['3 غشت 2020', '2020-08-03'],
    ['3 أوت 2020', '2020-08-03'],
    ['3 آب 2020', '2020-08-03'],
    ['5 جانفي 2019', '2019-01-05'],
    ['5 كانون الثاني 2019', '2019-01-05'],
    ['14 جويلية 2019', '2019-07-14'],
    ['14 يوليوز 2019', '2019-07-14'],
    ['9 ماي 2017', '2017-05-09'],
    ['9 جوان 2017', '2017-06-09'],
    ['13 إبريل 2016', '2016-04-13'],
    ['13 أفريل 2016', '2016-04-13'],
    ['1 دجنبر 2016', '2016-12-01'],
    ['2 شتنبر 2016', '2016-09-02'],
    ['1 الفاتح 1999', '1999-09-01'],
  ]
  for (const [text, expected] of systems)
    it(`reads «${text}»`, () => one(`عقد اللقاء في ${text} بالعاصمة`, `${text} → ${expected}`))

  it('reads a month named twice as one', () => {
    for (const name of ['سبتمبر/أيلول', 'سبتمبر / أيلول', 'سبتمبر (أيلول)', 'أيلول/سبتمبر', 'سبتمبر أيلول'])
      one(`افتتح المعرض في 7 ${name} 2017 رسميا`, `7 ${name} 2017 → 2017-09-07`)
  })
  it('reads ordinals in words and Arabic-Indic digits', () => {
    one('وصل في العاشر من ديسمبر/كانون الأول ٢٠٢٠ بحرا', 'العاشر من ديسمبر/كانون الأول ٢٠٢٠ → 2020-12-10')
    one('غادر في الثاني والعشرين من مايو', 'الثاني والعشرين من مايو → 2018-05-22')
    one('غادر في الحادي عشر من يونيو 2011', 'الحادي عشر من يونيو 2011 → 2011-06-11')
  })
  it('reads an ordinal behind a weekday as the day where that fits, else as the nth such weekday of the month', () => {
    one('افتتح المعرض يوم الأربعاء الثاني من مايو', 'يوم الأربعاء الثاني من مايو → 2018-05-02')
    one('يصادف العيد الخميس الثالث من مايو 2018', 'الخميس الثالث من مايو 2018 → 2018-05-03')
    one('يصادف العيد الجمعة الثالثة من مايو 2018', 'الجمعة الثالثة من مايو 2018 → 2018-05-18')
    one('يصادف العيد الأحد الثاني من مايو 2018', 'الأحد الثاني من مايو 2018 → 2018-05-13')
  })
  it('reads years in words', () => one('عاد عام ألفين وثمانية عشر', 'عام ألفين وثمانية عشر → 2018-01-01..2018-12-31'))
  it('reads dates in figures day first, or year first where the year is', () => {
    one('نشر بتاريخ 12/09/2022', '12/09/2022 → 2022-09-12')
    one('نشر بتاريخ 2022-09-12', '2022-09-12 → 2022-09-12')
    one('نشر بتاريخ 12.09.2022', '12.09.2022 → 2022-09-12')
  })
  it('keeps a weekday and its date in one piece', () => {
    one('وقع يوم الأربعاء 24 نونبر 2021 على العقد', 'يوم الأربعاء 24 نونبر 2021 → 2021-11-24')
    one('يلتقيان الأحد الموافق 11 مارس في الملعب', 'الأحد الموافق 11 مارس → 2018-03-11')
    one('انطلق الخميس 14 حزيران/يونيو', 'الخميس 14 حزيران/يونيو → 2018-06-14')
    one('انطلق الخميس (14 يونيو)', 'الخميس (14 يونيو) → 2018-06-14')
  })
  it('leaves attached particles outside', () => {
    one('سافر بالأربعاء', 'الأربعاء → 2018-05-16')
    one('وأمس عاد', 'أمس → 2018-05-15')
  })
  it('reads Hijri dates by Umm al-Qura', () => {
    one('بدأ الصيام في 1 رمضان 1439 هـ', '1 رمضان 1439 هـ → 2018-05-16')
    one('صدر يوم 1 رمضان 1439 هـ الموافق 17 مايو 2018', 'يوم 1 رمضان 1439 هـ الموافق 17 مايو 2018 → 2018-05-17')
  })
  it('does not take everyday words for months', () => {
    for (const sentence of [
      'مارس الرياضة بانتظام',
      'أعلن واتس آب عن ميزة',
      'قالت ماي إنها باقية',
      'انتهى اللقاء صفر لصفر',
    ])
      assert.deepEqual(read(sentence), [])
  })
})

describe('Days counted from the day of writing', () => {
  const cases: [string, string][] = [
    ['اليوم الأربعاء', '2018-05-16'],
    ['اليوم، الأربعاء', '2018-05-16'],
    ['أمس الثلاثاء', '2018-05-15'],
    ['أمس الأول', '2018-05-14'],
    ['أول أمس', '2018-05-14'],
    ['غدا الخميس', '2018-05-17'],
    ['بعد غد', '2018-05-18'],
    ['الجمعة الماضية', '2018-05-11'],
    ['الجمعة المقبلة', '2018-05-18'],
    ['الشهر المنصرم', '2018-04-01..2018-04-30'],
    ['العام الماضي', '2017-01-01..2017-12-31'],
    ['ديسمبر الماضي', '2017-12-01..2017-12-31'],
    ['يونيو المقبل', '2018-06-01..2018-06-30'],
    ['قبل يومين', '2018-05-14'],
    ['20 من الشهر الجاري', '2018-05-20'],
    ['مطلع العام الجاري', '2018-01-01..2018-05-02'],
    ['ديسمبر من العام الماضي', '2017-12-01..2017-12-31'],
    ['صيف 2017', '2017-06-01..2017-09-21'],
    ['الربع الثالث من 2017', '2017-07-01..2017-09-30'],
  ]
  for (const [text, expected] of cases)
    it(`resolves «${text}»`, () => one(`حدث هذا كله ${text}`, `${text} → ${expected}`))

  it('takes «ذلك» for a pronoun before a period that says itself which it is', () => {
    one('حدث ذلك العام الماضي', 'العام الماضي → 2017-01-01..2017-12-31')
    one('قال ذلك اليوم الأربعاء', 'اليوم الأربعاء → 2018-05-16')
  })
  it('leaves what counts from an event open', () => {
    const [time] = findTimes(cutArticle('عاد بعد ثلاثة أشهر من الاتفاق', 'ar'))
    assert.deepEqual(resolveTime(time!, { from: day, to: day }), { value: '', anchor: 'event' })
  })
  it('leaves all open while the article is undated', () => {
    const [time] = findTimes(cutArticle('عاد أمس', 'ar'))
    assert.deepEqual(resolveTime(time!), { value: '', anchor: 'document' })
  })
  it('covers all days that an interval of writing allows', () => {
    const [time] = findTimes(cutArticle('عاد أمس', 'ar'))
    const { from, to } = resolveTime(time!, { from: '2018-05-16', to: '2018-05-18' })
    assert.deepEqual([from, to], ['2018-05-15', '2018-05-17'])
  })
  it('puts a bare weekday into the future where the verb does', () => {
    one('سيلتقي الوزيران الجمعة', 'الجمعة → 2018-05-18')
    one('التقى الوزيران الجمعة', 'الجمعة → 2018-05-11')
  })
})

describe('Intervals', () => {
  it('reads the month that two days share', () => {
    one('تقام ما بين 12 و15 سبتمبر/أيلول 2022 بالمدينة', '12 و15 سبتمبر/أيلول 2022 → 2022-09-12..2022-09-15')
    one('زيارة من 23 إلى 25 نونبر الجاري', '23 إلى 25 نونبر الجاري → 2021-11-23..2021-11-25', '2021-11-24')
    one('بين العشرين والثلاثين من يونيو الماضي', 'العشرين والثلاثين من يونيو الماضي → 2017-06-20..2017-06-30')
    one('تستمر 12-15 مارس', '12-15 مارس → 2018-03-12..2018-03-15')
  })
  it('reads years', () => {
    one('بين عامي 2011 و2015', 'عامي 2011 و2015 → 2011-01-01..2015-12-31')
    one('من عام 2011 إلى 2014', 'عام 2011 إلى 2014 → 2011-01-01..2014-12-31')
  })
  it('reads two days in a list as two', () =>
    assert.deepEqual(read('يومي 3 و4 مارس'), ['3 → 2018-03-03', '4 مارس → 2018-03-04']))
})

describe('Times of day, durations, sets', () => {
  const cases: [string, string][] = [
    ['الساعة الثالثة والنصف بعد الزوال', 'time T15:30'],
    ['الساعة السادسة و45 دقيقة', 'time T06:45'],
    ['الساعة 13,27 بالتوقيت المحلي', 'time T13:27'],
    ['17:30 غرينتش', 'time T17:30Z'],
    ['04,30 ت غ', 'time T04:30Z'],
    ['الثامنة مساء', 'time T20:00'],
    ['الساعة الخامسة إلا ربعا', 'time T04:45'],
    ['فجر اليوم', 'time 2018-05-16TDT'],
    ['ليل الثلاثاء', 'time 2018-05-15TNI'],
    ['مساء أمس', 'time 2018-05-15TEV'],
    ['بعد ظهر أمس', 'time 2018-05-15TAF'],
    ['الأحد صباحا', 'time 2018-05-13TMO'],
    ['يومين', 'duration P2D'],
    ['أسبوعين', 'duration P2W'],
    ['20 دقيقة', 'duration PT20M'],
    ['ساعة ونصف', 'duration PT1H30M'],
    ['ثلاث ساعات و20 دقيقة', 'duration PT3H20M'],
    ['كل جمعة', 'set XXXX-WXX-5'],
    ['سنويا', 'set P1Y'],
    ['ثمانينيات القرن الماضي', 'date 198'],
  ]
  for (const [text, expected] of cases)
    it(`gives «${text}» the value ${expected}`, () => assert.deepEqual(values(`كان ${text}`), [expected]))
})

describe('Names made of dates', () => {
  for (const sentence of [
    'تظاهرت حركة 20 فبراير في المدينة',
    'أغلق شارع 6 أكتوبر أمام السيارات',
    'احتفت البلاد بذكرى ثورة 25 يناير',
    'ذكرت صحيفة اليوم السابع أن الأسعار ارتفعت',
    'كتب عن أيلول الأسود كتابا',
    'أقيمت صلاة الجمعة في الساحة',
    'يباع الهاتف من طراز 2018-X بسعر مرتفع',
  ])
    it(`are not times: «${sentence}»`, () => assert.deepEqual(read(sentence), []))
  it('are times where a year is written', () =>
    one('اندلعت ثورة 25 يناير 2011 في القاهرة', '25 يناير 2011 → 2011-01-25'))
})

describe('English and Hebrew inside an article', () => {
  it('reads English dates', () => {
    one('— Sam Doe (@samdoe) November 24, 2021', 'November 24, 2021 → 2021-11-24')
    one('قال Wednesday, 24 November 2021 كذا', 'Wednesday, 24 November 2021 → 2021-11-24')
  })
  it('reads Hebrew dates', () => one('הם נפגשו ביום רביעי, 24 בנובמבר 2021', 'יום רביעי, 24 בנובמבר 2021 → 2021-11-24'))
})
