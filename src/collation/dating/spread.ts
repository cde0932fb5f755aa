/**
 * Dates spread from articles whose day is known to those that tell the same: by an event that both date in their own way,
 * or by leading with the same news. What an article says of its own day must agree; nothing is borrowed without evidence.
 */
import { weekdayOf } from '../../reading/time/calendar.ts'
import { anchorOf, type Days, daysOf } from '../../reading/time/resolve.ts'
import type { Dating, Span } from '../../review.ts'
import { addTo } from '../groups.ts'
import { type Linking, type Source, spanOf } from '../model.ts'
import { afterWeekday, Belief, besideNews, daysApart } from './belief.ts'
import { Leads } from './leads.ts'
import { plausible } from './own.ts'
import { likelihood, type Signs } from './signs.ts'
import { Company, type Telling, tellingsOf } from './tellings.ts'

export interface Estimate {
  readonly days: Days
  readonly method: Dating['method']
  /** Articles that the date came through: 0 where it is the article's own. */
  readonly hops: number
  /** Whether others may take their day from it. */
  readonly firm: boolean
  readonly evidence: readonly Span[]
}

/** How sure it must be that two articles lead with the same news, against all others that they could go with. */
const sure = 0.97
/** Days within which two candidates say the same. */
const together = 3
/** Log odds, that of the folder included, from which two tellings of one frame are of one event. */
const sameTelling = 5
/** Days that an estimate may cover for others to build on it. */
const narrow = 3
const mostHops = 2
const mostDays = 45

interface Vote {
  readonly belief: Belief
  readonly hops: number
  readonly evidence: readonly Span[]
}

export class Spread {
  readonly #sources: readonly Source[]
  readonly #company: Company
  readonly #signs: readonly Signs[]
  readonly #estimates: (Estimate | undefined)[]
  readonly #leads: Leads
  readonly #tellings: readonly (readonly Telling[])[]
  /** Tellings by frame and entity. */
  readonly #index = new Map<string, Telling[]>()

