/** Starts the worker as a Web Worker of the browser's extension host. */
import { Uri } from 'vscode'
import type { Response, WorkerPort } from './protocol.ts'

export function spawnWorker(extensionUri: Uri): WorkerPort {
  const worker = new Worker(Uri.joinPath(extensionUri, 'dist/web/worker.js').toString(true))
  return {
    post: (request) => worker.postMessage(request),
    onResponse: (listener) => worker.addEventListener('message', ({ data }: MessageEvent<Response>) => listener(data)),
    onExit: (listener) => worker.addEventListener('error', ({ message }) => listener(message)),
    dispose: () => worker.terminate(),
  }
}
