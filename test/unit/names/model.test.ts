import assert from 'node:assert/strict'
import { LABELS } from '../../../src/reading/names/labels.ts'
import { decodeModel, encodeModel, STEP } from '../../../src/reading/names/model.ts'
import { IntMap } from '../../../src/reading/names/word-table.ts'
import { Crf } from '../../../train/crf.ts'

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

describe('the model of names', () => {
  it('is the same after writing and reading, to the step of a weight', () => {
    const transitions = new Float64Array((LABELS + 1) * LABELS)
    transitions[3] = -1e9
    transitions[4] = 0.5
    const weights = new Float32Array(LABELS)
    weights[0] = -1
    weights[16] = 2
    const features = new Map([
      [-5, weights],
      [7, new Float32Array(LABELS)],
    ])
    const model = decodeModel(
      base64(encodeModel({ wordKeys: [9, -9], wordValues: [1, 2 ** 31 - 1], transitions, features })),
    )
    assert.equal(model.words.get(9), 1)
    assert.equal(model.words.get(-9), 2 ** 31 - 1)
    assert.equal(model.words.get(10), -1)
    assert.equal(model.transitions[3], -Infinity)
    assert.equal(model.transitions[4], 0.5)
    assert.equal(model.features.get(7), -1, 'a feature without weights is left out')
    const at = model.features.get(-5)
    assert.deepEqual([...model.weights.slice(at, at + 3)], [1 | (1 << 16), -1 / STEP, 2 / STEP])
  })

  it('finds every key of a full map', () => {
    const keys = Int32Array.from({ length: 1000 }, (_, i) => Math.imul(i, 0x9e3779b1))
    const map = new IntMap(
      keys,
      keys.map((_, i) => i),
    )
    keys.forEach((key, i) => {
      assert.equal(map.get(key), i)
    })
    assert.equal(map.get(12345), -1)
  })
})

describe('the conditional random field', () => {
  // Feature 0 stands for a name's first word, 1 for its second, 2 for any other word.
  const token = (feature: number) => ({ lists: [Int32Array.of(feature)], wordless: [Int32Array.of(feature)] })
  const options = { epochs: 30, rate: 0.3, l1: 0, l2: 0.01, seed: 1, hidden: 0 }

  it('learns labels and their order', () => {
    const crf = new Crf(3, 1)
    const example = { tokens: [2, 0, 1, 2].map(token), allowed: [1, 2, 4, 1], domain: 0, weight: 1 }
    crf.train([example], options)
    assert.deepEqual([...crf.decode(example)], [0, 1, 2, 0])
  })

  it('never puts an inside label where nothing was begun', () => {
    const crf = new Crf(3, 1)
    crf.train([{ tokens: [0, 1].map(token), allowed: [2, 4], domain: 0, weight: 1 }], options)
    assert.notEqual(crf.decode({ tokens: [token(1)], allowed: [1], domain: 0, weight: 1 })[0], 2)
  })

  it('chooses among several allowed labels what other sentences say', () => {
    const crf = new Crf(3, 1)
    const certain = { tokens: [0, 2].map(token), allowed: [2, 1], domain: 0, weight: 1 }
    const open = { tokens: [0, 2].map(token), allowed: [2 | 8, 1], domain: 0, weight: 1 }
    crf.train([certain, open], options)
    assert.deepEqual([...crf.decode(open)], [1, 0])
  })
})
