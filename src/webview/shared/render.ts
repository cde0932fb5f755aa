/** Builds the page's elements. Text is only ever set as text. */
import { type Actions, cardContent } from './card.ts'
import { button, element } from './elements.ts'
import type { ArticlePage, Block, Page, Segment } from './page.ts'

/** Replaces what the page shows. */
export function renderPage(page: Page, root: HTMLElement, actions: Actions): void {
  document.documentElement.lang = page.language
  document.title = page.title
  const aside = element('aside', 'card')
  aside.hidden = true
  aside.setAttribute('aria-label', page.labels.details)
  aside.setAttribute('aria-live', 'polite')
  const show = (key: string) => {
    const card = page.cards[key]
    if (!card) return
    aside.replaceChildren(
      ...cardContent(card, page.labels, actions, () => {
        aside.hidden = true
      }),
    )
    aside.hidden = false
  }
  const columns = page.articles.map((article) => articleElement(article, page, actions, show))
  const main = element('main', page.articles.length > 1 ? 'columns' : 'single')
  main.append(...columns)
  root.replaceChildren(main, aside)
  page.reveal.forEach((offset, i) => {
    if (offset !== undefined) reveal(columns[i]!, offset)
  })
}

function articleElement(article: ArticlePage, page: Page, actions: Actions, show: (key: string) => void): HTMLElement {
  const section = element('article', 'source')
  section.setAttribute('aria-label', article.file)
  const head = element('header', 'details')
  const name = element('bdi', 'file')
  name.textContent = article.file
  const details = element('bdi', 'about')
  details.textContent = article.details
  const open = button(page.labels.open, () => actions.open([article.uri, 0, 0]))
  open.setAttribute('aria-label', `${page.labels.open}: ${article.file}`)
  head.append(name, details, open)
  section.append(head, ...article.blocks.map((block) => blockElement(block, show)))
  return section
}

/** Each block has the direction of its own first strong letter. */
function blockElement({ kind, language, segments }: Block, show: (key: string) => void): HTMLElement {
  const block = element(kind === 'headline' ? 'h1' : kind === 'quotation' ? 'blockquote' : 'p', kind)
  block.dir = 'auto'
  block.lang = language
  block.append(...segments.map((segment) => segmentNode(segment, show)))
  return block
}

function segmentNode({ text, start, marks, card }: Segment, show: (key: string) => void): Node {
  if (marks.length === 0) return document.createTextNode(text)
  const span = element('span', `mark ${marks.join(' ')}`)
  span.textContent = text
  span.dataset.start = String(start)
  if (card !== undefined) {
    span.tabIndex = 0
    span.setAttribute('role', 'button')
    span.addEventListener('click', () => show(card))
    span.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault()
        show(card)
      }
    })
  }
  return span
}

function reveal(article: HTMLElement, offset: number): void {
  const marks = [...article.querySelectorAll<HTMLElement>('[data-start]')]
  const mark = marks.findLast(({ dataset }) => Number(dataset.start) <= offset)
  mark?.scrollIntoView({ block: 'center' })
  mark?.classList.add('here')
}
