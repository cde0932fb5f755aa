/** Conflicts in the Problems panel and under the words, each side pointing at the other. */
import * as vscode from 'vscode'
import type { FolderReview } from '../workspace/folder-review.ts'
import type { ReviewIndex, Side } from '../workspace/review-index.ts'
import { section } from '../workspace/settings.ts'
import { isolate, messageLines } from './bidi.ts'
import { type ConflictFilter, type Severity, visibleConflicts } from './conflict-filter.ts'
import type { Feature } from './feature.ts'
import { helpPage } from './help.ts'
import { locationOf, rangeOf } from './places.ts'
import { t } from './text.ts'

/** One `set` takes 1,000 markers for a file; the rest would be dropped without a word. */
const cap = 999
const maxRelated = 10

const severities: Readonly<Record<Exclude<Severity, 'ignore'>, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
}

export const diagnosticSource = 'Source Review'

/** The contradiction that a diagnostic of ours is about. */
export const diagnosticId = new WeakMap<vscode.Diagnostic, string>()

export const diagnostics: Feature = (_context, service) => {
  const collection = vscode.languages.createDiagnosticCollection('source-review')
  const shown = new Map<FolderReview, readonly vscode.Uri[]>()

  const clear = (folder: FolderReview) => {
    for (const uri of shown.get(folder) ?? []) collection.delete(uri)
    shown.delete(folder)
  }
  const show = (folder: FolderReview) => {
    const { index } = folder
    if (!index) return
    const filter = visibleConflicts(folder.uri)
    const files = [...index.sources.keys()].flatMap((file) => {
      const found = diagnosticsOf(folder, index, file, filter)
      return found.length > 0 ? [{ uri: folder.uriOf(file), found }] : []
    })
    const uris = new Set(files.map(({ uri }) => uri.toString()))
    for (const uri of shown.get(folder) ?? []) if (!uris.has(uri.toString())) collection.delete(uri)
    for (const { uri, found } of files) collection.set(uri, found)
    shown.set(
      folder,
      files.map(({ uri }) => uri),
    )
  }
  const showAll = () => {
    for (const folder of [...shown.keys()]) if (!service.folders.includes(folder)) clear(folder)
    for (const folder of service.folders) show(folder)
  }
  showAll()
  return vscode.Disposable.from(
    collection,
    service.onDidChange((folder) => (folder ? show(folder) : showAll())),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${section}.diagnostics`)) showAll()
    }),
  )
}

function diagnosticsOf(
  folder: FolderReview,
  index: ReviewIndex,
  file: string,
  filter: ConflictFilter,
): vscode.Diagnostic[] {
  const sides = index.sides.in(file).filter(({ item }) => !item.also && filter.shows(index, item.contradiction))
  const found = sides.slice(0, cap).flatMap(({ span, item }): vscode.Diagnostic[] => {
    const severity = filter.severityOf(item.contradiction.kind)
    const range = rangeOf(index, span)
    return range && severity !== 'ignore' ? [toDiagnostic(folder, item, range, severities[severity])] : []
  })
  if (sides.length > cap) {
    const message = t(
      '{0} more conflicts in this file are not shown here; the Contradictions view lists all.',
      sides.length - cap,
    )
    found.push(new vscode.Diagnostic(new vscode.Range(0, 0, 0, 0), message, vscode.DiagnosticSeverity.Information))
  }
  return found
}

function toDiagnostic(
  folder: FolderReview,
  { contradiction, side }: Side,
  range: vscode.Range,
  severity: vscode.DiagnosticSeverity,
): vscode.Diagnostic {
  const { kind, relation, message, id } = contradiction
  const diagnostic = new vscode.Diagnostic(range, messageLines(message, folder.index?.language ?? 'en'), severity)
  diagnostic.source = diagnosticSource
  diagnostic.code = { value: `${relation}.${kind}`, target: helpPage(kind) }
  const here = side === 'left'
  const other = here ? contradiction.right : contradiction.left
  const places = [
    { span: other, words: t('The other claim: {0}', '{0}') },
    ...(here ? contradiction.alsoRight : contradiction.alsoLeft).map((span) => ({
      span,
      words: t('Says the same as the other: {0}', '{0}'),
    })),
    ...(here ? contradiction.alsoLeft : contradiction.alsoRight).map((span) => ({
      span,
      words: t('Says the same as this: {0}', '{0}'),
    })),
  ]
  diagnostic.relatedInformation = places.slice(0, maxRelated).flatMap(({ span, words }) => {
    const location = locationOf(folder, span)
    const text = folder.index?.sources.get(span.file)?.context(span) ?? ''
    return location
      ? [new vscode.DiagnosticRelatedInformation(location, isolate(words.replace('{0}', isolate(text))))]
      : []
  })
  diagnosticId.set(diagnostic, id)
  return diagnostic
}
