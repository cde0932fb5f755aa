/** A person judges a contradiction in its view: the mouse only. */
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../scripts/host/install.ts'
import { Host } from './host.ts'

describe('In the view of contradictions', function () {
  this.timeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'source-review-decisions-'))
  let host: Host
  before(async () => {
    cpSync(join(projectRoot, 'samples'), folder, { recursive: true })
    host = await Host.open({ folder, file: '01_almarfa.txt' })
    await host.page.locator('.activitybar [aria-label^="Source Review"]').first().click()
  })
  after(async () => {
    await host.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('one is dismissed with a reason, and the badge, the message and the file tell it', async () => {
    const { page } = host
    const pane = page.locator('.pane', { has: page.locator('.pane-header', { hasText: 'Contradictions' }) })
    const row = pane.locator('.monaco-list-row', { hasText: '↔' }).first()
    await row.waitFor()
    const message = pane.locator('.tree-explorer-viewlet-tree-view .message')
    const before = Number(/\d+/.exec((await message.textContent()) ?? '')![0])
    await row.hover()
    await row.locator('[aria-label^="Dismiss Contradiction"]').click()
    await page.locator('.quick-input-widget input').fill('counted at another hour')
    await page.keyboard.press('Enter')
    await message.filter({ hasText: `open: ${before - 1}` }).waitFor()
    await message.filter({ hasText: 'dismissed: 1' }).waitFor()
    await host.screenshot('dismissed')
    const kept = JSON.parse(readFileSync(join(folder, '.source-review/decisions.json'), 'utf8'))
    assert.equal(kept.decisions[0].verdict, 'dismissed')
    assert.equal(kept.decisions[0].reason, 'counted at another hour')
  })

  it('the last decision is undone by a command', async () => {
    await host.command('Source Review: Undo Last Decision')
    await host.page.locator('.tree-explorer-viewlet-tree-view .message', { hasText: 'dismissed: 0' }).waitFor()
  })
})
