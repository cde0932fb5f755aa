/** Offsets as lines and columns. Both count from 1; columns are UTF-16 code units, as in editors and SARIF's default. */

export interface Position {
  readonly line: number
  readonly column: number
}

/** A text's offsets as lines and columns; line ends are \n, \r\n and \r. */
export class Positions {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) this.#starts.push(i + 1)
    }
  }

  at(offset: number): Position {
    let low = 0
    let high = this.#starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 }
  }
}

/** Positions of many texts, each worked out at the first asking. Undefined for a file whose text is not at hand. */
export function positionsOf(
  texts: ReadonlyMap<string, string>,
): (file: string, offset: number) => Position | undefined {
  const known = new Map<string, Positions>()
  return (file, offset) => {
    let positions = known.get(file)
    if (!positions) {
      const text = texts.get(file)
      if (text === undefined) return undefined
      positions = new Positions(text)
      known.set(file, positions)
    }
    return positions.at(offset)
  }
}

/** The words of a span on one line, at most `most` characters. */
export function quote(text: string | undefined, start: number, end: number, most = 200): string {
  const words = (text ?? '').slice(start, end).replace(/\s+/g, ' ').trim()
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`
}
