import assert from 'node:assert/strict'
import type { EntityType } from '../../../src/review.ts'
import { filler, type Names, read } from './sketch.ts'

/** A row: a sentence, the frame it tells, and the words that fill some of its roles. */
type Row = readonly [sentence: string, frame: string, roles: Readonly<Record<string, string>>, names?: Names]

const person = (...names: string[]): Names => Object.fromEntries(names.map((name) => [name, 'person' as EntityType]))

const rows: readonly Row[] = [
  ['قضت المحكمة بسجن الموظف عامين.', 'sentence', { agent: 'المحكمة' }],
  ['حكم على التاجر بالسجن خمس سنوات.', 'sentence', { patient: 'التاجر' }],
  ['طالب الادعاء بإلغاء القرار.', 'demand', { agent: 'الادعاء', topic: 'إلغاء القرار' }],
  ['أحبطت الشرطة محاولة تهريب أسلحة.', 'foil', { agent: 'الشرطة' }],
  ['أطلقت السلطات سراح سامي خليل.', 'release', { agent: 'السلطات', patient: 'سامي خليل' }, person('سامي خليل')],
  ['أودى الحريق بحياة خمسة عمال.', 'kill', { patient: 'خمسة عمال' }],
  ['ثار بركان الجبل الأبيض فجر الجمعة.', 'erupt', { agent: 'بركان الجبل الأبيض' }],
  ['انقطعت الكهرباء عن المدينة.', 'cut-off', { patient: 'الكهرباء' }],
  ['نقل المسعفون الطفل إلى المستشفى.', 'hospitalise', { patient: 'الطفل', destination: 'المستشفى' }],
  ['شيع آلاف المواطنين جثمان الجندي.', 'funeral', { patient: 'جثمان الجندي' }],
  ['علقت النقابات إضرابها.', 'strike', { agent: 'النقابات' }],
  ['ألغى الوزير زيارته.', 'cancel', { agent: 'الوزير', patient: 'زيارته' }],
  ['استدعت الخارجية السفير.', 'summon', { agent: 'الخارجية', patient: 'السفير' }],
  ['أطلقت الشركة قمرا صناعيا.', 'launch', { agent: 'الشركة', patient: 'قمرا صناعيا' }],
  ['فازت الكاتبة بجائزة الرواية.', 'award', { recipient: 'الكاتبة', value: 'جائزة الرواية' }],
  ['تزوجت الممثلة من المخرج.', 'marry', { agent: 'الممثلة', partner: 'المخرج' }],
]

const frames = (text: string, names?: Names) => read(text, names).claims.map(({ frame }) => frame)

