/** What is known of places by their names alone: countries, and cities with the country they lie in. */
import { normalize } from '../normal.ts'
import { cities } from './cities.ts'
import { countries } from './countries.ts'

const countryOfCity = new Map<string, string>()
for (const { name, country, population } of cities) {
  const normal = normalize(name)
  // Small namesakes of words and of other places say little.
  if (population >= 40 && !countryOfCity.has(normal)) countryOfCity.set(normal, country)
}
for (const { code, capitals } of countries) for (const capital of capitals) countryOfCity.set(normalize(capital), code)

const codeOf = new Map(
  countries.flatMap(({ code, names }) => names.map((name): [string, string] => [normalize(name), code])),
)

/** ISO code of the country that a name in normal form names. */
export const countryCode = (name: string): string | undefined => codeOf.get(name)

/** ISO code of the country in which a city of that name lies. */
export const countryOfCityNamed = (name: string): string | undefined => countryOfCity.get(name)

/** A row: a land that is part of a state, in normal form → the state's ISO code. */
const nations = new Map([
  ['انكلترا', 'GB'],
  ['انجلترا', 'GB'],
  ['اسكتلندا', 'GB'],
  ['ويلز', 'GB'],
  ['ايرلندا الشماليه', 'GB'],
  ['كردستان', 'IQ'],
  ['كتالونيا', 'ES'],
  ['القرم', 'UA'],
  ['الشيشان', 'RU'],
])

/** ISO code of the state that a land is a part of. */
export const nationOf = (name: string): string | undefined => nations.get(name)
