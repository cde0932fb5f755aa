/** What is believed of the day an article was written: weights over a stretch of days, sharpened by every sign. */
import { weekdayOf } from '../../reading/time/calendar.ts'
import type { Days } from '../../reading/time/resolve.ts'

/** The share of belief that the stated days must hold; a day with its neighbours may hold less. */
const enough = 0.965
const enoughAround = 0.9

export class Belief {
  readonly from: number
  readonly weights: Float64Array

  constructor(from: number, weights: Float64Array) {
    this.from = from
    this.weights = weights
  }

  get to(): number {
    return this.from + this.weights.length - 1
  }

  /** Evenly over some days. */
  static even([from, to]: Days): Belief {
    return new Belief(from, new Float64Array(to - from + 1).fill(1))
  }

  weightAt(day: number): number {
    return day < this.from || day > this.to ? 0 : this.weights[day - this.from]!
  }

  /** This belief, each day weighed by a factor. */
  times(factor: (day: number) => number): Belief {
    return new Belief(
      this.from,
      this.weights.map((weight, index) => weight * factor(this.from + index)),
    )
  }

  get total(): number {
    return this.weights.reduce((sum, weight) => sum + weight, 0)
  }

  /** The fewest days in a row that hold enough of the belief. */
  days(): Days | undefined {
    const best = this.#narrowest(enough)
    if (!best || best[1] - best[0] <= 2) return best
    const around = this.#narrowest(enoughAround)
    return around && around[1] - around[0] <= 2 ? around : best
  }

  #narrowest(share: number): Days | undefined {
    const need = this.total * share
    if (need <= 0) return undefined
    let best: Days | undefined
    let bestLength = Infinity
    let bestSum = 0
    let sum = 0
    let left = 0
    for (let right = 0; right < this.weights.length; right++) {
      sum += this.weights[right]!
      while (sum - this.weights[left]! >= need - 1e-12) sum -= this.weights[left++]!
      if (sum < need - 1e-12) continue
      const length = right - left + 1
      if (length < bestLength || (length === bestLength && sum > bestSum)) {
        best = [this.from + left, this.from + right]
        bestLength = length
        bestSum = sum
      }
    }
    return best
  }
}

/** Days from the news to an article that leads with it as another newsroom does: set by hand, most the same day or the next to it. */
const sameNews: ReadonlyMap<number, number> = new Map([
  [-3, 0.004],
  [-2, 0.016],
  [-1, 0.17],
  [0, 0.55],
  [1, 0.2],
  [2, 0.04],
  [3, 0.016],
  [4, 0.004],
])

/** How often articles that lead with the same news lie 0, 1, 2, 3 or more days apart. */
export const daysApart = (days: number): number => apart[days]!
const apart = [0.55, 0.37, 0.055, 0.02, 0.008]

/** The belief about an article that leads with the news of one written in `days`. */
export function besideNews([from, to]: Days): Belief {
  const belief = Belief.even([from - 3, to + 4])
  return belief.times((day) => {
    let weight = 0
    for (let other = from; other <= to; other++) weight += sameNews.get(day - other) ?? 0
    return weight / (to - from + 1)
  })
}

/** Days from an event to an article that dates it by a bare weekday. */
const sinceWeekday = [0.5, 0.34, 0.08, 0.035, 0.02, 0.015, 0.01]

/** The belief about an article that says an event of `days` was on `weekday`. */
export function afterWeekday([from, to]: Days, weekday: number): Belief {
  return Belief.even([from, to + 6]).times((day) => {
    const since = (weekdayOf(day) - weekday + 7) % 7
    const event = day - since
    return event >= from && event <= to ? sinceWeekday[since]! : 0
  })
}
