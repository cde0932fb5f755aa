/**
 * Readings of earlier sessions, by the content of their files: an article that did not change is not read again. Bounded;
 * losing any of it costs time and nothing else, so whatever cannot be read back is forgotten.
 */
import { Shard } from './shard.ts'

/** Where the cache lies: small files by name. */
export interface CacheStore {
  /** Undefined where there is none. */
  read(name: string): Promise<Uint8Array | undefined>
  write(name: string, bytes: Uint8Array): Promise<void>
}

/** Letters of all kept readings together, before they are packed to a third: about 3,800 articles. */
const largestCache = 64 * 1024 * 1024
/** Files that the cache is cut into, by the first digit of the key: an edited article has one of them written. */
const shards = 16

export class ReadingCache {
  readonly #store: CacheStore
  readonly #limit: number
  readonly #failed: (error: unknown) => void
  /** Those in use; let go of when everything is written. */
  readonly #loaded = new Map<string, Promise<Shard>>()
  #writing: Promise<void> = Promise.resolve()

  /** @param failed told of what could not be written; the cache goes on without */
  constructor(store: CacheStore, failed: (error: unknown) => void, largest = largestCache) {
    this.#store = store
    this.#failed = failed
    this.#limit = largest / shards
  }

  /** The content's key; undefined where the host has no digests (a page that is not served securely). */
  async keyOf(bytes: Uint8Array): Promise<string | undefined> {
    const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
    if (!subtle) return undefined
    const digest = new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(bytes)))
    return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
  }

  /** The reading's JSON. */
  async get(key: string): Promise<string | undefined> {
    return (await this.#shard(key)).get(key)
  }

  async keep(key: string, reading: string): Promise<void> {
    const shard = await this.#shard(key)
    shard.keep(key, reading)
  }

  /** Writes what is new and lets the rest go from memory. */
  flush(): Promise<void> {
    const loaded = [...this.#loaded]
    this.#loaded.clear()
    this.#writing = this.#writing.then(async () => {
      for (const [name, loading] of loaded) {
        const shard = await loading
        if (!shard.changed) continue
        try {
          await this.#store.write(name, await packed(shard.lines(this.#limit)))
        } catch (error) {
          this.#failed(error)
        }
      }
    })
    return this.#writing
  }

  /** What is being written is waited for: a shard read meanwhile would miss the newest. */
  #shard(key: string): Promise<Shard> {
    const name = `${key[0]!}.gz`
    const loaded = this.#loaded.get(name) ?? this.#writing.then(() => this.#load(name))
    this.#loaded.set(name, loaded)
    return loaded
  }

  async #load(name: string): Promise<Shard> {
    try {
      const bytes = await this.#store.read(name)
      return new Shard(bytes && (await unpacked(bytes)))
    } catch {
      return new Shard() // half written, or not ours: it is written anew
    }
  }
}

const packed = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer())

const unpacked = (bytes: Uint8Array): Promise<string> =>
  new Response(new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
