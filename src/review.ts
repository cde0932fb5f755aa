/**
 * The review: what the whole program computes, as one JSON shape. Everything else takes its types from here,
 * and the published JSON Schema is generated from it.
 *
 * Offsets are UTF-16 code units in the decoded text of a file, end exclusive; the byte order mark is not part of the text.
 */
import { z } from 'zod'

// Browser hosts forbid code made from strings, and Node's warns when zod asks which browser it is in.
z.config({ jitless: true })

const isoDay = z.string().regex(/^-?\d{4,6}-\d{2}-\d{2}$/)

/** A place in a source. */
export const span = z.strictObject({
  /** Path relative to the review's root, '/' as separator. */
  file: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
export type Span = z.infer<typeof span>

/** When an article was written: the days it can have been, inclusive, and the spans that say so. */
export const dating = z.strictObject({
  from: isoDay,
  to: isoDay,
  /** Stated in the article itself, or worked out from it and the others. */
  method: z.enum(['stated', 'inferred']),
  /** In reading order. */
  evidence: z.array(span),
})
export type Dating = z.infer<typeof dating>

export const document = z.strictObject({
  file: z.string().min(1),
  /** BCP 47: 'ar', 'he', 'en'. */
  language: z.string(),
  /** 'utf8', 'windows1256', 'utf16le', … */
  encoding: z.string(),
  title: span.optional(),
  date: dating.optional(),
})
export type Document = z.infer<typeof document>

export const entityType = z.enum([
  'person',
  'organization',
  'location',
  'facility',
  'product',
  'event',
  'group',
  'document',
])
export type EntityType = z.infer<typeof entityType>

export const entity = z.strictObject({
  /** Stable while the sources are unchanged. */
  id: z.string(),
  type: entityType,
  /** The fullest form found. */
  name: z.string(),
  /** A Latin spelling, found in a source or derived. */
  latin: z.string().optional(),
  /** All surface forms, clitics stripped. */
  variants: z.array(z.string()),
  /** The name itself: attached و ف ب ل ك are outside, titles are outside. */
  mentions: z.array(span),
})
export type Entity = z.infer<typeof entity>

export const timeKind = z.enum(['date', 'time', 'duration', 'set'])
export const timeExpression = z.strictObject({
  span,
  kind: timeKind,
  /** TIMEX3 value: 2021-11-24, 2021-11, 2021-11-24TNI, P2D … */
  value: z.string(),
  /** The days it covers, inclusive, once resolved against its anchor. */
  from: isoDay.optional(),
  to: isoDay.optional(),
  anchor: z.enum(['itself', 'document', 'event']).optional(),
})
export type TimeExpression = z.infer<typeof timeExpression>

export const modality = z.enum(['asserted', 'expected', 'denied', 'reported'])
export type Modality = z.infer<typeof modality>

export const event = z.strictObject({
  id: z.string(),
  /** sign, visit, arrive, meet, attack, kill, crash, quake, announce, … */
  type: z.string(),
  /** Short, in the sources' language. */
  title: z.string(),
  from: isoDay.optional(),
  to: isoDay.optional(),
  /** Entity id. */
  place: z.string().optional(),
  participants: z.array(z.strictObject({ entity: z.string(), role: z.string() })),
  mentions: z.array(z.strictObject({ span, modality })),
})
export type Event = z.infer<typeof event>

/** One claim, in one place, by one speaker. */
export const fact = z.strictObject({
  id: z.string(),
  /** Entity id or event id. */
  subject: z.string(),
  /** killed, injured, role, born, located-in, duration, first-of, … */
  predicate: z.string(),
  /** Normalised: a number with its unit, an ISO date, an entity id, a text. */
  value: z.string(),
  span,
  /** Entity id, or the words of an unnamed source. */
  speaker: z.string().optional(),
  modality,
  /** When it held. */
  from: isoDay.optional(),
  to: isoDay.optional(),
})
export type Fact = z.infer<typeof fact>

export const conflictKind = z.enum([
  'number',
  'date',
  'time-of-day',
  'duration',
  'place',
  'role',
  'identity',
  'name',
  'superlative',
  'polarity',
  'cause',
  'sequence',
  'age',
  'document-type',
  'translation',
  'weekday',
  'relative-date',
])
export type ConflictKind = z.infer<typeof conflictKind>

export const relation = z.enum([
  /** Both claim the same of the same moment, and cannot both be true. */
  'contradiction',
  /** The later report supersedes the earlier one. */
  'development',
  /** They count or name different things. */
  'scope',
  /** Spelling or wording only. */
  'variant',
])
export type Relation = z.infer<typeof relation>

export const contradiction = z.strictObject({
  /** Stable while both sides are unchanged. */
  id: z.string(),
  kind: conflictKind,
  relation,
  confidence: z.number().min(0).max(1),
  /** The claims themselves: as short as says it. */
  left: span,
  right: span,
  /** Other places that say the same as left. */
  alsoLeft: z.array(span),
  alsoRight: z.array(span),
  /** Ids of the facts compared. */
  facts: z.array(z.string()),
  /** One sentence a reader can check. */
  message: z.string(),
})
export type Contradiction = z.infer<typeof contradiction>

export const sharedPassage = z.strictObject({ left: span, right: span, kind: z.enum(['verbatim', 'edited']) })
export type SharedPassage = z.infer<typeof sharedPassage>

/** A file that could not be read, and why. */
export const problem = z.strictObject({ file: z.string(), message: z.string() })
export type Problem = z.infer<typeof problem>

export const review = z.strictObject({
  version: z.literal(1),
  /** The folder as it was given. */
  root: z.string(),
  documents: z.array(document),
  entities: z.array(entity),
  times: z.array(timeExpression),
  events: z.array(event),
  facts: z.array(fact),
  contradictions: z.array(contradiction),
  sharedPassages: z.array(sharedPassage),
  problems: z.array(problem),
})
export type Review = z.infer<typeof review>
