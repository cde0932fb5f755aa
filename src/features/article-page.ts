/** An article as the reader shows it: its lines cut where names, dates, claims and shared passages begin and end. */
import type { Entity, Span } from '../review.ts'
import type { ArticlePage, Block, Card, Segment } from '../webview/shared/page.ts'
import type { FolderReview } from '../workspace/folder-review.ts'
import { bySpan, type ReviewIndex } from '../workspace/review-index.ts'
import type { Placed } from '../workspace/span-table.ts'
import { visibleConflicts } from './conflict-filter.ts'
import { interval } from './days.ts'
import { claimsOf, factWords } from './entity-facts.ts'
import { entityKinds } from './entity-kinds.ts'
import { citation, placeArguments } from './places.ts'
import { t } from './text.ts'

interface Mark {
  readonly start: number
  readonly end: number
  /** What it is marked as; without one it is only there to be clicked. */
  readonly name?: string
  readonly card?: string
}

const maxRows = 12

export function articlePage(folder: FolderReview, index: ReviewIndex, file: string, other?: string): ArticlePage {
  const source = index.sources.get(file)!
  const date = index.documents.get(file)?.date
  const marks = marksOf(folder, index, file, other)
  return {
    uri: folder.uriOf(file).toString(),
    file,
    details: [
      date ? interval(date.from, date.to) : t('undated'),
      ...(source.encoding === 'utf8' ? [] : [source.encoding]),
    ].join(' · '),
    blocks: source.lines.map(
      ({ kind, language, start, end }): Block => ({
        kind,
        language,
        segments: cut(source.text, { start, end }, marks),
      }),
    ),
  }
}

/** What is marked in the article, in reading order. Shared passages only where another article is beside it. */
function marksOf(folder: FolderReview, index: ReviewIndex, file: string, other: string | undefined): Mark[] {
  const filter = visibleConflicts(folder.uri)
  const mark = ({ span: { start, end } }: Placed<unknown>, name: string, card?: string): Mark =>
    card === undefined ? { start, end, name } : { start, end, name, card }
  const outermost = new Set(index.mentions.outermost(file))
  const marks: Mark[] = [
    ...index.mentions.in(file).map((placed) => {
      // A name inside a name has its card, and the colour of the outer one.
      const { span, item } = placed
      return outermost.has(placed)
        ? mark(placed, entityKinds[item.type].highlight, item.id)
        : { start: span.start, end: span.end, card: item.id }
    }),
    ...index.times.in(file).map((placed) => mark(placed, 'date')),
    ...index.sides
      .in(file)
      .filter(({ item }) => !item.also && filter.shows(index, item.contradiction))
      .map((placed) => mark(placed, 'conflict', placed.item.contradiction.id)),
  ]
  if (other !== undefined) {
    for (const { left, right } of index.review.sharedPassages) {
      if (left.file === file && right.file === other) marks.push({ ...left, name: 'shared' })
      if (right.file === file && left.file === other) marks.push({ ...right, name: 'shared' })
    }
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The pieces of a line between the ends of marks; what several marks cover has all their names. */
function cut(text: string, line: { start: number; end: number }, marks: readonly Mark[]): Segment[] {
  const here = marks.filter(({ start, end }) => start < line.end && end > line.start)
  const cuts = new Set([line.start, line.end])
  for (const { start, end } of here) {
    cuts.add(Math.max(start, line.start))
    cuts.add(Math.min(end, line.end))
  }
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, i): Segment => {
    const end = sorted[i + 1]!
    const covering = here.filter((mark) => mark.start <= start && mark.end >= end)
    // The shortest mark is what a click means.
    const card = covering
      .filter((mark) => mark.card !== undefined)
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.card
    const names = [...new Set(covering.flatMap(({ name }) => name ?? []))]
    return { text: text.slice(start, end), start, marks: names, ...(card === undefined ? {} : { card }) }
  })
}

/** The cards of everything that is marked in these articles. */
export function cardsOf(folder: FolderReview, index: ReviewIndex, files: readonly string[]): Record<string, Card> {
  const cards: Record<string, Card> = {}
  for (const file of files) {
    for (const { item } of index.mentions.in(file)) cards[item.id] ??= entityCard(folder, index, item)
    for (const { item } of index.sides.in(file)) {
      const { id, message, left, right } = item.contradiction
      cards[id] ??= {
        title: t('Contradiction'),
        subtitle: message,
        rows: [left, right].map((span) => row(folder, index, span)),
      }
    }
  }
  return cards
}

function entityCard(folder: FolderReview, index: ReviewIndex, entity: Entity): Card {
  const facts = claimsOf(index, entity)
  const latin = entity.latin && entity.latin !== entity.name ? ` · ${entity.latin}` : ''
  return {
    title: entity.name,
    subtitle: `${t(entityKinds[entity.type].one)}${latin}`,
    rows:
      facts.length > 0
        ? facts.slice(0, maxRows).map((fact) => row(folder, index, fact.span, factWords(index, fact)))
        : [...entity.mentions]
            .sort(bySpan)
            .slice(0, maxRows)
            .map((span) => row(folder, index, span)),
  }
}

const row = (folder: FolderReview, index: ReviewIndex, span: Span, text = index.wordsOf(span, 160)) => ({
  text,
  label: citation(index, span),
  place: placeArguments(folder, span),
})
