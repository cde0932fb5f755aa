import * as vscode from 'vscode'
import { harbour, positionOf, reviewed, settled, uriOf } from './articles.ts'
import { deepEqual, equal, includes, ok } from './assert.ts'
import { workspaceFolder } from './helpers.ts'

interface Exported {
  readonly documents: readonly { file: string; date?: { from: string; to: string } }[]
  readonly entities: readonly { name: string; mentions: readonly { file: string }[] }[]
}

describe('What a person decides', () => {
  before(reviewed)
  after(async () => {
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), '.source-review'), { recursive: true })
    await settled()
  })

  it('about an article’s date beats what the program worked out', async () => {
    await vscode.commands.executeCommand('sourceReview.setArticleDate', uriOf(harbour), '2023-05-14')
    await settled()
    const { documents } = await exported()
    const date = documents.find(({ file }) => file === harbour)?.date
    deepEqual([date?.from, date?.to], ['2023-05-14', '2023-05-14'])
    await undo()
  })

  it('about a name is what cards call it from then on', async () => {
    await cursorOn('سالم الحمداني')
    await vscode.commands.executeCommand('sourceReview.renameEntity', undefined, 'سالم بن علي الحمداني')
    await settled()
    const { entities } = await exported()
    ok(
      entities.some(({ name }) => name === 'سالم بن علي الحمداني'),
      'the new name is not used',
    )
    await undo()
  })

  it('about who is who splits a name in two', async () => {
    const named = ({ entities }: Exported) =>
      entities.filter(({ name }) => name.includes('الحمداني')).map(({ mentions }) => mentions.length)
    const [together] = named(await exported())
    await cursorOn('سالم الحمداني')
    await vscode.commands.executeCommand('sourceReview.differentEntity', undefined, together! - 2)
    await settled()
    equal(named(await exported()).length, 2)
    await undo()
    deepEqual(named(await exported()), [together])
  })

  it('is kept with the words around the place, and a note with its text', async () => {
    await cursorOn('12 شخصا')
    await vscode.commands.executeCommand('sourceReview.addNote', undefined, 'to be checked')
    const uri = vscode.Uri.joinPath(workspaceFolder(), '.source-review/decisions.json')
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
    includes(text, 'to be checked')
    ok(JSON.parse(text).decisions[0].place.quote.prefix.length > 0, 'no words before the place')
    await undo()
  })
})

async function cursorOn(words: string): Promise<void> {
  const at = await positionOf(harbour, words)
  await vscode.window.showTextDocument(uriOf(harbour), { selection: new vscode.Range(at, at) })
}

async function undo(): Promise<void> {
  await vscode.commands.executeCommand('sourceReview.undoDecision')
  await settled()
}

async function exported(): Promise<Exported> {
  const target = uriOf('../review.json')
  await vscode.commands.executeCommand('sourceReview.export', 'json', target)
  const review = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(target)))
  await vscode.workspace.fs.delete(target)
  return review
}
