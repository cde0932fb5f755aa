/** When each article was written, and what its time expressions mean. */
import type { Decision } from '../../decisions.ts'
import { isoDay, parseIsoDay } from '../../reading/time/calendar.ts'
import { type Days, resolveTime } from '../../reading/time/resolve.ts'
import type { Dating, Span } from '../../review.ts'
import type { Chronology, Linking, ResolvedTime, Source } from '../model.ts'
import { findMisfits } from './findings.ts'
import { ownEstimate } from './own.ts'
import { signsOf } from './signs.ts'
import { type Estimate, Spread } from './spread.ts'

export function dateSources(sources: readonly Source[], linking: Linking, decisions: readonly Decision[]): Chronology {
  const decided = new Map<string, Days>()
  for (const decision of decisions)
    if (decision.kind === 'date') decided.set(decision.file, [parseIsoDay(decision.from), parseIsoDay(decision.to)])
  const signs = sources.map(({ reading }) => signsOf(reading))
  const own = sources.map(({ file }, index): Estimate | undefined => {
    const days = decided.get(file)
    return days ? { days, method: 'stated', hops: 0, firm: true, evidence: [] } : ownEstimate(file, signs[index]!)
  })
  const estimates = new Spread(sources, linking, signs, own).run()
  const dates = new Map<string, Dating>()
  sources.forEach(({ file }, index) => {
    const estimate = estimates[index]
    if (estimate) dates.set(file, toDating(estimate))
  })
  const position = new Map(sources.map(({ file }, index) => [file, index]))
  const cache = new Map<number, (ResolvedTime | undefined)[]>()
  const timeOf = (file: string, time: number): ResolvedTime | undefined => {
    const index = position.get(file)
    if (index === undefined) return undefined
    let times = cache.get(index)
    if (!times) {
      times = []
      cache.set(index, times)
    }
    const expression = sources[index]!.reading.times[time]
    if (!expression) return undefined
    times[time] ??= resolveTime(expression, dates.get(file))
    return times[time]
  }
  return {
    dateOf: (file) => dates.get(file),
    timeOf,
    findings: findMisfits(sources, linking, signs, dates, timeOf),
  }
}

function toDating({ days, method, evidence }: Estimate): Dating {
  return { from: isoDay(days[0]), to: isoDay(days[1]), method, evidence: inReadingOrder(evidence) }
}

function inReadingOrder(spans: readonly Span[]): Span[] {
  const seen = new Set<string>()
  return [...spans]
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start || a.end - b.end))
    .filter(({ file, start, end }) => {
      const key = `${file} ${start} ${end}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
}
