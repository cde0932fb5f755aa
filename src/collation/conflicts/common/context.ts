/** What every comparison asks about a claim: its event, its article, and which of two articles was written first. */
import type { Argument, Range } from '../../../reading/reading.ts'
import type { Span } from '../../../review.ts'
import { type Relatedness, relateSources } from '../../events/related.ts'
import { type Collated, type CollatedClaim, type CollatedEvent, spanOf } from '../../model.ts'
import { reportDays } from './report-days.ts'

/** A value that a claim gives, in one place. */
export interface Statement<V> {
  readonly value: V
  /** The place that says it, and its words. */
  readonly span: Span
  readonly text: string
  readonly claim: CollatedClaim
  /** Position in the list of collated claims. */
  readonly index: number
}

export interface Context {
  readonly collated: Collated
  readonly relatedness: Relatedness
  sourceOf(claim: Pick<CollatedClaim, 'file'>): number
  eventOf(index: number): CollatedEvent | undefined
  /** The event of a claim, or for a state the event told nearest in its sentence, of other types than those excepted. */
  anchorOf(index: number, except?: ReadonlySet<string>): CollatedEvent | undefined
  /** The articles that a claim's article is related to, directly or through others: a block to look for comparisons in. */
  storyOf(claim: Pick<CollatedClaim, 'file'>): number
  related(a: CollatedClaim, b: CollatedClaim): boolean
  /** −1 where a's article was written on an earlier day than b's, 1 on a later, 0 on the same, undefined where unknown. */
  order(a: Pick<CollatedClaim, 'file'>, b: Pick<CollatedClaim, 'file'>): -1 | 0 | 1 | undefined
  /** Whether an article tells that somebody took back what he had said. */
  retracts(file: string): boolean
  /** Whether two claims of one article are its headline and its body. */
  headlineAndBody(a: CollatedClaim, b: CollatedClaim): boolean
  /** Whether a claim stands on a line that opens with a date: an entry of a chronicle. */
  opensWithDate(claim: CollatedClaim): boolean
  /** Whether two claims can tell of one happening: one event, or related articles and days that do not exclude each other. */
  sameStory(a: number, b: number): boolean
}

/** Known by year or month alone: told as background. */
const isLong = ({ from, to }: CollatedEvent['event']) => Date.parse(to!) - Date.parse(from!) > 27 * 86_400_000

/** Types of events that only say who said it; a state is not anchored to them. */
const wordy = new Set(['statement', 'announce', 'deny', 'retract'])

const kept = new WeakMap<Collated, Context>()

export function contextOf(collated: Collated): Context {
  let context = kept.get(collated)
  if (!context) {
    context = build(collated)
    kept.set(collated, context)
  }
  return context
}

function build(collated: Collated): Context {
  const { sources, chronology, claims, events } = collated
  const position = new Map(sources.map(({ file }, index) => [file, index]))
  const event = new Map<number, CollatedEvent>()
  for (const entry of events) for (const index of entry.claims) event.set(index, entry)
  const relatedness = relateSources(sources)
  const sourceOf = (claim: Pick<CollatedClaim, 'file'>) => position.get(claim.file)!
  const anchorOf = (index: number, except = wordy): CollatedEvent | undefined => {
    const own = event.get(index)
    if (own) return own
    const { file, claim } = claims[index]!
    let best: CollatedEvent | undefined
    let nearest = Number.POSITIVE_INFINITY
    for (const step of [-1, 1]) {
      for (
        let at = index + step;
        claims[at]?.file === file && claims[at]?.claim.sentence === claim.sentence;
        at += step
      ) {
        const told = event.get(at)
        const apart = Math.abs(claims[at]!.claim.start - claim.start)
        if (!told || except.has(told.event.type) || apart >= nearest) continue
        best = told
        nearest = apart
      }
    }
    return best
  }
  const retractions = new Set(claims.filter(({ claim }) => claim.frame === 'retract').map(({ file }) => file))
  const stories = components(sources.length, relatedness)
  const days = reportDays(collated, stories)
  // Weekdays tell that one article is later than another, never that both are of one day.
  const byWeekday = (a: number, b: number): -1 | 1 | undefined => {
    const left = days[a]
    const right = days[b]
    return left === undefined || right === undefined || left === right ? undefined : left < right ? -1 : 1
  }
  const related = (a: CollatedClaim, b: CollatedClaim) => relatedness.related(sourceOf(a), sourceOf(b))
  return {
    collated,
    relatedness,
    sourceOf,
    eventOf: (index) => event.get(index),
    anchorOf,
    storyOf: (claim) => stories[sourceOf(claim)]!,
    related,
    order(a, b) {
      if (a.file === b.file) return 0
      const left = chronology.dateOf(a.file)
      const right = chronology.dateOf(b.file)
      if (!left || !right) return byWeekday(sourceOf(a), sourceOf(b))
      if (left.to < right.from) return -1
      if (right.to < left.from) return 1
      return left.from === left.to && right.from === right.to ? 0 : undefined
    },
    retracts: (file) => retractions.has(file),
    headlineAndBody(a, b) {
      if (a.file !== b.file) return false
      const { title } = sources[sourceOf(a)]!.reading
      const inTitle = (claim: CollatedClaim) => title !== undefined && claim.claim.start < title.end
      return inTitle(a) !== inTitle(b)
    },
    opensWithDate(claim) {
      const { lines, sentences, times } = sources[sourceOf(claim)]!.reading
      const at = sentences[claim.claim.sentence]?.line
      const line = at === undefined ? undefined : lines[at]
      return (
        line !== undefined &&
        times.some(({ start, kind }) => kind === 'date' && start >= line.start && start < line.start + 3)
      )
    },
    sameStory(a, b) {
      const left = anchorOf(a)
      const right = anchorOf(b)
      if (left && left === right) return true
      if (!related(claims[a]!, claims[b]!)) return false
      const { from, to } = left?.event ?? {}
      const other = right?.event
      // Background of another year is another story, whatever article tells it.
      const dated = from && to ? left : other?.from && other.to ? right : undefined
      if (dated && !(from && other?.from) && isLong(dated.event)) return false
      return !from || !to || !other?.from || !other.to || (within(from, other.to) && within(other.from, to))
    },
  }
}

function components(count: number, { neighbours }: Relatedness): number[] {
  const story = Array.from({ length: count }, () => -1)
  for (let root = 0; root < count; root++) {
    if (story[root] !== -1) continue
    const open = [root]
    story[root] = root
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const neighbour of neighbours(next)) {
        if (story[neighbour] !== -1) continue
        story[neighbour] = root
        open.push(neighbour)
      }
    }
  }
  return story
}

/** At most three days later. */
const within = (from: string, to: string) => Date.parse(from) - Date.parse(to) <= 3 * 86_400_000

/** The statement of a claim's argument. */
export function statement<V>(
  context: Context,
  index: number,
  argument: Pick<Argument, 'text'> & Range,
  value: V,
): Statement<V> {
  const claim = context.collated.claims[index]!
  return { value, span: spanOf(claim.file, argument), text: argument.text, claim, index }
}

export const sameSentence = (a: Pick<Statement<unknown>, 'claim'>, b: Pick<Statement<unknown>, 'claim'>): boolean =>
  a.claim.file === b.claim.file && a.claim.claim.sentence === b.claim.claim.sentence

/** Claims that are put forward as so: asserted or reported, not denied, not expected. */
export const isClaimed = ({ claim, modality }: CollatedClaim): boolean =>
  claim.polarity === 'positive' && (modality === 'asserted' || modality === 'reported')
