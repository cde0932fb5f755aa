import assert from 'node:assert/strict'
import fc from 'fast-check'
import { SpanTable } from '../../../src/workspace/span-table.ts'

const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(12)), { maxLength: 30 })

describe('SpanTable', () => {
  it('finds exactly the spans that cover an offset, the shortest first', () => {
    fc.assert(
      fc.property(spans, fc.nat(80), (pairs, offset) => {
        const placed = pairs.map(([start, length], item) => ({ span: { file: 'a', start, end: start + length }, item }))
        const found = new SpanTable(placed).at('a', offset)
        const expected = placed.filter(({ span }) => span.start <= offset && span.end >= offset)
        assert.deepEqual(found.map(({ item }) => item).sort(), expected.map(({ item }) => item).sort())
        const lengths = found.map(({ span }) => span.end - span.start)
        assert.deepEqual(
          lengths,
          [...lengths].sort((a, b) => a - b),
        )
      }),
    )
  })

  it('tells names inside names from the outer ones', () => {
    const span = (start: number, end: number) => ({ span: { file: 'a', start, end }, item: `${start}-${end}` })
    const table = new SpanTable([span(4, 9), span(0, 9), span(6, 9), span(9, 12), span(20, 25)])
    const items = (placed: readonly { item: string }[]) => placed.map(({ item }) => item)
    assert.deepEqual(items(table.outermost('a')), ['0-9', '9-12', '20-25'])
    assert.deepEqual(items(table.nestAt('a', 7)), ['6-9', '4-9', '0-9'])
    assert.deepEqual(items(table.nestAt('a', 2)), ['0-9'])
    assert.deepEqual(items(table.nestAt('a', 15)), [])
  })

  it('keeps files apart and lists each in reading order', () => {
    const table = new SpanTable([
      { span: { file: 'b', start: 5, end: 6 }, item: 'late' },
      { span: { file: 'b', start: 1, end: 2 }, item: 'early' },
      { span: { file: 'a', start: 1, end: 2 }, item: 'elsewhere' },
    ])
    assert.deepEqual(
      table.in('b').map(({ item }) => item),
      ['early', 'late'],
    )
    assert.equal(table.after('b', 2)?.item, 'late')
    assert.deepEqual(table.at('c', 1), [])
  })
})
