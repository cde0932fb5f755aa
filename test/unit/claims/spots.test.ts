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
  })

  it('are classed by their first noun, a storey by its adjective', () => {
    assert.equal(spotIn('في منطقة جبلية', 'ground')?.spot, 'mountain')
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

  it('tell since when something goes on apart from when it was', () => {
    const claim = read('والهجمات على البلدة مستمرة منذ الأحد.').one('attack')
    assert.equal(filler(claim, 'time'), undefined)
  })
})
