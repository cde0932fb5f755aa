/**
 * Told here, denied there, in whatever words: «أصيب مدرج المطار بأضرار» against «لم يتضرر المدرج», «أعلنت الإنذار» against «لم
 * يصدر أي إنذار». One predicate, and something told of it that is the same.
 */
import type { Predicate, Proposition } from '../../reading/reading.ts'
import type { Comparison, Conflict } from '../model.ts'
import { type Context, contextOf } from './common/context.ts'
import { nearOf, sharedBy, type Told, toldIn } from './common/told.ts'
import { blocks, namedIn, toldConflict } from './common/told-pairs.ts'

export const contraries: Comparison = {
  kind: 'polarity',
  compare(collated) {
    const context = contextOf(collated)
    return [...toldIn(context).values()].flatMap((clauses) => {
      const relevant = clauses.filter(({ told }) => told.stance === 'denied' || isTold(told))
      return [...blocks(relevant, senseOf).values()].flatMap((block) => compareBlock(context, block))
    })
  },
}

/** Told as so, or as what will be. */
const isTold = ({ stance, future, pivot, predicates: [main] }: Proposition) =>
  stance === 'asserted' || (stance === 'open' && future === true && main?.start === pivot)

const senseOf = ({ told: { predicates } }: Told) => {
  const [main] = predicates
  return main && main.by !== 'noun' ? [main.sense] : []
}

function compareBlock(context: Context, block: readonly Told[]): Conflict[] {
  const denials = block.filter(({ told }) => told.stance === 'denied')
  const assertions = block.filter(({ told }) => isTold(told))
  const groups: { pairs: Pair[]; others: Set<Told> }[] = []
  for (const denial of denials) {
    const against = assertions.flatMap((assertion): Pair[] => {
      const weight = likeness(context, denial, assertion)
      return weight === undefined ? [] : [{ denial, assertion, weight }]
    })
    const [best, ...others] = against.sort((a, b) => b.weight - a.weight)
    if (!best) continue
    // What is denied in two articles is one thing where one assertion tells it.
    let group = groups.find((one) => against.some(({ assertion }) => one.others.has(assertion)))
    if (!group) {
      group = { pairs: [], others: new Set() }
      groups.push(group)
    }
    group.pairs.push(best)
    for (const { assertion } of [best, ...others]) group.others.add(assertion)
  }
  return groups.map(({ pairs, others }) => conflictOf(context, pairs, others))
}

interface Pair {
  readonly denial: Told
  readonly assertion: Told
  readonly weight: number
}

/** One conflict of all that deny what one clause tells; those of its own day first. */
function conflictOf(context: Context, pairs: readonly Pair[], others: ReadonlySet<Told>): Conflict {
  const relationOf = ({ denial, assertion }: Pair) => {
    const order = context.order(denial, assertion)
    return order === -1 || order === 1 ? 'development' : 'contradiction'
  }
  const [best, ...rest] = [...pairs].sort(
    (a, b) => Number(relationOf(a) > relationOf(b)) - Number(relationOf(a) < relationOf(b)) || b.weight - a.weight,
  )
  return toldConflict(context, {
    kind: 'polarity',
    relation: relationOf(best!),
    confidence: 0.55,
    left: best!.denial,
    right: best!.assertion,
    alsoLeft: rest.map(({ denial }) => denial),
    alsoRight: [...others].filter((assertion) => assertion !== best!.assertion),
  })
}

/** What both must share, of words as rare as can be. */
const least = 0.25
/** Of what is denied so much at least. */
const leastPart = 0.12
/** How rare the word of what there was none of must be. */
const rare = 0.6

/** How much an assertion says of what is denied; undefined where it tells something else. */
function likeness(context: Context, denial: Told, assertion: Told): number | undefined {
  // What one article tells and denies in its course it weighs: of parts, of times, of what each side says.
  if (denial.file === assertion.file) return undefined
  if (!context.relatedness.related(denial.source, assertion.source)) return undefined
  if ((denial.told.future === true) !== (assertion.told.future === true)) return undefined
  const [denied] = denial.told.predicates
  const [told] = assertion.told.predicates
  if (!denied || !told || !isAlike(denied, told) || denied.start - denial.told.pivot > furthest) return undefined
  if (!oneSubject(context, denial, assertion)) return undefined
  const own = denial.words.find(({ start }) => start === denied.start)?.weight ?? 0
  const predicates = new Set([denied.start, told.start])
  const shared = sharedBy(denial, assertion, predicates)
  // «لم يصدر أي إنذار»: there was none of the kind.
  if (denial.told.none && denied.by === 'carried' && own >= rare) return own + shared.weight
  const near = sharedBy(nearOf(denial, denied.start), nearOf(assertion, told.start), predicates)
  if (near.count === 0 || shared.weight < least || shared.part < leastPart) return undefined
  return own + shared.weight
}

/** «لم يتضرر», «أصيب بأضرار»: a verb and what was undergone; else the same kind of word. */
const isAlike = (a: Predicate, b: Predicate) => a.by === b.by || (a.by !== 'carried' && b.by !== 'carried')
/** Characters behind «لم» within which what is denied begins. */
const furthest = 14

/** Whoever is named of the one is not somebody else than of the other. */
function oneSubject(context: Context, denial: Told, assertion: Told): boolean {
  const left = namedIn(context, denial)
  const right = namedIn(context, assertion)
  if (left.people.size === 0 && right.people.size === 0) return true
  if ([...left.all].some((entity) => right.all.has(entity))) return true
  // «لم يصب فلان», «إصابة سبعة»: others.
  if (left.people.size > 0 && counts(context, assertion)) return false
  return left.all.size === 0 || right.all.size === 0
}

/** Whether a clause counts people. */
const counts = (context: Context, { source, told }: Told): boolean =>
  context.collated.sources[source]!.reading.claims.some(({ arguments: parts }) =>
    parts.some(({ quantity, start }) => quantity?.unit === 'person' && start >= told.start && start < told.end),
  )
