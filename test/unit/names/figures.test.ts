import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Score } from '../../../train/evaluate.ts'
import {
  measure,
  outermostNames,
  readConll,
  readWojoodTagged,
  taggerAlone,
  wholeRecogniser,
} from '../../../train/measure.ts'
import { shared } from '../../shared.ts'

type Scores = Record<string, Score>
const names = join(import.meta.dirname, '../../../src/language/ar/names')

describe('the committed model', function () {
  // Reading 16,000 words takes a second, and longer where the whole suite runs beside it.
  this.timeout(60_000)
  const figures = JSON.parse(readFileSync(join(names, 'figures.json'), 'utf8')) as Record<
    'anercorp' | 'wojood',
    { tagger: Scores; names: Scores }
  >
  const near = (found: Scores, stated: Scores, tolerance: number) => {
    for (const [key, { f1 }] of Object.entries(stated))
      assert.ok(Math.abs(found[key]!.f1 - f1) <= tolerance, `${key}: ${found[key]!.f1}, stated ${f1}`)
  }

  it('has a licence that names what it was learned from', () => {
    const licence = readFileSync(join(names, 'MODEL-LICENSE.md'), 'utf8')
    for (const source of ['CC BY-SA', 'ANERcorp', 'FANE', 'Wojood', 'Wikidata']) assert.ok(licence.includes(source))
  })

  it('is small enough to ship', () => {
    assert.ok(readFileSync(join(names, 'model.ts')).length < 4_000_000)
  })

  it('gives the committed figures on ANERcorp', function () {
    if (!shared || !existsSync(join(shared, 'data/ner/anercorp.dev.conll'))) return this.skip()
    const sentences = readConll(join(shared, 'data/ner/anercorp.dev.conll'))
    near(measure(sentences, taggerAlone), figures.anercorp.tagger, 0.003)
    near(measure(sentences, wholeRecogniser), figures.anercorp.names, 0.01)
  })

  it('gives the committed figures on Wojood', function () {
    if (!shared || !existsSync(join(shared, 'data/ner/wojood.dev.txt'))) return this.skip()
    const sentences = readWojoodTagged(join(shared, 'data/ner/wojood.dev.txt'))
    near(measure(sentences, taggerAlone), figures.wojood.tagger, 0.003)
    near(measure(sentences, outermostNames), figures.wojood.names, 0.01)
  })
})
