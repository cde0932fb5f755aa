import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { schemas } from '../../../scripts/schema.ts'
import { toCsv } from '../../../src/export/csv.ts'
import { toJson } from '../../../src/export/json.ts'
import { kinds } from '../../../src/export/kinds.ts'
import { Positions, quote } from '../../../src/export/positions.ts'
import { toText } from '../../../src/export/text.ts'
import { conflictKind, review } from '../../../src/review.ts'
import { example, texts } from './example.ts'

describe('the published JSON Schemas', () => {
  for (const [name, schema] of Object.entries(schemas)) {
    it(`schema/${name} is what the zod schema says (else: node scripts/schema.ts)`, () => {
      const published = JSON.parse(readFileSync(new URL(`../../../schema/${name}`, import.meta.url), 'utf8'))
      assert.deepEqual(published, JSON.parse(JSON.stringify(schema)))
    })
  }
})

describe('JSON', () => {
  it('is one line that the schema accepts', () => {
    const json = toJson(example)
    assert.equal(json.indexOf('\n'), json.length - 1)
    assert.deepEqual(review.parse(JSON.parse(json)), example)
  })
})

describe('CSV', () => {
  it('has a header and a row an item, lines ended as RFC 4180 says', () => {
    const [header, row, end] = toCsv(example, 'names', texts).split('\r\n')
    assert.equal(header, 'id,type,name,latin,variants,articles,mentions')
    assert.equal(row, 'e1,organization,البلدية,al-Baladiyya,البلدية; بلدية,1,1')
    assert.equal(end, '')
  })

  it('quotes commas, quotes and line ends', () => {
    assert.match(toCsv(example, 'events', texts), /"'=حريق, ""كبير"""/)
  })

  it('never begins a cell with a formula, and leaves plain numbers numbers', () => {
    const facts = toCsv(example, 'facts', texts)
    assert.match(facts, /,-3,/)
    assert.match(facts, /,'@minister,/)
    for (const bad of ['=1+1', '+1+1', '-1+1', '@x', '\t=1', ' =1', '\u200f=1', '＝1']) {
      const { entities } = example
      const cells = toCsv({ ...example, entities: [{ ...entities[0]!, name: bad }] }, 'names', texts)
      assert.ok(cells.includes(`'${bad}`), JSON.stringify(cells))
    }
  })

  it('names lines and words of both claims', () => {
    const row = toCsv(example, 'contradictions', texts).split('\r\n')[1]!
    assert.match(row, /,a\.txt,3,ثلاثة عمال,ملف ثان \[2\]\.txt,2,خمسة عمال$/)
  })
})

describe('the text report', () => {
  it('lists contradictions and developments with their places, and counts the rest', () => {
    const report = toText(example, texts, 'en')
    assert.match(
      report,
      /^1\. contradiction · Different numbers · 80 %\n {3}Three \[a\.txt\] or five dead\.\n {3}a\.txt:3:5 {2}ثلاثة عمال\n/,
    )
    assert.match(report, /2\. development/)
    assert.doesNotMatch(report, /Two spellings/)
    assert.match(report, /Files with problems: 1\n$/)
  })

  it('speaks the language that is asked for', () => {
    assert.match(toText(example, texts, 'ar'), /^1\. تناقض · أرقام مختلفة/)
    assert.match(toText(example, texts, 'fr'), /Contradictions : 1/)
  })

  it('has words for every kind in every language', () => {
    for (const kind of conflictKind.options) {
      for (const words of [kinds[kind].name, kinds[kind].help]) {
        for (const language of ['en', 'ar', 'fr'] as const) assert.ok(words[language].length > 3)
      }
    }
  })
})

describe('positions', () => {
  it('count lines by \\n, \\r\\n and \\r, columns in UTF-16 code units', () => {
    const positions = new Positions('ab\r\nc\rd\n𝒳e')
    assert.deepEqual(
      [0, 1, 4, 6, 8, 10].map((offset) => Object.values(positions.at(offset))),
      [
        [1, 1],
        [1, 2],
        [2, 1],
        [3, 1],
        [4, 1],
        [4, 3],
      ],
    )
  })

  it('quote on one line, shortened where long', () => {
    assert.equal(quote('one\n  two', 0, 9), 'one two')
    assert.equal(quote('x'.repeat(300), 0, 300, 10), `${'x'.repeat(9)}…`)
  })
})
