/** On which day something that lasts began: its own days («من 23 إلى 25»), its «اليوم الأول», and the day that the visitor came. */

import { addTo } from '../groups.ts'
import { argumentOf, type Collated, type Comparison, type Conflict } from '../model.ts'
import { contextOf, isClaimed, type Statement, statement } from './common/context.ts'
import { momentOf } from './common/moments.ts'
import { compareStatements } from './common/pairs.ts'

const day = 1440
/** Longer than this is no visit, conference or trip. */
const longest = 31
/** Beginnings further apart than this are of two things. */
const near = 5

interface Beginning {
  /** The day's number since 1970. */
  readonly first: number
  readonly counted: boolean
  /** The day that the visitor came on. */
  readonly arrival?: boolean
}

/** Who visits, by article. */
const visitorsOf = ({ claims }: Collated): ReadonlySet<string> =>
  new Set(
    claims.flatMap((claim) => {
      const who = claim.claim.frame === 'visit' ? argumentOf(claim, 'agent')?.entity : undefined
      return who === undefined ? [] : [`${claim.file} ${who}`]
    }),
  )

export const beginnings: Comparison = {
  kind: 'date',
  compare(collated) {
    const context = contextOf(collated)
    const visitors = visitorsOf(collated)
    const subjects = new Map<string, Statement<Beginning>[]>()
    const add = (key: string, item: Statement<Beginning>) => {
      addTo(subjects, key, item)
    }
    collated.claims.forEach((claim, index) => {
      if (!isClaimed(claim)) return
      const ordinal = claim.claim.frame === 'nth-day' ? argumentOf(claim, 'ordinal')?.argument : undefined
      const written = ordinal && collated.chronology.dateOf(claim.file)
      if (ordinal?.quantity && written && written.from === written.to) {
        const first = Date.parse(written.from) / 86_400_000 - ordinal.quantity.value + 1
        add(
          `${context.storyOf(claim)} ${argumentOf(claim, 'topic')?.argument.text}`,
          statement(context, index, ordinal, { first, counted: true }),
        )
        return
      }
      const type = context.eventOf(index)?.event.type
      const moment = type && momentOf(context, claim)
      if (
        type === 'arrive' &&
        moment &&
        moment.dayKnown &&
        moment.days === 1 &&
        visitors.has(`${claim.file} ${argumentOf(claim, 'agent')?.entity}`)
      ) {
        const first = Math.floor(moment.start / day)
        const own = { start: claim.claim.start, end: claim.claim.end, text: claim.claim.word ?? '' }
        add(`${context.storyOf(claim)} visit`, statement(context, index, own, { first, counted: false, arrival: true }))
        return
      }
      const argument = claim.claim.arguments.find(({ role, time }) => role === 'time' && time !== undefined)
      if (!moment || !argument || moment.days < 2 || moment.days > longest) return
      const { reading } = collated.sources[context.sourceOf(claim)]!
      if (reading.times[argument.time!]?.expression.kind !== 'interval') return
      add(
        `${context.storyOf(claim)} ${type}`,
        statement(context, index, argument, { first: Math.floor(moment.start / day), counted: false }),
      )
    })
    return [...subjects.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'date',
        keyOf: ({ first, counted, arrival }) => `${first} ${counted} ${arrival}`,
        judge: ({ value: a, claim: left }, { value: b, claim: right }) =>
          a.counted !== b.counted &&
          a.first !== b.first &&
          Math.abs(a.first - b.first) <= near &&
          context.related(left, right)
            ? { relation: 'contradiction', confidence: a.arrival || b.arrival ? 0.55 : 0.6 }
            : undefined,
      }),
    )
  },
}
