/** When each article was written, and what its time expressions mean. */
import type { Decision } from '../../decisions.ts'
import type { Chronology, Linking, Source } from '../model.ts'

export function dateSources(
  _sources: readonly Source[],
  _linking: Linking,
  _decisions: readonly Decision[],
): Chronology {
  return { dateOf: () => undefined, timeOf: () => undefined, findings: [] }
}
