/**
 * Takes the walkthrough's pictures, in each theme: node test/user/pictures.ts [theme]. They lie in media/walkthrough/.
 */
import { join } from 'node:path'
import { projectRoot } from '../../scripts/host/install.ts'
import { Host } from './host.ts'

const file = '03_nahar_assahel.txt'
const name = 'ليلى الحسيني'

/** How package.json calls the themes' pictures. */
const suffixes = { light: 'light', dark: 'dark', 'high contrast': 'hc' } as const // light serves the light high contrast too

const editor = { x: 354, y: 78, width: 1046, height: 500 }
const withViews = { x: 0, y: 36, width: 1000, height: 560 }

const chosen = process.argv[2]
for (const theme of Object.keys(suffixes) as (keyof typeof suffixes)[]) {
  if (chosen !== undefined && chosen !== theme) continue
  const host = await Host.open({ file, theme })
  const { page } = host
  const take = (step: string, clip: typeof editor) =>
    page.screenshot({
      path: join(projectRoot, 'media/walkthrough', `${step}-${suffixes[theme]}.png`),
      clip,
      animations: 'disabled',
    })
  try {
    await host.marks.first().waitFor()
    await host.hover(name)
    await take('highlights', editor)
    await page.keyboard.press('Escape')
    await page.mouse.move(700, 880)
    await host.lines.first().click()
    await page.keyboard.press('F4')
    await page.locator('.statusbar-item', { hasText: /Ln (?!1,)/ }).waitFor()
    await page.keyboard.press('Control+.')
    await page.locator('.action-widget:visible').first().waitFor()
    await take('decide', editor)
    await page.keyboard.press('Escape')
    await host.view('Events')
    await take('events', withViews)
    await (await host.problems(file)).first().waitFor()
    await take('problems', { ...editor, height: 780 })
  } finally {
    await host.close()
  }
}
