/** Commands that are no part of another feature: review now, log, sample, copying, two sources side by side. */
import * as vscode from 'vscode'
import type { Span } from '../review.ts'
import type { FolderReview } from '../workspace/folder-review.ts'
import { isolate, withoutIsolates } from './bidi.ts'
import { interval } from './days.ts'
import type { Feature } from './feature.ts'
import { citation } from './places.ts'
import { compareCommand } from './reader.ts'
import { type Chosen, chosenConflict, chosenFile, chosenSpan } from './selection.ts'
import { t } from './text.ts'
import type { TreeNode } from './trees/node.ts'
import { lastSelection } from './trees/review-tree.ts'

export const commands: Feature = (context, service) => {
  const register = (name: string, run: (...args: unknown[]) => unknown) =>
    vscode.commands.registerCommand(`sourceReview.${name}`, run)
  return vscode.Disposable.from(
    register('reviewNow', () =>
      vscode.window.withProgress(
        {
          location: vscode.ProgressLocation.Notification,
          title: t('Source Review: reading the articles'),
          cancellable: true,
        },
        async (progress, token) => {
          let before = 0
          const subscription = service.onDidProgress(() => {
            const { progress: now } = service
            if (now.kind !== 'busy' || now.total === 0) return
            const share = (100 * now.done) / now.total
            progress.report({ message: `${now.done}/${now.total}`, increment: Math.max(0, share - before) })
            before = share
          })
          await service.reviewNow(token).finally(() => subscription.dispose())
        },
      ),
    ),
    register('openLog', () => service.log.show()),
    register('openSample', () =>
      vscode.commands.executeCommand('vscode.openFolder', vscode.Uri.joinPath(context.extensionUri, 'samples'), {
        forceNewWindow: (vscode.workspace.workspaceFolders?.length ?? 0) > 0,
      }),
    ),
    register('copyItem', async (node, nodes) => {
      const rows =
        Array.isArray(nodes) && nodes.length > 0 ? (nodes as TreeNode[]) : node ? [node as TreeNode] : lastSelection()
      const text = rows.map((row) => [row.label, row.description].filter(Boolean).join('\t')).join('\n')
      if (text) await vscode.env.clipboard.writeText(withoutIsolates(text))
    }),
    register('copyFact', async (target) => {
      const chosen = chosenSpan(service, target)
      if (!chosen) {
        void vscode.window.showInformationMessage(t('Put the cursor on a name, a date or a claim first.'))
        return
      }
      await vscode.env.clipboard.writeText(cited(chosen))
      void vscode.window.setStatusBarMessage(t('Copied with its source.'), 3000)
    }),
    register('compareSources', async (target) => {
      const conflict = chosenConflict(service, target)
      if (conflict) {
        const { folder, item } = conflict
        return sideBySide(folder, item.left, item.right)
      }
      const first = chosenFile(service, target)
      const folder = first?.folder ?? service.folders[0]
      if (!folder?.index) return
      const left = first?.item ?? (await pickFile(folder, t('The first source')))
      const right = left && (await pickFile(folder, t('Compare {0} with', isolate(left)), left))
      if (left && right) await sideBySide(folder, start(left), start(right))
    }),
  )
}

/** «words» — file:line, date. */
function cited({ index, item }: Chosen<Span>): string {
  const date = index.documents.get(item.file)?.date
  const when = date ? `, ${interval(date.from, date.to)}` : ''
  return `«${index.wordsOf(item, 500)}» — ${citation(index, item)}${when}`
}

const start = (file: string): Span => ({ file, start: 0, end: 0 })

async function pickFile(folder: FolderReview, placeHolder: string, except?: string): Promise<string | undefined> {
  const index = folder.index!
  const items = index.review.documents
    .filter(({ file }) => file !== except)
    .map(({ file, title, date }) => ({
      label: isolate(file),
      description: date ? interval(date.from, date.to) : t('undated'),
      detail: title ? isolate(index.wordsOf(title)) : '',
      file,
    }))
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true }))?.file
}

const sideBySide = (folder: FolderReview, left: Span, right: Span) =>
  vscode.commands.executeCommand(compareCommand, { folder, left, right })
