/** Definition (the fullest naming), references across articles, and the other places of a name in this one. */
import * as vscode from 'vscode'
import type { Entity, Span } from '../review.ts'
import { bySpan, type ReviewIndex } from '../workspace/review-index.ts'
import type { Located, ReviewService } from '../workspace/service.ts'
import { articles, type Feature } from './feature.ts'
import { locationOf, rangeOf } from './places.ts'

export const references: Feature = (_context, service) =>
  vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider([...articles], {
      provideDefinition(document, position) {
        const found = entityAt(service, document, position)
        if (!found) return undefined
        return locationOf(found.located.folder, fullestNaming(found.located.index, found.entity))
      },
    }),
    vscode.languages.registerReferenceProvider([...articles], {
      provideReferences(document, position) {
        const found = entityAt(service, document, position)
        return found?.entity.mentions.toSorted(bySpan).flatMap((span) => locationOf(found.located.folder, span) ?? [])
      },
    }),
    vscode.languages.registerDocumentHighlightProvider([...articles], {
      provideDocumentHighlights(document, position) {
        const found = entityAt(service, document, position)
        if (!found) return undefined
        const { entity, located } = found
        const here = entity.mentions.filter(({ file }) => file === located.file)
        return here.flatMap((span) => {
          const range = rangeOf(located.index, span)
          return range ? new vscode.DocumentHighlight(range) : []
        })
      },
    }),
  )

/** The name under the cursor. */
export function entityAt(
  service: ReviewService,
  document: vscode.TextDocument,
  position: vscode.Position,
): { located: Located; entity: Entity; span: Span } | undefined {
  const located = service.locate(document.uri)
  if (!located) return undefined
  const offset = located.index.sources.get(located.file)!.offsetAt(position)
  const [placed] = located.index.mentions.at(located.file, offset)
  return placed && { located, entity: placed.item, span: placed.span }
}

/** Where the entity is named by its full name first; else its longest naming. */
export function fullestNaming(index: ReviewIndex, { name, mentions }: Entity): Span {
  const sorted = [...mentions].sort(bySpan)
  const full = sorted.find((span) => index.wordsOf(span) === name)
  return full ?? sorted.reduce((best, span) => (span.end - span.start > best.end - best.start ? span : best))
}
