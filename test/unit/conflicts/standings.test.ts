import assert from 'node:assert/strict'
import { conflictsIn } from './told.ts'

const offices = (...texts: string[]) =>
  conflictsIn(...texts)
    .filter(({ kind }) => kind === 'role')
    .map(({ relation, left, right }) => `${relation}: ${left} / ${right}`)

const fair = (sentence: string) =>
  `افتتاح معرض الكتاب في قاعة الميناء\n\nافتتح معرض الكتاب السنوي في قاعة الميناء وسط حضور كبير من الناشرين والقراء.\n${sentence}\n`
const minister = fair('وقال وزير الثقافة سليم الدرويش إن المعرض مفتوح للجميع.')

describe('offices of one person', () => {
  it('contradict each other by rank', () => {
    assert.deepEqual(offices(minister, fair('وقال نائب وزير الثقافة سليم الدرويش إن المعرض مفتوح للجميع.')), [
      'contradiction: وزير الثقافة سليم الدرويش / نائب وزير الثقافة سليم الدرويش',
    ])
  })
  it('held before are a development', () => {
    assert.deepEqual(offices(minister, fair('وحضر وزير الثقافة السابق سليم الدرويش حفل الافتتاح.')), [
      'development: وزير الثقافة سليم الدرويش / وزير الثقافة السابق سليم الدرويش',
    ])
  })
  it('of one calling are of one land', () => {
    const russian = fair('وقال الكاتب الروسي إيفان مولوتين إن المعرض مفتوح للجميع.')
    assert.deepEqual(offices(russian, fair('وحضر الكاتب الفرنسي إيفان مولوتين حفل الافتتاح.')), [
      'contradiction: الكاتب الروسي إيفان مولوتين / الكاتب الفرنسي إيفان مولوتين',
    ])
    assert.deepEqual(offices(russian, fair('وحضر الكاتب الفرنسي الروسي إيفان مولوتين حفل الافتتاح.')), [])
  })
  it('of two people, one of whom an article tells to be appointed, come one after the other', () => {
    const other = fair('وقال وزير الثقافة الأردني هيثم الشماع إن المعرض مفتوح للجميع.')
    const holder = 'وقال وزير الثقافة الأردني سليم الدرويش إن المعرض مفتوح للجميع.'
    const relations = (sentence: string) => offices(other, fair(sentence)).map((row) => row.split(':')[0])
    assert.deepEqual(relations(holder), ['contradiction'])
    assert.deepEqual(relations(`${holder}\nوكان الملك قد عين سليم الدرويش أمس.`), ['development'])
  })
  it('that one article both gives, and offices over other things, are none', () => {
    const both = fair('كان نائب وزير الثقافة سليم الدرويش ثم عاد وزير الثقافة سليم الدرويش إلى القاعة.')
    assert.deepEqual(offices(minister, both), [])
    assert.deepEqual(offices(minister, fair('وقال نائب رئيس الاتحاد سليم الدرويش إن المعرض مفتوح للجميع.')), [])
  })
})
