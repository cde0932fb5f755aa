/** Adjectives of countries and other lands, in every form, and the names of countries with all their spellings. */
import { countries } from '../../language/ar/countries.ts'
import { ambiguousNisbas, landRows, nisbaEndings } from '../../language/ar/lands.ts'
import { normalize } from '../text/normal.ts'

/** Every name of a country or land in normal form, as it stands with its article, to the first of its names. */
export const landNames: ReadonlyMap<string, string> = new Map(build().names)

/** Every one-word form of a land's adjective in normal form, without the article, to the land's first name. */
export const demonyms: ReadonlyMap<string, string> = new Map(build().forms)

function build(): { names: Map<string, string>; forms: Map<string, string> } {
  const names = new Map<string, string>()
  const forms = new Map<string, string>()
  const first = new Map<string, string>()
  const entries = [
    ...countries.map((c) => ({
      code: c.code,
      names: c.names.map(normalize),
      nisbas: c.nisbas.map(normalize),
      peoples: c.peoples.map(normalize),
    })),
    ...landRows
      .trim()
      .split('\n')
      .map((row) => {
        const [code, ...cells] = row.split('|')
        const [more, nisbas, peoples] = cells.map((cell) => (cell ? cell.split('/') : []))
        return { code: code!, names: more!, nisbas: nisbas!, peoples: peoples! }
      }),
  ]
  for (const entry of entries) {
    const land = first.get(entry.code) ?? entry.names[0] ?? entry.nisbas[0] ?? entry.code
    first.set(entry.code, land)
    for (const name of entry.names) if (!names.has(name)) names.set(name, land)
  }
  for (const entry of entries) {
    const land = first.get(entry.code)!
    for (const nisba of entry.nisbas) {
      if (nisba.includes(' ') || ambiguousNisbas.has(nisba)) continue
      for (const ending of nisbaEndings) {
        const form = nisba + ending
        // «سوري» + «ا» is the country, not its people.
        if (!forms.has(form) && (ending === '' || !names.has(form))) forms.set(form, land)
      }
    }
    for (const people of entry.peoples) if (!forms.has(people)) forms.set(people, land)
  }
  return { names, forms }
}
