/** What of a claim says which event it tells: its type, days, participants and places, and how much it leaves open. */
import { countryCode, countryOfCityNamed, nationOf } from '../../language/ar/places.ts'
import type { Time } from '../../reading/reading.ts'
import { normalize } from '../../reading/text/normal.ts'
import { addTo } from '../groups.ts'
import type { Chronology, CollatedClaim, Linking, ResolvedTime, Source } from '../model.ts'
import { eventType, participantRoles, placeRoles } from './types.ts'

export interface Filler {
  readonly role: string
  readonly entity: number
}

export interface Participant extends Filler {
  /** Whether it is a country, which takes part in too much to tell two events apart. */
  readonly country: boolean
}

export interface Place extends Filler {
  /** ISO code of the country that it is or lies in, where its name tells. */
  readonly country?: string
  /** Whether it is a country. */
  readonly whole: boolean
}

export interface Feature {
  /** Position in the list of collated claims. */
  readonly index: number
  /** Position in the list of sources. */
  readonly source: number
  readonly type: string
  readonly from?: string
  readonly to?: string
  /** Whether the days are the claim's own or its heading's; otherwise only the article's day bounds them. */
  readonly stated: boolean
  /** Whether they are its heading's. */
  readonly heading: boolean
  readonly participants: readonly Participant[]
  /** Those of them who are people and to whom it is done. */
  readonly persons: readonly number[]
  /** What it counts, as 'unit number'; numbers below four are those of anything. */
  readonly counts: readonly string[]
  readonly places: readonly Place[]
  /** «الحادث», «الزيارة»: a definite noun without slots, that means what was told before. */
  readonly definite: boolean
}

export function featuresOf(
  sources: readonly Source[],
  linking: Linking,
  chronology: Chronology,
  claims: readonly CollatedClaim[],
): Feature[] {
  const position = new Map(sources.map(({ file }, index) => [file, index]))
  const headings = new Map<string, readonly (ResolvedTime | undefined)[]>()
  const features: Feature[] = []
  claims.forEach(({ file, claim, entities, when }, index) => {
    const type = eventType(claim.frame)
    if (type === undefined) return
    const source = position.get(file)!
    const fillers = claim.arguments.flatMap((argument, slot): Filler[] => {
      const entity = entities[slot]
      return entity === undefined || !linking.entities[entity] ? [] : [{ role: argument.role, entity }]
    })
    const { reading } = sources[source]!
    let days: ResolvedTime | undefined = when?.from ? when : undefined
    if (!headings.has(file)) headings.set(file, headingDays(sources[source]!, chronology))
    const heading = headings.get(file)![reading.sentences[claim.sentence]?.line ?? 0]
    // «2011», then «يناير: …»: the month's own year is the heading's, however the article itself is dated.
    if (heading?.from && (!days?.from || days.to! < heading.from || days.from > heading.to!)) days = heading
    features.push({
      index,
      source,
      type,
      ...(days?.from && days.to ? { from: days.from, to: days.to } : {}),
      stated: days !== undefined,
      heading: heading?.from !== undefined && days === heading,
      participants: fillers
        .filter(({ role }) => participantRoles.has(role))
        .map((filler) => ({
          ...filler,
          country: countryCode(normalize(linking.entities[filler.entity]!.name)) !== undefined,
        })),
      persons: fillers
        .filter(({ role, entity }) => role === 'patient' && linking.entities[entity]!.type === 'person')
        .map(({ entity }) => entity),
      counts: claim.arguments.flatMap(({ quantity }) =>
        quantity && quantity.value > 3 ? [`${quantity.unit ?? ''} ${quantity.value}`] : [],
      ),
      places: fillers.filter(({ role }) => placeRoles.has(role)).map((filler) => placeOf(filler, linking)),
      definite: fillers.length === 0 && (claim.word ?? '').startsWith('ال'),
    })
  })
  return features
}

function placeOf(filler: Filler, linking: Linking): Place {
  const name = normalize(linking.entities[filler.entity]!.name)
  const own = countryCode(name)
  const country = own ?? countryOfCityNamed(name) ?? nationOf(name)
  return { ...filler, ...(country === undefined ? {} : { country }), whole: own !== undefined }
}

/** For each line of an article, the date of the heading it stands under: a line that is nothing but a date heads what follows. */
function headingDays({ file, reading }: Source, chronology: Chronology): (ResolvedTime | undefined)[] {
  const byLine = new Map<number, { time: Time; index: number }[]>()
  reading.times.forEach((time, index) => {
    const line = reading.sentences[time.sentence]?.line
    if (line === undefined) return
    addTo(byLine, line, { time, index })
  })
  let current: ResolvedTime | undefined
  return reading.lines.map((line, number) => {
    const times = byLine.get(number) ?? []
    const whole = times.length === 1 && times[0]!.time.start <= line.start + 1 && times[0]!.time.end >= line.end - 2
    // The date line of the article itself stands near its top and heads nothing.
    if (whole && number > 3) current = chronology.timeOf(file, times[0]!.index) ?? current
    return current
  })
}
