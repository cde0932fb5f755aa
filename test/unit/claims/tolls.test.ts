import assert from 'node:assert/strict'
import { readArticle } from '../../../src/reading/read-article.ts'

/** The number of a harm that an article of one sentence tells: «kill 5». */
const tolls = (text: string) =>
  readArticle(text)
    .claims.filter(({ frame }) => ['kill', 'die', 'injure', 'arrest'].includes(frame))
    .flatMap(({ frame, arguments: slots }) =>
      slots.flatMap(({ quantity }) => (quantity ? [`${frame === 'die' ? 'kill' : frame} ${quantity.value}`] : [])),
    )
    .sort()

/**
 * How tolls stand in news: seen missed on random articles of ../shared/data/news by whoever compares them.
 * A row: a sentence, and the tolls in it.
 */
const rows: readonly (readonly [string, ...string[]])[] = [
  ['أسفر الهجوم عن مقتل 5 من عناصر الشرطة وإصابة 6 آخرين.', 'injure 6', 'kill 5'],
  ['مقتل 9 من قوات الحرس الوطني في هجوم قرب الحدود', 'kill 9'],
  ['قتلت القوات السورية 61 عاملا خلال اشتباكات أمس.', 'kill 61'],
  ['اعتقلت السلطات الأردنية قرابة 30 من علماء الدين.', 'arrest 30'],
  ['قتل نحو 60 متظاهرا في احتجاجات العاصمة.', 'kill 60'],
  ['أصيب 42 فردا من رجال الأمن بأعيرة نارية.', 'injure 42'],
  ['مقتل شخصين وإصابة 3 آخرين في انفجار', 'injure 3', 'kill 2'],
  ['وقال مسؤول إن 21 شخصا قتلوا في قرية جبلية.', 'kill 21'],
  ['قتل شخص واحد وأصيب 7 آخرون في البلدة.', 'injure 7', 'kill 1'],
  ['حريق يودي بحياة 12 شخصا في مصنع', 'kill 12'],
  ['ارتفعت حصيلة القتلى إلى 14 شخصا وإصابة 40 آخرين.', 'injure 40', 'kill 14'],
  ['قتل ما لا يقل عن 17 عنصرا من المسلحين.', 'kill 17'],
  ['وتسبب القصف بمقتل ما لا يقل عن 25 شخصا وجرح 500 آخرين.', 'injure 500', 'kill 25'],
  ['لقي ثمانية أشخاص مصرعهم وأصيب 11 آخرون بجروح.', 'injure 11', 'kill 8'],
  ['ارتفع عدد القتلى إلى 88، وعدد الجرحى إلى 210.', 'injure 210', 'kill 88'],
]

describe('tolls', () => {
  for (const [text, ...expected] of rows)
    it(`reads ${expected.join(', ')} in «${text}»`, () => {
      assert.deepEqual(tolls(text), expected)
    })
})
