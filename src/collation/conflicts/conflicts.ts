/** Every comparison, over everything collated. A new kind of conflict is a file beside this one and a line here. */
import type { Span } from '../../review.ts'
import type { Collated, Comparison, Conflict } from '../model.ts'
import { ages } from './ages.ts'
import { answers } from './answers.ts'
import { awaited } from './awaited.ts'
import { beginnings } from './beginnings.ts'
import { beliefs } from './beliefs.ts'
import { causes } from './causes.ts'
import { before } from './common/pairs.ts'
import { contraries } from './contraries.ts'
import { dates, timesOfDay } from './dates.ts'
import { denials } from './denials.ts'
import { drafts } from './drafts.ts'
import { drift } from './drift.ts'
import { durations } from './durations.ts'
import { duties } from './duties.ts'
import { firsts } from './firsts.ts'
import { fulfilments } from './fulfilments.ts'
import { grades } from './grades.ts'
import { headlineSpeakers } from './headline-speakers.ts'
import { documentTypes, identities } from './identities.ts'
import { milestoneSteps, milestones } from './milestones.ts'
import { motives } from './motives.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { occasions } from './occasions.ts'
import { opposed } from './opposed.ts'
import { papers } from './papers.ts'
import { participations } from './participations.ts'
import { phases } from './phases.ts'
import { places } from './places.ts'
import { plurals } from './plurals.ts'
import { polarities } from './polarities.ts'
import { posts } from './posts.ts'
import { purposes } from './purposes.ts'
import { claimedReasons, reasons } from './reasons.ts'
import { reversals } from './reversals.ts'
import { rivalTolls } from './rival-tolls.ts'
import { roles } from './roles.ts'
import { sequences } from './sequences.ts'
import { settlements } from './settlements.ts'
import { singles } from './singles.ts'
import { spots } from './spots.ts'
import { stages } from './stages.ts'
import { standings } from './standings.ts'
import { storyTolls } from './story-tolls.ts'
import { successions } from './successions.ts'
import { superlatives } from './superlatives.ts'
import { suspicions } from './suspicions.ts'
import { tallies } from './tallies.ts'
import { theDead } from './the-dead.ts'
import { theLiving } from './the-living.ts'
import { translations } from './translations.ts'
import { weekdays } from './weekdays.ts'
import { wholes } from './wholes.ts'

const comparisons: readonly Comparison[] = [
  numbers,
  storyTolls,
  rivalTolls,
  tallies,
  wholes,
  durations,
  timesOfDay,
  dates,
  weekdays,
  milestones,
  milestoneSteps,
  places,
  spots,
  settlements,
  ages,
  roles,
  posts,
  purposes,
  standings,
  identities,
  documentTypes,
  papers,
  plurals,
  drafts,
  drift,
  polarities,
  headlineSpeakers,
  fulfilments,
  beliefs,
  denials,
  contraries,
  opposed,
  suspicions,
  causes,
  reasons,
  claimedReasons,
  motives,
  sequences,
  occasions,
  phases,
  superlatives,
  firsts,
  stages,
  successions,
  answers,
  awaited,
  reversals,
  singles,
  grades,
  translations,
  duties,
  theDead,
  theLiving,
  beginnings,
  participations,
  names,
]

/** Contradictions less likely than this are not worth an editor's look, and are left out. Calibrated by bench/conflicts.ts. */
const leastConfidence = 0.51

/** All conflicts, the surest first where two have the same sides, in reading order. */
export function findConflicts(collated: Collated): Conflict[] {
  const found = comparisons
    .flatMap((comparison) => comparison.compare(collated))
    .filter(({ relation, confidence }) => relation !== 'contradiction' || confidence >= leastConfidence)
  const best = new Map<string, Conflict>()
  for (const conflict of found) {
    const { left, right } = conflict
    const key = `${left.file} ${left.start} ${left.end} ${right.file} ${right.start} ${right.end}`
    const known = best.get(key)
    if (!known || conflict.confidence > known.confidence) best.set(key, conflict)
  }
  return withoutEchoes([...best.values()]).sort((a, b) => {
    if (a.left.file !== b.left.file || a.left.start !== b.left.start || a.left.end !== b.left.end)
      return before(a.left, b.left) ? -1 : 1
    return before(a.right, b.right) ? -1 : 1
  })
}

/** Of two conflicts of one kind whose sides lie over each other the surer: two comparisons saw one thing. */
function withoutEchoes(conflicts: readonly Conflict[]): Conflict[] {
  const byFiles = new Map<string, Conflict[]>()
  return [...conflicts]
    .sort((a, b) => b.confidence - a.confidence || (before(a.left, b.left) ? -1 : 1))
    .filter((conflict) => {
      const { kind, relation, left, right } = conflict
      const key = `${kind} ${relation} ${left.file} ${right.file}`
      const kept = byFiles.get(key) ?? []
      byFiles.set(key, kept)
      const echo = kept.some((other) => overlap(other.left, left) && overlap(other.right, right))
      if (!echo) kept.push(conflict)
      return !echo
    })
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end
