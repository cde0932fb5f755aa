/** Saves what the views show: CSV tables, the review as JSON, SARIF. The same writers as the command line. */
import * as vscode from 'vscode'
import { baselineOf } from '../export/baseline.ts'
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
  /** Whether it can say what is new since an earlier export of the same format. */
  readonly compares?: boolean
  write(folder: FolderReview, index: ReviewIndex, texts: ReadonlyMap<string, string>, baseline?: Baseline): string
}

type Baseline = ReadonlyMap<string, object>

export const exports: Feature = (_context, service) =>
  vscode.commands.registerCommand(
    'sourceReview.export',
    async (choice?: unknown, target?: unknown, earlier?: unknown) => {
      const folder = await chooseFolder(service, t('Which folder to export'))
      if (!folder?.index) return
      const list = formats()
      const given = list.find(({ id }) => id === choice)
      const format = given ?? (await vscode.window.showQuickPick(list, { placeHolder: t('What to export, and how') }))
      if (!format) return
      const baseline = format.compares ? await earlierResults(earlier, target instanceof vscode.Uri) : undefined
      const name = `${folder.name}-${format.id}.${format.extension}`
      const uri =
        target instanceof vscode.Uri
          ? target
          : await vscode.window.showSaveDialog({ defaultUri: vscode.Uri.joinPath(folder.uri, '..', name) })
      if (!uri) return
      const texts = new Map([...folder.index.sources].map(([file, { text }]) => [file, text]))
      await vscode.workspace.fs.writeFile(
        uri,
        new TextEncoder().encode(format.write(folder, folder.index, texts, baseline)),
      )
      const open = t('Open')
      void vscode.window
        .showInformationMessage(t('Exported to {0}', vscode.workspace.asRelativePath(uri)), open)
        .then((answer) => (answer === open ? vscode.commands.executeCommand('vscode.open', uri) : undefined))
    },
  )

/** The results of an earlier log: the one given, or one that is asked for unless where to write was given too. */
async function earlierResults(given: unknown, silent: boolean): Promise<Baseline | undefined> {
  const uri = given instanceof vscode.Uri ? given : silent ? undefined : await chooseEarlier()
  if (!uri) return undefined
  try {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
    const results = baselineOf(JSON.parse(text))
    if (results) return results
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof vscode.FileSystemError)) throw error
  }
  const name = vscode.workspace.asRelativePath(uri)
  void vscode.window.showWarningMessage(t('{0} is no SARIF log that can be read: nothing is compared with it.', name))
  return undefined
}

async function chooseEarlier(): Promise<vscode.Uri | undefined> {
  const choose = t('With an earlier SARIF file …')
  const answer = await vscode.window.showQuickPick([t('With nothing'), choose], {
    placeHolder: t('What to compare with, so that the file says what is new'),
  })
  if (answer !== choose) return undefined
  return (await vscode.window.showOpenDialog({ filters: { SARIF: ['sarif', 'json'] } }))?.[0]
}

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
      compares: true,
      write: (folder, { review }, texts, baseline) =>
        toSarif(review, {
          texts,
          decisions: folder.decisions.list,
          rootUri: `${folder.uri.toString()}/`,
          ...(baseline ? { baseline } : {}),
        }),
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
