/** The page of the reader and of the compare view: articles as they are read, right to left where they are written so. */
import type { Page, ToHost, ToPage } from './shared/page.ts'
import { renderPage } from './shared/render.ts'

interface State {
  readonly scroll: number
  /** What the page was made from: the host reads it when it brings the page back. */
  readonly origin?: unknown
}

interface Host {
  postMessage(message: ToHost | { readonly kind: 'ready' }): void
  getState(): State | undefined
  setState(state: State): void
}
declare function acquireVsCodeApi(): Host

const host = acquireVsCodeApi()
const root = document.getElementById('root')!
let shown: Page | undefined

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  const first = shown === undefined
  const scroll = first ? (host.getState()?.scroll ?? 0) : document.documentElement.scrollTop
  shown = data.page
  renderPage(shown, root, { open: (place) => host.postMessage({ kind: 'open', place }) })
  if (scroll > 0) document.documentElement.scrollTop = scroll
  remember()
})
addEventListener('scroll', remember)
function remember(): void {
  host.setState({ scroll: document.documentElement.scrollTop, origin: shown?.origin })
}

host.postMessage({ kind: 'ready' })
