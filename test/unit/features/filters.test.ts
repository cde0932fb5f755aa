import assert from 'node:assert/strict'
import {
  admitsStatus,
  everyName,
  filtersNames,
  type NamesFilter,
  type StatusFilter,
  shownEntities,
  shownEvents,
  statusOf,
} from '../../../src/features/filters.ts'
import { indexed } from './review.ts'

const index = indexed()
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
const events = (filter: Partial<Parameters<typeof shownEvents>[1]>) =>
  ids(shownEvents(index, { disputed: false, ...filter }))
const names = (filter: Partial<NamesFilter>) => ids(shownEntities(index, { ...everyName, ...filter }))

describe('The filter of events', () => {
  it('lets through what a file tells, and what is disputed', () => {
    assert.deepEqual(events({}), ['v1', 'v2', 'v3'])
    assert.deepEqual(events({ file: 'tell.txt' }), ['v2', 'v3'])
    assert.deepEqual(events({ disputed: true }), ['v1'])
    assert.deepEqual(events({ disputed: true, file: 'tell.txt' }), [])
  })

  it('holds no dismissed contradiction for a dispute', () => {
    assert.deepEqual(ids(shownEvents(indexed({ c1: 'dismissed' }), { disputed: true })), [])
  })

  it('finds words of the title and of the place, whatever their hamza and tashkeel', () => {
    assert.deepEqual(events({ text: 'إِنهيار' }), ['v1'])
    assert.deepEqual(events({ text: 'الاسماعيليه' }), ['v1'])
    assert.deepEqual(events({ text: 'زلزال' }), [])
  })
})

describe('The title of an event', () => {
  it('is followed by the words behind it where it is one bare word', () => {
    const text = `${'.'.repeat(40)}زيارة إلى سوق القرية الجديد. ${'.'.repeat(40)}`
    const told = indexed({}, text)
    assert.equal(told.nameOf('v1'), 'انهيار جسر')
    assert.equal(told.nameOf('v2'), 'زيارة إلى سوق القرية الجديد')
    assert.equal(index.nameOf('v2'), 'زيارة')
  })
})

describe('The filter of names', () => {
  it('lets through types, and names that several sources use', () => {
    assert.deepEqual(names({ types: ['person'] }), ['e1', 'e3'])
    assert.deepEqual(names({ leastSources: 2 }), ['e1'])
    assert.deepEqual(names({ types: ['location', 'person'], leastSources: 1 }), ['e1', 'e2', 'e3'])
    assert.deepEqual(names({ types: ['location'], leastSources: 2 }), [])
  })

  it('finds a part of any spelling, in Latin letters too', () => {
    assert.deepEqual(names({ text: 'احمد' }), ['e1'])
    assert.deepEqual(names({ text: 'MASRI' }), ['e1'])
  })

  it('says whether it leaves anything out', () => {
    assert.equal(filtersNames(everyName), false)
    for (const filter of [{ text: 'x' }, { types: ['person'] as const }, { leastSources: 2 }])
      assert.equal(filtersNames({ ...everyName, ...filter }), true)
  })
})

describe('The filter of contradictions', () => {
  it('goes by what a person made of them', () => {
    const judged = indexed({ c2: 'confirmed' })
    assert.deepEqual([statusOf(judged, 'c1'), statusOf(judged, 'c2')], ['open', 'confirmed'])
    const admitted = (filter: StatusFilter) =>
      (['open', 'confirmed', 'dismissed'] as const).filter((status) => admitsStatus(filter, status))
    assert.deepEqual(admitted('standing'), ['open', 'confirmed'])
    assert.deepEqual(admitted('all'), ['open', 'confirmed', 'dismissed'])
    for (const status of ['open', 'confirmed', 'dismissed'] as const) assert.deepEqual(admitted(status), [status])
  })
})

describe('The support of a claim', () => {
  it('is counted as articles, distinct texts and independent origins', () => {
    const [ahmad] = index.review.entities
    // One passage is copied, and two articles are of one agency.
    assert.deepEqual(index.supportOf(ahmad!.mentions), { articles: 3, texts: 2, origins: 1 })
    assert.deepEqual(index.supportOf([ahmad!.mentions[2]!]), { articles: 1, texts: 1, origins: 1 })
  })
})
