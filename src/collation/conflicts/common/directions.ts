/** «جنوب غرب تشاد», «وسط المدينة»: a part of something larger, read from the words of a place. */
import {
  type Compass,
  compassWords,
  continents,
  genericCity,
  genericCountry,
  placeNouns,
} from '../../../language/ar/directions.ts'
import { countryCode, countryOfCityNamed } from '../../../language/ar/places.ts'
import { normalize } from '../../../reading/text/normal.ts'
import { bare } from './subjects.ts'

export interface Direction {
  /** North-south and east-west, −1, 0 or 1; both 0 is the centre. */
  readonly north: number
  readonly east: number
  /** What it is a part of: a name in normal form, '' where a generic word stands for it. */
  readonly of: string
  readonly ofCountry: boolean
  /** The country's ISO code, where it is named. */
  readonly country?: string
  /** The words before the direction that name what lies there, without what kind of place it is. */
  readonly head: readonly string[]
}

const compass = new Map(
  compassWords.flatMap(([direction, ...forms]) => forms.map((form): [string, Compass] => [form, direction])),
)
const step: Readonly<Record<Compass, readonly [north: number, east: number]>> = {
  north: [1, 0],
  south: [-1, 0],
  east: [0, 1],
  west: [0, -1],
  centre: [0, 0],
}

/** Every direction in a phrase, in order: «ضواحي البلدة بمحافظة النهر وسط البلاد» has one, of the country. */
export function directionsIn(phrase: string): Direction[] {
  const words = normalize(phrase)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const found: Direction[] = []
  for (let i = 0; i < words.length; i++) {
    if (!isCompass(words[i]!)) continue
    const head = words
      .slice(0, i)
      .map(bare)
      .filter((word) => word.length > 2 && !isPlaceNoun(word))
    let north = 0
    let east = 0
    for (; i < words.length && isCompass(words[i]!); i++) {
      const [n, e] = step[compass.get(bareDirection(words[i]!))!]
      north += n
      east += e
    }
    // «شمال وسط المدينة» is north of its centre.
    while (i < words.length && (words[i] === 'من' || words[i] === 'في')) i++
    const anchor = words[i]
    if (anchor === undefined || continents.includes(anchor)) continue
    const name = bare(anchor)
    const country = genericCountry.includes(name)
    const generic = country || genericCity.includes(name)
    const named = generic ? (words[i + 1] ?? '') : anchor
    const code = countryCode(named) ?? countryCode(anchor)
    const isCountry = country || code !== undefined
    const of = country
      ? ''
      : generic
        ? named === '' || (isAdjective(named) && !isCity(named))
          ? ''
          : bare(named)
        : name
    found.push({
      north: Math.sign(north),
      east: Math.sign(east),
      of: isCountry ? '' : of,
      ofCountry: isCountry,
      ...(code === undefined ? {} : { country: code }),
      head,
    })
  }
  return found
}

const isPlaceNoun = (word: string) => placeNouns.includes(word) || placeNouns.includes(bareDirection(word))
const bareDirection = (word: string) => bare(word.replace(/^ب(?=.{3})/, ''))
const isCompass = (word: string) => compass.has(bareDirection(word))
/** «محافظة الحديدة»: a name that has the article of an adjective. */
const isCity = (word: string) => countryOfCityNamed(word) !== undefined
const isAdjective = (word: string) => word.startsWith('ال')

/** How far two parts of one thing are apart: 0 the same, 1 neighbours (south and south-west), 2 exclude each other. */
export function directionGap(a: Direction, b: Direction): 0 | 1 | 2 {
  if (a.north === b.north && a.east === b.east) return 0
  if (a.north * b.north < 0 || a.east * b.east < 0) return 2
  const centre = (d: Direction) => d.north === 0 && d.east === 0
  return centre(a) || centre(b) ? 2 : a.north * b.north + a.east * b.east > 0 ? 1 : 2
}

/** Whether two directions are parts of the same: one country of the story, or a city of one name; and of one thing there. */
export const comparable = (a: Direction, b: Direction): boolean =>
  a.ofCountry === b.ofCountry &&
  (a.of === b.of || a.of === '' || b.of === '') &&
  (a.country === undefined || b.country === undefined || a.country === b.country) &&
  (a.head.length === 0 || b.head.length === 0 || a.head.some((word) => b.head.includes(word)))
