import assert from 'node:assert/strict'
import { Collation } from '../../../src/collation/collation.ts'
import { quantityText } from '../../../src/collation/facts.ts'
import { readArticle } from '../../../src/reading/read-article.ts'
import type { Quantity } from '../../../src/reading/reading.ts'

const articles: Readonly<Record<string, string>> = {
  'a.txt':
    'مقتل 9 أشخاص في حريق بمصنع\n\nقتل 9 أشخاص وأصيب نحو 20 آخرين في حريق اندلع في مصنع بالقاهرة صباح الأحد، حسبما أعلنت وزارة الصحة.',
  'b.txt': 'ارتفاع حصيلة حريق المصنع\n\nقالت وزارة الصحة إن 11 شخصا على الأقل قتلوا في حريق المصنع بالقاهرة.',
}

function review(order: readonly string[]) {
  const collation = new Collation()
  for (const file of order) collation.set(file, readArticle(articles[file]!))
  return collation.review({ root: '.' })
}

describe('facts', () => {
  it('are about an event or an entity of the review', () => {
    const { facts, entities, events } = review(['a.txt', 'b.txt'])
    assert.ok(facts.length > 0)
    const known = new Set([...entities, ...events].map(({ id }) => id))
    for (const fact of facts) assert.ok(known.has(fact.subject), `${fact.predicate} ${fact.value}`)
  })

  it('carry the number that is claimed, and by whom', () => {
    const { facts, entities } = review(['a.txt', 'b.txt'])
    const killed = facts.filter(({ predicate }) => predicate === 'killed').map(({ value }) => value)
    assert.ok(killed.includes('9 person'), killed.join(', '))
    assert.ok(killed.includes('>=11 person'), killed.join(', '))
    const toll = facts.find(({ value }) => value === '>=11 person')!
    const speaker = entities.find(({ id }) => id === toll.speaker)?.name ?? toll.speaker
    assert.equal(speaker, 'وزارة الصحة')
  })

  it('are the same whatever order the articles came in', () => {
    assert.deepEqual(review(['a.txt', 'b.txt']).facts, review(['b.txt', 'a.txt']).facts)
  })

  it('have an id of their own', () => {
    const { facts } = review(['a.txt', 'b.txt'])
    assert.equal(new Set(facts.map(({ id }) => id)).size, facts.length)
  })
})

describe('quantityText', () => {
  const quantity = (fields: Partial<Quantity>): Quantity => ({
    start: 0,
    end: 1,
    min: 10,
    max: 10,
    value: 10,
    approximate: false,
    bound: 'exact',
    unit: 'person',
    ...fields,
  })

  it('shows bounds, ranges and approximation', () => {
    assert.equal(quantityText(quantity({})), '10 person')
    assert.equal(quantityText(quantity({ approximate: true, unit: 'minute' })), '~10 minute')
    assert.equal(quantityText(quantity({ bound: 'at-least' })), '>=10 person')
    assert.equal(quantityText(quantity({ bound: 'at-most' })), '<=10 person')
    assert.equal(quantityText(quantity({ bound: 'range', min: 8, max: 10, value: 9 })), '8..10 person')
  })
})
