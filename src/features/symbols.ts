/** Names of all articles by any spelling, Latin included; the outline and the folding of one article. */
import * as vscode from 'vscode'
import { searchKey } from '../language/search-key.ts'
import type { Entity, EntityType } from '../review.ts'
import type { ReviewIndex } from '../workspace/review-index.ts'
import type { SourceText } from '../workspace/source-text.ts'
import { isolate } from './bidi.ts'
import { articles, type Feature } from './feature.ts'
import { locationOf, rangeOf } from './places.ts'
import { fullestNaming } from './references.ts'

/** The picker shows a few dozen; more only cost time. */
const maxSymbols = 256

const symbolKinds: Readonly<Record<EntityType, vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Class,
  organization: vscode.SymbolKind.Module,
  location: vscode.SymbolKind.Namespace,
  facility: vscode.SymbolKind.Namespace,
  product: vscode.SymbolKind.Object,
  event: vscode.SymbolKind.Event,
  group: vscode.SymbolKind.Module,
  document: vscode.SymbolKind.File,
}

export const symbols: Feature = (_context, service) =>
  vscode.Disposable.from(
    vscode.languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols(query) {
        const wanted = searchKey(query)
        const found: vscode.SymbolInformation[] = []
        for (const folder of service.folders) {
          for (const entity of folder.index?.review.entities ?? []) {
            if (found.length >= maxSymbols) return found
            const spelling = spellingLike(entity, wanted)
            const location = spelling && locationOf(folder, fullestNaming(folder.index!, entity))
            // The picker filters by its own rules: what was asked for must be in the label.
            if (location)
              found.push(new vscode.SymbolInformation(spelling, symbolKinds[entity.type], entity.name, location))
          }
        }
        return found
      },
    }),
    vscode.languages.registerDocumentSymbolProvider(
      [...articles],
      {
        provideDocumentSymbols(document) {
          const located = service.locate(document.uri)
          return located && outline(located.index, located.file)
        },
      },
      { label: 'Source Review' },
    ),
    vscode.languages.registerFoldingRangeProvider([...articles], {
      provideFoldingRanges(document) {
        const located = service.locate(document.uri)
        return located && paragraphs(located.index.sources.get(located.file)!)
      },
    }),
  )

/** The entity's name where it fits, else the spelling that does. */
function spellingLike({ name, latin, variants }: Entity, wanted: string): string | undefined {
  if (searchKey(name).includes(wanted)) return name
  return [latin ?? '', ...variants].find((spelling) => spelling !== '' && searchKey(spelling).includes(wanted))
}

/** Headline, then events and quotations in reading order. */
function outline(index: ReviewIndex, file: string): vscode.DocumentSymbol[] {
  const source = index.sources.get(file)!
  const title = index.documents.get(file)?.title
  const whole = rangeOf(index, { file, start: 0, end: source.text.length })!
  const items: { start: number; symbol: vscode.DocumentSymbol }[] = []
  for (const { span, item } of index.eventPlaces.in(file)) {
    const range = rangeOf(index, span)!
    const label = isolate(index.titleOf(item.event) || index.wordsOf(span, 80))
    items.push({
      start: span.start,
      symbol: new vscode.DocumentSymbol(label, item.event.from ?? '', vscode.SymbolKind.Event, range, range),
    })
  }
  for (const quote of source.quotes) {
    const range = rangeOf(index, { file, ...quote })!
    const label = isolate(`«${source.excerpt(quote, 80)}»`)
    const speaker = quote.speaker ? isolate(quote.speaker.text) : ''
    items.push({
      start: quote.start,
      symbol: new vscode.DocumentSymbol(label, speaker, vscode.SymbolKind.String, range, range),
    })
  }
  const children = items.sort((a, b) => a.start - b.start).map(({ symbol }) => symbol)
  if (!title) return children
  const head = new vscode.DocumentSymbol(
    isolate(source.excerpt(title, 120)),
    '',
    vscode.SymbolKind.File,
    whole,
    rangeOf(index, title)!,
  )
  head.children = children
  return [head]
}

/** A paragraph: lines up to an empty one. */
function paragraphs({ text, lineStarts }: SourceText): vscode.FoldingRange[] {
  const ranges: vscode.FoldingRange[] = []
  let first = -1
  for (let line = 0; line <= lineStarts.length; line++) {
    const blank =
      line === lineStarts.length || text.slice(lineStarts[line], lineStarts[line + 1] ?? text.length).trim() === ''
    if (!blank && first < 0) first = line
    if (blank && first >= 0) {
      if (line - 1 > first) ranges.push(new vscode.FoldingRange(first, line - 1))
      first = -1
    }
  }
  return ranges
}
