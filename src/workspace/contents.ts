/** A few files' contents for the worker: from the disk with what is kept of them, or from an editor that has changes. */
import * as vscode from 'vscode'
import type { ReadingCache } from './cache/reading-cache.ts'
import type { Encoding } from './decode.ts'
import { readBytes } from './discovery.ts'
import type { ProblemKind } from './problems.ts'
import type { Content } from './protocol.ts'

/** Files of a request: few enough that cancelling and typing are answered soon. */
const chunkFiles = 24
const chunkBytes = 1024 * 1024

export interface Chunk {
  readonly contents: readonly Content[]
  readonly unread: readonly { readonly file: string; readonly problem: ProblemKind; readonly detail?: string }[]
  /** Keys into the cache of files whose readings are not there yet. */
  readonly missing: ReadonlyMap<string, string>
  /** How many of the files these are. */
  readonly size: number
  /** How many of them were read in an earlier session. */
  readonly recalled: number
}

export interface Origin {
  readonly cache: ReadingCache | undefined
  uriOf(file: string): vscode.Uri
  /** Of a file that was read before. */
  encodingOf(file: string): Encoding | undefined
}

export async function nextChunk(files: readonly string[], from: number, origin: Origin): Promise<Chunk> {
  const { cache, uriOf, encodingOf } = origin
  const contents: Content[] = []
  const unread: Chunk['unread'][number][] = []
  const missing = new Map<string, string>()
  let bytes = 0
  let recalled = 0
  let next = from
  for (; next < files.length && next - from < chunkFiles && bytes < chunkBytes; next++) {
    const file = files[next]!
    const address = uriOf(file).toString()
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address)
    if (open?.isDirty) {
      contents.push({ kind: 'text', file, text: open.getText(), encoding: encodingOf(file) ?? 'utf8' })
      continue
    }
    const read = await readBytes(uriOf(file))
    if (!('bytes' in read)) {
      unread.push({ file, ...read })
      continue
    }
    bytes += read.bytes.length
    const key = await cache?.keyOf(read.bytes)
    const kept = key === undefined ? undefined : await cache?.get(key)
    if (kept !== undefined) recalled++
    else if (key !== undefined) missing.set(file, key)
    contents.push({
      kind: 'bytes',
      file,
      bytes: read.bytes,
      ...(kept === undefined ? { keep: key !== undefined } : { kept }),
    })
  }
  return { contents, unread, missing, size: next - from, recalled }
}
