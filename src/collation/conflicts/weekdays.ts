/**
 * On what weekday something happened, where the articles give no dates: one event has one weekday, whenever it is reported.
 * Deaths told in the sentence of the happening that caused them are of its day.
 */
import type { TimeForm } from '../../reading/time/expression.ts'
import { weekdayIn } from '../../reading/time/weekday.ts'
import { happenings, oneHappening } from '../events/types.ts'
import { addTo } from '../groups.ts'
import type { CollatedClaim, CollatedEvent, Comparison, Conflict } from '../model.ts'
import { type Context, contextOf, isClaimed, type Statement, statement } from './common/context.ts'
import { lasting, repeated } from './common/days.ts'
import { compareStatements, type Verdict } from './common/pairs.ts'
import { oneVictim, sameDoer } from './common/victims.ts'

interface Day {
  readonly weekday: number
  /** Told with the night or the dawn, which one calls of this day and another of the next. */
  readonly dark: boolean
}

/** Types of event that happen to somebody, and are told of by the happening that they came of. */
const harm = new Set(['kill', 'injure'])

export const weekdays: Comparison = {
  kind: 'weekday',
  compare(collated) {
    const context = contextOf(collated)
    const events = new Map<string, Statement<Day>[]>()
    collated.claims.forEach((claim, index) => {
      if (!isClaimed(claim) || claim.claim.tense === 'future') return
      const found = dayOf(context, claim)
      if (!found) return
      for (const { told, by } of toldOf(context, index)) {
        if (lasting.has(told.event.type)) continue
        // Who was killed tells one death from another, however its claims were gathered.
        const key = repeated.has(told.event.type) ? `${context.storyOf(claim)} ${told.event.type}` : told.event.id
        const item = statement(context, by, found.argument, found.day)
        addTo(events, key, item)
      }
    })
    return [...events.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'weekday',
        keyOf: ({ weekday, dark }) => `${weekday} ${dark}`,
        judge: (left, right) => judge(context, left, right),
      }),
    )
  },
}

/**
 * The events that a claim's day is the day of, and the claim that tells them: its own; for deaths the happening told beside
 * them; for «الحادث الذي وقع» the death told beside it.
 */
function toldOf(context: Context, index: number): { told: CollatedEvent; by: number }[] {
  const own = context.eventOf(index)
  if (!own) return []
  const out = [{ told: own, by: index }]
  const { claims } = context.collated
  const { file, claim } = claims[index]!
  const occurs = claim.frame === 'occur'
  if (!harm.has(own.event.type) && !occurs) return out
  for (const step of [-1, 1])
    for (
      let at = index + step;
      claims[at]?.file === file && claims[at]?.claim.sentence === claim.sentence;
      at += step
    ) {
      const other = context.eventOf(at)
      if (!other || other === own) continue
      if (
        occurs
          ? harm.has(other.event.type)
          : oneHappening.has(other.event.type) && happenings.includes(other.event.type)
      )
        out.push({ told: other, by: at })
    }
  return out
}

/** The weekday that a claim gives without a date. */
function dayOf(context: Context, claim: CollatedClaim) {
  const { chronology, sources } = context.collated
  const own = claim.claim.arguments.filter(({ inferred, role }) => !inferred || role === 'time')
  // «السيطرة على الحريق مساء الأحد»: a bare noun's day may be that of the verb before it.
  if (claim.claim.nominal && own.length < 2) return undefined
  // «المكلف بكذا، الخميس»: what describes somebody has no day of its own.
  if (claim.claim.word?.startsWith('ال')) return undefined
  for (const argument of own) {
    if (argument.role !== 'time' || argument.time === undefined) continue
    if (chronology.timeOf(claim.file, argument.time)?.from !== undefined) continue
    const form = sources[context.sourceOf(claim)]!.reading.times[argument.time]!.expression as TimeForm
    const weekday = weekdayIn(form)
    if (weekday === undefined) continue
    const part = form.kind === 'part' ? form.part : form.kind === 'clock' ? form.part : undefined
    return { argument, day: { weekday, dark: part === 'NI' || part === 'DT' || form.kind === 'clock' } }
  }
  return undefined
}

function judge(context: Context, left: Statement<Day>, right: Statement<Day>): Verdict | undefined {
  const apart = Math.abs(left.value.weekday - right.value.weekday)
  const days = Math.min(apart, 7 - apart)
  if (days === 0 || (days === 1 && (left.value.dark || right.value.dark))) return undefined
  // One article that gives two days tells two things.
  if (left.claim.file === right.claim.file || !context.related(left.claim, right.claim)) return undefined
  const types = [left, right].map(({ index }) => context.eventOf(index)!.event.type)
  if (types.every((type) => repeated.has(type)) && !oneVictim(context, left.index, right.index)) return undefined
  if (!sameDoer(context, left.index, right.index)) return undefined
  // Hit on one day, dead on the next.
  const died = [left, right].filter(({ claim }) => claim.claim.frame === 'die').length
  if (died === 1 && types.every((type) => type === 'kill')) return undefined
  return { relation: 'contradiction', confidence: days === 1 ? 0.6 : 0.55 }
}
