/** One folder under review: its files in, its review out. Reading and comparing happen in the worker. */
import * as vscode from 'vscode'
import type { MessageLanguage } from '../language/messages.ts'
import { reanchor } from './anchors.ts'
import { notesOf, verdictsOf } from './decision-list.ts'
import { DecisionsStore, decisionsPath } from './decisions-store.ts'
import { fileName, findArticles, readBytes } from './discovery.ts'
import { type ProblemKind, problemMessage } from './problems.ts'
import { isArticleName } from './prose.ts'
import type { Content, ReadResult } from './protocol.ts'
import { ReviewIndex } from './review-index.ts'
import { filesSettings, languageSetting } from './settings.ts'
import { SourceText } from './source-text.ts'
import type { WorkerClient } from './worker-client.ts'

/** Files of a request: few enough that cancelling and typing are answered soon. */
const chunkFiles = 24
const chunkBytes = 1024 * 1024
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
  readonly #log: vscode.LogOutputChannel
  readonly #changed = new vscode.EventEmitter<void>()
  readonly onDidChange = this.#changed.event
  readonly #progressed = new vscode.EventEmitter<void>()
  readonly onDidProgress = this.#progressed.event
  readonly #subscriptions: vscode.Disposable[] = []
  /** What the worker last said of each file; becomes visible with the next review. */
  readonly #sources = new Map<string, SourceText>()
  readonly #problems = new Map<string, ProblemKind>()
  /** Files to read again. */
  readonly #pending = new Set<string>()
  /** Files that appeared, and may be articles. */
  readonly #created = new Set<string>()
  #watcher: vscode.FileSystemWatcher | undefined
  /** New files of the last search that were not read yet: one that is gone by then vanished while it was read. */
  #found = new Set<string>()
  #index: ReviewIndex | undefined
  #progress: Progress = { kind: 'idle' }
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> | undefined
  #stale = false
  #disposed = false

  constructor(folder: vscode.WorkspaceFolder, client: WorkerClient, log: vscode.LogOutputChannel) {
    this.uri = folder.uri
    this.name = folder.name
    this.#client = client
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
    this.#found = new Set(found.filter((file) => !this.#sources.has(file) && !this.#problems.has(file)))
    for (const file of [...this.#sources.keys(), ...this.#problems.keys()]) this.#pending.add(file)
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
    for (const file of [...this.#sources.keys(), ...this.#problems.keys()]) this.#pending.add(file)
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
      if (file === undefined || !isArticleName(file)) return
      this.#created.add(file)
      this.#schedule()
    })
  }

  /** A file that is known changed. Nothing is searched for: this runs at every key that is pressed. */
  #touch(uri: vscode.Uri): void {
    const file = this.fileOf(uri)
    if (file === undefined || !(this.#sources.has(file) || this.#problems.has(file))) return
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
  }

  /** The files that are open in an editor before the others. */
  #openFirst(files: readonly string[]): string[] {
    const open = new Set(vscode.workspace.textDocuments.flatMap(({ uri }) => this.fileOf(uri) ?? []))
    return [...files.filter((file) => open.has(file)), ...files.filter((file) => !open.has(file))]
  }

  /** @returns how many of the files were read */
  async #readChunk(files: readonly string[], from: number): Promise<number> {
    const contents: Content[] = []
    const gone: string[] = []
    let bytes = 0
    let next = from
    for (; next < files.length && next - from < chunkFiles && bytes < chunkBytes; next++) {
      const file = files[next]!
      const uri = this.uriOf(file)
      const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())
      if (open?.isDirty) {
        const encoding = this.#sources.get(file)?.encoding ?? 'utf8'
        contents.push({ kind: 'text', file, text: open.getText(), encoding })
        continue
      }
      const read = await readBytes(uri)
      if ('bytes' in read) {
        bytes += read.bytes.length
        contents.push({ kind: 'bytes', file, bytes: read.bytes })
      } else {
        gone.push(file)
        this.#setAside(file, read.problem, read.detail)
      }
    }
    const folder = this.uri.toString()
    if (gone.length > 0) await this.#client.ask({ kind: 'remove', folder, files: gone })
    if (contents.length > 0) {
      const { results } = await this.#client.ask({ kind: 'read', folder, contents })
      for (const result of results) this.#take(result)
    }
    return next - from
  }

  #take(result: ReadResult): void {
    if (result.kind === 'problem') {
      this.#setAside(result.file, result.problem, result.detail)
    } else {
      const before = this.#sources.get(result.file)
      if (before?.text === result.text && before.encoding === result.encoding) return
      this.#stale = true
      this.#found.delete(result.file)
      this.#sources.set(result.file, new SourceText(result))
      this.#problems.delete(result.file)
    }
  }

  /** A file that is gone is a problem only where it vanished between being found and being read. */
  #setAside(file: string, problem: ProblemKind, detail?: string): void {
    const wasArticle = this.#sources.delete(file)
    if (wasArticle || this.#problems.get(file) !== problem) this.#stale = true
    const vanished = this.#found.delete(file)
    if (problem === 'gone' && !vanished) {
      this.#problems.delete(file)
      return
    }
    this.#problems.set(file, problem)
    this.#log.warn(`${file}: ${problemMessage(problem)}${detail ? ` (${detail})` : ''}`)
  }

  async #review(): Promise<void> {
    this.#stale = false
    const sources = new Map(this.#sources)
    const language = this.#messageLanguage()
    const decisions = reanchor(this.decisions.list, (file) => sources.get(file)?.text)
    const problems = [...this.#problems].map(([file, kind]) => ({ file, message: problemMessage(kind, language) }))
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
    for (const { language } of this.#sources.values()) if (language === 'ar') arabic++
    return arabic * 2 >= this.#sources.size && arabic > 0 ? 'ar' : 'en'
  }

  #setProgress(progress: Progress): void {
    this.#progress = progress
    if (!this.#disposed) this.#progressed.fire()
  }
}
