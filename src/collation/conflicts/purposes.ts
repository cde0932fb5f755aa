/** What one thing is for: to begin a bond to the one, to strengthen one that there is to the other. */
import { lightStem } from '../../language/ar/light-stem.ts'
import { bonds } from '../../language/ar/purpose-words.ts'
import { argumentOf, type Comparison, type Conflict } from '../model.ts'
import { contentStems, inCommon } from './common/content.ts'
import { contextOf, type Statement, sameSentence, statement } from './common/context.ts'
import { compareStatements } from './common/pairs.ts'

interface Purpose {
  readonly begins: boolean
  readonly stems: ReadonlySet<string>
}

const things = bonds.map(([thing, words]) => ({ thing, stems: words.split(' ').map(lightStem) }))

export const purposes: Comparison = {
  kind: 'identity',
  compare(collated) {
    const context = contextOf(collated)
    const stories = new Map<number, Statement<Purpose>[]>()
    collated.claims.forEach((claim, index) => {
      if (claim.claim.frame !== 'purpose') return
      const value = argumentOf(claim, 'value')?.argument
      const topic = argumentOf(claim, 'topic')?.argument
      const stems = new Set(contentStems(topic?.text ?? '').map(bondOf))
      if (!value || !things.some(({ thing }) => stems.has(thing))) return
      const item = statement(context, index, value, { begins: claim.claim.scope.includes('begin'), stems })
      const story = context.storyOf(claim)
      const list = stories.get(story)
      if (list) list.push(item)
      else stories.set(story, [item])
    })
    return [...stories.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'identity',
        keyOf: ({ begins }) => `${begins}`,
        judge: (left, right) => {
          if (left.value.begins === right.value.begins || sameSentence(left, right)) return undefined
          // The bond itself, and of what kind it is or between whom.
          return inCommon(left.value.stems, right.value.stems) >= 2
            ? { relation: 'contradiction', confidence: 0.55 }
            : undefined
        },
      }),
    )
  },
}

/** «تعاون» and «علاقات» are one bond. */
const bondOf = (stem: string): string =>
  things.find(({ stems }) => stems.some((one) => stem === one || (one.length >= 4 && stem.startsWith(one))))?.thing ??
  stem
