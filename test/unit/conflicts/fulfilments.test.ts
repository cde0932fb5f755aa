import assert from 'node:assert/strict'
import { findConflicts } from '../../../src/collation/conflicts/conflicts.ts'
import { type ArticleSketch, type ClaimSketch, collatedOf } from './fixture.ts'

const found = (...articles: ArticleSketch[]) =>
  findConflicts(collatedOf(articles)).map(
    ({ kind, relation, left, right }) => `${kind} ${relation} ${left.file}-${right.file}`,
  )
const cancel = (what: string, more: Partial<ClaimSketch> = {}): ClaimSketch => ({
  frame: 'cancel',
  arguments: [
    { role: 'agent', text: 'سامر الدالي', entity: 'سامر الدالي' },
    { role: 'patient', text: what },
  ],
  ...more,
})
const coming = (what: string) => cancel(what, { tense: 'future', modality: 'expected' })

describe('what is to come', () => {
  it('and what is done of it are a development', () => {
    assert.deepEqual(found({ file: 'a', claims: [coming('الجولة')] }, { file: 'b', claims: [cancel('الجولة')] }), [
      'polarity development a-b',
    ])
  })
  it('is none where something else is done, in one article, or by a later one', () => {
    assert.deepEqual(found({ file: 'a', claims: [coming('الجولة')] }, { file: 'b', claims: [cancel('الحفل')] }), [])
    assert.deepEqual(found({ file: 'a', claims: [coming('الجولة'), cancel('الجولة')] }), [])
    assert.deepEqual(
      found(
        { file: 'a', date: '2024-03-06', claims: [coming('الجولة')] },
        { file: 'b', date: '2024-03-05', claims: [cancel('الجولة')] },
      ),
      [],
    )
  })
})
