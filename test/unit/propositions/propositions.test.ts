/** Clauses and what they do to what they tell; the consonants of families of words. */
import assert from 'node:assert/strict'
import { rootOf } from '../../../src/language/ar/root.ts'
import { normalize } from '../../../src/language/normal.ts'
import { readArticle } from '../../../src/reading/read-article.ts'

const stances = (sentence: string) =>
  readArticle(`سيول تغمر الوادي\n\n${sentence}\n`)
    .propositions.slice(1)
    .map(({ stance, text }) => `${stance}: ${text}`)

describe('propositions', () => {
  it('are denied by particles and by words of lack', () => {
    assert.deepEqual(stances('لم يتضرر جسر القرميد، وغادر السكان البلدة من دون تسجيل إصابات.'), [
      'denied: لم يتضرر جسر القرميد',
      'asserted: وغادر السكان البلدة',
      'denied: من دون تسجيل إصابات',
    ])
  })
  it('are affirmed by «لا يزال», and left open by an exception', () => {
    assert.deepEqual(stances('لا يزال جسر القرميد مغلقا.'), ['asserted: لا يزال جسر القرميد مغلقا'])
    assert.equal(stances('لم يعبر جسر القرميد إلا شاحنتان.')[0], 'open: لم يعبر جسر القرميد')
  })
  it('take the colour of what they hang on', () => {
    const hung = (verb: string) => stances(`${verb} أن جسر القرميد انهار فجرا.`).at(-1)!.split(':')[0]
    assert.deepEqual(['أعلنت البلدية', 'نفت البلدية', 'تعتقد البلدية', 'لم تؤكد البلدية', 'تريد البلدية'].map(hung), [
      'asserted',
      'denied',
      'believed',
      'open',
      'open',
    ])
  })
  it('go on behind a relative clause', () => {
    const [told] = stances('يعتقد أن الحافلة التي غادرت الميناء، انقلبت قرب جسر القرميد.').slice(-1)
    assert.equal(told, 'believed: انقلبت قرب جسر القرميد')
  })
  it('of a drone lack no pilot', () => {
    assert.deepEqual(
      stances('حلقت طائرة دون طيار فوق جسر القرميد.').map((told) => told.split(':')[0]),
      ['asserted', 'asserted'],
    )
  })
})

describe('roots', () => {
  it('are shared by verb, noun and participle', () => {
    for (const family of [
      'يتضرر أضرار متضرر',
      'اختفى اختفاء يختف',
      'انفجار ينفجر متفجرات',
      'أصيب إصابة يصب',
      'أعلن إعلان',
    ])
      assert.equal(new Set(family.split(' ').map((word) => rootOf(normalize(word)))).size, 1, family)
  })
  it('are not those of other families', () => {
    for (const pair of ['استقال قال', 'قتل نقل', 'إنذار انفجار'])
      assert.equal(new Set(pair.split(' ').map((word) => rootOf(normalize(word)))).size, 2, pair)
  })
})
