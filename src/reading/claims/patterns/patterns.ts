/** Claims told by a pattern rather than a frame's word. */
import type { Claim } from '../../reading.ts'
import type { Context } from '../context.ts'
import { findAlive } from './alive.ts'
import { findArmed } from './armed.ts'
import { findBlames } from './blames.ts'
import { findCauses } from './causes.ts'
import { findCounts } from './counts.ts'
import { findDenials } from './denials.ts'
import { findDistances } from './distances.ts'
import { findElapsed } from './elapsed.ts'
import { findHebrew } from './hebrew.ts'
import { findLate } from './late.ts'
import { findLocations } from './locations.ts'
import { findMeasures } from './measures.ts'
import { findNthDays } from './nth-day.ts'
import { findPersonClaims } from './persons.ts'
import { findRankings } from './rankings.ts'
import { findSettlements } from './settlements.ts'
import { findSigned } from './signed.ts'
import { findSpared } from './spared.ts'
import { findTerms } from './terms.ts'

export function findPatterns(context: Context): Claim[] {
  return [
    ...findAlive(context),
    ...findArmed(context),
    ...findCounts(context),
    ...findDistances(context),
    ...findElapsed(context),
    ...findLocations(context),
    ...findPersonClaims(context),
    ...findMeasures(context),
    ...findRankings(context),
    ...findSettlements(context),
    ...findSigned(context),
    ...findSpared(context),
    ...findBlames(context),
    ...findTerms(context),
    ...findCauses(context),
    ...findDenials(context),
    ...findHebrew(context),
    ...findLate(context),
    ...findNthDays(context),
  ]
}
