/** Look-ups over one review: by id, by place, by what belongs together. Built once per review, read by every feature. */
import { type Corroboration, corroborationOf } from '../collation/copies/corroboration.ts'
import { addTo } from '../collation/groups.ts'
import type { MessageLanguage } from '../language/messages.ts'
import type { Contradiction, Document, Entity, Event, Fact, Review, Span, TimeExpression } from '../review.ts'
import type { Verdict } from './decision-list.ts'
import type { SourceText } from './source-text.ts'
import { SpanTable } from './span-table.ts'

/** One side of a contradiction at one place. */
export interface Side {
  readonly contradiction: Contradiction
  readonly side: 'left' | 'right'
  /** A claim that is compared, or another place that says the same. */
  readonly also: boolean
}

export interface EventMention {
  readonly event: Event
  readonly mention: Event['mentions'][number]
}

export interface Note {
  readonly span: Span
  readonly text: string
}

export class ReviewIndex {
  readonly review: Review
  /** Of the review's messages. */
  readonly language: MessageLanguage
  readonly sources: ReadonlyMap<string, SourceText>
  readonly verdicts: ReadonlyMap<string, Verdict>
  readonly documents: ReadonlyMap<string, Document>
  readonly entities: ReadonlyMap<string, Entity>
  readonly events: ReadonlyMap<string, Event>
  readonly facts: ReadonlyMap<string, Fact>
  readonly #notes: readonly Note[]
  #mentions: SpanTable<Entity> | undefined
  #times: SpanTable<TimeExpression> | undefined
  #factPlaces: SpanTable<Fact> | undefined
  #eventPlaces: SpanTable<EventMention> | undefined
  #sides: SpanTable<Side> | undefined
  #notePlaces: SpanTable<Note> | undefined
  #supportOf: ((places: readonly Span[]) => Corroboration) | undefined
  #related = false
  readonly #factsOf = new Map<string, Fact[]>()
  readonly #eventsOf = new Map<string, Event[]>()
  readonly #contradictionsOfFact = new Map<string, Contradiction[]>()

  constructor(
    review: Review,
    sources: ReadonlyMap<string, SourceText>,
    verdicts: ReadonlyMap<string, Verdict> = new Map(),
    notes: readonly Note[] = [],
    language: MessageLanguage = 'en',
  ) {
    this.review = review
    this.sources = sources
    this.verdicts = verdicts
    this.#notes = notes
    this.language = language
    this.documents = new Map(review.documents.map((document) => [document.file, document]))
    this.entities = new Map(review.entities.map((entity) => [entity.id, entity]))
    this.events = new Map(review.events.map((event) => [event.id, event]))
    this.facts = new Map(review.facts.map((fact) => [fact.id, fact]))
  }

  // Tables are built when they are first asked for: a big review shows its first rows before all of them stand.

