/**
 * Bytes of a source file → text. Strict UTF-8 first, UTF-16 where a byte order mark says so, else windows-1256, which
 * is what Arabic text that is not Unicode almost always is. Knows neither `vscode` nor Node: the editor, the command
 * line and the workers all decode here.
 */
import { type ProblemKind, problemMessage } from './problems.ts'

/** VS Code's names of encodings, so that «Reopen with Encoding» understands them. */
export type Encoding = 'utf8' | 'utf16le' | 'utf16be' | 'windows1256'

/** The text without its byte order mark, or why there is none: `kind` for programs, `problem` an English sentence. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly kind: ProblemKind; readonly problem: string }

/** Bytes. No article is this long; what is, is data. */
export const largestFile = 10 * 1024 * 1024

export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length > largestFile) return because('too-large')
  const mark = byteOrderMark(bytes)
  if (mark === 'utf8') return decodeAs('utf8', 'utf-8', bytes) ?? because('not-text')
  if (mark) return decodeAs(mark, mark === 'utf16le' ? 'utf-16le' : 'utf-16be', bytes) ?? because('not-text')
  if (looksBinary(bytes)) return because('binary')
  return decodeAs('utf8', 'utf-8', bytes) ?? decodeAs('windows1256', 'windows-1256', bytes) ?? because('not-text')
}

const because = (kind: ProblemKind): Decoded => ({ kind, problem: problemMessage(kind) })

function byteOrderMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf16be'
  return undefined
}

function decodeAs(encoding: Encoding, label: string, bytes: Uint8Array): Decoded | undefined {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes)
    return text.trim() === '' ? because('empty') : { text, encoding }
  } catch {
    return undefined // not this encoding
  }
}

/** Control characters that no text has: a NUL at once, others when there are many. The first 64 kB decide. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 65536)
  let controls = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!
    if (byte === 0) return true
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) controls++
  }
  return controls * 50 > length
}

/** The content's identity for caches: FNV-1a, 2 × 32 bits, over UTF-16 code units. */
export function contentHash(text: string): string {
  let a = 0x811c9dc5
  let b = 0x2f0b4c47
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x5bd1e995) ^ (b >>> 15)
  }
  return `${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}-${text.length.toString(36)}`
}
