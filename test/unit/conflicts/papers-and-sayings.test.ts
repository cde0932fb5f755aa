import assert from 'node:assert/strict'
import { conflictsIn } from './told.ts'

const contradictions = (...texts: readonly string[]) =>
  conflictsIn(...texts)
    .filter(({ relation }) => relation === 'contradiction')
    .map(({ kind, left, right }) => `${kind}: ${left} | ${right}`)

/** An article of one story, with a sentence of its own. */
const story = (sentence: string) =>
  'وزير الطاقة الفنلندي هانو ليتونن يزور تونس\n\n' +
  'وصل وزير الطاقة الفنلندي هانو ليتونن إلى تونس لبحث مشروع محطة الرياح في بنزرت مع نظيره التونسي سليم بوغرارة.\n' +
  `${sentence}\n` +
  'ورافق ليتونن وفد من رجال الأعمال، وزار ميناء بنزرت ومصنع التوربينات قرب البحيرة.\n'

const between = (one: string, other: string) => contradictions(story(one), story(other))

describe('papers of several parties', () => {
  it('are called one kind each', () => {
    assert.deepEqual(
      between(
        'وأشاد بالإعلان الثلاثي بين تونس وفنلندا والنرويج حول الطاقة.',
        'وذكر بالاتفاق الثلاثي التونسي – الفنلندي – النرويجي.',
      ),
      [
        'document-type: بالإعلان الثلاثي بين تونس وفنلندا والنرويج حول الطاقة | بالاتفاق الثلاثي التونسي – الفنلندي – النرويجي',
      ],
    )
  })
  it('are two where their parties are others, or two alone', () => {
    assert.deepEqual(
      between(
        'وأشاد بالإعلان الثلاثي بين تونس وفنلندا والنرويج.',
        'وذكر بالاتفاق الثلاثي التونسي – الفنلندي – السويدي.',
      ),
      [],
    )
    assert.deepEqual(between('وأشاد بالإعلان بين تونس وفنلندا.', 'وذكر بالاتفاق التونسي – الفنلندي.'), [])
  })
})

describe('one and several', () => {
  it('of a thing laid at one visit', () => {
    const laid = (what: string) => `ووضع ليتونن ${what} على قبر الجندي المجهول في بنزرت.`
    assert.deepEqual(
      between(laid('إكليلا من الزهور'), laid('أكاليل الزهور')).map((row) => row.split(':')[0]),
      ['number'],
    )
    assert.deepEqual(between(laid('إكليلا من الزهور'), laid('إكليل زهور')), [])
  })
  it('of papers to be signed and signed', () => {
    assert.deepEqual(
      between('وقال إن ليتونن سيوقع على اتفاقيات في مجال الطاقة.', 'ووقع ليتونن على اتفاق في مجال الطاقة.').map(
        (row) => row.split(':')[0],
      ),
      ['number'],
    )
    assert.deepEqual(between('وقال إن ليتونن سيوقع على اتفاق.', 'ووقع ليتونن على اتفاقيات في مجال الطاقة.'), [])
  })
})

describe('firsts', () => {
  const step = (words: string) => `وقال بوغرارة إن الزيارة ${words} في الشراكة الخضراء بين تونس وفنلندا.`
  it('are no new ones of the same', () => {
    assert.deepEqual(
      between(step('أول خطوة'), step('خطوة جديدة')).map((row) => row.split(':')[0]),
      ['superlative'],
    )
  })
  it('go with others of another kind', () => {
    assert.deepEqual(between(step('أول خطوة'), step('خطوة أخرى')), [])
    assert.deepEqual(between(step('أول خطوة'), 'وأعلنت البلدية عن خطوة جديدة لتنظيف الشواطئ.'), [])
  })
})

describe('duties', () => {
  it('are rendered with one strength', () => {
    const said = (how: string) => `وقال ليتونن: ${how} أن تتوسع الشراكة بين تونس وفنلندا في الطاقة النظيفة.`
    assert.deepEqual(
      between(said('يجب'), said('ينبغي')).map((row) => row.split(':')[0]),
      ['translation'],
    )
    assert.deepEqual(between(said('يجب'), said('يتعين')), [])
  })
  it('of two things are two', () => {
    assert.deepEqual(
      between(
        'وقال ليتونن: يجب أن تتوسع الشراكة بين البلدين في الطاقة.',
        'وقال ليتونن: ينبغي أن يحترم الصيادون مواعيد الموسم الجديد.',
      ),
      [],
    )
  })
})

describe('a meeting', () => {
  it('is not held and still to come in one article', () => {
    const told = (due: string) =>
      contradictions(
        story(`وشدد ليتونن خلال لقائه مع وزير الزراعة على أهمية المياه.\nوقدم هدية لأطفال المدرسة.\n${due}`),
      ).map((row) => row.split(':')[0])
    assert.deepEqual(told('ويلتقي ليتونن مع وزيري الزراعة والنقل التونسيين.'), ['sequence'])
    assert.deepEqual(told('والتقى ليتونن مع وزيري الزراعة والنقل التونسيين.'), [])
    assert.deepEqual(told('ويلتقي ليتونن مع عمدة المدينة.'), [])
  })
})

