/** Files in: which articles a folder holds, and their text. No file is ever written to. */
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { decodeBytes, largestFile } from '../workspace/decode.ts'
import type { ProblemKind } from '../workspace/problems.ts'
import { isArticle, isArticleName, isTextFile } from '../workspace/prose.ts'

export interface ArticleFile {
  /** As the review names it: relative to the root, '/' as separator. */
  readonly file: string
  readonly path: string
  readonly bytes: number
}

export type Loaded =
  | { readonly file: string; readonly text: string; readonly encoding: string }
  | { readonly file: string; readonly problem: ProblemKind }
  /** No article: a list of packages, a licence, a log. */
  | { readonly file: string; readonly skipped: true }

/** What a person can mend: printed without a stack, exit status 1. */
export class CannotRun extends Error {}

export interface Found {
  readonly articles: ArticleFile[]
  /** Folders and links that could not be followed. */
  readonly problems: { readonly file: string; readonly problem: ProblemKind }[]
}

/** The .txt files below a folder (or the one file that is given), sorted by path; hidden folders and node_modules are not entered. */
export function findArticles(root: string): Found {
  const articles: ArticleFile[] = []
  const problems: Found['problems'] = []
  const state = statOf(root)
  if (state.isFile()) {
    articles.push({ file: basename(root), path: root, bytes: state.size })
    return { articles, problems }
  }
  const walk = (folder: string, prefix: string) => {
    let names: string[]
    try {
      names = readdirSync(folder)
    } catch (error) {
      if (prefix === '')
        throw new CannotRun(`Cannot read the folder ${root} (${codeOf(error)}). Check its permissions.`)
      problems.push({ file: prefix.slice(0, -1), problem: 'unreadable' })
      return
    }
    for (const name of names) {
      if (name.startsWith('.') || name === 'node_modules') continue
      const path = join(folder, name)
      const file = prefix + name
      try {
        // Links to folders are not followed: they can lead round in circles.
        const link = lstatSync(path)
        if (link.isDirectory()) walk(path, `${file}/`)
        else if (isTextFile(name)) {
          const target = link.isSymbolicLink() ? statSync(path) : link
          if (target.isFile()) articles.push({ file, path, bytes: target.size })
        }
      } catch (error) {
        problems.push({ file, problem: problemOf(error) })
      }
    }
  }
  walk(root, '')
  articles.sort((a, b) => compare(a.file, b.file))
  problems.sort((a, b) => compare(a.file, b.file))
  return { articles, problems }
}

function statOf(root: string) {
  try {
    return statSync(root)
  } catch (error) {
    const code = codeOf(error)
    throw new CannotRun(
      code === 'ENOENT'
        ? `There is no folder ${root}. Give the folder that holds the articles (.txt).`
        : `Cannot read ${root} (${code}). Check its permissions.`,
    )
  }
}

/** The decoded text of an article, or why there is none. */
export function load({ file, path, bytes }: ArticleFile): Loaded {
  // What comes with software may be empty, binary or huge: nobody takes it for an article.
  const noText = (problem: ProblemKind): Loaded => (isArticleName(file) ? { file, problem } : { file, skipped: true })
  if (bytes > largestFile) return noText('too-large')
  let data: Uint8Array
  try {
    data = readFileSync(path)
  } catch (error) {
    return { file, problem: problemOf(error) }
  }
  const decoded = decodeBytes(data)
  if ('problem' in decoded) return noText(decoded.kind)
  if (!isArticle(file, decoded.text)) return { file, skipped: true }
  return { file, text: decoded.text, encoding: decoded.encoding }
}

const problemOf = (error: unknown): ProblemKind => (codeOf(error) === 'ENOENT' ? 'gone' : 'unreadable')

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export function codeOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error && typeof error.code === 'string' ? error.code : error.message
  return String(error)
}
