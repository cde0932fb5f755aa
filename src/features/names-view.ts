/** The Names view. */
import * as vscode from 'vscode'
import { showEntityCommand } from './entity-card.ts'
import type { Feature } from './feature.ts'
import { locationOf } from './places.ts'
import { t } from './text.ts'
import { folderRoots } from './trees/folders.ts'
import { type NamesOptions, nameNodes, shownEntities } from './trees/names.ts'
import type { TreeNode } from './trees/node.ts'
import { ReviewTree } from './trees/review-tree.ts'

export const namesView: Feature = (_context, service) => {
  let options: NamesOptions = { group: 'type' }
  const tree = new ReviewTree(
    'sourceReview.names',
    {
      roots: () => folderRoots(service, (folder, index) => nameNodes(folder, index, options)),
      message: () => {
        let shown = 0
        let all = 0
        for (const { index } of service.folders) {
          if (!index) continue
          shown += shownEntities(index, options).length
          all += index.review.entities.length
        }
        if (shown < all) return t('{0} of {1} names. Clear the filter to see all.', shown, all)
        return all > 0 ? t('names: {0}', all) : t('No names were found in these articles.')
      },
    },
    service,
  )
  const show = (changed: NamesOptions) => {
    options = changed
    void vscode.commands.executeCommand('setContext', 'sourceReview.namesFiltered', Boolean(options.text))
    tree.refresh()
  }
  const register = vscode.commands.registerCommand
  return vscode.Disposable.from(
    tree,
    register('sourceReview.names.groupBy.type', () => show({ ...options, group: 'type' })),
    register('sourceReview.names.groupBy.sources', () => show({ ...options, group: 'sources' })),
    register('sourceReview.names.filter', async () => {
      const text = await vscode.window.showInputBox({
        prompt: t('Show only names whose spellings contain'),
        value: options.text ?? '',
      })
      if (text !== undefined) show({ group: options.group, text })
    }),
    register('sourceReview.names.clearFilter', () => show({ group: options.group })),
    register(showEntityCommand, async (folder: string, id: string) => {
      if (options.text) show({ group: options.group })
      await vscode.commands.executeCommand('sourceReview.names.focus')
      await tree.reveal(
        ({ subject }) => subject?.kind === 'entity' && subject.id === id && subject.folder.uri.toString() === folder,
      )
    }),
    register('sourceReview.showReferences', async (node?: TreeNode) => {
      const subject = node?.subject
      if (subject?.kind !== 'entity') return
      const entity = subject.folder.index?.entities.get(subject.id)
      const locations = entity?.mentions.flatMap((span) => locationOf(subject.folder, span) ?? []) ?? []
      const [first] = locations
      if (first) {
        await vscode.commands.executeCommand('editor.action.showReferences', first.uri, first.range.start, locations)
      }
    }),
  )
}
