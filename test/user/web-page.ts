/** The pages of ours inside the workbench, and what axe finds wrong with them. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Frame } from 'playwright-core'
import type { Host } from './host.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The frame of a webview that shows what the selector names: two frames deep, and there are several. */
export async function pageWith(host: Host, selector: string): Promise<Frame> {
  const deadline = Date.now() + 30_000
  while (Date.now() < deadline) {
    for (const frame of host.page.frames()) {
      const found = await frame
        .locator(selector)
        .first()
        .isVisible()
        .catch(() => false)
      if (found) return frame
    }
    await host.page.waitForFunction(() => new Promise(requestAnimationFrame))
  }
  throw new Error(`No page shows ${selector}`)
}

/** What WCAG 2.2 A and AA forbid, by axe-core: rule and element. */
export async function violations(frame: Frame): Promise<string[]> {
  // The page's policy allows its own script only; evaluated code is the tester's.
  await frame.evaluate(axe)
  const results = await frame.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    }),
  )
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
