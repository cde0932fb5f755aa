/** How long something lasted, and how long after something else it came. */

import { oneHappening } from '../events/types.ts'
import { addTo } from '../groups.ts'
import type { Comparison, Conflict } from '../model.ts'
import { argumentOf } from '../model.ts'
import { type Amount, agree, amountOf, distance } from './common/amounts.ts'
import { type Context, contextOf, isClaimed, type Statement, sameSentence, statement } from './common/context.ts'
import { momentOf } from './common/moments.ts'
import { compareStatements } from './common/pairs.ts'
import { headOf, subjectOf } from './common/subjects.ts'

const day = 1440
/** Longer spans of days than this are no visit, trip or meeting that is also told as «يومين». */
const longestSpan = 31

export const durations: Comparison = {
  kind: 'duration',
  compare(collated) {
    const context = contextOf(collated)
    const subjects = new Map<string, Statement<Amount>[]>()
    const add = (key: string | undefined, item: Statement<Amount>) => {
      if (key === undefined) return
      addTo(subjects, key, item)
    }
    collated.claims.forEach((claim, index) => {
      if (!isClaimed(claim)) return
      for (const argument of claim.claim.arguments) {
        const amount = argument.quantity && amountOf(argument.quantity)
        if (amount?.unit !== 'minute') continue
        if (claim.claim.frame === 'prison-term')
          add(termKey(context, index), statement(context, index, argument, amount))
        else if (argument.role === 'elapsed') add(sinceKey(context, index), statement(context, index, argument, amount))
        else if (argument.role === 'duration' && lasts(context, index) && amount.value < longestSpan * day)
          add(lastingKey(context, index), statement(context, index, argument, amount))
      }
      const span = spanOfDays(context, index)
      if (span && lasts(context, index)) add(lastingKey(context, index), span)
    })
    return [...subjects].flatMap(([key, statements]): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'duration',
        keyOf: ({ value }) => `${value}`,
        judge: (left, right) => {
          if (agree(left.value, right.value) || sameSentence(left, right)) return undefined
          // «بعد يومين», «بعد 3 أيام»: two articles of two days count to their own.
          if (
            key.startsWith('since') &&
            byReport(left.value, right.value) &&
            context.order(left.claim, right.claim) !== 0
          )
            return undefined
          if (key.startsWith('term'))
            // One article tells of one who was sentenced twice, or of others beside him.
            return left.claim.file === right.claim.file ? undefined : { relation: 'contradiction', confidence: 0.7 }
          if (!context.sameStory(left.index, right.index) || !sameHappening(context, left.index, right.index))
            return undefined
          return { relation: 'contradiction', confidence: distance(left.value, right.value) > 0.95 ? 0.5 : 0.8 }
        },
      }),
    )
  },
}

/** Spans of days that differ by no more than two reports of one happening do. */
const reportsApart = 14 * day
const byReport = (a: Amount, b: Amount): boolean =>
  a.value >= day && b.value >= day && Math.abs(a.value - b.value) <= reportsApart

/** Types of events that time is counted from, and those that only say who said it. */
const starts = new Set(['depart', 'visit', 'begin', 'statement', 'announce', 'deny', 'retract'])

/** Two things that came after one start are one only where they are the same event, or a happening and what came of it. */
function sameHappening(context: Context, left: number, right: number): boolean {
  const a = context.anchorOf(left, starts)?.event
  const b = context.anchorOf(right, starts)?.event
  return (
    a !== undefined && b !== undefined && (a.type === b.type || (oneHappening.has(a.type) && oneHappening.has(b.type)))
  )
}

/** «بعد 30 دقيقة من إقلاعها»: counted from the same happening of the same story, whatever it is that came then. */
function sinceKey(context: Context, index: number): string | undefined {
  const claim = context.collated.claims[index]!
  const since = argumentOf(claim, 'since')
  if (!since) return undefined
  const word = headOf(since.argument).replace(/(?:ها|هم|ه|هما)$/, '')
  return word && `since ${context.storyOf(claim)} ${word}`
}

/** «السجن ثلاث سنوات»: the term that one person got, within a story. */
function termKey(context: Context, index: number): string | undefined {
  const claim = context.collated.claims[index]!
  const entity = argumentOf(claim, 'patient')?.entity
  return entity === undefined ? undefined : `term ${context.storyOf(claim)} ${entity}`
}

/** Types of events that last, and of which it is said how long. */
const lasting = new Set([
  'visit',
  'travel',
  'meet',
  'hold',
  'host',
  'clash',
  'search',
  'storm',
  'quake',
  'flood',
  'trial',
  'participate',
  'begin',
])

function lasts(context: Context, index: number): boolean {
  const event = context.eventOf(index)
  return event ? lasting.has(event.event.type) : context.collated.claims[index]!.claim.frame === 'last'
}

/** How long an event lasts: the event's own claims, or those of «استمر» told of it. */
function lastingKey(context: Context, index: number): string | undefined {
  const subject = subjectOf(context, index)
  return subject && `lasts ${subject}`
}

/** «من 3 إلى 5 ماي»: so many days of the calendar. */
function spanOfDays(context: Context, index: number): Statement<Amount> | undefined {
  const claim = context.collated.claims[index]!
  const moment = momentOf(context, claim)
  if (!moment || moment.days < 2 || moment.days > longestSpan) return undefined
  const { reading } = context.collated.sources[context.sourceOf(claim)]!
  const argument = claim.claim.arguments.find(
    ({ role, time }) => role === 'time' && time !== undefined && reading.times[time]?.expression.kind === 'interval',
  )
  if (!argument) return undefined
  const minutes = moment.days * day
  return statement(context, index, argument, {
    min: minutes,
    max: minutes,
    value: minutes,
    unit: 'minute',
    exact: true,
    range: false,
  })
}
