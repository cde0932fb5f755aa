/**
 * What a hand changed in a copy: two articles have one sentence from one source, and in one of them another number, day or
 * land. The rest of the sentence says that the same is meant, whatever events its claims were read as.
 */
import type { Quantity, Range } from '../../reading/reading.ts'
import { normalize } from '../../reading/text/normal.ts'
import type { TimeForm } from '../../reading/time/expression.ts'
import type { ConflictKind, Span } from '../../review.ts'
import {
  type AlignedCopy,
  alignCopies,
  type CopySide,
  counterpartOf,
  isChanged,
  isCopied,
  type Place,
} from '../copies/aligned.ts'
import { addTo } from '../groups.ts'
import { nationOfAdjective } from '../identity/nations.ts'
import {
  argumentOf,
  type Collated,
  type CollatedClaim,
  type Comparison,
  type Conflict,
  type Source,
  spanOf,
} from '../model.ts'
import { lowerBound } from '../sorted.ts'
import { agree, amountOf } from './common/amounts.ts'
import { lasting, repeated } from './common/days.ts'
import type { Verdict } from './common/pairs.ts'
import { headOf } from './common/subjects.ts'
import { thingOf } from './common/things.ts'
import { countsAlike, growing } from './common/toll.ts'

/** Something in a sentence that a copy can have otherwise. */
interface Detail extends Place {
  readonly kind: ConflictKind
  readonly span: Span
  readonly text: string
  /** Position in the list of collated claims. */
  readonly claim?: number
  readonly quantity?: Quantity
  readonly time?: TimeForm
  readonly nation?: string
}

export const drift: Comparison = {
  kind: 'number',
  compare(collated) {
    const byFile = new Map<string, number[]>()
    collated.claims.forEach(({ file }, index) => {
      addTo(byFile, file, index)
    })
    const details = new Map<number, readonly Detail[]>()
    const detailsIn = (source: number): readonly Detail[] => {
      const known = details.get(source)
      if (known) return known
      const { file } = collated.sources[source]!
      const found = detailsOf(collated, source, byFile.get(file) ?? [])
      details.set(source, found)
      return found
    }
    return alignCopies(collated.sources, collated.sharedPassages).flatMap((copy) =>
      changedIn(copy, detailsIn).flatMap(([left, right]): Conflict[] => {
        const verdict = judge(collated, copy, left, right, byFile.get(left.span.file) ?? [])
        return verdict ? [toConflict(collated, verdict, left, right)] : []
      }),
    )
  },
}

/** The details of a copy that stand at the same place of both sides, one against one, and differ. */
function changedIn(copy: AlignedCopy, detailsIn: (source: number) => readonly Detail[]): [Detail, Detail][] {
  const changed = (side: CopySide) =>
    detailsIn(side.source).filter(
      (detail) => detail.from >= side.from && detail.to <= side.to && isChanged(copy, side, detail),
    )
  const there = changed(copy.right)
  const here = changed(copy.left)
  return here.flatMap((left): [Detail, Detail][] => {
    const place = counterpartOf(copy, left)
    if (!place) return []
    const rivals = here.filter(({ kind, from, to }) => kind === left.kind && from < left.to + 2 && left.from < to + 2)
    const answers = there.filter(({ kind, from, to }) => kind === left.kind && from < place.to && place.from < to)
    const [right] = answers
    if (rivals.length > 1 || answers.length > 1 || !right || !isCopied(copy, left, right)) return []
    return differ(left, right) ? [[left, right]] : []
  })
}

function differ(a: Detail, b: Detail): boolean {
  if (a.quantity && b.quantity) {
    const one = thingOf(a.quantity)
    const two = thingOf(b.quantity)
    return (one === undefined || two === undefined || one === two) && !agree(amountOf(a.quantity), amountOf(b.quantity))
  }
  if (a.time && b.time) return datesDiffer(a.time, b.time)
  return a.nation !== b.nation
}

/** Whether two written dates have other years, months or days; what only one of them says is no difference. */
function datesDiffer(a: TimeForm, b: TimeForm): boolean {
  if (a.kind !== 'date' || b.kind !== 'date' || a.relation !== b.relation) return false
  const fields = ['year', 'month', 'day', 'weekday'] as const
  return fields.some((field) => a[field] !== undefined && b[field] !== undefined && a[field] !== b[field])
}

/** What is said and done again and again is told of every day in the same words. */
const hasItsDay = (frame: string): boolean => !repeated.has(frame) && !lasting.has(frame) && frame !== 'say'

