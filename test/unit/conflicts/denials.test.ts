import assert from 'node:assert/strict'
import { conflictsIn } from './told.ts'

const disputes = (...texts: string[]) =>
  conflictsIn(...texts)
    .filter(({ kind }) => kind === 'polarity')
    .map(({ relation, left, right }) => `${relation}: ${left} / ${right}`)

const fire =
  'حريق في مصنع للورق قرب ميناء البلدة\n\nاندلع حريق في مصنع للورق قرب ميناء البلدة القديمة مساء أمس وأتى على مخازن الورق.\n'

describe('denials', () => {
  it('contradict the blame, in the same article or another', () => {
    const blame = 'وحمّلت بوليفيا باراغواي المسؤولية الكاملة عن الحريق.\n'
    const denial = 'ونفت باراغواي أي ضلوع لها في الحريق.\n'
    const expected = ['contradiction: حمّلت بوليفيا باراغواي المسؤولية / نفت باراغواي أي ضلوع لها في الحريق']
    assert.deepEqual(disputes(fire + blame + denial).map(plain), expected)
    assert.deepEqual(disputes(fire + blame, fire + denial).map(plain), expected)
  })
  it('are those of whoever speaks for the accused', () => {
    const accused = 'واتهمت بوليفيا رسميا باراغواي بالمسؤولية عن الحريق.\n'
    const denial = 'ورفضت وزارة الخارجية الباراغوانية هذه الاتهامات جملة وتفصيلا.\n'
    assert.equal(disputes(fire + accused, fire + denial).length, 1)
  })
  it('by a set phrase are those of the speaker', () => {
    const convicted = 'وحكمت المحكمة بالسجن عشر سنوات على خالد الزهراوي.\n'
    const denial = 'وقال خالد الزهراوي: "أنا بريء وسأستأنف الحكم".\n'
    assert.equal(disputes(fire + convicted, fire + denial).length, 1)
  })
  it('of a deed contradict who tells it of the denier', () => {
    const told = 'وقال الوزير إن باراغواي تدعم حركة العمال التي تسيطر على الميناء.\n'
    const denial = 'وتنفي باراغواي دعم حركة العمال.\n'
    assert.equal(disputes(fire + told, fire + denial).length, 1)
  })
  it('of another matter, or by another, contradict nothing', () => {
    const blame = 'وحمّلت بوليفيا باراغواي المسؤولية الكاملة عن الحريق.\n'
    assert.deepEqual(disputes(`${fire + blame}ونفت باراغواي إغلاق سفارتها ووقف رحلات الطيران.\n`), [])
    assert.deepEqual(disputes(`${fire + blame}ونفت تشيلي أي ضلوع لها في الحريق.\n`), [])
    assert.deepEqual(
      disputes(`${fire}وإذا ثبت تورط باراغواي في الحريق فستعاقب.\nوتنفي باراغواي أي ضلوع لها في الحريق.\n`),
      [],
    )
  })
  it('by a court or of a request deny nothing', () => {
    const blame = 'وقالت النيابة إن خالد الزهراوي متورط في الحريق.\n'
    assert.deepEqual(disputes(`${fire + blame}ورفض خالد الزهراوي توجيه تهمة إلى أحد.\n`), [])
  })
})

/** Without the conjunction that an article begins the sentence with. */
const plain = (text: string) => text.replaceAll(/(?<=: |\/ )و/g, '')
