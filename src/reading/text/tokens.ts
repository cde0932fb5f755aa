/** Cutting text into tokens: words, numbers, punctuation marks. One pass, typed arrays, no regular expression. */
import { isIgnorable, isInvisible, rawOffset } from './normal.ts'
import { wordForm, wordId } from './vocabulary.ts'

export const ARABIC = 0
export const HEBREW = 1
export const LATIN = 2
export const NUMBER = 3
export const PUNCTUATION = 4
/** Letters of any other script, and symbols. */
export const OTHER = 5
export type TokenKind = 0 | 1 | 2 | 3 | 4 | 5

/** The tokens of one article, as parallel arrays in reading order. */
export class Tokens {
  readonly text: string
  readonly length: number
  /** UTF-16 offsets in the article. */
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly kind: Uint8Array
  /** Vocabulary id of the token's normal form. */
  readonly word: Int32Array
  /** Position of the sentence it stands in. */
  readonly sentence: Uint32Array

  constructor(text: string, length: number, start: Uint32Array, end: Uint32Array, kind: Uint8Array) {
    this.text = text
    this.length = length
    this.start = start.subarray(0, length)
    this.end = end.subarray(0, length)
    this.kind = kind.subarray(0, length)
    this.word = new Int32Array(length)
    this.sentence = new Uint32Array(length)
    for (let i = 0; i < length; i++) this.word[i] = wordId(text.slice(start[i], end[i]))
  }

  /** The token as it stands. */
  raw(index: number): string {
    return this.text.slice(this.start[index], this.end[index])
  }

  /** The token's normal form; '' outside the article, so that neighbours need no check. */
  normal(index: number): string {
    return index >= 0 && index < this.length ? wordForm(this.word[index]!) : ''
  }

  /** Offset in the article of character `at` of the token's normal form. */
  offsetIn(index: number, at: number): number {
    return at === 0 ? this.start[index]! : this.start[index]! + rawOffset(this.raw(index), at)
  }

  /** The first token that ends after `offset`. */
  at(offset: number): number {
    let low = 0
    let high = this.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.end[middle]! <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

const isDigit = (code: number) =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x0660 && code <= 0x0669) || (code >= 0x06f0 && code <= 0x06f9)

function isSpace(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000
  )
}

function letterKind(code: number): TokenKind | -1 {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) ? LATIN : -1
  if (isDigit(code) || (code >= 0x066a && code <= 0x066d) || code === 0x06d4) return -1
  if (
    (code >= 0x0620 && code <= 0x06d5) ||
    (code >= 0x06ee && code <= 0x06ff) ||
    (code >= 0x0750 && code <= 0x077f) ||
    (code >= 0xfb50 && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfefc)
  )
    return ARABIC
  if ((code >= 0x05d0 && code <= 0x05f2) || (code >= 0xfb1d && code <= 0xfb4f)) return HEBREW
  if ((code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff))
    return LATIN
  if (code < 0x0250) return -1
  if ((code >= 0x2010 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || (code >= 0x0600 && code <= 0x061f))
    return -1
  return OTHER
}

/** A mark inside a word of its script: ma'ariv, צה"ל, שת׳׳פ, l’Est. */
function joinsLetters(code: number, kind: TokenKind): boolean {
  if (kind === LATIN) return code === 0x27 || code === 0x2019
  if (kind === HEBREW)
    return code === 0x22 || code === 0x27 || code === 0x05f3 || code === 0x05f4 || code === 0x2019 || code === 0x201d
  return false
}

const joinsDigits = (code: number) =>
  code === 0x2e || code === 0x2c || code === 0x066b || code === 0x066c || code === 0x060c

/** Whether «#» or «_» stands where a space would: the marks of a subject in Arabic text, «#جسر_الوادي». */
function marksSubject(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code !== 0x23 && code !== 0x5f) return false
  if (letterKind(text.charCodeAt(at + 1)) === ARABIC) return true
  return code === 0x5f && letterKind(text.charCodeAt(at - 1)) === ARABIC
}

/** The tokens of a text. Letters and digits that stand together («منذ25») are two tokens, as a reader reads them. */
export function tokenize(text: string): Tokens {
  const n = text.length
  let capacity = (n >> 2) + 16
  let start = new Uint32Array(capacity)
  let end = new Uint32Array(capacity)
  let kinds = new Uint8Array(capacity)
  let count = 0
  const push = (from: number, to: number, kind: TokenKind) => {
    if (count === capacity) {
      capacity *= 2
      const grow = <A extends Uint32Array | Uint8Array>(old: A, fresh: A): A => {
        fresh.set(old)
        return fresh
      }
      start = grow(start, new Uint32Array(capacity))
      end = grow(end, new Uint32Array(capacity))
      kinds = grow(kinds, new Uint8Array(capacity))
    }
    // Invisible characters at the edge of a word are not part of it.
    while (to > from + 1 && isInvisible(text.charCodeAt(to - 1))) to--
    start[count] = from
    end[count] = to
    kinds[count++] = kind
  }
  let i = 0
  while (i < n) {
    const code = text.charCodeAt(i)
    if (isSpace(code) || isIgnorable(code) || marksSubject(text, i)) {
      i++
      continue
    }
    const from = i
    if (isDigit(code)) {
      i++
      while (i < n) {
        const next = text.charCodeAt(i)
        if (isDigit(next) || isInvisible(next)) i++
        else if (joinsDigits(next) && isDigit(text.charCodeAt(i + 1))) i += 2
        else break
      }
      push(from, i, NUMBER)
      continue
    }
    const kind = letterKind(code)
    if (kind < 0) {
      i++
      push(from, i, PUNCTUATION)
      continue
    }
    i++
    while (i < n) {
      const next = text.charCodeAt(i)
      if (letterKind(next) === kind || isIgnorable(next)) i++
      else if (joinsLetters(next, kind as TokenKind)) {
        let after = i + 1
        while (after < n && joinsLetters(text.charCodeAt(after), kind as TokenKind)) after++
        if (after - i > 2 || letterKind(text.charCodeAt(after)) !== kind) break
        i = after + 1
      } else break
    }
    push(from, i, kind as TokenKind)
  }
  return new Tokens(text, count, start, end, kinds)
}
