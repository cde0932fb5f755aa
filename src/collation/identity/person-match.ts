/** Whether two full names can be, must be, or cannot be one person's. */
import { shortFor } from '../../language/ar/given-names.ts'
import { spellingScore } from '../../language/ar/spelling.ts'
import { isSlip } from '../../language/slip.ts'
import { ARABIC } from '../../reading/text/tokens.ts'
import type { Part, PersonForm } from './person-form.ts'

export type Verdict = 'same' | 'different' | 'unknown'

export interface NameMatch {
  readonly verdict: Verdict
  readonly weight: number
  readonly reason: string
}

const different: NameMatch = { verdict: 'different', weight: 0, reason: 'different-names' }
const unknown: NameMatch = { verdict: 'unknown', weight: 0, reason: '' }

/** By the ids of two parts. */
const scores = new Map<number, number>()

/**
 * How alike two parts are: 3 the same word, 2.5 the same sounds, 2 and 1.5 spellings of one name, 1 a short form, a
 * beginning or an initial; 0 not alike.
 */
export function partLikeness(a: Part, b: Part): number {
  if (a.text === b.text) return 3
  const key = a.id < b.id ? a.id * 0x4000000 + b.id : b.id * 0x4000000 + a.id
  let score = scores.get(key)
  if (score === undefined) {
    score = likeness(a, b)
    if (scores.size > 500_000) scores.clear()
    scores.set(key, score)
  }
  return score
}

function likeness(a: Part, b: Part): number {
  if (a.initial || b.initial)
    return a.sounds[0] === b.sounds[0] || (a.skeleton !== '' && a.skeleton[0] === b.skeleton[0]) ? 1 : 0
  if (a.script !== b.script) return a.skeleton === b.skeleton && a.skeleton !== '' ? 2 : 0
  if (a.script !== ARABIC) return a.skeleton === b.skeleton && a.skeleton.length > 2 ? 1.5 : 0
  // Native given names have one spelling each: حسن and حسين, سالم and سليم are different people.
  if (a.sounds === b.sounds) return 2.5
  if (shortFor.get(a.text)?.has(b.text)) return 1
  if (a.common && b.common) return 0
  // Spellings of one name have one skeleton, short of one sound written or left out.
  if (!within(a.skeleton, b.skeleton) || opener(a.text) !== opener(b.text)) return short(a, b)
  const opened = opener(a.text).length
  const score = spellingScore(a.text.slice(opened), b.text.slice(opened))
  if (score > 1) return 2
  if (score > 0) return 1.5
  return short(a, b)
}

/** Whether one skeleton is the other, or the other without one sound. */
function within(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length - short.length !== 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(at) === long.slice(at + 1)
}

/** What opens a compound: «أبو», «عبد». The rest must be alike by itself. */
const opener = (text: string): string => /^(?:ابو|عبدال|عبد)/.exec(text)?.[0] ?? ''

/** 1 where one part begins the other: a short form of a given name. */
const short = (a: Part, b: Part): number => (begins(a.sounds, b.sounds) || begins(b.sounds, a.sounds) ? 1 : 0)

const begins = (start: string, whole: string) =>
  start.length >= 3 && whole.length - start.length <= 3 && whole.startsWith(start)

interface Alignment {
  /** For every part of the shorter name, the part of the longer one, or -1. */
  readonly to: readonly number[]
  readonly likeness: readonly number[]
  readonly unmatchedShort: number
  readonly unmatchedLong: number
}

/** Pairs up the parts, best likeness first. */
function align(short: readonly Part[], long: readonly Part[]): Alignment {
  const to = short.map(() => -1)
  const likeness = short.map(() => 0)
  const taken = long.map(() => false)
  for (const least of [3, 2.5, 2, 1.5, 1])
    for (let i = 0; i < short.length; i++) {
      if (to[i]! >= 0) continue
      for (let step = 0; step < long.length; step++) {
        // The same place first, so that «علي علي» pairs in order.
        const j = (i + step) % long.length
        if (taken[j] || partLikeness(short[i]!, long[j]!) < least) continue
        // A short form or a beginning only counts in the place of a given name.
        if (least === 1 && (i === short.length - 1) !== (j === long.length - 1)) continue
        to[i] = j
        likeness[i] = partLikeness(short[i]!, long[j]!)
        taken[j] = true
        break
      }
    }
  return {
    to,
    likeness,
    unmatchedShort: to.filter((j, i) => j < 0 && !short[i]!.optional).length,
    unmatchedLong: taken.filter((is, j) => !is && !long[j]!.optional).length,
  }
}

