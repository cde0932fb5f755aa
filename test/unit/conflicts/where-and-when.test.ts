import assert from 'node:assert/strict'
import { findConflicts } from '../../../src/collation/conflicts/conflicts.ts'
import { type ArgumentSketch, type ArticleSketch, type ClaimSketch, collatedOf } from './fixture.ts'

const found = (...articles: ArticleSketch[]) =>
  findConflicts(collatedOf(articles)).map(
    ({ kind, relation, left, right }) => `${kind} ${relation} ${left.file}-${right.file}`,
  )
const on = (weekday: number, part?: 'NI' | 'MO'): ArgumentSketch => {
  const day = { kind: 'date' as const, weekday }
  return { role: 'time', text: 'يومها', time: { form: part ? { kind: 'part', part, day } : day } }
}
const told = (frame: string, ...parts: ArgumentSketch[]): ClaimSketch => ({ frame, arguments: parts })
const both = (a: ClaimSketch[], b: ClaimSketch[]) => found({ file: 'a', claims: a }, { file: 'b', claims: b })

describe('spots', () => {
  const fell = (spot: string) => [told('crash', { role: 'patient', text: 'المروحية' }, { role: 'spot', text: spot })]
  it('of other classes exclude each other', () => {
    assert.deepEqual(both(fell('في حقل'), fell('على الطريق السريع')), ['place contradiction a-b'])
    assert.deepEqual(both(fell('في حقل'), fell('في مزرعة')), [])
  })
  it('can be two at once', () => {
    assert.deepEqual(both(fell('على الطريق السريع'), fell('في منطقة جبلية')), [])
  })
  it('on an upper floor are on the third, not on the roof', () => {
    const burned = (spot: string) => [told('burn', { role: 'agent', text: 'الحريق' }, { role: 'spot', text: spot })]
    assert.deepEqual(both(burned('في طابق علوي'), burned('في الطابق الثالث')), [])
    assert.deepEqual(both(burned('في طابق علوي'), burned('على السطح')), ['place contradiction a-b'])
    assert.deepEqual(both(burned('في الطابق الثاني'), burned('في الطابق الثالث')), ['place contradiction a-b'])
  })
  it('of a person are compared for one person only', () => {
    const shot = (who: string, spot: string) => [
      told('kill', { role: 'patient', text: who, entity: who }, { role: 'spot', text: spot }),
    ]
    assert.deepEqual(both(shot('سامر الدالي', 'في منزله'), shot('سامر الدالي', 'أمام منزله')), [
      'place contradiction a-b',
    ])
    assert.deepEqual(both(shot('سامر الدالي', 'في منزله'), shot('نبيل الشهري', 'أمام منزله')), [])
    assert.deepEqual(both(shot('سامر الدالي', 'أمام منزله'), shot('سامر الدالي', 'في الشارع')), [])
  })
  it('of a pronoun are those of the first whom the article says it befell', () => {
    const named = told('kill', { role: 'patient', text: 'سامر الدالي', entity: 'سامر الدالي' })
    const shot = (spot: string, frame = 'shoot') =>
      told(frame, { role: 'patient', text: 'عليه', inferred: true }, { role: 'spot', text: spot })
    assert.deepEqual(both([named, shot('في منزله', 'kill')], [named, shot('يغادر منزله')]), ['place contradiction a-b'])
    const crowd = told('kill', { role: 'patient', text: '9 أشخاص', quantity: { value: 9, unit: 'person' } })
    assert.deepEqual(both([named, shot('في منزله')], [crowd, named, shot('يغادر منزله')]), [])
    assert.deepEqual(both([named, shot('في منزله')], [shot('يغادر منزله')]), [])
  })
  it('of one deed say nothing of another', () => {
    const hit = (frame: string, spot: string) => [
      told(frame, { role: 'patient', text: 'سامر الدالي', entity: 'سامر الدالي' }, { role: 'spot', text: spot }),
    ]
    assert.deepEqual(both(hit('arrest', 'في منزله'), hit('kill', 'في الشارع')), [])
    assert.deepEqual(both(hit('die', 'في منزله'), hit('die', 'في مركز طبي')), ['place contradiction a-b'])
  })
  it('where somebody was found are compared, where something was are not', () => {
    const found = (what: string, spot: string) => [
      told('find', { role: 'patient', text: what }, { role: 'spot', text: spot }),
    ]
    assert.deepEqual(both(found('جثة الطيار', 'في مركز تجاري'), found('جثة الطيار', 'على مقعد')), [
      'place contradiction a-b',
    ])
    assert.deepEqual(both(found('المال', 'في مركز تجاري'), found('المال', 'على مقعد')), [])
  })
})

