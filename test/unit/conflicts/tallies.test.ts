import assert from 'node:assert/strict'
import { Collation } from '../../../src/collation/collation.ts'
import { findConflicts } from '../../../src/collation/conflicts/conflicts.ts'
import { readArticle } from '../../../src/reading/read-article.ts'

/** The numbers that two articles on one invented fire contradict each other in; each is given one more sentence. */
function found(left: string, right: string): string[] {
  const texts = new Map([
    [
      'a',
      `حريق في مخازن ميناء الدرعة\n\nاندلع حريق كبير فجر الاثنين في مخازن الحبوب بميناء الدرعة شمالي مدينة سلوان.\n${left}\nوقال مدير الميناء ربيع الشماع إن الرياح ساعدت على انتشار اللهب بين المخازن.\n`,
    ],
    [
      'b',
      `النيران تلتهم مخازن الحبوب في ميناء الدرعة\n\nأتى حريق على مخازن الحبوب في ميناء الدرعة بمدينة سلوان.\n${right}\nوأوضح المدير ربيع الشماع أن اللهب انتشر بفعل الرياح.\n`,
    ],
  ])
  const collation = new Collation()
  for (const [file, text] of texts) collation.set(file, readArticle(text))
  return findConflicts(collation.collated())
    .filter(({ kind, relation }) => kind === 'number' && relation === 'contradiction')
    .map(({ left: l, right: r }) =>
      [l, r].map(({ file, start, end }) => texts.get(file)!.slice(start, end)).join(' / '),
    )
}

describe('tallies', () => {
  it('of one thing contradict each other, whatever verb tells them', () => {
    assert.deepEqual(
      found('وهرعت ست فرق إطفاء متخصصة إلى الأرصفة المحترقة.', 'وتعمل على الأرصفة المحترقة تسع فرق إطفاء متخصصة.'),
      ['ست فرق / تسع فرق'],
    )
  })
  it('are of one thing in singular and plural', () => {
    assert.deepEqual(
      found('وأخلت الشرطة ثمانية مخازن مجاورة للأرصفة المحترقة.', 'وأخلت الشرطة 12 مخزنا مجاورا للأرصفة المحترقة.'),
      ['ثمانية مخازن / 12 مخزنا'],
    )
  })
  it('that only fill up a list of names are no whole', () => {
    assert.deepEqual(
      found(
        'وأرسلت لبنان وتونس و6 دول مضخات متخصصة إلى الأرصفة المحترقة.',
        'وتبرعت 9 دول بمضخات متخصصة للأرصفة المحترقة.',
      ),
      [],
    )
  })
  it('of what stands otherwise every day do not', () => {
    assert.deepEqual(
      found(
        'ويتصدر فريق الميناء الترتيب بست نقاط متخصصة على الأرصفة المحترقة.',
        'ويتصدر فريق الميناء الترتيب بتسع نقاط متخصصة على الأرصفة المحترقة.',
      ),
      [],
    )
  })
  it('of two things in unlike sentences do not', () => {
    assert.deepEqual(found('وهرعت ست فرق إطفاء متخصصة إلى الأرصفة.', 'وتشارك تسع فرق في دوري المدينة هذا الموسم.'), [])
  })
  it('that one article knows both of are of two things', () => {
    assert.deepEqual(
      found(
        'وهرعت ست فرق إطفاء متخصصة إلى الأرصفة المحترقة. وكانت تسع فرق إطفاء متخصصة قد تدربت العام الماضي.',
        'وتعمل على الأرصفة المحترقة تسع فرق إطفاء متخصصة.',
      ),
      [],
    )
  })
  it('called «others» are not those told of first', () => {
    assert.deepEqual(
      found(
        'وهرعت ست سفن أخرى محملة بالمضخات إلى الأرصفة المحترقة.',
        'وتعمل على الأرصفة المحترقة تسع سفن محملة بالمضخات.',
      ),
      [],
    )
  })
})

describe('nobody harmed', () => {
  it('contradicts so many injured in the lead of another article', () => {
    const a = 'حريق في سوق الخضار بمدينة طرابلس\n\nاندلع حريق في سوق الخضار بمدينة طرابلس من دون وقوع أي إصابات.\n'
    const b = 'النيران تلتهم سوق الخضار في طرابلس\n\nأدى حريق في سوق الخضار بمدينة طرابلس إلى إصابة خمسة أشخاص.\n'
    const collation = new Collation()
    collation.set('a', readArticle(a))
    collation.set('b', readArticle(b))
    const conflicts = findConflicts(collation.collated()).filter(({ kind }) => kind === 'number')
    assert.deepEqual(
      conflicts.map(({ relation, right }) => `${relation} ${b.slice(right.start, right.end)}`),
      ['contradiction خمسة أشخاص'],
    )
  })
})

describe('tolls that two articles of one story lead with', () => {
  const lead = (title: string, body: string) =>
    `${title}\n\n${body}\nوقال محافظ الدرعة ربيع الشماع إن السيول جرفت جسر سلوان القديم ومخازن الحبوب.\n`
  const relations = (...texts: string[]) => {
    const collation = new Collation()
    for (const [index, text] of texts.entries()) collation.set(`${index}.txt`, readArticle(text))
    return findConflicts(collation.collated())
      .filter(({ kind }) => kind === 'number')
      .map(({ relation }) => relation)
  }
  it('are a development, whatever the happening is called', () => {
    assert.deepEqual(
      relations(
        lead('السيول في الدرعة تودي بحياة 12 شخصا', 'أودت السيول التي جرفت جسر سلوان بحياة 12 شخصا في محافظة الدرعة.'),
        lead(
          '31 قتيلا بعد أمطار الدرعة',
          'ارتفعت الحصيلة المؤقتة للأمطار في محافظة الدرعة إلى 31 قتيلا بعد انهيار جسر سلوان.',
        ),
      ),
      ['development'],
    )
  })
  it('corrected within one article are one too', () => {
    assert.deepEqual(
      relations(
        lead(
          'قتلى في سيول الدرعة',
          'قتل 12 شخصا في سيول محافظة الدرعة.\nوأعلن المستشفى لاحقا أن عدد القتلى ارتفع إلى 14 قتيلا.',
        ),
      ),
      ['development'],
    )
  })
})
