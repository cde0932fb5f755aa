/**
 * The words that the rooms of the collation share. Each stage takes what the stages before it made:
 * linking → dating → facts → events → conflicts, and copies beside them.
 */
import type { Message } from '../language/messages.ts'
import type { Argument, Claim, Range, Reading } from '../reading/reading.ts'
import type { ConflictKind, Dating, Entity, Event, Modality, Relation, SharedPassage, Span } from '../review.ts'

/** One article in the collation. `file` is its path in the review; sources are always in the order of their paths. */
export interface Source {
  readonly file: string
  readonly reading: Reading
}

/** Who is who. */
export interface Linking {
  readonly entities: readonly Entity[]
  /** The entity of a mention: its position in `entities`. Undefined for a description that could mean several. */
  entityOf(file: string, mention: number): number | undefined
  /** Why two mentions of one entity are linked, for people to check. */
  readonly edges: readonly LinkEdge[]
}

export interface LinkEdge {
  readonly left: MentionRef
  readonly right: MentionRef
  /** 'same-form', 'same-skeleton', 'surname-after-full-name', 'shared-title', 'apposition', 'transliteration', 'decision', … */
  readonly reason: string
  readonly weight: number
}

export interface MentionRef {
  readonly file: string
  readonly mention: number
}

/** Days, inclusive, as ISO dates; `value` is the TIMEX3 value with its anchor filled in. */
export interface ResolvedTime {
  readonly from?: string
  readonly to?: string
  readonly value: string
  readonly anchor: 'itself' | 'document' | 'event'
}

/** When every article was written, and what its time expressions then mean. */
export interface Chronology {
  dateOf(file: string): Dating | undefined
  timeOf(file: string, time: number): ResolvedTime | undefined
  /** Evidence that cannot be reconciled (kinds weekday, relative-date). */
  readonly findings: readonly Conflict[]
}

/** A claim whose slots are linked and whose times are resolved. */
export interface CollatedClaim {
  readonly id: string
  readonly file: string
  readonly claim: Claim
  /** For each argument of the claim, its entity: a position in `Linking.entities`. */
  readonly entities: readonly (number | undefined)[]
  readonly speaker?: number
  /** When what is claimed happened, as far as known. */
  readonly when?: ResolvedTime
  readonly modality: Modality
}

/** An event of the review with the claims that tell it (positions in the list of collated claims). */
export interface CollatedEvent {
  readonly event: Event
  readonly claims: readonly number[]
}

/** Everything a comparison may look at. Read-only. */
export interface Collated {
  readonly sources: readonly Source[]
  readonly linking: Linking
  readonly chronology: Chronology
  readonly claims: readonly CollatedClaim[]
  readonly events: readonly CollatedEvent[]
  readonly sharedPassages: readonly SharedPassage[]
}

/** Two claims that do not agree. The collation gives it an id, and its message the reader's language. */
export interface Conflict {
  readonly kind: ConflictKind
  readonly relation: Relation
  readonly confidence: number
  readonly left: Span
  readonly right: Span
  readonly alsoLeft: readonly Span[]
  readonly alsoRight: readonly Span[]
  /** Ids of the claims compared. */
  readonly facts: readonly string[]
  readonly message: Message
}

/** A comparison: one file in collation/conflicts, one kind of conflict. */
export interface Comparison {
  readonly kind: ConflictKind
  compare(collated: Collated): readonly Conflict[]
}

/** The argument of a claim that fills a role, and the entity that it names. */
export function argumentOf(claim: CollatedClaim, role: string): { argument: Argument; entity?: number } | undefined {
  const index = claim.claim.arguments.findIndex((argument) => argument.role === role)
  const argument = claim.claim.arguments[index]
  if (!argument) return undefined
  const entity = claim.entities[index]
  return entity === undefined ? { argument } : { argument, entity }
}

export const spanOf = (file: string, range: Range): Span => ({ file, start: range.start, end: range.end })
