/** Finds the VS Code that tests and `npm start` use. */
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { downloadAndUnzipVSCode } from '@vscode/test-electron'

const standIn = join(import.meta.dirname, 'stand-in.ts')
const vendor = 'https://update.code.visualstudio.com/api/releases/stable'

let found: Promise<string> | undefined

/** The program for runTests: the one named in VSCODE_EXECUTABLE, installed, downloaded, or the stand-in. */
export function findVSCode(): Promise<string> {
  found ??= search()
  return found
}

async function search(): Promise<string> {
  const chosen = process.env.VSCODE_EXECUTABLE
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`VSCODE_EXECUTABLE names a program that is not there: ${chosen}`)
    return say('named in VSCODE_EXECUTABLE', chosen)
  }
  if (canShowWindows()) {
    const installed = process.env.VSCODE_VERSION ? undefined : installedProgram()
    if (installed) return say('installed', installed)
    if (await isReachable(vendor)) {
      const version = process.env.VSCODE_VERSION ?? 'stable'
      return say('downloaded', await downloadAndUnzipVSCode({ version, timeout: 30_000 }))
    }
  }
  if (process.platform === 'win32') throw new Error('No VS Code here, and its vendor cannot be reached for one.')
  return say('embedded', standIn)
}

function say(how: string, path: string): string {
  console.error(`VS Code: ${how} (${path})`)
  return path
}

export function canShowWindows(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

async function isReachable(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5_000) })).ok
  } catch {
    return false
  }
}

/** The `code` command on the PATH; it starts VS Code and returns at once. */
export function installedCommand(): string | undefined {
  const names = process.platform === 'win32' ? ['code.cmd'] : ['code']
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) if (folder !== '' && existsSync(join(folder, name))) return join(folder, name)
  }
  return undefined
}

/** The program behind the `code` command, which stays until VS Code ends. */
function installedProgram(): string | undefined {
  const command = installedCommand()
  if (!command) return undefined
  const folder = dirname(realpathSync(command))
  const candidates = [
    join(folder, '..', 'code'),
    join(folder, '..', 'Code.exe'),
    join(folder, '..', '..', '..', 'MacOS', 'Electron'),
    join(folder, '..', '..', '..', 'MacOS', 'Code'),
  ]
  return candidates.find((candidate) => existsSync(candidate))
}
