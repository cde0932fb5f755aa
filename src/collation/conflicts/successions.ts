/**
 * What became of somebody or something: at large in one article, held in another; closed, then open again. Which states follow
 * each other is a table; who bears them is one entity, or one common noun in a story. Never a contradiction.
 */
import { lightStem } from '../../language/ar/light-stem.ts'
import { successions as rows } from '../../language/ar/state-words.ts'
import type { Argument } from '../../reading/reading.ts'
import { addTo } from '../groups.ts'
import type { CollatedClaim, Comparison, Conflict } from '../model.ts'
import { contextOf, isClaimed, type Statement } from './common/context.ts'
import { compareStatements } from './common/pairs.ts'
import { sideOf } from './common/sides.ts'
import { headOf } from './common/subjects.ts'

const later = new Map<string, ReadonlySet<string>>()
for (const [state, ...next] of rows) later.set(state, new Set([...(later.get(state) ?? []), ...next]))
const states = new Set(rows.flat())
/** States that are announced before they come. */
const canBePlanned = new Set(['expel', 'suspend', 'nominate', 'storm'])

/** Roles that bear a state where it is not who it is done to. */
const bearing: ReadonlyMap<string, string> = new Map([
  ['flee', 'agent'],
  ['depart', 'agent'],
  ['win', 'agent'],
  ['storm', 'agent'],
  ['swear-in', 'agent'],
])

interface State {
  readonly frame: string
  /** Only planned or expected: what follows it can have come all the same. */
  readonly planned: boolean
  readonly entity?: number
}

export const successions: Comparison = {
  kind: 'sequence',
  compare(collated) {
    const context = contextOf(collated)
    const bearers = new Map<string, Statement<State>[]>()
    collated.claims.forEach((claim, index) => {
      const { frame, tense } = claim.claim
      const planned = claim.claim.polarity === 'positive' && (tense === 'future' || claim.modality === 'expected')
      if (!states.has(frame) || !(planned ? canBePlanned.has(frame) : isClaimed(claim))) return
      const role = bearing.get(frame) ?? 'patient'
      claim.claim.arguments.forEach((argument, slot) => {
        if (argument.role !== role || isMany(argument)) return
        const entity = claim.entities[slot]
        const value: State = { frame, planned, ...(entity === undefined ? {} : { entity }) }
        const item = { value, ...sideOf(claim, index) }
        for (const key of keysOf(context.storyOf(claim), argument, entity)) {
          addTo(bearers, key, item)
        }
      })
    })
    return [...bearers.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'sequence',
        keyOf: ({ frame, planned }) => `${frame} ${planned}`,
        judge(left, right) {
          if (left.claim.file === right.claim.file || !canBeOne(left.value, right.value)) return undefined
          const order = context.order(left.claim, right.claim)
          const forward = follows(left.value, right.value) && order !== 1
          const back = follows(right.value, left.value) && order !== -1
          if (!forward && !back) return undefined
          return context.sameStory(left.index, right.index) ? { relation: 'development', confidence: 0.5 } : undefined
        },
      }),
    )
  },
}

const follows = (first: State, next: State) => !next.planned && later.get(first.frame)?.has(next.frame) === true

/** Of many people one can be at large and another held. */
const isMany = ({ quantity, text }: CollatedClaim['claim']['arguments'][number]) =>
  (quantity !== undefined && quantity.max !== 1) || many.test(headOf({ text }))

/** Plurals, and words of many. */
const many = /(?:ين|ون|ات)$|^(?:الاف|مئات|عدد|بعض|معظم|جميع|كل)$/

function keysOf(story: number, argument: Argument, entity: number | undefined): string[] {
  const head = argument.mention === undefined ? lightStem(withoutPronoun(headOf(argument))) : ''
  return [...(entity === undefined ? [] : [`x${entity}`]), ...(head.length > 1 ? [`${story} ${head}`] : [])]
}

const canBeOne = (a: State, b: State) => a.entity === undefined || b.entity === undefined || a.entity === b.entity

/** «زوجته» is a «زوجة». */
const withoutPronoun = (word: string) => word.replace(/(?<=..)ت(?:ه|ها|هم|هما)$/, 'ه')
