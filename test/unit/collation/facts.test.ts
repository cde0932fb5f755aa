import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Collation } from '../../../src/collation/collation.ts'
import { readArticle } from '../../../src/reading/read-article.ts'

const samples = join(import.meta.dirname, '../../../samples')

describe('The facts of a contradiction', () => {
  it('are facts of the review', () => {
    const collation = new Collation()
    for (const file of readdirSync(samples).filter((name) => name.endsWith('.txt'))) {
      collation.set(file, readArticle(readFileSync(join(samples, file), 'utf8')))
    }
    const { facts, contradictions } = collation.review({ root: samples })
    const known = new Set(facts.map(({ id }) => id))
    const named = contradictions.flatMap((contradiction) => contradiction.facts)
    assert.ok(named.length > 0, 'no contradiction names a fact')
    assert.deepEqual(
      named.filter((id) => !known.has(id)),
      [],
    )
  })
})
