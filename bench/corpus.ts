/** The texts that are measured on. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

const project = resolve(import.meta.dirname, '..')
const seeds = resolve(project, '../shared/seeds')
const news = resolve(project, '../shared/data/news/articles.ndjson.gz')

/** What the figures are of: the seeds beside the checkout, the samples where there are none. */
export const origin = existsSync(seeds) ? seeds : join(project, 'samples')

/** One story's articles, by file name. */
export function story(): Map<string, string> {
  const files = readdirSync(origin).filter((file) => file.endsWith('.txt'))
  return new Map(files.sort().map((file) => [file, readFileSync(join(origin, file), 'utf8').replace(/^\uFEFF/, '')]))
}

/** How often the story must be repeated to be so many bytes of UTF-8. */
export function repetitions(articles: ReadonlyMap<string, string>, bytes: number): number {
  let once = 0
  for (const text of articles.values()) once += Buffer.byteLength(text)
  return Math.ceil(bytes / once)
}

/** So many different news articles, where the shared data is there. */
export function newsArticles(count: number): string[] | undefined {
  if (!existsSync(news)) return undefined
  const lines = gunzipSync(readFileSync(news)).toString('utf8').split('\n', count)
  return lines.map((line) => {
    const { title, text }: { title: string; text: string } = JSON.parse(line)
    return `${title}\n\n${text}`
  })
}
