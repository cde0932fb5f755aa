/** Where an event was, and where a thing lies: parts of one country that exclude each other, two cities for one thing. */
import { facilityNouns, placeNouns } from '../../language/ar/directions.ts'
import { countryCode, countryOfCityNamed, nationOf } from '../../language/ar/places.ts'
import type { Argument } from '../../reading/reading.ts'
import { normalize } from '../../reading/text/normal.ts'
import { happenings, oneHappening } from '../events/types.ts'
import { addTo } from '../groups.ts'
import type { Comparison, Conflict } from '../model.ts'
import { type Context, contextOf, isClaimed, type Statement, sameSentence, statement } from './common/context.ts'
import { comparable, type Direction, directionGap, directionsIn } from './common/directions.ts'
import { compareStatements, type Verdict } from './common/pairs.ts'
import { bare, bearerOf } from './common/subjects.ts'
import { oneVictim } from './common/victims.ts'

interface Place {
  /** The words, in normal form. */
  readonly words: string
  readonly direction?: Direction
  /** The last name in the phrase: a position in the entities. */
  readonly entity?: number
  /** That name, in normal form. */
  readonly name: string
  /** «محافظة», «مدينة»: what kind of place the name is said to be. */
  readonly noun?: string
}

/** Frames of states that say where something lies; their place is a property of the thing. */
const lying = new Set(['located-in', 'location', 'located'])

export const places: Comparison = {
  kind: 'place',
  compare(collated) {
    const context = contextOf(collated)
    const subjects = new Map<string, Statement<Place>[]>()
    const wide = wideStories(context)
    collated.claims.forEach((claim, index) => {
      if (!isClaimed(claim) || claim.claim.tense === 'future') return
      const isState = lying.has(claim.claim.frame)
      const subject = isState ? bearerOf(context, index, ['patient', 'agent']) : context.eventOf(index)?.event.id
      // «مخيم في الأردن», «مخيم في لبنان»: two of a kind.
      if (isState && subject?.startsWith('s') && !claim.claim.arguments.some(isDefinite)) return
      if (subject === undefined || (!isState && wide.has(context.storyOf(claim)))) return
      if (!isState && roaming.has(context.eventOf(index)?.event.type ?? '')) return
      claim.claim.arguments.forEach((argument, slot) => {
        if (argument.role !== 'place') return
        for (const value of placesOf(context, argument, claim.entities[slot])) {
          // Where in the country the story happened is one question, whichever of its events is told.
          const about =
            value.direction && !isState ? `story ${context.storyOf(claim)} ${family(context, index)}` : subject
          const key = `${about} ${isState ? 'lies' : 'where'} ${value.direction ? 'direction' : 'name'}`
          const item = statement(context, index, argument, value)
          addTo(subjects, key, item)
        }
      })
    })
    for (const { key, item } of facilities(context)) {
      addTo(subjects, key, item)
    }
    const contains = containment(context)
    return [...subjects].flatMap(([key, statements]): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'place',
        keyOf: ({ direction, name, noun }) =>
          direction
            ? `${direction.north} ${direction.east} ${direction.of} ${direction.ofCountry}`
            : `${noun ?? ''} ${name}`,
        judge: (left, right) =>
          left.value.direction && right.value.direction
            ? judgeDirections(context, left, right)
            : judgeNames(context, left, right, key.includes(' lies '), contains),
      }),
    )
  },
}

/** Events that are in many places at once, and where they are, whatever else the story tells. */
const everywhere = new Set(['storm', 'quake', 'flood'])
/** Fights go on in several places too, but a fight in the story of another event says nothing of where that was. */
const roaming = new Set(['clash', 'election', 'strike', 'war', 'siege', 'outbreak', 'displace', 'cut-off'])

/** Stories whose main event is in many places at once; a storm that only hindered the search is not. */
function wideStories(context: Context): Set<number> {
  const { claims, events } = context.collated
  const stories = new Map<number, { wide: number; other: number }>()
  for (const { event, claims: told } of events) {
    const wide = everywhere.has(event.type)
    if (!wide && !happenings.includes(event.type)) continue
    for (const index of told) {
      const story = context.storyOf(claims[index]!)
      const count = stories.get(story) ?? { wide: 0, other: 0 }
      if (wide) count.wide++
      else count.other++
      stories.set(story, count)
    }
  }
  return new Set([...stories].filter(([, { wide, other }]) => wide > other).map(([story]) => story))
}

function family(context: Context, index: number): string {
  const event = context.eventOf(index)?.event
  return event === undefined || oneHappening.has(event.type) ? 'happening' : event.id
}

