/** Collated claims → the facts of the review. */
import type { Fact } from '../review.ts'
import type { Collated } from './model.ts'

export function toFacts(_collated: Collated): Fact[] {
  return []
}
