/** Some of the kept readings: those whose keys begin alike. Pure, so that what stays and what goes is tested without files. */

/** One line an entry: the key, a tab, the reading's JSON (which has neither tab nor line break outside of escapes). */
const separator = '\t'

export class Shard {
  /** In the order in which they stay: those of the file's beginning are dropped last. */
  readonly #entries: ReadonlyMap<string, string>
  readonly #asked = new Set<string>()
  readonly #fresh = new Map<string, string>()

  constructor(lines = '') {
    const entries = new Map<string, string>()
    for (const line of lines.split('\n')) {
      const at = line.indexOf(separator)
      if (at > 0) entries.set(line.slice(0, at), line.slice(at + 1))
    }
    this.#entries = entries
  }

  /** Whether it holds what the file does not. */
  get changed(): boolean {
    return this.#fresh.size > 0
  }

  get(key: string): string | undefined {
    const known = this.#entries.get(key)
    if (known !== undefined) this.#asked.add(key)
    return known ?? this.#fresh.get(key)
  }

  keep(key: string, reading: string): void {
    if (!this.#entries.has(key)) this.#fresh.set(key, reading)
  }

  /**
   * The file's new content, at most `limit` letters: first what was asked for, then what is new, then the rest. A folder that
   * does not fit thus finds the same part of itself each time, instead of pushing out what it is about to ask for.
   */
  lines(limit: number): string {
    const asked = [...this.#entries].filter(([key]) => this.#asked.has(key))
    const rest = [...this.#entries].filter(([key]) => !this.#asked.has(key))
    const lines: string[] = []
    let size = 0
    for (const [key, reading] of [...asked, ...this.#fresh, ...rest]) {
      const line = `${key}${separator}${reading}\n`
      if (size + line.length > limit) continue
      size += line.length
      lines.push(line)
    }
    return lines.join('')
  }
}
