/** What a command is about: the row it was called on, the id it was given, else what lies under the cursor. */
import * as vscode from 'vscode'
import type { Contradiction, Entity, Span } from '../review.ts'
import type { FolderReview } from '../workspace/folder-review.ts'
import type { ReviewIndex } from '../workspace/review-index.ts'
import type { Located, ReviewService } from '../workspace/service.ts'
import type { Subject, TreeNode } from './trees/node.ts'

export interface Chosen<T> {
  readonly folder: FolderReview
  readonly index: ReviewIndex
  readonly item: T
  /** Where the cursor is, where it is on the item. */
  readonly span?: Span
}

interface Cursor extends Located {
  readonly offset: number
}

export function cursor(service: ReviewService): Cursor | undefined {
  const editor = vscode.window.activeTextEditor
  const located = editor && service.locate(editor.document.uri)
  if (!located) return undefined
  return { ...located, offset: located.index.sources.get(located.file)!.offsetAt(editor.selection.active) }
}

export function chosenConflict(service: ReviewService, target: unknown): Chosen<Contradiction> | undefined {
  const subject = subjectOf(target)
  const id = subject?.kind === 'contradiction' ? subject.id : typeof target === 'string' ? target : undefined
  if (id !== undefined) {
    for (const folder of service.folders) {
      const item = folder.index?.review.contradictions.find((contradiction) => contradiction.id === id)
      if (folder.index && item) return { folder, index: folder.index, item }
    }
    return undefined
  }
  const at = cursor(service)
  const side = at?.index.sides.at(at.file, at.offset)[0]
  return at && side && { folder: at.folder, index: at.index, item: side.item.contradiction, span: side.span }
}

export function chosenEntity(service: ReviewService, target: unknown): Chosen<Entity> | undefined {
  const subject = subjectOf(target)
  if (subject?.kind === 'entity') {
    const { index } = subject.folder
    const item = index?.entities.get(subject.id)
    return index && item && { folder: subject.folder, index, item }
  }
  const at = cursor(service)
  const mention = at?.index.mentions.at(at.file, at.offset)[0]
  return at && mention && { folder: at.folder, index: at.index, item: mention.item, span: mention.span }
}

export function chosenFile(service: ReviewService, target: unknown): Chosen<string> | undefined {
  const subject = subjectOf(target)
  if (subject?.kind === 'source') {
    const { index } = subject.folder
    return index && { folder: subject.folder, index, item: subject.file }
  }
  const uri = target instanceof vscode.Uri ? target : vscode.window.activeTextEditor?.document.uri
  const located = uri && service.locate(uri)
  return located && { folder: located.folder, index: located.index, item: located.file }
}

/** The selected words; without a selection the claim or name under the cursor. */
export function chosenSpan(service: ReviewService, target: unknown): Chosen<Span> | undefined {
  const subject = subjectOf(target)
  if (subject?.kind === 'place') {
    const { index } = subject.folder
    return index && { folder: subject.folder, index, item: subject.span }
  }
  const at = cursor(service)
  const selection = vscode.window.activeTextEditor?.selection
  if (!at || !selection) return undefined
  const { folder, index, file, offset } = at
  const source = index.sources.get(file)!
  if (!selection.isEmpty) {
    return {
      folder,
      index,
      item: { file, start: source.offsetAt(selection.start), end: source.offsetAt(selection.end) },
    }
  }
  const placed = [index.sides, index.factPlaces, index.eventPlaces, index.mentions, index.times]
    .map((table) => table.at(file, offset)[0])
    .find(Boolean)
  return placed && { folder, index, item: placed.span }
}

function subjectOf(target: unknown): Subject | undefined {
  return typeof target === 'object' && target !== null && 'subject' in target ? (target as TreeNode).subject : undefined
}
