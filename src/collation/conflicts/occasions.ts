/** A meeting that one article tells of both as held («خلال لقائه مع الوزير») and as still to come («ويلتقي مع الوزير»). */

import { addTo } from '../groups.ts'
import type { CollatedClaim, Comparison, Conflict } from '../model.ts'
import { contentStems, inCommon } from './common/content.ts'
import { contextOf, type Statement, sameSentence, statement } from './common/context.ts'
import { compareStatements } from './common/pairs.ts'

interface Meeting {
  readonly held: boolean
  readonly partner?: number
  readonly words: ReadonlySet<string>
}

/** Content words of two descriptions by which they are of one: «وزير النقل», «وزيري النقل والصحة». */
const fewest = 2

export const occasions: Comparison = {
  kind: 'sequence',
  compare(collated) {
    const context = contextOf(collated)
    const articles = new Map<string, Statement<Meeting>[]>()
    collated.claims.forEach((claim, index) => {
      const held = claim.claim.frame === 'occasion'
      if (!held && !isDue(claim)) return
      // A headline tells in the present what is over.
      const { title } = collated.sources[context.sourceOf(claim)]!.reading
      if (title && claim.claim.start < title.end) return
      for (const [slot, argument] of claim.claim.arguments.entries()) {
        if (argument.role !== 'partner') continue
        const partner = claim.entities[slot]
        const item = statement(context, index, wholeOf(claim), {
          held,
          words: new Set(contentStems(argument.text)),
          ...(partner === undefined ? {} : { partner }),
        })
        addTo(articles, claim.file, item)
      }
    })
    return [...articles.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'sequence',
        keyOf: ({ held, words }) => `${held} ${[...words].join(' ')}`,
        judge: (left, right) =>
          left.value.held !== right.value.held && !sameSentence(left, right) && onePartner(left.value, right.value)
            ? { relation: 'contradiction', confidence: 0.55 }
            : undefined,
      }),
    )
  },
}

/** The place of a claim, told by its partner's words. */
const wholeOf = ({ claim }: CollatedClaim) => ({ start: claim.start, end: claim.end, text: claim.word ?? '' })

/** Told in the present or future, without a day of its own that is another. */
const isDue = ({ claim }: CollatedClaim): boolean =>
  claim.frame === 'meet' && claim.nominal !== true && claim.tense !== 'past' && claim.polarity === 'positive'

function onePartner(a: Meeting, b: Meeting): boolean {
  if (a.partner !== undefined && a.partner === b.partner) return true
  return inCommon(a.words, b.words) >= fewest
}
