/** What the claims of one frame say in their phrases, story by story. */
import type { Argument } from '../../../reading/reading.ts'
import { addTo } from '../../groups.ts'
import { argumentOf, type CollatedClaim } from '../../model.ts'
import { type Context, type Statement, statement } from './context.ts'

/**
 * The statements of a frame's claims, a list for each story: the words of the claim's value, and what `read` makes of its
 * topic; claims without either, or of which `read` makes nothing, are left out.
 */
export function phrasesByStory<V>(
  context: Context,
  frame: string,
  read: (claim: CollatedClaim, topic: Argument) => V | undefined,
): Statement<V>[][] {
  const stories = new Map<number, Statement<V>[]>()
  context.collated.claims.forEach((claim, index) => {
    if (claim.claim.frame !== frame) return
    const phrase = argumentOf(claim, 'value')?.argument
    const topic = argumentOf(claim, 'topic')?.argument
    if (!phrase || !topic) return
    const value = read(claim, topic)
    if (value !== undefined) addTo(stories, context.storyOf(claim), statement(context, index, phrase, value))
  })
  return [...stories.values()]
}
