import assert from 'node:assert/strict'
import { clusterDates, clusterFolders, clustersThere } from '../../../bench/dates/clusters.ts'
import { news, newsThere, sample } from '../../../bench/dates/news.ts'
import { recognizerFiles, recognizers, recognizersThere } from '../../../bench/dates/recognizers.ts'
import { misfitsFound, resolvedInOnePiece, statedDates } from '../../../bench/dates/self-check.ts'
import { eventSets, follow } from '../../../bench/dates/sets.ts'
import { dateAlone } from '../../../bench/dates/undated.ts'

/** The committed figures of `bench/dates.ts`, on parts small enough for every run. */
describe('Figures of times and datings', () => {
  it('news: weekdays with dates are resolved in one piece, misfits are findings', function () {
    if (!newsThere) this.skip()
    this.timeout(60_000)
    const stated = statedDates(news())
    const fit = resolvedInOnePiece(stated)
    assert.ok(fit.right >= 0.98 * fit.all, `${fit.right} of ${fit.all}: ${fit.wrong.join('; ')}`)
    const misfit = misfitsFound(stated)
    assert.ok(misfit.right >= 0.7 * misfit.all, `${misfit.right} of ${misfit.all}: ${misfit.wrong.join('; ')}`)
  })
  it('news: of intervals stated for articles by themselves, nearly all are right', function () {
    if (!newsThere) this.skip()
    this.timeout(60_000)
    const { narrow, wide, right, wrong } = dateAlone(sample(news(), 300))
    assert.ok(right >= 0.99 * (narrow + wide), wrong.join('; '))
  })
  it('news: dates follow one dated article of an event', function () {
    if (!newsThere) this.skip()
    this.timeout(120_000)
    const sets = sample(eventSets(news()), 60)
    const { others, within, wrong } = follow(sets, false)
    assert.ok(within >= 0.7 * others, `${within} of ${others}`)
    assert.ok(wrong.length <= 0.02 * others + 1, wrong.join('; '))
  })
  for (const folder of clusterFolders)
    it(`${folder}: nothing is dated wrongly, and the others follow the first`, function () {
      if (!clustersThere) this.skip()
      this.timeout(60_000)
      const asTheyAre = clusterDates(folder, false)
      assert.deepEqual(asTheyAre.wrong, [])
      if (folder === 'seeds') {
        assert.equal(asTheyAre.within, asTheyAre.others, asTheyAre.lines.join('\n'))
        return
      }
      const { others, within, wrong } = clusterDates(folder, true)
      assert.deepEqual(wrong, [])
      assert.ok(within >= 0.7 * others, `${within} of ${others}`)
    })
  it('Recognizers-Text: no fewer cases than before', function () {
    if (!recognizersThere) this.skip()
    const least: Record<string, number> = {
      DateExtractor: 0.55,
      DateParser: 0.4,
      DurationExtractor: 0.9,
      DurationParser: 0.9,
    }
    for (const name of recognizerFiles) {
      const { right, all } = recognizers(name)
      assert.ok(right >= least[name]! * all, `${name}: ${right} of ${all}`)
    }
  })
})
