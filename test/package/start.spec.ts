/** `npm start` where no desktop VS Code is: the packed extension, installed as users install it, without any test flag. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../scripts/host/browser.ts'
import { projectRoot } from '../../scripts/host/install.ts'

describe('npm start', function () {
  this.timeout(240_000)
  let started: ChildProcess
  let browser: Browser
  let page: Page
  let address: string

  before(async () => {
    started = start('samples')
    address = await printed(started, /http:\/\/127\.0\.0\.1:\d+\/\?\S+/)
    browser = await launchBrowser()
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
    await page.goto(address)
  })
  after(async () => {
    await browser?.close()
    if (started.exitCode !== null) return
    const ended = new Promise((done) => started.once('close', done))
    started.kill('SIGTERM')
    await ended
  })

  it('prints an address that answers nobody without its token', async () => {
    const { origin, searchParams } = new URL(address)
    assert.ok((searchParams.get('tkn')?.length ?? 0) >= 32)
    assert.equal((await fetch(`${origin}/`)).status, 403)
  })

  it('shows the samples with the packed extension at work', async () => {
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: '.txt' }).first().dblclick()
    await page.locator('.monaco-editor .view-overlays [class*="ced-"]').first().waitFor()
    await page.screenshot({ path: join(projectRoot, 'screenshots', 'npm start.png') })
  })

  it('has packed every file that the manifest names', () => {
    const extensions = join(projectRoot, '.vscode-test', 'start', 'extensions')
    const folder = readdirSync(extensions).find((name) => name.startsWith('source-review.'))
    assert.ok(folder)
    const manifest = JSON.parse(readFileSync(join(extensions, folder, 'package.json'), 'utf8'))
    const { contributes, main, browser, icon } = manifest
    const named = stringsIn({ contributes, main, browser, icon }).filter((text) =>
      /^(?:\.\/)?[\w./-]+\.(?:cjs|js|json|md|png|svg)$/.test(text),
    )
    assert.ok(named.length > 5)
    const missing = named.filter((path) => !existsSync(join(extensions, folder, path)))
    assert.deepEqual(missing, [])
  })

  for (const [what, folder] of [
    ['is not there', 'no-such-folder'],
    ['is a file', 'package.json'],
  ] as const) {
    it(`says what to do when the folder ${what}`, async () => {
      const child = start(folder)
      let errors = ''
      child.stderr!.on('data', (chunk: Buffer) => {
        errors += chunk.toString('utf8')
      })
      const code = await new Promise((done) => child.once('close', done))
      assert.equal(code, 1)
      assert.match(errors, new RegExp(`${folder}.*\\. Usage: npm start -- <folder`, 's'))
    })
  }
})

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** The script behind `npm start`, on a machine without desktop VS Code or screen. */
function start(folder: string): ChildProcess {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...environment } = process.env
  return spawn(process.execPath, [join(projectRoot, 'scripts', 'start.ts'), folder], {
    cwd: projectRoot,
    env: { ...environment, BROWSER: 'none', INIT_CWD: projectRoot },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function printed(child: ChildProcess, pattern: RegExp): Promise<string> {
  let output = ''
  return new Promise((found, fail) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString('utf8')
      const match = pattern.exec(output)
      if (match) found(match[0])
    }
    child.stdout!.on('data', read)
    child.stderr!.on('data', read)
    child.once('close', (code) => fail(new Error(`npm start ended with ${code}:\n${output}`)))
  })
}
