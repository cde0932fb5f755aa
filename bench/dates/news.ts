/** News articles whose time is known, and the days that count as theirs. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { isoDay } from '../../src/reading/time/calendar.ts'

export const sharedFolder = resolve(import.meta.dirname, '../../../shared')
const file = resolve(sharedFolder, 'data/news/articles.ndjson.gz')
export const newsThere = existsSync(file)

export interface NewsArticle {
  readonly id: string
  readonly source: string
  readonly title: string
  readonly text: string
  /** The day of its time stamp, in the stamp's own time zone. */
  readonly day: string
  /** Days it can have been written on, ISO: the stamp's, the newsroom's (Dubai), and the one that ended a few hours before. */
  readonly days: readonly string[]
}

interface Row {
  readonly id: string
  readonly source: string
  readonly time: string
  readonly title: string
  readonly text: string
}

/** All articles, in the order of the file. */
export function news(): NewsArticle[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n')
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const { id, source, time, title, text }: Row = JSON.parse(line)
      const hours = Date.parse(time) / 3_600_000
      const dayAt = (shift: number) => isoDay(Math.floor((hours + shift) / 24))
      const day = time.slice(0, 10)
      return { id, source, title, text, day, days: [...new Set([day, dayAt(4), dayAt(-5)])] }
    })
}

export const articleText = ({ title, text }: NewsArticle): string => `${title}\n\n${text}`

/** The same with a date line under the headline. */
export const datedText = ({ title, text, day }: NewsArticle): string =>
  `${title}\n\n${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}\n\n${text}`

const months = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ')

/** Every n-th, so that a sample covers the whole time. */
export const sample = <T>(list: readonly T[], count: number): T[] => {
  const step = Math.max(1, list.length / count)
  return Array.from({ length: Math.min(count, list.length) }, (_, i) => list[Math.floor(i * step)]!)
}

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
