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
