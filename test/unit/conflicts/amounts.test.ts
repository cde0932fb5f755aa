import assert from 'node:assert/strict'
import { agree, agreeAsKnown, amountOf } from '../../../src/collation/conflicts/common/amounts.ts'
import type { Quantity } from '../../../src/reading/reading.ts'

const count = (value: number, more: Partial<Quantity> = {}) =>
  amountOf({ start: 0, end: 1, min: value, max: value, value, approximate: false, bound: 'exact', ...more })

describe('amounts', () => {
  it('exact counts agree only when they are equal', () => {
    assert.ok(agree(count(66), count(66)))
    assert.ok(!agree(count(66), count(65)))
  })
  it('«about» covers what rounds to the number, and no more', () => {
    const about = (value: number) => count(value, { approximate: true, unit: 'minute' })
    assert.ok(agree(about(30), count(31, { unit: 'minute' })))
    assert.ok(!agree(about(45), about(50)))
    assert.ok(!agree(about(16), count(15, { unit: 'minute' })))
  })
  it('bounds agree with every number on their side', () => {
    assert.ok(agree(count(17, { bound: 'at-least' }), count(20)))
    assert.ok(!agree(count(17, { bound: 'at-least' }), count(12)))
    assert.ok(agree(count(10, { bound: 'at-most' }), count(8)))
    assert.ok(!agree(count(10, { bound: 'at-most' }), count(15)))
    assert.ok(agree(count(55, { bound: 'range', min: 50, max: 60 }), count(59)))
  })
  it('what was known as a least number agrees only with what rounds down to it', () => {
    const least = (value: number) => count(value, { bound: 'at-least' })
    assert.ok(!agreeAsKnown(least(31), count(44)))
    assert.ok(!agreeAsKnown(least(31), least(44)))
    assert.ok(agreeAsKnown(least(31), count(31)))
    assert.ok(agreeAsKnown(least(100), count(119)))
    assert.ok(!agreeAsKnown(least(100), count(180)))
  })
  it('one duration in two units agrees with itself', () => {
    assert.ok(agree(count(1, { unit: 'hour' }), count(60, { unit: 'minute' })))
    assert.ok(!agree(count(2, { unit: 'day' }), count(3, { unit: 'day' })))
    assert.ok(agree(count(2, { unit: 'km' }), count(2000, { unit: 'm' })))
  })
  it('miles agree with the kilometres that they were worked out from', () => {
    assert.ok(agree(count(155, { unit: 'mile' }), count(250, { unit: 'km' })))
    assert.ok(!agree(count(155, { unit: 'mile' }), count(155, { unit: 'km' })))
  })
  it('round thousands are rounded even where nobody says so', () => {
    assert.ok(agree(count(10_000), count(10_200)))
    assert.ok(!agree(count(10_000), count(12_000)))
    assert.ok(!agree(count(1_204), count(1_210)))
  })
  it('amounts of different units are not compared', () => {
    assert.ok(agree(count(5, { unit: 'km' }), count(7, { unit: 'percent' })))
  })
})
