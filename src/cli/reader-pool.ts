/** Reading is a map over articles: on big folders it runs in worker threads, each with its own copy of the program. */
import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { readArticle } from '../reading/read-article.ts'
import type { Reading } from '../reading/reading.ts'
import type { ProblemKind } from '../workspace/problems.ts'
import { type ArticleFile, load } from './sources.ts'

export type ReadResult =
  | { readonly file: string; readonly reading: Reading; readonly text: string; readonly encoding: string }
  | { readonly file: string; readonly problem: ProblemKind }
  | { readonly file: string; readonly skipped: true }

/** Below this, starting threads costs more than it saves (bytes). */
const worthThreads = 6 * 1024 * 1024
const batchSize = 32

/** The text and reading of one file, or why there is none. */
export function readFile(article: ArticleFile): ReadResult {
  const loaded = load(article)
  if (!('text' in loaded)) return loaded
  try {
    return { ...loaded, reading: readArticle(loaded.text) }
  } catch (error) {
    process.stderr.write(`${article.file}: ${error instanceof Error ? error.stack : error}\n`)
    return { file: article.file, problem: 'failed' }
  }
}

/**
 * Reads every article; results stand in the order of `articles`.
 * @param program the URL of the module whose worker side calls `serveReadings`
 * @param threads 1 reads here
 */
export async function readAll(
  articles: readonly ArticleFile[],
  program: URL,
  progress: (done: number) => void,
  threads = threadsFor(articles),
): Promise<ReadResult[]> {
  if (threads < 2) {
    return articles.map((article, index) => {
      const result = readFile(article)
      progress(index + 1)
      return result
    })
  }
  return readInThreads(articles, program, threads, progress)
}

function threadsFor(articles: readonly ArticleFile[]): number {
  const bytes = articles.reduce((sum, article) => sum + article.bytes, 0)
  return bytes < worthThreads ? 1 : Math.min(availableParallelism(), 8)
}

function readInThreads(
  articles: readonly ArticleFile[],
  program: URL,
  threads: number,
  progress: (done: number) => void,
): Promise<ReadResult[]> {
  const results = new Array<ReadResult>(articles.length)
  let next = 0
  let done = 0
  return new Promise((resolve, reject) => {
    const workers = Array.from({ length: threads }, () => new Worker(program))
    const stop = () => Promise.all(workers.map((worker) => worker.terminate()))
    for (const worker of workers) {
      let first = 0
      const give = () => {
        first = next
        next = Math.min(next + batchSize, articles.length)
        if (first < next) worker.postMessage(articles.slice(first, next))
      }
      worker.on('message', (batch: ReadResult[]) => {
        batch.forEach((result, index) => {
          results[first + index] = result
        })
        done += batch.length
        progress(done)
        if (done === articles.length) stop().then(() => resolve(results), reject)
        else give()
      })
      worker.on('error', (error) => stop().then(() => reject(error), reject))
      give()
    }
  })
}

/** The worker's side: batches of files in, results out. */
export function serveReadings(): void {
  if (isMainThread) throw new Error('serveReadings runs in a worker')
  parentPort!.on('message', (batch: ArticleFile[]) => parentPort!.postMessage(batch.map(readFile)))
}
