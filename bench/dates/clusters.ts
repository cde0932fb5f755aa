/** The annotated clusters: the first article dated, or none; and the seeds as they are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dateSources } from '../../src/collation/dating/dating.ts'
import { linkMentions } from '../../src/collation/identity/identity.ts'
import { readArticle } from '../../src/reading/read-article.ts'
import { parseIsoDay } from '../../src/reading/time/calendar.ts'
import { sharedFolder } from './news.ts'

export const clusterFolders = ['clusters/toronto', 'clusters/yasuj', 'seeds'] as const
export const clustersThere = existsSync(join(sharedFolder, 'gold'))

export interface ClusterDates {
  readonly others: number
  readonly within: number
  readonly wider: number
  readonly wrong: readonly string[]
  readonly lines: readonly string[]
}

/** Compares with the gold; with `first`, a person has dated the first article. */
export function clusterDates(folder: (typeof clusterFolders)[number], first: boolean): ClusterDates {
  const path = join(sharedFolder, folder)
  const gold: { documents: { file: string; docDate: string | null }[] } = JSON.parse(
    readFileSync(join(sharedFolder, 'gold', `${folder.split('/').at(-1)}.json`), 'utf8'),
  )
  const sources = readdirSync(path)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ file, reading: readArticle(readFileSync(join(path, file), 'utf8').replace(/^\uFEFF/, '')) }))
  const known = gold.documents.find(({ file }) => file === sources[0]!.file)!
  const decisions =
    first && known.docDate ? [{ kind: 'date' as const, file: known.file, from: known.docDate, to: known.docDate }] : []
  const chronology = dateSources(sources, linkMentions(sources, []), decisions)
  const result = { others: 0, within: 0, wider: 0, wrong: [] as string[], lines: [] as string[] }
  for (const { file, docDate } of gold.documents) {
    const date = chronology.dateOf(file)
    result.lines.push(`${file} ${docDate ?? '?'} ${date ? `${date.from}..${date.to} ${date.method}` : '–'}`)
    if (docDate === null || (first && file === known.file)) continue
    result.others++
    if (!date) continue
    if (date.from > docDate || date.to < docDate) result.wrong.push(file)
    else if (parseIsoDay(date.to) - parseIsoDay(date.from) <= 2) result.within++
    else result.wider++
  }
  return result
}
