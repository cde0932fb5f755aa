/** Starts the worker as a thread of the node extension host. */
import { Worker } from 'node:worker_threads'
import type { Uri } from 'vscode'
import type { Response, WorkerPort } from './protocol.ts'

export function spawnWorker(extensionUri: Uri): WorkerPort {
  // Bundled as dist/worker.cjs beside dist/extension.cjs.
  const worker = new Worker(`${extensionUri.fsPath}/dist/worker.cjs`)
  let disposed = false
  return {
    post: (request) => worker.postMessage(request),
    onResponse: (listener) => worker.on('message', (response: Response) => listener(response)),
    onExit: (listener) => {
      worker.on('error', (error) => listener(error.stack ?? error.message))
      worker.on('exit', (code) => {
        if (!disposed) listener(`exit code ${code}`)
      })
    },
    dispose: () => {
      disposed = true
      void worker.terminate()
    },
  }
}
