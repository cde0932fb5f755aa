/** Making the claims of patterns. */
import type { Argument, Claim, Quantity, Range } from '../../reading.ts'
import type { Context } from '../context.ts'

/** A claim of a pattern: its span is that of its own arguments and trigger, inferred ones aside. */
export function claimOf(
  context: Context,
  frame: string,
  trigger: Range,
  parts: readonly Argument[],
  more: Partial<Pick<Claim, 'modality' | 'polarity' | 'tense' | 'scope' | 'start' | 'end'>> = {},
): Claim {
  const { tokens } = context
  const own = parts.filter((part) => !part.inferred)
  return {
    start: Math.min(trigger.start, ...own.map(({ start }) => start)),
    end: Math.max(trigger.end, ...own.map(({ end }) => end)),
    frame,
    trigger: { start: trigger.start, end: trigger.end },
    word: tokens.text.slice(trigger.start, trigger.end),
    sentence: tokens.sentence[tokens.at(trigger.start)]!,
    arguments: parts,
    modality: 'asserted',
    polarity: 'positive',
    tense: 'past',
    scope: [],
    ...more,
  }
}

export function argument(context: Context, role: string, range: Range, more: Partial<Argument> = {}): Argument {
  const { start, end } = range
  return { role, start, end, text: context.tokens.text.slice(start, end), ...more }
}

export const quantityArgument = (context: Context, role: string, quantity: Quantity): Argument =>
  argument(context, role, quantity, { quantity })

export const mentionArgument = (context: Context, role: string, index: number, inferred = false): Argument =>
  argument(context, role, context.mentions[index]!, { mention: index, ...(inferred ? { inferred } : {}) })

export const tokenRange = (context: Context, from: number, to: number): Range => ({
  start: context.tokens.start[from]!,
  end: context.tokens.end[to - 1]!,
})

/** The last mention of one of these types that ends before token `at`, in the same sentence or at most `back` before it. */
export function mentionBefore(context: Context, at: number, types: readonly string[], back = 0): number | undefined {
  const { tokens, mentionAt, mentions } = context
  const sentence = tokens.sentence[at]!
  for (let i = at - 1; i >= 0 && tokens.sentence[i]! + back >= sentence; i--) {
    const index = mentionAt[i]! - 1
    if (index >= 0 && types.includes(mentions[index]!.type)) return index
  }
  return undefined
}
