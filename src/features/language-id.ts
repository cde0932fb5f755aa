/** Articles of a reviewed folder open as `source-article`: word wrap, no links, headline and quotations told apart. */
import * as vscode from 'vscode'
import { section } from '../workspace/settings.ts'
import type { Feature } from './feature.ts'

const languageId = 'source-article'

export const articleLanguage: Feature = (_context, service) => {
  /** Documents that a person turned back into plain text stay so. */
  const given = new Set<string>()
  const give = (document: vscode.TextDocument) => {
    const key = document.uri.toString()
    if (document.languageId !== 'plaintext' || given.has(key) || !service.locate(document.uri)) return
    if (!vscode.workspace.getConfiguration(section, document.uri).get<boolean>('articleLanguage', true)) return
    given.add(key)
    void vscode.languages.setTextDocumentLanguage(document, languageId)
  }
  const giveAll = () => vscode.workspace.textDocuments.forEach(give)
  giveAll()
  return vscode.Disposable.from(
    service.onDidChange(giveAll),
    vscode.workspace.onDidOpenTextDocument(give),
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      // Reopened after it was closed: given again.
      const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()))
      for (const key of given) if (!open.has(key)) given.delete(key)
      for (const { document } of editors) give(document)
    }),
  )
}
