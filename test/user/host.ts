/**
 * A person's hands on the embedded VS Code: opens a folder in Chromium, hovers, clicks, takes screenshots.
 * To add a test: write `test/user/<subject>.spec.ts` with mocha's `describe`/`it` and a `Host` of its own, started in
 * `before` and closed in `after`. Run one file: `npm run test:user -- <subject>`.
 */
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { launchBrowser, workbenchAddress } from '../../scripts/host/browser.ts'
import { ensureHost, projectRoot } from '../../scripts/host/install.ts'
import { type Server, startServer } from '../../scripts/host/server.ts'

/** What the browser says of its user, which VS Code's window follows, and the class that the workbench then has. */
export const themes = {
  light: { colorScheme: 'light', forcedColors: 'none', className: 'vs' },
  dark: { colorScheme: 'dark', forcedColors: 'none', className: 'vs-dark' },
  'high contrast': { colorScheme: 'dark', forcedColors: 'active', className: 'hc-black' },
  'high contrast light': { colorScheme: 'light', forcedColors: 'active', className: 'hc-light' },
} as const
export type Theme = keyof typeof themes

export interface HostOptions {
  /** The folder to open, absolute or of the project. Default: `samples`. */
  readonly folder?: string
  /** A file of that folder to open beside it. */
  readonly file?: string
  /** Default: light. */
  readonly theme?: Theme
  readonly settings?: Readonly<Record<string, unknown>>
  /** Without the extension, for comparison. Default: with. */
  readonly extension?: boolean
}

export class Host {
  readonly page: Page
  readonly #browser: Browser
  readonly #server: Server
  readonly #options: HostOptions

  private constructor(server: Server, browser: Browser, page: Page, options: HostOptions) {
    this.#server = server
    this.#browser = browser
    this.page = page
    this.#options = options
  }

  /** Starts VS Code on a folder and resolves once the workbench and the file asked for are shown. */
  static async open(options: HostOptions = {}): Promise<Host> {
    await ensureHost()
    const { colorScheme, forcedColors } = themes[options.theme ?? 'light']
    const detect = { 'window.autoDetectColorScheme': true, 'window.autoDetectHighContrast': true }
    const server = await startServer({ testDriver: true, settings: { ...detect, ...options.settings } })
    const browser = await launchBrowser()
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, colorScheme, forcedColors })
    page.setDefaultTimeout(60_000) // the machine may have better to do
    const host = new Host(server, browser, page, options)
    try {
      await host.#load()
      return host
    } catch (error) {
      await host.close()
      throw error
    }
  }

  async close(): Promise<void> {
    await this.#browser.close()
    await this.#server.stop()
  }

  async #load(): Promise<void> {
    const { extension, file } = this.#options
    const folder = resolve(projectRoot, this.#options.folder ?? 'samples')
    const target = {
      folder,
      extension: extension === false ? undefined : projectRoot,
      file: file === undefined ? undefined : join(folder, file),
    }
    await this.page.goto(workbenchAddress(this.#server.authority, target))
    await this.page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor()
    if (file) await this.lines.first().waitFor()
    // A server's settings file does not decide the theme: without this every picture would be of the light one.
    await this.page.locator(`.monaco-workbench.${themes[this.#options.theme ?? 'light'].className}`).waitFor()
  }

  /** The window is loaded again and restores what was open. For a host that was opened without a file: that would be all it opens. */
  async reload(): Promise<void> {
    const loaded = this.page.waitForEvent('load')
    await this.command('Developer: Reload Window')
    await loaded
    await this.page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor()
  }

  /** The lines shown in the editor. */
  get lines(): Locator {
    return this.page.locator('.monaco-editor .view-line')
  }

  /** What the extension has drawn over the text: names, dates. */
  get marks(): Locator {
    return this.page.locator('.monaco-editor .view-overlays [class*="ced-"]')
  }

  /** `screenshots/<name>.png`, 1400 × 900. */
  async screenshot(name: string): Promise<void> {
    await mkdir(join(projectRoot, 'screenshots'), { recursive: true })
    await this.page.screenshot({ path: join(projectRoot, 'screenshots', `${name}.png`), animations: 'disabled' })
  }

  /** Runs a command by its title, as somebody does in the command palette; resolves when the palette is gone. */
  async command(title: string): Promise<void> {
    const palette = this.page.locator('.quick-input-widget:visible input[aria-label^="Type the name of a command"]')
    // A key pressed while another palette is closing, or a page is taking the focus, is lost.
    for (let open = false; !open; ) {
      await this.page.keyboard.press('F1')
      open = await palette.waitFor({ timeout: 3_000 }).then(
        () => true,
        () => false,
      )
    }
    await palette.fill(`>${title}`)
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor()
    await this.page.keyboard.press('Enter')
    await palette.waitFor({ state: 'hidden' })
  }

  /** Opens a file of the explorer, as a click in it does. */
  async openFile(name: string): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().dblclick()
    await this.page.locator('.tab.active', { hasText: name }).waitFor()
    await this.lines.first().waitFor()
  }

  /** The rectangle of the first place in the editor where `text` is shown, in page coordinates. */
  async boxOf(text: string): Promise<{ x: number; y: number; width: number; height: number }> {
    const handle = await this.page.waitForFunction(rectangleOf, text)
    return (await handle.jsonValue())!
  }

  /** Rests the pointer on `text` in the editor and returns the hover that appears. */
  async hover(text: string): Promise<Locator> {
    const hover = this.page
      .locator('.monaco-editor .monaco-hover:visible, .monaco-resizable-hover .monaco-hover:visible')
      .first()
    // Lines move when something is put between them (a code lens): then the pointer rests beside the word, and tries again.
    for (;;) {
      const box = await this.boxOf(text)
      await this.page.mouse.move(700, 880)
      await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 })
      const shown = await hover.waitFor({ timeout: 3_000 }).then(
        () => true,
        () => false,
      )
      if (shown) return hover
    }
  }

  /** The rows of the Problems panel, which this opens and has show one file only: it draws no rows out of sight. */
  async problems(file: string): Promise<Locator> {
    const panel = this.page.locator('.markers-panel')
    if (!(await panel.isVisible())) await this.page.keyboard.press('Control+Shift+M')
    await panel.waitFor()
    await this.page
      .locator('.part.panel')
      .getByPlaceholder(/^Filter/)
      .fill(`**/${file}`)
    return panel.locator('.monaco-list-row')
  }

  /** Shows a view of ours and returns its list, filled. */
  async view(title: string): Promise<Locator> {
    const header = this.page.locator('.pane-header', { hasText: title })
    if (!(await header.isVisible())) {
      await this.page.locator('.activitybar .action-item:has([aria-label^="Source Review"])').first().click()
      await header.waitFor()
    }
    if ((await header.getAttribute('aria-expanded')) === 'false') await header.click()
    const list = this.page.locator('.pane', { has: header }).locator('.monaco-list')
    await list.locator('.monaco-list-row').first().waitFor()
    return list
  }

  /**
   * Goes from the first row inwards by keyboard, to a row that has none below it. The right arrow opens a closed row and
   * enters an open one; pressed while rows are still coming it does nothing, so it is pressed until a leaf is reached.
   */
  async firstLeaf(list: Locator): Promise<Locator> {
    const focused = list.locator('.monaco-list-row.focused')
    for (;;) {
      await list.focus() // an editor that is still opening takes the focus
      if ((await focused.count()) === 0) await this.page.keyboard.press('Home')
      else if ((await focused.getAttribute('aria-expanded')) === null) return focused
      else await this.page.keyboard.press('ArrowRight')
      await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
    }
  }

  /** The words of each shown line in the order they stand on the screen, left to right. */
  async visualWordOrder(): Promise<{ text: string; words: string[] }[]> {
    return this.page.evaluate(wordsByPosition)
  }
}

