/** From the review's spans to the editor's locations, and the command that opens one. */
import * as vscode from 'vscode'
import type { Span } from '../review.ts'
import type { FolderReview } from '../workspace/folder-review.ts'
import type { ReviewIndex } from '../workspace/review-index.ts'

export const openPlaceCommand = 'sourceReview.openPlace'

export function rangeOf(index: ReviewIndex, { file, start, end }: Span): vscode.Range | undefined {
  const source = index.sources.get(file)
  if (!source) return undefined
  const from = source.positionAt(start)
  const to = source.positionAt(end)
  return new vscode.Range(from.line, from.character, to.line, to.character)
}

export function locationOf(folder: FolderReview, span: Span): vscode.Location | undefined {
  const range = folder.index && rangeOf(folder.index, span)
  return range && new vscode.Location(folder.uriOf(span.file), range)
}

/** Arguments of the open command: plain data, so that a link in a hover can carry them. */
export type PlaceArguments = [uri: string, start: number, end: number]

export const placeArguments = (folder: FolderReview, { file, start, end }: Span): PlaceArguments => [
  folder.uriOf(file).toString(),
  start,
  end,
]

export const openPlace = (folder: FolderReview, span: Span, title: string): vscode.Command => ({
  command: openPlaceCommand,
  title,
  arguments: placeArguments(folder, span),
})

/** `file:line`, as people cite a place. */
export function citation(index: ReviewIndex, span: Span): string {
  const line = index.sources.get(span.file)?.positionAt(span.start).line
  return line === undefined ? span.file : `${span.file}:${line + 1}`
}
