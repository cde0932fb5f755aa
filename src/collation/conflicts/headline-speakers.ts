/** Words that a headline puts in somebody's mouth, and its article gives to the statement of an office. */

import { addTo } from '../groups.ts'
import { argumentOf, type CollatedClaim, type Comparison, type Conflict } from '../model.ts'
import { contextOf, statement } from './common/context.ts'
import { toConflict } from './common/pairs.ts'

export const headlineSpeakers: Comparison = {
  kind: 'polarity',
  compare(collated) {
    const context = contextOf(collated)
    const echoes = new Map<string, number[]>()
    collated.claims.forEach(({ file, claim }, index) => {
      if (claim.frame !== 'headline-echo') return
      addTo(echoes, file, index)
    })
    return collated.claims.flatMap((headline, index): Conflict[] => {
      if (headline.claim.frame !== 'headline-says') return []
      const speaker = argumentOf(headline, 'agent')?.entity
      const heard = echoes.get(headline.file) ?? []
      if (speaker === undefined || heard.some((at) => isOwn(collated.claims[at]!, speaker))) return []
      const other = heard.find((at) => argumentOf(collated.claims[at]!, 'source'))
      if (other === undefined) return []
      const value = argumentOf(headline, 'value')!.argument
      const echo = collated.claims[other]!.claim
      return [
        toConflict(context, {
          kind: 'polarity',
          relation: 'contradiction',
          confidence: 0.55,
          left: statement(context, index, value, speaker),
          right: statement(context, other, { start: echo.start, end: echo.end, text: echo.word ?? '' }, speaker),
        }),
      ]
    })
  },
}

/** He says it below too, or nobody is said to. */
const isOwn = (echo: CollatedClaim, speaker: number): boolean =>
  argumentOf(echo, 'source') === undefined && (echo.claim.speaker === undefined || echo.speaker === speaker)
