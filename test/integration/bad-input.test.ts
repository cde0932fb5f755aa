import * as vscode from 'vscode'
import { reviewed, settled, texts, uriOf, write } from './articles.ts'
import { deepEqual, equal, ok } from './assert.ts'
import { activated, until } from './helpers.ts'

const folder = 'bad'
const sentence = 'قال رئيس البلدية إن الجسر الجديد سيفتح أمام السيارات صباح الغد.\n'

/** Each letter's byte in windows-1256, by asking the decoder for every byte. */
function windows1256(text: string): Uint8Array {
  const table = new TextDecoder('windows-1256').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from(text, (letter) => table.indexOf(letter))
}

function utf16(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2))
  view.setUint16(0, 0xfeff, true)
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), true)
  return new Uint8Array(view.buffer)
}

const contents: Readonly<Record<string, Uint8Array>> = {
  'binary.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x49, 0x48),
  'empty.txt': new Uint8Array(),
  'huge.txt': new Uint8Array(31 * 1024 * 1024).fill(0x20),
  'utf16.txt': utf16(sentence),
  'windows.txt': windows1256(sentence),
}

interface Exported {
  readonly documents: readonly { file: string; encoding: string }[]
  readonly problems: readonly { file: string; message: string }[]
}

describe('Files that are no good', () => {
  before(async () => {
    await reviewed()
    for (const [name, bytes] of Object.entries(contents)) await write(`${folder}/${name}`, bytes)
    await settled()
  })
  after(async () => {
    await vscode.workspace.fs.delete(uriOf(folder), { recursive: true })
    await settled()
  })

  it('are each said in `problems`, and everything else is still reviewed', async () => {
    const { documents, problems } = await exported()
    const bad = problems.filter(({ file }) => file.startsWith(`${folder}/`))
    deepEqual(
      bad.map(({ file }) => file),
      [`${folder}/binary.txt`, `${folder}/empty.txt`, `${folder}/huge.txt`],
    )
    ok(
      bad.every(({ message }) => message.length > 10),
      'a problem without a sentence',
    )
    for (const file of Object.keys(texts))
      ok(
        documents.some((document) => document.file === file),
        `${file} is missing`,
      )
  })

  it('are read where only their encoding is unusual, and it is shown', async () => {
    const { documents } = await exported()
    const encodings = documents
      .filter(({ file }) => file.startsWith(`${folder}/`))
      .map(({ file, encoding }) => [file, encoding])
    deepEqual(encodings, [
      [`${folder}/utf16.txt`, 'utf16le'],
      [`${folder}/windows.txt`, 'windows1256'],
    ])
  })

  it('leave the review when they are deleted, without a complaint', async () => {
    await vscode.workspace.fs.delete(uriOf(`${folder}/binary.txt`))
    await settled()
    const { problems } = await exported()
    equal(
      problems.some(({ file }) => file.endsWith('binary.txt')),
      false,
    )
  })

  it('are never written to', async () => {
    for (const [name, bytes] of Object.entries(contents)) {
      if (name === 'binary.txt') continue
      const now = await vscode.workspace.fs.readFile(uriOf(`${folder}/${name}`))
      equal(now.length, bytes.length, name)
      ok(
        now.every((byte, i) => byte === bytes[i]),
        `${name} was changed`,
      )
    }
  })
})

describe('A text that comes with software', () => {
  const article = `${folder}/readme.txt`
  const licence = `${folder}/LICENSE.txt`
  before(async () => {
    await write(article, sentence)
    await write(licence, 'The name of the author is to be kept in all of the copies of this text. '.repeat(5))
    await settled()
  })
  after(async () => {
    await vscode.workspace.fs.delete(uriOf(folder), { recursive: true })
    await settled()
  })

  it('is reviewed where it is an article in Arabic, and no problem where it is none', async () => {
    const { documents, problems } = await exported()
    const files = documents.map(({ file }) => file).filter((file) => file.startsWith(folder))
    deepEqual([files, problems], [[article], []])
  })

  it('is reviewed once it becomes an article', async () => {
    await write(licence, sentence)
    await until('the article', async () => (await exported()).documents.some(({ file }) => file === licence))
  })
})

describe('A file that is deleted while it is read', () => {
  const many = 'many'
  const last = `${many}/zz.txt`
  after(async () => {
    await vscode.workspace.fs.delete(uriOf(many), { recursive: true })
    await settled()
  })

  it('is named as a problem, and the others are reviewed', async () => {
    await reviewed()
    const { exports } = await activated()
    const { onDidProgress } = exports as { onDidProgress: vscode.Event<{ kind: string; done: number }> }
    // Enough that the last is not among those that are read at once, and only then asked for.
    for (let i = 0; i < 150; i++) await write(`${many}/${String(i).padStart(3, '0')}.txt`, sentence.repeat(20))
    await write(last, sentence)
    let deleted: Thenable<void> | undefined
    const subscription = onDidProgress(({ done }) => {
      if (done > 0) deleted ??= vscode.workspace.fs.delete(uriOf(last))
    })
    await settled()
    subscription.dispose()
    ok(deleted, 'everything was read at once')
    await deleted
    const { documents, problems } = await exported()
    deepEqual(
      problems.map(({ file }) => file),
      [last],
    )
    equal(documents.filter(({ file }) => file.startsWith(`${many}/`)).length, 150)
  })
})

describe('A file that appears', () => {
  const file = 'bridge/late.txt'
  before(reviewed)
  after(async () => {
    await vscode.workspace.fs.delete(uriOf(file))
    await settled()
  })

  it('is reviewed without being asked for', async () => {
    await write(file, 'وصول مهندس إلى نابلس\n\nوصل المهندس كمال الرملي إلى نابلس يوم الأحد.\n')
    await until('the new name', async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'الرملي',
      )
      return found.length > 0
    })
  })
})

describe('A change in an editor', () => {
  before(reviewed)

  it('is reviewed before it is saved', async () => {
    const editor = await vscode.window.showTextDocument(uriOf('bridge/harbour.txt'))
    const line = '\nوصل المهندس نبيل الصافي إلى نابلس.\n'
    await editor.edit((edit) => edit.insert(new vscode.Position(editor.document.lineCount, 0), line))
    await settled()
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'نبيل',
    )
    ok(found.length > 0, 'the new name is not found')
    await vscode.commands.executeCommand('workbench.action.files.revert')
    await settled()
  })
})

async function exported(): Promise<Exported> {
  const target = uriOf('../review.json')
  await vscode.commands.executeCommand('sourceReview.export', 'json', target)
  const review = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(target)))
  await vscode.workspace.fs.delete(target)
  return review
}
