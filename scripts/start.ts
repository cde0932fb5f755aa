/**
 * `npm start [-- folder]`: VS Code on a folder of articles, with the extension running. An installed `code` is
 * preferred; else the embedded VS Code is served on 127.0.0.1, behind a random token, with the packed extension installed.
 */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { type Stats, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { workbenchAddress } from './host/browser.ts'
import { ensureHost, projectRoot } from './host/install.ts'
import { installVsix, startServer } from './host/server.ts'
import { canShowWindows, installedCommand } from './host/vscode.ts'
import { build, packExtension } from './package.ts'

const given = process.argv[2]
try {
  const folder = folderOf(given)
  const code = canShowWindows() ? installedCommand() : undefined
  if (code) await startDesktop(code, folder)
  else await serveEmbedded(folder)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** npm runs scripts in the project's folder; what the user wrote is relative to where they stand. */
function folderOf(given: string | undefined): string {
  if (given === undefined) return join(projectRoot, 'samples')
  const path = resolve(process.env.INIT_CWD ?? '.', given)
  let stats: Stats
  try {
    stats = statSync(path)
  } catch {
    throw new Error(`There is no folder ${path}. Usage: npm start -- <folder with .txt articles>`)
  }
  if (!stats.isDirectory()) throw new Error(`${path} is a file. Usage: npm start -- <folder with .txt articles>`)
  return path
}

async function startDesktop(code: string, folder: string): Promise<void> {
  build()
  const child = spawn(code, [`--extensionDevelopmentPath=${projectRoot}`, '--new-window', folder], {
    shell: process.platform === 'win32',
    stdio: 'inherit',
  })
  const status = await new Promise<number | null>((done, fail) => {
    child.once('error', fail)
    child.once('close', done)
  })
  if (status !== 0) throw new Error(`${code} ended with ${status}.`)
}

async function serveEmbedded(folder: string): Promise<void> {
  await ensureHost()
  const dataFolder = join(projectRoot, '.vscode-test', 'start')
  const vsix = await packExtension(join(projectRoot, '.vscode-test', 'source-review.vsix'))
  await installVsix(vsix, dataFolder)
  const token = randomBytes(24).toString('hex')
  const settings = { 'security.workspace.trust.enabled': false }
  const server = await startServer({ dataFolder, token, settings })
  const address = workbenchAddress(server.authority, { folder, token })
  console.log(`\nVS Code with Source Review on ${folder}:\n\n  ${address}\n\nCtrl+C ends it.`)
  openInBrowser(address)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.stop())
  await server.ended
}

/** Opening is a convenience: where there is no browser, the printed address is what counts. */
function openInBrowser(address: string): void {
  if (process.env.BROWSER === 'none' || process.env.CI || !canShowWindows()) return
  const openers: Partial<Record<NodeJS.Platform, string[]>> = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }
  const [command, ...args] = openers[process.platform] ?? ['xdg-open']
  const child = spawn(command!, [...args, address.replaceAll('&', process.platform === 'win32' ? '^&' : '&')], {
    stdio: 'ignore',
    detached: true,
  })
  child.on('error', () => {})
  child.unref()
}
