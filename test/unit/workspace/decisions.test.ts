import assert from 'node:assert/strict'
import type { Decision } from '../../../src/decisions.ts'
import { createAnchor, reanchor, resolveAnchor } from '../../../src/workspace/anchors.ts'
import {
  applyChange,
  formatDecisions,
  invertChange,
  parseDecisions,
  verdictsOf,
} from '../../../src/workspace/decision-list.ts'

const text = 'قال سالم إن الجسر سيفتح. وقال سالم إن الطريق مغلق.'
const second = text.lastIndexOf('سالم')
const place = createAnchor(text, { file: 'a.txt', start: second, end: second + 4 })
const first = createAnchor(text, { file: 'a.txt', start: 4, end: 8 })

const note = (words: string): Decision => ({ kind: 'note', place, text: words })
const date = (file: string, from: string): Decision => ({ kind: 'date', file, from, to: from })
const conflict: Decision = {
  kind: 'conflict',
  conflict: 'c1',
  left: first,
  right: place,
  verdict: 'dismissed',
  reason: 'نطاق آخر',
}

describe('An anchor', () => {
  it('is found where it was, and where its words moved to', () => {
    assert.deepEqual(resolveAnchor(text, place), { file: 'a.txt', start: second, end: second + 4 })
    assert.deepEqual(resolveAnchor(`عنوان جديد\n${text}`, place), {
      file: 'a.txt',
      start: second + 11,
      end: second + 15,
    })
  })

  it('goes by its surroundings where the words stand more than once', () => {
    const edited = text.replace('قال سالم إن الجسر سيفتح. ', 'سالم. ')
    assert.equal(resolveAnchor(edited, place)?.start, edited.lastIndexOf('سالم'))
  })

  it('is gone with its words, and its decision rests', () => {
    assert.equal(resolveAnchor('نص آخر', place), undefined)
    assert.deepEqual(
      reanchor([note('x')], () => 'نص آخر'),
      [],
    )
    assert.deepEqual(
      reanchor([note('x')], () => text),
      [note('x')],
    )
  })
})

describe('The decisions file', () => {
  it('has one form whatever order decisions were taken in', () => {
    const list = [date('b.txt', '2024-05-01'), note('x'), conflict, date('a.txt', '2024-05-02')]
    assert.equal(formatDecisions(list), formatDecisions([...list].reverse()))
  })

  it('is read back as it was written', () => {
    const parsed = parseDecisions(formatDecisions([conflict]))
    assert.deepEqual(parsed, { kind: 'decisions', decisions: [conflict] })
  })

  it('is broken by a merge marker, an unknown field or a wrong day, and says so', () => {
    const good = formatDecisions([date('a.txt', '2024-05-01')])
    for (const bad of [
      `<<<<<<< HEAD\n${good}`,
      good.replace('"version"', '"vision"'),
      good.replace('05-01', '05-77'),
    ]) {
      assert.equal(parseDecisions(bad).kind, 'broken')
    }
  })
})

describe('A change of decisions', () => {
  it('is applied to what another window wrote meanwhile', () => {
    const mine = { add: [date('a.txt', '2024-05-01')], remove: [] }
    assert.deepEqual(applyChange([note('theirs')], mine), [date('a.txt', '2024-05-01'), note('theirs')])
  })

  it('replaces an earlier decision about the same', () => {
    assert.deepEqual(applyChange([note('old')], { add: [note('new')], remove: [] }), [note('new')])
  })

  it('is taken back by its inverse', () => {
    const before = applyChange([note('old'), date('a.txt', '2024-05-01')], { add: [], remove: [] })
    const change = { add: [note('new'), date('b.txt', '2024-05-03')], remove: [date('a.txt', '2024-05-01')] }
    assert.deepEqual(applyChange(applyChange(before, change), invertChange(before, change)), before)
  })
})

describe('A verdict', () => {
  const contradiction = {
    id: 'c1',
    kind: 'number',
    relation: 'contradiction',
    confidence: 0.9,
    left: { file: 'a.txt', start: 4, end: 8 },
    right: { file: 'a.txt', start: second, end: second + 4 },
    alsoLeft: [],
    alsoRight: [],
    facts: [],
    message: '',
  } as const

  it('is known by the id, and by both places where an edit changed the id', () => {
    const copy = { ...contradiction, alsoLeft: [], alsoRight: [], facts: [] }
    assert.equal(verdictsOf([conflict], [copy]).get('c1')?.reason, 'نطاق آخر')
    assert.equal(
      verdictsOf([conflict], [{ ...copy, id: 'c2', left: copy.right, right: copy.left }]).get('c2')?.verdict,
      'dismissed',
    )
    const elsewhere = { ...copy, id: 'c3', left: { file: 'a.txt', start: 0, end: 3 } }
    assert.equal(verdictsOf([conflict], [elsewhere]).size, 0)
  })
})
