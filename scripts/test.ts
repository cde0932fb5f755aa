/**
 * Everything that must hold: format and lint, types, boundaries, units, the build, the integration suite in both
 * extension hosts, the packed extension, and a person's way through it. Ends with one line, `N passed, N failed`.
 *   node scripts/test.ts [integration|user|unit [filter]]
 */
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { projectRoot } from './host/install.ts'

interface Count {
  passed: number
  failed: number
}
interface Step {
  readonly name: string
  /** A step after which the others make no sense when it fails. */
  readonly needed?: boolean
  readonly run: () => Promise<Count>
}

const bin = join(projectRoot, 'node_modules', '.bin')
const [only, ...filters] = process.argv.slice(2)
const filter = filters.join(' ')

const build: Step = { name: 'build', needed: true, run: () => check(['node', 'esbuild.mjs']) }
const unit: Step = { name: 'unit tests', run: () => mocha(`test/unit/**/*${filter}*.test.ts`) }
const integration: Step[] = ['node', 'web'].map((kind) => ({
  name: `integration tests in the ${kind} extension host`,
  run: () => suite(['node', 'test/integration/run.ts', kind, filter]),
}))
const packed: Step = { name: 'the packed extension', run: () => mocha('test/package/*.spec.ts') }
const user: Step = { name: 'user tests', run: () => mocha(`test/user/*${filter}*.spec.ts`) }

const parts: Readonly<Record<string, readonly Step[]>> = {
  unit: [unit],
  integration: [build, ...integration],
  package: [build, packed],
  user: [build, user],
  all: [
    { name: 'format and lint', run: () => check(['biome', 'check', '.']) },
    { name: 'types', run: () => check(['tsc', '--noEmit', '-p', '.']) },
    { name: 'boundaries', run: () => check(['depcruise', '--config', 'scripts/boundaries.cjs', 'src']) },
    unit,
    build,
    ...integration,
    packed,
    user,
  ],
}

const steps = parts[only ?? 'all']
if (!steps) {
  console.error(`There is no part «${only}» of the tests; there are ${Object.keys(parts).join(', ')}.`)
  process.exit(1)
}
const total: Count = { passed: 0, failed: 0 }
const summary: string[] = []
for (const step of steps) {
  console.log(`\n── ${step.name}`)
  const start = Date.now()
  const { passed, failed } = await step.run()
  total.passed += passed
  total.failed += failed
  summary.push(
    `${failed === 0 ? '✔' : '✘'} ${step.name} (${passed}/${passed + failed}, ${((Date.now() - start) / 1000).toFixed(1)} s)`,
  )
  if (failed > 0 && step.needed) break
}
console.log(`\n${summary.join('\n')}\n`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

/** A program that is right or wrong as a whole counts as one test. */
async function check(command: readonly string[]): Promise<Count> {
  const { code } = await program(command)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function mocha(files: string): Promise<Count> {
  return suite(['mocha', '--no-config', '--forbid-only', files])
}

/** A suite of many tests, counted from mocha's own last words; one that ended badly without any has failed once. */
async function suite(command: readonly string[]): Promise<Count> {
  const { code, output } = await program(command)
  const passed = lastNumber(output, /^\W*(\d+) passing/gm)
  const failed = lastNumber(output, /^\W*(\d+) failing/gm)
  if (code !== 0 && failed === 0) return { passed, failed: 1 }
  if (passed + failed === 0) {
    console.error('No test ran.')
    return { passed: 0, failed: 1 }
  }
  return { passed, failed }
}

function lastNumber(output: string, pattern: RegExp): number {
  return Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0)
}

function program([command, ...args]: readonly string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(command!, args, {
    cwd: projectRoot,
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8')
    process.stdout.write(chunk)
  })
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => done({ code, output }))
  })
}
