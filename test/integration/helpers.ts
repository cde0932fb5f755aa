/** Waiting on what happens, never on time; and the paths of what the tests open. */
import * as vscode from 'vscode'

export const extensionId = 'source-review.source-review'

/** The first folder of the window. */
export function workspaceFolder(): vscode.Uri {
  return vscode.workspace.workspaceFolders![0]!.uri
}

/** Our extension, activated. */
export async function activated(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.getExtension(extensionId)
  if (!extension) throw new Error(`${extensionId} is not installed in this window.`)
  await extension.activate()
  return extension
}

/**
 * Resolves with the first value of `probe` that is neither undefined nor false.
 * Asks at once, then after each firing of one of the `events`, and ten times a second where nothing fires.
 * Fails after 25 s, and says for `what` it waited.
 */
export async function until<T>(
  what: string,
  probe: () => T | undefined | false | Thenable<T | undefined | false>,
  ...events: vscode.Event<unknown>[]
): Promise<T> {
  const patience = 25_000
  const start = Date.now()
  while (Date.now() - start < patience) {
    const value = await probe()
    if (value !== undefined && value !== false) return value
    await nextChance(events)
  }
  throw new Error(`Waited ${patience / 1000} s in vain for: ${what}`)
}

function nextChance(events: readonly vscode.Event<unknown>[]): Promise<void> {
  return new Promise((done) => {
    const subscriptions: vscode.Disposable[] = []
    const finish = () => {
      clearTimeout(poll)
      for (const subscription of subscriptions) subscription.dispose()
      done()
    }
    const poll = setTimeout(finish, 100)
    for (const event of events) subscriptions.push(event(finish))
  })
}

/** Resolves when the event fires with something that `matches`. */
export function next<T>(event: vscode.Event<T>, matches: (value: T) => boolean = () => true): Promise<T> {
  return new Promise((done) => {
    const subscription = event((value) => {
      if (!matches(value)) return
      subscription.dispose()
      done(value)
    })
  })
}

/** Opens a file of the workspace folder in an editor. */
export async function openFile(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(vscode.Uri.joinPath(workspaceFolder(), name), { preview: false })
}
