/** Counts that their own noun explains: «9 قتلى و16 جريحا», «8 إلى 10 إصابات»; «على متنها 66 شخصا»; «عددهم 60 راكبا». */
import type { Argument, Claim } from '../../reading.ts'
import type { Context } from '../context.ts'
import type { FoundQuantity } from '../quantities.ts'
import { scopeOf } from '../scope.ts'

export function findCounts(context: Context): Claim[] {
  return context.quantities.flatMap((found) => {
    const frame = found.frame
    if (!frame) return []
    return [countClaim(context, found, frame)]
  })
}

export function countClaim(context: Context, found: FoundQuantity, frame: string): Claim {
  const { tokens } = context
  const { quantity } = found
  const argument: Argument = {
    role: 'patient',
    start: quantity.start,
    end: quantity.end,
    text: tokens.text.slice(quantity.start, quantity.end),
    quantity,
  }
  const noun = found.noun ?? { start: quantity.start, end: quantity.end, token: found.from }
  return {
    start: quantity.start,
    end: quantity.end,
    frame,
    trigger: { start: noun.start, end: noun.end },
    word: tokens.text.slice(noun.start, noun.end),
    sentence: tokens.sentence[found.from]!,
    arguments: [argument],
    modality: 'asserted',
    polarity: 'positive',
    tense: 'past',
    scope: scopeOf(context, noun.token, [argument]),
  }
}
