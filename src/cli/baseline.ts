/** The results of an earlier run, for SARIF's `baselineState`. */
import { readFileSync } from 'node:fs'
import { fingerprintName } from '../export/sarif.ts'
import { CannotRun, codeOf } from './sources.ts'

/** Results by fingerprint; those that were absent already are left out. */
export function loadBaseline(path: string): ReadonlyMap<string, object> {
  let log: unknown
  try {
    log = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is not JSON' : codeOf(error)
    throw new CannotRun(`Cannot use the baseline ${path} (${why}). Give a file that --format sarif wrote.`)
  }
  const results = new Map<string, object>()
  for (const run of listOf(log, 'runs')) {
    for (const result of listOf(run, 'results')) {
      const prints = field(result, 'partialFingerprints')
      const print = field(prints, fingerprintName)
      if (typeof print !== 'string' || typeof result !== 'object' || result === null) continue
      if (field(result, 'baselineState') !== 'absent') results.set(print, result)
    }
  }
  return results
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined
}

function listOf(value: unknown, name: string): readonly unknown[] {
  const list = field(value, name)
  return Array.isArray(list) ? list : []
}
