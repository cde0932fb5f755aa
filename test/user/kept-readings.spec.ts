/** What one session read, the next does not read again: in the node extension host and in the browser's. */
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../scripts/host/install.ts'
import { Host } from './host.ts'

const kinds = {
  node: {},
  browser: { 'remote.extensionKind': { 'source-review.source-review': ['web'] } },
}

for (const [kind, settings] of Object.entries(kinds)) {
  describe(`A window that is opened again, its extensions in ${kind === 'node' ? 'node' : 'the browser'}`, function () {
    this.timeout(240_000)
    const folder = mkdtempSync(join(tmpdir(), 'source-review-kept-'))
    let host: Host
    before(async () => {
      cpSync(join(projectRoot, 'samples'), folder, { recursive: true })
      host = await Host.open({ folder, settings })
    })
    after(async () => {
      await host.close()
      rmSync(folder, { recursive: true, force: true })
    })
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await host.screenshot(`failed kept ${kind}`)
    })
    const logSays = async (words: string) => {
      await host.page.locator('.statusbar-item[id*="sourceReview.status"]').waitFor()
      const line = host.page.locator('.part.panel .view-line', { hasText: words.replaceAll(' ', '\u00a0') }).first()
      // The panel at times misses what is logged while it opens: it is opened again then.
      for (let shown = false; !shown; ) {
        await host.command('Source Review: Open Log')
        shown = await line.waitFor({ timeout: 15_000 }).then(
          () => true,
          () => false,
        )
        if (!shown) await host.page.keyboard.press('Control+J')
      }
    }

    it('reads only the article that changed', async () => {
      await logSays('not read anew: 0')
      const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
      writeFileSync(join(folder, files[0]!), 'افتتح المهندس ناصر الوردي حديقة جديدة في وسط المدينة صباح الأحد.\n')
      await host.reload()
      await logSays(`not read anew: ${files.length - 1}`)
    })
  })
}
