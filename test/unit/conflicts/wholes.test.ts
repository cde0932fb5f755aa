import assert from 'node:assert/strict'
import { conflictsIn } from './told.ts'

/** The numbers in which two articles on an invented parliament differ. */
const found = (one: string, other: string) =>
  conflictsIn(
    `برلمان زعفران ينتخب رئيسه\n\nعقد برلمان زعفران جلسته الأولى لانتخاب رئيسه سامي الخوري الأحد.\n${one}\n`,
    `انتخاب رئيس برلمان زعفران\n\nانتخب برلمان زعفران سامي الخوري رئيسا له في جلسته الأولى الأحد.\n${other}\n`,
  )
    .filter(({ kind }) => kind === 'number')
    .map(({ relation, left, right }) => `${relation}: ${left} / ${right}`)

describe('wholes', () => {
  it('of one parliament are one number', () => {
    assert.deepEqual(
      found('وحضر الجلسة 97 نائبا من أصل 129.', 'وقالت الكتلة إنها تضم 70 نائبا من أعضاء البرلمان البالغ عددهم 128.'),
      ['contradiction: 129 / 128'],
    )
  })
  it('of one land are told roughly', () => {
    const part = 'ويمثل النواب سكان البلاد البالغ عددهم 12 مليون نسمة.'
    assert.deepEqual(found(part, 'ودعي إلى الانتخابات 9 ملايين من أصل 13.2 مليون شخص في زعفران.'), [
      'contradiction: 12 مليون نسمة / 13.2 مليون شخص',
    ])
    assert.deepEqual(found(part, 'ودعي إلى الانتخابات 9 ملايين من أصل 11.9 مليون شخص في زعفران.'), [])
  })
  it('say nothing of each other where an article knows both, or they lie far apart', () => {
    const one = 'وحضر الجلسة 97 نائبا من أصل 129.'
    assert.deepEqual(found(one, 'وحضر 99 نائبا من أصل 128، بعدما كانوا من أصل 129 نائبا.'), [])
    assert.deepEqual(found(one, 'وحضر 99 نائبا من أصل 325.'), [])
  })
})
