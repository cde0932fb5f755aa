import * as vscode from 'vscode'
import { harbour, positionOf, reviewed, river, uriOf } from './articles.ts'
import { equal, includes, ok } from './assert.ts'
import { until } from './helpers.ts'

const name = 'سالم الحمداني'

describe('In an article of a reviewed folder', () => {
  before(reviewed)

  it('the document becomes a source article', async () => {
    const document = await vscode.workspace.openTextDocument(uriOf(harbour))
    await vscode.window.showTextDocument(document)
    await until(
      'the language id',
      () =>
        vscode.workspace.textDocuments.some(
          ({ uri, languageId }) => uri.path === uriOf(harbour).path && languageId === 'source-article',
        ),
      vscode.workspace.onDidOpenTextDocument,
    )
  })

  it('a hover on a name tells who it is and what other articles say, with links', async () => {
    const card = await hoverText(harbour, name)
    includes(card, 'الحمداني')
    includes(card, 'river')
    includes(card, 'command:sourceReview.openPlace')
  })

  it('a hover on a claim counts articles, distinct texts and independent origins', async () => {
    includes(await hoverText(harbour, 'المستشفى'), 'المصادر المستقلة')
  })

  it('a hover trusts the commands it names and no others', async () => {
    const hovers = await hoversAt(harbour, name)
    for (const content of hovers.flatMap(({ contents }) => contents)) {
      const { isTrusted } = content as vscode.MarkdownString
      ok(isTrusted !== true, 'the card is trusted without limits')
    }
  })

  it('a hover on a date tells the day', async () => {
    includes(await hoverText(river, '13 مايو 2023'), '2023')
  })

  it('cards speak the language of the setting, else the article’s', async () => {
    const settings = vscode.workspace.getConfiguration('sourceReview')
    await settings.update('language', 'fr', vscode.ConfigurationTarget.Workspace)
    includes(await hoverText(harbour, name), 'Personne')
    await settings.update('language', undefined, vscode.ConfigurationTarget.Workspace)
    includes(await hoverText(harbour, name), 'شخص')
  })

  it('references lead to every article, and the definition to the full name', async () => {
    const position = await positionOf(harbour, 'الحمداني أن')
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      uriOf(harbour),
      position,
    )
    equal(new Set(references.map(({ uri }) => uri.path.split('/').at(-1))).size, 2)
    const [definition] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      uriOf(harbour),
      position,
    )
    const document = await vscode.workspace.openTextDocument(definition!.uri)
    includes(document.getText(definition!.range), name)
  })

  it('the other places of a name in the article are highlighted', async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      uriOf(harbour),
      await positionOf(harbour, name),
    )
    equal(found.length, 3)
  })

  it('a name is found as a symbol of the workspace, by a part of it', async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'الحمداني',
    )
    ok(
      found.some((symbol) => symbol.name.includes('الحمداني')),
      'no such symbol',
    )
  })

  it('the outline has the headline with its events', async () => {
    const [head] = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uriOf(harbour),
    )
    includes(head!.name, 'انهيار جسر قديم')
    ok(head!.children.length > 0, 'no events under the headline')
  })

  it('a lens above the headline leads to the date and to the other sources', async () => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      uriOf(harbour),
    )
    const commands = lenses.map(({ command }) => command?.command)
    ok(commands.includes('sourceReview.setArticleDate'), 'no lens for the date')
    ok(commands.includes('sourceReview.revealEvents'), 'no lens for the sources')
  })

  it('a link of a card opens the other article at the words', async () => {
    const uri = uriOf(river)
    const document = await vscode.workspace.openTextDocument(uri)
    const start = document.getText().indexOf(name)
    await vscode.commands.executeCommand('sourceReview.openPlace', uri.toString(), start, start + name.length)
    const editor = vscode.window.activeTextEditor!
    equal(editor.document.getText(editor.selection), name)
  })

  it('the fact under the cursor is copied with its source', async () => {
    await vscode.commands.executeCommand('sourceReview.copyFact')
    const copied = await vscode.env.clipboard.readText()
    includes(copied, name)
    includes(copied, 'bridge/river.txt:7')
  })
})

const hoversAt = async (file: string, words: string): Promise<vscode.Hover[]> =>
  vscode.commands.executeCommand('vscode.executeHoverProvider', uriOf(file), await positionOf(file, words))

async function hoverText(file: string, words: string): Promise<string> {
  const hovers = await hoversAt(file, words)
  return hovers
    .flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value))
    .join('\n')
}
