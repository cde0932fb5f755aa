/**
 * Statements about one subject → conflicts: one for every pair of values and relation, however many places say the same.
 * The places that say it best stand left and right, all others in alsoLeft and alsoRight.
 */
import type { Message } from '../../../language/messages.ts'
import type { ConflictKind, Relation, Span } from '../../../review.ts'
import { addTo } from '../../groups.ts'
import type { Conflict } from '../../model.ts'
import type { Context, Statement } from './context.ts'

export interface Verdict {
  readonly relation: Relation
  /** 0 to 1: how likely an editor calls it so. */
  readonly confidence: number
}

export interface Pairing<V> {
  readonly kind: ConflictKind
  /** Statements of one subject with the same key say the same. */
  keyOf(value: V): string
  /** What two statements with different keys are to each other; undefined where they agree or say nothing of each other. */
  judge(left: Statement<V>, right: Statement<V>): Verdict | undefined
}

/** Statements beyond this number on one subject add places, never values worth a look. */
const maximumStatements = 400
/** A subject with more values than this is no subject: things of one kind were taken for one thing. */
const maximumValues = 12

export function compareStatements<V>(
  context: Context,
  statements: readonly Statement<V>[],
  { kind, keyOf, judge }: Pairing<V>,
): Conflict[] {
  const groups = new Map<string, Statement<V>[]>()
  for (const item of statements.slice(0, maximumStatements)) {
    const key = keyOf(item.value)
    addTo(groups, key, item)
  }
  const values = [...groups.values()]
  if (values.length < 2 || values.length > maximumValues) return []
  const conflicts: Conflict[] = []
  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      conflicts.push(...comparePair(context, kind, values[i]!, values[j]!, judge))
    }
  }
  return conflicts
}

interface Side<V> {
  readonly items: Set<Statement<V>>
}

function comparePair<V>(
  context: Context,
  kind: ConflictKind,
  left: readonly Statement<V>[],
  right: readonly Statement<V>[],
  judge: Pairing<V>['judge'],
): Conflict[] {
  const byRelation = new Map<
    Relation,
    { left: Side<V>; right: Side<V>; best: [Statement<V>, Statement<V>]; confidence: number }
  >()
  for (const a of left) {
    for (const b of right) {
      const verdict = judge(a, b)
      if (!verdict || (isClash(verdict) && !context.related(a.claim, b.claim))) continue
      const confidence = verdict.confidence * weight(a) * weight(b)
      const entry = byRelation.get(verdict.relation)
      if (!entry) {
        byRelation.set(verdict.relation, {
          left: { items: new Set([a]) },
          right: { items: new Set([b]) },
          best: [a, b],
          confidence,
        })
        continue
      }
      entry.left.items.add(a)
      entry.right.items.add(b)
      if (confidence > entry.confidence || (confidence === entry.confidence && better(a, b, entry.best))) {
        entry.best = [a, b]
        entry.confidence = confidence
      }
    }
  }
  return [...byRelation].map(([relation, entry]) => {
    const [a, b] = inOrder(entry.best)
    const swapped = a !== entry.best[0]
    const others = (side: Side<V>, best: Statement<V>) => [...side.items].filter((item) => item !== best)
    const alsoA = others(swapped ? entry.right : entry.left, a)
    const alsoB = others(swapped ? entry.left : entry.right, b)
    return toConflict(context, {
      kind,
      relation,
      confidence: entry.confidence,
      left: a,
      right: b,
      alsoLeft: alsoA,
      alsoRight: alsoB,
    })
  })
}

/** Articles on different subjects contradict each other by accident alone. */
const isClash = ({ relation }: Verdict): boolean => relation === 'contradiction' || relation === 'development'

/** Whoever asserts, unattributed, says it best; reading order decides where it comes first. */
const weight = <V>({ claim }: Statement<V>): number => (claim.modality === 'asserted' ? 1 : 0.85)

const better = <V>(a: Statement<V>, b: Statement<V>, [c, d]: readonly [Statement<V>, Statement<V>]): boolean =>
  length(a) + length(b) < length(c) + length(d)

const length = <V>({ span, claim }: Statement<V>): number => span.end - span.start + (claim.claim.speaker ? 20 : 0)

function inOrder<V>([a, b]: readonly [Statement<V>, Statement<V>]): [Statement<V>, Statement<V>] {
  return before(a.span, b.span) ? [a, b] : [b, a]
}

export const before = (a: Span, b: Span): boolean =>
  a.file < b.file || (a.file === b.file && (a.start < b.start || (a.start === b.start && a.end <= b.end)))

export interface Sides {
  readonly kind: ConflictKind
  readonly relation: Relation
  readonly confidence: number
  readonly left: Pick<Statement<unknown>, 'span' | 'text' | 'claim' | 'index'>
  readonly right: Pick<Statement<unknown>, 'span' | 'text' | 'claim' | 'index'>
  readonly alsoLeft?: readonly Pick<Statement<unknown>, 'span' | 'claim'>[]
  readonly alsoRight?: readonly Pick<Statement<unknown>, 'span' | 'claim'>[]
}

/** The conflict of two sides, with its message. */
export function toConflict(context: Context, sides: Sides): Conflict {
  const { kind, relation, confidence, left, right, alsoLeft = [], alsoRight = [] } = sides
  const facts = [left, right, ...alsoLeft, ...alsoRight].map(({ claim }) => claim.id)
  return {
    kind,
    relation,
    confidence: Math.max(0, Math.min(1, confidence)),
    left: left.span,
    right: right.span,
    alsoLeft: distinct(alsoLeft.map(({ span }) => span)),
    alsoRight: distinct(alsoRight.map(({ span }) => span)),
    facts: [...new Set(facts)],
    message: messageOf(context, sides),
  }
}

function messageOf(context: Context, { kind, relation, left, right }: Sides): Message {
  const event = context.eventOf(left.index) ?? context.eventOf(right.index)
  return {
    key: `${relation === 'contradiction' ? kind : relation}${event ? '' : '.bare'}`,
    values: {
      about: event?.event.title ?? '',
      left: left.text,
      right: right.text,
      leftSource: left.span.file,
      rightSource: right.span.file,
    },
  }
}

function distinct(spans: readonly Span[]): Span[] {
  const seen = new Set<string>()
  return [...spans]
    .sort((a, b) => (before(a, b) ? -1 : 1))
    .filter(({ file, start, end }) => {
      const key = `${file} ${start} ${end}`
      return !seen.has(key) && seen.add(key)
    })
}
