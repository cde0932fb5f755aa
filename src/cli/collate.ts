/** `source-review collate`: the lines of `read` in, a review out. */
import { join } from 'node:path'
import { Collation } from '../collation/collation.ts'
import { agenciesOf } from '../collation/copies/corroboration.ts'
import type { Problem } from '../review.ts'
import { problemKinds } from '../workspace/problems.ts'
import { loadDecisions } from './decisions.ts'
import type { OutputOptions } from './options.ts'
import { linesOf, type ReadingLine } from './read.ts'
import { print, toProblem } from './review.ts'
import { CannotRun, compare, load } from './sources.ts'

export async function runCollate(options: OutputOptions & { readonly root: string }): Promise<number> {
  const collation = new Collation()
  const problems: Problem[] = []
  const texts = new Map<string, string>()
  let number = 0
  for await (const line of linesOf(process.stdin)) {
    number++
    const entry = parse(line, number)
    if ('problem' in entry) {
      problems.push(toProblem(entry.file, entry.problem, options.language))
      continue
    }
    collation.set(entry.file, entry.reading, entry.encoding)
    // Readings hold no text; reports that quote need it, where the articles can be reached from here.
    if (options.format !== 'json') {
      const loaded = load({ file: entry.file, path: join(options.root, entry.file), bytes: 0 })
      if ('text' in loaded && loaded.text.length === entry.reading.length) texts.set(entry.file, loaded.text)
    }
  }
  if (number === 0) throw new CannotRun('No readings on standard input. Pipe the lines of `source-review read` in.')
  const { decisions, problem } = await loadDecisions(options.root)
  if (problem) problems.push(problem)
  problems.sort((a, b) => compare(a.file, b.file))
  collation.decide(decisions)
  const review = collation.review({ root: options.root, language: options.language, problems })
  return print(review, { texts, decisions, agencies: agenciesOf(collation.collated().sources) }, options)
}

function parse(line: string, number: number): ReadingLine {
  const bad = new CannotRun(
    `Line ${number} of standard input is not a reading. Each line must be as \`read\` writes it.`,
  )
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw bad
  }
  if (typeof value !== 'object' || value === null || !('file' in value)) throw bad
  if ('problem' in value && problemKinds.some((kind) => kind === value.problem)) return value as ReadingLine
  const reading = 'reading' in value ? value.reading : undefined
  if (typeof reading !== 'object' || reading === null || !('version' in reading) || reading.version !== 1) throw bad
  return value as ReadingLine
}
