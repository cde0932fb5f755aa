/**
 * Names of the annotated stories, read from ../shared/gold: what a measure asks for must be found by reading, so the lists that
 * are made of data leave out what hardly any other story would need. Nothing where the annotations are not.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { commonNames } from '../src/language/ar/given-names.ts'
import { knownWord } from '../src/reading/names/trained.ts'
import { FREQUENCY_SHIFT } from '../src/reading/names/word-table.ts'
import { normalize } from '../src/reading/text/normal.ts'

interface GoldEntity {
  readonly type: string
  readonly name: string
  readonly variants?: readonly string[]
}

const gold = '../shared/gold'

/** Names of one type (PER, LOC, …) in normal form, whole. */
export function annotatedNames(type: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const file of existsSync(gold) ? readdirSync(gold) : []) {
    if (!file.endsWith('.json')) continue
    const { entities } = JSON.parse(readFileSync(`${gold}/${file}`, 'utf8')) as { entities: readonly GoldEntity[] }
    for (const entity of entities)
      if (entity.type === type) for (const name of [entity.name, ...(entity.variants ?? [])]) names.add(normalize(name))
  }
  return names
}

/** News at large have a word at this level of the tagger's table at least; see word-table.ts. */
const known = 2

/** Words of persons' names that are no given names, and that news at large hardly have. */
export const heldOutWords = (): ReadonlySet<string> =>
  new Set(
    [...annotatedNames('PER')]
      .flatMap((name) => name.split(/[^\p{L}]+/u))
      .filter((word) => !commonNames.has(word) && ((Math.max(knownWord(word), 0) >> FREQUENCY_SHIFT) & 7) < known),
  )
