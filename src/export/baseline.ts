/** The results of an earlier SARIF log, for `baselineState`. */
import { fingerprintName } from './sarif.ts'

/**
 * Results by fingerprint; those that were absent already are left out.
 * @param log a parsed SARIF log
 * @returns undefined where it has no runs, and so is none
 */
export function baselineOf(log: unknown): ReadonlyMap<string, object> | undefined {
  const runs = field(log, 'runs')
  if (!Array.isArray(runs)) return undefined
  const results = new Map<string, object>()
  for (const run of runs as readonly unknown[]) {
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
