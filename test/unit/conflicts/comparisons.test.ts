import assert from 'node:assert/strict'
import { findConflicts } from '../../../src/collation/conflicts/conflicts.ts'
import { type ArgumentSketch, type ArticleSketch, type ClaimSketch, collatedOf } from './fixture.ts'

const count = (value: number, text: string, noun = 'قتيلا', more = {}): ArgumentSketch => ({
  role: 'patient',
  text,
  quantity: { value, unit: 'person', noun, ...more },
})
const dead = (value: number, more = {}) => ({
  frame: 'kill',
  arguments: [count(value, `${value} قتيلا`, 'قتيلا', more)],
})
const injured = (value: number) => ({ frame: 'injure', arguments: [count(value, `${value} جريحا`, 'جريحا')] })
const onDay: ArgumentSketch = {
  role: 'time',
  text: 'الثلاثاء',
  time: { form: { kind: 'date' }, from: '2024-03-05', to: '2024-03-05' },
}
const found = (...articles: ArticleSketch[]) =>
  findConflicts(collatedOf(articles)).map(
    ({ kind, relation, left, right }) => `${kind} ${relation} ${left.file}-${right.file}`,
  )

describe('numbers', () => {
  it('two tolls of the same day contradict each other', () => {
    assert.deepEqual(
      found(
        { file: 'a', date: '2024-03-05', claims: [dead(12)] },
        { file: 'b', date: '2024-03-05', claims: [dead(14)] },
      ),
      ['number contradiction a-b'],
    )
  })
  it('of articles on other subjects say nothing of each other', () => {
    const other = Array.from({ length: 20 }, (_, i) => 500 + i)
    const agent: ArgumentSketch = { role: 'agent', text: 'سامر الدالي', entity: 'سامر الدالي' }
    const toll = (value: number): ClaimSketch => ({
      ...dead(value),
      arguments: [agent, ...dead(value).arguments, onDay],
    })
    assert.deepEqual(
      found(
        { file: 'a', date: '2024-03-05', claims: [toll(12)] },
        { file: 'b', date: '2024-03-05', claims: [toll(14)], words: other },
      ),
      [],
    )
  })
  it('a toll of a later day supersedes the earlier one', () => {
    assert.deepEqual(
      found(
        { file: 'a', date: '2024-03-05', claims: [dead(12)] },
        { file: 'b', date: '2024-03-06', claims: [dead(14)] },
      ),
      ['number development a-b'],
    )
  })
  it('a number aboard that a later article gives again was not superseded', () => {
    const aboard = (value: number): ClaimSketch => ({
      frame: 'on-board',
      arguments: [{ role: 'quantity', text: `${value} راكبا`, quantity: { value, unit: 'person', noun: 'راكبا' } }],
    })
    const a = { file: 'a', date: '2024-03-05', claims: [aboard(118)] }
    const b = { file: 'b', date: '2024-03-06', claims: [aboard(132)] }
    const c = { file: 'c', date: '2024-03-08', claims: [aboard(118)] }
    assert.deepEqual(found(a, b), ['number development a-b'])
    assert.deepEqual(found(a, b, c), ['number contradiction a-b'])
  })
  it('the executed are no toll of what they were sentenced for', () => {
    const executed: ClaimSketch = { ...dead(17), word: 'إعدام' }
    assert.deepEqual(
      found(
        { file: 'a', date: '2024-03-05', claims: [executed] },
        { file: 'b', date: '2024-03-05', claims: [{ ...dead(14), word: 'قتل' }] },
      ),
      [],
    )
  })
  it('two magnitudes of one quake contradict each other, in whatever unit', () => {
    const quake = (value: number, unit?: string): ClaimSketch => ({
      frame: 'magnitude',
      arguments: [
        { role: 'patient', text: 'زلزال' },
        { role: 'quantity', text: `${value}`, quantity: { value, ...(unit ? { unit } : {}) } },
      ],
    })
    assert.deepEqual(found({ file: 'a', claims: [quake(6.1, 'degree')] }, { file: 'b', claims: [quake(6.4)] }), [
      'number contradiction a-b',
    ])
  })
  it('a provisional toll is superseded on the same day', () => {
    assert.deepEqual(
      found(
        { file: 'a', date: '2024-03-05', claims: [{ ...dead(12), scope: ['حصيله اولي'] }] },
        { file: 'b', date: '2024-03-05', claims: [dead(14)] },
      ),
      ['number development a-b'],
    )
  })
  it('the dead tell which article is older, and its count of the injured moves with them', () => {
    assert.deepEqual(
      found({ file: 'a', claims: [dead(9), injured(16)] }, { file: 'b', claims: [dead(10), injured(15)] }),
      ['number development a-b', 'number development a-b'],
    )
  })
  it('the same dead with other injured is a contradiction on one day', () => {
    assert.deepEqual(
      found(
        { file: 'a', date: '2024-03-05', claims: [dead(10), injured(16)] },
        { file: 'b', date: '2024-03-05', claims: [dead(10), injured(15)] },
      ),
      ['number contradiction a-b'],
    )
  })
  it('a lower bound that was overtaken is news that moved on, never a contradiction', () => {
    assert.deepEqual(
      found(
        { file: 'a', date: '2024-03-05', claims: [dead(12, { bound: 'at-least' })] },
        { file: 'b', date: '2024-03-05', claims: [dead(14)] },
      ),
      ['number development a-b'],
    )
  })
  it('civilians and soldiers are counted apart', () => {
    const of = (noun: string, value: number) => ({ frame: 'kill', arguments: [count(value, `${value} ${noun}`, noun)] })
    assert.deepEqual(
      found(
        { file: 'a', date: '2024-03-05', claims: [of('مدنيا', 12)] },
        { file: 'b', date: '2024-03-05', claims: [of('جنديا', 14)] },
      ),
      [],
    )
  })
  it('counts of articles on other subjects are not compared', () => {
    assert.deepEqual(
      found(
        { file: 'a', date: '2024-03-05', claims: [dead(12)], words: [1, 2, 3, 4, 5] },
        { file: 'b', date: '2024-03-05', claims: [dead(14)], words: [6, 7, 8, 9, 10] },
      ),
      [],
    )
  })
  it('one pair of values is one conflict, however many articles say each', () => {
    const conflicts = findConflicts(
      collatedOf([
        { file: 'a', date: '2024-03-05', claims: [dead(12)] },
        { file: 'b', date: '2024-03-05', claims: [dead(14)] },
        { file: 'c', date: '2024-03-05', claims: [dead(12)] },
      ]),
    )
    assert.equal(conflicts.length, 1)
    assert.deepEqual(
      conflicts[0]!.alsoLeft.map(({ file }) => file),
      ['c'],
    )
  })
})

