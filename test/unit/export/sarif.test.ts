import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { fingerprintName, type SarifOptions, toSarif } from '../../../src/export/sarif.ts'
import type { Review } from '../../../src/review.ts'
import { contradiction, dismissal, example, texts } from './example.ts'

/** OASIS's schema is JSON Schema draft 4; what it uses of it is the same in draft 7 but for the name of `id`. */
function sarifValidator() {
  const url = new URL('../../fixtures/sarif/sarif-schema-2.1.0.json', import.meta.url)
  const { id, $schema: _, ...schema } = JSON.parse(readFileSync(url, 'utf8'))
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  return ajv.compile({ $id: id, ...schema })
}

/** What the tests below look at. */
interface Place {
  physicalLocation: { artifactLocation: { uri: string }; region: Record<string, unknown> }
}
interface Result {
  level: string
  kind: string
  message: { text: string }
  locations: [Place]
  relatedLocations: (Place & { id: number })[]
  partialFingerprints: Record<string, string>
  suppressions: unknown[]
  baselineState?: string
}
interface Log {
  runs: [
    { results: [Result, ...Result[]]; invocations: [{ toolExecutionNotifications: { message: { text: string } }[] }] },
  ]
}

const log = (review: Review, options: Partial<SarifOptions> = {}): Log =>
  JSON.parse(toSarif(review, { texts, ...options }))
const first = (options: Partial<SarifOptions> = {}, review = example) => log(review, options).runs[0].results[0]

describe('SARIF', () => {
  const isSarif = sarifValidator()
  const assertValid = (value: unknown) => {
    assert.ok(isSarif(value), JSON.stringify(isSarif.errors?.slice(0, 5), undefined, 1))
  }

  it('follows the schema of the standard', () => {
    assertValid(log(example, { decisions: [dismissal], rootUri: 'file:///tmp/articles/' }))
    assertValid(log({ ...example, contradictions: [], documents: [], problems: [] }))
    assertValid(log(example, { baseline: new Map([['f', first()]]) }))
  })

  it('is refused by the schema when it is broken, so that the schema is really applied', () => {
    const broken = log(example)
    broken.runs[0].results[0].level = 'terrible'
    assert.equal(isSarif(broken), false)
  })

  it('gives every region by offset and by line and column', () => {
    const { region, artifactLocation } = first().locations[0].physicalLocation
    const { start, end } = contradiction.left
    assert.deepEqual(region, {
      startLine: 3,
      startColumn: 5,
      endLine: 3,
      endColumn: 15,
      charOffset: start,
      charLength: end - start,
      snippet: { text: 'ثلاثة عمال' },
    })
    assert.deepEqual(artifactLocation, { uri: 'a.txt', uriBaseId: 'ARTICLES', index: 0 })
  })

  it('relates the other claim, and every place that says the same', () => {
    const related = first().relatedLocations
    assert.deepEqual(
      related.map(({ id }) => id),
      [1, 2],
    )
    const { uri } = related[0]!.physicalLocation.artifactLocation
    assert.equal(decodeURIComponent(uri), 'ملف ثان [2].txt')
    assert.match(uri, /^[\x21-\x7e]+$/)
  })

  it('escapes what would be read as a link in a message', () => {
    assert.equal(first().message.text, 'Three \\[a.txt\\] or five dead.')
  })

  it('makes contradictions warnings, developments notes, and no problem of variants', () => {
    const levels = log(example).runs[0].results.map(({ level, kind }) => [level, kind])
    assert.deepEqual(levels, [
      ['warning', 'fail'],
      ['none', 'informational'],
      ['note', 'fail'],
    ])
  })

  it('keeps the fingerprint when text above the claims changes, and changes it with the claims', () => {
    const print = (result: Result) => result.partialFingerprints[fingerprintName]
    const moved = new Map(texts).set('a.txt', `مقدمة جديدة\n${texts.get('a.txt')}`)
    const shift = 'مقدمة جديدة\n'.length
    const { left } = contradiction
    const later = { ...contradiction, id: 'c9', left: { ...left, start: left.start + shift, end: left.end + shift } }
    const same = first({ texts: moved }, { ...example, contradictions: [later] })
    assert.equal(print(same), print(first()))
    const other = first(
      {},
      { ...example, contradictions: [{ ...contradiction, left: { ...left, end: left.end - 2 } }] },
    )
    assert.notEqual(print(other), print(first()))
  })

  it('suppresses what a person dismissed, with the reason', () => {
    assert.deepEqual(first().suppressions, [])
    const expected = [{ kind: 'external', status: 'accepted', justification: 'They count different shifts.' }]
    assert.deepEqual(first({ decisions: [dismissal] }).suppressions, expected)
    const moved = { ...dismissal, conflict: 'another id' }
    assert.deepEqual(first({ decisions: [moved] }).suppressions, expected)
    assert.deepEqual(first({ decisions: [{ ...dismissal, verdict: 'confirmed' }] }).suppressions, [])
  })

  it('says what is new since a baseline, and what is gone', () => {
    const print = first().partialFingerprints[fingerprintName]!
    const gone = { ...first(), partialFingerprints: { [fingerprintName]: 'gone' } }
    const { results } = log(example, {
      baseline: new Map([
        [print, first()],
        ['gone', gone],
      ]),
    }).runs[0]
    assert.deepEqual(
      results.map(({ baselineState }) => baselineState),
      ['unchanged', 'new', 'new', 'absent'],
    )
  })

  it('tells problems as notifications, and where a text is missing gives offsets only', () => {
    const { invocations, results } = log(example, { texts: new Map() }).runs[0]
    assert.equal(invocations[0].toolExecutionNotifications[0]!.message.text, 'The file is empty.')
    const { region } = results[0].locations[0].physicalLocation
    assert.deepEqual(Object.keys(region), ['charOffset', 'charLength'])
  })
})
