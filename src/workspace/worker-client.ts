/** The host's side of the worker: requests as promises. A worker that died is started again at the next request. */
import type { Request, Response, WorkerPort } from './protocol.ts'

type Answer<K extends Response['kind']> = Extract<Response, { kind: K }>
/** A request without its id. */
type Question<R extends Request = Request> = R extends Request ? Omit<R, 'id'> : never
type AnswerKind<K extends Request['kind']> = K extends 'remove' | 'close' ? 'done' : K

interface Waiting {
  resolve(response: Response): void
  reject(error: Error): void
}

export class WorkerClient {
  readonly #spawn: () => WorkerPort
  readonly #waiting = new Map<number, Waiting>()
  readonly #onRestart: () => void
  #port: WorkerPort | undefined
  #lastId = 0

  /** @param onRestart called when a worker died: what it knew of the folders is lost */
  constructor(spawn: () => WorkerPort, onRestart: () => void) {
    this.#spawn = spawn
    this.#onRestart = onRestart
  }

  ask<K extends Request['kind']>(
    request: Question<Extract<Request, { kind: K }>> & { kind: K },
  ): Promise<Answer<AnswerKind<K> & Response['kind']>> {
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {
        resolve: (response) => {
          if (response.kind === 'failed') reject(new Error(response.error))
          else resolve(response as Answer<AnswerKind<K> & Response['kind']>)
        },
        reject,
      })
      this.#start().post({ ...request, id } as Request)
    })
  }

  dispose(): void {
    this.#port?.dispose()
    this.#fail('disposed')
  }

  #start(): WorkerPort {
    if (this.#port) return this.#port
    const port = this.#spawn()
    port.onResponse((response) => {
      this.#waiting.get(response.id)?.resolve(response)
      this.#waiting.delete(response.id)
    })
    port.onExit((reason) => {
      if (this.#port !== port) return
      this.#port = undefined
      this.#fail(reason)
      this.#onRestart()
    })
    this.#port = port
    return port
  }

  #fail(reason: string): void {
    const waiting = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const { reject } of waiting) reject(new Error(`The worker stopped: ${reason}`))
  }
}
