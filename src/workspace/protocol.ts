/** What the extension host and the worker say to each other. Plain data; every request is answered once, by its `id`. */
import type { Decision } from '../decisions.ts'
import type { MessageLanguage } from '../language/messages.ts'
import type { Language, Line, Quote } from '../reading/reading.ts'
import type { Problem, Review } from '../review.ts'
import type { Encoding } from './decode.ts'
import type { ProblemKind } from './problems.ts'

/** A file's content as the host has it: bytes from the disk, or the text of an open editor. */
export type Content =
  | {
      readonly kind: 'bytes'
      readonly file: string
      readonly bytes: Uint8Array
      /** JSON of the reading that an earlier session made of these bytes. */
      readonly kept?: string
      /** Whether the host wants the reading, to keep it. */
      readonly keep?: boolean
    }
  | { readonly kind: 'text'; readonly file: string; readonly text: string; readonly encoding: Encoding }

/** What the host keeps of an article beside the review. */
export interface Article {
  readonly kind: 'article'
  readonly file: string
  readonly text: string
  readonly encoding: Encoding
  readonly language: Language
  readonly lines: readonly Line[]
  readonly quotes: readonly Quote[]
  /** The news agencies that the article is credited to. */
  readonly agencies: readonly string[]
  /** The reading's JSON, where the host asked for it. */
  readonly reading?: string
}

export interface NotRead {
  readonly kind: 'problem'
  readonly file: string
  readonly problem: ProblemKind
  /** For the log. */
  readonly detail?: string
}

/** Text that is no article: a licence, a list of packages. */
export interface Skipped {
  readonly kind: 'skipped'
  readonly file: string
}

export type ReadResult = Article | NotRead | Skipped

export type Request =
  /** Decodes and reads articles, and puts them into the folder's collation. */
  | { readonly kind: 'read'; readonly id: number; readonly folder: string; readonly contents: readonly Content[] }
  | { readonly kind: 'remove'; readonly id: number; readonly folder: string; readonly files: readonly string[] }
  | {
      readonly kind: 'review'
      readonly id: number
      readonly folder: string
      readonly root: string
      readonly language: MessageLanguage
      readonly problems: readonly Problem[]
      readonly decisions: readonly Decision[]
    }
  /** Whether what these files begin with is prose that is worth a review. */
  | { readonly kind: 'sample'; readonly id: number; readonly samples: readonly Uint8Array[] }
  | { readonly kind: 'close'; readonly id: number; readonly folder: string }

export type Response =
  | { readonly kind: 'read'; readonly id: number; readonly results: readonly ReadResult[] }
  | { readonly kind: 'review'; readonly id: number; readonly review: Review }
  | { readonly kind: 'sample'; readonly id: number; readonly reviewable: boolean }
  | { readonly kind: 'done'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly error: string }

/** Either side of a worker, whatever kind of worker it is. */
export interface WorkerPort {
  post(request: Request): void
  onResponse(listener: (response: Response) => void): void
  /** The worker is gone: every open request fails. */
  onExit(listener: (reason: string) => void): void
  dispose(): void
}
