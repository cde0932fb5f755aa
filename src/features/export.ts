/** Saves what the views show: CSV tables, the review as JSON, SARIF. The same writers as the command line. */
import * as vscode from 'vscode'
import { type CsvTable, toCsv } from '../export/csv.ts'
import { toJson } from '../export/json.ts'
import { toSarif } from '../export/sarif.ts'
import type { Review } from '../review.ts'
import type { FolderReview } from '../workspace/folder-review.ts'
import type { ReviewIndex } from '../workspace/review-index.ts'
import { chooseFolder } from './choose-folder.ts'
import type { Feature } from './feature.ts'
import { shown } from './shown.ts'
import { t } from './text.ts'

interface Format {
  readonly label: string
  readonly extension: string
  write(folder: FolderReview, index: ReviewIndex, texts: ReadonlyMap<string, string>): string
}

export const exports: Feature = (_context, service) =>
  vscode.commands.registerCommand('sourceReview.export', async (choice?: unknown, target?: unknown) => {
    const folder = await chooseFolder(service, t('Which folder to export'))
    if (!folder?.index) return
    const list = formats()
    const given = list.find(({ id }) => id === choice)
    const format = given ?? (await vscode.window.showQuickPick(list, { placeHolder: t('What to export, and how') }))
    if (!format) return
    const name = `${folder.name}-${format.id}.${format.extension}`
    const uri =
      target instanceof vscode.Uri
        ? target
        : await vscode.window.showSaveDialog({ defaultUri: vscode.Uri.joinPath(folder.uri, '..', name) })
    if (!uri) return
    const texts = new Map([...folder.index.sources].map(([file, { text }]) => [file, text]))
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(format.write(folder, folder.index, texts)))
    const open = t('Open')
    void vscode.window
      .showInformationMessage(t('Exported to {0}', vscode.workspace.asRelativePath(uri)), open)
      .then((answer) => (answer === open ? vscode.commands.executeCommand('vscode.open', uri) : undefined))
  })

function formats(): (Format & { readonly id: string })[] {
  const table = (id: CsvTable, label: string) => ({
    id,
    label,
    extension: 'csv',
    write: (folder: FolderReview, index: ReviewIndex, texts: ReadonlyMap<string, string>) =>
      toCsv(onScreen(folder, index, id), id, texts, index.agencies),
  })
  return [
    table('contradictions', t('Contradictions as a table (CSV)')),
    table('events', t('Events as a table (CSV)')),
    table('facts', t('Facts as a table (CSV)')),
    table('names', t('Names as a table (CSV)')),
    {
      id: 'json',
      label: t('The whole review (JSON)'),
      extension: 'json',
      write: (_folder, { review }) => toJson(review),
    },
    {
      id: 'sarif',
      label: t('Contradictions for other tools (SARIF)'),
      extension: 'sarif',
      write: (folder, { review }, texts) =>
        toSarif(review, { texts, decisions: folder.decisions.list, rootUri: `${folder.uri.toString()}/` }),
    },
  ]
}

/** The review with what the table's view shows; the rest stays, for the names that the table's rows speak of. */
function onScreen(folder: FolderReview, index: ReviewIndex, table: CsvTable): Review {
  const { review } = index
  switch (table) {
    case 'events':
      return { ...review, events: [...shown.events(folder, index)] }
    case 'names':
      return { ...review, entities: [...shown.entities(folder, index)] }
    case 'contradictions':
      return { ...review, contradictions: [...shown.contradictions(folder, index)] }
    case 'facts':
      return review
  }
}
