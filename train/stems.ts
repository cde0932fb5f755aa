/**
 * How common the light stems of news Arabic are → src/language/ar/common-stems.ts. Counts of single stems only; no text.
 *   node train/stems.ts < articles.ndjson   (../shared/data/news/articles.ndjson.gz, unpacked)
 */
import { writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { isFunctionWord } from '../src/language/ar/function-words.ts'
import { lightStem } from '../src/language/ar/light-stem.ts'
import { LATIN, tokenize } from '../src/reading/text/tokens.ts'

const counts = new Map<string, number>()
let total = 0
for await (const line of createInterface({ input: process.stdin })) {
  const article: { title?: string; text?: string } = JSON.parse(line)
  const tokens = tokenize(`${article.title ?? ''}\n${article.text ?? ''}`)
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i]! > LATIN) continue
    const normal = tokens.normal(i)
    if (isFunctionWord(normal)) continue
    const stem = lightStem(normal)
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
    total++
  }
}
const rows = new Map<number, string[]>()
const common = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, 3000)
for (const [stem, count] of common) {
  const bits = Math.round(Math.log2(total / count))
  rows.set(bits, [...(rows.get(bits) ?? []), stem])
}
const body = [...rows].map(([bits, stems]) => `  [\n    ${bits},\n    '${stems.join(' ')}',\n  ],`).join('\n')
writeFileSync(
  new URL('../src/language/ar/common-stems.ts', import.meta.url),
  `/**
 * How common light stems are in news Arabic: the 3,000 commonest, function words left out. A row: bits of surprise
 * (−log2 of the share of all content words), then the stems. Made by train/stems.ts from counts over the ANT corpus 2.1.
 */
export const commonStems: readonly (readonly [bits: number, stems: string])[] = [
${body}
]
`,
)
