/**
 * What kind of place it is: a village here and a city there. A city and a province can bear one name, and often do; only
 * where no city bears it is the one taken for the other.
 */
import { settlementNouns } from '../../language/ar/directions.ts'
import { provinces } from '../../language/ar/provinces.ts'
import { normalize } from '../../reading/text/normal.ts'
import { addTo } from '../groups.ts'
import type { Comparison } from '../model.ts'
import { contextOf, type Statement, sameSentence, statement } from './common/context.ts'
import { compareStatements } from './common/pairs.ts'

type Kind = (typeof settlementNouns)[number][0]

const kinds = new Map(settlementNouns.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)))

const heading = new RegExp(`^(?:${[...kinds.keys()].join('|')}) `)

export const settlements: Comparison = {
  kind: 'place',
  compare(collated) {
    const context = contextOf(collated)
    const places = new Map<string, Statement<Kind>[]>()
    collated.claims.forEach((claim, index) => {
      if (claim.claim.frame !== 'settlement') return
      const [patient, value] = claim.claim.arguments
      const [noun = ''] = normalize(value!.text).split(' ')
      const kind = kinds.get(noun)
      if (!kind) return
      const name = normalize(patient!.text).replace(heading, '')
      if (kind === 'province' && !provinces.has(name)) return
      // A village and a city can bear one name; within one story they are one place.
      const key = `${context.storyOf(claim)} ${claim.entities[0] ?? name}`
      const item = statement(context, index, value!, kind)
      addTo(places, key, item)
    })
    return [...places.values()].flatMap((statements) =>
      compareStatements(context, statements, {
        kind: 'place',
        keyOf: (kind) => kind,
        judge(left, right) {
          const told = [left.value, right.value]
          const same = left.value === right.value || sameSentence(left, right)
          if (told.includes('village') && told.includes('province')) return undefined
          return same || !context.related(left.claim, right.claim)
            ? undefined
            : { relation: 'contradiction', confidence: 0.6 }
        },
      }),
    )
  },
}
