/** What people decided about a folder's articles, from its .source-review/decisions.json. Read only. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Decision } from '../decisions.ts'
import type { Problem } from '../review.ts'
import { codeOf } from './sources.ts'

const file = '.source-review/decisions.json'

/** The decisions; none where there is no file. A file that cannot be used is reported and left as it is. */
export async function loadDecisions(root: string): Promise<{ decisions: readonly Decision[]; problem?: Problem }> {
  let text: string
  try {
    text = readFileSync(join(root, file), 'utf8')
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return { decisions: [] }
    return { decisions: [], problem: { file, message: `The decisions cannot be read (${code}); none was used.` } }
  }
  // The schema is loaded only where there is something to check.
  const { decisions } = await import('../decisions.ts')
  try {
    return { decisions: decisions.parse(JSON.parse(text.replace(/^\uFEFF/, ''))).decisions }
  } catch (error) {
    const why = error instanceof SyntaxError ? error.message : 'it does not follow schema/decisions.schema.json'
    return { decisions: [], problem: { file, message: `The decisions were not used: ${why}.` } }
  }
}
