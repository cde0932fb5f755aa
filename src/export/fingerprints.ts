/** What makes a conflict the same conflict in a later run: its kind, its files and its words, not where they stand. */
import { stableId } from '../collation/ids.ts'
import { normalize } from '../reading/text/normal.ts'
import type { Contradiction, Span } from '../review.ts'

/** One fingerprint a contradiction, in their order; equal ones are numbered. */
export function fingerprintsOf(found: readonly Contradiction[], texts: ReadonlyMap<string, string>): string[] {
  const seen = new Map<string, number>()
  return found.map(({ id, kind, left, right }) => {
    const sides = [sideOf(left, texts), sideOf(right, texts)]
    const known = sides.every((side) => side !== undefined)
    const base = known ? stableId('f', kind, ...sides.sort()) : id
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return count === 1 ? base : `${base}-${count}`
  })
}

function sideOf({ file, start, end }: Span, texts: ReadonlyMap<string, string>): string | undefined {
  const text = texts.get(file)
  return text === undefined ? undefined : `${file}\n${normalize(text.slice(start, end)).replace(/\s+/g, ' ')}`
}
