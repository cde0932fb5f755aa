/** Entry of the Web Worker in the browser's extension host. */
import type { Request } from '../protocol.ts'
import { Reviewer } from './reviewer.ts'

const reviewer = new Reviewer()
addEventListener('message', ({ data }: MessageEvent<Request>) => postMessage(reviewer.handle(data)))
