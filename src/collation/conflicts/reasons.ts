/**
 * Why somebody did what he chose to do: one deed put down to the doing of two, to a thing and to what was done about it, or to
 * what the one tells as so and the other leaves to whoever says it.
 */
import { functionWords } from '../../language/ar/function-words.ts'
import { lightStem } from '../../language/ar/light-stem.ts'
import { callingWords, leadingNouns, reasonMarkers } from '../../language/ar/reason-words.ts'
import { wordList } from '../../reading/claims/lexicon.ts'
import type { Argument } from '../../reading/reading.ts'
import { normalize } from '../../reading/text/normal.ts'
import type { ConflictKind } from '../../review.ts'
import { addTo } from '../groups.ts'
import type { CollatedClaim, Comparison, Conflict } from '../model.ts'
import { type Context, contextOf, type Statement, sameSentence, statement } from './common/context.ts'
import { compareStatements, type Verdict } from './common/pairs.ts'

interface Reason {
  /** The stem of the first content word. */
  readonly head: string
  readonly stems: ReadonlySet<string>
  readonly entities: ReadonlySet<number>
  /** The first name behind the head, whose doing it is; none where the head carries a pronoun. */
  readonly doer?: number
  /** Left to whoever says so: «ما وصفته بـ…», «بدعوى …». */
  readonly claimed: boolean
}

export const reasons: Comparison = { kind: 'cause', compare: (collated) => compare(contextOf(collated), 'cause') }
export const claimedReasons: Comparison = {
  kind: 'polarity',
  compare: (collated) => compare(contextOf(collated), 'polarity'),
}

function compare(context: Context, kind: ConflictKind): Conflict[] {
  const deeds = new Map<string, Statement<Reason>[]>()
  context.collated.claims.forEach((claim, index) => {
    for (const argument of claim.claim.arguments) {
      if (!isReason(argument)) continue
      const value = reasonOf(context, claim, argument)
      if (value.stems.size === 0) continue
      const key = `${context.storyOf(claim)} ${claim.claim.frame}`
      const item = statement(context, index, argument, value)
      addTo(deeds, key, item)
    }
  })
  return [...deeds.values()].flatMap((statements) =>
    compareStatements(context, statements, {
      kind,
      keyOf: ({ stems, claimed }) => `${[...stems].sort().join(' ')} ${claimed}`,
      judge(left, right) {
        if (sameSentence(left, right) || !oneDeed(context, left, right)) return undefined
        return kind === 'polarity' ? leftToSpeaker(left.value, right.value) : otherwise(left.value, right.value)
      },
    }),
  )
}

const isReason = ({ role }: Argument) => role === 'reason' || role === 'claimed-reason'

const leading = new Set(leadingNouns.split(' ').map(lightStem))
const markers = new Set(reasonMarkers.flatMap(([, words]) => words.split(/[ _]/)))
const calling = wordList(callingWords)

function reasonOf(context: Context, claim: CollatedClaim, argument: Argument): Reason {
  const { sources, linking } = context.collated
  const { mentions } = sources[context.sourceOf(claim)]!.reading
  const entities = new Set<number>()
  mentions.forEach(({ start, end, form }, index) => {
    const entity =
      start >= argument.start && end <= argument.end && form === 'name'
        ? linking.entityOf(claim.file, index)
        : undefined
    if (entity !== undefined) entities.add(entity)
  })
  const words = normalize(argument.text)
    .split(/[^\p{L}\p{N}]+/u)
    // «ما وصفته بدعم»: what it was called stands behind «ب».
    .map((word, at, all) => (at > 0 && calling.has(all[at - 1]!) ? word.replace(/^ب(?=...)/, '') : word))
    .filter((word) => word.length > 2 && !functionWords.has(word) && !markers.has(word) && !calling.has(word))
    .filter((word) => !leading.has(lightStem(word)))
  const stems = words.map(lightStem)
  const [doer] = entities
  return {
    head: stems[0] ?? '',
    stems: new Set(stems),
    entities,
    ...(doer === undefined || /^(?!ال).*(?:ها|هم|هما)$/.test(words[0] ?? '') ? {} : { doer }),
    claimed: argument.role === 'claimed-reason',
  }
}

const whom = ['agent', 'patient', 'partner', 'recipient', 'place', 'organization']

/** One event, or related articles and a deed of one doer to one and the same. */
function oneDeed(context: Context, left: Statement<Reason>, right: Statement<Reason>): boolean {
  const known = whom.map((role) => [entitiesIn(left.claim, role), entitiesIn(right.claim, role)] as const)
  if (known.some(([a, b]) => a.size > 0 && b.size > 0 && ![...a].some((entity) => b.has(entity)))) return false
  const event = context.eventOf(left.index)
  if (event !== undefined && event === context.eventOf(right.index)) return true
  return context.sameStory(left.index, right.index) && known.filter(([a, b]) => a.size > 0 && b.size > 0).length >= 1
}

function entitiesIn({ claim, entities }: CollatedClaim, role: string): ReadonlySet<number> {
  return new Set(
    claim.arguments.flatMap((argument, slot) => {
      const entity = entities[slot]
      return argument.role === role && entity !== undefined ? [entity] : []
    }),
  )
}

const minus = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>) => [...a].filter((item) => !b.has(item))

/** The same reason, told as so and left to whoever says it. */
function leftToSpeaker(a: Reason, b: Reason): Verdict | undefined {
  if (a.claimed === b.claimed) return undefined
  const [small, large] = a.stems.size < b.stems.size ? [a, b] : [b, a]
  return minus(small.stems, large.stems).length === 0 ? { relation: 'contradiction', confidence: 0.65 } : undefined
}

/** The doing of two, or what was done about a thing and the thing itself; reasons with no word in common may be one told in other words. */
function otherwise(a: Reason, b: Reason): Verdict | undefined {
  if (a.head === b.head) {
    const others = a.doer !== undefined && b.doer !== undefined && !b.entities.has(a.doer) && !a.entities.has(b.doer)
    return others ? { relation: 'contradiction', confidence: 0.7 } : undefined
  }
  const contained = minus(a.stems, b.stems).length === 0 || minus(b.stems, a.stems).length === 0
  return contained ? { relation: 'contradiction', confidence: 0.55 } : undefined
}
