/**
 * Who is meant by a party to a quarrel: the entity, and the state it acts for — «الخارجية الفرنسية», «الإليزيه», «باريس» and
 * «المتحدث باسم السفارة الفرنسية» all speak for one.
 */
import { seats, stateBodies } from '../../../language/ar/charge-words.ts'
import { countries } from '../../../language/ar/countries.ts'
import type { Mention } from '../../../reading/reading.ts'
import { normalize } from '../../../reading/text/normal.ts'
import { nationNamed, nationOf, nationOfAdjective } from '../../identity/nations.ts'
import type { CollatedClaim } from '../../model.ts'
import type { Context } from './context.ts'
import { bare, headOf } from './subjects.ts'

const capitals = new Map([
  ...countries.flatMap(({ capitals: names, names: [land] }) =>
    names.map((name) => [normalize(name), nationNamed(normalize(land!))] as const),
  ),
  ...seats.map(([seat, land]) => [seat, nationNamed(land)] as const),
])
const bodies = stateBodies.split(' ').map((word) => word.replace('*', ''))

/** Keys of one party; two parties that share a key are, for a charge and its denial, the same. */
export type Party = ReadonlySet<string>

/** The party that one argument of a claim names. */
export function partyOf(context: Context, claim: CollatedClaim, slot: number): Party {
  const argument = claim.claim.arguments[slot]!
  return party(context, claim, claim.entities[slot], argument.text, argument.mention)
}

/** The party that speaks; empty where nobody does. */
export function speakerOf(context: Context, claim: CollatedClaim): Party {
  const { speaker } = claim.claim
  return speaker ? party(context, claim, claim.speaker, speaker.text, speaker.mention) : new Set()
}

function party(
  context: Context,
  claim: CollatedClaim,
  entity: number | undefined,
  text: string,
  mention: number | undefined,
): Party {
  const { sources, linking } = context.collated
  const keys = new Set<string>()
  const named = mention === undefined ? undefined : sources[context.sourceOf(claim)]!.reading.mentions[mention]
  if (entity !== undefined) keys.add(`x${entity}`)
  else {
    const head = headOf({ text })
    if (head && named === undefined) keys.add(`s${context.storyOf(claim)} ${head}`)
  }
  const type = entity === undefined ? named?.type : linking.entities[entity]!.type
  for (const nation of nationsOf(text, type, named)) keys.add(`n${nation}`)
  return keys
}

function nationsOf(text: string, type: string | undefined, mention: Mention | undefined): string[] {
  const name = normalize(text).trim()
  const whole = type === 'person' ? undefined : (nationNamed(name) ?? capitals.get(name))
  if (whole) return [whole]
  const found: string[] = []
  for (const { role, country } of mention?.titles ?? []) {
    const nation = country === undefined || !isBody(role) ? undefined : nationOf(country)
    if (nation) found.push(nation)
  }
  if (type === 'person') return found
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  if (words.some(isBody))
    for (const word of words) {
      const nation = nationOfAdjective(word) ?? nationNamed(word) ?? capitals.get(word)
      if (nation) found.push(nation)
    }
  return found
}

const isBody = (words: string) =>
  words.split(' ').some((word) => bodies.some((body) => bare(word).startsWith(body) || word.startsWith(body)))

export const meet = (a: Party, b: Party): boolean => [...a].some((key) => b.has(key))
