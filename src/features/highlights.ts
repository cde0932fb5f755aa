/**
 * Names and dates, each kind in its theme colour. Overlay decorations only (background, border): any other style cuts a
 * right-to-left line into pieces that the editor then lays out in the wrong order.
 */
import * as vscode from 'vscode'
import { section } from '../workspace/settings.ts'
import { entityKinds, type HighlightKind, highlightKinds } from './entity-kinds.ts'
import type { Feature } from './feature.ts'
import { rangeOf } from './places.ts'

/** Kinds differ by line as well as by colour, for those who tell colours apart badly. */
const borders: Readonly<Record<HighlightKind, { style: string; width: string }>> = {
  person: { style: 'solid', width: '0 0 2px 0' },
  organization: { style: 'dashed', width: '0 0 2px 0' },
  place: { style: 'dotted', width: '0 0 2px 0' },
  other: { style: 'double', width: '0 0 3px 0' },
  date: { style: 'solid', width: '0 0 1px 0' },
}

export const highlights: Feature = (_context, service) => {
  const types = new Map(highlightKinds.map((kind) => [kind, decorationType(kind)]))
  const noted = vscode.window.createTextEditorDecorationType({
    borderColor: new vscode.ThemeColor('editorInfo.foreground'),
    borderStyle: 'solid',
    borderWidth: '1px',
    overviewRulerColor: new vscode.ThemeColor('editorInfo.foreground'),
  })
  const show = (editor: vscode.TextEditor) => {
    const located = service.locate(editor.document.uri)
    const ranges = located ? rangesIn(located.index, located.file) : undefined
    const settings = vscode.workspace.getConfiguration(`${section}.highlight`, editor.document.uri)
    for (const [kind, type] of types) {
      editor.setDecorations(type, settings.get<boolean>(kind, true) ? (ranges?.get(kind) ?? []) : [])
    }
    const notes = located?.index.notes.in(located.file) ?? []
    editor.setDecorations(
      noted,
      notes.flatMap(({ span }) => rangeOf(located!.index, span) ?? []),
    )
  }
  const showAll = () => vscode.window.visibleTextEditors.forEach(show)
  showAll()
  return vscode.Disposable.from(
    noted,
    ...types.values(),
    service.onDidChange(showAll),
    vscode.window.onDidChangeVisibleTextEditors(showAll),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${section}.highlight`)) showAll()
    }),
  )
}

function decorationType(kind: HighlightKind): vscode.TextEditorDecorationType {
  const { style, width } = borders[kind]
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor(`sourceReview.${kind}Background`),
    borderColor: new vscode.ThemeColor(`sourceReview.${kind}Border`),
    borderStyle: style,
    borderWidth: width,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  })
}

type Index = NonNullable<ReturnType<Parameters<Feature>[1]['locate']>>['index']

function rangesIn(index: Index, file: string): Map<HighlightKind, vscode.Range[]> {
  const ranges = new Map<HighlightKind, vscode.Range[]>(highlightKinds.map((kind) => [kind, []]))
  // Of names inside names the outer one: colours on one another say nothing.
  for (const { span, item } of index.mentions.outermost(file)) {
    const range = rangeOf(index, span)
    if (range) ranges.get(entityKinds[item.type].highlight)!.push(range)
  }
  for (const { span } of index.times.in(file)) {
    const range = rangeOf(index, span)
    if (range) ranges.get('date')!.push(range)
  }
  return ranges
}
