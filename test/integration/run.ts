/**
 * Runs the integration suite in a real VS Code, once as node extension and once as web extension.
 * Which VS Code: `VSCODE_EXECUTABLE`, else an installed `code`, else one downloaded (`VSCODE_VERSION`, default stable)
 * where its vendor can be reached, else the embedded one. A filter keeps the test files whose name contains it.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { runTests } from '@vscode/test-electron'
import { build, type Plugin } from 'esbuild'
import { projectRoot } from '../../scripts/host/install.ts'
import { findVSCode } from '../../scripts/host/vscode.ts'

type HostKind = 'node' | 'web'

/** What every window of the suite is opened on: a copy, so that a test may write into it. */
const articles = join(projectRoot, 'samples')

/** @returns whether all tests passed */
async function runIntegration(kind: HostKind, filter = ''): Promise<boolean> {
  const tests = await bundleTests(kind, filter)
  const scratch = mkdtempSync(join(tmpdir(), 'source-review-integration-'))
  try {
    const folder = join(scratch, 'articles')
    await cp(articles, folder, { recursive: true })
    const userData = join(scratch, 'user-data')
    await mkdir(join(userData, 'User'), { recursive: true })
    await writeFile(join(userData, 'User', 'settings.json'), '{ "workbench.startupEditor": "none" }')
    const launchArgs = [folder, `--user-data-dir=${userData}`, '--disable-extensions']
    if (kind === 'web') launchArgs.push('--extensionDevelopmentKind=web')
    await runTests({
      vscodeExecutablePath: await findVSCode(),
      extensionDevelopmentPath: projectRoot,
      extensionTestsPath: tests,
      extensionTestsEnv: { PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}` },
      launchArgs,
    })
    return true
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** One CommonJS file with mocha and the tests: the web worker host can load no second one. */
async function bundleTests(kind: HostKind, filter: string): Promise<string> {
  const here = import.meta.dirname
  const files = readdirSync(here).filter((file) => file.endsWith('.test.ts') && file.includes(filter))
  if (files.length === 0) throw new Error(`No test/integration/*${filter}*.test.ts`)
  const outfile = join(projectRoot, 'dist', 'test', `${kind}.cjs`)
  await build({
    stdin: {
      contents: [`export { runSuite as run } from './suite.ts'`, ...files.map((file) => `import './${file}'`)].join(
        '\n',
      ),
      resolveDir: here,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: kind === 'web' ? 'browser' : 'node',
    target: 'es2022',
    external: ['vscode'],
    sourcemap: 'inline',
    plugins: [mochaForBrowsers],
    define: { __HOST__: JSON.stringify(kind) },
    logLevel: 'warning',
  })
  return outfile
}

/** mocha.js is a classic script inside a package of modules; read as a module it would take over our exports. */
const mochaForBrowsers: Plugin = {
  name: 'mocha for browsers',
  setup(build) {
    const namespace = 'classic-script'
    build.onResolve({ filter: /^mocha\/mocha\.js$/ }, () => ({ path: 'mocha.js', namespace }))
    build.onLoad({ filter: /./, namespace }, async () => {
      return { contents: await readFile(join(projectRoot, 'node_modules', 'mocha', 'mocha.js'), 'utf8'), loader: 'js' }
    })
  },
}

const [kind, filter] = process.argv.slice(2)
if (kind !== 'node' && kind !== 'web') throw new Error('usage: run.ts node|web [filter]')
if (!(await runIntegration(kind, filter))) process.exitCode = 1
