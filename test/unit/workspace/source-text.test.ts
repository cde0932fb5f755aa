import assert from 'node:assert/strict'
import fc from 'fast-check'
import { SourceText } from '../../../src/workspace/source-text.ts'

const source = (text: string) =>
  new SourceText({ text, encoding: 'utf8', language: 'ar', lines: [], quotes: [], agencies: [] })

describe('SourceText', () => {
  it('goes from offsets to lines and back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ا', 'ب ', '\n', '\r\n', '\r', 'x')), (parts) => {
        const text = parts.join('')
        const known = source(text)
        for (let offset = 0; offset <= text.length; offset++) {
          assert.equal(known.offsetAt(known.positionAt(offset)), offset)
        }
      }),
    )
  })

  it('cuts lines where editors do', () => {
    assert.deepEqual([...source('a\r\nb\nc\rd').lineStarts], [0, 3, 5, 7])
  })

  it('gives the words around a place without cutting one', () => {
    const text = 'قال رئيس البلدية إن الجسر الجديد سيفتح أمام السيارات صباح الغد'
    const start = text.indexOf('الجسر')
    const context = source(text).context({ start, end: start + 5 }, 10)
    for (const word of context.replaceAll('…', '').trim().split(' ')) assert.ok(text.split(' ').includes(word), word)
  })

  it('shortens long words of a span with an ellipsis', () => {
    assert.equal(source('one two three four').excerpt({ start: 0, end: 18 }, 9), 'one two…')
  })

  it('gives a statement up to the end of its sentence', () => {
    const text = 'وقال العمدة إن الجسر سيفتح غدا. وأضاف أن الطريق مغلق'
    assert.equal(source(text).sentenceFrom({ start: 1, end: 11 }), 'قال العمدة إن الجسر سيفتح غدا')
    assert.equal(source(text).sentenceFrom({ start: 1, end: 11 }, 18), 'قال العمدة إن…')
  })
})
