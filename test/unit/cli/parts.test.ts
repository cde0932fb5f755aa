import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { startProgress } from '../../../src/cli/progress.ts'
import { readAll } from '../../../src/cli/reader-pool.ts'
import { findArticles } from '../../../src/cli/sources.ts'

const samples = fileURLToPath(new URL('../../../samples', import.meta.url))
const main = new URL('../../../src/cli/main.ts', import.meta.url)

describe('reading in threads', function () {
  this.timeout(60_000)

  it('gives what reading in one gives, in the order of the files', async () => {
    const { articles } = findArticles(samples)
    const missing = { file: 'zz.txt', path: `${samples}/zz.txt`, bytes: 1 }
    // More than a batch, so that the threads take turns.
    const many = Array.from({ length: 14 }, () => articles).flat()
    const counts: number[] = []
    const one = await readAll([...many, missing], main, () => {}, 1)
    const two = await readAll([...many, missing], main, (done) => counts.push(done), 2)
    assert.deepEqual(two, one)
    assert.deepEqual(two.at(-1), { file: 'zz.txt', problem: 'gone' })
    assert.equal(counts.at(-1), many.length + 1)
  })
})

describe('progress', () => {
  /** What a stream was told, on a terminal or not. */
  const stream = (isTTY: boolean) => {
    const written: string[] = []
    return { written, isTTY, write: (text: string) => written.push(text) > 0 }
  }

  it('says nothing of short work, nor when it is told to be quiet', () => {
    for (const quiet of [true, false]) {
      const to = stream(true)
      const progress = startProgress('Reading', 10, quiet, to)
      progress.show(5)
      progress.next('Comparing')
      progress.end()
      assert.deepEqual(to.written, [])
    }
  })

  it('rewrites one line on a terminal and clears it at the end', () => {
    let now = 0
    const to = stream(true)
    const progress = startProgress('Reading', 10, false, to, () => now)
    now = 1000
    progress.show(5)
    now = 1010
    progress.show(6)
    now = 1200
    progress.show(7)
    progress.next('Comparing')
    progress.end()
    assert.deepEqual(to.written, [
      '\r\u001b[KReading: 5 of 10 (50 %)',
      '\r\u001b[KReading: 7 of 10 (70 %)',
      '\r\u001b[KComparing',
      '\r\u001b[K',
    ])
  })

  it('writes a line every few seconds where there is no terminal', () => {
    let now = 0
    const to = stream(false)
    const progress = startProgress('Reading', 10, false, to, () => now)
    for (now = 500; now <= 11_000; now += 500) progress.show(Math.floor(now / 1100))
    progress.end()
    assert.deepEqual(to.written, [
      'Reading: 0 of 10 (0 %)\n',
      'Reading: 5 of 10 (50 %)\n',
      'Reading: 10 of 10 (100 %)\n',
    ])
  })
})
