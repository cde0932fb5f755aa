/** One deed done to one thing and to several: «وضع إكليلا», «وضع أكاليل»; several papers that were to be signed, and one that was. */
import { pluralPairs } from '../../language/ar/plural-pairs.ts'
import { addTo } from '../groups.ts'
import type { CollatedClaim, Comparison, Conflict } from '../model.ts'
import { wordsOf } from './common/content.ts'
import { type Context, contextOf, isClaimed, type Statement, statement } from './common/context.ts'
import { compareStatements, type Verdict } from './common/pairs.ts'

const several = new Map<string, string>()
const singular = new Set<string>()
for (const row of pluralPairs) {
  const [one = '', ...others] = row.split(' ')
  singular.add(one)
  for (const form of others) several.set(form, one)
}

interface Things {
  readonly several: boolean
  /** Still to be signed. */
  readonly planned: boolean
  readonly doers: ReadonlySet<number>
}

/** What is announced by its number beforehand. */
const announced = new Set(['sign'])

export const plurals: Comparison = {
  kind: 'number',
  compare(collated) {
    const context = contextOf(collated)
    const deeds = new Map<string, Statement<Things>[]>()
    collated.claims.forEach((claim, index) => {
      const key = deedOf(context, claim, index)
      if (!key) return
      for (const argument of claim.claim.arguments) {
        if (argument.role !== 'patient' || argument.quantity || argument.inferred) continue
        const noun = nounOf(argument.text)
        if (!noun) continue
        const item = statement(context, index, argument, {
          several: noun.several,
          planned: claim.modality === 'expected',
          doers: doersOf(claim),
        })
        const place = announced.has(claim.claim.frame) ? key : `${key} ${noun.one}`
        addTo(deeds, place, item)
      }
    })
    return [...deeds.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'number',
        keyOf: ({ several: many, planned }) => `${many} ${planned}`,
        judge: (left, right) => judge(left, right),
      }),
    )
  },
}

/** The event of a claim, or for a signing its story: what is to be signed is gathered apart from what was. */
function deedOf(context: Context, claim: CollatedClaim, index: number): string | undefined {
  const { frame, nominal } = claim.claim
  if (announced.has(frame)) {
    // «توقيع اتفاق» may be of another that was signed before.
    const told = isClaimed(claim) || (claim.modality === 'expected' && claim.claim.polarity === 'positive')
    return told && !nominal ? `${context.storyOf(claim)} ${frame}` : undefined
  }
  const event = isClaimed(claim) ? context.eventOf(index)?.event.id : undefined
  return event && `${event} ${frame}`
}

const doersOf = ({ claim, entities }: CollatedClaim): ReadonlySet<number> =>
  new Set(
    claim.arguments.flatMap(({ role }, slot) =>
      role === 'agent' && entities[slot] !== undefined ? [entities[slot]] : [],
    ),
  )

function judge(left: Statement<Things>, right: Statement<Things>): Verdict | undefined {
  const { value: a } = left
  const { value: b } = right
  if (a.several === b.several) return undefined
  if (a.doers.size > 0 && b.doers.size > 0 && ![...a.doers].some((doer) => b.doers.has(doer))) return undefined
  // One paper more may follow; several that shrank to one are worth a look, in one article too.
  if (a.planned || b.planned)
    return a.planned !== b.planned && (a.planned ? a : b).several
      ? { relation: 'contradiction', confidence: 0.62 }
      : undefined
  return left.claim.file === right.claim.file ? undefined : { relation: 'contradiction', confidence: 0.55 }
}

/** The noun that heads a phrase, by its singular; none where it is definite, as one of several told before may be. */
function nounOf(phrase: string): { one: string; several: boolean } | undefined {
  const [word = ''] = wordsOf(phrase)
  const one = several.get(word)
  if (one) return { one, several: true }
  for (const form of [word, word.replace(/ا$/, '')]) if (singular.has(form)) return { one: form, several: false }
  return undefined
}
