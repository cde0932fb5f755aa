/**
 * One thing told in two words that exclude each other: a draft that one country supports and opposes, a post that somebody is
 * given and is proposed for, a state that worsens and improves (language/ar/opposed-senses.ts).
 */
import { opposedSenses } from '../../language/ar/opposed-senses.ts'
import type { Predicate } from '../../reading/reading.ts'
import type { Comparison, Conflict } from '../model.ts'
import { type Context, contextOf } from './common/context.ts'
import { nearOf, sharedBy, type Told, toldIn } from './common/told.ts'
import { blocks, namedIn, toldConflict } from './common/told-pairs.ts'

export const opposed: Comparison = {
  kind: 'polarity',
  compare(collated) {
    const context = contextOf(collated)
    return [...toldIn(context).values()].flatMap((clauses) => {
      const sides = blocks(clauses, (clause) => asserted(clause).map(({ sense }) => sense))
      return [...sides].flatMap(([sense, left]) =>
        oppositesOf(sense).flatMap((opposition) =>
          compareSides(context, opposition, left, sides.get(opposition.right) ?? []),
        ),
      )
    })
  },
}

/** What a clause puts forward; of what is wanted or decided only the wanting itself. */
function asserted({ told }: Told): readonly Predicate[] {
  if (told.stance === 'asserted') return told.predicates.slice(0)
  return told.stance === 'open' ? told.predicates.filter(({ start }) => start === told.pivot) : []
}

interface Opposition {
  readonly left: string
  readonly right: string
}

/** What excludes a sense; each pair once. */
const oppositesOf = (sense: string): Opposition[] =>
  opposedSenses.flatMap(([a, b]) => (sense === `=${a}` ? [{ left: sense, right: `=${b}` }] : []))

interface Pair {
  readonly left: Told
  readonly right: Told
  readonly weight: number
}

function compareSides(
  context: Context,
  opposition: Opposition,
  left: readonly Told[],
  right: readonly Told[],
): Conflict[] {
  const pairs = left.flatMap((a) =>
    right.flatMap((b): Pair[] => {
      const weight = likeness(context, opposition, a, b)
      return weight === undefined ? [] : [{ left: a, right: b, weight }]
    }),
  )
  // What one article says of itself is another matter than what two say of each other.
  const groups = new Map<string, Pair[]>()
  for (const pair of pairs.sort((a, b) => b.weight - a.weight)) {
    const inside = pair.left.file === pair.right.file
    const key = `${relationOf(context, pair)} ${inside ? pair.left.file : ''}`
    groups.set(key, [...(groups.get(key) ?? []), pair])
  }
  return [...groups.values()].map(([best, ...rest]) =>
    toldConflict(context, {
      kind: 'polarity',
      relation: relationOf(context, best!),
      confidence: 0.55,
      left: best!.left,
      right: best!.right,
      alsoLeft: [...new Set(rest.map((pair) => pair.left))].filter((one) => one !== best!.left),
      alsoRight: [...new Set(rest.map((pair) => pair.right))].filter((one) => one !== best!.right),
    }),
  )
}

function relationOf(context: Context, { left, right }: Pair): 'contradiction' | 'development' {
  const order = context.order(left, right)
  return order === -1 || order === 1 ? 'development' : 'contradiction'
}

/** What both must share right around their predicates, of words as rare as can be. */
const least = 0.35

function likeness(context: Context, opposition: Opposition, a: Told, b: Told): number | undefined {
  if (a.file === b.file) return undefined
  if (!context.relatedness.related(a.source, b.source)) return undefined
  const left = a.told.predicates.find(({ sense }) => sense === opposition.left)!
  const right = b.told.predicates.find(({ sense }) => sense === opposition.right)!
  const predicates = new Set([left.start, right.start])
  const near = sharedBy(nearOf(a, left.start), nearOf(b, right.start), predicates)
  if (near.weight < least) return undefined
  const names = namedIn(context, a).all
  const others = namedIn(context, b).all
  const [first] = names
  const [second] = others
  if (first !== undefined && second !== undefined && !others.has(first) && !names.has(second)) return undefined
  return near.weight + sharedBy(a, b, predicates).weight
}