describe('durations', () => {
  const since = (frame: string, value: number, more = {}) => ({
    frame,
    arguments: [
      { role: 'patient', text: 'الطائرة' },
      { role: 'elapsed', text: `${value} دقيقة`, quantity: { value, unit: 'minute', ...more } },
      { role: 'since', text: 'إقلاعها' },
    ],
  })
  it('two stretches of time since the same happening exclude each other', () => {
    assert.deepEqual(
      found(
        { file: 'a', claims: [since('crash', 20)] },
        { file: 'b', claims: [since('lose-contact', 45, { approximate: true })] },
      ),
      ['duration contradiction a-b'],
    )
  })
  it('two terms of one convict contradict each other, between articles only', () => {
    const term = (value: number): ClaimSketch => ({
      frame: 'prison-term',
      arguments: [
        { role: 'patient', text: 'سامي', entity: 'سامي' },
        { role: 'duration', text: `${value} سنوات`, quantity: { value, unit: 'year' } },
      ],
    })
    assert.deepEqual(found({ file: 'a', claims: [term(3)] }, { file: 'b', claims: [term(4)] }), [
      'duration contradiction a-b',
    ])
    assert.deepEqual(found({ file: 'a', claims: [term(3), term(4)] }), [])
  })
  it('two days are not the 3rd to the 5th', () => {
    const visit = (argument: ArgumentSketch) => ({
      frame: 'visit',
      arguments: [{ role: 'agent', text: 'سامر الدالي', entity: 'سامر الدالي' }, argument],
    })
    assert.deepEqual(
      found(
        { file: 'a', claims: [visit({ role: 'duration', text: 'يومين', quantity: { value: 2, unit: 'day' } })] },
        {
          file: 'b',
          claims: [
            visit({
              role: 'time',
              text: 'من 3 إلى 5 مارس',
              time: {
                form: { kind: 'interval', from: { kind: 'date', day: 3 }, to: { kind: 'date', day: 5, month: 3 } },
                from: '2024-03-03',
                to: '2024-03-05',
              },
            }),
          ],
        },
      ),
      ['duration contradiction a-b'],
    )
  })
})

