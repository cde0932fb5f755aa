/** Packs what ships into one .vsix; nothing is fetched. `node scripts/package.ts [out.vsix]` */
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { createVSIX } from '@vscode/vsce'
import { projectRoot } from './host/install.ts'

/** Builds for production and packs; resolves with the path of the .vsix. */
export async function packExtension(out: string): Promise<string> {
  build('--production')
  await createVSIX({
    cwd: projectRoot,
    packagePath: out,
    dependencies: false, // bundled
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  })
  return out
}

/** Runs esbuild.mjs; its sizes and errors go to stderr. */
export function build(...flags: string[]): void {
  const { status } = spawnSync(process.execPath, [join(projectRoot, 'esbuild.mjs'), ...flags], {
    cwd: projectRoot,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) throw new Error('The build failed, see above.')
}

if (process.argv[1] === import.meta.filename) {
  await packExtension(resolve(process.argv[2] ?? 'source-review.vsix'))
}
