/** Things that lie at spans of files, found by offset with a binary search. */
import type { Span } from '../review.ts'
import { lastAtOrBefore } from './source-text.ts'

export interface Placed<T> {
  readonly span: Span
  readonly item: T
}

interface FileTable<T> {
  readonly placed: readonly Placed<T>[]
  readonly starts: Uint32Array
  /** For each entry the furthest end of it and all before it: where to stop looking back. */
  readonly reach: Uint32Array
}

export class SpanTable<T> {
  readonly #files = new Map<string, Placed<T>[]>()
  readonly #tables = new Map<string, FileTable<T>>()

  constructor(entries: Iterable<Placed<T>>) {
    for (const placed of entries) {
      const file = this.#files.get(placed.span.file)
      if (file) file.push(placed)
      else this.#files.set(placed.span.file, [placed])
    }
  }

  /** What lies in a file, in reading order; at one start, the longer first. */
  in(file: string): readonly Placed<T>[] {
    return this.#table(file)?.placed ?? []
  }

  /** What covers an offset (its end included, as a cursor behind the last letter is), the shortest first. */
  at(file: string, offset: number): readonly Placed<T>[] {
    const table = this.#table(file)
    if (!table || table.starts[0]! > offset) return []
    const found: Placed<T>[] = []
    for (let i = lastAtOrBefore(table.starts, offset); i >= 0 && table.reach[i]! >= offset; i--) {
      if (table.placed[i]!.span.end >= offset) found.push(table.placed[i]!)
    }
    return found.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
  }

  /** What lies in a file inside no other: where one place may be marked once. */
  outermost(file: string): readonly Placed<T>[] {
    let reach = 0
    return this.in(file).filter(({ span }) => {
      const inside = span.end <= reach
      reach = Math.max(reach, span.end)
      return !inside
    })
  }

  /** The shortest that covers an offset, then what that one lies inside, from the inner to the outer. */
  nestAt(file: string, offset: number): readonly Placed<T>[] {
    const [first, ...others] = this.at(file, offset)
    if (!first) return []
    const { start, end } = first.span
    return [first, ...others.filter(({ span }) => span.start <= start && end <= span.end)]
  }

  /** What begins at or after an offset, the nearest; undefined at the end of the file. */
  after(file: string, offset: number): Placed<T> | undefined {
    return this.in(file).find(({ span }) => span.start > offset)
  }

  #table(file: string): FileTable<T> | undefined {
    const known = this.#tables.get(file)
    if (known) return known
    const placed = this.#files.get(file)?.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    if (!placed) return undefined
    const reach = new Uint32Array(placed.length)
    placed.forEach(({ span }, i) => {
      reach[i] = Math.max(span.end, i > 0 ? reach[i - 1]! : 0)
    })
    const table = { placed, starts: Uint32Array.from(placed, ({ span }) => span.start), reach }
    this.#tables.set(file, table)
    return table
  }
}
