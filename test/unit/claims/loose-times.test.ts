import assert from 'node:assert/strict'
import { read } from './sketch.ts'

const times = (text: string, frame: string) =>
  read(text)
    .claims.filter((claim) => claim.frame === frame)
    .flatMap((claim) => claim.arguments.filter(({ role }) => role === 'time').map((part) => part.text))

describe('loose times', () => {
  it('behind a relative clause and its comma belong to the verb before it', () => {
    assert.deepEqual(times('واعتقل الرجلان اللذان كذبا على الجميع، السبت الماضي، في القرية.', 'arrest'), [
      'السبت الماضي',
    ])
  })
  it('behind a measure belong to the verb before it', () => {
    assert.deepEqual(times('ضرب زلزال شديد بلغت قوته 6 درجات المدينة فجر الأحد.', 'quake'), ['فجر الأحد'])
  })
  it('behind the verb by which a deed was done belong to its noun', () => {
    assert.deepEqual(times('ندد الحزب بالهجوم الذي شهدته المدينة، الخميس، ودعا إلى التهدئة.', 'attack'), ['الخميس'])
    assert.deepEqual(times('وتأجلت الانتخابات التي ستجرى في البلاد، الخميس.', 'election'), [])
  })
  it('at the head of a sentence belong to the verb behind the comma', () => {
    assert.deepEqual(times('وفي مساء الأحد، ضرب زلزال شديد المدينة.', 'quake'), ['مساء الأحد'])
  })
  it('in brackets say the same moment by another clock', () => {
    assert.deepEqual(times('وقع زلزال شديد في الساعة 18:20 (11:20 بتوقيت غرينتش) قرب الساحل.', 'quake'), [
      'الساعة 18:20',
      '11:20 بتوقيت غرينتش',
    ])
  })
  it('of what stands behind «منذ» or «بعد» are left to it', () => {
    assert.deepEqual(times('وقتل الجيش 12 مسلحا في القرية منذ تجديد حملته في الجبال يوم السبت.', 'kill'), [])
  })
})