describe('the first day of a visit', () => {
  const visit = (day: string) =>
    contradictions(
      'وزير الطاقة الفنلندي هانو ليتونن في تونس\n\n' +
        'وقع وزير الطاقة الفنلندي هانو ليتونن اليوم الأربعاء 6 مارس 2024 اتفاقا في تونس، في اليوم الأول من زيارته.\n' +
        `ووصل هانو ليتونن ${day} إلى تونس، في زيارة إلى تونس تستغرق يومين.\n`,
    ).map((row) => row.split(':')[0])
  it('is the day that the visitor comes', () => {
    assert.deepEqual(visit('ليل الثلاثاء'), ['date'])
    assert.deepEqual(visit('صباح الأربعاء'), [])
  })
})

describe('steps of two states', () => {
  const dated = (sentence: string) => `تونس، 6 مارس 2024\n${story(sentence)}`
  const kinds = (one: string, other: string) => contradictions(dated(one), dated(other)).map((row) => row.split(':')[0])
  it('are of one year', () => {
    const raised = 'رفع مستوى التمثيل الدبلوماسي بين تونس وفنلندا'
    assert.deepEqual(
      kinds(`وتأتي الزيارة بعد شهرين على إعلان ${raised}.`, 'ورفعت الدولتان مستوى العلاقات الدبلوماسية عام 2022.'),
      ['date'],
    )
    assert.deepEqual(
      kinds(`وتأتي الزيارة بعد شهرين على إعلان ${raised}.`, 'ورفعت الدولتان مستوى العلاقات الدبلوماسية هذا العام.'),
      [],
    )
  })
  it('are not raised where they were only resumed', () => {
    assert.deepEqual(
      kinds(
        'واستأنفت تونس وفنلندا العلاقات الدبلوماسية عام 2022.',
        'ورفعت الدولتان مستوى العلاقات الدبلوماسية عام 2022.',
      ),
      ['polarity'],
    )
    assert.deepEqual(
      kinds(
        'واستأنفت تونس وفنلندا العلاقات الدبلوماسية عام 2019.',
        'ورفعت الدولتان مستوى العلاقات الدبلوماسية عام 2022.',
      ),
      [],
    )
  })
})

describe('a headline that gives words to a person', () => {
  const told = (source: string) =>
    contradictions(
      'هانو ليتونن: محطة الرياح تفتح باب الشراكة الخضراء مع تونس\n\n' +
        'زار وزير الطاقة الفنلندي هانو ليتونن تونس، الأربعاء، وبحث مشروع بنزرت.\n' +
        `${source} أن "محطة الرياح الجديدة تفتح باب الشراكة الخضراء مع تونس".\n`,
    ).map((row) => row.split(':')[0])
  it('is at odds with a body that has his office say them', () => {
    assert.deepEqual(told('وجاء في بيان صادر عن مكتب ليتونن'), ['polarity'])
    assert.deepEqual(told('وأكد ليتونن'), [])
  })
})

describe('motives', () => {
  const doing = 'وأعلنت تونس قطع علاقاتها مع فنلندا.'
  const said = (who: string, motive: string) => `${doing}\nوقال ${who} إن تونس اتخذت القرار ${motive}.`
  const kinds = (one: string, other: string) => between(one, other).map((row) => row.split(':')[0])
  it('that one party imputes are another’s answers', () => {
    assert.deepEqual(
      kinds(said('رئيس فنلندا', 'بفعل ضغوط نرويجية'), said('وزير الخارجية التونسي', 'كرد فعل على تجسس السفارة')),
      ['cause'],
    )
  })
  it('of one speaker are told in two places', () => {
    assert.deepEqual(kinds(said('رئيس فنلندا', 'بفعل ضغوط نرويجية'), said('رئيس فنلندا', 'بضغط من شركات الغاز')), [])
  })
})

describe('posts', () => {
  const told = (one: string, other: string) =>
    between(`والتقى الوزير العقيد زهير بوقرة ${one}.`, `وحضر العشاء ${other}، زهير بوقرة.`).map(
      (row) => row.split(':')[0],
    )
  it('are over one unit', () => {
    assert.deepEqual(told('قائد إقليم الجبل', 'قائد المنطقة الغربية'), ['role'])
    assert.deepEqual(told('قائد المنطقة العسكرية الغربية', 'قائد المنطقة الغربية'), [])
  })
  it('are left and taken', () => {
    assert.deepEqual(told('قائد إقليم الجبل السابق', 'قائد المنطقة الغربية'), [])
  })
})

describe('purposes', () => {
  const visit = (purpose: string) => `وقال ليتونن إن زيارته تهدف إلى ${purpose} بين تونس وفنلندا.`
  const told = (one: string, other: string) => between(visit(one), visit(other)).map((row) => row.split(':')[0])
  it('are to begin a bond or to strengthen it', () => {
    assert.deepEqual(told('إقامة علاقات تجارية', 'تعزيز التعاون التجاري'), ['identity'])
    assert.deepEqual(told('توسيع العلاقات التجارية', 'تعزيز التعاون التجاري'), [])
  })
  it('are of one bond', () => {
    assert.deepEqual(told('إنشاء محطة رياح', 'تعزيز التعاون التجاري'), [])
  })
})
