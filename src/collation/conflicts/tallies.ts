/**
 * Two counts of the same thing that no event holds together: «سبع فرق إنقاذ هرعت إلى الموقع» against «أرسلت 8 فرق إنقاذ إلى
 * الموقع». The thing is the counted noun; that it is the same one is said by the words around it.
 */

import { addTo } from '../groups.ts'
import type { Comparison, Conflict } from '../model.ts'
import { type Amount, agree, amountOf, distance } from './common/amounts.ts'
import { type Context, contextOf, isClaimed, type Statement, statement } from './common/context.ts'
import { compareStatements, type Verdict } from './common/pairs.ts'
import { Around, namesDiffer, type Surroundings } from './common/surroundings.ts'
import { thingOf } from './common/things.ts'

interface Tally extends Amount {
  readonly around: Surroundings
  readonly sentence: number
}

/** Roles and frames whose numbers are compared elsewhere, and are no counts of things. */
const otherRoles = new Set(['elapsed', 'duration', 'age', 'time', 'since', 'difference'])
const otherFrames = new Set([
  'age',
  'last',
  'duration',
  'elapsed',
  'enter-service',
  'kill',
  'die',
  'injure',
  'missing',
  'trapped',
  'displace',
  'survive',
  'distance',
])
/** What two places must have in common, in words that stand nowhere else; more where nothing narrows the noun alike. */
const enough = { narrowed: 1.4, bare: 2.2 }
/** Two counts further apart than this share of the larger are rather of two things. */
const mostApart = 0.6

export const tallies: Comparison = {
  kind: 'number',
  compare(collated) {
    const context = contextOf(collated)
    const around = new Around(collated.sources)
    const things = new Map<string, Statement<Tally>[]>()
    const seen = new Set<string>()
    collated.claims.forEach((claim, index) => {
      if (!isClaimed(claim) || otherFrames.has(claim.claim.frame) || claim.claim.scope.length > 1) return
      if (claim.claim.scope.includes('اضافه الي')) return
      for (const argument of claim.claim.arguments) {
        const { quantity } = argument
        if (!quantity || otherRoles.has(argument.role)) continue
        const thing = times.has(quantity.unit ?? '') ? undefined : thingOf(quantity)
        const place = `${claim.file} ${quantity.start}`
        if (thing === undefined || seen.has(place)) continue
        seen.add(place)
        const key = `${context.storyOf(claim)} ${thing}`
        const value: Tally = {
          ...amountOf(quantity),
          around: around.of(claim.file, quantity, claim.claim.sentence),
          sentence: claim.claim.sentence,
        }
        const item = statement(context, index, { ...quantity, text: argument.text }, value)
        addTo(things, key, item)
      }
    })
    return [...things.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'number',
        keyOf: ({ value, around: { qualifier } }) => `${value} ${qualifier}`,
        judge: (left, right) => judge(context, around, left, right, statements),
      }),
    )
  },
}

/** Units of time are no things. */
const times = new Set('second minute hour day night week month year'.split(' '))

function judge(
  context: Context,
  around: Around,
  left: Statement<Tally>,
  right: Statement<Tally>,
  all: readonly Statement<Tally>[],
): Verdict | undefined {
  if (left.claim.file === right.claim.file || !context.related(left.claim, right.claim)) return undefined
  const { value: a } = left
  const { value: b } = right
  if (agree(a, b) || distance(a, b) > mostApart || !context.sameStory(left.index, right.index)) return undefined
  // «ارتفع من 53 نقطة إلى 55 نقطة»: of two numbers in a sentence it cannot be told which answers the other's.
  const alone = (item: Statement<Tally>) =>
    !all.some(
      (other) =>
        other !== item &&
        other.claim.file === item.claim.file &&
        other.value.sentence === item.value.sentence &&
        other.value.value !== item.value.value,
    )
  if (!alone(left) || !alone(right) || namesDiffer(context, left.claim, right.claim)) return undefined
  const narrowed = a.around.qualifier !== 0 && a.around.qualifier === b.around.qualifier
  const shared = around.shared(a.around, left.claim.file, b.around, right.claim.file)
  if (!around.alike(a.around, b.around) || shared < (narrowed ? enough.narrowed : enough.bare)) return undefined
  // An article that knows both numbers counts two things.
  const knows = (file: string, amount: Amount) =>
    all.some(({ claim, value }) => claim.file === file && agree(value, amount))
  if (knows(left.claim.file, b) || knows(right.claim.file, a)) return undefined
  const order = context.order(left.claim, right.claim)
  if (order === -1 || order === 1) return { relation: 'development', confidence: 0.6 }
  return { relation: 'contradiction', confidence: Math.min(0.8, 0.45 + shared * 0.08) }
}
