/**
 * What people decided about a review: `.source-review/decisions.json` in the reviewed folder. A person's word beats
 * everything the collation works out.
 */
import { z } from 'zod'

// Browser hosts forbid code made from strings, and Node's warns when zod asks which browser it is in.
z.config({ jitless: true })

/** A place in a source that survives edits: W3C Web Annotation TextQuoteSelector and TextPositionSelector. */
export const anchor = z.strictObject({
  file: z.string().min(1),
  /** UTF-16 offsets when the decision was taken. */
  position: z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() }),
  /** The words themselves, and up to 32 characters before and after. */
  quote: z.strictObject({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
})
export type Anchor = z.infer<typeof anchor>

const taken = { at: z.iso.datetime().optional(), by: z.string().optional(), note: z.string().optional() }

export const decision = z.discriminatedUnion('kind', [
  /** The names at two places are of one entity. */
  z.strictObject({ kind: z.literal('same'), left: anchor, right: anchor, ...taken }),
  /** They are of two. */
  z.strictObject({ kind: z.literal('different'), left: anchor, right: anchor, ...taken }),
  /** The entity named here is to be called so. */
  z.strictObject({ kind: z.literal('rename'), entity: anchor, name: z.string().min(1), ...taken }),
  /** The article was written then: ISO days, inclusive. */
  z.strictObject({ kind: z.literal('date'), file: z.string().min(1), from: z.iso.date(), to: z.iso.date(), ...taken }),
  /** A person's verdict on a conflict between two places. */
  z.strictObject({
    kind: z.literal('conflict'),
    conflict: z.string(),
    left: anchor,
    right: anchor,
    verdict: z.enum(['confirmed', 'dismissed']),
    reason: z.string().optional(),
    ...taken,
  }),
  z.strictObject({ kind: z.literal('note'), place: anchor, text: z.string().min(1), ...taken }),
])
export type Decision = z.infer<typeof decision>

export const decisions = z.strictObject({ version: z.literal(1), decisions: z.array(decision) })
export type Decisions = z.infer<typeof decisions>
