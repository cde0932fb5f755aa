import assert from 'node:assert/strict'
import { conflictsIn } from './told.ts'

const fates = (...texts: string[]) =>
  conflictsIn(...texts)
    .filter(({ kind }) => kind === 'polarity')
    .map(({ relation, left, right }) => `${relation}: ${left} / ${right}`)

describe('the living', () => {
  it('contradict a headline that has them dead', () => {
    assert.deepEqual(
      fates(
        'الرسام سليم الدرويش الذي اغتيل في الميناء\n\nظهر الرسام سليم الدرويش حيا في مؤتمر صحفي أمام مئات من محبيه في المدينة القديمة.\n',
      ),
      ['contradiction: الرسام سليم الدرويش الذي اغتيل في الميناء / سليم الدرويش حيا'],
    )
  })
  it('are a development where the body tells both', () => {
    const text = (fate: string) =>
      `خبر عن الرسام\n\nقالت الشرطة أمس إن سليم الدرويش قتل في الميناء القديم.\n${fate}\nوكان الرسام قد غاب عن مرسمه أياما.\n`
    assert.deepEqual(fates(text('وظهر سليم الدرويش حيا في مرسمه اليوم.')), [
      'development: سليم الدرويش قتل في الميناء القديم / سليم الدرويش حيا',
    ])
    assert.deepEqual(fates(text('ولا يعرف إن كان سليم الدرويش حيا.')), [])
    assert.deepEqual(fates(text('وبقيت لوحات سليم الدرويش في شارع حية.')), [])
  })
})
