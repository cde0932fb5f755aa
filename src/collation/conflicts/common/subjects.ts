/** What a claim is about: its event, else the entity that its state is told of, else the thing it names within its story. */

import type { Argument } from '../../../reading/reading.ts'
import { normalize } from '../../../reading/text/normal.ts'
import type { Context } from './context.ts'

/** Roles that a state is told of, the likeliest first. */
const bearers = ['patient', 'agent', 'topic', 'place']

/** A key: two claims with the same key are about the same. */
export function subjectOf(context: Context, index: number): string | undefined {
  const event = context.eventOf(index)
  if (event) return event.event.id
  return bearerOf(context, index)
}

/** The entity or thing that a claim tells something of, its event left aside. */
export function bearerOf(context: Context, index: number, roles: readonly string[] = bearers): string | undefined {
  const claim = context.collated.claims[index]!
  for (const role of roles) {
    const slot = claim.claim.arguments.findIndex(
      (argument) => argument.role === role && argument.quantity === undefined,
    )
    if (slot < 0) continue
    const entity = claim.entities[slot]
    if (entity !== undefined) return `x${entity}`
    const head = headOf(claim.claim.arguments[slot]!)
    if (head) return `s${context.storyOf(claim)} ${head}`
  }
  return undefined
}

/** The first content word of a phrase, in normal form, without article and accusative: «الطائرة المنكوبة» → «طائره», «سلاحا» → «سلاح». */
export function headOf({ text }: Pick<Argument, 'text'>): string {
  for (const word of normalize(text).split(/[\s"“”«»(),،.:]+/)) {
    // «المرأة» is «امرأة» without its first letter.
    if (word.length > 2)
      return bare(word)
        .replace(/(?<=.{3})ا$/, '')
        .replace(/^مراه$/, 'امراه')
  }
  return ''
}

/** A word without the article and its joins. */
export const bare = (word: string): string => word.replace(/^(?:[وف]?(?:ال|لل|بال))(?=..)/, '')
