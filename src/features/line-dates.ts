/**
 * The dates of the current line, resolved, behind its last letter: text inside the line would put a right-to-left
 * sentence in the wrong order.
 */
import * as vscode from 'vscode'
import { section } from '../workspace/settings.ts'
import { isolate } from './bidi.ts'
import { interval } from './days.ts'
import type { Feature } from './feature.ts'

export const lineDates: Feature = (_context, service) => {
  const type = vscode.window.createTextEditorDecorationType({
    after: { color: new vscode.ThemeColor('editorCodeLens.foreground'), margin: '0 0 0 2em' },
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  })
  const show = (editor: vscode.TextEditor | undefined) => {
    if (!editor) return
    const { document } = editor
    const located = service.locate(document.uri)
    if (!located) return
    if (!vscode.workspace.getConfiguration(section, document.uri).get<boolean>('lineDates', true)) {
      return editor.setDecorations(type, [])
    }
    const { index, file } = located
    const source = index.sources.get(file)!
    const line = editor.selection.active.line
    const start = source.offsetAt({ line, character: 0 })
    const end = source.offsetAt({ line: line + 1, character: 0 })
    const days = index.times.in(file).flatMap(({ span, item }) => {
      if (span.start < start || span.start >= end || item.from === undefined) return []
      return `${isolate(index.wordsOf(span, 40))} = ${interval(item.from, item.to ?? item.from)}`
    })
    const at = document.lineAt(Math.min(line, document.lineCount - 1)).range.end
    const contentText = [...new Set(days)].join(' · ')
    editor.setDecorations(
      type,
      contentText ? [{ range: new vscode.Range(at, at), renderOptions: { after: { contentText } } }] : [],
    )
  }
  const showAll = () => vscode.window.visibleTextEditors.forEach(show)
  return vscode.Disposable.from(
    type,
    service.onDidChange(showAll),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => show(textEditor)),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${section}.lineDates`)) showAll()
    }),
  )
}
