/** The timeline of a folder's events in a page of its own, from right to left where its articles are. */
import * as vscode from 'vscode'
import { z } from 'zod'
import { searchKey } from '../language/search-key.ts'
import type { Event } from '../review.ts'
import type { Card } from '../webview/shared/page.ts'
import type { FromTimeline, TimelineEvent, TimelinePage, ToTimeline } from '../webview/shared/timeline-page.ts'
import type { FolderReview } from '../workspace/folder-review.ts'
import { bySpan, type ReviewIndex } from '../workspace/review-index.ts'
import type { ReviewService } from '../workspace/service.ts'
import { chooseFolder } from './choose-folder.ts'
import { showEventCommand } from './claim-card.ts'
import { periodWords } from './days.ts'
import type { Feature } from './feature.ts'
import { citation, openPlaceCommand, placeArguments } from './places.ts'
import { supportWords } from './support.ts'
import { interfaceLanguage, t, viewLanguage } from './text.ts'
import { timelineDays } from './timeline-days.ts'
import { modalityNames } from './trees/events.ts'
import { servePage } from './web-page.ts'

export const timelineType = 'sourceReview.timeline'

export const timeline: Feature = ({ extensionUri }, service) => {
  const panels = new Map<string, vscode.WebviewPanel>()
  const fill = (panel: vscode.WebviewPanel, folder: string) => {
    panels.set(folder, panel)
    panel.onDidDispose(() => panels.delete(folder))
    servePage<FromTimeline>(extensionUri, service, panel, {
      name: 'timeline',
      make: () => pageOf(service, folder),
      receive: (message) => answer(service, panel, folder, message),
    })
  }
  return vscode.Disposable.from(
    vscode.commands.registerCommand('sourceReview.openTimeline', async () => {
      const folder = await chooseFolder(service, t('Which folder to show'))
      if (!folder) return
      const key = folder.uri.toString()
      const open = panels.get(key)
      if (open) return open.reveal()
      fill(vscode.window.createWebviewPanel(timelineType, t('Timeline'), vscode.ViewColumn.Active), key)
    }),
    vscode.window.registerWebviewPanelSerializer(timelineType, {
      async deserializeWebviewPanel(panel, state: unknown) {
        const known = stateSchema.safeParse(state)
        if (known.success) fill(panel, known.data.origin)
        else panel.dispose()
      },
    }),
  )
}

/** What the page keeps over a restart, as far as the host reads it. */
const stateSchema = z.object({ origin: z.string() })

const folderOf = (service: ReviewService, uri: string): FolderReview | undefined =>
  service.folders.find((folder) => folder.uri.toString() === uri)

function pageOf(service: ReviewService, origin: string): TimelinePage {
  const index = folderOf(service, origin)?.index
  const days = index ? timelineDays(index.review.events, viewLanguage()) : []
  return {
    language: interfaceLanguage(),
    direction: index && !runsFromTheRight(index) ? 'ltr' : 'rtl',
    title: t('Timeline'),
    days: days.map(({ label, gap, events }) => ({
      label: label ?? t('Undated'),
      gap,
      events: events.map((event) => row(index!, event)),
    })),
    labels: {
      close: t('Close'),
      details: t('Details'),
      search: t('Show only events whose words contain'),
      disputed: t('Only disputed'),
      count: t('{0} of {1} events', '{0}', '{1}'), // the page counts
      keys: t('Arrow keys go from event to event; Enter shows who tells it.'),
      none: t('No event fits.'),
      show: t('Show in Events'),
    },
    origin,
  }
}

/** Whether at least half of the articles are written from right to left. */
function runsFromTheRight({ review: { documents } }: ReviewIndex): boolean {
  return documents.filter(({ language }) => language === 'ar' || language === 'he').length * 2 >= documents.length
}

function row(index: ReviewIndex, event: Event): TimelineEvent {
  const place = event.place === undefined ? [] : [index.nameOf(event.place)]
  const sources = new Set(event.mentions.map(({ span }) => span.file)).size
  const disputed = index.disputes(index.contradictionsOfEvent(event)).length
  const names = event.participants.map(({ entity }) => index.nameOf(entity))
  return {
    id: event.id,
    title: index.titleOf(event),
    details: [...place, t('sources: {0}', sources)].join(' · '),
    disputed: disputed > 0 ? t('disputed: {0}', disputed) : '',
    words: searchKey([index.titleOf(event), event.type, ...place, ...names].join('\n')),
  }
}

function answer(service: ReviewService, panel: vscode.WebviewPanel, origin: string, message: FromTimeline): void {
  switch (message.kind) {
    case 'open':
      void vscode.commands.executeCommand(openPlaceCommand, ...message.place)
      return
    case 'show':
      void vscode.commands.executeCommand(showEventCommand, origin, message.id)
      return
    case 'card': {
      const folder = folderOf(service, origin)
      const event = folder?.index?.events.get(message.id)
      if (!folder?.index || !event) return
      const card = cardOf(folder, folder.index, event)
      void panel.webview.postMessage({ kind: 'card', id: event.id, card } satisfies ToTimeline)
    }
  }
}

/** When, where, how well supported, and who tells it in which words. */
function cardOf(folder: FolderReview, index: ReviewIndex, event: Event): Card {
  const { title, from, to, place, mentions } = event
  const when = from === undefined ? t('Day not known') : periodWords(from, to ?? from, viewLanguage())
  const support = supportWords(index.supportOf(mentions.map(({ span }) => span)), t)
  return {
    title,
    subtitle: [when, ...(place === undefined ? [] : [index.nameOf(place)]), support].join(' · '),
    rows: [...mentions]
      .sort((a, b) => bySpan(a.span, b.span))
      .map(({ span, modality }) => {
        const said = modalityNames[modality]
        return {
          text: index.wordsOf(span, 160),
          label: [citation(index, span), ...(said ? [t(said)] : [])].join(' · '),
          place: placeArguments(folder, span),
        }
      }),
  }
}
