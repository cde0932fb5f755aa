/** Mentions → entities. */
import type { Decision } from '../../decisions.ts'
import type { Linking, Source } from '../model.ts'

export function linkMentions(_sources: readonly Source[], _decisions: readonly Decision[]): Linking {
  return { entities: [], edges: [], entityOf: () => undefined }
}
