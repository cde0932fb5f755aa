import assert from 'node:assert/strict'
import { type CacheStore, ReadingCache } from '../../../src/workspace/cache/reading-cache.ts'
import { Shard } from '../../../src/workspace/cache/shard.ts'

/** A store in memory, and what was written into it. */
function memory(files = new Map<string, Uint8Array>()) {
  const writes: string[] = []
  const store: CacheStore = {
    read: async (name) => files.get(name),
    write: async (name, bytes) => {
      writes.push(name)
      files.set(name, bytes)
    },
  }
  return { files, writes, store }
}

const unexpected = (error: unknown) => assert.fail(String(error))
const bytes = (text: string) => new TextEncoder().encode(text)

describe('The cache of readings', () => {
  it('gives in the next session what was kept in this one, by the content of the file', async () => {
    const { store } = memory()
    const first = new ReadingCache(store, unexpected)
    const key = (await first.keyOf(bytes('نص')))!
    assert.equal(await first.get(key), undefined)
    await first.keep(key, '{"قراءة":"\\n"}')
    assert.equal(await first.get(key), '{"قراءة":"\\n"}')
    await first.flush()
    const second = new ReadingCache(store, unexpected)
    assert.equal(await second.get((await second.keyOf(bytes('نص')))!), '{"قراءة":"\\n"}')
    assert.equal(await second.get((await second.keyOf(bytes('نص آخر')))!), undefined)
  })

  it('writes nothing where nothing is new', async () => {
    const { store, writes } = memory()
    const cache = new ReadingCache(store, unexpected)
    await cache.keep('a1', '{}')
    await cache.flush()
    await cache.get('a1')
    await cache.get('b1')
    await cache.keep('a1', '{}')
    await cache.flush()
    assert.deepEqual(writes, ['a.gz'])
  })

  it('loses nothing that is kept while it writes', async () => {
    const { store } = memory()
    const cache = new ReadingCache(store, unexpected)
    await cache.keep('a1', '1')
    const writing = cache.flush()
    await Promise.all([cache.keep('a2', '2'), cache.flush()])
    await writing
    await cache.flush()
    const later = new ReadingCache(store, unexpected)
    assert.deepEqual([await later.get('a1'), await later.get('a2')], ['1', '2'])
  })

  it('forgets a file that is no cache, and goes on', async () => {
    const { store, files } = memory(new Map([['a.gz', bytes('half a file')]]))
    const cache = new ReadingCache(store, unexpected)
    assert.equal(await cache.get('a1'), undefined)
    await cache.keep('a1', '{}')
    await cache.flush()
    assert.equal(await new ReadingCache({ ...store }, unexpected).get('a1'), '{}')
    assert.equal(files.size, 1)
  })

  it('says that it cannot write, and goes on without', async () => {
    const errors: unknown[] = []
    const full: CacheStore = { read: async () => undefined, write: async () => Promise.reject(new Error('full')) }
    const cache = new ReadingCache(full, (error) => errors.push(error))
    await cache.keep('a1', '{}')
    await cache.flush()
    assert.equal(errors.length, 1)
    assert.equal(await cache.get('a1'), undefined)
  })

  it('stays below its limit', async () => {
    const { store, files } = memory()
    const cache = new ReadingCache(store, unexpected, 16 * 100)
    for (let i = 0; i < 50; i++) await cache.keep(`a${i}`, 'x'.repeat(20))
    await cache.flush()
    const kept = new ReadingCache(store, unexpected, 16 * 100)
    const found = await Promise.all(Array.from({ length: 50 }, (_, i) => kept.get(`a${i}`)))
    assert.deepEqual([found.filter(Boolean).length, files.size], [4, 1])
  })
})

describe('A shard that is full', () => {
  const full = new Shard('a1\tone\na2\ttwo\na3\tthree\n').lines(1000)

  it('drops what nobody asked for, not what is in use', () => {
    const shard = new Shard(full)
    shard.get('a3')
    shard.keep('a4', 'four')
    assert.equal(shard.lines(17), 'a3\tthree\na4\tfour\n')
  })

  it('finds the same part of a folder that does not fit each time', () => {
    let lines = ''
    for (let session = 0; session < 3; session++) {
      const shard = new Shard(lines)
      for (let i = 0; i < 9; i++) if (shard.get(`a${i}`) === undefined) shard.keep(`a${i}`, 'text')
      lines = shard.lines(40)
    }
    assert.deepEqual(lines.match(/a\d/g), ['a0', 'a1', 'a2', 'a3', 'a4'])
  })
})
