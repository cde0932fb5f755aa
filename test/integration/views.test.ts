import * as vscode from 'vscode'
import { harbour, reviewed, settled, uriOf } from './articles.ts'
import { equal, includes, ok } from './assert.ts'
import { until, workspaceFolder } from './helpers.ts'

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`sourceReview.${command}`, ...args)

describe('The views', () => {
  before(reviewed)

  for (const view of ['events', 'contradictions', 'names', 'sources']) {
    it(`of ${view} are expanded by a command`, async () => {
      await run(`${view}.focus`)
      await run(`${view}.expandAll`)
    })
  }

  it('of names show some types only, and names of several sources only; so does the table', async () => {
    const all = await table('names')
    await run('names.filterTypes', ['person'])
    const people = await table('names')
    ok(people.length > 0 && people.length < all.length, `${people.length} of ${all.length}`)
    for (const row of people) includes(row, ',person,')
    await run('names.filterSources', 2)
    const shared = await table('names')
    ok(shared.length < all.length, 'names of one source are still there')
    for (const row of shared) ok(Number(row.split(',').at(-2)) >= 2, row)
    await run('names.clearFilter')
    equal((await table('names')).length, all.length)
  })

  it('of events show what is disputed only; so does the table', async () => {
    const all = await table('events')
    await run('events.onlyDisputed')
    const disputed = await table('events')
    await run('events.clearFilter')
    ok(disputed.length > 0 && disputed.length < all.length, `${disputed.length} of ${all.length}`)
  })

  it('of contradictions show open, confirmed or dismissed ones; so does the table', async () => {
    const counts = async () => {
      const found: number[] = []
      for (const status of ['standing', 'open', 'confirmed', 'dismissed', 'all']) {
        await run(`contradictions.show.${status}`)
        found.push((await table('contradictions')).length)
      }
      await run('contradictions.show.standing')
      return found.join(' ')
    }
    const [first] = await table('contradictions')
    const all = (await table('contradictions')).length
    equal(await counts(), `${all} ${all} 0 0 ${all}`)
    await run('dismissContradiction', first!.split(',')[0], '')
    await settled()
    equal(await counts(), `${all - 1} ${all - 1} 0 1 ${all}`)
    await run('undoDecision')
    await settled()
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), '.source-review'), { recursive: true })
  })

  it('lead from the editor to a name, and to the timeline', async () => {
    const document = await vscode.workspace.openTextDocument(uriOf(harbour))
    const at = document.positionAt(document.getText().indexOf('سالم') + 1)
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) })
    await run('revealName')
    await run('openTimeline')
    await until('the timeline', () =>
      vscode.window.tabGroups.all.some(({ tabs }) =>
        tabs.some(
          ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('sourceReview.timeline'),
        ),
      ),
    )
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
  })
})

/** The rows of an exported table, without its header. */
async function table(name: string): Promise<string[]> {
  const target = uriOf('../table.csv')
  await run('export', name, target)
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(target))
  await vscode.workspace.fs.delete(target)
  return text.trimEnd().split('\r\n').slice(1)
}
