import assert from 'node:assert/strict'
import { KnownFiles } from '../../../src/workspace/known-files.ts'
import type { ReadResult } from '../../../src/workspace/protocol.ts'

const article = (file: string, text: string): ReadResult => ({
  kind: 'article',
  file,
  text,
  encoding: 'utf8',
  language: 'ar',
  lines: [],
  quotes: [],
  agencies: [],
})

describe('The files of a folder', () => {
  it('change the review when their text does, not when they are only saved', () => {
    const files = new KnownFiles()
    assert.equal(files.take(article('a.txt', 'نص')), true)
    assert.equal(files.take(article('a.txt', 'نص')), false)
    assert.equal(files.take(article('a.txt', 'نص آخر')), true)
  })

  it('that are deleted while they are read are a problem, later ones are not', () => {
    const files = new KnownFiles()
    files.found(['a.txt', 'b.txt'])
    files.take(article('b.txt', 'نص'))
    assert.equal(files.setAside('a.txt', 'gone'), true)
    assert.equal(files.setAside('b.txt', 'gone'), true)
    assert.deepEqual([...files.problems], [['a.txt', 'gone']])
    files.found([])
    assert.equal(files.setAside('a.txt', 'gone'), true)
    assert.deepEqual([[...files.problems], [...files.sources]], [[], []])
  })

  it('that cannot be read change the review once', () => {
    const files = new KnownFiles()
    assert.equal(files.setAside('a.txt', 'binary'), true)
    assert.equal(files.setAside('a.txt', 'binary'), false)
    assert.equal(files.setAside('a.txt', 'unreadable'), true)
  })

  it('that are no articles are known, but are no part of the review', () => {
    const files = new KnownFiles()
    assert.equal(files.take({ kind: 'skipped', file: 'readme.txt' }), false)
    assert.deepEqual([files.has('readme.txt'), [...files.reviewed()]], [true, []])
    assert.equal(files.take(article('readme.txt', 'نص')), true)
    assert.equal(files.take({ kind: 'skipped', file: 'readme.txt' }), true)
    assert.deepEqual([...files.reviewed()], [])
    assert.equal(files.setAside('log.txt', 'too-large'), false)
  })
})