describe('weekdays', () => {
  const burned = (day: ArgumentSketch) => [
    told('burn', { role: 'agent', text: 'الحريق' }, { role: 'place', text: 'المصنع' }, day),
  ]
  it('of one event without a date are one', () => {
    assert.deepEqual(both(burned(on(7)), burned(on(1))), ['weekday contradiction a-b'])
    assert.deepEqual(both(burned(on(7)), burned(on(7))), [])
  })
  it('meet in the night between them', () => {
    assert.deepEqual(both(burned(on(7, 'NI')), burned(on(1))), [])
    assert.deepEqual(both(burned(on(7, 'MO')), burned(on(1))), ['weekday contradiction a-b'])
  })
  it('of deaths are those of the happening told beside them', () => {
    const dead: ClaimSketch = {
      frame: 'kill',
      sentence: 0,
      arguments: [{ role: 'patient', text: '12 شخصا', quantity: { value: 12, unit: 'person', noun: 'شخصا' } }, on(1)],
    }
    const fire = { ...told('burn', { role: 'place', text: 'المصنع' }), sentence: 0 }
    assert.deepEqual(both([dead, fire], burned(on(7))), ['weekday contradiction a-b'])
  })
  it('of a wound and of the death that came of it are two', () => {
    const hit = (frame: string, day: ArgumentSketch) => [
      told(frame, { role: 'patient', text: 'سامر الدالي', entity: 'سامر الدالي' }, day),
    ]
    assert.deepEqual(both(hit('kill', on(2)), hit('die', on(3))), [])
  })
  it('of what goes on for days, or happens again, are not compared', () => {
    const visit = (day: ArgumentSketch) => [
      told('visit', { role: 'agent', text: 'سامر الدالي', entity: 'سامر الدالي' }, day),
    ]
    assert.deepEqual(both(visit(on(2)), visit(on(3))), [])
    const killed = (who: string, day: ArgumentSketch) => [
      told('kill', { role: 'patient', text: who, entity: who }, day),
    ]
    assert.deepEqual(both(killed('سامر الدالي', on(2)), killed('نبيل الشهري', on(3))), [])
    assert.deepEqual(both(killed('سامر الدالي', on(2)), killed('سامر الدالي', on(3))), ['weekday contradiction a-b'])
  })
})

describe('dates', () => {
  it('of a death are one for one person', () => {
    const killed = (who: string, day: string) => [
      told(
        'kill',
        { role: 'patient', text: who, entity: who },
        { role: 'time', text: day, time: { form: { kind: 'date', day: 1, month: 1 }, from: day, to: day } },
      ),
    ]
    assert.deepEqual(both(killed('سامر الدالي', '2024-03-05'), killed('سامر الدالي', '2024-03-06')), [
      'date contradiction a-b',
    ])
    assert.deepEqual(both(killed('سامر الدالي', '2024-03-05'), killed('نبيل الشهري', '2024-03-06')), [])
  })
})

describe('clocks', () => {
  const shook = (...clocks: [hour: number, zone?: 'Z'][]) => [
    told(
      'quake',
      { role: 'agent', text: 'زلزال' },
      ...clocks.map(
        ([hour, zone]): ArgumentSketch => ({
          role: 'time',
          text: `الساعة ${hour}`,
          time: { form: { kind: 'clock', hour, minute: 3, open: false, ...(zone ? { zone } : {}) } },
        }),
      ),
    ),
  ]
  it('of one zone are compared, whatever other clock stands beside them', () => {
    assert.deepEqual(both(shook([18], [10, 'Z']), shook([12, 'Z'])), ['time-of-day contradiction a-b'])
    assert.deepEqual(both(shook([18], [10, 'Z']), shook([10, 'Z'])), [])
    assert.deepEqual(both(shook([18]), shook([10, 'Z'])), [])
  })
})

