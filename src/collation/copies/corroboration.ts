/**
 * How well a claim is supported: how many articles say it, in how many distinct texts, from how many independent origins.
 * Ten outlets that print one agency report are ten articles, one text, one origin.
 */
import type { SharedPassage, Span } from '../../review.ts'
import type { Source } from '../model.ts'

export interface Corroboration {
  readonly articles: number
  /** Articles whose words for it are not copied from each other. */
  readonly texts: number
  /** Texts that share neither agency nor outlet. */
  readonly origins: number
}

/** «Agencies» without a name: says that it is taken over, not from whom. */
const unnamed = 'agencies'

/** The agencies that each article is credited to. */
export function agenciesOf(sources: readonly Source[]): Map<string, readonly string[]> {
  return new Map(
    sources.map(({ file, reading }) => [file, reading.wording.origins.filter((origin) => origin !== unnamed)]),
  )
}

/**
 * Prepares the counts for a collection; the function that it gives counts the places where one claim is made.
 * @param agencies by file; where they are not known, origins are told apart by texts and outlets alone
 */
export function corroborationOf(
  passages: readonly SharedPassage[],
  agencies: ReadonlyMap<string, readonly string[]> = new Map(),
): (places: readonly Span[]) => Corroboration {
  const byFile = new Map<string, SharedPassage[]>()
  for (const passage of passages) {
    if (passage.left.file === passage.right.file) continue
    for (const { file } of [passage.left, passage.right]) byFile.set(file, [...(byFile.get(file) ?? []), passage])
  }
  return (places) => {
    const texts = new Groups()
    for (const place of places) texts.find(place.file)
    for (const place of places) {
      for (const { left, right } of byFile.get(place.file) ?? []) {
        const [here, there] = left.file === place.file ? [left, right] : [right, left]
        if (!overlaps(place, here)) continue
        for (const other of places) if (overlaps(other, there)) texts.join(place.file, other.file)
      }
    }
    const origins = new Groups()
    const files = new Set(places.map(({ file }) => file))
    for (const file of files) {
      origins.join(file, `text ${texts.find(file)}`)
      for (const agency of agencies.get(file) ?? []) origins.join(file, `agency ${agency}`)
      const outlet = outletOf(file)
      if (outlet) origins.join(file, `outlet ${outlet}`)
    }
    return {
      articles: files.size,
      texts: new Set([...files].map((file) => texts.find(file))).size,
      origins: new Set([...files].map((file) => origins.find(file))).size,
    }
  }
}

const overlaps = (a: Span, b: Span): boolean => a.file === b.file && a.start < b.end && b.start < a.end

/** Disjoint sets of names. */
class Groups {
  readonly #parents = new Map<string, string>()

  find(name: string): string {
    let root = name
    for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root)) root = up
    if (root !== name) this.#parents.set(name, root)
    return root
  }

  join(one: string, two: string): void {
    const a = this.find(one)
    const b = this.find(two)
    if (a !== b) this.#parents.set(a, b)
  }
}

/**
 * The outlet that a file name gives («03_reuters.txt» → 'reuters'): the one word of letters beside numbers, dates and hashes.
 * Undefined where the name has none, or is a headline.
 */
export function outletOf(file: string): string | undefined {
  const stem = file.slice(file.lastIndexOf('/') + 1).replace(/\.txt$/i, '')
  const words = stem
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /\p{L}{2}/u.test(word) && !/^(?=.*\d)[0-9a-f]{6,}$/.test(word))
  return words.length === 1 ? words[0] : undefined
}
