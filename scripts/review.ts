/** `npm run review -- <folder> [options]`: builds the command line when its sources are newer, and hands over to it. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './host/install.ts'
import { build } from './package.ts'

const cli = join(projectRoot, 'dist', 'cli.js')
if (!isCurrent()) build('--only=cli')

// Paths are the user's own: npm would have them relative to the project.
const child = spawn(process.execPath, [cli, 'review', ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: 'inherit',
})
child.once('close', (code, signal) => {
  if (signal) process.kill(process.pid, signal)
  else process.exitCode = code ?? 1
})

function isCurrent(): boolean {
  if (!existsSync(cli)) return false
  const built = statSync(cli).mtimeMs
  const sources = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
  return [...sources.map((path) => join('src', path)), 'esbuild.mjs', 'package-lock.json'].every(
    (path) => statSync(join(projectRoot, path)).mtimeMs <= built,
  )
}
