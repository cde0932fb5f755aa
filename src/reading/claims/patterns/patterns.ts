/** Claims told by a pattern rather than a frame's word. */
import type { Claim } from '../../reading.ts'
import type { Context } from '../context.ts'
import { findCauses } from './causes.ts'
import { findCounts } from './counts.ts'
import { findDistances } from './distances.ts'

export function findPatterns(context: Context): Claim[] {
  return [...findCounts(context), ...findCauses(context), ...findDistances(context)]
}
