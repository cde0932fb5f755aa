/** The review as one JSON object (review-format), and nothing else. */
import type { Review } from '../review.ts'

export const toJson = (review: Review): string => `${JSON.stringify(review)}\n`
