import assert from 'node:assert/strict'
import { findSharedPassages } from '../../../src/collation/copies/copies.ts'
import { agenciesOf, corroborationOf, outletOf } from '../../../src/collation/copies/corroboration.ts'
import { readArticle } from '../../../src/reading/read-article.ts'

const wire =
  'اندلع حريق كبير في مستودع للأخشاب قرب ميناء برقة القديم فجر الخميس، وامتدت ألسنة اللهب إلى ثلاثة مخازن مجاورة قبل أن تسيطر عليها فرق الإطفاء بعد سبع ساعات.'
const edited =
  'واندلع حريق ضخم في مستودع للأخشاب قرب ميناء برقة القديم فجر يوم الخميس وامتدت ألسنة اللهب الى ثلاثة مخازن مجاورة، قبل أن تتمكن فرق الإطفاء من السيطرة عليها.'
const unrelated =
  'افتتحت وزيرة الثقافة معرضا للخط العربي في قاعة البلدية، ويضم أكثر من مئتي لوحة لفنانين من سبع دول ويستمر حتى نهاية الشهر.'
const filler = [
  'وقال مدير المتحف إن القطع المعروضة جمعت خلال عشر سنوات من أسواق المدينة وبيوتها القديمة.',
  'وأوضح المهندس أن الجسر الجديد سيختصر الطريق بين الضفتين إلى النصف حين يفتح في الربيع.',
  'ويرى خبراء الزراعة أن موسم الزيتون هذا العام أفضل من سابقه بسبب أمطار الخريف المبكرة.',
]

const sourcesOf = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts)
    .map(([file, text]) => ({ file, reading: readArticle(text), text }))
    .sort((a, b) => (a.file < b.file ? -1 : 1))

function shared(texts: Readonly<Record<string, string>>) {
  const sources = sourcesOf(texts)
  return findSharedPassages(sources).map(({ left, right, kind }) => ({
    kind,
    left: texts[left.file]!.slice(left.start, left.end),
    right: texts[right.file]!.slice(right.start, right.end),
    files: [left.file, right.file],
  }))
}

describe('shared passages', () => {
  it('finds a passage that two articles have word for word, and its exact ends', () => {
    const found = shared({
      'a.txt': `حريق في الميناء\n\n${filler[0]}\n${wire}\n${filler[1]}`,
      'b.txt': `ليلة طويلة لرجال الإطفاء\n\n${wire}\n${filler[2]}`,
    })
    assert.equal(found.length, 1)
    assert.equal(found[0]!.kind, 'verbatim')
    assert.equal(`${found[0]!.left}.`, wire)
    assert.equal(found[0]!.right, found[0]!.left)
  })

  it('finds a passage that an editor has changed, and says so', () => {
    const found = shared({ 'a.txt': `عنوان\n\n${filler[0]}\n${wire}`, 'b.txt': `عنوان آخر\n\n${edited}\n${filler[1]}` })
    assert.equal(found.length, 1)
    assert.equal(found[0]!.kind, 'edited')
    assert.match(found[0]!.left, /مستودع للأخشاب قرب ميناء/)
    assert.match(found[0]!.right, /ثلاثة مخازن مجاورة/)
  })

  it('finds what one article says twice', () => {
    const found = shared({ 'a.txt': `عنوان\n\n${wire}\n${filler[0]}\n${filler[1]}\n${edited}` })
    assert.deepEqual(
      found.map(({ files }) => files),
      [['a.txt', 'a.txt']],
    )
  })

  it('finds nothing between articles that share no wording', () => {
    assert.deepEqual(
      shared({ 'a.txt': `عنوان\n\n${wire}\n${filler[0]}`, 'b.txt': `معرض\n\n${unrelated}\n${filler[1]}` }),
      [],
    )
  })

  it('does not take a name with its title for a passage', () => {
    const one = 'استقبل وزير الزراعة سالم الحدادي وفدا من التجار في مكتبه صباحا.'
    const two = 'وصرح وزير الزراعة سالم الحدادي بأن القمح يكفي البلاد حتى الصيف.'
    assert.deepEqual(shared({ 'a.txt': `عنوان\n\n${one}\n${filler[0]}`, 'b.txt': `خبر\n\n${two}\n${filler[1]}` }), [])
  })

  it('is the same in whatever order a file comes', () => {
    const texts = { 'a.txt': `عنوان\n\n${wire}`, 'b.txt': `خبر\n\n${edited}`, 'c.txt': `نبأ\n\n${wire}\n${filler[0]}` }
    const once = findSharedPassages(sourcesOf(texts))
    assert.deepEqual(findSharedPassages(sourcesOf(Object.fromEntries(Object.entries(texts).reverse()))), once)
    assert.equal(once.length, 3)
  })

  it('finds every copy of a text that very many print', () => {
    const texts: Record<string, string> = {}
    for (let i = 0; i < 60; i++) texts[`${String(i).padStart(2, '0')}.txt`] = `خبر رقم ${i}\n\n${wire}`
    const files = new Set(shared(texts).flatMap(({ files }) => files))
    assert.equal(files.size, 60)
  })
})

describe('corroboration', () => {
  const texts = {
    '01_almanara.txt': `حريق\n\nبرقة (رويترز) - ${wire}\n${filler[0]}`,
    '02_alsahel.txt': `نار\n\n${wire}\n${filler[1]}`,
    '03_alfajr.txt': `ليلة في الميناء\n\nرأى شهود دخانا كثيفا فوق المرفأ طوال الليل، ثم وصلت سيارات الإطفاء تباعا.\n`,
    '04_almanara.txt': `بعد الحريق\n\nعاد الهدوء إلى أرصفة المدينة مع الصباح وبدأ العمال رفع الركام والحطام.\n`,
    '05_albilad.txt': `نقلا عن رويترز\n\nأخمد رجال الإطفاء الحريق في المدينة الساحلية بعد ساعات من الليل.\n`,
  }
  const sources = sourcesOf(texts)
  const count = corroborationOf(findSharedPassages(sources), agenciesOf(sources))
  const place = (file: keyof typeof texts, words: string) => {
    const start = texts[file].indexOf(words)
    assert.ok(start >= 0)
    return { file, start, end: start + words.length }
  }
  const first = place('01_almanara.txt', 'اندلع حريق كبير')

  it('counts copies of one text as one text and one origin', () => {
    assert.deepEqual(count([first, place('02_alsahel.txt', 'اندلع حريق كبير')]), { articles: 2, texts: 1, origins: 1 })
  })

  it('counts articles that share neither words, agency nor outlet as independent', () => {
    assert.deepEqual(count([first, place('03_alfajr.txt', 'رأى شهود')]), { articles: 2, texts: 2, origins: 2 })
  })

  it('counts one outlet, and one agency, as one origin', () => {
    assert.deepEqual(count([first, place('04_almanara.txt', 'عاد الهدوء')]), { articles: 2, texts: 2, origins: 1 })
    assert.deepEqual(count([first, place('05_albilad.txt', 'أخمد رجال')]), { articles: 2, texts: 2, origins: 1 })
  })

  it('takes the outlet from a file name only where it is plainly there', () => {
    assert.equal(outletOf('sport/03_almanara.txt'), 'almanara')
    assert.equal(outletOf('000_afdc6a378c1fefe7.txt'), undefined)
    assert.equal(outletOf('2021-11-24.txt'), undefined)
    assert.equal(outletOf('minister-visits-port-city.txt'), undefined)
  })
})
