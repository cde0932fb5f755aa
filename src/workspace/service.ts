/** What the features see of the workspace: the folders under review, where a file belongs, and when something changed. */
import * as vscode from 'vscode'
import type { ReadingCache } from './cache/reading-cache.ts'
import { sampleFolder } from './discovery.ts'
import { FolderReview, type Progress } from './folder-review.ts'
import type { WorkerPort } from './protocol.ts'
import type { ReviewIndex } from './review-index.ts'
import { activationSetting, section } from './settings.ts'
import { WorkerClient } from './worker-client.ts'

/** A file of a reviewed folder. */
export interface Located {
  readonly folder: FolderReview
  readonly index: ReviewIndex
  readonly file: string
}

export class ReviewService {
  readonly log: vscode.LogOutputChannel
  readonly #client: WorkerClient
  readonly #cache: ReadingCache | undefined
  readonly #folders = new Map<string, FolderReview>()
  readonly #changed = new vscode.EventEmitter<FolderReview | undefined>()
  /** A folder's review changed; undefined where a folder came or went. */
  readonly onDidChange = this.#changed.event
  readonly #progressed = new vscode.EventEmitter<void>()
  readonly onDidProgress = this.#progressed.event
  readonly #subscriptions: vscode.Disposable[] = []
  #considering: Promise<void> | undefined

  /** @param cache readings of earlier sessions, where there is a place for them */
  constructor(spawn: () => WorkerPort, log: vscode.LogOutputChannel, cache?: ReadingCache) {
    this.log = log
    this.#cache = cache
    this.#client = new WorkerClient(spawn, () => {
      this.log.error('The worker stopped and is started again.')
      for (const folder of this.folders) folder.restart()
    })
    this.#subscriptions.push(
      vscode.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) this.#close(uri)
        for (const folder of added) void this.#consider(folder)
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(`${section}.files`)) for (const folder of this.folders) void folder.start()
        if (change.affectsConfiguration(`${section}.language`)) for (const folder of this.folders) folder.recollate()
        if (change.affectsConfiguration(`${section}.activation`)) void this.consider()
      }),
    )
  }

  /** The folders under review, in the workspace's order. */
  get folders(): readonly FolderReview[] {
    return (vscode.workspace.workspaceFolders ?? []).flatMap(({ uri }) => this.#folders.get(uri.toString()) ?? [])
  }

  get progress(): Progress {
    return this.folders.find((folder) => folder.progress.kind === 'busy')?.progress ?? { kind: 'idle' }
  }

  /** While folders are sampled and read for the first time; undefined when that is done. */
  get considering(): Promise<void> | undefined {
    return this.#considering
  }

  /** Starts a review of each folder whose .txt files are prose; does nothing elsewhere. */
  async consider(): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? []
    const considering = Promise.all(folders.map((folder) => this.#consider(folder))).then(() => {
      this.#considering = undefined
      this.#changed.fire(undefined)
    })
    this.#considering = considering
    this.#changed.fire(undefined) // «no articles» is said when that is known, not before
    await considering
  }

  /** Reviews every folder, prose or not: somebody asked for it. */
  async reviewNow(token?: vscode.CancellationToken): Promise<void> {
    for (const folder of vscode.workspace.workspaceFolders ?? []) await this.#open(folder).start(token)
  }

  /** The reviewed file that a document is; undefined before the first review, and for files that are not reviewed. */
  locate(uri: vscode.Uri): Located | undefined {
    for (const folder of this.folders) {
      const file = folder.fileOf(uri)
      if (file !== undefined && folder.index?.sources.has(file)) return { folder, index: folder.index, file }
    }
    return undefined
  }

  /** Waits until every folder's review is up to date with its files. */
  async settled(): Promise<void> {
    await Promise.all(this.folders.map((folder) => folder.settled()))
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose()
    for (const folder of this.#folders.values()) folder.dispose()
    this.#folders.clear()
    this.#client.dispose()
    this.#changed.dispose()
    this.#progressed.dispose()
  }

  async #consider(folder: vscode.WorkspaceFolder): Promise<void> {
    if (this.#folders.has(folder.uri.toString())) return
    const setting = activationSetting(folder.uri)
    if (setting === 'never') return
    try {
      if (setting === 'auto') {
        if (!(await this.#isReviewable(folder.uri))) {
          this.log.info(`${folder.name}: nothing to review`)
          return
        }
      }
      await this.#open(folder).start()
    } catch (error) {
      this.log.error(error instanceof Error ? error : String(error))
    }
  }

  async #isReviewable(folder: vscode.Uri): Promise<boolean> {
    const samples = await sampleFolder(folder)
    return samples.length > 0 && (await this.#client.ask({ kind: 'sample', samples })).reviewable
  }

  #open(folder: vscode.WorkspaceFolder): FolderReview {
    const key = folder.uri.toString()
    const known = this.#folders.get(key)
    if (known) return known
    const review = new FolderReview(folder, this.#client, this.log, this.#cache)
    review.onDidChange(() => this.#changed.fire(review))
    review.onDidProgress(() => this.#progressed.fire())
    this.#folders.set(key, review)
    this.#changed.fire(undefined)
    return review
  }

  #close(uri: vscode.Uri): void {
    this.#folders.get(uri.toString())?.dispose()
    if (this.#folders.delete(uri.toString())) this.#changed.fire(undefined)
  }
}
