/** On which day something that lasts began: its own days («من 23 إلى 25»), and «اليوم الأول» of an article of a known day. */
import { argumentOf, type Comparison, type Conflict } from '../model.ts'
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
}

export const beginnings: Comparison = {
  kind: 'date',
  compare(collated) {
    const context = contextOf(collated)
    const subjects = new Map<string, Statement<Beginning>[]>()
    const add = (key: string, item: Statement<Beginning>) => {
      const list = subjects.get(key)
      if (list) list.push(item)
      else subjects.set(key, [item])
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
        keyOf: ({ first, counted }) => `${first} ${counted}`,
        judge: ({ value: a, claim: left }, { value: b, claim: right }) =>
          a.counted !== b.counted &&
          a.first !== b.first &&
          Math.abs(a.first - b.first) <= near &&
          context.related(left, right)
            ? { relation: 'contradiction', confidence: 0.6 }
            : undefined,
      }),
    )
  },
}
