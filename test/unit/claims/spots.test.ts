import assert from 'node:assert/strict'
import { spotIn } from '../../../src/reading/claims/spots.ts'
import { filler, read } from './sketch.ts'

const spot = (text: string, frame: string) =>
  read(text)
    .claims.filter((claim) => claim.frame === frame)
    .map((claim) => filler(claim, 'spot'))
    .find(Boolean)

describe('spots', () => {
  it('stand behind the word of a happening, with their preposition', () => {
    assert.equal(spot('وسقطت المروحية في بحيرة قريبة من القرية.', 'crash'), 'في بحيرة قريبة')
    assert.equal(spot('وشبّ الحريق على سطح فندق في المدينة.', 'burn'), 'على سطح فندق')
    assert.equal(spot('اغتيل المحامي، مساء السبت، أمام منزله في العاصمة.', 'kill'), 'أمام منزله')
  })

  it('are left by whoever is hit while leaving', () => {
    assert.equal(spot('قتل القاضي أثناء خروجه من منزله في المدينة.', 'kill'), 'خروجه من منزله')
    assert.equal(spot('أطلق مجهولون النار على القاضي بينما كان يغادر بيته.', 'shoot'), 'يغادر بيته')
  })

  it('are not what something was done with, nor where another thing was done', () => {
    assert.equal(spot('قتل شخصان في هجوم بسيارة في المدينة.', 'kill'), undefined)
    assert.equal(spot('قتل شخصان بعدما كانا في الفندق.', 'kill'), undefined)
    assert.equal(spot('قتل شخصان في انفجار سيارة.', 'kill'), undefined)
    assert.equal(spot('عثر على القاضي أمس وهو الآن في المستشفى.', 'find'), undefined)
  })

  it('are classed by their first noun, a storey by its adjective', () => {
    assert.equal(spotIn('في منطقة جبلية', 'ground')?.spot, 'mountain')
    assert.equal(spotIn('في مركز للشرطة', 'stay')?.spot, 'station')
    assert.equal(spotIn('في مركز تجاري', 'stay')?.spot, 'market')
    assert.equal(spotIn('في الطابق الرابع', 'storey')?.spot, 'floor-4')
    assert.equal(spotIn('في طابق علوي', 'storey')?.spot, 'upper-floor')
    assert.equal(spotIn('في مطبخ علوي', 'storey'), undefined)
    assert.deepEqual(spotIn('أمام مسجد', 'stay'), { kind: 'stay', spot: 'mosque', within: false })
    assert.equal(spotIn('على سائق سيارة', 'stay'), undefined)
  })
})

describe('clauses', () => {
  it('end before «حتى» and a verb, and «امرأة» is no verb', () => {
    const { claims } = read('أقلعت المروحية حتى سقطت في حقل وتحطمت.')
    assert.ok(claims.every(({ arguments: parts }) => parts.every(({ text }) => !text.includes('سقطت'))))
    assert.equal(filler(read('تسببت شاحنة بمقتل امرأة الاثنين.').one('kill'), 'patient'), 'امرأة')
  })

  it('go on behind a hyphen inside a name, and behind «غير» with its adjective', () => {
    const claim = read('وسقطت طائرة بوينغ 707-120 فوق منطقة غير مأهولة ظهر السبت.').one('crash')
    assert.deepEqual([filler(claim, 'place'), filler(claim, 'time')], ['منطقة غير مأهولة', 'ظهر السبت'])
    assert.equal(filler(read('استقال الوزير غير أن الرئيس رفض ذلك.').one('resign'), 'agent'), 'الوزير')
  })

  it('share the day that is set between commas', () => {
    const { claims } = read('وقبل الملك استقالة الحكومة، الإثنين، وكلف النائب الأول بتشكيل أخرى.')
    const appoint = claims.find(({ frame }) => frame === 'appoint')!
    assert.equal(filler(appoint, 'time'), 'الإثنين')
    const { claims: apart } = read('وقبل الملك استقالة الحكومة، الإثنين. وكلف النائب الأول بتشكيل أخرى.')
    assert.equal(filler(apart.find(({ frame }) => frame === 'appoint')!, 'time'), undefined)
  })

  it('is not the hour until which it goes on', () => {
    const claim = read('ويستمر الاقتراع حتى السابعة مساء.').one('election')
    assert.equal(filler(claim, 'time'), undefined)
    assert.equal(filler(claim, 'end'), 'السابعة مساء')
  })
  it('tell since when something goes on apart from when it was', () => {
    const claim = read('والهجمات على البلدة مستمرة منذ الأحد.').one('attack')
    assert.equal(filler(claim, 'time'), undefined)
  })
})

describe('phases', () => {
  const phase = (text: string) => filler(read(text).claims[0]!, 'phase')
  it('are a masdar of the same one behind its preposition', () => {
    assert.equal(phase('تحطمت المروحية أثناء إقلاعها من القاعدة.'), 'أثناء إقلاعها')
    assert.equal(phase('قتل الرجل قبل اعتقال شقيقه.'), undefined)
  })
})

describe('what a happening is put down to', () => {
  const causes = (text: string) =>
    read(text)
      .claims.filter(({ frame }) => frame === 'cause')
      .map((claim) => filler(claim, 'cause'))
  it('stands behind «نتيجة», «ناجم عن»', () => {
    assert.deepEqual(causes('وقالت الشرطة إن الانفجار ناجم عن تسرب غاز.'), ['ناجم عن تسرب غاز'])
    assert.deepEqual(causes('وقالت إن الأرباح ناتجة عن تسرب غاز.'), [])
  })
  it('is not left open by what another clause leaves open', () => {
    assert.deepEqual(causes('وتبحث الشرطة عن دوافع الهجوم، ولم يتضح عدد الجرحى.'), [])
    assert.deepEqual(causes('ولم تتضح دوافع الهجوم.'), ['ولم تتضح دوافع'])
  })
})
