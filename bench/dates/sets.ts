/** Sets of news articles on one event: same day give or take one, like headlines, two or more newsrooms. */

import { dateSources } from '../../src/collation/dating/dating.ts'
import { linkMentions } from '../../src/collation/identity/identity.ts'
import type { Source } from '../../src/collation/model.ts'
import { commonStems } from '../../src/language/ar/common-stems.ts'
import { fingerprint, hashOf } from '../../src/reading/passages/fingerprint.ts'
import { readArticle } from '../../src/reading/read-article.ts'
import { cutArticle } from '../../src/reading/text/article.ts'
import { parseIsoDay } from '../../src/reading/time/calendar.ts'
import { articleText, datedText, type NewsArticle } from './news.ts'

const bits = new Map<number, number>()
for (const [weight, stems] of commonStems) for (const stem of stems.split(' ')) bits.set(hashOf(stem), weight)

/** Share of the headline's bits from which two are alike, and the words they must share. */
const alike = 0.5
const sharedWords = 3
const mostArticles = 5

/** The sets, largest share first met; no article is in two. */
export function eventSets(articles: readonly NewsArticle[]): NewsArticle[][] {
  const heads = articles.map(({ title }) => {
    const stems = new Set(fingerprint(cutArticle(title, 'ar')).stems.filter((stem) => stem !== 0))
    let total = 0
    for (const stem of stems) total += bits.get(stem) ?? 14
    return { stems, total }
  })
  const sharers = new Map<number, number[]>()
  heads.forEach(({ stems }, index) => {
    for (const stem of stems) sharers.set(stem, [...(sharers.get(stem) ?? []), index])
  })
  const days = articles.map(({ day }) => parseIsoDay(day))
  const taken = new Set<number>()
  const sets: NewsArticle[][] = []
  heads.forEach(({ stems, total }, index) => {
    if (taken.has(index)) return
    const shared = new Map<number, { sum: number; count: number }>()
    for (const stem of stems)
      for (const other of sharers.get(stem)!) {
        if (other === index || taken.has(other) || Math.abs(days[other]! - days[index]!) > 1) continue
        const so = shared.get(other) ?? { sum: 0, count: 0 }
        shared.set(other, { sum: so.sum + (bits.get(stem) ?? 14), count: so.count + 1 })
      }
    const found = [...shared]
      .filter(([other, { sum, count }]) => count >= sharedWords && sum >= alike * Math.min(total, heads[other]!.total))
      .filter(([other]) => articles[other]!.source !== articles[index]!.source)
      .sort((a, b) => b[1].sum - a[1].sum || a[0] - b[0])
      .slice(0, mostArticles - 1)
      .map(([other]) => other)
    if (found.length === 0) return
    const members = [index, ...found].sort((a, b) => days[a]! - days[b]! || a - b)
    for (const member of members) taken.add(member)
    sets.push(members.map((member) => articles[member]!))
  })
  return sets
}

export interface Followed {
  readonly others: number
  /** Dated within a day: at most three days stated, the true one among them. */
  readonly within: number
  readonly wider: number
  readonly wrong: readonly string[]
  readonly undated: number
}

const source = (file: string, text: string): Source => ({ file, reading: readArticle(text, 'ar') })

/** Dates every set with a date line on its first article; `noise` articles of other events stand beside. */
export function follow(sets: readonly (readonly NewsArticle[])[], together: boolean): Followed {
  const result = { others: 0, within: 0, wider: 0, wrong: [] as string[], undated: 0 }
  const files = sets.map((set, at) =>
    set.map((article, i) => ({ article, dated: i === 0, file: `${String(at).padStart(4, '0')}-${i}.txt` })),
  )
  for (const group of together ? [files.flat()] : files) {
    const sources = group.map(({ article, dated, file }) =>
      source(file, dated ? datedText(article) : articleText(article)),
    )
    const chronology = dateSources(sources, linkMentions(sources, []), [])
    for (const { article, dated, file } of group) {
      if (dated) continue
      result.others++
      const date = chronology.dateOf(file)
      if (!date) result.undated++
      else if (!article.days.some((day) => date.from <= day && day <= date.to))
        result.wrong.push(`${file} ${article.day} ${article.title}: ${date.from}..${date.to}`)
      else if (parseIsoDay(date.to) - parseIsoDay(date.from) <= 2) result.within++
      else result.wider++
    }
  }
  return result
}

/** Articles of other events beside dated sets: how many borrow a date, and how many of these wrongly. */
export function borrowed(
  sets: readonly (readonly NewsArticle[])[],
  strangers: readonly NewsArticle[],
): { strangers: number; dated: number; wrong: string[] } {
  const sources = [
    ...sets.map((set, at) => source(`set-${at}.txt`, datedText(set[0]!))),
    ...strangers.map((article, at) => source(`x-${at}.txt`, articleText(article))),
  ].sort((a, b) => (a.file < b.file ? -1 : 1))
  const chronology = dateSources(sources, linkMentions(sources, []), [])
  const wrong: string[] = []
  let dated = 0
  strangers.forEach((article, at) => {
    const date = chronology.dateOf(`x-${at}.txt`)
    if (!date) return
    dated++
    if (!article.days.some((day) => date.from <= day && day <= date.to))
      wrong.push(`${article.day} ${article.title}: ${date.from}..${date.to}`)
  })
  return { strangers: strangers.length, dated, wrong }
}
