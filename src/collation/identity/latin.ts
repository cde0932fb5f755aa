/** A Latin spelling for every entity: found in the sources, else from the tables, else derived. */
import { transliterate } from '../../language/ar/latin.ts'
import type { EntityType } from '../../review.ts'
import type { Member } from './entities.ts'
import { knownPlaces, latinNation } from './nations.ts'

const isLatin = (text: string) =>
  /^[\p{Script=Latin}\d][\p{Script=Latin}\d\s.,'’&/-]*$/u.test(text) && /\p{L}{2}/u.test(text)

/** The Latin spelling of an entity. */
export function latinOf(type: EntityType, fullest: Member, members: readonly Member[]): string | undefined {
  const found = members.filter(({ text }) => isLatin(text)).sort((a, b) => b.text.length - a.text.length)[0]
  if (found) return found.text
  const { concept } = fullest.node
  if (concept?.nationOnly) {
    const country = latinNation(concept.nations[0]!)
    const name = type === 'group' || concept.adjective ? country?.latinAdjective : country?.latin
    if (name) return name
  }
  if (concept) {
    const place =
      knownPlaces.get(concept.key) ?? (type === 'location' ? knownPlaces.get(concept.words.join(' ')) : undefined)
    if (place) return place
  }
  return transliterate(fullest.text)
}
