/** The extension's entry in both hosts. */
import * as vscode from 'vscode'
import { spawnWorker } from '#spawn'
import { features } from './features/features.ts'
import { extensionStorage } from './workspace/cache/extension-storage.ts'
import { readerVersion } from './workspace/cache/reader-version.ts'
import { ReadingCache } from './workspace/cache/reading-cache.ts'
import type { Progress } from './workspace/folder-review.ts'
import { ReviewService } from './workspace/service.ts'

/** What other extensions, and the tests, may use. */
export interface SourceReviewApi {
  /** Resolves when every folder's review is up to date with its files. */
  settled(): Promise<void>
  /** How far the reading of a folder is. */
  readonly onDidProgress: vscode.Event<Progress>
}

export function activate(context: vscode.ExtensionContext): SourceReviewApi {
  const log = vscode.window.createOutputChannel('Source Review', { log: true })
  const storage = readerVersion && extensionStorage(context.globalStorageUri, readerVersion)
  const cache = storage && new ReadingCache(storage, (error) => log.warn(`The cache could not be written: ${error}`))
  const service = new ReviewService(() => spawnWorker(context.extensionUri), log, cache || undefined)
  context.subscriptions.push(log, service, ...features.map((feature) => feature(context, service)))
  const considered = service.consider()
  return {
    settled: async () => {
      await considered
      await service.settled()
    },
    onDidProgress: (listener, ...rest) => service.onDidProgress(() => listener(service.progress), ...rest),
  }
}
