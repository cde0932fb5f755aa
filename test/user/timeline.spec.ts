/** The timeline: from right to left, by keyboard, in every theme, and as it was after a restart. */
import assert from 'node:assert/strict'
import type { Frame } from 'playwright-core'
import { Expected } from './expected.ts'
import { Host, type Theme, themes } from './host.ts'
import { pageWith, violations } from './web-page.ts'

const file = '03_nahar_assahel.txt'
const settings = { 'sourceReview.language': 'ar' }
const title = 'Source Review: Open Timeline'

for (const theme of Object.keys(themes) as Theme[]) {
  describe(`The timeline in the ${theme} theme`, function () {
    this.timeout(240_000)
    let host: Host
    let frame: Frame
    before(async () => {
      host = await Host.open({ settings, theme })
      await host.openFile(file)
      await host.marks.first().waitFor()
      await host.command(title)
      frame = await pageWith(host, 'main.timeline .event')
    })
    after(() => host?.close())
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await host.screenshot(`failed ${this.currentTest.fullTitle()}`)
    })

    it('runs from right to left, and is no obstacle to anybody', async () => {
      const [first, second] = await frame
        .locator('.day')
        .evaluateAll((days) => days.map((day) => day.getBoundingClientRect().x))
      assert.ok(first! > second!, 'the second day does not stand left of the first')
      await frame.locator('.event').first().focus()
      await host.page.keyboard.press('Enter')
      await frame.locator('aside.card li button').first().waitFor()
      await host.screenshot(`timeline ${theme}`)
      assert.deepEqual(await violations(frame), [])
    })

    if (theme === 'light') byKeyboard(() => ({ host, frame }))
  })
}

function byKeyboard(now: () => { host: Host; frame: Frame }): void {
  const { review } = new Expected('samples')

  it('shows every event of the folder', async () => {
    assert.equal(await now().frame.locator('.event').count(), review.events.length)
  })

  it('gives the focus back where the card was opened from, and goes on to the day before and after', async () => {
    const { host, frame } = now()
    const focused = () =>
      frame.evaluate(() => document.activeElement?.closest('.day')?.querySelector('h2')?.textContent)
    const days = await frame.locator('.day h2').allTextContents()
    await host.page.keyboard.press('Escape')
    assert.equal(await focused(), days[0])
    await host.page.keyboard.press('ArrowLeft')
    assert.equal(await focused(), days[1])
    await host.page.keyboard.press('ArrowRight')
    assert.equal(await focused(), days[0])
    await host.page.keyboard.press('End')
    assert.equal(await focused(), days.at(-1))
  })

  it('is searched in any spelling, and is what it was after the window is loaded again', async () => {
    const { host, frame } = now()
    const place = review.entities.find(({ id }) => review.events.some((event) => event.place === id))!
    await frame.locator('input[type=search]').fill(place.name.replaceAll('ا', 'أ'))
    const shown = await frame.locator('.event').count()
    assert.ok(shown > 0 && shown < review.events.length, `${shown} events`)
    await host.reload()
    const again = await pageWith(host, 'main.timeline .event')
    assert.equal(await again.locator('.event').count(), shown)
    await again.locator('input[type=search]').fill('')
  })

  it('opens the place that a card names as text', async () => {
    const { host } = now()
    const frame = await pageWith(host, 'main.timeline .event')
    await frame.locator('.event').first().click()
    await frame.locator('aside.card li button').first().click()
    await host.lines.first().waitFor()
  })
}
