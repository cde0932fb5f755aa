import { equal, ok } from 'node:assert/strict'
import { listOf, namesOf } from './helpers.ts'

const has = (body: string, entry: string) =>
  ok(listOf(body).includes(entry), `«${entry}» is not found; found: ${listOf(body).join(', ')}`)
const hasNot = (body: string, entry: string) => ok(!listOf(body).includes(entry), listOf(body).join(', '))

describe('where the names of persons begin and end', () => {
  it('is behind a preposition, not inside it', () => {
    has('كشف المتحدث تفاصيل القبض على هشام عشراوي في ليبيا.', 'person: هشام عشراوي')
    hasNot('أطلع الأمير سلمان على البيان الذي نشر في الصحف.', 'person: سلمان على')
  })
  it('is before a word of grammar', () => {
    hasNot('نفى الوزير سامي كرامتسوف أي تدخل في الأمر.', 'person: سامي كرامتسوف أي')
    hasNot('وصل الوزير كمال الجابري للندن أمس.', 'person: كمال الجابري للندن')
  })
  it('is before «عبد» where a given name stands there', () => {
    has('قال اللاعب عمر عبد الرحمن إنه باق.', 'person: عمر عبد الرحمن')
    has('استقبل الوزير تركي آل فهد الوفد.', 'person: تركي آل فهد')
  })
  it('is behind what tells where somebody is from, and behind a prize', () => {
    has('سجل المهاجم الإيفواري كوليبالي ديارا الهدف.', 'person: كوليبالي ديارا')
    hasNot('حضر الحائز على جائزة نوبل روبرت كاستنر الحفل.', 'person: نوبل روبرت كاستنر')
  })
  it('is not inside a name that begins with a letter of the future', () => {
    has('قال اللاعب سامر الجابري إنه باق.', 'person: سامر الجابري')
    has('سقطت الطائرة فوق مدينة كيارا مساء.', 'location: كيارا')
  })
})

describe('what nobody is called', () => {
  it('is a dual or a plural of an everyday noun', () => {
    hasNot('أفاد الطبيبان أن الفحوص انتهت.', 'person: الطبيبان')
    hasNot('قال الطبيبان إن الحالة مستقرة.', 'person: الطبيبان')
  })
  it('is a noun with a pronoun, and no place either', () => {
    for (const entry of listOf('بقيت النساء في بيوتهن يوم الجمعة. واللغز في استعمالنا هو كل مجهول.'))
      ok(!/بيوتهن|استعمالنا/.test(entry), entry)
  })
})

describe('one article', () => {
  it('has a full name whole wherever its words stand', () => {
    const body = 'قال الكابتن حازم صيام إنه باق. وكشف النادي موقفه من أزمة حازم صيام. ودعم الاتحاد حازم صيام أمس.'
    equal(listOf(body).filter((entry) => entry === 'person: حازم صيام').length, 3, listOf(body).join(', '))
  })
  it('has a name of one type', () => {
    const body =
      'قال اللاعب ماندروفيتش إنه باق. سجل ماندروفيتش هدفا. واخترق ماندروفيتش الدفاع. ومرر ماندروفيتش الكرة إلى زميله.'
    const types = new Set(namesOf(body).flatMap(({ text, type }) => (text === 'ماندروفيتش' ? [type] : [])))
    equal(types.size, 1, [...types].join(', '))
  })
})

