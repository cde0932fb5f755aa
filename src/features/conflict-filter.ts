/** Which conflicts the settings and people's decisions let through: the same for problems, views and counts. */
import * as vscode from 'vscode'
import { kinds, relations as relationWords } from '../export/kinds.ts'
import type { ConflictKind, Contradiction, Relation } from '../review.ts'
import type { ReviewIndex } from '../workspace/review-index.ts'
import { section } from '../workspace/settings.ts'
import { interfaceLanguage } from './text.ts'

export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'ignore'

export interface ConflictFilter {
  /** By relation, kind and confidence alone, whatever a person decided. */
  admits(contradiction: Contradiction): boolean
  /** Admitted and not dismissed. */
  shows(index: ReviewIndex, contradiction: Contradiction): boolean
  severityOf(kind: ConflictKind): Severity
}

export function visibleConflicts(folder: vscode.Uri): ConflictFilter {
  const settings = vscode.workspace.getConfiguration(`${section}.diagnostics`, folder)
  const relations = settings.get<readonly Relation[]>('relations', ['contradiction'])
  const least = settings.get<number>('minimumConfidence', 0)
  const perKind = settings.get<Partial<Record<ConflictKind, Severity>>>('severity', {})
  const severityOf = (kind: ConflictKind) => perKind[kind] ?? 'warning'
  const admits = ({ kind, relation, confidence }: Contradiction) =>
    relations.includes(relation) && confidence >= least && severityOf(kind) !== 'ignore'
  return {
    severityOf,
    admits,
    shows: (index, contradiction) =>
      admits(contradiction) && index.verdicts.get(contradiction.id)?.verdict !== 'dismissed',
  }
}

export const kindName = (kind: ConflictKind): string => kinds[kind].name[interfaceLanguage()]
export const relationName = (relation: Relation): string => relationWords[relation][interfaceLanguage()]