  constructor(
    sources: readonly Source[],
    linking: Linking,
    signs: readonly Signs[],
    own: readonly (Estimate | undefined)[],
  ) {
    this.#sources = sources
    this.#company = new Company(sources, linking)
    this.#signs = signs
    this.#estimates = [...own]
    this.#leads = new Leads(sources)
    this.#tellings = sources.map((source, index) => tellingsOf(source, index, linking))
    for (const tellings of this.#tellings)
      for (const telling of tellings)
        for (const entity of telling.entities) {
          const key = `${telling.frame} ${entity}`
          addTo(this.#index, key, telling)
        }
  }

  /** The articles of known day show what reading alike is worth in this folder. */
  #calibrate(): void {
    const known = this.#estimates.flatMap((estimate, index) =>
      estimate?.firm && width(estimate.days) < narrow ? index : [],
    )
    if (known.length < 2) return
    const days = new Map(known.map((index) => [index, this.#estimates[index]!.days[0]]))
    const chance = distances([...days.values()])
    this.#leads.calibrate(known, (left, right) => {
      const apart = Math.min(together + 1, Math.abs(days.get(left)! - days.get(right)!))
      return daysApart(apart) / chance[apart]!
    })
  }

  /** The estimates once nothing changes any more. */
  run(): readonly (Estimate | undefined)[] {
    if (
      this.#estimates.every((estimate) => estimate === undefined) &&
      this.#tellings.every((tellings) => tellings.length === 0)
    )
      return this.#estimates
    this.#calibrate()
    for (let round = 0; round < 4; round++) {
      const found: [number, Estimate][] = []
      for (let index = 0; index < this.#sources.length; index++) {
        const old = this.#estimates[index]
        if (old && (old.hops === 0 || old.days[1] - old.days[0] < narrow)) {
          if (old.hops > 0 || old.days[1] - old.days[0] < narrow || old.method === 'stated') continue
        }
        const estimate = this.#infer(index, old)
        if (estimate && (!old || width(estimate.days) < width(old.days))) found.push([index, estimate])
      }
      // All of a round at once, so that the order of the files does not matter.
      for (const [index, estimate] of found) this.#estimates[index] = estimate
      if (found.length === 0) break
    }
    return this.#estimates
  }

  #infer(index: number, old: Estimate | undefined): Estimate | undefined {
    const votes = [...this.#tellingVotes(index), ...this.#leadVotes(index)]
    if (votes.length === 0) return undefined
    const signs = this.#signs[index]!
    const file = this.#sources[index]!.file
    let belief = votes[0]!.belief
    const used: Vote[] = [votes[0]!]
    for (const vote of votes.slice(1)) {
      const both = belief.times((day) => vote.belief.weightAt(day))
      if (both.total < belief.total * 1e-3) return undefined // two stories, two days: no guess
      belief = both
      used.push(vote)
    }
    const before = belief.total
    const weekdays = usable(signs)
    for (const sign of weekdays) belief = belief.times((day) => likelihood(sign, day))
    belief = belief.times((day) => (plausible(signs, day) ? 1 : 0))
    if (old) belief = belief.times((day) => (day >= old.days[0] && day <= old.days[1] ? 1 : 0))
    if (belief.total < before * 0.015 ** weekdays.length) return undefined
    const days = belief.days()
    if (!days || width(days) > mostDays) return undefined
    return {
      days,
      method: 'inferred',
      hops: Math.max(...used.map(({ hops }) => hops)) + 1,
      firm: width(days) < narrow,
      evidence: [
        ...used.flatMap(({ evidence }) => evidence),
        ...weekdays.map(({ range }) => spanOf(file, range)),
        ...(old?.evidence ?? []),
      ],
    }
  }

  /** What articles that lead with the same news say of this one's day. */
  #leadVotes(index: number): Vote[] {
    const { file, reading } = this.#sources[index]!
    const signs = this.#signs[index]!
    const found: { odds: number; center: number; vote: Vote }[] = []
    for (const likeness of this.#leads.like(index)) {
      const { other } = likeness
      const estimate = this.#estimates[other]
      if (!estimate?.firm || estimate.hops >= mostHops || width(estimate.days) >= narrow) continue
      const belief = besideNews(estimate.days)
      // What the article says of its own day speaks for or against every candidate.
      let fits = belief.times((day) => (plausible(signs, day) ? 1 : 0))
      for (const sign of usable(signs)) fits = fits.times((day) => 7 * likelihood(sign, day))
      const odds = Math.exp(this.#leads.odds(likeness)) * (fits.total / belief.total)
      const theirs = this.#sources[other]!
      const evidence = [
        ...(reading.title ? [spanOf(file, reading.title)] : []),
        ...(theirs.reading.title ? [spanOf(theirs.file, theirs.reading.title)] : []),
        ...estimate.evidence,
      ]
      found.push({
        odds,
        center: (estimate.days[0] + estimate.days[1]) / 2,
        vote: { belief, hops: estimate.hops, evidence },
      })
    }
    const best = found.reduce<(typeof found)[number] | undefined>(
      (a, b) => (!a || b.odds > a.odds || (b.odds === a.odds && b.vote.hops < a.vote.hops) ? b : a),
      undefined,
    )
    if (!best) return []
    const near = found.filter(({ center }) => Math.abs(center - best.center) <= together)
    const sum = (list: readonly { odds: number }[]) => list.reduce((total, { odds }) => total + odds, 0)
    return sum(near) / (1 + sum(found)) >= sure ? [best.vote] : []
  }

  /** What other articles' dates for an event say of this one, which dates it from its own day. */
  #tellingVotes(index: number): Vote[] {
    const votes: { weight: number; vote: Vote }[] = []
    for (const telling of this.#tellings[index]!) {
      if (!counts(telling)) continue
      let best: { weight: number; vote: Vote } | undefined
      for (const other of this.#candidates(telling)) {
        const event = this.#eventDays(other)
        if (!event || width(event.days) > mostDays) continue
        const company = this.#company.logOdds(telling, other)
        const weight = company === undefined ? 0 : company + this.#leads.prior
        if (weight < sameTelling || (best && weight <= best.weight)) continue
        const belief = this.#writtenOn(telling, event.days)
        if (!belief || belief.total === 0) continue
        const file = this.#sources[index]!.file
        const evidence = [
          spanOf(file, telling.range),
          spanOf(this.#sources[other.source]!.file, other.range),
          ...event.evidence,
        ]
        best = { weight, vote: { belief, hops: event.hops, evidence } }
      }
      if (best) votes.push(best)
    }
    votes.sort(
      (a, b) =>
        width([a.vote.belief.from, a.vote.belief.to]) - width([b.vote.belief.from, b.vote.belief.to]) ||
        b.weight - a.weight,
    )
    const [first] = votes
    return first ? [first.vote] : []
  }

  #candidates(telling: Telling): ReadonlySet<Telling> {
    const found = new Set<Telling>()
    for (const entity of telling.entities) {
      const list = this.#index.get(`${telling.frame} ${entity}`)!
      if (list.length > 300) continue
      for (const other of list) if (other.source !== telling.source) found.add(other)
    }
    return found
  }