describe('frames of what news is made of', () => {
  for (const [sentence, frame, roles, names] of rows)
    it(`${frame}: ${sentence}`, () => {
      const found = read(sentence, names).claims.find((claim) => claim.frame === frame)
      assert.ok(found, frames(sentence, names).join(' '))
      for (const [role, words] of Object.entries(roles)) assert.equal(filler(found, role), words)
    })

  it('take the pronoun of a set phrase for whom it happens to', () => {
    const claim = read('اعتقلت الشرطة العامل ثم أطلقت سراحه.').one('release')
    assert.equal(claim.arguments.find(({ role }) => role === 'patient')?.inferred, true)
  })

  it('read who loses his mind or his phone as no missing person', () => {
    assert.equal(frames('فقد اللاعب وعيه.').includes('missing'), false)
    assert.ok(frames('فقد ثلاثة صيادين.').includes('missing'))
    assert.equal(frames('سافر العامل. فقد ظل يحلم بالسفر.').includes('missing'), false)
  })

  it('read verbs of many meanings as speech only where something is said', () => {
    assert.ok(frames('تابع الوزير أن الأمر انتهى.').includes('say'))
    assert.equal(frames('تابع الوزير المباراة.').includes('say'), false)
    assert.ok(frames('شددت الهيئة على السلامة.').includes('say'))
    assert.equal(frames('شددت الهيئة القيود.').includes('say'), false)
  })

  it('take no phrase behind «وفي» for a subject, and the topic of «أما» for one', () => {
    const left = read('وفي المقابل اعتقلت الشرطة سائقا.').one('arrest')
    assert.equal(filler(left, 'agent'), 'الشرطة')
    const topic = read('وصل سامي خليل. أما نبيل الحاوي، فأعلن عن الخطة.', person('سامي خليل', 'نبيل الحاوي')).one(
      'announce',
    )
    assert.equal(topic.arguments.find(({ role }) => role === 'agent')?.text, 'نبيل الحاوي')
  })

  it('give the deed of what a verb describes to nobody told of before', () => {
    const claims = read('غادر سامي خليل البلاد. قتل شاب في مظاهرات انطلقت بعد الظهر.', person('سامي خليل')).claims
    const left = claims.find(({ frame, word }) => frame === 'depart' && word === 'انطلقت')
    assert.equal(left?.arguments.some(({ text }) => text === 'سامي خليل') ?? false, false)
  })

  it('take plurals that name one occasion for it, and other plurals for no event', () => {
    assert.ok(frames('توقفت الانتخابات.').includes('election'))
    assert.equal(frames('كثرت الزيارات.').includes('visit'), false)
  })

  it('take a participle behind a definite noun for no event', () => {
    assert.equal(frames('وصلنا إلى المدينة الواقعة شرق البلاد.').includes('occur'), false)
  })

  it('read «اللقاء» and «الهجوم» as of sport on pages of sport alone', () => {
    const page = 'فاز المنتخب في المباراة بعد هدف من ركلة جزاء سجلها لاعب الفريق في الشوط الأول. '
    assert.ok(frames(`${page}وتأخر اللقاء.`).includes('match'))
    assert.equal(frames(`${page}وقاد الهجوم.`).includes('attack'), false)
    assert.ok(frames('تأخر اللقاء مع الوزير.').includes('meet'))
    assert.ok(frames('وقع الهجوم ليلا.').includes('attack'))
  })

  it('read no violence where it is a manner of speaking', () => {
    const harmless: readonly (readonly [sentence: string, frame: string])[] = [
      ['وقال إن الهيئة عبرت عن صدمتها من القرار.', 'ram'],
      ['فجر النائب مفاجأة أمام الحضور.', 'bomb'],
      ['تستهدف الشركة تحقيق أرباح أعلى.', 'attack'],
      ['تم إعدام المخلفات في محرقة البلدية.', 'kill'],
      ['ويقال إن الوزير حزين.', 'dismiss'],
      ['يستطيع المستخدم إلغاء قفل الهاتف.', 'cancel'],
      ['يبحث الطلاب عن أفكار جديدة.', 'search'],
      ['شكرنا اللجنة بعد مشاركة صور القرية.', 'participate'],
      ['نجح الفريق في الوصول إلى دور الثمانية.', 'arrive'],
      ['فرضت الدولة عقوبات تستهدف شركة النقل.', 'attack'],
      ['وتربع الفريق على قمة الترتيب.', 'summit'],
      ['وأطلقت الصحيفة عليه مشروع القرن.', 'launch'],
      ['وصل حاكم المدينة إلى القرية.', 'try'],
      ['هاجم الوزير خطة البلدية.', 'attack'],
      ['رحل المدير بعد ثلاثة أعوام.', 'hand-over'],
    ]
    for (const [sentence, frame] of harmless) assert.equal(frames(sentence).includes(frame), false, sentence)
    assert.ok(frames('صدمت شاحنة تلميذا.').includes('ram'))
    assert.ok(frames('صدم الشاب بسيارته حشدا من المارة.').includes('ram'))
    assert.ok(frames('شن الجيش غارات جوية استهدفت الميناء.').includes('attack'))
    assert.ok(frames('فجر مسلحون الجسر.').includes('bomb'))
    assert.ok(frames('تبحث الشرطة عن سائق الشاحنة.').includes('search'))
  })

  it('take a pronoun in a relative clause for its antecedent, not for a word farther back', () => {
    const claim = read('انتقد التقرير العملية. وقاطع الأهالي عمل اللجنة التي تقودها الشركة.').claims.find(
      ({ frame }) => frame === 'lead',
    )
    assert.equal(claim?.arguments.find(({ role }) => role === 'patient')?.text, 'عمل اللجنة')
  })

  it('end a clause before what somebody says besides', () => {
    const claim = read('اعتقلت الشرطة السائق منتقدة ما جرى في القرية.').one('arrest')
    assert.equal(filler(claim, 'place'), undefined)
  })

  it('take no rank for a place', () => {
    const claim = read('فاز سامي خليل في المركز الثالث.', person('سامي خليل')).claims[0]
    assert.equal(claim && filler(claim, 'place'), undefined)
  })

  it('read no kinds of deed and no set words as deeds', () => {
    for (const text of ['عند نقطة تفتيش قريبة.', 'قتل الوقت في القراءة.', 'ارتفعت عمليات قتل جماعية هناك.'])
      assert.equal(
        read(text).claims.some(({ frame, nominal }) => frame === 'raid' || (frame === 'kill' && !nominal)),
        false,
        text,
      )
  })
})
