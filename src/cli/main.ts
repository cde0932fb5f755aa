/** The source-review command. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Collation } from '../collation/collation.ts'
import { readArticle } from '../reading/read-article.ts'

const root = process.argv.at(-1)!
const collation = new Collation()
for (const file of readdirSync(root)) {
  if (file.endsWith('.txt'))
    collation.set(file, readArticle(readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, '')))
}
console.log(JSON.stringify(collation.review({ root })))
