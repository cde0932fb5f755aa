/** Entry of the worker thread in the node extension host. */
import { parentPort } from 'node:worker_threads'
import type { Request } from '../protocol.ts'
import { Reviewer } from './reviewer.ts'

const reviewer = new Reviewer()
parentPort?.on('message', (request: Request) => parentPort!.postMessage(reviewer.handle(request)))
