import assert from 'node:assert/strict'
import { gapWords, periodWords } from '../../../src/features/days.ts'
import { timelineDays } from '../../../src/features/timeline-days.ts'
import { at, event } from './review.ts'

describe('Periods in words', () => {
  it('are named where they are a whole month or year', () => {
    assert.equal(periodWords('1998-01-01', '1998-12-31', 'en'), '1998')
    assert.equal(periodWords('2020-02-01', '2020-02-29', 'en'), 'February 2020')
    assert.equal(
      periodWords('2020-02-01', '2020-02-28', 'en'),
      'Saturday, February 1, 2020 – Friday, February 28, 2020',
    )
    assert.equal(periodWords('2020-02-03', '2020-02-03', 'fr'), 'lundi 3 février 2020')
  })
})

describe('The time between two days', () => {
  it('is said in days, months or years, and not at all where no day lies between', () => {
    assert.equal(gapWords('2020-02-03', '2020-02-04', 'en'), '')
    assert.equal(gapWords('2020-02-03', '2020-02-06', 'en'), '3 days')
    assert.equal(gapWords('2020-02-03', '2020-06-03', 'en'), '4 months')
    assert.equal(gapWords('1998-02-03', '2020-02-03', 'ar'), '22 سنة')
    assert.equal(gapWords('2020-02-06', '2020-02-03', 'en'), '')
  })
})

describe('The days of the timeline', () => {
  const days = timelineDays(
    [
      event('late', 'ج', '2020-03-09', [at('nahr.txt', 0)]),
      event('few', 'ب', '2020-03-02', [at('nahr.txt', 0)]),
      event('undated', 'د', undefined, [at('nahr.txt', 0)]),
      event('many', 'أ', '2020-03-02', [at('nahr.txt', 0), at('wadi.txt', 0)]),
      event('long', 'هـ', '2020-03-02', [at('nahr.txt', 0)], '2020-03-08'),
    ],
    'en',
  )

  it('come in order, what most sources tell first, what is undated last', () => {
    assert.deepEqual(
      days.map(({ events }) => events.map(({ id }) => id)),
      [['many', 'few'], ['long'], ['late'], ['undated']],
    )
    assert.equal(days.at(-1)!.label, undefined)
  })

  it('have no gap where an event lasted in between', () => {
    assert.deepEqual(
      days.map(({ gap }) => gap),
      ['', '', '', ''],
    )
    const apart = timelineDays([event('a', '', '2020-03-02', []), event('b', '', '2020-03-12', [])], 'en')
    assert.deepEqual(
      apart.map(({ gap }) => gap),
      ['', '10 days'],
    )
  })
})
