#!/usr/bin/env node
/**
 * Stands in for desktop VS Code in `@vscode/test-electron`'s runTests({ vscodeExecutablePath }): takes VS Code's own
 * arguments, opens the embedded VS Code in Chromium, runs the tests there and exits with their code.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { reportMark } from '../../test/integration/report-mark.ts'
import { launchBrowser, workbenchAddress } from './browser.ts'
import { ensureHost } from './install.ts'
import { startServer } from './server.ts'

/** A suite that reports nothing for this long has hung. */
const silenceLimit = 120_000

/** What the workbench says of every start without a network. */
const noise = /^\[Service Worker\]|open-vsx|^Canceled|authentication provider/

const args = process.argv.slice(2)
const option = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3)
const folder = args.find((arg) => !arg.startsWith('-'))
const extension = option('extensionDevelopmentPath')
const verbose = Boolean(process.env.VERBOSE)

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130))
process.exitCode = await runSuite()

async function runSuite(): Promise<number> {
  await ensureHost()
  const server = await startServer({ testDriver: true, settings: { ...userSettings(), ...webHostSettings() } })
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
    let finish: (code: number) => void = () => {}
    const exit = new Promise<number>((done) => {
      finish = done
    })
    let reported = false
    const errors: string[] = []
    const hung = () => {
      console.error(`The tests said nothing for ${silenceLimit / 1000} seconds.`)
      finish(1)
    }
    let watchdog = setTimeout(hung, silenceLimit)
    await page.exposeFunction('codeAutomationLog', (type: string, values: unknown[]) => {
      const text = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ')
      if (text.startsWith(reportMark)) {
        reported = true
        clearTimeout(watchdog)
        watchdog = setTimeout(hung, silenceLimit)
        console.log(text)
      } else if (verbose) console.log(`[${type}] ${text}`)
      else if (type === 'error' && !noise.test(text)) errors.push(text)
    })
    await page.exposeFunction('codeAutomationExit', (code: number) => finish(code))
    page.on('crash', () => finish(1))
    const target = { folder: folder && resolve(folder), extension, tests: option('extensionTestsPath') }
    await page.goto(workbenchAddress(server.authority, target))
    const code = await exit
    clearTimeout(watchdog)
    if (code !== 0 && !reported) console.error(['The tests did not start.', ...errors.slice(-10)].join('\n'))
    return code
  } finally {
    await browser.close()
    await server.stop()
  }
}

/** Settings that the caller put into --user-data-dir, as desktop VS Code reads them. */
function userSettings(): Record<string, unknown> {
  const file = join(option('user-data-dir') ?? '', 'User', 'settings.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/** The workbench in a browser ignores `extensionDevelopmentKind` (1.139.1); this setting does what it says. */
function webHostSettings(): Record<string, unknown> {
  if (option('extensionDevelopmentKind') !== 'web' || !extension) return {}
  const manifest: { publisher: string; name: string } = JSON.parse(
    readFileSync(join(extension, 'package.json'), 'utf8'),
  )
  return { 'remote.extensionKind': { [`${manifest.publisher}.${manifest.name}`]: ['web'] } }
}