/** What two readings of one sentence are to each other. */
function judge(
  collated: Collated,
  copy: AlignedCopy,
  left: Detail,
  right: Detail,
  beside: readonly number[],
): Verdict | undefined {
  const { sources, claims } = collated
  const certain: Verdict = { relation: 'contradiction', confidence: 0.7 }
  if (left.claim === undefined || right.claim === undefined) return certain
  const a = claims[left.claim]!
  const b = claims[right.claim]!
  if (left.kind === 'date') return hasItsDay(a.claim.frame) && hasItsDay(b.claim.frame) ? certain : undefined
  // A bulletin tells of every night, and of every team, in the same words.
  if (namesOthers(collated, left, right) || doersDiffer(a, b)) return undefined
  if (a.when?.from && b.when?.from && a.when.value !== b.when.value) return undefined
  if (!growing.has(a.claim.frame) && !growing.has(b.claim.frame)) return certain
  // The dead are the clock of a story: who tells of the same dead tells of the same hour.
  const sameDead = beside.some((index) => {
    const { frame, sentence, arguments: slots } = claims[index]!.claim
    if (sentence !== a.claim.sentence || countsAlike(frame) !== 'kill' || countsAlike(a.claim.frame) === 'kill')
      return false
    const dead = slots.find(({ role, inferred }) => role === 'patient' && !inferred)
    return dead !== undefined && !isChanged(copy, copy.left, placeOf(sources[copy.left.source]!, dead, sentence))
  })
  return sameDead ? { relation: 'contradiction', confidence: 0.85 } : { relation: 'development', confidence: 0.7 }
}

/** Whether each of two sentences names somebody or something that the other does not: a template, filled in anew. */
function namesOthers({ sources, linking }: Collated, left: Detail, right: Detail): boolean {
  const [a, b] = [left, right].map(({ span, sentence: [from, to] }) => {
    const { reading } = sources.find(({ file }) => file === span.file)!
    const { starts } = reading.wording
    const named = new Set<number>()
    reading.mentions.forEach(({ start, type }, index) => {
      const entity = type === 'group' ? undefined : linking.entityOf(span.file, index)
      if (entity !== undefined && start >= starts[from]! && start <= starts[to - 1]!) named.add(entity)
    })
    return named
  }) as [Set<number>, Set<number>]
  return [...a].some((entity) => !b.has(entity)) && [...b].some((entity) => !a.has(entity))
}

/** Whether two claims name another doer each: what one scored is not what his club did. */
function doersDiffer(a: CollatedClaim, b: CollatedClaim): boolean {
  const [one, two] = [a, b].map((claim) => argumentOf(claim, 'agent')) as [Doer, Doer]
  if (!one || !two || one.argument.quantity || two.argument.quantity) return false
  return one.entity !== undefined && two.entity !== undefined
    ? one.entity !== two.entity
    : headOf(one.argument) !== headOf(two.argument)
}
type Doer = ReturnType<typeof argumentOf>

function placeOf({ reading: { sentences, wording } }: Source, { start, end }: Range, sentence: number): Place {
  const bounds = sentences[sentence]!
  return {
    from: lowerBound(wording.starts, start),
    to: lowerBound(wording.starts, end),
    sentence: [lowerBound(wording.starts, bounds.start), lowerBound(wording.starts, bounds.end)],
  }
}

/** The numbers, dates and lands that an article names, once each. */
function detailsOf({ sources, claims }: Collated, source: number, indexes: readonly number[]): Detail[] {
  const { file, reading } = sources[source]!
  const found: Detail[] = []
  const seen = new Set<number>()
  for (const index of indexes) {
    const { sentence, frame, arguments: slots } = claims[index]!.claim
    for (const { quantity, time, role, text, start, end } of slots) {
      const range = quantity ?? { start, end }
      const form = time === undefined ? undefined : reading.times[time]!
      if ((!quantity && form?.kind !== 'date') || seen.has(range.start)) continue
      seen.add(range.start)
      found.push({
        ...placeOf(sources[source]!, range, sentence),
        kind: quantity ? kindOf(quantity, role === 'age' || frame === 'age') : 'date',
        span: spanOf(file, { start, end }),
        text,
        claim: index,
        ...(quantity ? { quantity } : { time: form!.expression }),
      })
    }
  }
  for (const { start, end, type, text, sentence } of reading.mentions) {
    const nation = type === 'group' ? nationOfAdjective(normalize(text)) : undefined
    if (nation === undefined) continue
    const place = placeOf(sources[source]!, { start, end }, sentence)
    found.push({ ...place, kind: 'identity', span: spanOf(file, { start, end }), text, nation })
  }
  return found
}

const kindOf = (quantity: Quantity, age: boolean): ConflictKind =>
  age ? 'age' : amountOf(quantity).unit === 'minute' ? 'duration' : 'number'

function toConflict({ claims }: Collated, { relation, confidence }: Verdict, left: Detail, right: Detail): Conflict {
  return {
    kind: left.kind,
    relation,
    confidence,
    left: left.span,
    right: right.span,
    alsoLeft: [],
    alsoRight: [],
    facts: [left.claim, right.claim].flatMap((index) => (index === undefined ? [] : [claims[index]!.id])),
    message: {
      key: `${relation === 'contradiction' ? left.kind : relation}.bare`,
      values: {
        about: '',
        left: left.text,
        right: right.text,
        leftSource: left.span.file,
        rightSource: right.span.file,
      },
    },
  }
}
