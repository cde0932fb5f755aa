/** «اعترضت صاروخا» in one article, «اعترضت 7 صواريخ» in another: more became known than the one told of first. Never a contradiction. */
import { unitOf } from '../../reading/claims/numerals.ts'
import type { Argument } from '../../reading/reading.ts'
import { normalize } from '../../reading/text/normal.ts'
import { addTo } from '../groups.ts'
import type { CollatedClaim, Comparison, Conflict } from '../model.ts'
import { contextOf, isClaimed, type Statement, statement } from './common/context.ts'
import { compareStatements } from './common/pairs.ts'

interface Things {
  readonly several: boolean
  readonly doers: ReadonlySet<number>
}

export const singles: Comparison = {
  kind: 'number',
  compare(collated) {
    const context = contextOf(collated)
    const deeds = new Map<string, Statement<Things>[]>()
    collated.claims.forEach((claim, index) => {
      if (!isClaimed(claim) || claim.claim.tense === 'future') return
      for (const argument of claim.claim.arguments) {
        const things = argument.role === 'patient' ? thingsOf(argument) : undefined
        if (!things) continue
        const key = `${context.storyOf(claim)} ${claim.claim.frame} ${things.unit}`
        const item = statement(context, index, argument, { several: things.several, doers: doersOf(claim) })
        addTo(deeds, key, item)
      }
    })
    return [...deeds.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'number',
        keyOf: ({ several }) => String(several),
        judge(left, right) {
          if (left.claim.file === right.claim.file || !context.sameStory(left.index, right.index)) return undefined
          if (!meet(left.value.doers, right.value.doers)) return undefined
          const one = left.value.several ? right : left
          const order = context.order(one.claim, (one === left ? right : left).claim)
          return order === 1 ? undefined : { relation: 'development', confidence: 0.5 }
        },
      }),
    )
  },
}

/** A thing alone and indefinite, or a number of things; people are counted elsewhere. */
function thingsOf({ text, quantity, inferred }: Argument): { unit: string; several: boolean } | undefined {
  if (inferred) return undefined
  if (quantity) {
    const { unit, noun, value } = quantity
    return unit === undefined || unit === 'person' || noun === undefined || value < 2
      ? undefined
      : { unit, several: true }
  }
  const [head = ''] = normalize(text).split(' ')
  // «صاروخا آخر» is one more, not the one.
  if (/ (?:جديد|اخر)/.test(normalize(text))) return undefined
  const known = unitOf.get(head) ?? unitOf.get(head.replace(/ا$/, ''))
  const single = known?.single || unitOf.get(head.replace(/ا$/, ''))?.single
  return known && single && known.unit !== 'person' ? { unit: known.unit, several: false } : undefined
}

const doersOf = ({ claim, entities }: CollatedClaim): ReadonlySet<number> =>
  new Set(
    claim.arguments.flatMap(({ role }, slot) =>
      role === 'agent' && entities[slot] !== undefined ? [entities[slot]] : [],
    ),
  )

const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>) => [...a].some((doer) => b.has(doer))
