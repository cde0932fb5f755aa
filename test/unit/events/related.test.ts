import assert from 'node:assert/strict'
import { relateSources } from '../../../src/collation/events/related.ts'
import type { Source } from '../../../src/collation/model.ts'
import { readArticle } from '../../../src/reading/read-article.ts'

const source = (file: string, text: string): Source => ({ file, reading: readArticle(text) })

const blaze =
  'حريق في مصنع الزجاج بوادي السنديان\n\nاندلع حريق في مصنع الزجاج بوادي السنديان وأصيب عاملان بحروق وأخمدته فرق الإطفاء قرب مخزن الأصباغ.'
const retold =
  'إصابة عاملين في مصنع للزجاج\n\nقال سكان وادي السنديان إن مصنع الزجاج احترق وإن الإطفاء وصل إلى مخزن الأصباغ بعد ساعة وأصيب عاملان.'
const wedding =
  'زفاف الشاعرة على عازف العود\n\nتزوجت الشاعرة عازف العود في بستان البرتقال وحضر الزفاف أقارب العروسين وأصدقاء الطفولة.'

const sources = [source('a', blaze), source('b', retold), source('c', wedding)]

describe('relatedness of articles', () => {
  it('joins two that tell of one thing in other words, and not a third', () => {
    const { related, closeness, neighbours } = relateSources(sources)
    assert.deepEqual([related(0, 1), related(0, 2), related(2, 2)], [true, false, true])
    assert.ok(closeness(0, 1) > 0 && closeness(0, 2) === 0 && closeness(1, 1) === 1)
    assert.deepEqual([neighbours(0), neighbours(2)], [[0, 1], [2]])
  })

  it('does not relate articles by the words that all news uses', () => {
    const common = 'أعلنت الحكومة أن الرئيس في اجتماع مع المسؤولين هذا العام.'
    const { related } = relateSources([source('a', `${common} ${blaze}`), source('b', `${common} ${wedding}`)])
    assert.equal(related(0, 1), false)
  })

  it('works out a list once', () => {
    assert.equal(relateSources(sources), relateSources(sources))
  })
})
