import assert from 'node:assert/strict'
import { Reviewer } from '../../../src/workspace/worker/reviewer.ts'

const folder = 'file:///articles'
const text = 'وصول وزير إلى نابلس\n\nوصل وزير النقل سالم الحمداني إلى نابلس يوم الجمعة 12 مايو 2023.\n'
const bytes = new TextEncoder().encode(text)

const read = (reviewer: Reviewer, file: string, content: Uint8Array) =>
  reviewer.handle({ kind: 'read', id: 1, folder, contents: [{ kind: 'bytes', file, bytes: content }] })

function reviewed(reviewer: Reviewer) {
  const request = { id: 2, folder, root: '/articles', language: 'en', problems: [], decisions: [] } as const
  const response = reviewer.handle({ kind: 'review', ...request })
  if (response.kind !== 'review') throw new Error(JSON.stringify(response))
  return response.review
}

describe('The worker', () => {
  it('decodes, reads and reviews what it is given', () => {
    const reviewer = new Reviewer()
    const response = read(reviewer, 'a.txt', bytes)
    assert.equal(response.kind === 'read' && response.results[0]?.kind, 'article')
    assert.deepEqual(
      reviewed(reviewer).documents.map(({ file }) => file),
      ['a.txt'],
    )
  })

  it('gives the same review when a file is only opened again', () => {
    const reviewer = new Reviewer()
    read(reviewer, 'a.txt', bytes)
    const before = JSON.stringify(reviewed(reviewer))
    read(reviewer, 'a.txt', bytes)
    assert.equal(JSON.stringify(reviewed(reviewer)), before)
  })

  it('takes an article that became unreadable out of the review, and back in when it is mended', () => {
    const reviewer = new Reviewer()
    read(reviewer, 'a.txt', bytes)
    const response = read(reviewer, 'a.txt', Uint8Array.of(0, 1, 2, 3))
    assert.deepEqual(response.kind === 'read' && response.results, [
      { kind: 'problem', file: 'a.txt', problem: 'binary' },
    ])
    assert.deepEqual(reviewed(reviewer).documents, [])
    read(reviewer, 'a.txt', bytes)
    assert.equal(reviewed(reviewer).documents.length, 1)
  })

  it('keeps folders apart, and forgets one that is closed', () => {
    const reviewer = new Reviewer()
    read(reviewer, 'a.txt', bytes)
    reviewer.handle({ kind: 'close', id: 3, folder })
    assert.deepEqual(reviewed(reviewer).documents, [])
  })

  it('gives the reading back to be kept, and goes on from it instead of reading', () => {
    const ask = (content: { keep?: boolean; kept?: string }) => {
      const reviewer = new Reviewer()
      const contents = [{ kind: 'bytes', file: 'a.txt', bytes, ...content }] as const
      const response = reviewer.handle({ kind: 'read', id: 1, folder, contents })
      const result = response.kind === 'read' ? response.results[0] : undefined
      if (result?.kind !== 'article') throw new Error(JSON.stringify(response))
      return { result, review: reviewed(reviewer) }
    }
    const fresh = ask({ keep: true })
    const kept = fresh.result.reading!
    assert.equal(JSON.parse(kept).length, text.length)
    const recalled = ask({ kept })
    assert.equal(recalled.result.reading, undefined)
    assert.deepEqual(recalled.review, fresh.review)
    // That it is used shows where it says something else.
    assert.equal(
      ask({ kept: JSON.stringify({ ...JSON.parse(kept), mentions: [], claims: [] }) }).review.entities.length,
      0,
    )
    for (const broken of ['{', '{"version":1,"length":3}', 'null'])
      assert.deepEqual(ask({ kept: broken }).review, fresh.review)
  })

  it('takes a text that comes with software for an article only where it is one', () => {
    const reviewer = new Reviewer()
    const kinds = [bytes, new TextEncoder().encode('numpy==1.26.0\npandas>=2.0\n'), Uint8Array.of(0, 1)].map(
      (content) => {
        const response = read(reviewer, 'readme.txt', content)
        return response.kind === 'read' && response.results[0]?.kind
      },
    )
    assert.deepEqual(kinds, ['article', 'skipped', 'skipped'])
    assert.deepEqual(reviewed(reviewer).documents, [])
  })

  it('says whether samples are worth a review', () => {
    const response = new Reviewer().handle({ kind: 'sample', id: 4, samples: [bytes] })
    assert.deepEqual(response, { kind: 'sample', id: 4, reviewable: true })
  })
})
