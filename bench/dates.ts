/**
 * `node bench/dates.ts [section …]`: how well times are read and articles dated. Sections: recognizers, self-check, chrono,
 * undated, sets, mixed, clusters, speed; all without arguments. `--wrong` prints what went wrong.
 */
import { cutArticle } from '../src/reading/text/article.ts'
import { findTimes } from '../src/reading/time/time.ts'
import { clusterDates, clusterFolders, clustersThere } from './dates/clusters.ts'
import { articleText, news, newsThere, percent, sample } from './dates/news.ts'
import { recognizerFiles, recognizers, recognizersThere } from './dates/recognizers.ts'
import { chronoRight, misfitsFound, resolvedInOnePiece, statedDates } from './dates/self-check.ts'
import { borrowed, eventSets, follow } from './dates/sets.ts'
import { dateAlone } from './dates/undated.ts'

const args = process.argv.slice(2)
const showWrong = args.includes('--wrong')
const sections = args.filter((arg) => !arg.startsWith('--'))
const wanted = (section: string) => sections.length === 0 || sections.includes(section)
const say = (line: string) => console.log(line)
const complain = (lines: readonly string[]) => {
  if (showWrong) for (const line of lines.slice(0, 60)) say(`      ${line}`)
}

if (recognizersThere && wanted('recognizers'))
  for (const name of recognizerFiles) {
    const { right, all, wrong } = recognizers(name)
    say(`recognizers ${name}: ${right} of ${all} (${percent(right, all)})`)
    complain(wrong)
  }

const articles = newsThere ? news() : []
if (newsThere && (wanted('self-check') || wanted('chrono'))) {
  const stated = statedDates(articles)
  if (wanted('self-check')) {
    const fit = resolvedInOnePiece(stated)
    say(
      `self-check: ${fit.right} of ${fit.all} fitting weekday + date resolved in one piece (${percent(fit.right, fit.all)})`,
    )
    complain(fit.wrong)
    const misfit = misfitsFound(stated)
    say(`self-check: ${misfit.right} of ${misfit.all} misfits are findings (${percent(misfit.right, misfit.all)})`)
    complain(misfit.wrong)
  }
  if (wanted('chrono')) {
    const { right, all, locale } = await chronoRight(stated)
    say(`chrono-node (${locale}): ${right} of ${all} (${percent(right, all)})`)
  }
}
if (newsThere && wanted('undated')) {
  const result = dateAlone(sample(articles, 3000))
  const all = result.narrow + result.wide
  say(
    `undated: of 3,000 alone ${result.narrow} get ≤ 31 days, ${result.wide} a wider interval, ${result.undated} stay undated; ${result.right} of ${all} contain the true day (${percent(result.right, all)}), ${result.stamped} that of the time stamp`,
  )
  complain(result.wrong)
}
if (newsThere && (wanted('sets') || wanted('mixed'))) {
  const sets = eventSets(articles)
  const tell = (name: string, { others, within, wider, wrong, undated }: ReturnType<typeof follow>) => {
    say(
      `${name}: ${sets.length} sets, ${others} others: ${within} within a day (${percent(within, others)}), ${wider} wider, ${wrong.length} wrong (${percent(wrong.length, others)}), ${undated} undated`,
    )
    complain(wrong)
  }
  if (wanted('sets')) tell('sets, each by itself', follow(sets, false))
  if (wanted('mixed')) {
    tell('sets, all in one folder', follow(sets, true))
    const members = new Set(sets.flat())
    const strangers = sample(
      articles.filter((article) => !members.has(article)),
      1500,
    )
    const { dated, wrong } = borrowed(sets, strangers)
    say(`strangers: of ${strangers.length} articles on other events ${dated} are dated, ${wrong.length} wrongly`)
    complain(wrong)
  }
}
if (clustersThere && wanted('clusters'))
  for (const folder of clusterFolders)
    for (const first of folder === 'seeds' ? [false] : [true, false]) {
      const { others, within, wider, wrong, lines } = clusterDates(folder, first)
      say(
        `${folder}, ${first ? 'first dated' : 'as they are'}: ${within} of ${others} within a day, ${wider} wider, ${wrong.length} wrong`,
      )
      if (first || folder === 'seeds') complain(lines)
    }
if (newsThere && wanted('speed')) {
  const texts = sample(articles, 3000).map((article) => cutArticle(articleText(article), 'ar'))
  const tokens = texts.reduce((sum, { tokens }) => sum + tokens.length, 0)
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const start = performance.now()
    for (const text of texts) findTimes(text)
    best = Math.min(best, performance.now() - start)
  }
  say(`speed: ${(tokens / best / 1000).toFixed(2)} M tokens/s over ${tokens.toLocaleString('en')} tokens`)
}
