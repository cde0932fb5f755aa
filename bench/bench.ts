/**
 * `npm run bench`: how fast the program is, beside others, in one process and run. Absolute figures depend on the machine; the
 * ratios less so. `--quick` measures on a tenth.
 */
import { Collation } from '../src/collation/collation.ts'
import { findSharedPassages } from '../src/collation/copies/copies.ts'
import { linkMentions } from '../src/collation/identity/identity.ts'
import type { Source } from '../src/collation/model.ts'
import { findClaims } from '../src/reading/claims/claims.ts'
import { findNames } from '../src/reading/names/names.ts'
import { fingerprint } from '../src/reading/passages/fingerprint.ts'
import { readArticle } from '../src/reading/read-article.ts'
import { cutArticle } from '../src/reading/text/article.ts'
import { tokenize } from '../src/reading/text/tokens.ts'
import { findTimes } from '../src/reading/time/time.ts'
import { newsArticles, origin, repetitions, story } from './corpus.ts'
import { regex, wink } from './rivals.ts'

const quick = process.argv.includes('--quick')
const megabytes = quick ? 0.5 : 5
const rounds = quick ? 1 : 2
const mentionsToLink = quick ? 10_000 : 100_000

/** Seconds of processor time in the fastest of some rounds (other programs on the machine cost little of it), and what the last gave. */
function time<T>(work: () => T): { seconds: number; result: T } {
  let seconds = Number.POSITIVE_INFINITY
  let result: T | undefined
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage()
    result = work()
    const { user, system } = process.cpuUsage(start)
    seconds = Math.min(seconds, (user + system) / 1e6)
  }
  return { seconds, result: result as T }
}

const rows: string[][] = []
const row = (...cells: string[]) => rows.push(cells)
const number = (value: number) => Math.round(value).toLocaleString('en')
function print(): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)))
  for (const cells of rows) {
    console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '))
  }
  console.log()
  rows.length = 0
}

const articles = story()
const times = repetitions(articles, megabytes * 1024 * 1024)
const texts = [...articles.values()]
const all = Array.from({ length: times }, () => texts).flat()
const tokens = all.reduce((sum, text) => sum + tokenize(text).length, 0)
console.log(`${origin}, ${texts.length} articles ${times} times: ${megabytes} MB, ${number(tokens)} tokens\n`)

row('whole', 'tokens/s', 'MB/s', 'of wink-nlp', 'of a regex')
const winkSpeed = time(() => all.reduce((sum, text) => sum + wink(text), 0))
const regexSpeed = time(() => all.reduce((sum, text) => sum + regex(text), 0))
// Sums, not lists: what is kept would be paid for in garbage collection.
const reading = time(() => all.reduce((sum, text) => sum + readArticle(text).claims.length, 0))
// Every repetition is a collection of its own: the same articles again are no new story.
const reviewing = time(() => {
  let found = 0
  for (let i = 0; i < times; i++) {
    const collation = new Collation()
    for (const [file, text] of articles) collation.set(file, readArticle(text))
    found += collation.review({ root: '.' }).contradictions.length
  }
  return found
})
const whole = (name: string, seconds: number, count: number) =>
  row(
    name,
    number(count / seconds),
    (megabytes / seconds).toFixed(2),
    (winkSpeed.seconds / seconds).toFixed(2),
    (regexSpeed.seconds / seconds).toFixed(3),
  )
whole('reading', reading.seconds, tokens)
whole('reading + collation', reviewing.seconds, tokens)
whole('wink-nlp, all pipes', winkSpeed.seconds, winkSpeed.result)
whole('regular expression', regexSpeed.seconds, regexSpeed.result)
print()

row('room', 'tokens/s', 'of reading')
const room = (name: string, { seconds }: { seconds: number }) =>
  row(name, number(tokens / seconds), `${((100 * seconds) / reading.seconds).toFixed(1)} %`)
const count = (work: (at: number) => { readonly length: number }) =>
  time(() => {
    let sum = 0
    for (let i = 0; i < times; i++) for (let at = 0; at < texts.length; at++) sum += work(at).length
    return sum
  })
const cut = texts.map((text) => cutArticle(text))
const found = cut.map((article) => findTimes(article))
const names = cut.map((article, at) => findNames(article, found[at]!))
room(
  'tokens, lines, sentences',
  count((at) => cutArticle(texts[at]!).lines),
)
room(
  'times',
  count((at) => findTimes(cut[at]!)),
)
room(
  'names',
  count((at) => findNames(cut[at]!, found[at]!)),
)
room(
  'claims',
  count((at) => findClaims(cut[at]!, names[at]!, found[at]!).claims),
)
room(
  'fingerprints',
  count((at) => fingerprint(cut[at]!).hashes),
)
print()

row('collection', 'items', 'seconds', 'a second')
const sources = mentionSources()
const mentions = sources.reduce((sum, { reading }) => sum + reading.mentions.length, 0)
const linking = time(() => linkMentions(sources, []))
row('linking, mentions', number(mentions), linking.seconds.toFixed(2), number(mentions / linking.seconds))
const copies = time(() => findSharedPassages(sources))
const words = sources.reduce((sum, { reading }) => sum + reading.wording.hashes.length, 0)
row('shared passages, words', number(words), copies.seconds.toFixed(2), number(words / copies.seconds))
print()

/** Readings with so many mentions: of different articles where there are enough, else of the story's again and again. */
function mentionSources(): Source[] {
  const others = newsArticles(quick ? 500 : 5000)
  const sources: Source[] = []
  let count = 0
  for (let at = 0; count < mentionsToLink; at++) {
    const text = others?.[at] ?? texts[at % texts.length]!
    const reading = readArticle(text)
    count += reading.mentions.length
    if (reading.mentions.length === 0 && others === undefined && at > 100) break
    sources.push({ file: `${String(at).padStart(6, '0')}.txt`, reading })
  }
  return sources
}
