/**
 * Takes one screenshot, for whoever works on what users see:
 *   node test/user/look.ts [folder] [--file=x.txt] [--theme=dark] [--hover=word] [--command=title] [--language=ar] [--wait=selector] [--name=look]
 * It lies in screenshots/, what the hover says is printed.
 */
import { parseArgs } from 'node:util'
import { Host, type Theme } from './host.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string' },
    theme: { type: 'string', default: 'light' },
    hover: { type: 'string' },
    command: { type: 'string', multiple: true, default: [] },
    name: { type: 'string', default: 'look' },
    wait: { type: 'string' },
    language: { type: 'string' },
  },
})

const host = await Host.open({
  folder: positionals[0] ?? 'samples',
  theme: values.theme as Theme,
  ...(values.file === undefined ? {} : { file: values.file }),
  ...(values.language === undefined ? {} : { settings: { 'sourceReview.language': values.language } }),
})
try {
  // Most of our commands are there once the review is.
  if (values.file !== undefined && values.command.length > 0) await host.marks.first().waitFor()
  for (const title of values.command) await host.command(title)
  // A page of ours keeps a connection open: for it name what to wait for.
  if (values.wait !== undefined) await host.page.locator(values.wait).first().waitFor()
  else await host.page.waitForLoadState('networkidle')
  if (values.hover !== undefined) console.log(await (await host.hover(values.hover)).textContent())
  await host.screenshot(values.name)
  console.log(`screenshots/${values.name}.png`)
} finally {
  await host.close()
}
