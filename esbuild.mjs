/**
 * Builds everything that ships into dist/ and prints the sizes.
 *   node esbuild.mjs [--production] [--watch] [--only=cli]
 * The extension's bundles are CommonJS named .cjs: VS Code would load a .js of a "type": "module" package as ESM, which
 * its browser host refuses.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { context } from 'esbuild'

const root = import.meta.dirname
const flags = process.argv.slice(2)
const production = flags.includes('--production')
const watch = flags.includes('--watch')
const only = flags.find((flag) => flag.startsWith('--only='))?.slice('--only='.length)

const source = (path) => join(root, 'src', path)
const dist = (path) => join(root, 'dist', path)

/** VS Code 1.100 is Electron 34: Node 20, Chrome 132. */
const node = { platform: 'node', target: 'node20' }
const browser = { platform: 'browser', target: 'chrome132' }
const common = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  metafile: true,
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': production ? '"production"' : '"development"' },
  external: ['vscode'],
  charset: 'utf8',
}

/** The first of several places where an entry may lie. */
const entry = (...paths) => paths.map(source).find(existsSync)

/** Each .ts directly in src/webview is the program of one webview; what they share lies in folders beside them. */
const webviews = existsSync(source('webview'))
  ? readdirSync(source('webview')).filter((file) => file.endsWith('.ts'))
  : []

const bundles = [
  { name: 'cli', in: entry('cli/main.ts'), out: dist('cli.js'), ...node, format: 'esm', banner: { js: esmRequire() } },
  { name: 'extension', in: entry('extension.ts'), out: dist('extension.cjs'), ...node, format: 'cjs' },
  { name: 'worker', in: entry('workspace/worker/node.ts'), out: dist('worker.cjs'), ...node, format: 'cjs' },
  {
    name: 'extension.web',
    in: entry('extension.web.ts', 'extension.ts'),
    out: dist('web/extension.cjs'),
    ...browser,
    format: 'cjs',
  },
  { name: 'worker.web', in: entry('workspace/worker/web.ts'), out: dist('web/worker.js'), ...browser, format: 'iife' },
  ...webviews.map((file) => ({
    name: `webview ${basename(file, '.ts')}`,
    in: source(`webview/${file}`),
    out: dist(`webview/${basename(file, '.ts')}.js`),
    ...browser,
    format: 'iife',
  })),
]

/** CommonJS packages inside an ES module still call `require` for Node's own modules. */
function esmRequire() {
  return "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"
}

/** What makes a reading: when any of it changes, readings that were kept are of no use. */
const readerSources = ['reading', 'language', 'workspace/decode.ts']

const readerVersion = {
  name: 'reader version',
  setup(build) {
    build.onLoad({ filter: /reader-version\.ts$/ }, () => {
      const files = readerSources.flatMap((path) => filesOf(source(path)))
      const digest = createHash('sha256').update(JSON.stringify(dependencies))
      for (const file of files) digest.update(readFileSync(file))
      const version = digest.digest('hex').slice(0, 16)
      return { contents: `export const readerVersion = '${version}'`, loader: 'js', watchFiles: files }
    })
  },
}

const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)))
}

const sizes = {
  name: 'sizes',
  setup(build) {
    build.onEnd(({ metafile, errors }) => {
      if (errors.length > 0 || !metafile) return
      for (const [path, { bytes }] of Object.entries(metafile.outputs)) {
        if (!path.endsWith('.map')) console.error(`${(bytes / 1024).toFixed(1).padStart(9)} kB  ${path}`)
      }
    })
  },
}

if (!watch && !only) rmSync(dist(''), { recursive: true, force: true })
const missing = bundles.filter((bundle) => !bundle.in && (!only || bundle.name === only))
if (missing.length > 0) {
  console.error(`No entry point for: ${missing.map((bundle) => bundle.name).join(', ')}`)
  process.exitCode = 1
}
for (const { name, in: input, out, ...options } of bundles) {
  if (!input || (only && name !== only)) continue
  const build = await context({
    ...common,
    ...options,
    entryPoints: [input],
    outfile: out,
    plugins: [readerVersion, sizes],
  })
  if (watch) await build.watch()
  else {
    await build.rebuild().catch(() => {
      process.exitCode = 1
    })
    await build.dispose()
  }
}
