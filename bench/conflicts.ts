/**
 * What the comparisons say where nothing is annotated.
 *   node bench/conflicts.ts [news.ndjson.gz] [pairs.csv] [--show]
 * 1. 200 pairs of unrelated news articles: every contradiction shown is (nearly always) wrong.
 * 2. Pairs of headlines said to agree or disagree: precision and recall of «disagree».
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { Collation } from '../src/collation/collation.ts'
import { readArticle } from '../src/reading/read-article.ts'
import type { Contradiction, Review } from '../src/review.ts'

const data = '../shared/data'
const [news = `${data}/news/articles.ndjson.gz`, pairs = `${data}/pairs/ans.dev.csv`] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'))
const show = process.argv.includes('--show')

function reviewOf(texts: readonly string[]): { review: Review; shown: Contradiction[] } {
  const collation = new Collation()
  texts.forEach((text, index) => {
    collation.set(`${index}.txt`, readArticle(text))
  })
  const review = collation.review({ root: '.' })
  return { review, shown: review.contradictions.filter(({ relation }) => relation === 'contradiction') }
}

/** Park and Miller's generator: the same sets every time. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

function unrelated(sets: number): void {
  const lines = gunzipSync(readFileSync(news)).toString('utf8').split('\n').filter(Boolean)
  const next = random(20260101)
  const pick = () => JSON.parse(lines[Math.floor(next() * lines.length)]!) as { title: string; text: string }
  let articles = 0
  let total = 0
  const kinds = new Map<string, number>()
  for (let set = 0; set < sets; set++) {
    const texts = [pick(), pick()].map(({ title, text }) => `${title}\n\n${text}`)
    const { shown } = reviewOf(texts)
    articles += texts.length
    total += shown.length
    for (const { kind, left, right, confidence } of shown) {
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      if (!show) continue
      const around = ({ file, start, end }: typeof left) => {
        const text = texts[Number.parseInt(file, 10)]!
        const before = text.slice(Math.max(0, start - 60), start)
        return `${file} …${before}«${text.slice(start, end)}»${text.slice(end, end + 60)}…`.replaceAll('\n', ' ')
      }
      console.log(`${set} ${kind} ${confidence}\n   ${around(left)}\n   ${around(right)}`)
    }
  }
  console.log(
    JSON.stringify({
      articles,
      shown: total,
      perTwentyArticles: (20 * total) / articles,
      kinds: Object.fromEntries(kinds),
    }),
  )
}

function headlines(): void {
  const rows = readFileSync(pairs, 'utf8')
    .split('\n')
    .slice(1)
    .map(cells)
    .filter((row) => row.length === 3)
  let right = 0
  let said = 0
  let disagree = 0
  for (const [left, other, stance] of rows) {
    const { review } = reviewOf([left!, other!])
    const found = review.contradictions.some(
      ({ relation, left: a, right: b }) =>
        a.file !== b.file && (relation === 'contradiction' || relation === 'development'),
    )
    if (stance === 'disagree') disagree++
    if (!found) continue
    said++
    if (stance === 'disagree') right++
    else if (show)
      console.log(`${stance}: ${left} | ${other} ${review.contradictions.map(({ kind }) => kind).join(' ')}`)
  }
  console.log(
    JSON.stringify({ pairs: rows.length, precision: right / Math.max(1, said), recall: right / disagree, said }),
  )
}

/** The cells of one line of CSV. */
function cells(line: string): string[] {
  const found: string[] = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < line.length; i++) {
    const char = line[i]!
    if (char === '"') {
      if (quoted && line[i + 1] === '"') {
        cell += char
        i++
      } else quoted = !quoted
    } else if (char === ',' && !quoted) {
      found.push(cell)
      cell = ''
    } else if (char !== '\r') cell += char
  }
  return [...found, cell]
}

unrelated(200)
headlines()
