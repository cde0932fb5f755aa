import assert from 'node:assert/strict'
import { findConflicts } from '../../../src/collation/conflicts/conflicts.ts'
import { read } from '../claims/sketch.ts'
import { type ArticleSketch, collatedOf } from './fixture.ts'

const found = (...articles: ArticleSketch[]) =>
  findConflicts(collatedOf(articles))
    .filter(({ kind }) => kind === 'sequence')
    .map(({ relation, left, right }) => `${relation} ${left.file}-${right.file}`)
const told = (file: string, frame: string, text: string, entity?: string, more: Partial<ArticleSketch> = {}) => ({
  file,
  claims: [{ frame, arguments: [{ role: 'patient', text, ...(entity ? { entity } : {}) }] }],
  ...more,
})
const bearers = (text: string, names: Parameters<typeof read>[1] = {}) =>
  read(text, names).claims.flatMap(({ frame, arguments: parts }) =>
    /^(?:at-large|critical|better|held|reopened|nearing|missing)$/.test(frame)
      ? [`${frame}: ${parts.map((part) => part.text).join(', ')}`]
      : [],
  )

describe('states', () => {
  it('are borne by who is named before them', () => {
    assert.deepEqual(bearers('وقالت الشرطة إن زوجته، وهي مطلوبة أيضا، لا تزال هاربة.'), ['at-large: زوجته'])

    assert.deepEqual(bearers('يرقد سامر الدالي في المستشفى وهو في حالة حرجة.', { 'سامر الدالي': 'person' }), [
      'critical: سامر الدالي',
    ])
  })
  it('of a place stand before it, and of storms on either side', () => {
    assert.deepEqual(bearers('أعلنت السلطات إعادة فتح المطار مساء.'), ['reopened: المطار'])
    assert.deepEqual(bearers('يستعد السكان مع اقتراب الإعصار من الساحل.'), ['nearing: الإعصار'])
  })
  it('are not claimed where they are denied, nor of many', () => {
    assert.deepEqual(bearers('قال المحامي إن الرجل ليس هاربا.'), [])
    assert.deepEqual(bearers('ولا يزال اثنان من المهاجمين طليقين.'), [])
  })
})

describe('successions', () => {
  it('are developments of one person', () => {
    assert.deepEqual(found(told('a', 'at-large', 'زوجته'), told('b', 'arrest', 'الزوجة')), ['development a-b'])
    assert.deepEqual(found(told('a', 'missing', 'منى', 'منى'), told('b', 'find', 'منى', 'منى')), ['development a-b'])
  })
  it('are none of two, of many, in one article, or against the order of the articles', () => {
    assert.deepEqual(found(told('a', 'missing', 'منى', 'منى'), told('b', 'find', 'سلمى', 'سلمى')), [])
    assert.deepEqual(found(told('a', 'at-large', 'المهاجمين'), told('b', 'arrest', 'المهاجمين')), [])
    const [{ claims: early }, { claims: late }] = [told('a', 'at-large', 'الزوجة'), told('a', 'arrest', 'الزوجة')]
    assert.deepEqual(found({ file: 'a', claims: [...early, ...late] }), [])
    assert.deepEqual(
      found(
        told('a', 'at-large', 'الزوجة', undefined, { date: '2024-03-06' }),
        told('b', 'held', 'الزوجة', undefined, { date: '2024-03-05' }),
      ),
      [],
    )
  })
  it('are none where the states do not follow each other', () => {
    assert.deepEqual(found(told('a', 'shut', 'المطار'), told('b', 'shut', 'المطار')), [])
    assert.deepEqual(found(told('a', 'shut', 'المطار'), told('b', 'reopened', 'المعبر')), [])
  })
})
