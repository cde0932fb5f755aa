/** What a number counts, so that «8 قرى» and «12 قرية» count the same. */
import { brokenPlurals } from '../../../language/ar/broken-plurals.ts'
import { lightStem } from '../../../language/ar/light-stem.ts'
import { units } from '../../../language/ar/units.ts'
import type { Quantity } from '../../../reading/reading.ts'
import { normalize } from '../../../reading/text/normal.ts'

/** The light stem without the accusative that follows numbers from 11: «12 مخزنا». */
const stemOf = (noun: string): string => lightStem(noun.replace(/(?<=.{3})ا$/, ''))

const singulars = new Map<string, string>()
for (const row of brokenPlurals) {
  const [singular = '', ...others] = row.split(' ')
  for (const form of others) singulars.set(stemOf(form), stemOf(singular))
}

/** What is counted of many things on many days: points of a table, pixels of a screen. */
const standings = new Set(['نقطه', 'بيكسل', 'بكسل'].map(singularOf))

/** The nouns of the table of units, each with who or what they count. */
const nouns = new Map<string, string>()
for (const { unit, forms, dual, scope } of units)
  for (const form of [...forms.split(' '), ...(dual?.split(' ') ?? [])])
    if (!nouns.has(form)) nouns.set(form, unit === 'person' ? (scope ?? unit) : unit)

/** A noun that is no unit, by its singular's light stem. */
export function singularOf(noun: string): string {
  const stem = stemOf(noun)
  return singulars.get(stem) ?? stem
}

/** The thing that is counted: a unit, what the people are («راكب»), or the noun itself; undefined for a bare number. */
export function thingOf({ unit, noun }: Quantity): string | undefined {
  if (unit === undefined || standings.has(singularOf(unit))) return undefined
  const word = noun === undefined ? undefined : normalize(noun).split(' ')[0]!
  const known = word === undefined ? undefined : nouns.get(word)
  if (unit === 'person') return known
  return known === undefined && word !== undefined ? singularOf(unit) : unit
}
