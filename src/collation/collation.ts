/**
 * Comparing readings. `set` and `remove` say which articles there are, `decide` what people decided; `review` is the
 * result. Pure: the same articles and decisions give the same review, in whatever order they came.
 */
import type { Decision } from '../decisions.ts'
import { type MessageLanguage, renderMessage } from '../language/messages.ts'
import type { Reading } from '../reading/reading.ts'
import type { Contradiction, Document, Fact, Problem, Review, TimeExpression } from '../review.ts'
import { collateClaims } from './claims.ts'
import { findConflicts } from './conflicts/conflicts.ts'
import { findSharedPassages } from './copies/copies.ts'
import { dateSources } from './dating/dating.ts'
import { findEvents } from './events/events.ts'
import { collectFacts } from './facts.ts'
import { linkMentions } from './identity/identity.ts'
import { stableId } from './ids.ts'
import { type Collated, type Conflict, type Source, spanOf } from './model.ts'

export interface ReviewOptions {
  /** The folder as it was given. */
  readonly root: string
  /** The language of messages. */
  readonly language?: MessageLanguage
  readonly problems?: readonly Problem[]
}

interface Entry {
  readonly reading: Reading
  readonly encoding: string
}

export class Collation {
  readonly #entries = new Map<string, Entry>()
  #decisions: readonly Decision[] = []
  #collated: Collated | undefined
  /** What only articles decide, and no decision: kept until one changes. */
  #articles: Pick<Collated, 'sources' | 'sharedPassages'> | undefined

  set(file: string, reading: Reading, encoding = 'utf8'): void {
    this.#entries.set(file, { reading, encoding })
    this.#articles = undefined
    this.#collated = undefined
  }

  remove(file: string): void {
    if (!this.#entries.delete(file)) return
    this.#articles = undefined
    this.#collated = undefined
  }

  decide(decisions: readonly Decision[]): void {
    this.#decisions = decisions
    this.#collated = undefined
  }

  /** Everything the features look at, entities linked and times resolved. Kept until an article or a decision changes. */
  collated(): Collated {
    if (this.#collated) return this.#collated
    if (!this.#articles) {
      const sources = sourcesOf(this.#entries)
      this.#articles = { sources, sharedPassages: findSharedPassages(sources) }
    }
    this.#collated = { ...this.#articles, ...collate(this.#articles.sources, this.#decisions) }
    return this.#collated
  }

  review({ root, language = 'en', problems = [] }: ReviewOptions): Review {
    const collated = this.collated()
    const conflicts = [...collated.chronology.findings, ...findConflicts(collated)]
    const { facts, factOf } = collectFacts(collated)
    const documents = collated.sources.map(({ file, reading }): Document => {
      const date = collated.chronology.dateOf(file)
      return {
        file,
        language: reading.language,
        encoding: this.#entries.get(file)!.encoding,
        ...(reading.title ? { title: spanOf(file, reading.title) } : {}),
        ...(date ? { date } : {}),
      }
    })
    return {
      version: 1,
      root,
      documents,
      entities: [...collated.linking.entities],
      times: collated.sources.flatMap((source) => timesOf(source, collated)),
      events: collated.events.map(({ event }) => event),
      facts: facts satisfies Fact[],
      contradictions: withIds(conflicts, factOf, language),
      sharedPassages: [...collated.sharedPassages],
      problems: [...problems],
    }
  }
}

function sourcesOf(entries: ReadonlyMap<string, Entry>): Source[] {
  return [...entries]
    .map(([file, { reading }]) => ({ file, reading }))
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
}

function collate(
  sources: readonly Source[],
  decisions: readonly Decision[],
): Omit<Collated, 'sources' | 'sharedPassages'> {
  const linking = linkMentions(sources, decisions)
  const chronology = dateSources(sources, linking, decisions)
  const claims = collateClaims(sources, linking, chronology)
  const events = findEvents(sources, linking, chronology, claims)
  return { linking, chronology, claims, events }
}

function timesOf({ file, reading }: Source, { chronology }: Collated): TimeExpression[] {
  return reading.times.map((time, index) => {
    const resolved = chronology.timeOf(file, index)
    return {
      span: spanOf(file, time),
      kind: time.kind,
      value: resolved?.value ?? time.value,
      ...(resolved?.from === undefined ? {} : { from: resolved.from }),
      ...(resolved?.to === undefined ? {} : { to: resolved.to }),
      ...(resolved ? { anchor: resolved.anchor } : {}),
    }
  })
}

/** Conflicts in reading order, each with an id that is stable while both sides are. */
function withIds(
  conflicts: readonly Conflict[],
  factOf: ReadonlyMap<string, string>,
  language: MessageLanguage,
): Contradiction[] {
  const seen = new Set<string>()
  return conflicts.flatMap((conflict) => {
    const { left, right, kind, message } = conflict
    const id = stableId('c', kind, left.file, left.start, left.end, right.file, right.start, right.end)
    if (seen.has(id)) return []
    seen.add(id)
    return {
      id,
      kind,
      relation: conflict.relation,
      confidence: Math.round(conflict.confidence * 1000) / 1000,
      left,
      right,
      alsoLeft: [...conflict.alsoLeft],
      alsoRight: [...conflict.alsoRight],
      // Comparisons know claims; not every claim is a fact of the review.
      facts: [...new Set(conflict.facts.flatMap((claim) => factOf.get(claim) ?? []))],
      message: renderMessage(message, language),
    }
  })
}
