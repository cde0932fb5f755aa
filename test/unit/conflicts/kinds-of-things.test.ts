import assert from 'node:assert/strict'
import { conflictsIn } from './told.ts'

const contradictions = (...texts: string[]) =>
  conflictsIn(...texts)
    .filter(({ relation }) => relation === 'contradiction')
    .map(({ kind, left, right }) => `${kind} ${left} / ${right}`)

describe('settlements', () => {
  const told = (place: string) =>
    `مسلحون يخطفون طلابا من مدرسة في السودان\n\nخطف مسلحون 40 طالبا من مدرستهم في ${place} قرب الحدود، بحسب ما أعلنته الشرطة.\n` +
    'وقالت الشرطة إن المسلحين وصلوا على دراجات نارية وأطلقوا النار على حارس المدرسة.\n'
  it('are villages here and cities there', () => {
    assert.deepEqual(contradictions(told('قرية المناقل'), told('مدينة المناقل')), [
      'place قرية المناقل / مدينة المناقل',
    ])
  })
  it('are no provinces where no city bears the name', () => {
    assert.deepEqual(contradictions(told('مدينة هلمند'), told('ولاية هلمند')), ['place مدينة هلمند / ولاية هلمند'])
    assert.deepEqual(contradictions(told('مدينة حلب'), told('محافظة حلب')), [])
  })
  it('are called «بلدة» by anybody', () => {
    assert.deepEqual(contradictions(told('بلدة المناقل'), told('مدينة المناقل')), [])
  })
})

describe('drafts', () => {
  const told = (text: string, deed = 'سحب') =>
    `رئيس الوزراء التونسي يتعهد ب${deed} ${text}\n\nتعهد رئيس الوزراء التونسي، الخميس، ب${deed} ${text} بعد لقائه ممثلي النقابات في العاصمة.\n` +
    'وكانت النقابات قد دعت إلى إضراب عام في جميع المدن التونسية يوم الأحد.\n'
  it('are no laws where they are to be withdrawn', () => {
    assert.deepEqual(contradictions(told('قانون المحروقات'), told('مشروع قانون المحروقات')), [
      'document-type قانون المحروقات / مشروع قانون المحروقات',
    ])
  })
  it('become laws when they are approved', () => {
    assert.deepEqual(contradictions(told('قانون المحروقات', 'إقرار '), told('مشروع قانون المحروقات', 'إقرار ')), [])
  })
})

describe('firsts', () => {
  const told = (first: string) =>
    `تونس وفنلندا توقعان مذكرة\n\nوقع وزير الدفاع التونسي ونظيره الفنلندي، الثلاثاء، مذكرة للتعاون العسكري، في ${first}.\n` +
    'وحضر حفل التوقيع في العاصمة سفراء ومسؤولون من البلدين.\n'
  it('of one agreement range over one thing', () => {
    const [found] = contradictions(
      told('أول مذكرة من نوعها توقعها فنلندا في أفريقيا'),
      told('أول مذكرة أمنية توقعها فنلندا مع تونس'),
    )
    assert.match(found ?? '', /^superlative /)
    assert.deepEqual(
      contradictions(
        told('أول مذكرة من نوعها توقعها فنلندا في أفريقيا'),
        told('أول مذكرة من نوعها توقعها فنلندا في أفريقيا'),
      ),
      [],
    )
  })
  it('are not seconds', () => {
    const visit = (rank: string) =>
      `وزير الصحة الفنلندي في تونس\n\nوصل وزير الصحة الفنلندي إلى تونس، الثلاثاء، في ${rank} زيارة يقوم بها وزير فنلندي إلى تونس منذ الاستقلال.\n` +
      'واستقبله في المطار نظيره التونسي، ويبحث الوزيران التعاون بين البلدين.\n'
    assert.match(contradictions(visit('أول'), visit('ثاني'))[0] ?? '', /^superlative /)
  })
})

describe('ages', () => {
  const told = (people: string) =>
    `إنقاذ صيادين قبالة السواحل التونسية\n\nأنقذ خفر السواحل التونسي ${people}، بعد غرق قاربهما قبالة صفاقس فجر الأحد.\n` +
    'وقال المتحدث باسم خفر السواحل إن القارب انقلب بسبب الأمواج العالية.\n'
  it('stand beside a name between commas', () => {
    assert.deepEqual(contradictions(told('سامي المرعي، 30 عاما'), told('سامي المرعي (33 عاما)')), [
      'age 30 عاما / 33 عاما',
    ])
    assert.deepEqual(contradictions(told('سامي المرعي، 30 عاما في البحر'), told('سامي المرعي (33 عاما)')), [])
  })
  it('are of two people where one article knows both', () => {
    assert.deepEqual(
      contradictions(
        told('سامي المرعي (66 عاما) وليلى المرعي (33 عاما)'),
        told('المرعي، 66 عاما، وليلى المرعي، 33 عاما'),
      ),
      [],
    )
  })
})
