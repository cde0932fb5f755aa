import assert from 'node:assert/strict'
import { isolate, isolateMessage, messageLines, withoutIsolates } from '../../../src/features/bidi.ts'

const sentence = 'يذكر 002_b.txt سبعة قتلى بينما يذكر 001_a.txt تسعة.'

describe('Isolates', () => {
  it('keep a file name whole inside an Arabic sentence', () => {
    assert.ok(isolateMessage(sentence, 'ar').includes(isolate('002_b.txt')))
  })

  it('keep an Arabic quotation whole inside an English sentence, which stays left to right', () => {
    const text = isolateMessage('One says «12 شخصا», the other «ستة».', 'en')
    assert.equal(text, `\u2066One says «${isolate('12 شخصا')}», the other «${isolate('ستة')}».\u2069`)
  })

  it('break a long right-to-left sentence into lines and lose no word', () => {
    const lines = messageLines(sentence, 'ar', 20).split('\n')
    assert.ok(lines.length > 1)
    assert.equal(withoutIsolates(lines.join(' ')), sentence)
  })

  it('leave a left-to-right sentence in one line', () => {
    const english = 'One source counts seven, the other counts nine, of the same people on the same day.'
    assert.equal(messageLines(english, 'en', 20).includes('\n'), false)
  })
})
