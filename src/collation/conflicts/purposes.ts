/** What one thing is for: to begin a bond to the one, to strengthen one that there is to the other. */
import { lightStem } from '../../language/ar/light-stem.ts'
import { bonds } from '../../language/ar/purpose-words.ts'
import type { Comparison, Conflict } from '../model.ts'
import { contentStems, inCommon } from './common/content.ts'
import { contextOf, sameSentence } from './common/context.ts'
import { compareStatements } from './common/pairs.ts'
import { phrasesByStory } from './common/phrases.ts'

interface Purpose {
  readonly begins: boolean
  readonly stems: ReadonlySet<string>
}

const things = bonds.map(([thing, words]) => ({ thing, stems: words.split(' ').map(lightStem) }))

export const purposes: Comparison = {
  kind: 'identity',
  compare(collated) {
    const context = contextOf(collated)
    const said = phrasesByStory(context, 'purpose', ({ claim }, topic): Purpose | undefined => {
      const stems = new Set(contentStems(topic.text).map(bondOf))
      return things.some(({ thing }) => stems.has(thing)) ? { begins: claim.scope.includes('begin'), stems } : undefined
    })
    return said.flatMap((statements): Conflict[] =>
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
