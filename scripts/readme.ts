/** The tables of README.md that the manifest says: settings and commands, between markers. `node scripts/readme.ts` writes them; a test says when they are stale. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const url = (name: string) => new URL(`../${name}`, import.meta.url)
const json = (name: string) => JSON.parse(readFileSync(url(name), 'utf8'))

interface Setting {
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly default?: unknown
  readonly description?: string
  readonly markdownDescription?: string
}
interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[]
    readonly configuration: readonly {
      readonly title: string
      readonly properties: Readonly<Record<string, Setting>>
    }[]
    readonly keybindings?: readonly { readonly command: string; readonly key: string }[]
    readonly menus: { readonly commandPalette?: readonly { readonly command: string; readonly when?: string }[] }
  }
}

/** The README with its tables made anew. */
export function withTables(readme: string): string {
  const manifest: Manifest = json('package.json')
  const words: Readonly<Record<string, string>> = json('package.nls.json')
  const say = (text = '') => text.replace(/^%(.+)%$/, (_, key: string) => words[key] ?? text)
  return replace(replace(readme, 'settings', settings(manifest, say)), 'commands', commands(manifest, say))
}

function settings({ contributes }: Manifest, say: (text?: string) => string): string {
  const rows = contributes.configuration.flatMap(({ properties }) =>
    Object.entries(properties).map(([name, setting]) => {
      const value = JSON.stringify(setting.default)
      return [
        `\`${name}\``,
        value.length > 40 ? '' : `\`${value}\``,
        say(setting.markdownDescription ?? setting.description),
      ]
    }),
  )
  return table(['Setting', 'Default', 'What it does'], rows)
}

/** The commands that the palette offers. */
function commands({ contributes }: Manifest, say: (text?: string) => string): string {
  const hidden = new Set(
    contributes.menus.commandPalette?.filter(({ when }) => when === 'false').map(({ command }) => command),
  )
  const rows = contributes.commands
    .filter(({ command }) => !hidden.has(command))
    .map(({ command, title }) => {
      const keys = contributes.keybindings
        ?.filter((binding) => binding.command === command)
        .map(({ key }) => `\`${key}\``)
      return [say(title), `\`${command}\``, keys?.join(', ') ?? '']
    })
  return table(['Command', 'Id', 'Keys'], rows)
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

function replace(readme: string, marker: string, content: string): string {
  const open = `<!-- ${marker}: made by scripts/readme.ts -->`
  const close = `<!-- /${marker} -->`
  const from = readme.indexOf(open)
  const to = readme.indexOf(close)
  if (from < 0 || to < from) throw new Error(`README.md has no place for the ${marker}: ${open} … ${close}`)
  return `${readme.slice(0, from + open.length)}\n${content}\n${readme.slice(to)}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(url('README.md'), withTables(readFileSync(url('README.md'), 'utf8')))
}