describe('times', () => {
  const arrival = (text: string, day: string, part: 'DT' | 'NI' | 'MO') => ({
    frame: 'arrive',
    arguments: [
      { role: 'agent', text: 'سامر الدالي', entity: 'سامر الدالي' },
      { role: 'time', text, time: { form: { kind: 'part' as const, part }, from: day, to: day } },
    ],
  })
  it('dawn of one day is not the night before', () => {
    assert.deepEqual(
      found(
        { file: 'a', claims: [arrival('فجر اليوم', '2024-03-06', 'DT')] },
        { file: 'b', claims: [arrival('ليل الثلاثاء', '2024-03-05', 'NI')] },
      ),
      ['time-of-day contradiction a-b'],
    )
  })
  it('a day without an hour agrees with any hour of it', () => {
    const day = {
      frame: 'arrive',
      arguments: [
        { role: 'agent', text: 'سامر الدالي', entity: 'سامر الدالي' },
        {
          role: 'time',
          text: 'الثلاثاء',
          time: { form: { kind: 'date' as const, weekday: 2 }, from: '2024-03-05', to: '2024-03-05' },
        },
      ],
    }
    assert.deepEqual(
      found({ file: 'a', claims: [day] }, { file: 'b', claims: [arrival('ليل الثلاثاء', '2024-03-05', 'NI')] }),
      [],
    )
  })
  it('clock times that differ by rounding agree, Greenwich time is not compared with local time', () => {
    const at = (hour: number, minute: number, zone: 'Z' | 'local') => ({
      frame: 'quake',
      arguments: [
        {
          role: 'time',
          text: `${hour}:${minute}`,
          time: { form: { kind: 'clock' as const, hour, minute, zone }, from: '2024-03-05', to: '2024-03-05' },
        },
      ],
    })
    assert.deepEqual(
      found({ file: 'a', claims: [at(13, 27, 'local')] }, { file: 'b', claims: [at(13, 30, 'local')] }),
      [],
    )
    assert.deepEqual(found({ file: 'a', claims: [at(13, 27, 'local')] }, { file: 'b', claims: [at(17, 27, 'Z')] }), [])
    assert.deepEqual(
      found({ file: 'a', claims: [at(13, 27, 'local')] }, { file: 'b', claims: [at(14, 10, 'local')] }),
      ['time-of-day contradiction a-b'],
    )
  })
})

describe('places', () => {
  const crash = (place: string) => ({
    frame: 'crash',
    arguments: [
      { role: 'patient', text: 'طائرة' },
      { role: 'place', text: place },
    ],
  })
  it('the centre of a country is not its south-west', () => {
    assert.deepEqual(
      found({ file: 'a', claims: [crash('منطقة جبلية وسط البلاد')] }, { file: 'b', claims: [crash('جنوب غرب مصر')] }),
      ['place contradiction a-b'],
    )
  })
  it('the north of a city and the south of a country are not compared', () => {
    assert.deepEqual(
      found({ file: 'a', claims: [crash('شمال المدينة')] }, { file: 'b', claims: [crash('جنوب البلاد')] }),
      [],
    )
  })
  it('one thing cannot lie in two cities, but in a city and its country', () => {
    const lies = (place: string) => ({
      frame: 'located-in',
      arguments: [
        { role: 'patient', text: 'مطار النسيم', entity: 'مطار النسيم' },
        { role: 'place', text: place, entity: place },
      ],
    })
    assert.deepEqual(found({ file: 'a', claims: [lies('أسوان')] }, { file: 'b', claims: [lies('الإسكندرية')] }), [
      'place contradiction a-b',
    ])
    assert.deepEqual(found({ file: 'a', claims: [lies('أسوان')] }, { file: 'b', claims: [lies('مصر')] }), [])
  })
})