describe('resignations', () => {
  it('of two ministers are not compared', () => {
    const left = (who: string, day: string) => [
      told(
        'resign',
        { role: 'agent', text: who, entity: who },
        { role: 'time', text: day, time: { form: { kind: 'date', day: 1, month: 1 }, from: day, to: day } },
      ),
    ]
    assert.deepEqual(both(left('سامر الدالي', '2024-03-05'), left('سامر الدالي', '2024-03-06')), [
      'date contradiction a-b',
    ])
    assert.deepEqual(both(left('سامر الدالي', '2024-03-05'), left('نبيل الشهري', '2024-03-06')), [])
  })
})

describe('phases', () => {
  const fell = (phase: string) => [told('crash', { role: 'patient', text: 'المروحية' }, { role: 'phase', text: phase })]
  it('of one thing exclude each other', () => {
    assert.deepEqual(both(fell('خلال إقلاعها'), fell('بعيد إقلاعها')), ['sequence contradiction a-b'])
  })
  it('of two things do not', () => {
    assert.deepEqual(both(fell('بعد إقلاعها'), fell('قبل هبوطها')), [])
  })
  it('of deaths are compared for one person', () => {
    const killed = (who: string, phase: string) => [
      told('kill', { role: 'patient', text: who, entity: who }, { role: 'phase', text: phase }),
    ]
    assert.deepEqual(both(killed('سامر الدالي', 'أثناء اعتقاله'), killed('سامر الدالي', 'بعد اعتقاله')), [
      'sequence contradiction a-b',
    ])
    assert.deepEqual(both(killed('سامر الدالي', 'أثناء اعتقاله'), killed('نبيل الشهري', 'بعد اعتقاله')), [])
  })
})

describe('noon', () => {
  it('is not the afternoon, though their hours meet', () => {
    const fell = (part: 'MI' | 'AF', form: 'part' | 'clock' = 'part') => [
      told(
        'crash',
        { role: 'patient', text: 'المروحية' },
        {
          role: 'time',
          text: 'ظهرا',
          time: { form: form === 'part' ? { kind: 'part', part } : { kind: 'clock', hour: 12, minute: 40 } },
        },
      ),
    ]
    assert.deepEqual(both(fell('MI'), fell('AF')), ['time-of-day contradiction a-b'])
    assert.deepEqual(both(fell('MI', 'clock'), fell('AF')), [])
  })
})

describe('places of one person', () => {
  const arrested = (who: string, place: string) => [
    told('arrest', { role: 'patient', text: who, entity: who }, { role: 'place', text: place, entity: place }),
  ]
  it('in a country and in a city of another exclude each other', () => {
    assert.deepEqual(both(arrested('سامر الدالي', 'لبنان'), arrested('سامر الدالي', 'القاهرة')), [
      'place contradiction a-b',
    ])
    assert.deepEqual(both(arrested('سامر الدالي', 'مصر'), arrested('سامر الدالي', 'القاهرة')), [])
  })
})

describe('causes', () => {
  const put = (cause: string): ClaimSketch[] => [told('cause', { role: 'cause', text: cause })]
  it('say nothing of a motive that is not known', () => {
    assert.deepEqual(both(put('ولم تعرف الدوافع'), put('ناجم عن عبوة')), [])
    assert.deepEqual(both(put('ولم يعرف السبب'), put('ناجم عن إهمال')), ['cause contradiction a-b'])
  })
})

describe('directions', () => {
  it('of a province whose name has the article are not those of another city', () => {
    const lies = (place: string) => [
      told('crash', { role: 'patient', text: 'المروحية' }, { role: 'place', text: place }),
    ]
    assert.deepEqual(both(lies('شرق محافظة الحديدة'), lies('غرب تعز')), [])
  })
  it('are of one country and of one thing in it', () => {
    const lies = (place: string) => [
      told('crash', { role: 'patient', text: 'المروحية' }, { role: 'place', text: place }),
    ]
    assert.deepEqual(both(lies('شمال تشاد'), lies('جنوب تشاد')), ['place contradiction a-b'])
    assert.deepEqual(both(lies('شمال تشاد'), lies('جنوب البلاد')), ['place contradiction a-b'])
    assert.deepEqual(both(lies('شمال تشاد'), lies('جنوب النيجر')), [])
    assert.deepEqual(both(lies('بلدة الزهر شمال تشاد'), lies('بلدة النخيل جنوب البلاد')), [])
  })
})