/** Compares two full names. */
export function matchNames(a: PersonForm, b: PersonForm): NameMatch {
  if (a.number !== undefined || b.number !== undefined) return matchRulers(a, b)
  const [short, long] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts]
  const { to, likeness, unmatchedShort, unmatchedLong } = align(short, long)
  if (unmatchedShort > 0) return joined(short, long) ?? slip(short, long) ?? unknown
  const last = to.at(-1)!
  const matched = short.map((part, i) => ({ part, likeness: likeness[i]!, to: to[i]! })).filter(({ to }) => to >= 0)
  // The rarer the part and the closer its spelling, the more it says.
  const evidence = matched.reduce((sum, { part, likeness }) => sum + (part.common ? 0.6 : 1) * likeness, 0)
  const weak = matched.filter(({ likeness }) => likeness < 1.5)
  const surname = matched.at(-1)!
  if (matched.length < 2 || evidence < 2.4) return unknown
  if (weak.length > 1 || (weak.length === 1 && (surname.likeness < 2 || surname.part.common))) return unknown
  const inOrder = to.every((j, i) => i === 0 || j < 0 || j > to[i - 1]!)
  if (unmatchedLong === 0) {
    if (!inOrder && matched.some(({ part }) => part.common) && matched.every(({ part }) => part.common)) return unknown
    const exact = matched.every(({ likeness }) => likeness === 3)
    const weight = (exact ? 0.95 : 0.8 + evidence / 60) - (weak.length > 0 ? 0.2 : 0)
    return { verdict: 'same', weight, reason: exact ? 'name-order' : weak.length > 0 ? 'short-name' : 'same-skeleton' }
  }
  // «سالم بن راشد», «سالم بن راشد بن حمد»: the longer name goes on with the fathers.
  const begins = to.every((j, i) => j === i) && likeness.every((value) => value === 3)
  if (begins && short.length > 1 && a.chain && b.chain)
    return { verdict: 'same', weight: 0.75, reason: 'fathers-left-out' }
  // Middle names left out: first and last must be there. «محمد علي» is not yet «محمد علي الحوثي».
  const lastOfLong = last === long.length - 1
  const first = matched[0]!.to <= (long[0]!.optional ? 1 : 0)
  if (!lastOfLong || !first || !inOrder || weak.length > 0) return unknown
  if (surname.likeness < 1.5 || surname.part.common) return unknown
  return { verdict: 'same', weight: 0.7, reason: 'middle-name-left-out' }
}

/**
 * «هاينز كرامتر», «هاينز كارمتر»: one and the same rare name, and one part that differs by a slip of the pen, a letter
 * dropped, added, changed or two that changed places.
 */
function slip(short: readonly Part[], long: readonly Part[]): NameMatch | undefined {
  if (short.length !== long.length || short.length < 2) return undefined
  const differing = short.flatMap((part, i) => (partLikeness(part, long[i]!) >= 2.5 ? [] : [i]))
  if (differing.length !== 1) return undefined
  const at = differing[0]!
  if (short.some((part, i) => i !== at && (part.common || part.text.length < 4))) return undefined
  const a = short[at]!
  const b = long[at]!
  if (a.common || b.common || a.script !== ARABIC || b.script !== ARABIC || a.initial || b.initial) return undefined
  // Of long surnames only: of short ones every letter tells two families apart.
  if (Math.min(a.text.length, b.text.length) < (at === short.length - 1 ? 6 : 4)) return undefined
  return isSlip(a.text, b.text) ? { verdict: 'same', weight: 0.65, reason: 'slip' } : undefined
}

const sameSounds = (a: string, b: string): boolean =>
  a.length > 3 && a.length === b.length && a[0] === b[0] && [...a].sort().join('') === [...b].sort().join('')

/** Whether a part is not even a slip of the pen for one of the parts that no other part took. */
function isApart(part: Part, long: readonly Part[], taken: readonly number[]): boolean {
  return long.every((other, j) => {
    if (taken.includes(j) || other.optional) return true
    if (part.common && other.common) return true
    if (
      part.skeleton === other.skeleton ||
      isSlip(part.text, other.text) ||
      part.script !== ARABIC ||
      other.script !== ARABIC
    )
      return false
    // «تيرلسون», «تيليرسون»: sounds that changed places.
    if (sameSounds(part.skeleton, other.skeleton)) return false
    return spellingScore(part.text, other.text) < -2
  })
}

/** Kings of one name are told by their numbers. */
function matchRulers(a: PersonForm, b: PersonForm): NameMatch {
  const same = a.parts.length === b.parts.length && a.parts.every((part, i) => partLikeness(part, b.parts[i]!) >= 2)
  if (a.number !== b.number) return a.number !== undefined && b.number !== undefined ? different : unknown
  return same ? { verdict: 'same', weight: 0.95, reason: 'same-skeleton' } : different
}

/** «حسن زادة», «حسنزاده»: the same letters, cut elsewhere. */
function joined(short: readonly Part[], long: readonly Part[]): NameMatch | undefined {
  if (short.length === long.length) return undefined
  const a = short.map(({ sounds }) => sounds).join('')
  const b = long.map(({ sounds }) => sounds).join('')
  return a === b ? { verdict: 'same', weight: 0.9, reason: 'same-skeleton' } : undefined
}

/**
 * Whether no person can have both names: given names or fathers' names that do not go together, or rulers' numbers.
 * Not the opposite of `matchNames`: most names neither match nor contradict.
 */
export function contradict(a: PersonForm, b: PersonForm): boolean {
  if (a.number !== undefined || b.number !== undefined) return matchRulers(a, b).verdict === 'different'
  const [short, long] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts]
  const { to, unmatchedShort, unmatchedLong } = align(short, long)
  if (unmatchedShort === 0 || unmatchedLong === 0 || joined(short, long)) return false
  return short.every((part, i) => to[i]! >= 0 || part.optional || isApart(part, long, to))
}
