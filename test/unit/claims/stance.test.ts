import assert from 'node:assert/strict'
import { read } from './sketch.ts'

const stance = (text: string, frame: string) => {
  const { modality, polarity, tense } = read(text).one(frame)
  return [modality, polarity, tense]
}

describe('the stance of a claim', () => {
  it('is asserted, positive and past for what is simply told', () => {
    assert.deepEqual(stance('تحطمت طائرة ركاب.', 'crash'), ['asserted', 'positive', 'past'])
  })

  it('is negative behind «لم», «لن», «لا» and a negated verb of doing', () => {
    assert.deepEqual(stance('إن فرق الإنقاذ لم تعثر على الحطام.', 'find'), ['asserted', 'negative', 'past'])
    assert.deepEqual(stance('لم يتم العثور على الحطام.', 'find')[1], 'negative')
    assert.deepEqual(stance('لن يزور الوزير العاصمة.', 'visit'), ['expected', 'negative', 'future'])
  })

  it('is positive where an exception follows, but not where «إلا أن» does', () => {
    assert.equal(stance('ولم تفرج الشرطة عن السائق إلا بعد أسبوع.', 'release')[1], 'positive')
    assert.equal(stance('ولم تفرج الشرطة عن السائق، إلا أن المحامي متفائل.', 'release')[1], 'negative')
  })

  it('does not take «لا يزال» for a negation', () => {
    assert.equal(stance('لا يزال البحث عن الطائرة مستمرا.', 'search')[1], 'positive')
  })

  it('is expected for the future and for plans', () => {
    assert.deepEqual(stance('سيلتقي الوزير رئيس البلدية غدا.', 'meet'), ['expected', 'positive', 'future'])
    assert.equal(stance('من المرتقب أن يلتقي الوزير رئيس البلدية.', 'meet')[0], 'expected')
    assert.equal(stance('وتوقع المتحدث، الثلاثاء، أن يلتقي الوزير رئيس البلدية.', 'meet')[0], 'expected')
  })

  it('is denied where somebody denies it, and only what they deny', () => {
    assert.equal(stance('نفت الشرطة مقتل السائق.', 'kill')[0], 'denied')
    assert.equal(stance('نفى المدير استماعه إلى تسجيل عن "مقتل السائق".', 'kill')[0], 'asserted')
    const { one } = read('لم تعلن أي جهة مسؤوليتها عن التفجير.')
    assert.deepEqual([one('bomb').modality, one('bomb').polarity], ['asserted', 'positive'])
  })

  it('is reported where it is believed or seems so, with what «و» joins to it', () => {
    const { one } = read('ويرجح المحققون أن تكون المروحية تحطمت وقتل طياراها.')
    assert.equal(one('crash').modality, 'reported')
    assert.equal(one('kill').modality, 'reported')
  })

  it('is expected for deeds named by their nouns that are wanted, planned or due', () => {
    const expected: readonly (readonly [string, string])[] = [
      ['طالب محامي الشركة، الثلاثاء، بإلغاء الرحلة.', 'cancel'],
      ['وتدرس الحكومة المحلية فرض رسوم على السفن.', 'impose'],
      ['وسافر اللاعب إلى العاصمة للمشاركة في البطولة.', 'participate'],
      ['وصل الوزير إلى القرية لعقد اجتماع مع الأهالي.', 'meet'],
      ['وقال المتحدث إن الاجتماع المقبل سيكون صعبا.', 'meet'],
      ['واقترحت اللجنة، الثلاثاء، حظر الأكياس.', 'ban'],
      ['وطالبت إدارة المدرسة بإلغاء الرحلة.', 'cancel'],
      ['ستشمل الجولة زيارة مدارس القرية.', 'visit'],
      ['وتحدث عن رغبته في دعم الجيش.', 'aid'],
    ]
    for (const [text, frame] of expected) assert.equal(stance(text, frame)[0], 'expected', text)
  })

  it('is asserted where «للـ» says what somebody went through, what ends is to come, or another says it', () => {
    const asserted: readonly (readonly [string, string])[] = [
      ['وأصيب الحارس في تبادل لإطلاق النار.', 'shoot'],
      ['وأعلن الوزير إلغاء القمة المرتقبة.', 'cancel'],
      ['سجن التاجر لإدانته بالفساد.', 'convict'],
      ['وأوضح المدير الذي طلب عدم نشر اسمه أن الشرطة اعتقلت السائق.', 'arrest'],
      ['وقال إنه يتطلع إلى الاجتماع مع الأهالي، وأضاف المدير أن الوضع صعب.', 'say'],
    ]
    for (const [text, frame] of asserted)
      assert.equal(read(text).claims.findLast((claim) => claim.frame === frame)?.modality, 'asserted', text)
  })

  it('is expected for what «و» joins to a verb of what is to come, and for what is waited for', () => {
    for (const text of [
      'سيزور الوزير القرية ويجتمع مع رئيس البلدية.',
      'من المقرر أن يزور الوزير القرية ويجتمع مع رئيس البلدية.',
      'لن نعرف شيئا حتى يجتمع الوزير مع رئيس البلدية.',
    ])
      assert.equal(stance(text, 'meet')[0], 'expected', text)
    assert.equal(stance('يزور الوزير القرية ويجتمع مع رئيس البلدية.', 'meet')[0], 'asserted')
  })

  it('is asserted of an occasion that failed', () => {
    assert.equal(stance('وتبادل الطرفان اللوم بعد فشل الاجتماع الثلاثي.', 'meet')[1], 'positive')
  })

  it('is negative behind a failure', () => {
    assert.equal(stance('وجاءت إقالة المدرب بعد الإخفاق في التأهل إلى كأس القارة.', 'qualify')[1], 'negative')
  })

  it('is no purpose where nobody means it to happen', () => {
    assert.equal(stance('ما أدى لمقتل 92 شخصا.', 'kill')[0], 'asserted')
    assert.equal(stance('أرسلت الشركة وفدا لشراء 30 طائرة.', 'buy')[0], 'expected')
  })
})

