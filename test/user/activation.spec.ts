/** Folders in which there is nothing to review: nothing of us is seen but the icon, and the view says why. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Host } from './host.ts'

const files: Readonly<Record<string, string>> = {
  'requirements.txt': 'numpy==1.26.0\npandas>=2.0\nrequests\n# pinned for the build of the wheels\n',
  'CMakeLists.txt': 'cmake_minimum_required(VERSION 3.20)\nproject(demo)\nadd_executable(demo main.cpp util.cpp)\n',
  'robots.txt': 'User-agent: *\nDisallow: /private/\n',
}

describe('A repository whose .txt files are no articles', function () {
  this.timeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'source-review-activation-'))
  let host: Host
  const welcome = () =>
    host.page.locator('.pane-body .welcome-view-content', { hasText: 'No articles were found' }).first()
  before(async () => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    host = await Host.open({ folder, file: 'requirements.txt' })
    await host.page.locator('.activitybar [aria-label^="Source Review"]').first().click()
    await welcome().waitFor() // said once the folder was looked at
  })
  after(async () => {
    await host.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('shows no mark, no status item and no language of ours', async () => {
    assert.equal(await host.page.locator('[id="source-review.source-review.sourceReview.status"]').count(), 0)
    assert.equal(await host.page.locator('.editor-instance [class*="TextEditorDecorationType"]').count(), 0)
    await host.page.locator('.statusbar-item', { hasText: 'Source Article' }).waitFor({ state: 'detached' })
  })

  it('says in the view that there are no articles, and offers the sample', async () => {
    assert.ok(await welcome().getByText('Open the Sample').isVisible())
    await host.screenshot('nothing to review')
  })
})
