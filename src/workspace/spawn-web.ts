/** Starts the worker as a Web Worker of the browser's extension host. */
import { Uri, workspace } from 'vscode'
import type { Request, Response, WorkerPort } from './protocol.ts'

/**
 * The code is read through the editor and started from a blob: the host cannot load a worker from an extension that
 * lies on a remote machine (`vscode-remote:`). Requests wait until it runs.
 */
export function spawnWorker(extensionUri: Uri): WorkerPort {
  const waiting: Request[] = []
  const responses: ((response: Response) => void)[] = []
  const exits: ((reason: string) => void)[] = []
  let worker: Worker | undefined
  let disposed = false
  const fail = (reason: string) => {
    for (const listener of exits) listener(reason)
  }
  const start = async () => {
    const code = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist/web/worker.js'))
    if (disposed) return
    const url = URL.createObjectURL(new Blob([new Uint8Array(code)], { type: 'text/javascript' }))
    worker = new Worker(url)
    worker.addEventListener('message', ({ data }: MessageEvent<Response>) => {
      for (const listener of responses) listener(data)
    })
    worker.addEventListener('error', ({ message }) => fail(message || 'error'))
    for (const request of waiting.splice(0)) worker.postMessage(request)
  }
  start().catch((error: unknown) => fail(String(error)))
  return {
    post: (request) => {
      if (worker) worker.postMessage(request)
      else waiting.push(request)
    },
    onResponse: (listener) => responses.push(listener),
    onExit: (listener) => exits.push(listener),
    dispose: () => {
      disposed = true
      worker?.terminate()
    },
  }
}