/** «إقلاع طائرته من مطار النسيم في أسوان»: the place right behind a facility's name is where it lies, whatever the claim. */
function facilities(context: Context): { key: string; item: Statement<Place> }[] {
  return context.collated.claims.flatMap((claim, index) =>
    claim.claim.arguments.flatMap((argument, slot) => {
      if (argument.role !== 'place') return []
      const facility = claim.claim.arguments.find(
        (other) =>
          other !== argument &&
          argument.start > other.end &&
          argument.start - other.end <= adjacent &&
          facilityNouns.includes(bare(normalize(other.text).split(/\s/)[0] ?? '')),
      )
      const value = placesOf(context, argument, claim.entities[slot]).find(({ direction }) => direction === undefined)
      if (!facility || !value) return []
      const words = normalize(facility.text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
        .map(sound)
      if (words.length < 2) return []
      const span = { start: facility.start, end: argument.end, text: `${facility.text} … ${argument.text}` }
      return [
        {
          key: `facility ${context.storyOf(claim)} ${words.join(' ')} lies name`,
          item: statement(context, index, span, value),
        },
      ]
    }),
  )
}

/** Characters between a facility's name and its place: «في» with spaces and a quotation mark. */
const adjacent = 6
/** The g of foreign names is written with any of these. */
const sound = (word: string) => bare(word).replace(/[غقك]/g, 'ج')

function placesOf(context: Context, argument: Argument, entity: number | undefined): Place[] {
  const words = normalize(argument.text)
  const linked = entity === undefined ? undefined : context.collated.linking.entities[entity]
  const name = linked ? withoutNoun(normalize(linked.name)) : ''
  const noun = words
    .split(/\s+/)
    .map(bare)
    .find((word) => placeNouns.includes(word.replace(/^ب/, '')))
  const rest = {
    words,
    name,
    ...(entity === undefined ? {} : { entity }),
    ...(noun ? { noun: noun.replace(/^ب/, '') } : {}),
  }
  const directions = directionsIn(argument.text)
    .filter(({ of }) => of === '' || linked !== undefined || isPlaceName(of))
    .map((direction): Place => ({ ...rest, direction }))
  return linked ? [...directions, rest] : directions
}

const isDefinite = ({ role, text }: Argument) => (role === 'patient' || role === 'agent') && /^ال/.test(normalize(text))

/** «وسط تقدم للقوات»: what a direction stands before need not be a place. */
const isPlaceName = (word: string) => countryCode(word) !== undefined || countryOfCityNamed(word) !== undefined

/** «مدينة ليون» is named ليون. */
function withoutNoun(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  return rest.length > 0 && placeNouns.includes(bare(first)) ? rest.join(' ') : name
}

function judgeDirections(context: Context, left: Statement<Place>, right: Statement<Place>): Verdict | undefined {
  const a = left.value.direction!
  const b = right.value.direction!
  if (!comparable(a, b) || sameSentence(left, right)) return undefined
  const apart = directionGap(a, b)
  // «راجستان غربي البلاد», «البنجاب شماليها»: the directions of two named places.
  if (left.value.entity !== right.value.entity && isNamed(left) && isNamed(right)) return undefined
  if (apart === 0 || !context.sameStory(left.index, right.index)) return undefined
  return { relation: 'contradiction', confidence: apart === 2 ? 0.75 : 0.55 }
}

/** Whether a name stands before the direction. */
const isNamed = ({ value }: Statement<Place>) =>
  value.entity !== undefined && countryCode(value.name) === undefined && !value.direction?.of.includes(bare(value.name))

function judgeNames(
  context: Context,
  left: Statement<Place>,
  right: Statement<Place>,
  isState: boolean,
  contains: (a: number, b: number) => boolean,
): Verdict | undefined {
  const { value: a } = left
  const { value: b } = right
  if (a.entity === undefined || b.entity === undefined || a.entity === b.entity || sameSentence(left, right))
    return undefined
  if (consonants(a.name) === consonants(b.name)) return undefined
  if (a.name === b.name || a.words.includes(b.name) || b.words.includes(a.name)) return undefined
  if (contains(a.entity, b.entity) || contains(b.entity, a.entity)) return undefined
  if (abroad(a, b) && !isState && context.sameStory(left.index, right.index))
    return oneVictim(context, left.index, right.index) ? { relation: 'contradiction', confidence: 0.6 } : undefined
  const level = levelOf(a)
  if (level === undefined || level !== levelOf(b)) return undefined
  if (isState) return { relation: 'contradiction', confidence: level === 'country' ? 0.6 : 0.75 }
  if (!context.sameStory(left.index, right.index)) return undefined
  const known = oneVictim(context, left.index, right.index)
  return { relation: 'contradiction', confidence: known ? 0.6 : level === 'country' ? 0.4 : 0.5 }
}

/** Whether one is a country and the other a city of another country. */
function abroad(a: Place, b: Place): boolean {
  const [one, other] = [countryCode(a.name), countryCode(b.name)]
  const city = one === undefined ? countryOfCityNamed(a.name) : countryOfCityNamed(b.name)
  const country = one ?? other
  return (one === undefined) !== (other === undefined) && city !== undefined && city !== country
}

/** What is left of a name across the spellings of foreign names. */
const consonants = (name: string) => sound(name).replace(/[اويءئؤ]/g, '')

/** What size a place is, as far as its name or the noun before it tells. */
function levelOf({ name, noun }: Place): string | undefined {
  if (countryCode(name) !== undefined) return 'country'
  if (noun !== undefined && noun !== 'مطار')
    return noun === 'بلده' || noun === 'قريه' ? 'مدينه' : noun === 'ولايه' ? 'محافظه' : noun
  return countryOfCityNamed(name) === undefined ? undefined : 'مدينه'
}

/** Which place lies in which, by the tables and by what the articles themselves say. */
function containment(context: Context): (outer: number, inner: number) => boolean {
  const { claims, linking } = context.collated
  const said = new Set<string>()
  for (const { claim, entities } of claims) {
    if (!lying.has(claim.frame)) continue
    const inner = entities.find((entity, slot) => entity !== undefined && claim.arguments[slot]!.role !== 'place')
    claim.arguments.forEach(({ role }, slot) => {
      const outer = entities[slot]
      if (role === 'place' && outer !== undefined && inner !== undefined) said.add(`${outer} ${inner}`)
    })
  }
  return (outer, inner) => {
    if (said.has(`${outer} ${inner}`)) return true
    const nation = nationOf(normalize(linking.entities[inner]!.name))
    const country = countryCode(normalize(linking.entities[outer]!.name))
    if (country !== undefined && nation === country) return true
    return country !== undefined && countryOfCityNamed(normalize(linking.entities[inner]!.name)) === country
  }
}
