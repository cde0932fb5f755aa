/**
 * Collated claims → the facts of the review: one claim, in one place, by one speaker, its value normalised. A fact's subject
 * is the event the claim tells, else the entity it is about; a claim about nothing that is known yields no fact.
 */
import type { Argument, Quantity } from '../reading/reading.ts'
import type { Fact } from '../review.ts'
import { stableId } from './ids.ts'
import { type Collated, type CollatedClaim, spanOf } from './model.ts'

/** Predicates of frames whose name is a verb; the rest are named as their frame. */
const predicates: Readonly<Record<string, string>> = {
  kill: 'killed',
  die: 'died',
  injure: 'injured',
  missing: 'missing',
  arrest: 'arrested',
  release: 'released',
  rescue: 'rescued',
  last: 'duration',
  elapsed: 'time-since',
}

/** Roles that say whom a state is told of, the likeliest first. */
const bearers = ['patient', 'agent', 'destination', 'origin', 'topic']
/** Roles that say what is claimed, the likeliest first. */
const values = [
  'quantity',
  'age',
  'elapsed',
  'duration',
  'distance',
  'value',
  'place',
  'destination',
  'patient',
  'partner',
  'organization',
  'cause',
  'topic',
  'time',
  'agent',
]

/**
 * Facts in reading order, each with an id that stays while its words and place do; and for the id of each claim that
 * became one the fact's: comparisons know claims, a review names facts.
 */
export function collectFacts(collated: Collated): { facts: Fact[]; factOf: ReadonlyMap<string, string> } {
  const eventOf = new Map<number, string>()
  for (const { event, claims } of collated.events) for (const index of claims) eventOf.set(index, event.id)
  const facts: Fact[] = []
  const seen = new Set<string>()
  const factIds = new Map<string, string>()
  collated.claims.forEach((claim, index) => {
    // A noun that only refers («الهجوم») claims nothing beside its event.
    if (claim.claim.nominal && claim.claim.arguments.length === 0) return
    const bearer = claim.claim.arguments.findIndex(
      (argument, slot) => bearers.includes(argument.role) && claim.entities[slot] !== undefined,
    )
    const entity = bearer >= 0 ? collated.linking.entities[claim.entities[bearer]!] : undefined
    const subject = eventOf.get(index) ?? entity?.id
    if (subject === undefined) return
    const slot = valueSlot(claim, eventOf.has(index) ? -1 : bearer)
    if (slot < 0) return
    const fact = factOf(collated, claim, subject, slot)
    // One place that says it by two patterns says it once.
    if (!seen.has(fact.id)) facts.push(fact)
    seen.add(fact.id)
    factIds.set(claim.id, fact.id)
  })
  return { facts, factOf: factIds }
}

/** The argument that holds the value: a number first, else by role. */
function valueSlot({ claim }: CollatedClaim, subject: number): number {
  const counted = claim.arguments.findIndex((argument, slot) => slot !== subject && argument.quantity !== undefined)
  if (counted >= 0) return counted
  for (const role of values) {
    const slot = claim.arguments.findIndex((argument, index) => index !== subject && argument.role === role)
    if (slot >= 0) return slot
  }
  return -1
}

function factOf(collated: Collated, claim: CollatedClaim, subject: string, slot: number): Fact {
  const { file, claim: said, when, speaker, modality } = claim
  const predicate = predicates[said.frame] ?? said.frame
  const value = textOf(collated, claim, slot)
  const negated = said.polarity === 'negative'
  const source = speaker === undefined ? said.speaker?.text : collated.linking.entities[speaker]?.id
  return {
    id: stableId('f', file, said.start, said.end, predicate, value),
    subject,
    predicate,
    value: negated ? `not ${value}` : value,
    span: spanOf(file, said),
    ...(source === undefined ? {} : { speaker: source }),
    modality: negated && modality === 'asserted' ? 'denied' : modality,
    ...(when?.from === undefined ? {} : { from: when.from }),
    ...(when?.to === undefined ? {} : { to: when.to }),
  }
}

function textOf({ linking, chronology }: Collated, { file, claim, entities }: CollatedClaim, slot: number): string {
  const argument: Argument = claim.arguments[slot]!
  if (argument.quantity) return quantityText(argument.quantity)
  const entity = entities[slot]
  if (entity !== undefined) return linking.entities[entity]!.id
  if (argument.time !== undefined) return chronology.timeOf(file, argument.time)?.value ?? argument.text
  return argument.text
}

/** «10 person», «>=17 person», «~45 minute», «8..10 person». */
export function quantityText({ min, max, value, bound, approximate, unit }: Quantity): string {
  const number =
    bound === 'at-least'
      ? `>=${min}`
      : bound === 'at-most'
        ? `<=${max}`
        : bound === 'range'
          ? `${min}..${max}`
          : String(value)
  return `${approximate ? '~' : ''}${number}${unit ? ` ${unit}` : ''}`
}
