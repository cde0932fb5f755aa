/** Starts and stops the embedded VS Code's server; the browser part is in browser.ts. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serverProgram } from './install.ts'

/** What calls out or stands in the way of a screenshot is off; a caller's settings win. */
const quietSettings: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'telemetry.telemetryLevel': 'off',
  'git.enabled': false,
}

export interface ServerOptions {
  /** The server's own folder: settings, installed extensions. Default: a fresh one, removed by `stop`. */
  readonly dataFolder?: string
  /** User settings beside the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** A secret that the address must carry. Without one the server answers anybody on this machine: tests only. */
  readonly token?: string
  /** 0 takes any free port. */
  readonly port?: number
  /** Honours development and test paths in the address. Tests only. */
  readonly testDriver?: boolean
}

export interface Server {
  /** `127.0.0.1:port` */
  readonly authority: string
  readonly dataFolder: string
  /** Settles when the server has ended by itself or by `stop`. */
  readonly ended: Promise<number | null>
  stop(): Promise<void>
}

let folders = 0

/** Starts the server on 127.0.0.1 and resolves once it listens. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const ownFolder = options.dataFolder === undefined
  const dataFolder = options.dataFolder ?? join(tmpdir(), `source-review-host-${process.pid}-${folders++}`)
  await mkdir(join(dataFolder, 'data', 'User'), { recursive: true })
  const settings = { ...quietSettings, ...options.settings }
  await writeFile(join(dataFolder, 'data', 'User', 'settings.json'), JSON.stringify(settings, undefined, 2))

  const args = ['--host', '127.0.0.1', '--port', String(options.port ?? 0), '--accept-server-license-terms']
  args.push('--server-data-dir', dataFolder, '--telemetry-level', 'off')
  args.push(...(options.token === undefined ? ['--without-connection-token'] : ['--connection-token', options.token]))
  if (options.testDriver) args.push('--enable-smoke-test-driver', '--disable-workspace-trust')
  const child = spawn(process.execPath, [serverProgram, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((done) => child.once('close', done))
  const orphaned = () => child.kill()
  process.once('exit', orphaned)

  const port = await listeningPort(child)
  return {
    authority: `127.0.0.1:${port}`,
    dataFolder,
    ended,
    async stop() {
      child.kill('SIGTERM')
      const patience = setTimeout(() => child.kill('SIGKILL'), 5_000)
      await ended
      clearTimeout(patience)
      process.off('exit', orphaned)
      if (ownFolder) await rm(dataFolder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** Installs a packed extension into a server's folder, as a user's «Install from VSIX» does. */
export function installVsix(vsix: string, dataFolder: string): Promise<void> {
  const args = [
    serverProgram,
    '--install-extension',
    vsix,
    '--server-data-dir',
    dataFolder,
    '--accept-server-license-terms',
    '--force',
  ]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
  return new Promise((done, fail) => {
    child.once('close', (code) => {
      if (code === 0 && !/Failed Installing/i.test(output)) done()
      else fail(new Error(`The embedded VS Code did not take ${vsix}:\n${output}`))
    })
  })
}

function listeningPort(child: ChildProcess): Promise<number> {
  let output = ''
  return new Promise((found, fail) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString('utf8')
      const port = /agent listening on (\d+)/.exec(output)?.[1]
      if (port !== undefined) found(Number(port))
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('error', fail)
    child.once('close', (code) => fail(new Error(`The embedded VS Code ended at once (code ${code}):\n${output}`)))
  })
}
