import assert from 'node:assert/strict'
import { linkMentions } from '../../../src/collation/identity/identity.ts'
import { anchorOf, article } from './sketch.ts'

const a = article('a.txt', ['ضرغام الزوبعي'], ['منعم الجندوبي'])
const b = article('b.txt', ['ضرغام الزوبعي'], ['أبو الأسود'])

describe('decisions on names', () => {
  it('join what nothing else would', () => {
    const linking = linkMentions([a, b], [{ kind: 'same', left: anchorOf(a, 1), right: anchorOf(b, 1) }])
    assert.equal(linking.entityOf('a.txt', 1), linking.entityOf('b.txt', 1))
    assert.ok(linking.edges.some(({ reason, weight }) => reason === 'decision' && weight === 1))
  })

  it('part what has one form, across articles and within one', () => {
    const parted = linkMentions([a, b], [{ kind: 'different', left: anchorOf(a, 0), right: anchorOf(b, 0) }])
    assert.notEqual(parted.entityOf('a.txt', 0), parted.entityOf('b.txt', 0))
    const twice = article('c.txt', ['ضرغام الزوبعي'], ['ضرغام الزوبعي'])
    const within = linkMentions([twice], [{ kind: 'different', left: anchorOf(twice, 0), right: anchorOf(twice, 1) }])
    assert.notEqual(within.entityOf('c.txt', 0), within.entityOf('c.txt', 1))
  })

  it('part beats every other link, also through a third article', () => {
    const c = article('c.txt', ['ضرغام الزوبعي'])
    const linking = linkMentions([a, b, c], [{ kind: 'different', left: anchorOf(a, 0), right: anchorOf(b, 0) }])
    assert.notEqual(linking.entityOf('a.txt', 0), linking.entityOf('b.txt', 0))
  })

  it('rename the entity', () => {
    const linking = linkMentions([a, b], [{ kind: 'rename', entity: anchorOf(b, 1), name: 'صاحب القناع' }])
    assert.equal(linking.entities[linking.entityOf('b.txt', 1)!]!.name, 'صاحب القناع')
  })

  it('are found again after an edit, by their words and what stands beside them', () => {
    const edited = article('b.txt', ['رباب الحاضرة'], ['ضرغام الزوبعي'], ['رباب الحاضرة'], ['أبو الأسود'])
    const linking = linkMentions([a, edited], [{ kind: 'same', left: anchorOf(a, 1), right: anchorOf(b, 1) }])
    assert.equal(linking.entityOf('a.txt', 1), linking.entityOf('b.txt', 3))
    const twice = article('d.txt', ['أبو الأسود'], ['ضرغام الزوبعي'], ['أبو الأسود'], ['منعم الجندوبي'])
    const moved = {
      ...anchorOf(twice, 0),
      quote: { exact: 'أبو الأسود', prefix: 'قال ضرغام الزوبعي إن ', suffix: ' جاء' },
    }
    const beside = linkMentions(
      [a, twice],
      [{ kind: 'different', left: anchorOf(twice, 0), right: { ...moved, position: { start: 7, end: 17 } } }],
    )
    assert.notEqual(beside.entityOf('d.txt', 0), beside.entityOf('d.txt', 2))
  })

  it('whose words are gone are left alone', () => {
    const gone = article('b.txt', ['رباب الحاضرة'])
    const linking = linkMentions([a, gone], [{ kind: 'same', left: anchorOf(a, 1), right: anchorOf(b, 1) }])
    assert.equal(linking.entities.length, 3)
  })

  it('leave ids as they are', () => {
    const before = linkMentions([a, b], [])
    const after = linkMentions([a, b], [{ kind: 'rename', entity: anchorOf(a, 0), name: 'فلان' }])
    assert.deepEqual(
      before.entities.map(({ id }) => id),
      after.entities.map(({ id }) => id),
    )
  })

  it('are found again inside a longer name, whose words are no neighbours', () => {
    const bare = article(
      'e.txt',
      ['منعم الجندوبي'],
      ['رصيف الزوبعي', 'facility'],
      ['الزوبعي'],
      ['رباب الحاضرة'],
      ['الزوبعي'],
    )
    const [before, outer, , after, alone] = bare.reading.mentions
    const inner = { ...bare.reading.mentions[2]!, start: outer!.end - 7, end: outer!.end, within: 1 }
    const nested = { ...bare, reading: { ...bare.reading, mentions: [before!, outer!, inner, after!, alone!] } }
    const moved = {
      file: 'e.txt',
      position: { start: 9000, end: 9007 },
      quote: { exact: 'الزوبعي', prefix: 'منعم الجندوبي عند رصيف ', suffix: ' ثم رباب الحاضرة' },
    }
    const linking = linkMentions([nested, a], [{ kind: 'same', left: moved, right: anchorOf(a, 1) }])
    assert.equal(linking.entityOf('e.txt', 2), linking.entityOf('a.txt', 1))
  })
})
