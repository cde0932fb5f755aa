/** The reader and the compare view: right to left, by mouse and keyboard, and what axe finds wrong with the pages. */
import assert from 'node:assert/strict'
import { Host } from './host.ts'
import { pageWith, violations } from './web-page.ts'

const file = '03_nahar_assahel.txt'

describe('The right-to-left reader', function () {
  this.timeout(120_000)
  let host: Host
  before(async () => {
    host = await Host.open({ file })
    await host.page.locator('.editor-instance [class*="TextEditorDecorationType"]').first().waitFor()
  })
  after(() => host?.close())

  it('shows the article from the right, its names marked, and the card of a name by keyboard', async () => {
    await host.command('Source Review: Open Right-to-Left Reader')
    const frame = await pageWith(host, 'main.single .mark')
    const headline = frame.locator('h1').first()
    assert.equal(await headline.evaluate((h1) => getComputedStyle(h1).direction), 'rtl')
    await frame.locator('.mark.person').first().focus()
    await frame.locator('.mark.person').first().press('Enter')
    const card = frame.locator('aside.card')
    await card.waitFor()
    assert.ok((await card.locator('li button').count()) > 0, 'the card leads nowhere')
    await host.screenshot('reader')
    assert.deepEqual(await violations(frame), [])
  })

  it('a place of a card opens as text', async () => {
    const frame = await pageWith(host, 'main.single .mark')
    await frame.locator('aside.card li button').first().click()
    await host.lines.first().waitFor()
  })

  it('shows both sides of a contradiction beside each other', async () => {
    await host.command('Source Review: Next Contradiction')
    await host.page.locator('.statusbar-item', { hasText: 'selected' }).waitFor()
    await host.page.keyboard.press('Control+Alt+c')
    const frame = await pageWith(host, 'main.columns .here')
    assert.equal(await frame.locator('article').count(), 2)
    assert.equal(await frame.locator('.here').count(), 2)
    await host.screenshot('compare')
    assert.deepEqual(await violations(frame), [])
  })
})
