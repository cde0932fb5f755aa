/** One folder under review: its files in, its review out. Reading and comparing happen in the worker. */
import * as vscode from 'vscode'
import type { MessageLanguage } from '../language/messages.ts'
import { reanchor } from './anchors.ts'
import type { ReadingCache } from './cache/reading-cache.ts'
import { nextChunk } from './contents.ts'
import { notesOf, verdictsOf } from './decision-list.ts'
import { DecisionsStore, decisionsPath } from './decisions-store.ts'
import { fileName, findArticles } from './discovery.ts'
import { KnownFiles } from './known-files.ts'
import { type ProblemKind, problemMessage } from './problems.ts'
import { isTextFile } from './prose.ts'
import type { ReadResult } from './protocol.ts'
import { ReviewIndex } from './review-index.ts'
import { filesSettings, languageSetting } from './settings.ts'
import type { WorkerClient } from './worker-client.ts'

/** From so many files on, the first few are shown before the rest is read. */
const manyFiles = 100
/** Milliseconds of quiet before changed files and typed text are read again. */
const settle = 250

export type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly done: number; readonly total: number }

export class FolderReview {
  readonly uri: vscode.Uri
  readonly name: string
  readonly decisions: DecisionsStore
  readonly #client: WorkerClient
  readonly #cache: ReadingCache | undefined
  readonly #log: vscode.LogOutputChannel
  readonly #changed = new vscode.EventEmitter<void>()
  readonly onDidChange = this.#changed.event
  readonly #progressed = new vscode.EventEmitter<void>()
  readonly onDidProgress = this.#progressed.event
  readonly #subscriptions: vscode.Disposable[] = []
  /** What the worker last said of each file; becomes visible with the next review. */
  readonly #files = new KnownFiles()
  /** Files to read again. */
  readonly #pending = new Set<string>()
  /** Files that appeared, and may be articles. */
  readonly #created = new Set<string>()
  #watcher: vscode.FileSystemWatcher | undefined
  #index: ReviewIndex | undefined
  #progress: Progress = { kind: 'idle' }
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> | undefined
  #stale = false
  /** Files that were not read because an earlier session did. */
  #recalled = 0
  #disposed = false

  /** @param cache readings of earlier sessions, where there is a place for them */
  constructor(
    folder: vscode.WorkspaceFolder,
    client: WorkerClient,
    log: vscode.LogOutputChannel,
    cache?: ReadingCache,
  ) {
    this.uri = folder.uri
    this.name = folder.name
    this.#client = client
    this.#cache = cache
    this.#log = log
    this.decisions = new DecisionsStore(folder.uri)
  }

  /** The last finished review; undefined before the first. */
  get index(): ReviewIndex | undefined {
    return this.#index
  }

  get progress(): Progress {
    return this.#progress
  }

