/** The worker's side: decodes, reads and collates. Knows neither the editor nor the kind of worker it runs in. */
import { Collation } from '../../collation/collation.ts'
import { agenciesOf } from '../../collation/copies/corroboration.ts'
import { readArticle } from '../../reading/read-article.ts'
import type { Reading } from '../../reading/reading.ts'
import { contentHash, decodeBytes } from '../decode.ts'
import { isArticle, isArticleName, isReviewable, sampleSize } from '../prose.ts'
import type { Content, ReadResult, Request, Response } from '../protocol.ts'

/** Readings kept beside those in use: what undo, a branch switch or a copy of a file needs again. */
const spareReadings = 512

interface Folder {
  readonly collation: Collation
  /** Encoding and hash of what was last set, by file. */
  readonly contents: Map<string, string>
}

export class Reviewer {
  readonly #folders = new Map<string, Folder>()
  /** By content hash, least recently used first. */
  readonly #readings = new Map<string, Reading>()

  handle(request: Request): Response {
    const { id } = request
    try {
      switch (request.kind) {
        case 'read':
          return { kind: 'read', id, results: request.contents.map((content) => this.#read(request.folder, content)) }
        case 'remove':
          for (const file of request.files) this.#remove(request.folder, file)
          return { kind: 'done', id }
        case 'review': {
          const { root, language, problems } = request
          const { collation } = this.#folder(request.folder)
          collation.decide(request.decisions)
          return { kind: 'review', id, review: collation.review({ root, language, problems }) }
        }
        case 'sample':
          return { kind: 'sample', id, reviewable: isReviewable(request.samples.map(sampleText)) }
        case 'close':
          this.#folders.delete(request.folder)
          return { kind: 'done', id }
      }
    } catch (error) {
      return { kind: 'failed', id, error: describe(error) }
    }
  }

  #folder(name: string): Folder {
    const folder = this.#folders.get(name) ?? { collation: new Collation(), contents: new Map() }
    this.#folders.set(name, folder)
    return folder
  }

  #remove(name: string, file: string): void {
    const { collation, contents } = this.#folder(name)
    collation.remove(file)
    contents.delete(file)
  }

  /** One article that cannot be read through must not cost the others. */
  #read(folder: string, content: Content): ReadResult {
    const { file } = content
    const { collation, contents } = this.#folder(folder)
    const decoded = content.kind === 'bytes' ? decodeBytes(content.bytes) : decodedText(content)
    if ('kind' in decoded) {
      this.#remove(folder, file)
      // What comes with software may be empty or binary: nobody takes it for an article.
      return isArticleName(file) ? { kind: 'problem', file, problem: decoded.kind } : { kind: 'skipped', file }
    }
    const { text, encoding } = decoded
    if (!isArticle(file, text)) {
      this.#remove(folder, file)
      return { kind: 'skipped', file }
    }
    try {
      const hash = contentHash(text)
      const { kept, keep } = content.kind === 'bytes' ? content : {}
      const reading = this.#reading(hash, text, kept)
      // What is set anew is compared anew with everything: not for a file that was only saved or opened.
      if (contents.get(file) !== `${encoding} ${hash}`) collation.set(file, reading, encoding)
      contents.set(file, `${encoding} ${hash}`)
      const { language, lines, quotes } = reading
      const agencies = agenciesOf([{ file, reading }]).get(file) ?? []
      const article = { kind: 'article', file, text, encoding, language, lines, quotes, agencies } as const
      return keep ? { ...article, reading: JSON.stringify(reading) } : article
    } catch (error) {
      this.#remove(folder, file)
      return { kind: 'problem', file, problem: 'failed', detail: describe(error) }
    }
  }

  #reading(hash: string, text: string, kept: string | undefined): Reading {
    const reading = this.#readings.get(hash) ?? recalled(kept, text) ?? readArticle(text)
    this.#readings.delete(hash)
    this.#readings.set(hash, reading)
    if (this.#readings.size > spareReadings) this.#readings.delete(this.#readings.keys().next().value!)
    return reading
  }
}

/** The reading that was kept; undefined where there is none, or it cannot be this text's. */
function recalled(kept: string | undefined, text: string): Reading | undefined {
  if (kept === undefined) return undefined
  try {
    const reading: Reading = JSON.parse(kept)
    return reading.version === 1 && reading.length === text.length ? reading : undefined
  } catch {
    return undefined
  }
}

function decodedText({ text, encoding }: Extract<Content, { kind: 'text' }>): ReturnType<typeof decodeBytes> {
  return text.trim() === '' ? decodeBytes(new Uint8Array()) : { text, encoding }
}

/** A sample can end inside a character: its last line is left out, where there are several. */
function sampleText(bytes: Uint8Array): string {
  let end = bytes.length
  if (end >= sampleSize) {
    const newline = bytes.lastIndexOf(0x0a)
    if (newline > end / 2) end = newline
    else while (end > 0 && bytes[end - 1]! >= 0x80) end--
  }
  const decoded = decodeBytes(bytes.subarray(0, end))
  return 'text' in decoded ? decoded.text : ''
}

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))
