/** Clauses to hold against each other, and a conflict of two of them. */
import type { Message } from '../../../language/messages.ts'
import type { ConflictKind, Relation, Span } from '../../../review.ts'
import { addTo } from '../../groups.ts'
import { type Conflict, spanOf } from '../../model.ts'
import type { Context } from './context.ts'
import { before } from './pairs.ts'
import type { Told } from './told.ts'

/** Clauses of one story with one predicate beyond this number are on no one thing. */
const most = 60

/** By predicate: the clauses that some of one sort and some of another share it in. */
export function blocks<K>(clauses: readonly Told[], senseOf: (clause: Told) => readonly K[]): Map<K, readonly Told[]> {
  const found = new Map<K, Told[]>()
  for (const clause of clauses)
    for (const sense of new Set(senseOf(clause))) {
      addTo(found, sense, clause)
    }
  for (const [sense, list] of found) if (list.length > most) found.delete(sense)
  return found
}

/** Entities named within a clause; persons apart. */
export function namedIn(context: Context, { file, source, told }: Told): { all: Set<number>; people: Set<number> } {
  const { sources, linking } = context.collated
  const all = new Set<number>()
  const people = new Set<number>()
  sources[source]!.reading.mentions.forEach(({ start, sentence, form, type }, index) => {
    if (sentence !== told.sentence || start < told.start || start >= told.end || form !== 'name') return
    const entity = linking.entityOf(file, index)
    if (entity === undefined) return
    all.add(entity)
    if (type === 'person') people.add(entity)
  })
  return { all, people }
}

export const spanOfTold = ({ file, told }: Told): Span => spanOf(file, told)

export interface ToldSides {
  readonly kind: ConflictKind
  readonly relation: Relation
  readonly confidence: number
  readonly left: Told
  readonly right: Told
  /** Other clauses that say the same as left, as right. */
  readonly alsoLeft?: readonly Told[]
  readonly alsoRight?: readonly Told[]
}

/** The conflict of two clauses, the one that is read first on the left. */
export function toldConflict(context: Context, sides: ToldSides): Conflict {
  const { kind, relation, confidence, alsoLeft = [], alsoRight = [] } = sides
  const swapped = !before(spanOfTold(sides.left), spanOfTold(sides.right))
  const [left, right] = swapped ? [sides.right, sides.left] : [sides.left, sides.right]
  const also = (clauses: readonly Told[]) => clauses.map(spanOfTold).sort((a, b) => (before(a, b) ? -1 : 1))
  const message: Message = {
    key: `${relation === 'contradiction' ? kind : relation}.bare`,
    values: {
      about: '',
      left: left.told.text,
      right: right.told.text,
      leftSource: left.file,
      rightSource: right.file,
    },
  }
  return {
    kind,
    relation,
    confidence,
    left: spanOfTold(left),
    right: spanOfTold(right),
    alsoLeft: also(swapped ? alsoRight : alsoLeft),
    alsoRight: also(swapped ? alsoLeft : alsoRight),
    facts: factsOf(context, [left, right]),
    message,
  }
}

/** The claims that stand within the clauses. */
function factsOf({ collated }: Context, clauses: readonly Told[]): string[] {
  return collated.claims.flatMap(({ id, file, claim }) =>
    clauses.some((clause) => clause.file === file && claim.start < clause.told.end && clause.told.start < claim.end)
      ? [id]
      : [],
  )
}
