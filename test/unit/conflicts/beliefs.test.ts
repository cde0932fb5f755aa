import assert from 'node:assert/strict'
import { findConflicts } from '../../../src/collation/conflicts/conflicts.ts'
import { type ArticleSketch, type ClaimSketch, collatedOf } from './fixture.ts'
import { conflictsIn } from './told.ts'

const found = (...articles: ArticleSketch[]) =>
  findConflicts(collatedOf(articles)).map(({ kind, relation }) => `${kind} ${relation}`)
const dead = (modality: 'asserted' | 'reported', more: Partial<ClaimSketch> = {}): ClaimSketch => ({
  frame: 'kill',
  modality,
  arguments: [{ role: 'patient', text: 'القبطان', entity: 'سالم المرعي' }],
  ...more,
})

describe('beliefs', () => {
  it('contradict what is asserted on the same day', () => {
    const on = (a: string, b: string) =>
      found({ file: 'a', date: a, claims: [dead('reported')] }, { file: 'b', date: b, claims: [dead('asserted')] })
    assert.deepEqual(on('2024-03-05', '2024-03-05'), ['polarity contradiction'])
    assert.deepEqual(on('2024-03-05', '2024-03-06'), ['polarity development'])
    assert.deepEqual(on('2024-03-06', '2024-03-05'), [])
  })
  it('of an undated article contradict nothing', () => {
    assert.deepEqual(found({ file: 'a', claims: [dead('reported')] }, { file: 'b', claims: [dead('asserted')] }), [])
  })
  it('in the body contradict a headline that asserts', () => {
    const article = (believed: string) =>
      `غرق 7 بحارة قبالة الساحل ومقتل 7 بحارة\n\nقالت البحرية إن سفينة صيد انقلبت فجر اليوم، ${believed}.\n`
    const kinds = (text: string) => conflictsIn(text).map(({ kind, relation }) => `${kind} ${relation}`)
    assert.deepEqual(kinds(article('ويعتقد أن 7 بحارة قتلوا')), ['polarity contradiction'])
    assert.deepEqual(kinds(article('وقد قتل 7 بحارة')), [])
  })
})
