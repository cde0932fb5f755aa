/** How the types of the review are grouped, named and drawn. A row: the type. */
import type { EntityType } from '../review.ts'

/** What has a colour and a setting of its own. */
export const highlightKinds = ['person', 'organization', 'place', 'other', 'date'] as const
export type HighlightKind = (typeof highlightKinds)[number]

interface EntityKind {
  readonly highlight: HighlightKind
  /** Keys of l10n. */
  readonly one: string
  readonly many: string
  /** A codicon. */
  readonly icon: string
}

export const entityKinds: Readonly<Record<EntityType, EntityKind>> = {
  person: { highlight: 'person', one: 'Person', many: 'People', icon: 'person' },
  organization: { highlight: 'organization', one: 'Organisation', many: 'Organisations', icon: 'organization' },
  location: { highlight: 'place', one: 'Place', many: 'Places', icon: 'location' },
  facility: { highlight: 'place', one: 'Facility', many: 'Facilities', icon: 'home' },
  product: { highlight: 'other', one: 'Product', many: 'Products', icon: 'package' },
  event: { highlight: 'other', one: 'Named event', many: 'Named events', icon: 'calendar' },
  group: { highlight: 'other', one: 'Group', many: 'Groups', icon: 'people' },
  document: { highlight: 'other', one: 'Document', many: 'Documents', icon: 'file-text' },
}
