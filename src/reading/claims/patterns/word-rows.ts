/** Tables whose rows are a name and its words, some of several tokens joined with «_»: which row stands at a token. */
import type { Tokens } from '../../text/tokens.ts'

export interface FoundRow {
  readonly row: string
  /** Exclusive. */
  readonly to: number
}

type Rows = readonly (readonly [row: string, words: string])[]
interface Phrase {
  readonly row: string
  readonly words: readonly string[]
}

/**
 * Compiles such a table.
 * @returns finds the row whose words begin at a token, `skip` letters of it left out; the longest where several do
 */
export function wordRows(
  rows: Rows,
): (tokens: Tokens, at: number, stop: number, skip?: number) => FoundRow | undefined {
  const byFirst = index(rows, (words) => words[0]!)
  return (tokens, at, stop, skip = 0) => {
    if (at < 0 || at >= stop) return undefined
    const found = byFirst
      .get(tokens.normal(at).slice(skip))
      ?.find(
        ({ words }) => at + words.length <= stop && words.every((word, k) => k === 0 || tokens.normal(at + k) === word),
      )
    return found && { row: found.row, to: at + found.words.length }
  }
}

/**
 * Compiles such a table for looking back.
 * @returns the row whose words end right before a token, letters joined to the first of them aside, and where they begin
 */
export function wordRowsBefore(
  rows: Rows,
): (tokens: Tokens, at: number, begin: number) => { readonly row: string; readonly from: number } | undefined {
  const byLast = index(rows, (words) => words[words.length - 1]!)
  return (tokens, at, begin) => {
    if (at - 1 < begin) return undefined
    const last = tokens.normal(at - 1)
    for (const form of [last, last.replace(/^[وف]?[بل]?/, '')]) {
      const found = byLast.get(form)?.find(({ words }) => {
        const from = at - words.length
        return (
          from >= begin &&
          words.every((word, k) => {
            const token = tokens.normal(from + k)
            return (
              token === word || (k === 0 && token.endsWith(word) && /^[وف]?[بل]?$/.test(token.slice(0, -word.length)))
            )
          })
        )
      })
      if (found) return { row: found.row, from: at - found.words.length }
    }
    return undefined
  }
}

function index(rows: Rows, keyOf: (words: readonly string[]) => string): ReadonlyMap<string, Phrase[]> {
  const map = new Map<string, Phrase[]>()
  for (const [row, list] of rows) {
    for (const joined of list.split(' ')) {
      const words = joined.split('_')
      const key = keyOf(words)
      const phrases = map.get(key)
      if (phrases) phrases.push({ row, words })
      else map.set(key, [{ row, words }])
    }
  }
  for (const phrases of map.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return map
}
