/** What a card at the page's edge holds: a title and places that open as text. */
import { button, element } from './elements.ts'
import type { Card, Place } from './page.ts'

export interface Actions {
  open(place: Place): void
}

export function cardContent(
  card: Card,
  labels: { readonly close: string },
  actions: Actions,
  close: () => void,
): HTMLElement[] {
  const title = element('h2', '')
  title.dir = 'auto'
  title.textContent = card.title
  const subtitle = element('p', 'subtitle')
  subtitle.dir = 'auto'
  subtitle.textContent = card.subtitle
  const list = element('ul', '')
  list.append(
    ...card.rows.map(({ text, label, place }) => {
      const row = element('li', '')
      const words = element('p', '')
      words.dir = 'auto'
      words.textContent = text
      const open = button(label, () => actions.open(place))
      open.dir = 'auto' // a file's name is cited as it is, on a page from right to left too
      row.append(words, open)
      return row
    }),
  )
  const done = button('×', close)
  done.className = 'close'
  done.setAttribute('aria-label', labels.close)
  return [done, title, subtitle, list]
}
