/** Builds the timeline: a column a day, from right to left where articles are, walked through with the arrow keys. */
import { searchKey } from '../../language/search-key.ts'
import { cardContent } from './card.ts'
import { button, element } from './elements.ts'
import type { Card, Place } from './page.ts'
import type { TimelineDay, TimelineEvent, TimelinePage } from './timeline-page.ts'

export interface TimelineActions {
  open(place: Place): void
  /** An event was chosen: its card is wanted. */
  choose(id: string): void
  show(id: string): void
  /** What somebody set, or where they are, changed. */
  changed(): void
}

/** What a restart of the window must not lose. */
export interface TimelineState {
  readonly text: string
  readonly disputed: boolean
  /** The event that the keys are at. */
  readonly at?: string
}

/** Moves of the arrow keys: days and events, as they lie on a page that runs from left to right. */
const moves: Readonly<Record<string, readonly [days: number, events: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

export class Timeline {
  readonly #root: HTMLElement
  readonly #actions: TimelineActions
  readonly #search = element('input', 'search')
  readonly #disputed = element('input', '')
  readonly #count = element('output', 'count')
  readonly #days = element('ol', 'days')
  readonly #card = element('aside', 'card')
  #page: TimelinePage | undefined
  #at: string | undefined
  /** The shown events' buttons, a list a day. */
  #columns: readonly (readonly HTMLButtonElement[])[] = []

  constructor(root: HTMLElement, actions: TimelineActions) {
    this.#root = root
    this.#actions = actions
    this.#search.type = 'search'
    this.#search.dir = 'auto'
    this.#disputed.type = 'checkbox'
    for (const field of [this.#search, this.#disputed]) field.addEventListener('input', () => this.#filter())
    this.#days.addEventListener('keydown', (event) => this.#key(event))
    this.#card.hidden = true
    this.#card.setAttribute('aria-live', 'polite')
    this.#card.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#close()
    })
  }

  get state(): TimelineState {
    const state = { text: this.#search.value, disputed: this.#disputed.checked }
    return this.#at === undefined ? state : { ...state, at: this.#at }
  }

  restore({ text, disputed, at }: TimelineState): void {
    this.#search.value = text
    this.#disputed.checked = disputed
    this.#at = at
  }

  show(page: TimelinePage): void {
    const first = this.#page === undefined
    this.#page = page
    const { labels } = page
    document.documentElement.lang = page.language
    document.documentElement.dir = page.direction
    document.title = page.title
    this.#search.placeholder = labels.search
    this.#search.setAttribute('aria-label', labels.search)
    this.#days.setAttribute('aria-label', page.title)
    this.#card.setAttribute('aria-label', labels.details)
    this.#fill()
    if (first) this.#build(page)
    if (first && this.#at !== undefined)
      this.#buttonOf(this.#at)?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }

  /** The card of the event that was chosen. */
  showCard(id: string, card: Card): void {
    const { labels } = this.#page!
    const content = cardContent(card, labels, { open: (place) => this.#actions.open(place) }, () => this.#close())
    this.#card.replaceChildren(
      ...content,
      button(labels.show, () => this.#actions.show(id)),
    )
    this.#card.hidden = false
    this.#card.querySelector<HTMLButtonElement>('li button')?.focus()
  }

  #build({ title, labels }: TimelinePage): void {
    const heading = element('h1', '')
    heading.dir = 'auto'
    heading.textContent = title
    const label = element('label', '')
    const words = element('bdi', '')
    words.textContent = labels.disputed
    label.append(this.#disputed, words)
    const keys = element('p', 'keys')
    keys.dir = 'auto'
    keys.textContent = labels.keys
    const bar = element('header', 'bar')
    bar.append(heading, this.#search, label, this.#count, keys)
    const main = element('main', 'timeline')
    main.append(bar, this.#days)
    this.#root.replaceChildren(main, this.#card)
  }

  #filter(): void {
    this.#fill()
    this.#actions.changed()
  }

  #fill(): void {
    const page = this.#page
    if (!page) return
    const wanted = searchKey(this.#search.value.trim())
    const fits = ({ words, disputed }: TimelineEvent) =>
      (wanted === '' || words.includes(wanted)) && (!this.#disputed.checked || disputed !== '')
    const columns: HTMLButtonElement[][] = []
    const shown: HTMLElement[] = []
    for (const day of page.days) {
      const events = day.events.filter(fits)
      if (events.length === 0) continue
      const buttons = events.map((event) => this.#event(event))
      columns.push(buttons)
      shown.push(dayElement(day, buttons))
    }
    this.#columns = columns
    if (shown.length === 0) shown.push(emptyElement(page.labels.none))
    this.#days.replaceChildren(...shown)
    const total = page.days.reduce((sum, { events }) => sum + events.length, 0)
    const now = columns.reduce((sum, { length }) => sum + length, 0)
    this.#count.textContent = page.labels.count.replace('{0}', String(now)).replace('{1}', String(total))
    const current = (this.#at === undefined ? undefined : this.#buttonOf(this.#at)) ?? columns[0]?.[0]
    if (current) current.tabIndex = 0 // one stop of the tab key; arrows lead on from there
  }

  #event({ id, title, details, disputed }: TimelineEvent): HTMLButtonElement {
    const made = button('', () => this.#choose(id))
    made.className = disputed === '' ? 'event' : 'event disputed'
    made.dataset.id = id
    made.tabIndex = -1
    const name = element('span', 'title')
    name.textContent = title
    const rest = element('span', 'about')
    rest.textContent = details
    for (const part of [name, rest]) part.dir = 'auto'
    made.append(name, rest)
    if (disputed !== '') {
      const warning = element('span', 'warning')
      warning.dir = 'auto'
      warning.textContent = `⚠ ${disputed}`
      made.append(warning)
    }
    made.addEventListener('focus', () => this.#stopAt(id))
    return made
  }

  #choose(id: string): void {
    this.#stopAt(id)
    this.#actions.choose(id)
  }

  #stopAt(id: string): void {
    for (const other of this.#days.querySelectorAll<HTMLElement>('[tabindex="0"]')) other.tabIndex = -1
    const here = this.#buttonOf(id)
    if (here) here.tabIndex = 0
    if (this.#at === id) return
    this.#at = id
    this.#actions.changed()
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const { target } = event
    if (!(target instanceof HTMLButtonElement)) return
    const column = this.#columns.findIndex((buttons) => buttons.includes(target))
    const row = this.#columns[column]?.indexOf(target) ?? -1
    if (row < 0) return
    let next: HTMLButtonElement | undefined
    if (event.key === 'Home') next = this.#columns[0]?.[0]
    else if (event.key === 'End') next = this.#columns.at(-1)?.[0]
    else {
      const move = moves[event.key]
      if (!move) return
      const [across, down] = move
      const days = this.#page?.direction === 'rtl' ? -across : across
      const buttons = this.#columns[column + days]
      next = days === 0 ? buttons?.[row + down] : buttons?.[Math.min(row, buttons.length - 1)]
    }
    event.preventDefault()
    next?.focus()
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  #close(): void {
    this.#card.hidden = true
    if (this.#at !== undefined) this.#buttonOf(this.#at)?.focus()
  }

  #buttonOf(id: string): HTMLButtonElement | undefined {
    return this.#columns.flat().find(({ dataset }) => dataset.id === id)
  }
}

function dayElement({ label, gap }: TimelineDay, events: readonly HTMLButtonElement[]): HTMLElement {
  const day = element('li', 'day')
  const heading = element('h2', '')
  heading.dir = 'auto'
  heading.textContent = label
  if (gap !== '') {
    const between = element('p', 'gap')
    between.dir = 'auto'
    between.textContent = `⋯ ${gap} ⋯`
    day.append(between)
  }
  const list = element('ul', '')
  list.append(
    ...events.map((event) => {
      const row = element('li', '')
      row.append(event)
      return row
    }),
  )
  day.append(heading, list)
  return day
}

function emptyElement(words: string): HTMLElement {
  const none = element('li', 'none')
  none.dir = 'auto'
  none.textContent = words
  return none
}
