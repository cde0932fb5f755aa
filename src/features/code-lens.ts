/** Above the headline: when the article was written, who tells the same, what it contradicts. */
import * as vscode from 'vscode'
import type { Located } from '../workspace/service.ts'
import { section } from '../workspace/settings.ts'
import { isolateMessage } from './bidi.ts'
import { visibleConflicts } from './conflict-filter.ts'
import { interval } from './days.ts'
import { articles, type Feature } from './feature.ts'
import { rangeOf } from './places.ts'
import { interfaceLanguage, t } from './text.ts'

export const codeLens: Feature = (_context, service) => {
  const changed = new vscode.EventEmitter<void>()
  const enabled = (uri: vscode.Uri) => vscode.workspace.getConfiguration(section, uri).get<boolean>('codeLens', true)
  return vscode.Disposable.from(
    changed,
    service.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${section}.codeLens`)) changed.fire()
    }),
    vscode.languages.registerCodeLensProvider([...articles], {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses(document) {
        const located = service.locate(document.uri)
        return located && enabled(document.uri) ? lenses(located) : undefined
      },
    }),
  )
}

function lenses({ folder, index, file }: Located): vscode.CodeLens[] {
  const document = index.documents.get(file)
  const range = (document?.title && rangeOf(index, document.title)) ?? new vscode.Range(0, 0, 0, 0)
  const written = document?.date
    ? t('Written {0}', interval(document.date.from, document.date.to))
    : t('Date not known: set it …')
  const same = new Set(
    index.eventPlaces.in(file).flatMap(({ item }) => item.event.mentions.map(({ span }) => span.file)),
  )
  same.delete(file)
  const filter = visibleConflicts(folder.uri)
  const conflicts = new Set(
    index.sides.in(file).flatMap(({ item }) => (filter.shows(index, item.contradiction) ? item.contradiction.id : [])),
  )
  const lens = (title: string, command: string) =>
    new vscode.CodeLens(range, { title: isolateMessage(title, interfaceLanguage()), command })
  return [
    lens(written, 'sourceReview.setArticleDate'),
    ...(same.size > 0 ? [lens(t('Sources that tell the same: {0}', same.size), 'sourceReview.revealEvents')] : []),
    ...(conflicts.size > 0 ? [lens(t('Contradictions: {0}', conflicts.size), 'sourceReview.nextContradiction')] : []),
  ]
}
