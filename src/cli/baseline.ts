/** The earlier run that `--baseline` names. */
import { readFileSync } from 'node:fs'
import { baselineOf } from '../export/baseline.ts'
import { CannotRun, codeOf } from './sources.ts'

/** Its results by fingerprint. */
export function loadBaseline(path: string): ReadonlyMap<string, object> {
  let log: unknown
  try {
    log = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is not JSON' : codeOf(error)
    throw cannotUse(path, why)
  }
  const results = baselineOf(log)
  if (!results) throw cannotUse(path, 'it has no runs')
  return results
}

const cannotUse = (path: string, why: string) =>
  new CannotRun(`Cannot use the baseline ${path} (${why}). Give a file that --format sarif wrote.`)
