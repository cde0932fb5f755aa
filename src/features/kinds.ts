/** Kinds of conflict as people see them. A row: the kind, its name (a key of l10n) and its severity unless set otherwise. */
import type { ConflictKind, Relation } from '../review.ts'

export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'ignore'

export const conflictKinds: Readonly<Record<ConflictKind, { readonly name: string }>> = {
  number: { name: 'Number' },
  date: { name: 'Date' },
  'time-of-day': { name: 'Time of day' },
  duration: { name: 'Duration' },
  place: { name: 'Place' },
  role: { name: 'Role' },
  identity: { name: 'Identity' },
  name: { name: 'Name' },
  superlative: { name: 'First or only' },
  polarity: { name: 'Yes or no' },
  cause: { name: 'Cause' },
  sequence: { name: 'Order of events' },
  age: { name: 'Age' },
  'document-type': { name: 'Kind of document' },
  translation: { name: 'Translation' },
  weekday: { name: 'Weekday' },
  'relative-date': { name: 'Relative date' },
}

export const relationNames: Readonly<Record<Relation, string>> = {
  contradiction: 'Contradiction',
  development: 'Development',
  scope: 'Different scope',
  variant: 'Variant',
}
