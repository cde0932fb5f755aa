/**
 * The embedded VS Code: the workbench and extension host that the npm package `code-server` carries, run by this
 * project's own Node 24. Installed once into `.vscode-test/host`, which git ignores.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join, resolve } from 'node:path'

/** Exact, so that a test that passes today passes tomorrow. Carries VS Code 1.139.1. */
const packageSpec = 'code-server@4.139.1'

/** Native modules without which the extension host does not start; the others (terminal, sqlite) may stay unbuilt. */
const nativeModules = ['@vscode/native-watchdog', '@vscode/spdlog']

export const projectRoot = resolve(import.meta.dirname, '../..')
const hostFolder = join(projectRoot, '.vscode-test', 'host')
const vscodeFolder = join(hostFolder, 'node_modules', 'code-server', 'lib', 'vscode')
const stamp = join(hostFolder, 'installed')

/** Where the embedded VS Code's server program lies, whether or not it is installed yet. */
export const serverProgram = join(vscodeFolder, 'out', 'server-main.js')

/** Installs the embedded VS Code unless it is there; progress goes to stderr. */
export async function ensureHost(): Promise<void> {
  if (await isInstalled()) return
  if (Number(process.versions.node.split('.')[0]) < 24) {
    throw new Error(`The embedded VS Code needs Node 24, this is ${process.version}: run it by an npm script.`)
  }
  console.error('Installing the embedded VS Code into .vscode-test/ (once, under a minute, about 0.6 GB) …')
  await rm(hostFolder, { recursive: true, force: true })
  await mkdir(hostFolder, { recursive: true })
  await writeFile(join(hostFolder, 'package.json'), '{ "private": true, "name": "embedded-vscode" }\n')
  await npm('1/3 download', hostFolder, ['install', '--ignore-scripts', packageSpec])
  await npm('2/3 its modules', vscodeFolder, ['install', '--omit=dev', '--ignore-scripts'])
  await npm(
    '3/3 native modules',
    vscodeFolder,
    ['rebuild', ...nativeModules],
    'This needs python3, make and a C++ compiler.',
  )
  await writeFile(stamp, wanted())
}

async function isInstalled(): Promise<boolean> {
  if (!existsSync(stamp) || !existsSync(serverProgram)) return false
  return (await readFile(stamp, 'utf8')) === wanted()
}

/** Native modules are built for one Node major, so that is part of what is wanted. */
function wanted(): string {
  return `${packageSpec} node ${process.versions.modules} ${process.platform} ${process.arch}\n`
}

function npm(step: string, cwd: string, args: string[], hint = 'Is the npm registry reachable?'): Promise<void> {
  console.error(`  ${step}`)
  const windows = process.platform === 'win32'
  const path = `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`
  const child = spawn(windows ? 'npm.cmd' : 'npm', [...args, '--no-audit', '--no-fund'], {
    cwd,
    shell: windows,
    env: { ...withoutNpmState(process.env), PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
  return new Promise((done, fail) => {
    child.on('error', (error) => fail(new Error(`npm could not be started: ${error.message}`)))
    child.on('close', (code) => {
      if (code === 0) return done()
      const tail = Buffer.concat(output).toString('utf8').trim().split('\n').slice(-25).join('\n')
      fail(
        new Error(
          `The embedded VS Code could not be installed (${step}; npm ${args[0]} ended with ${code}). ${hint}\n${tail}`,
        ),
      )
    })
  })
}

/** An npm started by npm inherits the outer one's settings as npm_* variables, the project's folder among them. */
function withoutNpmState(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !/^npm_(package|lifecycle|command|execpath|config_local_prefix)/.test(name),
    ),
  )
}
