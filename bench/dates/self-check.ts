/**
 * Every «weekday + day + month [year]» of the news, found by a plain pattern of its own. Where the weekday fits the date in the
 * year nearest to the article's time, the expression must be resolved to it in one piece; where it does not, it must be a finding.
 * Neither is a date that lies months away and fits another year, which the text may tell of; nor «الأربعاء الأول من أبريل».
 */

import { dateSources } from '../../src/collation/dating/dating.ts'
import type { Linking } from '../../src/collation/model.ts'
import { readArticle } from '../../src/reading/read-article.ts'
import { cutArticle } from '../../src/reading/text/article.ts'
import { dayNumber, daysInMonth, isoDay, parseIsoDay, weekdayOf } from '../../src/reading/time/calendar.ts'
import { resolveTime } from '../../src/reading/time/resolve.ts'
import { findTimes } from '../../src/reading/time/time.ts'
import { articleText, type NewsArticle } from './news.ts'

const months = new Map<string, number>()
for (const [at, names] of [
  'يناير|كانون الثاني',
  'فبراير|شباط',
  'مارس|آذار|اذار',
  'أبريل|إبريل|ابريل|نيسان',
  'مايو|أيار|ايار|آيار',
  'يونيو|يونيه|حزيران',
  'يوليو|يوليه|تموز',
  'أغسطس|اغسطس|آب',
  'سبتمبر|أيلول|ايلول',
  'أكتوبر|اكتوبر|تشرين الأول|تشرين الاول',
  'نوفمبر|تشرين الثاني',
  'ديسمبر|كانون الأول|كانون الاول',
].entries())
  for (const name of names.split('|')) months.set(name, at + 1)
const weekdays = new Map(
  Object.entries({
    الاثنين: 1,
    الإثنين: 1,
    الثلاثاء: 2,
    الأربعاء: 3,
    الاربعاء: 3,
    الخميس: 4,
    الجمعة: 5,
    السبت: 6,
    الأحد: 7,
    الاحد: 7,
  }),
)
const ordinals = new Map<string, number>()
for (const [at, word] of 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ').entries()) {
  ordinals.set(word, at + 1)
  if (at > 0 && at < 9) ordinals.set(`${word} عشر`, at + 11).set(`${word} والعشرين`, at + 21)
}
ordinals
  .set('الحادي عشر', 11)
  .set('الحادي والعشرين', 21)
  .set('الحادي والثلاثين', 31)
  .set('العشرين', 20)
  .set('الثلاثين', 30)
const alternatives = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|')
const month = alternatives(months.keys())
const pattern = new RegExp(
  `(${alternatives(weekdays.keys())})(?:\\s+(?:الماضي|المقبل|القادم))?\\s*[،,(]?\\s*(?:الموافق\\s*)?(?:في\\s+)?\\(?(\\d{1,2}|${alternatives(ordinals.keys())})\\s*(?:من\\s+)?(?:شهر\\s+)?(${month})(?:\\s*[/(-]?\\s*(?:${month})\\)?)?(?:\\s+(?:(?:من\\s+)?(?:عام|سنة)\\s+)?(\\d{4}))?`,
  'g',
)

export interface Stated {
  readonly article: NewsArticle
  readonly start: number
  readonly end: number
  readonly day: number
  readonly fits: boolean
}

/** Days from an article's time beyond which a date without a year may be of another year than the nearest. */
const farAway = 100

/** The expressions, with the date in the year nearest to the article's time. */
export function statedDates(articles: readonly NewsArticle[]): Stated[] {
  return articles.flatMap((article) => {
    const now = parseIsoDay(article.day)
    return [...articleText(article).matchAll(pattern)].flatMap((match) => {
      const [whole, weekday, day, name, year] = match
      const date = ordinals.get(day!) ?? Number(day)
      const number = months.get(name!)!
      const near = Number(article.day.slice(0, 4))
      const years = year === undefined ? [near - 1, near, near + 1] : [Number(year)]
      const days = years
        .filter((y) => date >= 1 && date <= daysInMonth(y, number))
        .map((y) => dayNumber(y, number, date))
      if (days.length === 0) return []
      const nearest = days.reduce((a, b) => (Math.abs(b - now) < Math.abs(a - now) ? b : a))
      const fits = (day: number) => weekdayOf(day) === weekdays.get(weekday!)
      const far = year === undefined && Math.abs(nearest - now) > farAway && days.some(fits)
      if (!fits(nearest) && (far || (ordinals.has(day!) && date <= 5))) return []
      return {
        article,
        start: match.index,
        end: match.index + whole.trimEnd().length,
        day: nearest,
        fits: fits(nearest),
      }
    })
  })
}

/** Of the expressions that fit, how many are resolved in one piece. */
export function resolvedInOnePiece(stated: readonly Stated[]): { right: number; all: number; wrong: string[] } {
  const fitting = stated.filter(({ fits }) => fits)
  const wrong = fitting.filter(({ article, start, end, day }) => {
    const text = articleText(article)
    const want = isoDay(day)
    return !findTimes(cutArticle(text, 'ar')).some((time) => {
      if (time.start > start || time.end < end) return false
      const { from, to } = resolveTime(time, { from: article.day, to: article.day })
      return from === want && to === want
    })
  })
  return {
    right: fitting.length - wrong.length,
    all: fitting.length,
    wrong: wrong.map(({ article, start, end }) => articleText(article).slice(start, end)),
  }
}

/** Of those that do not fit, how many are findings when a person has dated the article. */
export function misfitsFound(stated: readonly Stated[]): { right: number; all: number; wrong: string[] } {
  const misfits = stated.filter(({ fits }) => !fits)
  const wrong = misfits.filter(({ article, start, end }) => {
    const source = { file: 'a.txt', reading: readArticle(articleText(article), 'ar') }
    const decisions = [{ kind: 'date' as const, file: 'a.txt', from: article.day, to: article.day }]
    const { findings } = dateSources([source], noLinking, decisions)
    return !findings.some(({ kind, left, right }) => kind === 'weekday' && left.start < end && right.end > start)
  })
  return {
    right: misfits.length - wrong.length,
    all: misfits.length,
    wrong: wrong.map(({ article, start, end }) => articleText(article).slice(start, end)),
  }
}

export const noLinking: Linking = { entities: [], edges: [], entityOf: () => undefined }

/** chrono-node's Arabic where it has one, else its English: of the expressions that fit, how many it resolves in one piece. */
export async function chronoRight(stated: readonly Stated[]): Promise<{ right: number; all: number; locale: string }> {
  const chrono = (await import('chrono-node')) as unknown as Record<
    string,
    { parse(text: string, from: Date): { index: number; text: string; date(): Date }[] }
  >
  const locale = chrono.ar ? 'ar' : 'casual'
  const parser = chrono[locale]!
  const fitting = stated.filter(({ fits }) => fits)
  let right = 0
  for (const { article, start, end, day } of fitting) {
    const text = articleText(article).slice(Math.max(0, start - 40), end + 40)
    const at = Math.min(40, start)
    const [y, m, d] = article.day.split('-').map(Number) as [number, number, number]
    const found = parser.parse(text, new Date(y, m - 1, d, 12))
    if (
      found.some(({ index, text: words, date }, i) => {
        const result = found[i]!.date()
        void date
        const iso = `${result.getFullYear()}-${String(result.getMonth() + 1).padStart(2, '0')}-${String(result.getDate()).padStart(2, '0')}`
        return index <= at && index + words.length >= at + (end - start) && iso === isoDay(day)
      })
    )
      right++
  }
  return { right, all: fitting.length, locale }
}
