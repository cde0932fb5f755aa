/**
 * Which articles tell of the same things: they share names that are no countries, and more of their rarer content words
 * than articles on different subjects do. Containment in the shorter article, since a flash of three lines and a long
 * report share all of the flash.
 */
import { landNames } from '../../reading/names/lands.ts'
import { normalize } from '../../reading/text/normal.ts'
import type { Linking, Source } from '../model.ts'

/** Words in more articles than this say nothing about the subject, and would make the counting quadratic. */
const maximumFrequency = 40
/**
 * Share of the shorter article's distinct words. Articles on different subjects share 0.06 of them, one in twenty pairs
 * 0.16, one in a hundred 0.22; articles on one event 0.12 to 0.5. With a name in common less is needed.
 */
const byWordsAlone = 0.22
const withSharedName = 0.1
const withSharedNames = 0.06

export interface Relatedness {
  /** Whether two articles (positions in the list of sources) tell of the same things. An article is related to itself. */
  related(left: number, right: number): boolean
  /** Articles related to this one, itself first, then in order. */
  neighbours(source: number): readonly number[]
}

export function relateSources(sources: readonly Source[], linking: Linking): Relatedness {
  const words = sources.map(({ reading }) => new Set(reading.wording.stems.filter((stem) => stem !== 0)))
  const names = sources.map(({ file, reading }) => namesOf(file, reading.mentions.length, linking))
  const holders = new Map<number, number[]>()
  words.forEach((set, source) => {
    for (const word of set) {
      const list = holders.get(word)
      if (!list) holders.set(word, [source])
      else if (list.length <= maximumFrequency) list.push(source)
    }
  })
  const neighbours = words.map((set, source) => {
    const shared = new Map<number, number>()
    for (const word of set) {
      const list = holders.get(word)!
      if (list.length > maximumFrequency) continue
      for (const other of list) if (other !== source) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    const related = [...shared].filter(([other, count]) => {
      const shorter = Math.min(set.size, words[other]!.size)
      const share = shorter === 0 ? 0 : count / shorter
      if (count < 2 || share < withSharedNames) return false
      const common = intersection(names[source]!, names[other]!)
      return common > 2 || (common > 0 && share >= withSharedName) || share >= byWordsAlone
    })
    return [source, ...related.map(([other]) => other).sort((a, b) => a - b)]
  })
  const sets = neighbours.map((list) => new Set(list))
  return {
    related: (left, right) => left === right || sets[left]!.has(right),
    neighbours: (source) => neighbours[source]!,
  }
}

/** The entities that an article names, countries left out: half the news names the same few. */
function namesOf(file: string, mentions: number, linking: Linking): Set<number> {
  const found = new Set<number>()
  for (let mention = 0; mention < mentions; mention++) {
    const entity = linking.entityOf(file, mention)
    if (entity === undefined || found.has(entity)) continue
    const { type, name } = linking.entities[entity]!
    if (type !== 'group' && !landNames.has(normalize(name))) found.add(entity)
  }
  return found
}

function intersection(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0
  for (const value of a) if (b.has(value)) count++
  return count
}