describe('where the names of places begin and end', () => {
  it('is behind their head in the dual, with every name of the row', () => {
    const body = 'وقع الحادث على طريق بين بلدتي كفرزينا وطلميسة جنوب المحافظة.'
    has(body, 'location: كفرزينا')
    has(body, 'location: طلميسة')
  })
  it('is behind a quarter, and behind an area of which the text says where it lies', () => {
    has('انفجرت عبوة في حي البياض أمس.', 'location: البياض')
    hasNot('كل هذا من وحي الخيال والكلام.', 'location: الخيال')
    has('تمركزت القوات بمنطقة الخشبة التابعة للمديرية.', 'location: الخشبة')
  })
  it('is a whole entry of the lists, not a part of it', () => {
    has('فاز منتخب ساحل العاج بالمباراة.', 'location: ساحل العاج')
    has('نشرت صحيفة واشنطن بوست المقال.', 'organization: واشنطن بوست')
    hasNot('وصل الوفد إلى دولة قطر أمس.', 'location: دولة قطر')
  })
  it('is before whom a camp is for and what honours a town', () => {
    has('زار الوفد مدينة مكة المكرمة أمس.', 'location: مكة')
    hasNot('يعاني مخيم للاجئين في اليونان من البرد.', 'location: مخيم للاجئين')
  })
  it('is nowhere in a rally, a prayer or a mean', () => {
    hasNot('غاب السائق عن المشاركة في رالي تركيا.', 'location: رالي')
    hasNot('أدى الحضور صلاة المغرب جماعة.', 'location: المغرب')
    has('عاد الوفد إلى المغرب أمس.', 'location: المغرب')
  })
  it('is in the clock that news go by', () => {
    has('تبدأ المباراة في الساعة السادسة بتوقيت بيروت مساء.', 'location: بيروت')
  })
  it('is behind a noun that makes no body of a land', () => {
    hasNot('وقال إن هذا العام هو سنة أفريقيا في كوريا.', 'organization: سنة أفريقيا')
    hasNot('حصلت الشركة على دعم مالي من البنك.', 'location: مالي')
    has('انتشر جيش مالي في شمال البلاد.', 'organization: جيش مالي')
  })
  it('parts a body from where it is', () => {
    has('دعت قوات الاتحاد الأفريقي بدارفور إلى الهدوء.', 'location: دارفور')
  })
})

describe('clubs', () => {
  it('are the towns of a table of results and of a score', () => {
    has('فيتيس (هولندا) - كوبنهاغن (الدنمارك) 1-0', 'organization: كوبنهاغن')
    has('فاز الفريق على كوبنهاغن 2 - صفر في الجولة الثانية.', 'organization: كوبنهاغن')
    has('وصل الوزير إلى كوبنهاغن أمس.', 'location: كوبنهاغن')
  })
  it('are the towns with a masculine adjective in a sports report', () => {
    const sports = 'سجل اللاعب هدفا في مباراة الدوري وتعادل الفريق في الشوط الثاني. '
    has(`${sports}ثم فاز مارسيليا الفرنسي.`, 'organization: مارسيليا')
    has(`${sports}ووصلت السفينة إلى ميناء كراتشي الباكستاني.`, 'location: كراتشي')
  })
  it('have a cup of nations for an event', () => {
    has('تأهل المنتخب إلى كأس أمم أفريقيا بعد الفوز.', 'event: كأس أمم أفريقيا')
  })
  it('keep the word before their town', () => {
    has('انتقل اللاعب إلى سيسكا موسكو.', 'organization: سيسكا موسكو')
  })
})

describe('bodies', () => {
  it('that would free a land have it in their name', () => {
    has('وقعت حركة تحرير السودان الاتفاق.', 'organization: حركة تحرير السودان')
  })
  it('are not the board or the interest of any', () => {
    for (const entry of listOf('اجتمع مجلس الإدارة أمس، وقررت إدارة النادي البقاء، وهذا في مصلحة الجماهير.'))
      ok(!/مجلس الإدارة|إدارة النادي|مصلحة/.test(entry), entry)
    has('قالت مصلحة السجون إنه بخير.', 'organization: مصلحة السجون')
  })
  it('go to the end of a name taken from English', () => {
    has('ونقلت صحيفة تايباي تايمز عن مصادر.', 'organization: تايباي تايمز')
  })
  it('end where the name of their speaker or another body begins', () => {
    has('قال المتحدث باسم المفوضية الأوروبية مارغريتس سكيناسو إن الأمر انتهى.', 'organization: المفوضية الأوروبية')
    has('قالت بي بي سي إن الشرطة ألقت القبض عليه.', 'organization: بي بي سي')
  })
})
