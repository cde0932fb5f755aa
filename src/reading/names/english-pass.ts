/** Names in English passages: runs of capitalised words, typed by the lists and by the words beside them. */
import { cities } from '../../language/ar/cities.ts'
import { countries } from '../../language/ar/countries.ts'
import {
  englishBodies,
  englishFacilities,
  englishGivenNames,
  englishHappenings,
  englishPlaces,
  englishStops,
  englishTexts,
  englishTitles,
} from '../../language/en/name-words.ts'
import type { EntityType } from '../../review.ts'
import { isRead } from '../text/article.ts'
import { LATIN } from '../text/tokens.ts'
import type { Candidates } from './candidates.ts'

let places: ReadonlySet<string> | undefined
let demonyms: ReadonlySet<string> | undefined

const isPlace = (name: string): boolean => {
  places ??= new Set(
    [...countries.flatMap((c) => [c.latin, c.latinCapital]), ...cities.map((c) => c.latin)].map((n) => n.toLowerCase()),
  )
  return name.length > 1 && (places.has(name) || englishPlaces.has(name))
}

const isDemonym = (word: string): boolean => {
  demonyms ??= new Set(countries.map((c) => c.latinAdjective.toLowerCase()).filter((word) => word !== ''))
  return demonyms.has(word) || (word.endsWith('s') && demonyms.has(word.slice(0, -1)))
}

export function findEnglish(candidates: Candidates): void {
  const { article } = candidates
  const { tokens } = article
  for (let t = 0; t < tokens.length; t++) {
    const line = article.lines[article.sentences[tokens.sentence[t]!]!.line]!
    if (line.language !== 'en' || !isRead(line) || !isCapitalised(candidates, t)) continue
    let to = t + 1
    while (to < tokens.length && tokens.sentence[to] === tokens.sentence[t] && continues(candidates, to)) to++
    run(candidates, t, to)
    t = to - 1
  }
}

function isCapitalised(candidates: Candidates, t: number): boolean {
  const { tokens, text } = candidates.article
  if (tokens.kind[t] !== LATIN || !candidates.isFree(t) || !/^\p{Lu}/u.test(tokens.raw(t))) return false
  return !'@#/.'.includes(text.charAt(tokens.start[t]! - 1) || ' ') && !englishStops.has(tokens.normal(t))
}

/** A further word of a run: capitalised, or «of», «al-» between two that are. */
function continues(candidates: Candidates, t: number): boolean {
  const { tokens } = candidates.article
  if (isCapitalised(candidates, t)) return true
  const joins = tokens.normal(t) === 'of' || tokens.raw(t) === '-'
  return joins && isCapitalised(candidates, t - 1) && isCapitalised(candidates, t + 1)
}

/** Types a run of capitalised words, with the titles in front of it cut off. */
function run(candidates: Candidates, from: number, to: number): void {
  const { tokens, text } = candidates.article
  let first = from
  // «Israeli», «Moroccan» before a title or alone: a group of its own.
  while (first < to && isDemonym(tokens.normal(first)) && !hasWord(candidates, first + 1, to, englishBodies)) {
    candidates.add({ from: first, to: first + 1, type: 'group', confidence: 0.7 })
    first++
  }
  let name = first
  while (name < to && (englishTitles.has(tokens.normal(name)) || (name > first && tokens.normal(name) === 'of'))) name++
  if (name >= to) return
  const titled = name > first
  const type = typeOfRun(candidates, name, to, titled)
  if (!type) return
  const made = candidates.add({ from: name, to, type, confidence: 0.6 })
  if (!made || type !== 'person' || !titled) return
  const start = tokens.start[first]!
  const end = tokens.end[name - 1]!
  made.titles.push({ start, end, text: text.slice(start, end), role: text.slice(start, end).toLowerCase() })
}

function hasWord(candidates: Candidates, from: number, to: number, list: ReadonlySet<string>): boolean {
  for (let t = from; t < to; t++) if (list.has(candidates.article.tokens.normal(t))) return true
  return false
}

function typeOfRun(candidates: Candidates, from: number, to: number, titled: boolean): EntityType | undefined {
  const { tokens } = candidates.article
  const words: string[] = []
  for (let t = from; t < to; t++) words.push(tokens.normal(t))
  if (isPlace(words.join(' '))) return 'location'
  if (hasWord(candidates, from, to, englishFacilities)) return 'facility'
  if (hasWord(candidates, from, to, englishTexts)) return 'document'
  if (hasWord(candidates, from, to, englishHappenings)) return 'event'
  if (hasWord(candidates, from, to, englishBodies)) return 'organization'
  if (titled || englishGivenNames.has(words[0]!)) return 'person'
  if (to - from === 1) return /^[A-Z]{2,6}$/.test(tokens.raw(from)) ? 'organization' : undefined
  return to - from <= 3 ? 'person' : 'organization'
}
