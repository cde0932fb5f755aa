import assert from 'node:assert/strict'
import { read } from '../claims/sketch.ts'
import { conflictsIn } from './told.ts'

const open = (text: string) =>
  read(text).claims.flatMap(({ frame, arguments: parts }) =>
    /^(?:unknown|known|silent)$/.test(frame)
      ? [`${frame}: ${parts.map(({ role, text: words }) => `${role} ${words}`).join(', ')}`]
      : [],
  )
/** Two articles on one fire, each with a sentence of its own. */
const developments = (one: string, other: string) => {
  const article = (sentence: string) =>
    `حريق في مصنع النسيج بمدينة صفاقس\n\nاندلع حريق كبير، الثلاثاء، في مصنع النسيج بمدينة صفاقس التونسية.\n${sentence}\n` +
    'وهرعت سيارات الإطفاء إلى المصنع، وأخلت الشرطة الأحياء القريبة من المنطقة الصناعية.\n'
  return conflictsIn(article(one), article(other))
    .filter(({ relation }) => relation === 'development')
    .map(({ kind, left, right }) => `${kind}: ${left} / ${right}`)
}

describe('what is not known', () => {
  it('is asked behind its opening, fillers left out', () => {
    assert.deepEqual(open('ولم يتضح بعد إذا كان هناك ضحايا.'), ['unknown: topic إذا كان هناك ضحايا'])
    assert.deepEqual(open('ولم تكشف الشرطة عن هوية المهاجم.'), ['unknown: topic هوية المهاجم'])
    assert.deepEqual(open('تسعى الشرطة إلى معرفة طبيعة المادة، وأغلقت المكان.'), ['unknown: topic طبيعة المادة'])
  })
  it('is not what is said not to be so, nor a source without a name', () => {
    assert.deepEqual(open('ولم تعلن الدولة أنها ستنسحب.'), [])
    assert.deepEqual(open('وقالت مصادر لم تذكر اسمها أن السفير استدعي.'), [])
  })
  it('is told where its word stands behind a verb of telling', () => {
    assert.deepEqual(open('وكشفت الشرطة هوية المهاجم.'), ['known: topic هوية المهاجم'])
    assert.deepEqual(open('ولم يصدر أي تعليق من الوزارة بشأن الحريق.'), ['silent: agent الوزارة, topic الحريق'])
  })
})

describe('answers', () => {
  it('are developments, by what was asked or by its own words', () => {
    assert.deepEqual(developments('ولم يعرف بعد عدد القتلى.', 'وقتل في الحريق 12 عاملا.'), [
      'polarity: ولم يعرف بعد عدد القتلى / قتل في الحريق 12 عاملا',
    ])
    assert.deepEqual(
      developments('ولم يتضح بعد ما إذا كان المخزن القديم تضرر.', 'وقال المدير إن المخزن القديم تضرر كثيرا.').length,
      1,
    )
    assert.equal(developments('ولم تكشف الشرطة هوية الجاني.', 'وكشفت الشرطة اليوم هوية الجاني.').length, 1)
  })
  it('are none where both leave it open, or something else is told', () => {
    assert.deepEqual(developments('ولم يعرف بعد عدد القتلى.', 'ولم يعرف بعد عدد القتلى.'), [])
    assert.deepEqual(developments('ولم تكشف الشرطة هوية الجاني.', 'وكشفت الشرطة اليوم سبب الحريق.'), [])
    assert.deepEqual(
      developments('ولم يتضح بعد ما إذا كان المخزن القديم تضرر.', 'وقال المدير إن العمال غادروا مبكرا.'),
      [],
    )
  })
  it('are what the silent said on that', () => {
    const silent = 'ولم يصدر أي تعليق من وزارة الصناعة بشأن الحريق.'
    assert.equal(developments(silent, 'وقالت وزارة الصناعة إنها ستحقق في الحريق.').length, 1)
    assert.deepEqual(developments(silent, 'وقالت وزارة الدفاع إنها ستحقق في الحريق.'), [])
  })
})
