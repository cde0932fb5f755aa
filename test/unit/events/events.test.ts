import assert from 'node:assert/strict'
import { type ArticleSketch, collatedOf } from '../conflicts/fixture.ts'

const types = (...articles: ArticleSketch[]) =>
  collatedOf(articles)
    .events.map(({ event, claims }) => `${event.type} ${claims.length}`)
    .sort()

const visit = (who: string, day?: string) => ({
  frame: 'visit',
  arguments: [
    { role: 'agent', text: who, entity: who },
    ...(day ? [{ role: 'time', text: day, time: { form: { kind: 'date' as const }, from: day, to: day } }] : []),
  ],
})

describe('events', () => {
  it('one visit told by two articles is one event', () => {
    assert.deepEqual(
      types({ file: 'a', claims: [visit('سامر الدالي')] }, { file: 'b', claims: [visit('سامر الدالي')] }),
      ['visit 2'],
    )
  })
  it('visits of two people are two events', () => {
    assert.deepEqual(
      types({ file: 'a', claims: [visit('سامر الدالي')] }, { file: 'b', claims: [visit('نبيل الحاوي')] }),
      ['visit 1', 'visit 1'],
    )
  })
  it('visits of one person months apart are two events', () => {
    assert.deepEqual(
      types(
        { file: 'a', claims: [visit('سامر الدالي', '2024-03-05')] },
        { file: 'b', claims: [visit('سامر الدالي', '2024-09-05')] },
      ),
      ['visit 1', 'visit 1'],
    )
  })
  it('in a country and in a town of it are one event', () => {
    const burned = (place: string) => ({
      frame: 'burn',
      arguments: [
        { role: 'agent', text: 'حريق' },
        { role: 'place', text: place, entity: place },
      ],
    })
    const both = (a: string, b: string) =>
      types(
        { file: 'a', claims: [burned(a)] },
        {
          file: 'b',
          words: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 31, 32, 33, 34, 35],
          claims: [burned(b)],
        },
      )
    assert.deepEqual(both('فرنسا', 'إزمير'), ['fire 1', 'fire 1'])
    assert.deepEqual(both('تركيا', 'إزمير'), ['fire 2'])
  })
  it('a state is no event', () => {
    assert.deepEqual(types({ file: 'a', claims: [{ frame: 'age', arguments: [] }] }), [])
  })
  it('of prizes of one person, only those of one day are one event', () => {
    const award = (day?: string) => ({
      frame: 'award',
      arguments: [
        { role: 'recipient', text: 'هدى السماوي', entity: 'هدى السماوي' },
        ...(day ? [{ role: 'time', text: day, time: { form: { kind: 'date' as const }, from: day, to: day } }] : []),
      ],
    })
    assert.deepEqual(types({ file: 'a', claims: [award()] }, { file: 'b', claims: [award()] }), ['award 1', 'award 1'])
    assert.deepEqual(
      types({ file: 'a', claims: [award('2024-03-05')] }, { file: 'b', claims: [award('2024-03-05')] }),
      ['award 2'],
    )
  })
  it('«الحادث» alone is no event, and joins the one that was told', () => {
    const bare = { frame: 'occur', word: 'الحادث', arguments: [] }
    assert.deepEqual(types({ file: 'a', claims: [bare] }), [])
    const crash = { frame: 'crash', arguments: [{ role: 'patient', text: 'طائرة' }] }
    assert.deepEqual(types({ file: 'a', claims: [crash, bare] }), ['crash 2'])
  })
  it('a title tells no pronouns', () => {
    const [one] = collatedOf([
      {
        file: 'a',
        claims: [{ frame: 'arrest', word: 'اعتقال', arguments: [{ role: 'patient', text: 'ه', inferred: true }] }],
      },
    ]).events
    assert.equal(one?.event.title, 'اعتقال')
  })
})
