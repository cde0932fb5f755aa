/** What somebody does who opens a folder of articles: looks, hovers, clicks in the tree, reads the Problems panel. */
import assert from 'node:assert/strict'
import { Expected, words } from './expected.ts'
import { Host, type Theme, themes } from './host.ts'

const expected = new Expected('samples')
const conflicts = expected.review.contradictions.filter(({ relation }) => relation === 'contradiction')
const file = conflicts[0]?.left.file ?? expected.review.documents[0]!.file
const settings = { 'sourceReview.language': expected.language }

for (const theme of Object.keys(themes) as Theme[]) {
  describe(`Somebody who opens a folder of articles in the ${theme} theme`, function () {
    this.timeout(240_000)
    let host: Host
    before(async () => {
      host = await Host.open({ file, settings, theme })
      await host.marks.first().waitFor()
    })
    after(() => host?.close())
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await host.screenshot(`failed ${this.currentTest.fullTitle()}`)
    })

    it('sees names and dates marked, and who somebody is and where else they are named', async () => {
      assert.ok((await host.marks.count()) > 5)
      const shown = words((await host.visualWordOrder()).map(({ text }) => text).join(' '))
      const found = expected
        .peopleIn(file)
        .flatMap(({ entity, mentions, files }) =>
          mentions.map((mention) => ({ entity, files, name: expected.text(mention) })),
        )
        .find(({ name }) => shown.includes(words(name)))
      assert.ok(found, `nobody on the screen is named in another article too`)
      const card = words((await (await host.hover(found.name)).textContent()) ?? '')
      await host.screenshot(`card ${theme}`)
      assert.ok(card.includes(words(found.entity.name)), card)
      const others = [...found.files].filter((other) => other !== file)
      assert.ok(
        others.some((other) => card.includes(other)),
        card,
      )
    })

    it('sees the views opened as far as they go, in the colours of the theme', async () => {
      const rows = (await host.view('Events')).locator('.monaco-list-row')
      const closed = await rows.count()
      const pane = host.page.locator('.pane', { has: host.page.locator('.pane-header', { hasText: 'Events' }) })
      await pane.locator('.pane-header').hover()
      await pane.locator('[aria-label="Expand All"]').first().click()
      await rows.nth(closed).waitFor()
      await host.screenshot(`views ${theme}`)
    })

    it('reads each contradiction of the file as a full sentence in the Problems panel', async () => {
      const here = conflicts.filter(({ left, right }) => left.file === file || right.file === file)
      assert.ok(here.length > 0, 'the samples contain contradictions')
      const rows = await host.problems(file)
      await rows.first().waitFor()
      for (const { message } of here) await host.page.waitForFunction(hasRowWith, words(message).split(' '))
      await host.screenshot(`problems ${theme}`)
    })

    it('is shown around by the walkthrough, with a picture that fits the theme', async () => {
      await host.command('Welcome: Open Walkthrough...')
      await host.page.locator('.quick-input-widget:visible input').fill('Review sources')
      await host.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Review sources' }).click()
      const picture = host.page.locator('.gettingStartedContainer .getting-started-media img').first()
      await picture.waitFor()
      const isDark = await picture.evaluate(isDarkPicture)
      assert.equal(isDark, theme === 'dark' || theme === 'high contrast')
      await host.screenshot(`walkthrough ${theme}`)
    })

    if (theme === 'light') wayThroughTheFolder(() => host)
  })
}

function wayThroughTheFolder(theHost: () => Host): void {
  it('comes by a click in the tree of events to the place in its article', async () => {
    const host = theHost()
    const leaf = await host.firstLeaf(await host.view('Events'))
    const row = (await leaf.textContent()) ?? ''
    const [, name, line] = /([^\s·\u2066-\u2069]+\.txt):(\d+)/.exec(row) ?? []
    assert.ok(name !== undefined && line !== undefined, `the row cites no place: ${row}`)
    await leaf.click()
    await host.page.locator('.tab.active', { hasText: name }).waitFor()
    await host.page.locator('.statusbar-item', { hasText: `Ln ${line},` }).waitFor()
    await host.screenshot('events')
  })

  it('drags a source from its view into the editor', async () => {
    const host = theHost()
    await host.page.locator('.pane-header', { hasText: 'Events' }).click() // makes room
    const row = (await host.view('Sources')).locator('.monaco-list-row', { hasText: '.txt' }).first()
    const [name] = /\d+_\w+\.txt/.exec((await row.textContent()) ?? '')!
    const target = await host.page.locator('.editor-group-container .editor-container').first().boundingBox()
    await row.hover()
    await host.page.mouse.down()
    const [x, y] = [target!.x + target!.width / 2, target!.y + target!.height / 2]
    await host.page.mouse.move(x - 50, y, { steps: 10 })
    await host.page.locator('.editor-group-overlay-indicator').first().waitFor({ state: 'attached' })
    await host.page.mouse.move(x, y, { steps: 5 })
    await host.page.mouse.up()
    await host.page.locator('.tab.active', { hasText: name }).waitFor()
  })
}

/** In the page: whether the corner of a picture, once it is loaded, is darker than grey. */
async function isDarkPicture(element: HTMLElement | SVGElement): Promise<boolean> {
  const picture = element as HTMLImageElement
  await picture.decode()
  const context = document.createElement('canvas').getContext('2d')!
  context.drawImage(picture, 0, 0)
  const [red, green, blue] = context.getImageData(20, 120, 1, 1).data
  return red! + green! + blue! < 3 * 128
}

/** In the page: a row with all of a sentence's words; a long one is cut into lines with the source between them. */
function hasRowWith(sentence: readonly string[]): boolean {
  return [...document.querySelectorAll('.markers-panel .monaco-list-row')].some((row) =>
    sentence.every((word) => (row.textContent ?? '').replace(/[\u2066-\u2069]/g, '').includes(word)),
  )
}
