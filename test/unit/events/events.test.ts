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
  it('a state is no event', () => {
    assert.deepEqual(types({ file: 'a', claims: [{ frame: 'age', arguments: [] }] }), [])
  })
})
