/** Making elements. Text is only ever set as text. */

export function button(label: string, run: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = label
  made.addEventListener('click', run)
  return made
}

export function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string): HTMLElementTagNameMap[K]
export function element(tag: string, className: string): HTMLElement
export function element(tag: string, className: string): HTMLElement {
  const made = document.createElement(tag)
  if (className) made.className = className
  return made
}
