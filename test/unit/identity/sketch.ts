/** Readings sketched for tests of linking: only the names, on made-up places of a made-up text. */

import { linkMentions } from '../../../src/collation/identity/identity.ts'
import type { Linking, Source } from '../../../src/collation/model.ts'
import type { Anchor } from '../../../src/decisions.ts'
import type { Mention, Title } from '../../../src/reading/reading.ts'
import type { EntityType } from '../../../src/review.ts'

export type NameSketch = readonly [
  text: string,
  type?: EntityType,
  more?: {
    readonly titles?: readonly (readonly [role: string, country?: string])[]
    readonly nominal?: boolean
    readonly alias?: number
  },
]

/** One article that has these names, each in a sentence of its own. */
export function article(file: string, ...names: readonly NameSketch[]): Source {
  let at = 0
  const mentions = names.map(([text, type = 'person', more], sentence): Mention => {
    const start = at
    at += text.length + 20
    return {
      start,
      end: start + text.length,
      text,
      type,
      form: more?.nominal ? 'nominal' : 'name',
      sentence,
      titles: (more?.titles ?? []).map(
        ([role, country]): Title => ({
          start,
          end: start,
          text: role,
          role,
          ...(country === undefined ? {} : { country }),
        }),
      ),
      confidence: 1,
      ...(more?.alias === undefined ? {} : { alias: more.alias }),
    }
  })
  return {
    file,
    reading: {
      version: 1,
      language: 'ar',
      length: at,
      lines: [],
      sentences: [],
      mentions,
      times: [],
      claims: [],
      quotes: [],
      propositions: [],
      wording: { hashes: [], stems: [], roots: [], starts: [], ends: [], origins: [] },
    },
  }
}

/** Whether all these names of one type are one entity, each in an article of its own. */
export function areOne(type: EntityType, ...names: readonly string[]): boolean {
  const linking = linkMentions(
    names.map((name, i) => article(`${i}.txt`, [name, type])),
    [],
  )
  return linking.entities.length === 1
}

/** The forms of every entity, entities and forms in order of appearance. */
export const forms = ({ entities }: Linking): string[] => entities.map(({ variants }) => variants.join(' = '))

/** An anchor on a mention of a source. */
export function anchorOf({ file, reading }: Source, mention: number, prefix = '', suffix = ''): Anchor {
  const { start, end, text } = reading.mentions[mention]!
  return { file, position: { start, end }, quote: { exact: text, prefix, suffix } }
}