  /** Finds and reads everything. Cancelled, it shows what was read so far. */
  async start(token?: vscode.CancellationToken): Promise<void> {
    if (this.#subscriptions.length === 0) this.#watch()
    this.#watchFiles()
    await this.decisions.load()
    const files = await findArticles(this.uri, token)
    const found = files.flatMap((uri) => fileName(this.uri, uri) ?? [])
    this.#files.found(found)
    for (const file of this.#files.reviewed()) this.#pending.add(file)
    for (const file of found) this.#pending.add(file)
    this.#stale = true
    await this.#run(token)
  }

  /** Waits until nothing is left to read or compare. */
  async settled(): Promise<void> {
    if (this.#timer !== undefined) await this.#run()
    while (this.#running) await this.#running
  }

  /** The worker lost what it knew: everything is read again. */
  restart(): void {
    this.#stale = true
    for (const file of this.#files.reviewed()) this.#pending.add(file)
    this.#schedule()
  }

  uriOf(file: string): vscode.Uri {
    return vscode.Uri.joinPath(this.uri, file)
  }

  fileOf(uri: vscode.Uri): string | undefined {
    return fileName(this.uri, uri)
  }

  /** A decision or a setting changed: nothing to read, but to compare again. */
  recollate(): void {
    this.#stale = true
    this.#schedule()
  }

  dispose(): void {
    this.#disposed = true
    clearTimeout(this.#timer)
    void this.#client.ask({ kind: 'close', folder: this.uri.toString() }).catch(() => undefined)
    this.#watcher?.dispose()
    for (const subscription of this.#subscriptions) subscription.dispose()
    this.decisions.dispose()
    this.#changed.dispose()
    this.#progressed.dispose()
  }

  #watch(): void {
    this.#subscriptions.push(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#touch(document.uri)
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#touch(document.uri)),
      this.decisions.onDidChange(() => this.recollate()),
    )
  }

  /** By the include setting, which may have changed since the last start. */
  #watchFiles(): void {
    this.#watcher?.dispose()
    const { include } = filesSettings(this.uri)
    this.#watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(this.uri, include))
    this.#watcher.onDidChange((uri) => this.#touch(uri))
    this.#watcher.onDidDelete((uri) => this.#touch(uri))
    this.#watcher.onDidCreate((uri) => {
      const file = this.fileOf(uri)
      if (file === undefined || !isTextFile(file)) return
      this.#created.add(file)
      this.#schedule()
    })
  }

  /** A file that is known changed. Nothing is searched for: this runs at every key that is pressed. */
  #touch(uri: vscode.Uri): void {
    const file = this.fileOf(uri)
    if (file === undefined || !this.#files.has(file)) return
    this.#pending.add(file)
    this.#schedule()
  }

  /** New files are articles if the include and exclude settings say so: one search for all of them. */
  async #admitCreated(): Promise<void> {
    if (this.#created.size === 0) return
    const created = new Set(this.#created)
    this.#created.clear()
    for (const uri of await findArticles(this.uri)) {
      const file = this.fileOf(uri)
      if (file !== undefined && created.has(file)) this.#pending.add(file)
    }
  }

  #schedule(): void {
    if (this.#disposed) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#run(), settle)
  }

  async #run(token?: vscode.CancellationToken): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    while (this.#running) await this.#running
    this.#running = this.#update(token)
      .catch((error: unknown) => {
        this.#stale = true // what was not compared is compared with the next change
        if (!this.#disposed) this.#log.error(error instanceof Error ? error : String(error))
      })
      .finally(() => {
        this.#running = undefined
        this.#setProgress({ kind: 'idle' })
      })
    await this.#running
  }

  async #update(token?: vscode.CancellationToken): Promise<void> {
    await this.#admitCreated()
    const files = this.#openFirst([...this.#pending].sort())
    if (files.length === 0 && !this.#stale) return
    this.#pending.clear()
    for (let done = 0; done < files.length; ) {
      this.#setProgress({ kind: 'busy', done, total: files.length })
      const size = await this.#readChunk(files, done)
      done += size
      if (this.#disposed) return
      // What is on the screen is marked at once; what the others say of it comes when they are read.
      if (!this.#index && done === size && files.length > manyFiles) await this.#review()
      if (token?.isCancellationRequested) {
        for (const file of files.slice(done)) this.#pending.add(file) // the next «Review now» goes on here
        break
      }
    }
    if (!this.#stale) return // saved or opened, but not changed
    this.#setProgress({ kind: 'busy', done: files.length, total: files.length })
    await this.#review()
    void this.#keep()
  }

  /** Writes the new readings to the cache, and says then what was there already. */
  async #keep(): Promise<void> {
    const recalled = this.#recalled
    this.#recalled = 0
    await this.#cache?.flush()
    if (!this.#disposed) this.#log.info(`${this.name}: not read anew: ${recalled}`)
  }

  /** The files that are open in an editor before the others. */
  #openFirst(files: readonly string[]): string[] {
    const open = new Set(vscode.workspace.textDocuments.flatMap(({ uri }) => this.fileOf(uri) ?? []))
    return [...files.filter((file) => open.has(file)), ...files.filter((file) => !open.has(file))]
  }

  /** @returns how many of the files were read */
  async #readChunk(files: readonly string[], from: number): Promise<number> {
    const { contents, unread, missing, size, recalled } = await nextChunk(files, from, {
      cache: this.#cache,
      uriOf: (file) => this.uriOf(file),
      encodingOf: (file) => this.#files.sources.get(file)?.encoding,
    })
    this.#recalled += recalled
    for (const { file, problem, detail } of unread) {
      if (this.#files.setAside(file, problem)) this.#stale = true
      if (this.#files.problems.has(file)) this.#warn(file, problem, detail)
    }
    const folder = this.uri.toString()
    if (unread.length > 0) await this.#client.ask({ kind: 'remove', folder, files: unread.map(({ file }) => file) })
    if (contents.length === 0) return size
    const { results } = await this.#client.ask({ kind: 'read', folder, contents })
    for (const result of results) {
      this.#take(result)
      const key = missing.get(result.file)
      if (result.kind === 'article' && result.reading !== undefined && key !== undefined)
        await this.#cache?.keep(key, result.reading)
    }
    return size
  }

  #take(result: ReadResult): void {
    if (this.#files.take(result)) this.#stale = true
    if (result.kind === 'problem') this.#warn(result.file, result.problem, result.detail)
  }

  #warn(file: string, problem: ProblemKind, detail?: string): void {
    this.#log.warn(`${file}: ${problemMessage(problem)}${detail ? ` (${detail})` : ''}`)
  }

  async #review(): Promise<void> {
    this.#stale = false
    const sources = new Map(this.#files.sources)
    const language = this.#messageLanguage()
    const decisions = reanchor(this.decisions.list, (file) => sources.get(file)?.text)
    const problems = [...this.#files.problems].map(([file, kind]) => ({
      file,
      message: problemMessage(kind, language),
    }))
    if (this.decisions.broken !== undefined) problems.push({ file: decisionsPath, message: this.decisions.broken })
    problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
    const { review } = await this.#client.ask({
      kind: 'review',
      folder: this.uri.toString(),
      root: this.uri.fsPath,
      language,
      problems,
      decisions,
    })
    if (this.#disposed) return
    const verdicts = verdictsOf(decisions, review.contradictions)
    this.#index = new ReviewIndex(review, sources, verdicts, notesOf(decisions), language)
    this.#log.info(
      `${this.name}: ${review.documents.length} articles, ${review.entities.length} names, ${review.events.length} events, ${review.contradictions.length} conflicts`,
    )
    this.#changed.fire()
  }

  /** The setting, else the language of most articles as far as there are messages in it. */
  #messageLanguage(): MessageLanguage {
    const setting = languageSetting()
    if (setting !== 'auto') return setting
    let arabic = 0
    for (const { language } of this.#files.sources.values()) if (language === 'ar') arabic++
    return arabic * 2 >= this.#files.sources.size && arabic > 0 ? 'ar' : 'en'
  }

  #setProgress(progress: Progress): void {
    this.#progress = progress
    if (!this.#disposed) this.#progressed.fire()
  }
}
