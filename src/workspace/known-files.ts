/** What is known of the files of a folder: articles, those that cannot be read and why, those that are none. */
import type { ProblemKind } from './problems.ts'
import { isArticleName } from './prose.ts'
import type { ReadResult } from './protocol.ts'
import { SourceText } from './source-text.ts'

export class KnownFiles {
  readonly #sources = new Map<string, SourceText>()
  readonly #problems = new Map<string, ProblemKind>()
  /** What was read and is no article; an edit can make it one. */
  readonly #skipped = new Set<string>()
  /** New files of the last search that were not read yet: one that is gone by then vanished while it was read. */
  #found = new Set<string>()

  get sources(): ReadonlyMap<string, SourceText> {
    return this.#sources
  }

  get problems(): ReadonlyMap<string, ProblemKind> {
    return this.#problems
  }

  has(file: string): boolean {
    return this.#sources.has(file) || this.#problems.has(file) || this.#skipped.has(file)
  }

  /** Articles and problems: what a review speaks of. */
  *reviewed(): Iterable<string> {
    yield* this.#sources.keys()
    yield* this.#problems.keys()
  }

  /** A search found these. */
  found(files: readonly string[]): void {
    this.#found = new Set(files.filter((file) => !this.has(file)))
  }

  /** @returns whether the review of the folder changes by it */
  take(result: ReadResult): boolean {
    const { file } = result
    if (result.kind === 'problem') return this.setAside(file, result.problem)
    const before = this.#sources.get(file)
    if (result.kind === 'article' && before?.text === result.text && before.encoding === result.encoding) return false
    const wasReviewed = this.#forget(file)
    if (result.kind === 'skipped') {
      this.#skipped.add(file)
      return wasReviewed
    }
    this.#sources.set(file, new SourceText(result))
    return true
  }

  /**
   * A file that cannot be read. One that is gone is a problem only where it vanished between being found and being read.
   * @returns whether the review of the folder changes by it
   */
  setAside(file: string, problem: ProblemKind): boolean {
    if (this.#problems.get(file) === problem && problem !== 'gone') return false
    const vanished = this.#found.has(file)
    const wasReviewed = this.#forget(file)
    if (problem === 'gone' && !vanished) return wasReviewed
    if (problem === 'too-large' && !isArticleName(file)) return wasReviewed // a log of a program
    this.#problems.set(file, problem)
    return true
  }

  /** @returns whether the review spoke of it */
  #forget(file: string): boolean {
    this.#found.delete(file)
    this.#skipped.delete(file)
    const wasArticle = this.#sources.delete(file)
    return this.#problems.delete(file) || wasArticle
  }
}
