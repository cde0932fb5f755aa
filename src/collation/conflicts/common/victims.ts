/** Whom a claim is about: one victim, one doer, the same here as there. */
import type { Argument } from '../../../reading/reading.ts'
import { agentDecides } from '../../events/types.ts'
import type { CollatedClaim } from '../../model.ts'
import type { Context } from './context.ts'
import { headOf } from './subjects.ts'

/** Frames that tell of the dead. */
const deadly = new Set(['kill', 'die'])

/**
 * Whether two claims tell what was done to the same person: one entity; or one common noun («امرأة»), where neither
 * article tells of any other dead.
 */
export function oneVictim(context: Context, left: number, right: number): boolean {
  const { claims } = context.collated
  const a = victimOf(context, claims[left]!)
  const b = victimOf(context, claims[right]!)
  if (!a || !b) return false
  if (a.entity !== undefined && b.entity !== undefined) return a.entity === b.entity
  if (a.entity !== undefined || b.entity !== undefined || a.head !== b.head) return false
  return isAlone(context, claims[left]!.file, a.head) && isAlone(context, claims[right]!.file, a.head)
}

/** Deeds of one kind: who suffers one of them in an article is who suffers the others. */
const deeds: readonly ReadonlySet<string>[] = [
  new Set(['kill', 'die', 'shoot', 'stab']),
  new Set(['arrest']),
  new Set(['kidnap']),
]

const leadVictims = new WeakMap<Context, Map<string, number | undefined>>()

/** The first person to whom an article says that deeds of a kind were done: whom its later pronouns mean. */
function leadVictim(context: Context, { file, claim }: CollatedClaim): number | undefined {
  const kind = deeds.findIndex((frames) => frames.has(claim.frame))
  if (kind < 0) return undefined
  const known = leadVictims.get(context) ?? new Map<string, number | undefined>()
  leadVictims.set(context, known)
  const key = `${file} ${kind}`
  if (!known.has(key)) known.set(key, findLead(context, file, deeds[kind]!))
  return known.get(key)
}

function findLead({ collated }: Context, file: string, kind: ReadonlySet<string>): number | undefined {
  for (const { file: other, claim, entities } of collated.claims) {
    if (other !== file || !kind.has(claim.frame)) continue
    for (const [slot, { role, quantity }] of claim.arguments.entries()) {
      if (role !== 'patient') continue
      if (quantity && quantity.max !== 1) return undefined
      const entity = entities[slot]
      if (entity !== undefined && collated.linking.entities[entity]!.type === 'person') return entity
    }
  }
  return undefined
}

/** «الصحفي», «قتله»: one who was told of before; not «صحفي», who may be another, nor «الصحفيين», «قتلهم». */
const isTaken = ({ text, inferred }: Argument) =>
  inferred ? !/(?:هم|هما|هن)$/.test(text) : /^ال/.test(text) && !plural.test(headOf({ text }))

/** Whose deed it is that somebody comes to an office or leaves it: the one who comes or leaves. */
const undergone = new Set(['appoint', 'dismiss'])

/** Whether two claims of one event can be of one doer, where the doer makes the event: another who resigns is another resignation. */
export function sameDoer(context: Context, left: number, right: number): boolean {
  const type = context.eventOf(left)?.event.type ?? ''
  if (!agentDecides.has(type)) return true
  const role = undergone.has(type) ? 'patient' : 'agent'
  const [a, b] = [left, right].map((index) => {
    const { claim, entities } = context.collated.claims[index]!
    const slot = claim.arguments.findIndex((argument) => argument.role === role)
    const entity = entities[slot]
    return { entity, open: slot >= 0 && entity === undefined && claim.arguments[slot]!.inferred === true }
  }) as [{ entity?: number; open: boolean }, { entity?: number; open: boolean }]
  if (a.open || b.open) return false
  return a.entity === undefined || b.entity === undefined || a.entity === b.entity
}

interface Victim {
  readonly entity?: number
  readonly head: string
}

function victimOf(context: Context, collated: CollatedClaim): Victim | undefined {
  const { claim, entities } = collated
  const slots = claim.arguments.flatMap(({ role }, slot) => (role === 'patient' ? [slot] : []))
  if (slots.length !== 1) return undefined
  const [slot] = slots as [number]
  const { quantity } = claim.arguments[slot]!
  if (quantity && (quantity.value !== 1 || quantity.max !== 1)) return undefined
  const entity = entities[slot]
  if (entity !== undefined)
    return context.collated.linking.entities[entity]!.type === 'person' ? { entity, head: '' } : undefined
  const part = claim.arguments[slot]!
  const lead = isTaken(part) ? leadVictim(context, collated) : undefined
  if (lead !== undefined) return { entity: lead, head: '' }
  if (part.inferred) return undefined
  const head = headOf(part)
  return head === '' || plural.test(head) ? undefined : { head }
}

/** Plurals count many. */
const plural = /(?:ين|ون|ات|اشخاص|ركاب|قتلي)$/

/** Whether all the dead that an article tells of are this one. */
function isAlone(context: Context, file: string, head: string): boolean {
  return context.collated.claims.every((claim) => {
    if (claim.file !== file || !deadly.has(claim.claim.frame)) return true
    const victim = victimOf(context, claim)
    return victim === undefined
      ? !claim.claim.arguments.some(({ quantity }) => quantity !== undefined)
      : victim.entity !== undefined || victim.head === head
  })
}