describe('a claim that is called untrue behind it', () => {
  it('is denied', () => {
    assert.equal(read('وقال المصدر إن ما ذكر من أن 10 أشخاص قتلوا هو كلام غير صحيح.').one('kill').modality, 'denied')
    assert.equal(read('وقال المصدر إن 10 أشخاص قتلوا.').one('kill').modality, 'asserted')
  })
})

describe('the speaker of a claim', () => {
  it('is the subject of the verb of saying', () => {
    assert.equal(read('وقال مدير المستشفى إن 10 أشخاص قتلوا.').one('kill').speaker?.text, 'مدير المستشفى')
  })

  it('stands behind «وفق», «بحسب», «حسبما أعلنت», named or not', () => {
    assert.equal(read('قتل 10 أشخاص، وفقا لمصدر أمني.').one('kill').speaker?.text, 'مصدر أمني')
    assert.equal(read('قتل 10 أشخاص، حسبما أعلنت الشرطة.').one('kill').speaker?.text, 'الشرطة')
  })

  it('goes on over sentences that name nobody', () => {
    const { claims } = read('وقال مدير المستشفى إن الوضع صعب.\nوأضاف أن 10 أشخاص قتلوا.')
    assert.equal(claims.find(({ frame }) => frame === 'kill')?.speaker?.text, 'مدير المستشفى')
  })

  it('is who spoke before where only his words are named, and the kin or staff of somebody', () => {
    const { claims } = read('وقال مدير المستشفى إن الوضع صعب.\nقتل 10 أشخاص، بحسب تعبيره.')
    assert.equal(claims.find(({ frame }) => frame === 'kill')?.speaker?.text, 'مدير المستشفى')
    assert.equal(read('قتل 10 أشخاص، بحسب محاميها.').one('kill').speaker?.text, 'محاميها')
  })

  it('is nobody where a standard, an adverb or an object stands there', () => {
    for (const words of ['وفقا للمعايير العسكرية', 'بحسب القانون', 'وفق أحدث الأرقام', 'بحسب مدتها'])
      assert.equal(read(`قتل 10 أشخاص، ${words}.`).one('kill').speaker, undefined, words)
    assert.equal(read('وقال أيضا إن 10 أشخاص قتلوا.').one('kill').speaker, undefined)
  })
})
