/** One card per place: the name under the cursor and the longer ones that it lies in, else the date; then the claim that the place is part of. */
import * as vscode from 'vscode'
import type { Span } from '../review.ts'
import type { Located } from '../workspace/service.ts'
import { contradictionCard, eventCard, factCard, noteCard, showEventCommand } from './claim-card.ts'
import { dateCard } from './date-card.ts'
import { entityCard, showEntityCommand } from './entity-card.ts'
import { articles, type Feature } from './feature.ts'
import { card } from './markdown.ts'
import { openPlaceCommand, rangeOf } from './places.ts'

export const hovers: Feature = (_context, service) =>
  vscode.languages.registerHoverProvider([...articles], {
    provideHover(document, position) {
      const located = service.locate(document.uri)
      return located && hoverAt(located, position)
    },
  })

function hoverAt({ folder, index, file }: Located, position: vscode.Position): vscode.Hover | undefined {
  const offset = index.sources.get(file)!.offsetAt(position)
  const names = index.mentions.nestAt(file, offset)
  const [name] = names
  const [time] = index.times.at(file, offset)
  const [side] = index.sides.at(file, offset)
  const [event] = index.eventPlaces.at(file, offset)
  const [fact] = index.factPlaces.at(file, offset)
  const rows: string[] = []
  let span: Span | undefined
  if (name) {
    for (const { item } of names) rows.push(...entityCard(folder, index, item, file))
    span = name.span
  } else if (time) {
    rows.push(...dateCard(folder, index, time.item))
    span = time.span
  }
  if (side) {
    rows.push(...contradictionCard(folder, index, side.item.contradiction, file))
    span ??= side.span
  }
  if (event && !name) {
    rows.push(...eventCard(folder, index, event.item.event, file))
    span ??= event.span
  }
  if (fact && !name) {
    rows.push(...factCard(index, fact.item))
    span ??= fact.span
  }
  for (const note of index.notes.at(file, offset)) {
    rows.push(...noteCard(note.item))
    span ??= note.span
  }
  if (!span) return undefined
  return new vscode.Hover(card(rows, [openPlaceCommand, showEntityCommand, showEventCommand]), rangeOf(index, span))
}
