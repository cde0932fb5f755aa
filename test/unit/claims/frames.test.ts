import assert from 'node:assert/strict'
import { frames } from '../../../src/language/ar/frames.ts'
import { filler, read } from './sketch.ts'

describe('frames', () => {
  it('are at least sixty', () => {
    assert.ok(new Set(frames.map(({ frame }) => frame)).size >= 60)
  })

  it('read a verb with its subject behind it, its object, place and time', () => {
    const claim = read('صدمت شاحنة عددا من المارة في مدينة الرملة مساء الثلاثاء.', { الرملة: 'location' }).one('ram')
    assert.equal(filler(claim, 'agent'), 'شاحنة')
    assert.equal(filler(claim, 'patient'), 'عددا من المارة')
    assert.equal(filler(claim, 'place'), 'مدينة الرملة')
    assert.equal(filler(claim, 'time'), 'مساء الثلاثاء')
  })

  it('read a subject that stands before its verb', () => {
    const claim = read('وذكرت الصحيفة أن الشرطة اعتقلت سائق الحافلة.').one('arrest')
    assert.deepEqual([filler(claim, 'agent'), filler(claim, 'patient')], ['الشرطة', 'سائق الحافلة'])
  })

  it('take the only noun phrase of a verb that can be passive for whom it is done to', () => {
    const claim = read('قتل 10 أشخاص في حادث سير.').one('kill')
    assert.equal(claim.arguments[0]!.role, 'patient')
    assert.equal(claim.arguments[0]!.quantity?.value, 10)
  })

  it('take whom a relative clause without an object describes for whom it is done to', () => {
    const names = { 'سامي خليل': 'person' } as const
    const arrest = read('وسيحاكم سامي خليل الذي اعتقل السبت تنفيذا لمذكرة توقيف.', names).one('arrest')
    assert.deepEqual([filler(arrest, 'patient'), filler(arrest, 'time')], ['سامي خليل', 'السبت'])
    assert.equal(filler(arrest, 'agent'), undefined)
    const kill = read('وشيع سامي خليل الذي قتل في حادث سير.', names).one('kill')
    assert.equal(filler(kill, 'patient'), 'سامي خليل')
    const death = read('وشيع الأهالي سامي خليل الذي توفي في المستشفى.', names).one('die')
    assert.equal(filler(death, 'patient'), 'سامي خليل')
    const killer = read('وحوكم سامي خليل الذي قتل زوجته في الحديقة.', names).one('kill')
    assert.deepEqual([filler(killer, 'agent'), filler(killer, 'patient')], ['سامي خليل', 'زوجته'])
  })

  it('read masdars with what follows them', () => {
    const visit = read('تأتي زيارة سامي خليل إلى تونس في سياق متوتر.', { 'سامي خليل': 'person', تونس: 'location' }).one(
      'visit',
    )
    assert.deepEqual([filler(visit, 'agent'), filler(visit, 'destination')], ['سامي خليل', 'تونس'])
    const kill = read('أسفر الهجوم عن مقتل ثلاثة جنود.').one('kill')
    assert.equal(filler(kill, 'patient'), 'ثلاثة جنود')
  })

  it('give the deed of a masdar to the subject of the verb it hangs on', () => {
    const claim = read('تمكنت فرق الإنقاذ من العثور على حطام الطائرة.').one('find')
    assert.equal(filler(claim, 'patient'), 'حطام الطائرة')
    assert.equal(filler(claim, 'agent'), 'فرق الإنقاذ')
  })

  it('ask verbs of many meanings for the right words', () => {
    const signs = read('وقع سامي خليل اتفاقا مع تونس.', { 'سامي خليل': 'person', تونس: 'location' })
    assert.equal(filler(signs.one('sign'), 'patient'), 'اتفاقا')
    const occurs = read('وقع الحادث قرب الجسر.')
    assert.equal(filler(occurs.one('occur'), 'agent'), 'الحادث')
    assert.equal(
      occurs.claims.some(({ frame }) => frame === 'sign'),
      false,
    )
  })

  it('carry the subject into a relative clause, and its antecedent into the pronoun', () => {
    const names = { 'سامي خليل': 'person', تونس: 'location' } as const
    const claim = read('وقع سامي خليل اتفاقا مع تونس، التي وصل إليها فجر اليوم.', names).one('arrive')
    const agent = claim.arguments.find(({ role }) => role === 'agent')
    assert.deepEqual([agent?.text, agent?.inferred], ['سامي خليل', true])
    assert.equal(filler(claim, 'destination'), 'تونس')
    assert.equal(filler(claim, 'time'), 'فجر اليوم')
  })

  it('keep direction words with their place', () => {
    const claim = read('تحطمت طائرة ركاب في منطقة جبلية جنوب غرب تونس.', { تونس: 'location' }).one('crash')
    assert.equal(filler(claim, 'place'), 'منطقة جبلية جنوب غرب تونس')
  })

  it('read light verbs with their noun', () => {
    const claim = read('ألقت الشرطة القبض على المشتبه به.').one('arrest')
    assert.deepEqual([filler(claim, 'agent'), filler(claim, 'patient')], ['الشرطة', 'المشتبه به'])
    const shot = read('فتح مسلح النار على متسوقين.').one('shoot')
    assert.deepEqual([filler(shot, 'agent'), filler(shot, 'patient')], ['مسلح', 'متسوقين'])
  })

  it('claim nothing of kinds of deed, of words that only look like verbs, and of hashtags', () => {
    assert.deepEqual(read('تكافح البلاد جرائم قتل النساء.').claims, [])
    assert.equal(
      read('وزارة الصحة تدرس الأمر.').claims.some(({ frame }) => frame === 'visit'),
      false,
    )
    assert.equal(
      read('شركة تابعة للدولة.').claims.some(({ frame }) => frame === 'say'),
      false,
    )
    assert.equal(
      read('كتب على #هجوم_الرملة كلاما.').claims.some(({ frame }) => frame === 'attack'),
      false,
    )
  })

  it('span no more than the trigger and its slots', () => {
    const text = 'وفي وقت لاحق أكدت المصادر أن الطائرة سقطت فوق الجبل وأن البحث مستمر.'
    const { one, words } = read(text)
    assert.equal(words(one('crash')), 'الطائرة سقطت فوق الجبل')
  })
})
