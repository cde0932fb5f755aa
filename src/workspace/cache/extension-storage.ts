/** The cache's files: in the extension's own storage (a browser's too), never in anybody's folder. */
import * as vscode from 'vscode'
import type { CacheStore } from './reading-cache.ts'

/**
 * A folder for one version of the reader. What other versions kept is of no use any more and is deleted at the first look.
 * @param storage the extension's, `context.globalStorageUri`: one bound for all folders, and articles copied between them are known
 */
export function extensionStorage(storage: vscode.Uri, version: string): CacheStore {
  const all = vscode.Uri.joinPath(storage, 'readings')
  const folder = vscode.Uri.joinPath(all, version)
  let cleared: Promise<void> | undefined
  return {
    async read(name) {
      cleared ??= deleteOthers(all, version)
      await cleared
      try {
        return await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name))
      } catch (error) {
        if (isMissing(error)) return undefined
        throw error
      }
    },
    async write(name, bytes) {
      await vscode.workspace.fs.createDirectory(folder)
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), bytes)
    },
  }
}

async function deleteOthers(all: vscode.Uri, version: string): Promise<void> {
  let entries: [string, vscode.FileType][]
  try {
    entries = await vscode.workspace.fs.readDirectory(all)
  } catch (error) {
    if (isMissing(error)) return
    throw error
  }
  for (const [name] of entries) {
    if (name !== version) await vscode.workspace.fs.delete(vscode.Uri.joinPath(all, name), { recursive: true })
  }
}

const isMissing = (error: unknown): boolean => error instanceof vscode.FileSystemError && error.code === 'FileNotFound'
