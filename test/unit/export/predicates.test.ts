import assert from 'node:assert/strict'
import { predicateName } from '../../../src/export/predicates.ts'
import { frames } from '../../../src/language/ar/frames.ts'
import { messageLanguages } from '../../../src/language/messages.ts'

describe('predicate names', () => {
  it('are there in every language for every frame', () => {
    for (const { frame } of frames)
      for (const language of messageLanguages)
        assert.ok(
          predicateName(frame, language) !== '' && (language !== 'ar' || predicateName(frame, language) !== frame),
          frame,
        )
  })

  it('leave an unknown predicate as it is', () => {
    assert.equal(predicateName('unheard-of', 'fr'), 'unheard-of')
  })
})
