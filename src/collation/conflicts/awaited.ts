/**
 * A deed that one article expects, or knows by rumour, and that another tells as done or confirmed: the same deed by its words, done
 * to the same by theirs. Never a contradiction.
 */

import type { Argument, Range } from '../../reading/reading.ts'
import { addTo } from '../groups.ts'
import type { CollatedClaim, Comparison, Conflict } from '../model.ts'
import { type Context, contextOf, isClaimed } from './common/context.ts'
import { stemsIn } from './common/denied.ts'
import { type Side, sideOf, superseded } from './common/sides.ts'
import { headOf } from './common/subjects.ts'

const open = new Set(['awaited', 'rumoured'])
/** Places that say so, kept of one article. */
const most = 2

export const awaited: Comparison = {
  kind: 'polarity',
  compare(collated) {
    const context = contextOf(collated)
    const waiting: number[] = []
    const told = new Map<string, number[]>()
    const covered = new Map<string, number[]>()
    collated.claims.forEach((claim, index) => {
      if (open.has(claim.claim.frame)) {
        waiting.push(index)
        addTo(covered, claim.file, index)
      }
      addTo(told, claim.file, index)
    })
    const isOpen = (claim: CollatedClaim) =>
      (covered.get(claim.file) ?? []).some((at) => within(claim.claim.trigger, collated.claims[at]!.claim))
    return waiting.flatMap((index): Conflict[] => {
      const claim = collated.claims[index]!
      const deed = deedOf(context, index, told.get(claim.file) ?? [])
      const found = context.relatedness.neighbours(context.sourceOf(claim)).flatMap((source): Side[] => {
        const { file } = collated.sources[source]!
        const claims = told.get(file) ?? []
        const first = claims[0]
        if (file === claim.file || first === undefined || context.order(claim, collated.claims[first]!) === 1) return []
        return claims
          .filter((at) => !isOpen(collated.claims[at]!) && isDone(context, claim, deed, at))
          .slice(0, most)
          .map((at) => sideOf(collated.claims[at]!, at))
      })
      return superseded(context, [sideOf(claim, index)], found)
    })
  },
}

const within = (inner: Range, outer: Range) => inner.start >= outer.start && inner.end <= outer.end

interface Deed {
  /** Stems of the deed's noun, and of what belongs to it. */
  readonly noun: ReadonlySet<number>
  readonly rest: ReadonlySet<number>
  /** The claim of a frame that tells the deed, where one does. */
  readonly claim?: CollatedClaim
}

function deedOf(context: Context, index: number, claims: readonly number[]): Deed {
  const { collated } = context
  const claim = collated.claims[index]!
  const topic = claim.claim.arguments[0]!
  const { reading } = collated.sources[context.sourceOf(claim)]!
  const split = endOfNoun(topic)
  const own = claims.find((at) => {
    const { frame, trigger } = collated.claims[at]!.claim
    return !open.has(frame) && frame !== 'settled' && within(trigger, { start: topic.start - 1, end: split })
  })
  return {
    noun: stemsIn(reading, { start: topic.start, end: split }),
    rest: stemsIn(reading, { start: split, end: topic.end }),
    ...(own === undefined ? {} : { claim: collated.claims[own]! }),
  }
}

/** Where the first word of a deed ends. */
function endOfNoun({ start, text }: Argument): number {
  const gap = text.search(/\s/)
  return start + (gap < 0 ? text.length : gap)
}

/** Whether a claim tells the deed as done: by the frame and who it was done to, or settled in the same words. */
function isDone(context: Context, waiting: CollatedClaim, deed: Deed, at: number): boolean {
  const claim = context.collated.claims[at]!
  if (claim.claim.frame === 'settled') {
    const { reading } = context.collated.sources[context.sourceOf(claim)]!
    const topic = claim.claim.arguments[0]!
    const split = endOfNoun(topic)
    const noun = stemsIn(reading, { start: topic.start, end: split })
    const rest = stemsIn(reading, { start: split, end: topic.end })
    return [...deed.noun].some((stem) => noun.has(stem)) && [...deed.rest].some((stem) => rest.has(stem))
  }
  if (!deed.claim || claim.claim.frame !== deed.claim.claim.frame || !isClaimed(claim)) return false
  if (claim.claim.nominal || claim.claim.tense !== 'past' || claim.modality !== 'asserted') return false
  return sharesPatient(deed.claim, claim) && context.related(waiting, claim)
}

const sharesPatient = (a: CollatedClaim, b: CollatedClaim): boolean =>
  a.claim.arguments.some(
    (argument, slot) =>
      argument.role === 'patient' &&
      b.claim.arguments.some((other, index) => {
        if (other.role !== 'patient') return false
        const [one, two] = [a.entities[slot], b.entities[index]]
        return one === undefined || two === undefined ? headOf(argument) === headOf(other) : one === two
      }),
  )
