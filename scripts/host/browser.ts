/** The browser that shows the embedded VS Code in tests, and the address that opens it. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const installed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The program given in CHROMIUM, else one on the PATH, in the usual folders, or of `playwright-core install`. */
export function findChromium(): string {
  const chosen = process.env.CHROMIUM
  if (chosen) {
    if (existsSync(chosen)) return chosen
    throw new Error(`CHROMIUM names a program that is not there: ${chosen}`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  const found = [...candidates, ...installed, chromium.executablePath()].find((path) => path !== '' && existsSync(path))
  if (found) return found
  throw new Error(
    'No Chromium: the tests show VS Code in one. Install it (Debian: apt-get install chromium fonts-noto-core; elsewhere: ' +
      'npx playwright-core install chromium) or name the program in the variable CHROMIUM.',
  )
}

export function launchBrowser(): Promise<Browser> {
  const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({
    executablePath: findChromium(),
    args: [...quiet, ...root, '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
  })
}

export interface WorkbenchTarget {
  /** Absolute path of the folder to open; none opens an empty window. */
  readonly folder?: string | undefined
  /** Absolute path of a file to open beside it. */
  readonly file?: string | undefined
  /** Absolute path of the extension under development. */
  readonly extension?: string | undefined
  /** Absolute path of the module whose `run()` is the test suite. */
  readonly tests?: string | undefined
  readonly token?: string | undefined
}

/** The address that opens the workbench on a target. */
export function workbenchAddress(authority: string, target: WorkbenchTarget): string {
  const remote = (path: string) => `vscode-remote://${authority}${encodeURI(path.replaceAll('\\', '/'))}`
  const payload: [string, string][] = []
  if (target.extension) payload.push(['extensionDevelopmentPath', remote(target.extension)])
  if (target.tests) payload.push(['extensionTestsPath', remote(target.tests)])
  if (target.file) payload.push(['openFile', remote(target.file)])
  const query: string[] = []
  if (target.token) query.push(`tkn=${encodeURIComponent(target.token)}`)
  query.push(target.folder ? `folder=${encodeURIComponent(target.folder)}` : 'ew=true')
  if (payload.length > 0) query.push(`payload=${encodeURIComponent(JSON.stringify(payload))}`)
  return `http://${authority}/?${query.join('&')}`
}
