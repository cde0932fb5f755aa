/** `.source-review/decisions.json` of one folder: read, watched, changed. A file that cannot be read is never overwritten. */
import * as vscode from 'vscode'
import type { Decision } from '../decisions.ts'
import { applyChange, type DecisionChange, formatDecisions, invertChange, parseDecisions } from './decision-list.ts'

export const decisionsPath = '.source-review/decisions.json'

export class DecisionsStore {
  readonly uri: vscode.Uri
  readonly #folder: vscode.Uri
  readonly #changed = new vscode.EventEmitter<void>()
  readonly onDidChange = this.#changed.event
  readonly #watcher: vscode.FileSystemWatcher
  readonly #undo: DecisionChange[] = []
  #list: readonly Decision[] = []
  #broken: string | undefined
  /** Changes one after the other: each reads what the one before wrote. */
  #queue: Promise<void> = Promise.resolve()

  constructor(folder: vscode.Uri) {
    this.#folder = folder
    this.uri = vscode.Uri.joinPath(folder, decisionsPath)
    this.#watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, decisionsPath))
    const reload = () => void this.load()
    this.#watcher.onDidChange(reload)
    this.#watcher.onDidCreate(reload)
    this.#watcher.onDidDelete(reload)
  }

  get list(): readonly Decision[] {
    return this.#list
  }

  /** Why the file cannot be used, where it cannot. */
  get broken(): string | undefined {
    return this.#broken
  }

  get canUndo(): boolean {
    return this.#undo.length > 0
  }

  async load(): Promise<void> {
    const json = await this.#readFile()
    const before = formatDecisions(this.#list) + (this.#broken ?? '')
    const parsed = json === undefined ? { kind: 'decisions' as const, decisions: [] } : parseDecisions(json)
    this.#broken = parsed.kind === 'broken' ? parsed.reason : undefined
    if (parsed.kind === 'decisions') this.#list = parsed.decisions
    if (formatDecisions(this.#list) + (this.#broken ?? '') !== before) this.#changed.fire()
  }

  change(change: DecisionChange): Promise<void> {
    return this.#enqueue(async () => {
      const inverse = await this.#apply(change)
      this.#undo.push(inverse)
    })
  }

  /** Takes the last change of this window back. */
  undo(): Promise<void> {
    return this.#enqueue(async () => {
      const inverse = this.#undo.pop()
      if (inverse) await this.#apply(inverse)
    })
  }

  dispose(): void {
    this.#watcher.dispose()
    this.#changed.dispose()
  }

  #enqueue(task: () => Promise<void>): Promise<void> {
    const run = this.#queue.then(task)
    this.#queue = run.catch(() => undefined)
    return run
  }

  async #apply(change: DecisionChange): Promise<DecisionChange> {
    await this.load() // another window, a person or git may have written since
    if (this.#broken !== undefined) await this.#keepAside()
    const inverse = invertChange(this.#list, change)
    const list = applyChange(this.#list, change)
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(this.#folder, '.source-review'))
    await vscode.workspace.fs.writeFile(this.uri, new TextEncoder().encode(formatDecisions(list)))
    this.#list = list
    this.#changed.fire()
    return inverse
  }

  /** Renames the broken file to the first free `decisions.broken-N.json`. */
  async #keepAside(): Promise<void> {
    for (let n = 1; ; n++) {
      const aside = vscode.Uri.joinPath(this.#folder, `.source-review/decisions.broken-${n}.json`)
      try {
        await vscode.workspace.fs.rename(this.uri, aside, { overwrite: false })
        this.#broken = undefined
        return
      } catch (error) {
        if (!(error instanceof vscode.FileSystemError) || error.code !== 'FileExists') throw error
      }
    }
  }

  async #readFile(): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(this.uri))
    } catch {
      return undefined
    }
  }
}
