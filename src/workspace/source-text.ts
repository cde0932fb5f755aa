/** A source's text with its line starts: from the review's offsets to the editor's lines and back. */
import type { Language, Line, Quote } from '../reading/reading.ts'
import type { Encoding } from './decode.ts'
import type { Article } from './protocol.ts'

export interface LineCharacter {
  readonly line: number
  readonly character: number
}

export class SourceText {
  readonly text: string
  readonly encoding: Encoding
  readonly language: Language
  readonly lines: readonly Line[]
  readonly quotes: readonly Quote[]
  readonly agencies: readonly string[]
  #lineStarts: Uint32Array | undefined

  constructor({ text, encoding, language, lines, quotes, agencies }: Omit<Article, 'kind' | 'file' | 'reading'>) {
    this.text = text
    this.encoding = encoding
    this.language = language
    this.lines = lines
    this.quotes = quotes
    this.agencies = agencies
  }

  positionAt(offset: number): LineCharacter {
    const starts = this.lineStarts
    const line = lastAtOrBefore(starts, offset)
    return { line, character: Math.min(offset, this.text.length) - starts[line]! }
  }

  /** A character past the line's end counts as the line's end; a line past the last one as the text's. */
  offsetAt({ line, character }: LineCharacter): number {
    const starts = this.lineStarts
    if (line >= starts.length) return this.text.length
    return Math.min(starts[line]! + character, starts[line + 1] ?? this.text.length)
  }

  /** Offsets at which lines begin, cut as editors cut them: after CRLF, LF or CR. */
  get lineStarts(): Uint32Array {
    this.#lineStarts ??= findLineStarts(this.text)
    return this.#lineStarts
  }

  /** The words of a span on one line, at most `limit` code units. */
  excerpt(span: { readonly start: number; readonly end: number }, limit = 160): string {
    const words = this.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
    return words.length <= limit ? words : `${words.slice(0, words.lastIndexOf(' ', limit) || limit)}…`
  }

  /** The words of a span and what follows up to the end of its sentence, at most `limit` code units. */
  sentenceFrom(span: { readonly start: number; readonly end: number }, limit = 160): string {
    const rest = /[.!؟?\n\r]/.exec(this.text.slice(span.end, span.end + limit))
    return this.excerpt({ start: span.start, end: span.end + (rest?.index ?? limit) }, limit)
  }

  /** The words around a span, on its line: enough to see what is meant, at most `limit` code units each side. */
  context(span: { readonly start: number; readonly end: number }, limit = 60): string {
    const { line } = this.positionAt(span.start)
    const lineStart = this.lineStarts[line]!
    const newline = this.text.indexOf('\n', span.end)
    const lineEnd = newline < 0 ? this.text.length : newline
    let start = Math.max(lineStart, span.start - limit)
    let end = Math.min(lineEnd, span.end + limit)
    if (start > lineStart) start = Math.min(this.text.indexOf(' ', start) + 1 || start, span.start)
    if (end < lineEnd) end = Math.max(this.text.lastIndexOf(' ', end), span.end)
    const words = this.text.slice(start, end).replace(/\s+/g, ' ').trim()
    return `${start > lineStart ? '… ' : ''}${words}${end < lineEnd ? ' …' : ''}`
  }
}

function findLineStarts(text: string): Uint32Array {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) starts.push(i + 1)
  }
  return Uint32Array.from(starts)
}

/** The index of the last value that is not above `wanted`, in an ascending array that begins at or below it. */
export function lastAtOrBefore(values: Uint32Array, wanted: number): number {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (values[middle]! <= wanted) low = middle
    else high = middle - 1
  }
  return low
}
