import assert from 'node:assert/strict'
import { decodeBytes, largestFile } from '../../../src/workspace/decode.ts'

const sentence = 'أعلن المتحدث باسم البلدية أن الجسر الجديد سيفتح غدا.'

/** The letters of the sentence in windows-1256, by asking the decoder for each byte. */
function toWindows1256(text: string): Uint8Array {
  const table = new TextDecoder('windows-1256').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from(text, (letter) => table.indexOf(letter))
}

function toUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2))
  view.setUint16(0, 0xfeff, littleEndian)
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), littleEndian)
  return new Uint8Array(view.buffer)
}

function problemOf(bytes: Uint8Array): string | undefined {
  const decoded = decodeBytes(bytes)
  return 'kind' in decoded ? decoded.kind : undefined
}

describe('decodeBytes', () => {
  it('reads UTF-8 and leaves the byte order mark out', () => {
    const bytes = new TextEncoder().encode(`\uFEFF${sentence}`)
    assert.deepEqual(decodeBytes(bytes), { text: sentence, encoding: 'utf8' })
  })

  it('reads windows-1256 where the bytes are not UTF-8', () => {
    assert.deepEqual(decodeBytes(toWindows1256(sentence)), { text: sentence, encoding: 'windows1256' })
  })

  it('reads UTF-16 of both byte orders by their marks', () => {
    assert.deepEqual(decodeBytes(toUtf16(sentence, true)), { text: sentence, encoding: 'utf16le' })
    assert.deepEqual(decodeBytes(toUtf16(sentence, false)), { text: sentence, encoding: 'utf16be' })
  })

  it('keeps line ends as they are in the file', () => {
    const bytes = new TextEncoder().encode('سطر\r\nسطر\nسطر')
    assert.deepEqual(decodeBytes(bytes), { text: 'سطر\r\nسطر\nسطر', encoding: 'utf8' })
  })

  it('says why a file is not text', () => {
    assert.equal(problemOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1)), 'binary')
    assert.equal(problemOf(new Uint8Array()), 'empty')
    assert.equal(problemOf(new TextEncoder().encode(' \n\n')), 'empty')
    assert.equal(problemOf(new Uint8Array(largestFile + 1).fill(0x20)), 'too-large')
  })

  it('takes a file of control characters for binary', () => {
    assert.equal(problemOf(new Uint8Array(200).fill(1)), 'binary')
  })
})
