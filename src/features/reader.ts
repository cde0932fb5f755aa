/** The right-to-left reader («Reopen With…», or a command), and two articles side by side in the same page. */
import * as vscode from 'vscode'
import { z } from 'zod'
import { type Span, span } from '../review.ts'
import type { Page, ToHost } from '../webview/shared/page.ts'
import type { FolderReview } from '../workspace/folder-review.ts'
import type { ReviewService } from '../workspace/service.ts'
import { articlePage, cardsOf } from './article-page.ts'
import type { Feature } from './feature.ts'
import { openPlaceCommand } from './places.ts'
import { interfaceLanguage, t } from './text.ts'
import { servePage } from './web-page.ts'

export const readerType = 'sourceReview.reader'
export const compareType = 'sourceReview.compare'
export const compareCommand = 'sourceReview.openCompare'

interface Compared {
  readonly folder: FolderReview
  readonly left: Span
  readonly right: Span
}

export const reader: Feature = (context, service) => {
  const { extensionUri } = context
  return vscode.Disposable.from(
    vscode.window.registerCustomEditorProvider(readerType, {
      resolveCustomTextEditor(document, panel) {
        serve(extensionUri, service, panel, () => {
          const located = service.locate(document.uri)
          if (!located) return emptyPage(t('This file is not among the reviewed articles.'))
          const { folder, index, file } = located
          return page(
            document.uri.path.split('/').at(-1)!,
            [articlePage(folder, index, file)],
            cardsOf(folder, index, [file]),
          )
        })
      },
    }),
    vscode.commands.registerCommand('sourceReview.openReader', (target?: unknown) => {
      const uri = target instanceof vscode.Uri ? target : vscode.window.activeTextEditor?.document.uri
      return uri && vscode.commands.executeCommand('vscode.openWith', uri, readerType)
    }),
    vscode.commands.registerCommand(compareCommand, ({ folder, left, right }: Compared) => {
      const title = `${left.file} ↔ ${right.file}`
      const panel = vscode.window.createWebviewPanel(compareType, title, vscode.ViewColumn.Active)
      compare(extensionUri, service, panel, { folder: folder.uri.toString(), left, right })
    }),
    vscode.window.registerWebviewPanelSerializer(compareType, {
      async deserializeWebviewPanel(panel, state: unknown) {
        const origin = originOf(state)
        if (origin) compare(extensionUri, service, panel, origin)
        else panel.dispose()
      },
    }),
  )
}

/** What a compare page was made from; it survives a restart of the window. */
interface Origin {
  readonly folder: string
  readonly left: Span
  readonly right: Span
}

function originOf(state: unknown): Origin | undefined {
  if (typeof state !== 'object' || state === null || !('origin' in state)) return undefined
  const parsed = originSchema.safeParse(state.origin)
  return parsed.success ? parsed.data : undefined
}

const originSchema = z.strictObject({ folder: z.string(), left: span, right: span })

/** Both claims in view, what the articles share marked in both. */
function compare(extensionUri: vscode.Uri, service: ReviewService, panel: vscode.WebviewPanel, origin: Origin): void {
  const { left, right } = origin
  serve(extensionUri, service, panel, () => {
    const folder = service.folders.find(({ uri }) => uri.toString() === origin.folder)
    const index = folder?.index
    if (!folder || !index?.sources.has(left.file) || !index.sources.has(right.file)) {
      return emptyPage(t('This file is not among the reviewed articles.'))
    }
    const articles = [
      articlePage(folder, index, left.file, right.file),
      articlePage(folder, index, right.file, left.file),
    ]
    const reveal = [left, right].map(({ start, end }) => (end > start ? start : undefined))
    return { ...page(panel.title, articles, cardsOf(folder, index, [left.file, right.file]), reveal), origin }
  })
}

function page(title: string, articles: Page['articles'], cards: Page['cards'], reveal: Page['reveal'] = []): Page {
  const labels = { close: t('Close'), details: t('Details'), open: t('Open as text') }
  return { language: interfaceLanguage(), title, articles, cards, labels, reveal }
}

const emptyPage = (message: string): Page => page(message, [{ uri: '', file: message, details: '', blocks: [] }], {})

/** The page that shows articles, by the same program in the reader and beside each other. */
const serve = (extensionUri: vscode.Uri, service: ReviewService, panel: vscode.WebviewPanel, make: () => Page): void =>
  servePage<ToHost>(extensionUri, service, panel, {
    name: 'reader',
    make,
    receive: ({ place }) => void vscode.commands.executeCommand(openPlaceCommand, ...place),
  })
