/** What one collation knows of a form that one article alone does not: where its clitics end, and its type. */
import { skeleton } from '../../language/skeleton.ts'
import { normalize } from '../../reading/text/normal.ts'
import type { EntityType } from '../../review.ts'
import { addTo } from '../groups.ts'
import type { Source } from '../model.ts'
import { knownPlaces, nationNamed } from './nations.ts'
import { personForm } from './person-form.ts'
import { matchNames } from './person-match.ts'

export interface SurfaceForms {
  /** The form without a clitic that the rest of the collation shows to be one. */
  clean(text: string): string
  /** The type: a person's full name is a person wherever it stands. */
  typeOf(text: string, type: EntityType): EntityType
}

const proclitics = 'وفبلك'

/** «#جسر_الوادي» as it would stand without the marks of a subject. */
const unmarked = (text: string): string => (/[#_]/.test(text) ? text.replace(/[#_ ]+/g, ' ').trim() : text)

/** Looks at all names of the articles once. */
export function surfaceForms(sources: readonly Source[]): SurfaceForms {
  const counts = new Map<string, number>()
  const asPerson = new Map<string, number>()
  const asOther = new Map<string, number>()
  /** Of every form in normal form, how often it was taken for which type. */
  const votesOf = new Map<string, Map<EntityType, number>>()
  /** Words that are a part of some person's full name. */
  const nameParts = new Set<string>()
  const surnames = new Set<string>()
  /** Beginnings of names with an article, in normal form: one word, and two. */
  const definite = new Set<string>()
  /** Full names of persons by the skeletons of their words. */
  const persons = new Map<string, string[]>()
  for (const { reading } of sources)
    for (const { text: written, type, form } of reading.mentions) {
      if (form !== 'name') continue
      const text = unmarked(written)
      const normal = normalize(text)
      counts.set(normal, (counts.get(normal) ?? 0) + 1)
      const types = votesOf.get(normal) ?? new Map<EntityType, number>()
      votesOf.set(normal, types.set(type, (types.get(type) ?? 0) + 1))
      const votes = type === 'person' ? asPerson : asOther
      const count = votes.get(text)
      votes.set(text, (count ?? 0) + 1)
      if (count !== undefined) continue
      if (normal.startsWith('ال')) {
        definite.add(normal)
        definite.add(normal.split(' ', 2).join(' '))
      }
      if (type !== 'person' || !normal.includes(' ')) continue
      const words = normal.split(' ')
      for (const word of words) nameParts.add(word)
      surnames.add(words.at(-1)!)
      const key = skeletons(normal)
      addTo(persons, key, text)
    }
  /** A form that is mostly taken for a person, or mostly for something else, is that wherever it stands. */
  const majority = (normal: string, type: EntityType): EntityType => {
    // A place that nobody knows, called like the surname of somebody named in full.
    const known = nationNamed(normal) !== undefined || knownPlaces.has(normal)
    if (type === 'location' && surnames.has(normal) && !known) return 'person'
    const types = votesOf.get(normal)
    if (!types || types.size < 2 || nationNamed(normal) !== undefined) return type
    if (!normal.includes(' ') && nameParts.has(normal)) return type
    const persons = types.get('person') ?? 0
    let top: EntityType = 'person'
    let others = 0
    for (const [other, count] of types) {
      if (other === 'person' || other === 'group') continue
      others += count
      if (top === 'person' || count > types.get(top)!) top = other
    }
    if (type === 'person') return others > persons ? top : type
    return persons > others ? 'person' : type
  }
  /** Whether a full name is more often taken for a person's, in any of its spellings. */
  const isPersons = (text: string): boolean => {
    const form = personForm(text)
    const others = form.full ? (persons.get(skeletons(normalize(text))) ?? []) : []
    const alike = others.filter((other) => {
      const person = personForm(other)
      return person.key === form.key || matchNames(person, form).verdict === 'same'
    })
    const sum = (votes: ReadonlyMap<string, number>) => alike.reduce((all, other) => all + (votes.get(other) ?? 0), 0)
    return alike.length > 0 && sum(asPerson) > sum(asOther) + (alike.includes(text) ? 0 : (asOther.get(text) ?? 0))
  }
  const cleaned = new Map<string, string>()
  const typed = new Map<string, EntityType>()
  return {
    clean(text) {
      let clean = cleaned.get(text)
      if (clean === undefined) {
        clean = cleanForm(unmarked(text), counts, definite)
        cleaned.set(text, clean)
      }
      return clean
    },
    typeOf(text, type) {
      if (type === 'group') return type
      const key = `${type} ${text}`
      let found = typed.get(key)
      if (found === undefined) {
        found = majority(normalize(text), type)
        if (found === type && type !== 'person' && text.includes(' ') && isPersons(text)) found = 'person'
        typed.set(key, found)
      }
      return found
    },
  }
}

const skeletons = (normal: string): string =>
  normal
    .split(' ')
    .map((word) => skeleton(word) || word)
    .join(' ')

/**
 * «للحرس الثوري» is ل and «الحرس الثوري»: the span without the clitic begins with the second lam. And a conjunction or
 * preposition still glued to a name («وصوفيا») is cut off where the name stands without it more often.
 */
function cleanForm(text: string, counts: ReadonlyMap<string, number>, definite: ReadonlySet<string>): string {
  const normal = normalize(text)
  if (normal.startsWith('ل')) {
    const full = `ال${normal.slice(1)}`
    const known =
      definite.has(full) ||
      (full.includes(' ') && definite.has(full.split(' ', 2).join(' '))) ||
      nationNamed(full) !== undefined
    if (known) return `ال${text.slice(1)}`
  }
  if (!proclitics.includes(normal[0] ?? '-') || normal.length < 6) return text
  const bare = counts.get(normal.slice(1)) ?? 0
  // «و» before a name of two words that also stands without it is hardly part of another name.
  const enough = normal.startsWith('و') && normal.includes(' ') ? 1 : 3
  return bare >= enough * (counts.get(normal) ?? 0) && bare > 0 ? text.slice(1) : text
}
