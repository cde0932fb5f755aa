/** A whole claim as the side of a conflict, and the conflict of an earlier report with what superseded it. */
import { type CollatedClaim, type Conflict, spanOf } from '../../model.ts'
import type { Context, Statement } from './context.ts'
import { toConflict } from './pairs.ts'

/** A claim as a side: its span and its words. A statement of it has a value besides. */
export type Side = Omit<Statement<unknown>, 'value'>

export const sideOf = (claim: CollatedClaim, index: number): Side => ({
  span: spanOf(claim.file, claim.claim),
  text: textOf(claim),
  claim,
  index,
})

/** The claim in a few of its own words. */
export function textOf({ claim }: CollatedClaim): string {
  const parts = claim.arguments.filter(({ role }) => role !== 'time').map(({ text }) => text)
  return [claim.word ?? claim.frame, ...parts].join(' ').slice(0, 90)
}

/** Earlier reports, and later ones that supersede them; none where either is missing. Never shown by default. */
export function superseded(context: Context, earlier: readonly Side[], later: readonly Side[]): Conflict[] {
  const [left, ...alsoLeft] = earlier
  const [right, ...alsoRight] = later
  if (!left || !right) return []
  return [
    toConflict(context, {
      kind: 'polarity',
      relation: 'development',
      confidence: 0.5,
      left,
      right,
      alsoLeft,
      alsoRight,
    }),
  ]
}
