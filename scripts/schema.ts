/** The JSON Schemas of reviews and decisions, from their zod schemas → schema/. `node scripts/schema.ts` writes them; a test says when they are stale. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { decisions } from '../src/decisions.ts'
import { review } from '../src/review.ts'

/** File name in schema/, and what must stand in it. */
export const schemas: Readonly<Record<string, object>> = {
  'review.schema.json': schemaOf(
    review,
    'A review of news articles by Source Review',
    'What `source-review review --format json` prints.',
  ),
  'decisions.schema.json': schemaOf(
    decisions,
    'Decisions about a review by Source Review',
    '.source-review/decisions.json in the reviewed folder: what people decided.',
  ),
}

function schemaOf(schema: z.ZodType, title: string, description: string): object {
  // Draft 7 is what VS Code's JSON support and most validators read.
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7' })
  return { $schema, title, description, ...rest }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, schema] of Object.entries(schemas)) {
    writeFileSync(new URL(`../schema/${name}`, import.meta.url), `${JSON.stringify(schema, undefined, 2)}\n`)
  }
}
