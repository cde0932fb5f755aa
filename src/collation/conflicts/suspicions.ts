/**
 * Told as so here, only believed, suspected or supposed there: «الشخص المستهدف هو فلان» against «يعتقد أن الشخص المستهدف هو
 * فلان», a headline against its own body.
 */

import { rootOf } from '../../language/ar/root.ts'
import { chargingWords } from '../../language/ar/stance-words.ts'
import { hashOf } from '../../reading/passages/fingerprint.ts'
import { addTo } from '../groups.ts'
import type { Comparison, Conflict } from '../model.ts'
import { type Context, contextOf } from './common/context.ts'
import { sharedBy, type Told, toldIn } from './common/told.ts'
import { blocks, toldConflict } from './common/told-pairs.ts'

export const suspicions: Comparison = {
  kind: 'polarity',
  compare(collated) {
    const context = contextOf(collated)
    return [...toldIn(context).values()].flatMap((clauses) => {
      const relevant = clauses.filter(
        (clause) => clause.told.stance === 'believed' || (clause.told.stance === 'asserted' && !isCharge(clause)),
      )
      const families = blocks(relevant, ({ told }) => told.predicates.slice(0, 1).map(({ sense }) => sense))
      const matches = [
        ...[...families.values()].flatMap((block) => matchesIn(block, (a, b) => likeness(context, a, b))),
        ...[...headlined(context, relevant).values()].flatMap((block) =>
          matchesIn(block, (a, b) => titleLikeness(context, a, b)),
        ),
      ]
      const best = new Map<Told, Match>()
      for (const match of matches)
        if (match.weight > (best.get(match.belief)?.weight ?? 0)) best.set(match.belief, match)
      // Of one assertion the belief that is likest.
      const told = new Map<Told, Match>()
      for (const match of best.values())
        if (match.weight > (told.get(match.assertion)?.weight ?? 0)) told.set(match.assertion, match)
      return [...told.values()].map((match) => conflictOf(context, match))
    })
  },
}

/** By article: what its headline asserts, and what its body believes. */
function headlined(context: Context, clauses: readonly Told[]): Map<string, Told[]> {
  const files = new Map<string, Told[]>()
  for (const clause of clauses) {
    if ((clause.told.stance === 'asserted') !== inTitle(context, clause)) continue
    addTo(files, clause.file, clause)
  }
  return files
}

interface Match {
  readonly belief: Told
  readonly assertion: Told
  readonly weight: number
}

const charging = new Set(chargingWords.split(' ').map((word) => hashOf(rootOf(word))))
const isCharge = ({ words }: Told) => words.some(({ root }) => charging.has(root))

function matchesIn(block: readonly Told[], like: (belief: Told, assertion: Told) => number): Match[] {
  const assertions = block.filter(({ told }) => told.stance === 'asserted')
  return block.flatMap((belief) =>
    belief.told.stance === 'believed'
      ? assertions.flatMap((assertion): Match[] => {
          const weight = like(belief, assertion)
          return weight > 0 ? [{ belief, assertion, weight }] : []
        })
      : [],
  )
}

function conflictOf(context: Context, { belief, assertion }: Match): Conflict {
  // Believed first and told as so on a later day: it was found out.
  const relation = context.order(belief, assertion) === -1 ? 'development' : 'contradiction'
  return toldConflict(context, { kind: 'polarity', relation, confidence: 0.55, left: belief, right: assertion })
}

/** What both must share, of words as rare as can be; of the belief so much at least. */
const least = 0.6
const leastPart = 0.5
/** Where a noun is all that is told of it, both say it in the same words. */
const same = 0.85

function likeness(context: Context, belief: Told, assertion: Told): number {
  if (!context.relatedness.related(belief.source, assertion.source)) return 0
  // Inside one article only its headline is held against it: what is believed in one place is explained in another.
  if (belief.file === assertion.file) return 0
  if (context.order(belief, assertion) === 1) return 0
  const [believed] = belief.told.predicates
  const [told] = assertion.told.predicates
  if (!believed || !told) return 0
  const shared = sharedBy(belief, assertion, new Set())
  if (believed.sense !== told.sense) return 0
  if (shared.count < 3 || shared.weight < least || shared.part < leastPart) return 0
  const bare = believed.by === 'noun' || told.by === 'noun'
  if (bare && (shared.part < same || sharedBy(assertion, belief, new Set()).part < same)) return 0
  return shared.weight
}

/** A headline tells in fewer words; some of them must be more than names. */
const leastTitled = 0.6
const leastOfTitle = 0.3
const leastDeed = 0.08

function titleLikeness(context: Context, belief: Told, assertion: Told): number {
  if (assertion.told.predicates.length === 0 || countsOtherwise(belief, assertion)) return 0
  const shared = sharedBy(belief, assertion, new Set())
  if (shared.count < 3 || shared.weight < leastTitled || shared.part < leastOfTitle) return 0
  const deed = sharedBy(namelessOf(context, belief), assertion, new Set())
  return deed.weight < leastDeed ? 0 : shared.weight
}

/** «عمر السيف 1000 عام», «سيف عمره 1500 عام»: other numbers tell of another time or another count. */
function countsOtherwise({ told: a }: Told, { told: b }: Told): boolean {
  const ours = numbersIn(a.text)
  const theirs = new Set(numbersIn(b.text))
  return ours.length > 0 && theirs.size > 0 && !ours.some((number) => theirs.has(number))
}

const numbersIn = (text: string): readonly string[] => text.match(/\d+/g) ?? []

/** A clause without the words of its names. */
function namelessOf(context: Context, clause: Told): Told {
  const names = context.collated.sources[clause.source]!.reading.mentions.filter(
    ({ sentence, form }) => sentence === clause.told.sentence && form === 'name',
  )
  const isNamed = (at: number) => names.some(({ start, end }) => at < end && at >= start - 3)
  return { ...clause, words: clause.words.filter(({ start }) => !isNamed(start)) }
}

const inTitle = (context: Context, { source, told }: Told) =>
  told.start < (context.collated.sources[source]!.reading.title?.end ?? 0)
