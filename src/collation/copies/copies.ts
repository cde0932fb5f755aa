/** Passages that sources share. */
import type { SharedPassage } from '../../review.ts'
import type { Source } from '../model.ts'

export function findSharedPassages(_sources: readonly Source[]): SharedPassage[] {
  return []
}
