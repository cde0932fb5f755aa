/** The tagger's labels: outside, and begin / inside for each type of name. */
import type { EntityType } from '../../review.ts'

/** Order is part of the trained model. */
export const types: readonly EntityType[] = [
  'person',
  'organization',
  'location',
  'facility',
  'group',
  'product',
  'event',
  'document',
]

export const LABELS = 1 + 2 * types.length
export const OUTSIDE = 0
/** Label of the first token of a name of `types[type]`. */
export const begin = (type: number): number => 1 + 2 * type
/** Label of its further tokens. */
export const inside = (type: number): number => 2 + 2 * type
export const isInside = (label: number): boolean => label > 0 && (label & 1) === 0
/** Position in `types` of a label that is not OUTSIDE. */
export const typeOf = (label: number): number => (label - 1) >> 1

/** BIO: inside follows begin or inside of the same type only. */
export const mayFollow = (previous: number, label: number): boolean =>
  !isInside(label) || previous === label || previous === label - 1
