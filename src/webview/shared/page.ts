/** What the extension shows in a page, and what the page asks for: plain data both ways. */

/** Words that are marked alike; `marks` are classes of the style sheet: person, date, conflict, shared … */
export interface Segment {
  readonly text: string
  /** UTF-16 offset in the article. */
  readonly start: number
  readonly marks: readonly string[]
  /** Key into `Page.cards`. */
  readonly card?: string
}

export interface Block {
  /** headline, byline, dateline, body, quotation, caption or widget. */
  readonly kind: string
  readonly language: string
  readonly segments: readonly Segment[]
}

export interface ArticlePage {
  /** Its address, for going back to the text. */
  readonly uri: string
  readonly file: string
  /** Date and encoding in words. */
  readonly details: string
  readonly blocks: readonly Block[]
}

export interface Card {
  readonly title: string
  readonly subtitle: string
  readonly rows: readonly { readonly text: string; readonly label: string; readonly place: Place }[]
}

export type Place = readonly [uri: string, start: number, end: number]

export interface Page {
  readonly language: string
  readonly title: string
  readonly articles: readonly ArticlePage[]
  readonly cards: Readonly<Record<string, Card>>
  readonly labels: { readonly close: string; readonly details: string; readonly open: string }
  /** What the page was made from, in words of the host's own: kept with the page, so that it outlives a restart. */
  readonly origin?: unknown
  /** The place to bring into view in each article. */
  readonly reveal: readonly (number | undefined)[]
}

export type ToPage = { readonly kind: 'page'; readonly page: Page }
export type ToHost = { readonly kind: 'open'; readonly place: Place }