describe('other comparisons', () => {
  it('a person has one age in one story', () => {
    const age = (value: number) => ({
      frame: 'age',
      arguments: [
        { role: 'patient', text: 'سامر الدالي', entity: 'سامر الدالي' },
        { role: 'value', text: `${value} عاما`, quantity: { value, unit: 'year' } },
      ],
    })
    assert.deepEqual(found({ file: 'a', claims: [age(31)] }, { file: 'b', claims: [age(35)] }), [
      'age contradiction a-b',
    ])
    assert.deepEqual(found({ file: 'a', claims: [age(31)] }, { file: 'b', claims: [age(31)] }), [])
  })
  it('one office has one holder, unless the other held it before', () => {
    const holder = (file: string, entity: string, text: string) => ({
      file,
      claims: [],
      titles: [{ entity, role: 'وزير النقل', country: 'مصر', text }],
    })
    assert.deepEqual(
      found(holder('a', 'سامر الدالي', 'وزير النقل المصري'), holder('b', 'نبيل الحاوي', 'وزير النقل المصري')),
      ['role contradiction a-b'],
    )
    assert.deepEqual(
      found(holder('a', 'سامر الدالي', 'وزير النقل المصري'), holder('b', 'نبيل الحاوي', 'وزير النقل المصري السابق')),
      [],
    )
  })
  it('spellings of one name are variants and nothing more', () => {
    const named = (file: string, spelling: string) => ({
      file,
      claims: [],
      titles: [{ entity: `سامر الدالي=${spelling}`, role: 'شاهد' }],
    })
    assert.deepEqual(found(named('a', 'سامر الدالي'), named('b', 'سامير الدالي')), ['name variant a-b'])
  })
  it('found and not found contradict each other on one day, and follow each other on two', () => {
    const find = (polarity: 'positive' | 'negative') => ({
      frame: 'find',
      polarity,
      arguments: [{ role: 'patient', text: 'الحطام' }],
    })
    const on = (a: string, b: string) =>
      found({ file: 'a', date: a, claims: [find('negative')] }, { file: 'b', date: b, claims: [find('positive')] })
    assert.deepEqual(on('2024-03-05', '2024-03-05'), ['polarity contradiction a-b'])
    assert.deepEqual(on('2024-03-05', '2024-03-07'), ['polarity development a-b'])
  })
  it('a cause given contradicts a cause unknown', () => {
    const fire = (cause: string) => ({
      frame: 'burn',
      arguments: [
        { role: 'agent', text: 'حريق' },
        { role: 'cause', text: cause },
      ],
    })
    assert.deepEqual(
      found({ file: 'a', claims: [fire('أسباب مجهولة')] }, { file: 'b', claims: [fire('ماس كهربائي')] }),
      ['cause contradiction a-b'],
    )
  })
  it('a truck is no bus, but a van is a small truck', () => {
    const ram = (vehicle: string) => ({ frame: 'ram', arguments: [{ role: 'agent', text: vehicle }] })
    assert.deepEqual(found({ file: 'a', claims: [ram('شاحنة بيضاء')] }, { file: 'b', claims: [ram('حافلة')] }), [
      'identity contradiction a-b',
    ])
    assert.deepEqual(found({ file: 'a', claims: [ram('شاحنة صغيرة')] }, { file: 'b', claims: [ram('سيارة فان')] }), [])
  })
})

describe('flights', () => {
  it('are of one purpose, wherever its word stands behind the aircraft', () => {
    const crash = (craft: string) => ({ frame: 'crash', arguments: [{ role: 'patient', text: craft }] })
    assert.deepEqual(
      found({ file: 'a', claims: [crash('طائرة شحن')] }, { file: 'b', claims: [crash('طائرة نرويجية خاصة')] }),
      ['identity contradiction a-b'],
    )
    assert.deepEqual(
      found({ file: 'a', claims: [crash('طائرة نرويجية صغيرة')] }, { file: 'b', claims: [crash('طائرة خاصة')] }),
      [],
    )
  })
})
