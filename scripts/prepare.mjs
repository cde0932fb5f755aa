/**
 * Installs the npm packages of the lock file when they are missing or stale. Runs before anything is installed, on
 * whatever Node the machine has: Node's own modules only, syntax of Node 20. Says everything on stderr.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname ?? '.', '..')
const lock = join(root, 'package-lock.json')
/** A copy of the lock file that was installed last. */
const installed = join(root, 'node_modules', '.installed-lock.json')

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Node 20 or later is needed, this is ${process.version}.`)
}
if (!isCurrent()) {
  console.error('Installing the npm packages (once, and when the lock file changes) …')
  const windows = process.platform === 'win32'
  const { status, error } = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      shell: windows,
      stdio: ['ignore', 2, 2],
    },
  )
  if (error) fail(`npm could not be started: ${error.message}`)
  if (status !== 0) fail('npm ci failed, see above. Is the npm registry reachable? Then try again.')
  copyFileSync(lock, installed)
}

function isCurrent() {
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lock, 'utf8')) return true
  return adopt()
}

/** What lies there already (somebody ran `npm ci`, or the lock file changed in words only) is kept where it fits. */
function adopt() {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const versions = (file) =>
    Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages).filter(
      ([path, entry]) => path !== '' && !entry.optional,
    )
  const present = new Map(versions(record).map(([path, entry]) => [path, entry.version]))
  if (!versions(lock).every(([path, entry]) => present.get(path) === entry.version)) return false
  copyFileSync(lock, installed)
  return true
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
