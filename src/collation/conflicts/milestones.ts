/**
 * What two states do once with their relations — resume, raise, break them off: told for two times, years apart where only years
 * are told («العام الماضي», «بعد شهرين على …»), or one step told for the time of another.
 */
import type { ConflictKind } from '../../review.ts'
import { addTo } from '../groups.ts'
import { argumentOf, type CollatedClaim, type Comparison, type Conflict } from '../model.ts'
import { type Context, contextOf, isClaimed, type Statement, sameSentence, statement } from './common/context.ts'
import { gap, type Moment, momentOf } from './common/moments.ts'
import { compareStatements, type Verdict } from './common/pairs.ts'
import { type Party, partyOf } from './common/parties.ts'

interface Step {
  readonly type: string
  readonly moment: Moment
  readonly parties: Party
}

/** A row: a step that states take once, and whether it has to be of the same named states. */
const steps: ReadonlyMap<string, boolean> = new Map([
  ['resume-relations', false],
  ['upgrade-relations', false],
  ['establish-relations', true],
  ['cut-relations', true],
])

/** Two steps of which one is told instead of the other. */
const instead = new Set(['resume-relations upgrade-relations', 'upgrade-relations resume-relations'])

const minutesOf: Readonly<Record<string, number>> = {
  day: 1440,
  week: 7 * 1440,
  month: 30.44 * 1440,
  year: 365.25 * 1440,
}
/** «بعد شهرين على …» is right by so much of its unit. */
const rounding = 0.7
/** Characters between such a measure and the word of what it counts from. */
const reach = 60

export const milestones: Comparison = { kind: 'date', compare: (collated) => compare(contextOf(collated), 'date') }
export const milestoneSteps: Comparison = {
  kind: 'polarity',
  compare: (collated) => compare(contextOf(collated), 'polarity'),
}

function compare(context: Context, kind: ConflictKind): Conflict[] {
  const stories = new Map<string, Statement<Step>[]>()
  context.collated.claims.forEach((claim, index) => {
    const type = context.eventOf(index)?.event.type ?? ''
    if (!steps.has(type) || !isClaimed(claim) || claim.claim.tense === 'future') return
    const counted = countedTo(context, index)
    const moment = counted?.moment ?? momentOf(context, claim)
    if (!moment?.dayKnown) return
    const place = { start: counted?.start ?? claim.claim.start, end: claim.claim.end, text: claim.claim.word ?? '' }
    const key = kind === 'date' ? `${context.storyOf(claim)} ${type}` : `${context.storyOf(claim)}`
    const item = statement(context, index, place, { type, moment, parties: partiesOf(context, claim) })
    addTo(stories, key, item)
  })
  return [...stories.values()].flatMap((statements) =>
    compareStatements(context, statements, {
      kind,
      // Days of one year are compared as any event's; here what lies years apart is told by its years.
      keyOf: ({ type, moment }) => `${type} ${yearOf(moment.start)} ${yearOf(moment.end - 1)}`,
      judge: (left, right) => (kind === 'date' ? judgeDates(left, right) : judgeSteps(left, right)),
    }),
  )
}

const yearOf = (minutes: number): number => new Date(minutes * 60_000).getUTCFullYear()

function judgeDates(left: Statement<Step>, right: Statement<Step>): Verdict | undefined {
  if (!oneRelation(left.value, right.value)) return undefined
  return gap(left.value.moment, right.value.moment) ? { relation: 'contradiction', confidence: 0.6 } : undefined
}

/** Raised to the one, to the other only resumed in that very time. */
function judgeSteps(left: Statement<Step>, right: Statement<Step>): Verdict | undefined {
  const { value: a } = left
  const { value: b } = right
  if (!instead.has(`${a.type} ${b.type}`) || sameSentence(left, right) || !oneRelation(a, b)) return undefined
  return left.claim.file !== right.claim.file && gap(a.moment, b.moment) === 0
    ? { relation: 'contradiction', confidence: 0.55 }
    : undefined
}

/** The same states, or none known to be others. */
function oneRelation(a: Step, b: Step): boolean {
  const shared = [...a.parties].filter((key) => b.parties.has(key)).length
  return steps.get(a.type) || steps.get(b.type)
    ? shared >= 2
    : shared > 0 || a.parties.size === 0 || b.parties.size === 0
}

/** The states that a claim names: «البلدان» names none. */
function partiesOf(context: Context, claim: CollatedClaim): Party {
  return new Set(
    claim.claim.arguments.flatMap(({ role }, slot) =>
      role === 'agent' || role === 'partner'
        ? [...partyOf(context, claim, slot)].filter((key) => key.startsWith('n'))
        : [],
    ),
  )
}

/** «بعد شهرين على إعلان …» right before the claim: counted back from the day of the article. */
function countedTo(context: Context, index: number): { moment: Moment; start: number } | undefined {
  const { claims, chronology } = context.collated
  const { file, claim } = claims[index]!
  for (let at = index - 1; claims[at]?.file === file && claims[at]?.claim.sentence === claim.sentence; at--) {
    const { claim: other } = claims[at]!
    if (other.frame !== 'elapsed' || claim.trigger.start - other.end > reach) continue
    const elapsed = argumentOf(claims[at]!, 'elapsed')?.argument.quantity
    const unit = minutesOf[elapsed?.unit ?? '']
    const written = chronology.dateOf(file)
    if (!elapsed || !unit || !written || written.from !== written.to) return undefined
    const back = (count: number) => Date.parse(written.from) / 60_000 - count * unit
    const start = back((elapsed.max ?? elapsed.value) + rounding)
    const end = back(elapsed.min - rounding)
    const days = Math.ceil((end - start) / 1440)
    return { moment: { start, end, dayKnown: true, hourKnown: false, greenwich: false, days }, start: other.start }
  }
  return undefined
}
