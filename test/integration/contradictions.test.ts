import * as vscode from 'vscode'
import { harbour, reviewed, settled, uriOf } from './articles.ts'
import { equal, includes, ok } from './assert.ts'
import { until, workspaceFolder } from './helpers.ts'

const decisionsFile = '.source-review/decisions.json'

describe('Conflicts between articles', () => {
  before(async () => {
    await reviewed()
    await set('relations', ['contradiction', 'development', 'scope', 'variant'])
  })
  after(async () => {
    await set('relations', undefined)
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), '.source-review'), { recursive: true })
  })

  it('are problems of our source with a dotted code, each linked to the other side', async () => {
    const [here] = await ourProblems()
    const { value, target } = here!.code as { value: string; target: vscode.Uri }
    ok(/^[a-z]+\.[a-z-]+$/.test(value), value)
    const page = await vscode.workspace.openTextDocument(target)
    ok(page.getText().startsWith('# '), 'the code leads nowhere')
    const [related] = here!.relatedInformation!
    const back = problemsIn(related!.location.uri).filter(({ range }) => range.isEqual(related!.location.range))
    ok(
      back.some(({ relatedInformation }) =>
        relatedInformation?.some(
          ({ location }) => location.uri.path === uriOf(harbour).path && location.range.isEqual(here!.range),
        ),
      ),
      'the other side does not lead back',
    )
  })

  it('are only contradictions unless the setting says otherwise', async () => {
    await set('relations', undefined)
    for (const problem of problemsIn(uriOf(harbour))) includes(codeOf(problem), 'contradiction.')
    await set('relations', ['contradiction', 'development', 'scope', 'variant'])
    ok((await ourProblems()).length > 0, 'gone')
  })

  it('have the severity of their kind, and none where it is ignored', async () => {
    const [problem] = await ourProblems()
    const kind = codeOf(problem!).split('.')[1]!
    await set('severity', { [kind]: 'error' })
    await until('an error', () =>
      problemsIn(uriOf(harbour)).some((p) => p.severity === vscode.DiagnosticSeverity.Error),
    )
    await set('severity', { [kind]: 'ignore' })
    await until('no such problem', () => problemsIn(uriOf(harbour)).every((p) => !codeOf(p).endsWith(`.${kind}`)))
    await set('severity', undefined)
    await ourProblems()
  })

  it('are dismissed with a reason that is kept in the decisions file, and come back when it is undone', async () => {
    const before = await ourProblems()
    const id = await quickFix(before[0]!, 'sourceReview.dismissContradiction')
    await vscode.commands.executeCommand('sourceReview.dismissContradiction', id, 'counted differently')
    await settled()
    equal(problemsIn(uriOf(harbour)).length, before.length - 1)
    const kept = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(workspaceFolder(), decisionsFile))
    const { decisions } = JSON.parse(new TextDecoder().decode(kept))
    equal(decisions[0].reason, 'counted differently')
    equal(decisions[0].left.quote.exact.length > 0, true)
    await vscode.commands.executeCommand('sourceReview.undoDecision')
    await settled()
    equal(problemsIn(uriOf(harbour)).length, before.length)
  })

  it('survive a decisions file that cannot be read: it is kept aside, word for word', async () => {
    const uri = vscode.Uri.joinPath(workspaceFolder(), decisionsFile)
    const broken = '<<<<<<< HEAD\n{ not json'
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(broken))
    await settled()
    const id = await quickFix((await ourProblems())[0]!, 'sourceReview.confirmContradiction')
    await vscode.commands.executeCommand('sourceReview.confirmContradiction', id)
    const aside = vscode.Uri.joinPath(workspaceFolder(), '.source-review/decisions.broken-1.json')
    equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(aside)), broken)
    await vscode.commands.executeCommand('sourceReview.undoDecision')
    await settled()
  })

  it('are walked through with next and previous', async () => {
    await ourProblems()
    await vscode.window.showTextDocument(uriOf(harbour), { selection: new vscode.Range(0, 0, 0, 0) })
    await vscode.commands.executeCommand('sourceReview.nextContradiction')
    const first = placeOf(vscode.window.activeTextEditor!)
    await vscode.commands.executeCommand('sourceReview.nextContradiction')
    ok(placeOf(vscode.window.activeTextEditor!) !== first, 'it stays where it is')
    await vscode.commands.executeCommand('sourceReview.previousContradiction')
    equal(placeOf(vscode.window.activeTextEditor!), first)
  })

  it('are exported as a table that a spreadsheet opens', async () => {
    const target = vscode.Uri.joinPath(workspaceFolder(), 'export.csv')
    await vscode.commands.executeCommand('sourceReview.export', 'contradictions', target)
    const table = new TextDecoder().decode(await vscode.workspace.fs.readFile(target))
    includes(table, 'harbour.txt')
    await vscode.workspace.fs.delete(target)
  })

  it('are exported for other tools, and said to be new or not since an earlier export', async () => {
    const [first, second] = ['first.sarif', 'second.sarif'].map((name) => vscode.Uri.joinPath(workspaceFolder(), name))
    await vscode.commands.executeCommand('sourceReview.export', 'sarif', first)
    await vscode.commands.executeCommand('sourceReview.export', 'sarif', second, first)
    const states = async (uri: vscode.Uri) => {
      const log = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)))
      return log.runs[0].results.map(({ baselineState }: { baselineState?: string }) => baselineState)
    }
    const before = await states(first!)
    ok(before.length > 0 && before.every((state: unknown) => state === undefined), 'nothing is said without a baseline')
    equal((await states(second!)).join(), before.map(() => 'unchanged').join())
    for (const uri of [first!, second!]) await vscode.workspace.fs.delete(uri)
  })
})

async function set(key: string, value: unknown): Promise<void> {
  const settings = vscode.workspace.getConfiguration('sourceReview.diagnostics')
  await settings.update(key, value, vscode.ConfigurationTarget.Workspace)
}

const problemsIn = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Source Review')

const ourProblems = (): Promise<vscode.Diagnostic[]> =>
  until(
    'problems',
    () => {
      const found = problemsIn(uriOf(harbour))
      return found.length > 0 && found
    },
    vscode.languages.onDidChangeDiagnostics,
  )

const codeOf = ({ code }: vscode.Diagnostic): string => (code as { value: string }).value

const placeOf = ({ document, selection }: vscode.TextEditor): string =>
  `${document.uri.path}:${selection.start.line}:${selection.start.character}`

/** The id that the quick fix of a command carries. */
async function quickFix({ range }: vscode.Diagnostic, command: string): Promise<string> {
  await vscode.workspace.openTextDocument(uriOf(harbour))
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uriOf(harbour),
    new vscode.Range(range.start, range.start),
  )
  const action = actions.find((found) => found.command?.command === command)
  if (!action) throw new Error(`No quick fix runs ${command}`)
  return action.command!.arguments![0] as string
}