/** In the page: where a text begins on screen. */
function rectangleOf(text: string): { x: number; y: number; width: number; height: number } | undefined {
  for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    const nodes: Text[] = []
    while (walker.nextNode()) nodes.push(walker.currentNode as Text)
    const whole = nodes.map((node) => node.data.replaceAll('\u00a0', ' ')).join('')
    const at = whole.indexOf(text)
    if (at < 0) continue
    const range = document.createRange()
    let offset = 0
    for (const node of nodes) {
      const start = at - offset
      if (start >= 0 && start < node.data.length) range.setStart(node, start)
      const end = start + text.length
      if (end > 0 && end <= node.data.length) {
        range.setEnd(node, end)
        break
      }
      offset += node.data.length
    }
    const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect()
    if (width > 0) return { x, y, width, height }
  }
  return undefined
}

/** In the page: every word is measured by its own range, so that how the line is cut into spans does not matter. */
function wordsByPosition(): { text: string; words: string[] }[] {
  const lines = [...document.querySelectorAll<HTMLElement>('.monaco-editor .view-line')]
  lines.sort((one, other) => one.offsetTop - other.offsetTop)
  return lines.map((line) => {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    const characters: { node: Text; index: number; char: string }[] = []
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      for (let index = 0; index < node.data.length; index++) {
        characters.push({ node, index, char: node.data[index]!.replace('\u00a0', ' ') })
      }
    }
    const text = characters.map(({ char }) => char).join('')
    const words: { word: string; middle: number }[] = []
    for (const match of text.matchAll(/[^\s]+/g)) {
      const first = characters[match.index]!
      const last = characters[match.index + match[0].length - 1]!
      const range = document.createRange()
      range.setStart(first.node, first.index)
      range.setEnd(last.node, last.index + 1)
      const { x, width } = range.getBoundingClientRect()
      words.push({ word: match[0], middle: x + width / 2 })
    }
    words.sort((one, other) => one.middle - other.middle)
    return { text, words: words.map(({ word }) => word) }
  })
}
