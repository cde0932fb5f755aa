/** What the timeline shows, and what it asks for: plain data both ways. */
import type { Card, Place } from './page.ts'

export interface TimelineEvent {
  readonly id: string
  readonly title: string
  /** Place and number of sources. */
  readonly details: string
  /** «disputed: 2»; '' where nothing is. */
  readonly disputed: string
  /** Everything that a search looks in, in the form in which searches are compared. */
  readonly words: string
}

/** Events of the same days. */
export interface TimelineDay {
  /** The days in words, or that they are not known. */
  readonly label: string
  /** How long after the day before, where days lie between: «3 days». */
  readonly gap: string
  readonly events: readonly TimelineEvent[]
}

export interface TimelinePage {
  readonly language: string
  /** Where time runs to: as the articles are written. */
  readonly direction: 'rtl' | 'ltr'
  readonly title: string
  readonly days: readonly TimelineDay[]
  readonly labels: {
    readonly close: string
    readonly details: string
    readonly search: string
    readonly disputed: string
    /** With {0} and {1}. */
    readonly count: string
    readonly keys: string
    readonly none: string
    readonly show: string
  }
  /** What the page was made from: kept with it, so that it outlives a restart. */
  readonly origin: string
}

export type ToTimeline =
  | { readonly kind: 'page'; readonly page: TimelinePage }
  | { readonly kind: 'card'; readonly id: string; readonly card: Card }

export type FromTimeline =
  | { readonly kind: 'open'; readonly place: Place }
  /** Asks for an event's card. */
  | { readonly kind: 'card'; readonly id: string }
  /** Asks for the event in its view. */
  | { readonly kind: 'show'; readonly id: string }
