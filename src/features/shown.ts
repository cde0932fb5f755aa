/** What the views show at the moment, for exports that hold what is on the screen. Each view says it for its own list. */
import type { Contradiction, Entity, Event } from '../review.ts'
import type { FolderReview } from '../workspace/folder-review.ts'
import type { ReviewIndex } from '../workspace/review-index.ts'

type Listed<T> = (folder: FolderReview, index: ReviewIndex) => readonly T[]

interface Shown {
  events: Listed<Event>
  entities: Listed<Entity>
  contradictions: Listed<Contradiction>
}

/** Until a view stands, everything. */
export const shown: Shown = {
  events: (_folder, { review }) => review.events,
  entities: (_folder, { review }) => review.entities,
  contradictions: (_folder, { review }) => review.contradictions,
}
