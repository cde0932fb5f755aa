/** In what capacity somebody took part: as an observer here, in the drills or the talks themselves there. */
import { activeParts, onlookers } from '../../language/ar/conflict-words.ts'
import { normalize } from '../../reading/text/normal.ts'
import { addTo } from '../groups.ts'
import type { Comparison, Conflict } from '../model.ts'
import { type Context, contextOf, isClaimed, type Statement, statement } from './common/context.ts'
import { compareStatements } from './common/pairs.ts'
import { bare } from './common/subjects.ts'

interface Part {
  readonly capacity: 'observer' | 'active'
  /** Who took part: the name, or the words of the phrase. */
  readonly who: readonly string[]
}

export const participations: Comparison = {
  kind: 'role',
  compare(collated) {
    const context = contextOf(collated)
    const stories = new Map<number, Statement<Part>[]>()
    collated.claims.forEach((claim, index) => {
      if (claim.claim.frame !== 'participate' || !isClaimed(claim) || claim.claim.tense === 'future') return
      const who = whoOf(context, index)
      for (const argument of claim.claim.arguments) {
        const words = normalize(argument.text).split(' ').map(bare)
        const has = (rows: readonly string[]) => words.some((word) => rows.some((row) => word.startsWith(row)))
        const capacity =
          argument.role === 'value' && has(onlookers)
            ? 'observer'
            : argument.role === 'topic' && has(activeParts)
              ? 'active'
              : undefined
        if (!capacity || who.length === 0) continue
        const item = statement(context, index, argument, { capacity, who } as const)
        addTo(stories, context.storyOf(claim), item)
        break
      }
    })
    return [...stories.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'role',
        keyOf: ({ capacity }) => capacity,
        judge: (left, right) =>
          context.sameStory(left.index, right.index) && left.value.who.some((word) => right.value.who.includes(word))
            ? { relation: 'contradiction', confidence: 0.6 }
            : undefined,
      }),
    )
  },
}

/** The words of who took part, without articles and the ending of an adjective: «إسرائيل» and «الوفد الإسرائيلي» share one. */
function whoOf(context: Context, index: number): string[] {
  const { claim } = context.collated.claims[index]!
  const agent = claim.arguments.find(({ role }) => role === 'agent')
  if (!agent) return []
  return normalize(agent.text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3)
    .map((word) => bare(word).replace(/(?:يه|ي|ه)$/, ''))
}
