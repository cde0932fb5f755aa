/** The page of the timeline: what it shows comes from the host, where it is scrolled to and filtered by stays here. */
import { Timeline, type TimelineState } from './shared/timeline.ts'
import type { FromTimeline, ToTimeline } from './shared/timeline-page.ts'

interface State extends TimelineState {
  /** Read by the host when it brings the page back. */
  readonly origin: string
}

interface Host {
  postMessage(message: FromTimeline | { readonly kind: 'ready' }): void
  getState(): State | undefined
  setState(state: State): void
}
declare function acquireVsCodeApi(): Host

const host = acquireVsCodeApi()
let origin: string | undefined
const timeline = new Timeline(document.getElementById('root')!, {
  open: (place) => host.postMessage({ kind: 'open', place }),
  choose: (id) => host.postMessage({ kind: 'card', id }),
  show: (id) => host.postMessage({ kind: 'show', id }),
  changed: remember,
})
const before = host.getState()
if (before) timeline.restore(before)

addEventListener('message', ({ data }: MessageEvent<ToTimeline>) => {
  if (data.kind === 'card') return timeline.showCard(data.id, data.card)
  origin = data.page.origin
  timeline.show(data.page)
  remember()
})

function remember(): void {
  if (origin !== undefined) host.setState({ ...timeline.state, origin })
}

host.postMessage({ kind: 'ready' })
