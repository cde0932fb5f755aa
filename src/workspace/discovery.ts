/** Which files of a folder are articles, and their bytes. Nothing is ever written. */
import * as vscode from 'vscode'
import { largestFile } from './decode.ts'
import type { ProblemKind } from './problems.ts'
import { isArticleName, isTextFile, sampleSize } from './prose.ts'
import { filesSettings } from './settings.ts'

/** At most so many files say whether a folder is worth a review. */
const sampledFiles = 50

/** The files of a folder that can be articles, in the order of their paths; what is in them decides. */
export async function findArticles(
  folder: vscode.Uri,
  token?: vscode.CancellationToken,
  limit?: number,
): Promise<vscode.Uri[]> {
  const { include, exclude } = filesSettings(folder)
  const found = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, include),
    exclude.length > 0 ? new vscode.RelativePattern(folder, `{${exclude.join(',')}}`) : null,
    limit,
    token,
  )
  return found.filter(({ path }) => isTextFile(path)).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/** What at most 50 files of the folder begin with, of those whose names speak for articles. */
export async function sampleFolder(folder: vscode.Uri, token?: vscode.CancellationToken): Promise<Uint8Array[]> {
  const found = await findArticles(folder, token, sampledFiles * 4)
  const files = found.filter(({ path }) => isArticleName(path)).slice(0, sampledFiles)
  const samples: Uint8Array[] = []
  for (const file of files) {
    if (token?.isCancellationRequested) break
    const read = await readBytes(file)
    if ('bytes' in read) samples.push(read.bytes.slice(0, sampleSize))
  }
  return samples
}

/** A file's bytes, or why there are none. Huge files are not even opened. */
export async function readBytes(
  file: vscode.Uri,
): Promise<{ bytes: Uint8Array } | { problem: ProblemKind; detail?: string }> {
  try {
    const { size, type } = await vscode.workspace.fs.stat(file)
    if (type & vscode.FileType.Directory) return { problem: 'unreadable', detail: 'a folder' }
    if (size > largestFile) return { problem: 'too-large' }
    return { bytes: await vscode.workspace.fs.readFile(file) }
  } catch (error) {
    const gone = error instanceof vscode.FileSystemError && error.code === 'FileNotFound'
    return { problem: gone ? 'gone' : 'unreadable', detail: error instanceof Error ? error.message : String(error) }
  }
}

/** The file's name in the review: relative to the folder, '/' as separator. */
export function fileName(folder: vscode.Uri, uri: vscode.Uri): string | undefined {
  const prefix = folder.path.endsWith('/') ? folder.path : `${folder.path}/`
  if (uri.scheme !== folder.scheme || uri.authority !== folder.authority || !uri.path.startsWith(prefix))
    return undefined
  return uri.path.slice(prefix.length)
}