  get mentions(): SpanTable<Entity> {
    this.#mentions ??= new SpanTable(
      this.review.entities.flatMap((item) => item.mentions.map((span) => ({ span, item }))),
    )
    return this.#mentions
  }

  get times(): SpanTable<TimeExpression> {
    this.#times ??= new SpanTable(this.review.times.map((item) => ({ span: item.span, item })))
    return this.#times
  }

  get factPlaces(): SpanTable<Fact> {
    this.#factPlaces ??= new SpanTable(this.review.facts.map((item) => ({ span: item.span, item })))
    return this.#factPlaces
  }

  get eventPlaces(): SpanTable<EventMention> {
    this.#eventPlaces ??= new SpanTable(
      this.review.events.flatMap((event) =>
        event.mentions.map((mention) => ({ span: mention.span, item: { event, mention } })),
      ),
    )
    return this.#eventPlaces
  }

  get sides(): SpanTable<Side> {
    this.#sides ??= new SpanTable(this.review.contradictions.flatMap(sidesOf))
    return this.#sides
  }

  /** What people noted, where their words stand now. */
  get notes(): SpanTable<Note> {
    this.#notePlaces ??= new SpanTable(this.#notes.map((item) => ({ span: item.span, item })))
    return this.#notePlaces
  }

  /** What is claimed of an entity: as subject, value or speaker, or by its name in a claim of an event it takes part in. */
  factsOf(entity: string): readonly Fact[] {
    this.#relate()
    return this.#factsOf.get(entity) ?? []
  }

  /** The events that an entity takes part in, or that happened there. */
  eventsOf(entity: string): readonly Event[] {
    this.#relate()
    return this.#eventsOf.get(entity) ?? []
  }

  contradictionsOfFact(fact: string): readonly Contradiction[] {
    this.#relate()
    return this.#contradictionsOfFact.get(fact) ?? []
  }

  /** The contradictions that one of the event's facts, or of its places, is a side of. */
  contradictionsOfEvent(event: Event): readonly Contradiction[] {
    const found = new Set<Contradiction>()
    for (const fact of this.factsOf(event.id)) for (const c of this.contradictionsOfFact(fact.id)) found.add(c)
    for (const { span } of event.mentions) {
      for (const { item } of this.sides.at(span.file, span.start)) found.add(item.contradiction)
    }
    return [...found]
  }

  /** Contradictions in the narrow sense that nobody dismissed: no developments, no other scopes or spellings. */
  disputes(conflicts: readonly Contradiction[]): readonly Contradiction[] {
    return conflicts.filter(
      ({ id, relation }) => relation === 'contradiction' && this.verdicts.get(id)?.verdict !== 'dismissed',
    )
  }

  /** The news agencies that each article is credited to. */
  get agencies(): ReadonlyMap<string, readonly string[]> {
    return new Map([...this.sources].map(([file, { agencies }]) => [file, agencies]))
  }

  /** How many articles, distinct texts and independent origins make a claim in these places. */
  supportOf(places: readonly Span[]): Corroboration {
    this.#supportOf ??= corroborationOf(this.review.sharedPassages, this.agencies)
    return this.#supportOf(places)
  }

  /** How sources name an entity: file → surface forms, in reading order. */
  spellingsOf(entity: Entity): ReadonlyMap<string, readonly string[]> {
    const spellings = new Map<string, string[]>()
    for (const span of [...entity.mentions].sort(bySpan)) {
      const words = this.wordsOf(span)
      const known = spellings.get(span.file)
      if (!known) spellings.set(span.file, [words])
      else if (!known.includes(words)) known.push(words)
    }
    return spellings
  }

  /** The words at a place; '' where the source is not known. */
  wordsOf(span: Span, limit?: number): string {
    return this.sources.get(span.file)?.excerpt(span, limit) ?? ''
  }

  /** The entity's name, the event's title, or the words themselves. */
  nameOf(id: string): string {
    const event = this.events.get(id)
    return this.entities.get(id)?.name ?? (event ? this.titleOf(event) : id)
  }

  /** The title of an event; where it is one bare word («فوز») with the words behind it where it is told first. */
  titleOf({ title, mentions }: Event): string {
    const first = title.includes(' ') ? undefined : mentions[0]?.span
    const told = first && this.sources.get(first.file)?.sentenceFrom(first, 60)
    return told?.includes(' ') ? told : title
  }

  #relate(): void {
    if (this.#related) return
    this.#related = true
    const { events, facts, contradictions } = this.review
    for (const event of events) {
      const entities = new Set(event.participants.map(({ entity }) => entity))
      if (event.place) entities.add(event.place)
      for (const entity of entities) addTo(this.#eventsOf, entity, event)
    }
    for (const fact of facts) {
      const about = new Set([fact.subject, fact.value])
      if (fact.speaker !== undefined) about.add(fact.speaker)
      // The toll of an accident is nothing about its captain; «the captain left the ship» is.
      const { file, start, end } = fact.span
      const takesPart = new Set(this.events.get(fact.subject)?.participants.map(({ entity }) => entity))
      for (const { span, item } of this.mentions.in(file)) {
        if (span.start >= end) break
        if (span.end > start && takesPart.has(item.id)) about.add(item.id)
      }
      for (const id of about) if (this.entities.has(id) || this.events.has(id)) addTo(this.#factsOf, id, fact)
    }
    for (const contradiction of contradictions) {
      for (const fact of contradiction.facts) addTo(this.#contradictionsOfFact, fact, contradiction)
    }
  }
}

function sidesOf(contradiction: Contradiction): { span: Span; item: Side }[] {
  const side = (which: 'left' | 'right', span: Span, also: boolean) => ({
    span,
    item: { contradiction, side: which, also },
  })
  return [
    side('left', contradiction.left, false),
    side('right', contradiction.right, false),
    ...contradiction.alsoLeft.map((span) => side('left', span, true)),
    ...contradiction.alsoRight.map((span) => side('right', span, true)),
  ]
}

export const bySpan = (a: Span, b: Span): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start || b.end - a.end
