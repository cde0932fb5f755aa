import assert from 'node:assert/strict'
import type { Feature } from '../../../src/collation/events/features.ts'
import { gather } from '../../../src/collation/events/gather.ts'

/** A claim of an article that says nothing but its type, unless told. */
const feature = (source: number, type: string, told: Partial<Feature> = {}): Feature => ({
  index: source,
  source,
  type,
  stated: false,
  heading: false,
  participants: [],
  persons: [],
  counts: [],
  places: [],
  definite: false,
  ...told,
})

/** Articles 0 and 1 are near each other; all others are on their own. */
const nearness = {
  related: (left: number, right: number) => left + right === 1 || left === right,
  closeness: (left: number, right: number) => (left + right === 1 || left === right ? 1 : 0),
  neighbours: (source: number) => (source < 2 ? [source, 1 - source] : [source]),
}
const others = Array.from({ length: 700 }, (_, k) => feature(k + 2, 'quake'))
const apart = (left: Feature, right: Feature, rest: readonly Feature[] = []) =>
  gather([left, right, ...rest], nearness).filter((group) => group[0]!.type === left.type).length

describe('gathering', () => {
  it('takes what two near articles tell for one, but in a large folder only with something in common', () => {
    const place = { places: [{ role: 'place', entity: 7, whole: false }] }
    const land = { places: [{ role: 'place', entity: 7, whole: true }] }
    assert.equal(apart(feature(0, 'attack'), feature(1, 'attack')), 1)
    assert.equal(apart(feature(0, 'attack'), feature(1, 'attack'), others), 2)
    assert.equal(apart(feature(0, 'attack', place), feature(1, 'attack', place), others), 1)
    assert.equal(apart(feature(0, 'attack', land), feature(1, 'attack', land), others), 2)
    const counted = { counts: ['person 17'] }
    assert.equal(apart(feature(0, 'attack', counted), feature(1, 'attack', counted), others), 1)
  })

  it('keeps the deaths of two people apart', () => {
    const killed = (source: number, entity: number) =>
      feature(source, 'kill', { persons: [entity], participants: [{ role: 'patient', entity, country: false }] })
    assert.equal(apart(killed(0, 4), killed(1, 4)), 1)
    assert.equal(apart(killed(0, 4), killed(1, 5)), 2)
  })
})
