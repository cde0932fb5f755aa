/** The Sources view: what was read, what could not be, and with which encoding. */
import * as vscode from 'vscode'
import type { Feature } from './feature.ts'
import { t } from './text.ts'
import { folderRoots } from './trees/folders.ts'
import type { TreeNode } from './trees/node.ts'
import { ReviewTree } from './trees/review-tree.ts'
import { sourceNodes } from './trees/sources.ts'

export const sourcesView: Feature = (_context, service) => {
  const tree = new ReviewTree(
    'sourceReview.sources',
    {
      roots: () => folderRoots(service, sourceNodes),
      message: () => {
        const reviews = service.folders.flatMap(({ index }) => index?.review ?? [])
        const articles = reviews.reduce((sum, { documents }) => sum + documents.length, 0)
        const problems = reviews.reduce((sum, review) => sum + review.problems.length, 0)
        if (problems > 0) return t('articles: {0} · files not read: {1}', articles, problems)
        if (articles === 1) return t('One article: there is nothing to compare it with yet.')
        return articles > 0 ? t('articles: {0}', articles) : undefined
      },
    },
    service,
  )
  return vscode.Disposable.from(
    tree,
    vscode.commands.registerCommand('sourceReview.sources.expandAll', () => tree.expandAll()),
    vscode.commands.registerCommand('sourceReview.reopenWithEncoding', async (node?: TreeNode) => {
      if (node?.subject?.kind !== 'source') return
      const { folder, file } = node.subject
      const encoding = folder.index?.sources.get(file)?.encoding
      if (!encoding) return
      const document = await vscode.workspace.openTextDocument(folder.uriOf(file), { encoding })
      await vscode.window.showTextDocument(document)
    }),
  )
}
