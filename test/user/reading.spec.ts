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

    if (theme === 'light') wayThroughTheFolder(() => host)
  })
}

function wayThroughTheFolder(theHost: () => Host): void {
  it('reads each contradiction of the file as a full sentence in the Problems panel', async () => {
    const host = theHost()
    const here = conflicts.filter(({ left, right }) => left.file === file || right.file === file)
    assert.ok(here.length > 0, 'the samples contain contradictions')
    const rows = await host.problems(file)
    await rows.first().waitFor()
    for (const { message } of here) await host.page.waitForFunction(hasRowWith, words(message).split(' '))
    await host.screenshot('problems')
  })

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
}

/** In the page: a row with all of a sentence's words; a long one is cut into lines with the source between them. */
function hasRowWith(sentence: readonly string[]): boolean {
  return [...document.querySelectorAll('.markers-panel .monaco-list-row')].some((row) =>
    sentence.every((word) => (row.textContent ?? '').replace(/[\u2066-\u2069]/g, '').includes(word)),
  )
}
