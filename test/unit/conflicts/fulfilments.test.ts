import assert from 'node:assert/strict'
import { conflictsIn } from './told.ts'

/** What two articles on an invented president's tour have of one development in the other. */
const found = (left: string, right: string) =>
  conflictsIn(
    `الأمطار تغرق جزيرة المرجان\n\nضربت أمطار غزيرة جزيرة المرجان وسقط فيها ضحايا.\n${left}\n`,
    `ضحايا الأمطار في جزيرة المرجان\n\nسقط ضحايا في جزيرة المرجان التي ضربتها أمطار غزيرة.\n${right}\n`,
  )
    .filter(({ kind }) => kind === 'polarity')
    .map(({ relation }) => relation)

describe('fulfilments', () => {
  it('follow what was expected', () => {
    assert.deepEqual(
      found(
        'وقال مصدر مطلع إن الرئيس نعيم الطرابيشي سيلغي جولة خارجية بعد الأمطار في المرجان.',
        'وألغى الرئيس نعيم الطرابيشي جولة خارجية بعد الأمطار في المرجان.',
      ),
      ['development'],
    )
  })
  it('are none where it was only decided, or another did it', () => {
    const expected = 'وقال مصدر مطلع إن الرئيس نعيم الطرابيشي سيلغي جولة خارجية بعد الأمطار في المرجان.'
    assert.deepEqual(found(expected, 'وأشاد السكان بقرار إلغاء جولة خارجية بعد الأمطار في المرجان.'), [])
    assert.deepEqual(found(expected, 'وألغى الوزير فريدون الكلداني جولة خارجية بعد الأمطار في المرجان.'), [])
  })
})
