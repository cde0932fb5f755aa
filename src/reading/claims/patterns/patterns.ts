/** Claims told by a pattern rather than a frame's word. */
import type { Claim } from '../../reading.ts'
import type { Context } from '../context.ts'
import { findAlive } from './alive.ts'
import { findArmed } from './armed.ts'
import { findAwaited } from './awaited.ts'
import { findBlames } from './blames.ts'
import { findCauses } from './causes.ts'
import { findCounts } from './counts.ts'
import { findDenials } from './denials.ts'
import { findDistances } from './distances.ts'
import { findDuties } from './duties.ts'
import { findElapsed } from './elapsed.ts'
import { findGrades } from './grades.ts'
import { findHeadlineSpeakers } from './headline-speakers.ts'
import { findHebrew } from './hebrew.ts'
import { findLate } from './late.ts'
import { findLocations } from './locations.ts'
import { findMeasures } from './measures.ts'
import { findMotives } from './motives.ts'
import { findNthDays } from './nth-day.ts'
import { findOccasions } from './occasions.ts'
import { findPapers } from './papers.ts'
import { findPersonClaims } from './persons.ts'
import { findPosts } from './posts.ts'
import { findPurposes } from './purposes.ts'
import { findRankings } from './rankings.ts'
import { findSettlements } from './settlements.ts'
import { findSigned } from './signed.ts'
import { findSpared } from './spared.ts'
import { findStates } from './states.ts'
import { findTerms } from './terms.ts'
import { findUnknowns } from './unknowns.ts'
import { findWholes } from './wholes.ts'

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
    ...findStates(context),
    ...findAwaited(context),
    ...findBlames(context),
    ...findTerms(context),
    ...findUnknowns(context),
    ...findCauses(context),
    ...findDenials(context),
    ...findGrades(context),
    ...findHeadlineSpeakers(context),
    ...findHebrew(context),
    ...findLate(context),
    ...findNthDays(context),
    ...findMotives(context),
    ...findOccasions(context),
    ...findPapers(context),
    ...findPosts(context),
    ...findPurposes(context),
    ...findDuties(context),
    ...findWholes(context),
  ]
}
