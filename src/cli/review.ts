/** `source-review review`: a folder in, a review out. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Collation } from '../collation/collation.ts'
import { agenciesOf } from '../collation/copies/corroboration.ts'
import type { Decision } from '../decisions.ts'
import { toCsv } from '../export/csv.ts'
import { toJson } from '../export/json.ts'
import { toText } from '../export/text.ts'
import type { MessageLanguage } from '../language/messages.ts'
import type { Problem, Review } from '../review.ts'
import { type ProblemKind, problemMessage } from '../workspace/problems.ts'
import { loadBaseline } from './baseline.ts'
import { loadDecisions } from './decisions.ts'
import type { OutputOptions } from './options.ts'
import { startProgress } from './progress.ts'
import { readAll } from './reader-pool.ts'
import { compare, findArticles } from './sources.ts'

/** @param program the URL of the program's main module, which reading threads run too */
export async function runReview(
  root: string,
  program: URL,
  options: OutputOptions & { readonly quiet?: boolean },
): Promise<number> {
  const { articles, problems } = findArticles(root)
  const progress = startProgress('Reading articles', articles.length, options.quiet ?? false)
  const results = await readAll(articles, program, (done) => progress.show(done))
  progress.next('Comparing what they say')
  const collation = new Collation()
  const texts = new Map<string, string>()
  const found: Problem[] = problems.map(({ file, problem }) => toProblem(file, problem, options.language))
  for (const result of results) {
    if ('problem' in result) found.push(toProblem(result.file, result.problem, options.language))
    else if ('reading' in result) {
      collation.set(result.file, result.reading, result.encoding)
      texts.set(result.file, result.text)
    }
  }
  const { decisions, problem } = await loadDecisions(root)
  if (problem) found.push(problem)
  if (articles.length === 0) found.push({ file: '.', message: 'The folder holds no .txt file.' })
  found.sort((a, b) => compare(a.file, b.file))
  collation.decide(decisions)
  const review = collation.review({ root, language: options.language, problems: found })
  progress.end()
  return print(review, { texts, decisions, agencies: agenciesOf(collation.collated().sources) }, options)
}

export function toProblem(file: string, kind: ProblemKind, language: MessageLanguage): Problem {
  return { file, message: problemMessage(kind, language) }
}

/** What reports say beside the review itself. */
interface Material {
  readonly texts: ReadonlyMap<string, string>
  readonly decisions: readonly Decision[]
  readonly agencies: ReadonlyMap<string, readonly string[]>
}

/** Prints a review and says what the command's exit status is. */
export async function print(
  review: Review,
  { texts, decisions, agencies }: Material,
  { format, table, language, baseline }: OutputOptions,
): Promise<number> {
  for (const { file, message } of review.problems) process.stderr.write(`${file}: ${message}\n`)
  const rootUri = pathToFileURL(`${resolve(review.root)}/`).href
  switch (format) {
    case 'json':
      process.stdout.write(toJson(review))
      break
    case 'sarif': {
      // Loaded when asked for: it brings the schema library along.
      const { toSarif } = await import('../export/sarif.ts')
      const earlier = baseline === undefined ? {} : { baseline: await loadBaseline(baseline) }
      process.stdout.write(toSarif(review, { texts, decisions, rootUri, ...earlier }))
      break
    }
    case 'csv':
      process.stdout.write(toCsv(review, table, texts, agencies))
      break
    case 'text':
      process.stdout.write(toText(review, texts, language, agencies))
  }
  return review.contradictions.some(({ relation }) => relation === 'contradiction') ? 2 : 0
}
