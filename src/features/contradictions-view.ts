/** The Contradictions view, its badge, and the way from one contradiction to the next. */
import * as vscode from 'vscode'
import type { Contradiction, Span } from '../review.ts'
import type { FolderReview } from '../workspace/folder-review.ts'
import type { ReviewService } from '../workspace/service.ts'
import type { Feature } from './feature.ts'
import { type StatusFilter, statusFilters, statusOf } from './filters.ts'
import { openPlaceCommand, placeArguments } from './places.ts'
import { shown } from './shown.ts'
import { openContradictions } from './state.ts'
import { t } from './text.ts'
import { type ContradictionsOptions, contradictionNodes, listed } from './trees/contradictions.ts'
import { folderRoots } from './trees/folders.ts'
import { ReviewTree } from './trees/review-tree.ts'

/** Said above the rows: keys of l10n. What is shown unless somebody chose has none. */
const filterNames: Readonly<Record<StatusFilter, string | undefined>> = {
  standing: undefined,
  open: 'Only those that nobody decided on are shown.', // l10n
  confirmed: 'Only confirmed ones are shown.', // l10n
  dismissed: 'Only dismissed ones are shown.', // l10n
  all: 'Dismissed ones are shown too.', // l10n
}

export const contradictionsView: Feature = (_context, service) => {
  let options: ContradictionsOptions = { group: 'kind', show: 'standing' }
  shown.contradictions = (folder, index) => listed(folder, index, options.show)
  const tree = new ReviewTree(
    'sourceReview.contradictions',
    {
      roots: () => folderRoots(service, (folder, index) => contradictionNodes(folder, index, options)),
      message: () => {
        const counts = { open: 0, confirmed: 0, dismissed: 0 }
        for (const folder of service.folders) {
          const { index } = folder
          if (!index) continue
          for (const { id } of listed(folder, index, 'all')) counts[statusOf(index, id)]++
        }
        const { open, confirmed, dismissed } = counts
        if (open + confirmed + dismissed === 0) return t('No contradictions were found in these articles.')
        const said = t('open: {0} · confirmed: {1} · dismissed: {2}', open, confirmed, dismissed)
        const only = filterNames[options.show]
        return only === undefined ? said : `${said}\n${t(only)}`
      },
      badge: () => {
        const value = openContradictions(service)
        return value === 0 ? undefined : { value, tooltip: t('open contradictions: {0}', value) }
      },
    },
    service,
  )
  const show = (changed: Partial<ContradictionsOptions>) => () => {
    options = { ...options, ...changed }
    tree.refresh()
  }
  const register = vscode.commands.registerCommand
  return vscode.Disposable.from(
    tree,
    register('sourceReview.contradictions.groupBy.kind', show({ group: 'kind' })),
    register('sourceReview.contradictions.groupBy.event', show({ group: 'event' })),
    ...statusFilters.map((status) => register(`sourceReview.contradictions.show.${status}`, show({ show: status }))),
    register('sourceReview.contradictions.expandAll', () => tree.expandAll()),
    register('sourceReview.showContradictions', () =>
      vscode.commands.executeCommand('sourceReview.contradictions.focus'),
    ),
    register('sourceReview.nextContradiction', () => step(service, tree, 1)),
    register('sourceReview.previousContradiction', () => step(service, tree, -1)),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('sourceReview.diagnostics')) tree.refresh()
    }),
  )
}

interface Stop {
  readonly folder: FolderReview
  readonly contradiction: Contradiction
  readonly span: Span
}

/** From the cursor to the next or previous side of a contradiction, through all files, round at the end. */
async function step(service: ReviewService, tree: ReviewTree, by: 1 | -1): Promise<void> {
  const stops = service.folders
    .flatMap((folder): Stop[] =>
      folder.index
        ? listed(folder, folder.index, 'standing').flatMap((contradiction) => [
            { folder, contradiction, span: contradiction.left },
            { folder, contradiction, span: contradiction.right },
          ])
        : [],
    )
    .sort((a, b) => compareStops(a.folder, a.span, b.folder, b.span))
  if (stops.length === 0) {
    void vscode.window.showInformationMessage(t('No contradictions were found in these articles.'))
    return
  }
  const stop = stops[nextIndex(service, stops, by)]!
  await vscode.commands.executeCommand(openPlaceCommand, ...placeArguments(stop.folder, stop.span))
  if (tree.view.visible) {
    const { id } = stop.contradiction
    await tree.reveal(({ subject }) => subject?.kind === 'contradiction' && subject.id === id, {
      focus: false,
      expand: false,
    })
  }
}

function nextIndex(service: ReviewService, stops: readonly Stop[], by: 1 | -1): number {
  const editor = vscode.window.activeTextEditor
  const located = editor && service.locate(editor.document.uri)
  if (!located) return by === 1 ? 0 : stops.length - 1
  const offset = located.index.sources.get(located.file)!.offsetAt(editor.selection.start)
  const here: Span = { file: located.file, start: offset, end: offset }
  const order = (stop: Stop) => compareStops(stop.folder, stop.span, located.folder, here)
  if (by === 1)
    return Math.max(
      0,
      stops.findIndex((stop) => order(stop) > 0),
    )
  const before = stops.findLastIndex((stop) => order(stop) < 0)
  return before < 0 ? stops.length - 1 : before
}

function compareStops(folderA: FolderReview, a: Span, folderB: FolderReview, b: Span): number {
  const key = (folder: FolderReview, span: Span) => `${folder.uri.toString()}\u0000${span.file}`
  const one = key(folderA, a)
  const other = key(folderB, b)
  return one < other ? -1 : one > other ? 1 : a.start - b.start
}