  /** The days of an event by an article that is dated, or that dates the event itself. */
  #eventDays(telling: Telling): { days: Days; hops: number; evidence: readonly Span[] } | undefined {
    const { form, source } = telling
    if (!telling.elapsed && anchorOf(form) === 'itself') {
      const days = daysOf(form, 0)
      return days && width(days) < narrow ? { days, hops: 0, evidence: [] } : undefined
    }
    const estimate = this.#estimates[source]
    if (!estimate?.firm || estimate.hops >= mostHops || width(estimate.days) >= narrow) return undefined
    const back = telling.elapsed && form.kind === 'shift' ? { ...form, amount: -form.amount, event: false } : form
    if (anchorOf(back) === 'event') return undefined
    const first = daysOf(back, estimate.days[0])
    const last = daysOf(back, estimate.days[1])
    if (!first || !last) return undefined
    return {
      days: [Math.min(first[0], last[0]), Math.max(first[1], last[1])],
      hops: estimate.hops,
      evidence: estimate.evidence,
    }
  }

  /** When an article was written that places an event of known days by its own: «اليوم», «الثلاثاء», «قبل يومين». */
  #writtenOn({ form }: Telling, days: Days): Belief | undefined {
    if (form.kind === 'date' && form.weekday !== undefined) {
      let fits = false
      for (let day = days[0]; day <= days[1]; day++) fits ||= weekdayOf(day) === form.weekday
      return fits ? afterWeekday(days, form.weekday) : undefined
    }
    if (form.kind !== 'shift' || form.unit !== 'day') return undefined
    const belief = Belief.even([days[0] - form.amount, days[1] - form.amount + 1])
    return belief.times((day) => {
      const event = day + form.amount
      const right = event <= days[1] && (form.weekday === undefined || weekdayOf(event) === form.weekday)
      return right
        ? 1
        : event - 1 >= days[0] && (form.weekday === undefined || weekdayOf(event - 1) === form.weekday)
          ? 0.045
          : 0
    })
  }
}

/** How often two of some days lie 0, 1, 2, 3 or more days apart. */
function distances(days: readonly number[]): readonly number[] {
  const counts = new Map<number, number>()
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1)
  const near = Array.from({ length: together + 1 }, (_, apart) => {
    let pairs = 1
    for (const [day, count] of counts)
      pairs += count * ((counts.get(day + apart) ?? 0) - (apart === 0 ? 1 : 0)) * (apart === 0 ? 0.5 : 1)
    return pairs
  })
  const all = (days.length * (days.length - 1)) / 2 + together + 2
  const shares = near.map((pairs) => pairs / all)
  return [...shares, Math.max(1 / all, 1 - shares.reduce((sum, share) => sum + share, 0))]
}

const width = ([from, to]: Days): number => to - from

/** Tellings that say how far the event lies from the day of writing, to the day. */
function counts({ form, elapsed }: Telling): boolean {
  if (elapsed) return false
  if (form.kind === 'shift') return form.unit === 'day' && !form.event && !form.approximate
  return (
    form.kind === 'date' &&
    form.weekday !== undefined &&
    form.day === undefined &&
    form.relation === undefined &&
    !form.within &&
    !form.future
  )
}

/** The weekdays worth weighing: what the article calls today, else the first that stands alone. */
function usable({ weekdays }: Signs) {
  const today = weekdays.filter(({ kind }) => kind === 'today')
  return today.length > 0 ? today.slice(0, 1) : weekdays.slice(0, 1)
}
