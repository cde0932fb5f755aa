/** The Events view: grouped by day, place, person or source; found from the editor. */
import * as vscode from 'vscode'
import { showEventCommand } from './claim-card.ts'
import type { Feature } from './feature.ts'
import { shownEvents } from './filters.ts'
import { shown } from './shown.ts'
import { t, viewLanguage } from './text.ts'
import { type EventsOptions, eventNodes } from './trees/events.ts'
import { folderRoots } from './trees/folders.ts'
import { ReviewTree } from './trees/review-tree.ts'

type Group = EventsOptions['group']

export const eventsView: Feature = (_context, service) => {
  let group: Group = 'day'
  let text: string | undefined
  let onlyFile: string | undefined // a document's address
  let disputed = false
  const optionsIn = (folder: { fileOf(uri: vscode.Uri): string | undefined }): EventsOptions => {
    const file = onlyFile === undefined ? undefined : (folder.fileOf(vscode.Uri.parse(onlyFile)) ?? '')
    return {
      group,
      disputed,
      language: viewLanguage(),
      ...(text ? { text } : {}),
      ...(file === undefined ? {} : { file }),
    }
  }
  shown.events = (folder, index) => shownEvents(index, optionsIn(folder))
  const tree = new ReviewTree(
    'sourceReview.events',
    {
      roots: () => folderRoots(service, (folder, index) => eventNodes(folder, index, optionsIn(folder))),
      message: () => {
        let rows = 0
        let all = 0
        for (const folder of service.folders) {
          if (!folder.index) continue
          rows += shown.events(folder, folder.index).length
          all += folder.index.review.events.length
        }
        if (rows < all) return t('{0} of {1} events. Clear the filter to see all.', rows, all)
        return all > 0 ? t('events: {0}', all) : t('No events were found in these articles.')
      },
    },
    service,
  )
  const filtered = () => {
    const on = Boolean(text) || onlyFile !== undefined || disputed
    void vscode.commands.executeCommand('setContext', 'sourceReview.eventsFiltered', on)
    tree.refresh()
  }
  const register = vscode.commands.registerCommand
  return vscode.Disposable.from(
    tree,
    ...(['day', 'place', 'person', 'source'] as const).map((by) =>
      register(`sourceReview.events.groupBy.${by}`, () => {
        group = by
        tree.refresh()
      }),
    ),
    register('sourceReview.events.expandAll', () => tree.expandAll()),
    register('sourceReview.events.filter', async () => {
      const answer = await vscode.window.showInputBox({
        prompt: t('Show only events whose words contain'),
        value: text ?? '',
      })
      if (answer === undefined) return
      text = answer
      filtered()
    }),
    register('sourceReview.events.onlyThisFile', () => {
      onlyFile = vscode.window.activeTextEditor?.document.uri.toString()
      filtered()
    }),
    register('sourceReview.events.onlyDisputed', () => {
      disputed = !disputed
      filtered()
    }),
    register('sourceReview.events.clearFilter', () => {
      text = onlyFile = undefined
      disputed = false
      filtered()
    }),
    register(showEventCommand, async (folder: string, id: string) => {
      await vscode.commands.executeCommand('sourceReview.events.focus')
      await tree.reveal(
        ({ subject }) => subject?.kind === 'event' && subject.id === id && subject.folder.uri.toString() === folder,
      )
    }),
    register('sourceReview.revealEvents', async () => {
      const editor = vscode.window.activeTextEditor
      const located = editor && service.locate(editor.document.uri)
      if (!located) return
      const { folder, index, file } = located
      const offset = index.sources.get(file)!.offsetAt(editor.selection.active)
      const [here] = index.eventPlaces.at(file, offset)
      const event = here ?? index.eventPlaces.after(file, offset) ?? index.eventPlaces.in(file).at(-1)
      if (!event) {
        void vscode.window.showInformationMessage(t('No event is told in this file.'))
        return
      }
      await vscode.commands.executeCommand(showEventCommand, folder.uri.toString(), event.item.event.id)
    }),
  )
}
