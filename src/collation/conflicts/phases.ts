/** In what phase of one thing another happened: during take-off or after it, before an arrest or after it. */
import { type Phase, phaseWords } from '../../language/ar/phases.ts'
import { normalize } from '../../reading/text/normal.ts'
import { addTo } from '../groups.ts'
import type { Comparison, Conflict } from '../model.ts'
import { contextOf, isClaimed, type Statement, statement } from './common/context.ts'
import { compareStatements } from './common/pairs.ts'
import { oneVictim } from './common/victims.ts'

const phaseOf = new Map(
  phaseWords.flatMap(([phase, forms]) => forms.split(' ').map((form): [string, Phase] => [form, phase])),
)
/** Types of event that happen once in a story; of the others the person must be the same. */
const single = new Set(['crash', 'explosion', 'sink', 'collapse'])

export const phases: Comparison = {
  kind: 'sequence',
  compare(collated) {
    const context = contextOf(collated)
    const subjects = new Map<string, Statement<Phase>[]>()
    collated.claims.forEach((claim, index) => {
      const event = context.eventOf(index)?.event
      if (!event || !isClaimed(claim) || claim.claim.tense === 'future') return
      const argument = claim.claim.arguments.find(({ role }) => role === 'phase')
      const [word = '', noun = ''] = argument ? normalize(argument.text).split(' ') : []
      const phase = phaseOf.get(word)
      if (!argument || !phase) return
      const which = single.has(event.type) ? event.id : `${context.storyOf(claim)} ${event.type}`
      const key = `${which} ${noun.replace(/(?:ه|ها|هم|هما)$/, '')}`
      const item = statement(context, index, argument, phase)
      addTo(subjects, key, item)
    })
    return [...subjects.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'sequence',
        keyOf: (phase) => phase,
        judge: (left, right) => {
          if (left.claim.claim.sentence === right.claim.claim.sentence && left.claim.file === right.claim.file)
            return undefined
          if (!context.sameStory(left.index, right.index)) return undefined
          const type = context.eventOf(left.index)!.event.type
          return single.has(type) || oneVictim(context, left.index, right.index)
            ? { relation: 'contradiction', confidence: 0.55 }
            : undefined
        },
      }),
    )
  },
}
