/** What somebody does who opens a folder of articles: looks, hovers, clicks in the tree, reads the Problems panel. */
import assert from 'node:assert/strict'
import { Expected, words } from './expected.ts'
import { Host, type Theme, themes } from './host.ts'

const expected = new Expected('samples')
const conflicts = expected.review.contradictions.filter(({ relation }) => relation === 'contradiction')
const file = conflicts[0]?.left.file ?? expected.review.documents[0]!.file

for (const theme of Object.keys(themes) as Theme[]) {
  describe(`In the ${theme} theme`, function () {
    this.timeout(120_000)
    let host: Host
    before(async () => {
      host = await Host.open({ file, theme })
      await host.marks.first().waitFor()
    })
    after(() => host.close())

    it('names and dates are marked in the text', async () => {
      assert.ok((await host.marks.count()) > 5)
      await host.screenshot(`marks ${theme}`)
    })

    it('a name’s card tells who that is and where else the name stands', async () => {
      const people = expected.peopleIn(file)
      assert.ok(people.length > 0, `nobody in ${file} is named elsewhere`)
      const shown = words((await host.visualWordOrder()).map(({ text }) => text).join(' '))
      const found = people
        .flatMap(({ entity, mentions, files }) =>
          mentions.map((mention) => ({ entity, files, name: expected.text(mention) })),
        )
        .find(({ name }) => shown.includes(words(name)))
      assert.ok(found, 'no name of several articles is on the screen')
      const card = words((await (await host.hover(found.name)).textContent()) ?? '')
      await host.screenshot(`card ${theme}`)
      assert.ok(card.includes(words(found.entity.name)), card)
      const others = [...found.files].filter((other) => other !== file)
      assert.ok(
        others.some((other) => card.includes(other)),
        card,
      )
    })
  })
}

describe('The way through a folder', function () {
  this.timeout(120_000)
  let host: Host
  before(async () => {
    host = await Host.open({ file })
    await host.marks.first().waitFor()
  })
  after(() => host.close())

  it('the Problems panel says each contradiction in a full sentence', async () => {
    assert.ok(conflicts.length > 0, 'the samples contain contradictions')
    const rows = await host.problems()
    await rows.first().waitFor()
    const { message } = conflicts.find(({ left, right }) => left.file === file || right.file === file)!
    const start = words(message).slice(0, 40)
    await host.page.waitForFunction(
      ([start]) =>
        [...document.querySelectorAll('.markers-panel .monaco-list-row')].some((row) =>
          (row.textContent ?? '')
            .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
            .replace(/\s+/g, ' ')
            .includes(start!),
        ),
      [start],
    )
    await host.screenshot('problems')
  })

  it('a click in the tree of events opens the place in its article', async () => {
    const leaf = await host.firstLeaf(await host.view('Events'))
    const row = (await leaf.textContent()) ?? ''
    const [, name, line] = /([^\s·\u2066-\u2069]+\.txt):(\d+)/.exec(row) ?? []
    assert.ok(name !== undefined && line !== undefined, `the row cites no place: ${row}`)
    await leaf.click()
    await host.page.locator('.tab.active', { hasText: name }).waitFor()
    await host.page.locator('.statusbar-item', { hasText: `Ln ${line},` }).waitFor()
    await host.screenshot('events')
  })
})
