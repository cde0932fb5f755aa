/**
 * In what order the articles of one story were written, where none of them is dated: by the weekdays they tell the news of.
 * The story begins on the weekday that most of its articles name; an article is as late as the latest past weekday in it.
 */
import type { TimeForm } from '../../../reading/time/expression.ts'
import type { Collated } from '../../model.ts'

/** Days after the story's first weekday within which its articles are taken to lie; later weekdays are those before it. */
const horizon = 4

/** For each source its day in its story, counted from the story's first; undefined where it names no weekday. */
export function reportDays({ sources, claims }: Collated, stories: readonly number[]): (number | undefined)[] {
  const future = new Set<string>()
  for (const { file, claim, modality } of claims) {
    if (claim.tense !== 'future' && modality !== 'expected') continue
    for (const { time } of claim.arguments) if (time !== undefined) future.add(`${file} ${time}`)
  }
  const weekdays = sources.map(({ file, reading }) => {
    const found = new Set<number>()
    reading.times.forEach(({ expression }, index) => {
      const weekday = future.has(`${file} ${index}`) ? undefined : weekdayIn(expression as TimeForm)
      if (weekday !== undefined) found.add(weekday)
    })
    return found
  })
  const byStory = new Map<number, number[]>()
  sources.forEach((_, source) => {
    const story = stories[source]!
    byStory.set(story, [...(byStory.get(story) ?? []), source])
  })
  const days: (number | undefined)[] = sources.map(() => undefined)
  for (const members of byStory.values()) {
    if (members.length < 2) continue
    const first = commonest(members.flatMap((source) => [...weekdays[source]!]))
    if (first === undefined) continue
    for (const source of members) {
      const after = [...weekdays[source]!].map((weekday) => (weekday - first + 7) % 7).filter((day) => day <= horizon)
      if (after.length > 0) days[source] = Math.max(...after)
    }
  }
  return days
}

/** The weekday that an expression names without a date of its own and without «الماضي» or «المقبل». */
function weekdayIn(form: TimeForm): number | undefined {
  if (form.kind === 'date') {
    const plain =
      form.day === undefined && form.month === undefined && form.year === undefined && form.relation === undefined
    return plain ? form.weekday : undefined
  }
  if (form.kind === 'shift') return form.amount === 0 ? form.weekday : undefined
  if (form.kind === 'part' || form.kind === 'clock') return form.day && weekdayIn(form.day)
  return undefined
}

function commonest(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: number | undefined
  for (const [value, count] of [...counts].sort(([a], [b]) => a - b))
    if (best === undefined || count > counts.get(best)!) best = value
  return best
}
