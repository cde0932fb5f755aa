/**
 * What became of somebody or something: at large in one article, held in another; closed, then open again. Which states follow
 * each other is a table; who bears them is one entity, or one common noun in a story. Never a contradiction.
 */
import { lightStem } from '../../language/ar/light-stem.ts'
import { successions as rows } from '../../language/ar/state-words.ts'
import type { Argument } from '../../reading/reading.ts'
import { type CollatedClaim, type Comparison, type Conflict, spanOf } from '../model.ts'
import { contextOf, isClaimed, type Statement } from './common/context.ts'
import { compareStatements } from './common/pairs.ts'
import { headOf } from './common/subjects.ts'
import { textOf } from './polarities.ts'

const later = new Map<string, ReadonlySet<string>>()
for (const [state, ...next] of rows) later.set(state, new Set([...(later.get(state) ?? []), ...next]))
const states = new Set(rows.flat())

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
  readonly entity?: number
}

export const successions: Comparison = {
  kind: 'sequence',
  compare(collated) {
    const context = contextOf(collated)
    const bearers = new Map<string, Statement<State>[]>()
    collated.claims.forEach((claim, index) => {
      const { frame, tense } = claim.claim
      if (!states.has(frame) || !isClaimed(claim) || tense === 'future') return
      const role = bearing.get(frame) ?? 'patient'
      claim.claim.arguments.forEach((argument, slot) => {
        if (argument.role !== role || isMany(argument)) return
        const entity = claim.entities[slot]
        const value: State = entity === undefined ? { frame } : { frame, entity }
        const item = { value, span: spanOf(claim.file, claim.claim), text: textOf(claim), claim, index }
        for (const key of keysOf(context.storyOf(claim), argument, entity)) {
          const list = bearers.get(key)
          if (list) list.push(item)
          else bearers.set(key, [item])
        }
      })
    })
    return [...bearers.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'sequence',
        keyOf: ({ frame }) => frame,
        judge(left, right) {
          if (left.claim.file === right.claim.file || !canBeOne(left.value, right.value)) return undefined
          const order = context.order(left.claim, right.claim)
          const forward = later.get(left.value.frame)?.has(right.value.frame) && order !== 1
          const back = later.get(right.value.frame)?.has(left.value.frame) && order !== -1
          if (!forward && !back) return undefined
          return context.sameStory(left.index, right.index) ? { relation: 'development', confidence: 0.5 } : undefined
        },
      }),
    )
  },
}

/** Of many people one can be at large and another held. */
const isMany = ({ quantity, text }: CollatedClaim['claim']['arguments'][number]) =>
  (quantity !== undefined && quantity.max !== 1) || /(?:ين|ون|ات)$/.test(headOf({ text }))

function keysOf(story: number, argument: Argument, entity: number | undefined): string[] {
  const head = argument.mention === undefined ? lightStem(withoutPronoun(headOf(argument))) : ''
  return [...(entity === undefined ? [] : [`x${entity}`]), ...(head.length > 1 ? [`${story} ${head}`] : [])]
}

const canBeOne = (a: State, b: State) => a.entity === undefined || b.entity === undefined || a.entity === b.entity

/** «زوجته» is a «زوجة». */
const withoutPronoun = (word: string) => word.replace(/(?<=..)ت(?:ه|ها|هم|هما)$/, 'ه')
