import assert from 'node:assert/strict'
import { read } from '../claims/sketch.ts'
import { conflictsIn } from './told.ts'

const reasonsOf = (text: string) =>
  read(text).claims.flatMap(({ arguments: parts }) =>
    parts.filter(({ role }) => role.endsWith('reason')).map(({ role, text: words }) => `${role} ${words}`),
  )

/** Two articles of one story, each with its reason. */
const put = (one: string, other: string) => {
  const article = (reason: string) =>
    `تونس تقطع علاقاتها مع فنلندا\n\nأعلنت تونس، الثلاثاء 5 مارس 2024، قطع علاقاتها الدبلوماسية مع فنلندا ${reason}.\n` +
    'وأمهلت وزارة الخارجية السفير الفنلندي أسبوعا لمغادرة البلاد، واستدعت سفيرها من هلسنكي.\n'
  return conflictsIn(article(one), article(other))
    .filter(({ relation }) => relation === 'contradiction')
    .map(({ kind }) => kind)
}

describe('reasons', () => {
  it('stand behind the deed with their marker, to the end of their clause', () => {
    assert.deepEqual(
      reasonsOf('أعلنت تونس قطع علاقاتها مع فنلندا، بسبب دعم المتمردين الذين يهددون أمنها، وطردت السفير.'),
      ['reason بسبب دعم المتمردين الذين يهددون أمنها'],
    )
    assert.deepEqual(reasonsOf('ألغت الوزارة الحفل احتجاجا على اعتقال المغني.'), ['reason احتجاجا على اعتقال المغني'])
  })
  it('are claimed where somebody only calls them so', () => {
    assert.deepEqual(reasonsOf('أعلنت تونس قطع علاقاتها مع فنلندا بسبب ما وصفته بدعم المتمردين.'), [
      'claimed-reason بسبب ما وصفته بدعم المتمردين',
    ])
    assert.deepEqual(reasonsOf('أغلقت السلطات الصحيفة بدعوى نشر أخبار كاذبة.'), [
      'claimed-reason بدعوى نشر أخبار كاذبة',
    ])
  })
  it('are not those of another verb, nor what only points', () => {
    assert.deepEqual(reasonsOf('أعلنت تونس قطع علاقاتها مع فنلندا التي تراجع اقتصادها بسبب الجفاف.'), [])
    assert.deepEqual(reasonsOf('أعلنت تونس قطع علاقاتها مع فنلندا بسبب ذلك.'), [])
  })
  it('contradict where one tells the doing of another', () => {
    assert.deepEqual(put('بسبب دعم هلسنكي للمتمردين', 'بسبب الدعم الذي تقدمه النرويج للمتمردين'), ['cause'])
    assert.deepEqual(put('بسبب دعم هلسنكي للمتمردين', 'بسبب دعم هلسنكي المتمردين بالسلاح'), [])
  })
  it('contradict where one tells what was done about the thing', () => {
    assert.deepEqual(put('بسبب قمع المظاهرات', 'بسبب المظاهرات'), ['cause'])
    assert.deepEqual(put('بسبب تصاعد المظاهرات', 'بسبب المظاهرات'), [])
  })
  it('contradict where one leaves to the doer what the other tells as so', () => {
    assert.deepEqual(put('بسبب ما قالت إنها "عمليات تجسس"', 'بسبب "عمليات تجسس"'), ['polarity'])
    assert.deepEqual(put('بسبب ما قالت إنها "عمليات تجسس"', 'بسبب ما وصفته بعمليات تجسس'), [])
  })
})
