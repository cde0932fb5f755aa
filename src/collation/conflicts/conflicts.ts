/** Every comparison, over everything collated. A new kind of conflict is a file beside this one and a line here. */
import type { Collated, Comparison, Conflict } from '../model.ts'

const comparisons: readonly Comparison[] = []

export function findConflicts(collated: Collated): Conflict[] {
  return comparisons.flatMap((comparison) => comparison.compare(collated))
}
