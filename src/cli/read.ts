/** `source-review read`: articles in, readings out, one JSON line each. */

import { existsSync, statSync } from 'node:fs'
import { relative } from 'node:path'
import { createInterface } from 'node:readline'
import type { Reading } from '../reading/reading.ts'
import { type ProblemKind, problemMessage } from '../workspace/problems.ts'
import { readFile } from './reader-pool.ts'
import { type ArticleFile, findArticles } from './sources.ts'

/** A line of `read`, which `collate` takes. */
export type ReadingLine =
  | { readonly file: string; readonly encoding: string; readonly reading: Reading }
  | { readonly file: string; readonly problem: ProblemKind }

/** @param root the folder that file names are relative to; without one, a folder's files are relative to it and a file is named as given */
export async function runRead(paths: readonly string[], root?: string): Promise<number> {
  let failed = false
  for await (const path of paths.length > 0 ? paths : linesOf(process.stdin)) {
    for (const article of articlesAt(path, root)) {
      const result = readFile(article)
      let line: ReadingLine
      if ('skipped' in result) continue
      if ('problem' in result) {
        process.stderr.write(
          `${result.file}: ${existsSync(article.path) ? problemMessage(result.problem) : 'There is no such file.'}\n`,
        )
        failed = true
        line = result
      } else line = { file: result.file, encoding: result.encoding, reading: result.reading }
      // A slow reader of the pipe is waited for: readings of a million articles must not pile up in memory.
      if (!process.stdout.write(`${JSON.stringify(line)}\n`))
        await new Promise((go) => process.stdout.once('drain', go))
    }
  }
  return failed ? 1 : 0
}

/** Names are such that lines from many machines can be put together. */
function articlesAt(path: string, root: string | undefined): ArticleFile[] {
  const nameOf = (file: string) => (root === undefined ? file : relative(root, file)).replaceAll('\\', '/')
  let bytes = 0
  try {
    const state = statSync(path)
    if (state.isDirectory()) {
      const { articles } = findArticles(path)
      return root === undefined ? articles : articles.map((article) => ({ ...article, file: nameOf(article.path) }))
    }
    bytes = state.size
  } catch {
    // Reading it says why it cannot be read, and goes on with the next.
  }
  return [{ file: nameOf(path), path, bytes }]
}

/** The lines of a stream that say something. */
export async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') yield line
  }
}
