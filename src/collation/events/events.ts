/** Claims → events. */
import type { Chronology, CollatedClaim, CollatedEvent, Linking, Source } from '../model.ts'

export function findEvents(
  _sources: readonly Source[],
  _linking: Linking,
  _chronology: Chronology,
  _claims: readonly CollatedClaim[],
): CollatedEvent[] {
  return []
}
