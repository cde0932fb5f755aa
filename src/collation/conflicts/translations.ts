/** One statement in two languages, compared slot by slot: whom it thanks, meets, names with a numeral. */

import { addTo } from '../groups.ts'
import type { CollatedClaim, Comparison, Conflict } from '../model.ts'
import { contextOf, type Statement, statement } from './common/context.ts'
import { compareStatements } from './common/pairs.ts'
import { type Regnal, regnalsIn } from './common/regnal.ts'

interface Named extends Regnal {
  readonly language: string
}

/** Frames of statements that are quoted in translation. */
const quoted = new Set(['thank', 'meet', 'receive', 'sign', 'praise', 'condole'])

export const translations: Comparison = {
  kind: 'translation',
  compare(collated) {
    const context = contextOf(collated)
    const slots = new Map<string, Statement<Named>[]>()
    collated.claims.forEach((claim, index) => {
      if (!quoted.has(claim.claim.frame)) return
      const language = languageOf(collated.sources[context.sourceOf(claim)]!.reading, claim)
      for (const argument of claim.claim.arguments) {
        for (const regnal of regnalsIn(argument.text)) {
          const key = `${context.storyOf(claim)} ${claim.claim.frame} ${regnal.name}`
          const item = statement(context, index, argument, { ...regnal, language })
          addTo(slots, key, item)
        }
      }
    })
    return [...slots.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'translation',
        keyOf: ({ number, language }) => `${number} ${language}`,
        judge: ({ value: a, claim: left }, { value: b, claim: right }) =>
          a.language !== b.language && a.number !== b.number && context.related(left, right)
            ? { relation: 'contradiction', confidence: 0.75 }
            : undefined,
      }),
    )
  },
}

/** The language of the line that a claim stands in. */
function languageOf(
  { lines, sentences }: { lines: readonly { language: string }[]; sentences: readonly { line: number }[] },
  { claim }: CollatedClaim,
): string {
  return lines[sentences[claim.sentence]?.line ?? 0]?.language ?? 'ar'
}
