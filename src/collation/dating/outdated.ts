/**
 * «ديسمبر الماضي» in an article of mid-2022 for what others date December 2020: an old text was copied, or its writer lost a year.
 * The month is the same, the sentences name the same, the years differ.
 */

import { commonStems } from '../../language/ar/common-stems.ts'
import { hashOf } from '../../reading/passages/fingerprint.ts'
import type { Reading, Time } from '../../reading/reading.ts'
import { parseIsoDay } from '../../reading/time/calendar.ts'
import type { DateForm } from '../../reading/time/expression.ts'
import { addTo } from '../groups.ts'
import { type Conflict, type Linking, type ResolvedTime, type Source, spanOf } from '../model.ts'
import { lowerBound } from '../sorted.ts'
import { dayOfForm } from './signs.ts'

interface Dated {
  readonly source: number
  readonly time: Time
  readonly form: DateForm
  readonly year: number
  readonly month: number
  readonly entities: ReadonlySet<number>
  readonly stems: ReadonlySet<number>
}

/** Words on either side of the expression that say what it dates. */
const reach = 18
/** What two contexts must share to be of one thing. */
const enoughEntities = 2
const enoughBits = 30

const bitsOf = new Map<number, number>()
for (const [bits, stems] of commonStems)
  for (const stem of stems.split(' ')) bitsOf.set(hashOf(stem), Math.min(bits, 12))

export function findOutdated(
  sources: readonly Source[],
  linking: Linking,
  timeOf: (file: string, time: number) => ResolvedTime | undefined,
): Conflict[] {
  const relative: Dated[] = []
  const stated = new Map<number, Dated[]>()
  sources.forEach(({ file, reading }, source) => {
    reading.times.forEach((time, index) => {
      const form = dayOfForm(time.expression)
      if (form?.kind !== 'date' || form.month === undefined || form.calendar === 'hijri' || form.future) return
      const isRelative = form.year === undefined && (form.relation === 'last' || form.relation === 'this')
      if (!isRelative && form.year === undefined) return
      const days = timeOf(file, index)
      if (!days?.from || !days.to || parseIsoDay(days.to) - parseIsoDay(days.from) > 31) return
      const dated = {
        source,
        time,
        form,
        year: Number(days.from.slice(0, 4)),
        month: form.month,
        ...context(reading, file, time, linking),
      }
      if (isRelative) relative.push(dated)
      else {
        addTo(stated, form.month, dated)
      }
    })
  })
  return relative.flatMap((left) => {
    const others = (stated.get(left.month) ?? []).filter((right) => sameThing(left, right))
    const right = others.find(({ year, source }) => year !== left.year && source !== left.source)
    // Where anybody dates such a thing to the year in question too, there were two.
    if (!right || others.some(({ year }) => year === left.year)) return []
    const same = others.filter((other) => other !== right && other.year === right.year)
    return {
      kind: 'relative-date',
      relation: 'contradiction',
      confidence: 0.7,
      left: spanOf(sources[left.source]!.file, left.time),
      right: spanOf(sources[right.source]!.file, right.time),
      alsoLeft: [],
      alsoRight: same.map(({ source, time }) => spanOf(sources[source]!.file, time)),
      facts: [],
      message: { key: 'relative-date.year', values: { read: String(left.year), stated: String(right.year) } },
    } satisfies Conflict
  })
}

function context(reading: Reading, file: string, time: Time, linking: Linking) {
  const { start: from, end: to } = reading.sentences[time.sentence] ?? { start: 0, end: 0 }
  const { stems: all, starts } = reading.wording
  const at = lowerBound(starts, time.start)
  const stems = new Set<number>()
  for (let i = Math.max(0, at - reach); i < Math.min(all.length, at + reach); i++) {
    const start = starts[i]!
    if (start >= from && start < to && (start < time.start || start >= time.end) && all[i] !== 0) stems.add(all[i]!)
  }
  const entities = new Set<number>()
  reading.mentions.forEach((mention, index) => {
    if (mention.sentence !== time.sentence || mention.within !== undefined) return
    const entity = linking.entityOf(file, index)
    if (entity !== undefined) entities.add(entity)
  })
  return { stems, entities }
}

function sameThing(left: Dated, right: Dated): boolean {
  let entities = 0
  for (const entity of left.entities) if (right.entities.has(entity)) entities++
  if (entities < enoughEntities) return false
  let bits = 0
  for (const stem of left.stems) if (right.stems.has(stem)) bits += bitsOf.get(stem) ?? 12
  return bits >= enoughBits
}
