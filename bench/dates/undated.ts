/** News articles with their time withheld: what the dating says of each by itself. */
import { dateSources } from '../../src/collation/dating/dating.ts'
import { readArticle } from '../../src/reading/read-article.ts'
import { parseIsoDay } from '../../src/reading/time/calendar.ts'
import { articleText, type NewsArticle } from './news.ts'
import { noLinking } from './self-check.ts'

export interface Undated {
  readonly narrow: number
  readonly wide: number
  readonly undated: number
  /** Intervals that contain the day of the time stamp, and those that contain a day it can have been written on. */
  readonly stamped: number
  readonly right: number
  readonly wrong: readonly string[]
}

export function dateAlone(articles: readonly NewsArticle[]): Undated {
  const result = { narrow: 0, wide: 0, undated: 0, stamped: 0, right: 0, wrong: [] as string[] }
  for (const article of articles) {
    const source = { file: 'a.txt', reading: readArticle(articleText(article), 'ar') }
    const date = dateSources([source], noLinking, []).dateOf('a.txt')
    if (!date) {
      result.undated++
      continue
    }
    if (parseIsoDay(date.to) - parseIsoDay(date.from) <= 31) result.narrow++
    else result.wide++
    const within = (day: string) => date.from <= day && day <= date.to
    if (within(article.day)) result.stamped++
    if (article.days.some(within)) result.right++
    else result.wrong.push(`${article.id} ${article.day}: ${date.from}..${date.to}`)
  }
  return result
}
