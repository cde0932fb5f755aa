/** Countries, lands and their peoples by any of their names; a nation is known by the land's first name in normal form. */

import { cities } from '../../language/ar/cities.ts'
import { countries } from '../../language/ar/countries.ts'
import { landLatin } from '../../language/ar/land-latin.ts'
import { landRows } from '../../language/ar/lands.ts'
import { epithets, kingdoms, royalCountries } from '../../language/ar/name-heads.ts'
import { demonyms, landNames } from '../../reading/names/lands.ts'
import { normalize } from '../../reading/text/normal.ts'

export interface NationNames {
  readonly latin: string
  readonly latinAdjective: string
}

const nationOfCode = new Map(countries.map(({ code, names }) => [code, normalize(names[0]!)] as const))
const namesOfNation = new Map<string, NationNames>(
  countries.map(({ code, latin, latinAdjective }) => [nationOfCode.get(code)!, { latin, latinAdjective }] as const),
)
for (const row of landRows.trim().split('\n')) {
  const [code = '', names, nisbas] = row.split('|')
  const latin = landLatin.get(code)
  if (!latin) continue
  const first = names?.split('/')[0] || nisbas?.split('/')[0]
  if (first) namesOfNation.set(first, latin)
}

const foreign = new Map(
  countries.flatMap(({ code, latin, latinAdjective, hebrew }) =>
    [latin, latinAdjective, ...hebrew]
      .filter(Boolean)
      .map((name) => [normalize(name), nationOfCode.get(code)!] as const),
  ),
)
const epithetOf = new Map(
  epithets.flatMap(([code, ...names]) => names.map((name) => [name, nationOfCode.get(code) ?? code] as const)),
)

/** The nation that a whole name in normal form names as a noun, in any script. */
export const nationNamed = (name: string): string | undefined =>
  landNames.get(name) ?? epithetOf.get(name) ?? foreign.get(name)

/** The nation that an adjective belongs to: «الإسرائيلية» → «اسرائيل». */
export function nationOfAdjective(normal: string): string | undefined {
  const bare = normal.startsWith('ال') ? normal.slice(2) : normal
  return demonyms.get(bare) ?? demonyms.get(normal) ?? foreign.get(normal)
}

/** The nation of a title's country, whether a name or an adjective. */
export const nationOf = (word: string): string | undefined => nationNamed(word) ?? nationOfAdjective(word)

/** English names of a nation. */
export const latinNation = (nation: string): NationNames | undefined => namesOfNation.get(nation)

/** Nations that are called «المملكة» alone. */
export const kingdomNations: ReadonlySet<string> = new Set([...kingdoms].map((code) => nationOfCode.get(code) ?? code))

/** Nations whose bodies are called royal. */
export const royalNations: ReadonlySet<string> = new Set(
  [...royalCountries].map((code) => nationOfCode.get(code) ?? code),
)

/** Well-known towns and capitals in normal form, to their Latin name. */
export const knownPlaces: ReadonlyMap<string, string> = new Map([
  ...cities.map(({ name, latin }) => [normalize(name), latin] as const),
  ...countries.flatMap(({ capitals, latinCapital }) =>
    capitals.map((name) => [normalize(name), latinCapital] as const),
  ),
])
