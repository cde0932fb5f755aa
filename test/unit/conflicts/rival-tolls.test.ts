import assert from 'node:assert/strict'
import { conflictsIn } from './told.ts'

/** The numbers that an article on an invented quarry gives otherwise itself. */
const found = (...sentences: readonly string[]) =>
  conflictsIn(`انفجار يهز محجر الزعفران\n\n${sentences.join('\n')}\n`)
    .filter(({ kind }) => kind === 'number')
    .map(({ relation, left, right }) => `${relation}: ${left} / ${right}`)

describe('rival tolls', () => {
  it('are set against each other by a word of contrast before the other speaker', () => {
    assert.deepEqual(
      found(
        'وقع انفجار صباح الأحد في محجر الزعفران.',
        'وأشارت تقارير إلى مقتل تسعة أشخاص في الانفجار، غير أن مدير المستشفى قال إن عدد القتلى هو ستة.',
      ),
      ['contradiction: تسعة أشخاص / ستة'],
    )
    assert.deepEqual(
      found(
        'ذكرت إذاعة محلية أن حوالي 30 عاملا أصيبوا في انفجار محجر الزعفران.',
        'من جانبها، قالت شرطة الزعفران إن 11 شخصا أصيبوا بجروح في المحجر.',
      ),
      ['contradiction: حوالي 30 عاملا / 11 شخصا'],
    )
  })
  it('are none where no contrast says that they count the same', () => {
    assert.deepEqual(
      found(
        'قال مراقبون إن أكثر من 100 شخص قتلوا في المحاجر هذا العام.',
        'وقال متطوعون إن انفجار الأحد في الزعفران خلف 24 قتيلا.',
      ),
      [],
    )
  })
  it('of the other side of a fight are others', () => {
    assert.deepEqual(
      found(
        'ذكرت مصادر في المعارضة أن 40 شخصا قتلوا في القصف على بلدة الزعفران.',
        'بالمقابل، قالت مصادر حكومية إن قصف المعارضة على أحياء المدينة أسفر عن مقتل ثلاثة أشخاص.',
      ),
      [],
    )
  })
  it('that are told as raised are developments', () => {
    const told = found(
      'أعلن بيان للشرطة أن حصيلة أولية للانفجار هي مقتل عاملين اثنين في المحجر.',
      'غير أن مدير المستشفى أعلن ارتفاع حصيلة القتلى إلى 19 شخصا في المحجر.',
    )
    assert.ok(!told.some((one) => one.startsWith('contradiction')), told.join('\n'))
  })
  it('of a renewed lead over an old body differ in dead and injured', () => {
    const lead = 'قتل 31 عاملا وأصيب أكثر من 140 آخرين في انفجار محجر الزعفران.'
    assert.deepEqual(found(lead, 'وأعلنت مصادر طبية سقوط 22 قتيلا وإصابة 95 آخرين بجروح في المحجر.'), [
      'contradiction: 31 عاملا / 22 قتيلا',
      'contradiction: أكثر من 140 آخرين / 95 آخرين',
    ])
    assert.deepEqual(found(lead, 'وأعلنت مصادر طبية أن بين القتلى 18 من عمال الليل في المحجر.'), [])
  })
  it('of the missing are one number, whoever gives it', () => {
    const lead = 'قال أهالي الزعفران إن أكثر من 90 عاملا مفقودون بعد الانفجار في المحجر.'
    assert.deepEqual(
      found(lead, 'وأقر مسؤولون في المحافظة بأن نحو 40 عاملا لم يتم العثور عليهم بعد انفجار محجر الزعفران.'),
      ['contradiction: أكثر من 90 عاملا / نحو 40 عاملا'],
    )
    assert.deepEqual(
      found(lead, 'وأقر مسؤولون في المحافظة بأن نحو 40 طفلا لم يتم العثور عليهم بعد انفجار محجر الزعفران.'),
      [],
    )
  })
  it('of one lead against nobody harmed in another differ', () => {
    const none =
      'انفجار في محجر الزعفران\n\nوقع انفجار الأحد في محجر الزعفران، وفق ما ذكرته الشركة، من دون وقوع أي إصابات.\n'
    const some =
      'لحظة انفجار محجر الزعفران\n\nهز انفجار الأحد محجر الزعفران.\nوحملت نقابة العمال الوزارة مسؤولية الانفجار الذي أدى لإصابة 6 أشخاص بجروح.\n'
    assert.ok(conflictsIn(none, some).some(({ kind, relation }) => kind === 'number' && relation === 'contradiction'))
  })
})
