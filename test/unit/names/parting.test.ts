import { equal, ok } from 'node:assert/strict'
import { listOf } from './helpers.ts'

const has = (body: string, entry: string) =>
  ok(listOf(body).includes(entry), `«${entry}» is not found; found: ${listOf(body).join(', ')}`)
const hasNot = (body: string, entry: string) => ok(!listOf(body).includes(entry), listOf(body).join(', '))

describe('names that ran together', () => {
  it('are parted where the article names one of them alone', () => {
    const body = 'قال الوزير رودولف كاستنر إن اللقاء مفيد. والتقى هاشم الجابري وفدا. '
    const list = listOf(`${body}استقبل كاستنر هاشم الجابري أمس.`)
    equal(list.filter((entry) => entry === 'person: هاشم الجابري').length, 2, list.join(', '))
    hasNot(`${body}ووصلت رسالة الجابري لكاستنر.`, 'person: الجابري لكاستنر')
  })
  it('lose the verb before a surname that the article knows', () => {
    has('قال الرئيس رودولف كاستنر إنه باق. طالب كاستنر بالتحقيق.', 'person: كاستنر')
  })
  it('keep a country out of a body, and another place out of a place', () => {
    hasNot('دعت الجامعة العربية إسرائيل إلى وقف البناء.', 'organization: الجامعة العربية إسرائيل')
    has('اتفقت كوريا الشمالية والولايات المتحدة على عقد لقاء.', 'location: الولايات المتحدة')
  })
  it('keep the adjective of a country outside the name of a town', () => {
    has('وصل الوفد إلى مدينة سومطرة الإندونيسية مساء.', 'location: سومطرة')
  })
  it('keep it inside an agency of the country', () => {
    has('نقلا عن وكالة الأنباء الأردنية قوله إن الوفد وصل.', 'organization: وكالة الأنباء الأردنية')
  })
  it('do without a head and an adjective where the lists know the rest', () => {
    has('وقعت شركة توتال الفرنسية العقد.', 'organization: توتال')
    has('فاز نادي ليفربول الإنجليزي.', 'organization: ليفربول')
  })
})

describe('marks of a subject', () => {
  it('stand where spaces would', () => {
    has('وصل #عادل_الشمري إلى مدينة #خان_يونس صباحا.', 'location: خان_يونس')
    has('قال الرئيس الأميركي دونالد #ترمب إنه موافق.', 'person: دونالد #ترمب')
  })
  it('are left alone in handles and addresses', () => {
    equal(listOf('تابعونا على @news_desk وعلى example.com/a_b#top اليوم.').length, 0)
  })
})

describe('names that come again in part', () => {
  it('are found by a surname of two words', () => {
    const list = listOf('وصل رئيس الوزراء كمال الحمد الله أمس. ولم يحضر الحمد الله الحفل.')
    equal(list.filter((entry) => entry === 'person: الحمد الله').length, 1)
  })
  it('are found by a given name that few bear', () => {
    has('توفيت الممرضة رزان الحافظ أمس. وكانت رزان متطوعة.', 'person: رزان')
  })
  it('are not found by a common given name', () => {
    hasNot('قال الوزير محمد الحافظ إنه وصل. وفي كل عام محمد غيره.', 'person: محمد غيره')
  })
  it('are found by compounds with «الله»', () => {
    has('اتهمت أنقرة رجل الدين المعارض، فتح الله غولن، بالتخطيط.', 'person: فتح الله غولن')
  })
})

describe('surnames that look like words', () => {
  const body = 'وصل الضابط السابق سيرغي دروبيلسك إلى المدينة. '
  it('are found behind a foreign given name where the article has them as a noun', () => {
    const list = listOf(`${body}وقالت الشرطة إن دروبيلسك بخير. وعاد دروبيلسك أمس.`)
    equal(list.filter((entry) => entry === 'person: دروبيلسك').length, 2, list.join(', '))
  })
})

describe('what is said', () => {
  it('is not of the name of who says it', () => {
    has('وأبلغ مجلس العموم أن بريطانيا سترد. وقال مجلس العموم إن بريطانيا سترد.', 'location: بريطانيا')
    has('وقال الشاهد لبي بي سي إن الجسر سقط.', 'organization: بي بي سي')
  })
})

describe('bodies by what they fight', () => {
  it('are named so', () => {
    has('وصلت وحدة مكافحة المخدرات إلى الميناء.', 'organization: وحدة مكافحة المخدرات')
    has('قال ضابط في إم آي 6 إنه استقال.', 'organization: إم آي 6')
  })
})

describe('kin of somebody', () => {
  it('have a given name behind them', () => {
    has('وكان برفقة ابنته ناتاليا البالغة ثلاثين عاما.', 'person: ناتاليا')
    has('وقالت الشرطة إن زوجته، منى، غادرت.', 'person: منى')
  })
  it('are not named by any word', () => {
    hasNot('وقال إن زوجته وابنته غادرتا المدينة.', 'person: وابنته')
    hasNot('وقال إن شقيقه قتل في الهجوم.', 'person: قتل')
  })
})
