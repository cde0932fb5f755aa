/** Tables of a review as CSV (RFC 4180), for spreadsheets. */
import { corroborationOf } from '../collation/copies/corroboration.ts'
import type { Review, Span } from '../review.ts'
import { positionsOf, quote } from './positions.ts'

export type CsvTable = 'contradictions' | 'facts' | 'events' | 'names'

type Cell = string | number | undefined
type Row = readonly Cell[]

/** One table of a review: a header row, then a row an item, in the review's order. `texts` are the articles by file, `agencies` those that each is credited to. */
export function toCsv(
  review: Review,
  table: CsvTable,
  texts: ReadonlyMap<string, string>,
  agencies?: ReadonlyMap<string, readonly string[]>,
): string {
  const support = corroborationOf(review.sharedPassages, agencies)
  const position = positionsOf(texts)
  const names = new Map(review.entities.map(({ id, name }) => [id, name]))
  for (const { id, title } of review.events) names.set(id, title)
  const nameOf = (id: string | undefined) => (id === undefined ? undefined : (names.get(id) ?? id))
  const words = (span: Span) => quote(texts.get(span.file), span.start, span.end)
  const line = (span: Span) => position(span.file, span.start)?.line
  const rows: Record<CsvTable, () => Row[]> = {
    contradictions: () => [
      // biome-ignore format: a header is one row
      ['id', 'relation', 'kind', 'confidence', 'message', 'file', 'line', 'claim', 'other file', 'other line', 'other claim'],
      ...review.contradictions.map(({ id, relation, kind, confidence, message, left, right }) => [
        ...[id, relation, kind, confidence, message],
        ...[left.file, line(left), words(left), right.file, line(right), words(right)],
      ]),
    ],
    facts: () => [
      ['id', 'subject', 'predicate', 'value', 'modality', 'speaker', 'from', 'to', 'file', 'line', 'words'],
      ...review.facts.map(({ id, subject, predicate, value, modality, speaker, from, to, span }) => [
        ...[id, nameOf(subject), predicate, nameOf(value), modality, nameOf(speaker), from, to],
        ...[span.file, line(span), words(span)],
      ]),
    ],
    events: () => [
      ['id', 'type', 'title', 'from', 'to', 'place', 'participants', 'articles', 'texts', 'origins', 'mentions'],
      ...review.events.map(({ id, type, title, from, to, place, participants, mentions }) => [
        ...[id, type, title, from, to, nameOf(place)],
        participants.map(({ entity, role }) => `${nameOf(entity)} (${role})`).join('; '),
        ...Object.values(support(mentions.map(({ span }) => span))),
        mentions.length,
      ]),
    ],
    names: () => [
      ['id', 'type', 'name', 'latin', 'variants', 'articles', 'mentions'],
      ...review.entities.map(({ id, type, name, latin, variants, mentions }) => [
        ...[id, type, name, latin, variants.join('; ')],
        new Set(mentions.map(({ file }) => file)).size,
        mentions.length,
      ]),
    ],
  }
  return rows[table]()
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('')
}

/** Quoted where needed. What a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection). */
function cell(value: Cell): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(value)
  const safe =
    !isNumber && /^[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]*[=+\-@＝＋－＠\t\r]/.test(value)
      ? `'${value}`
      : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
