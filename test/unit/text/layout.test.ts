import assert from 'node:assert/strict'
import { cutArticle } from '../../../src/reading/text/article.ts'

/** Kind and first word or two of every line. */
function kinds(text: string): string[] {
  const { lines } = cutArticle(text)
  return lines.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end).split(/\s+/).slice(0, 2).join(' ')}`)
}
const sentences = (text: string): string[] => cutArticle(text).sentences.map(({ start, end }) => text.slice(start, end))

const headline = 'افتتاح جسر المشاة الجديد في ميناء السلام'
const body =
  'افتتح رئيس البلدية صباح اليوم جسر المشاة الجديد في ميناء السلام بعد أعمال استمرت عامين كاملين وكلفت أربعة ملايين دينار.'
const more =
  'ويربط جسر المشاة بين سوق السمك والمدينة القديمة، ويختصر الطريق على سكان الحي الشرقي إلى النصف بحسب مهندسي المشروع.'

describe('the lines of an article', () => {
  it('begin with the headline, also where it is repeated', () => {
    const text = `${headline}\n\n${headline}\n12 سبتمبر 2022\n${body}`
    assert.deepEqual(kinds(text), [
      'headline: افتتاح جسر',
      'headline: افتتاح جسر',
      'dateline: 12 سبتمبر',
      'body: افتتح رئيس',
    ])
    const { title } = cutArticle(text)
    assert.deepEqual(title, { start: 0, end: headline.length })
  })

  it('have no headline where the first is a paragraph', () => {
    const long = `${body.slice(0, -1)} ${more}`
    assert.deepEqual(kinds(`${long}\n${body}`), ['body: افتتح رئيس', 'body: افتتح رئيس'])
    assert.equal(cutArticle(`${long}\n${body}`).title, undefined)
  })

  it('know a section label above the headline', () => {
    assert.deepEqual(kinds(`محليات\n${headline}\n${body}`).slice(0, 2), ['byline: محليات', 'headline: افتتاح جسر'])
  })

  it('know what belongs to the page', () => {
    const page = `${headline}\n0\n188\n+ الخط -\nbridge_01.jpg\n${body}\nشارك الخبر\nاقرأ أيضاً: أخبار الطقس\nاترك رد`
    assert.deepEqual(
      kinds(page).map((line) => line.split(':')[0]),
      ['headline', 'widget', 'widget', 'widget', 'widget', 'body', 'widget', 'widget', 'widget'],
    )
  })

  it('know dates, bylines and captions by their words', () => {
    const page = `${headline}\nالأربعاء 24 نوفمبر 2021 - 15:30\nآخر تحديث: 3 مايو 2020\nبقلم: سلمى الحارثي\nالجسر قبل الافتتاح بيوم واحد (رويترز)\nصورة أرشيفية: الميناء القديم\n${body}\n*نقلاً عن صحيفة المرفأ`
    assert.deepEqual(
      kinds(page).map((line) => line.split(':')[0]),
      ['headline', 'dateline', 'dateline', 'byline', 'caption', 'caption', 'body', 'byline'],
    )
  })

  it('do not take everyday words at the beginning for a label or a button', () => {
    for (const first of [
      'تحرير ثلاثين رهينة في ميناء السلام',
      'كتب مستعملة في سوق الميناء',
      'انضم إلى البلدية مهندسون من أربع مدن.',
    ]) {
      assert.match(kinds(`${first}\n${body}`)[0]!, /^headline/)
    }
    assert.match(
      kinds(`${headline}\n${body}\nانضم إلى البلدية في العام الماضي مهندسون من أربع مدن.\n${more}`)[2]!,
      /^body/,
    )
    assert.match(kinds(`${headline}\n${body}\nتابعونا على تطبيق الأخبار`)[2]!, /^widget/)
  })

  it('do not take a sentence that ends in brackets for a caption', () => {
    assert.equal(kinds(`${headline}\n${body.slice(0, -1)} (نحو ستة ملايين دولار).`)[1], 'body: افتتح رئيس')
  })

  it('part a dateline from the paragraph that it begins', () => {
    for (const dateline of [
      'لندن (رويترز) -',
      'دبي، الإمارات العربية المتحدة (CNN) --',
      '(CNN) –',
      'عدن – وكالات –',
      'صور «المرفأ» -',
      'تونس – 3 مايو 2020 –',
      'تونس، الأحد 3 مايو 2020 -',
    ]) {
      const text = `${headline}\n${dateline} ${body}`
      const { lines } = cutArticle(text)
      assert.deepEqual(
        lines.slice(1).map(({ start, end, kind }) => [kind, text.slice(start, end)]),
        [
          ['dateline', dateline],
          ['body', body],
        ],
      )
    }
  })

  it('do not take a name and a remark in brackets for a dateline', () => {
    const text = `${headline}\nقال المهندس سالم (وهو من سكان الحي): إن الجسر تأخر كثيرا عن موعده الأول.`
    assert.deepEqual(kinds(text)[1], 'body: قال المهندس')
    const aside = `${headline}\nقال المهندس – في 3 مايو 2020 – إن الجسر تأخر كثيرا عن موعده الأول.`
    assert.deepEqual(kinds(aside)[1], 'body: قال المهندس')
  })

  it('tell a subheading from a link to another article', () => {
    const subheading = 'مهندسو المشروع: الجسر يختصر الطريق'
    const link = 'منتخب الناشئين يودع البطولة من دورها الأول'
    const text = `${headline}\n${body}\n${subheading}\n${more}\n${link}\n${body}`
    assert.deepEqual(
      kinds(text).map((line) => line.split(':')[0]),
      ['headline', 'body', 'headline', 'body', 'caption', 'body'],
    )
  })

  it('are quotations where they are somebody’s words throughout', () => {
    assert.equal(
      kinds(`${headline}\n${body}\n"انتظرنا هذا الجسر منذ كنا صغارا."\n${more}`)[2],
      'quotation: "انتظرنا هذا',
    )
  })
})

describe('sentences', () => {
  it('end at a stop, with the marks that close it, and at the line’s end', () => {
    assert.deepEqual(sentences('خبر اليوم\nقال: "وصلنا." ثم غادر الوفد! هل عاد؟ لا\nانتهى'), [
      'خبر اليوم',
      'قال: "وصلنا."',
      'ثم غادر الوفد!',
      'هل عاد؟',
      'لا',
      'انتهى',
    ])
  })

  it('do not end at the stop of an abbreviation, a number or a name', () => {
    assert.deepEqual(
      sentences('التقى د. سعيد بالوفد وقال إن 3.5 كم من الطريق جاهزة على موقع bridge.example اليوم.').length,
      1,
    )
  })

  it('cover every token of every line, in order', () => {
    const { tokens, sentences: list, lines } = cutArticle(`${headline}\n\nلندن (رويترز) - ${body} ${more}\nاترك رد`)
    let previous = 0
    for (let i = 0; i < tokens.length; i++) {
      const sentence = list[tokens.sentence[i]!]!
      assert.ok(sentence.start <= tokens.start[i]! && tokens.end[i]! <= sentence.end)
      assert.ok(tokens.sentence[i]! >= previous)
      previous = tokens.sentence[i]!
      const line = lines[sentence.line]!
      assert.ok(line.start <= sentence.start && sentence.end <= line.end)
    }
  })

  it('are cut in time that grows with the text alone', () => {
    const hostile = ['(', '«', '- ', 'ا\n', '"', '. ', 'رويترز (', ') - '].map((piece) => piece.repeat(20_000))
    for (const text of hostile) assert.ok(cutArticle(text).lines.length > 0)
  })
})
