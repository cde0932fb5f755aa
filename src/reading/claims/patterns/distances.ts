/** Distances: «لمسافة كيلومترين» (a way gone), «على بعد 300 كلم من مراكش» (from a place); frame distance. */
import type { Argument, Claim } from '../../reading.ts'
import type { Context } from '../context.ts'
import { type FoundQuantity, singleUnitAt } from '../quantities.ts'

const lengths = new Set(['km', 'm', 'mile', 'foot'])
/** Nouns of a distance, in normal form without clitics: the length of a way, and how far something lies from a place. */
const wayNouns = new Set(['لمسافه', 'مسافه', 'بمسافه'])
const farNouns = new Set(['بعد', 'مبعده', 'تبعد', 'يبعد'])

/** Words by which a place is said to lie so far off, itself named before them. */
const lies = /^و?(?:التي|الذي|الواقعه|الواقع|تقع|يقع|تبعد|يبعد)$/
/** Tokens back within which that place is looked for. */
const bearerReach = 14

const directions = new Set('شمال جنوب شرق غرب شمالي جنوبي شرقي غربي'.split(' '))

export function findDistances(context: Context): Claim[] {
  const claims: Claim[] = []
  const { tokens, quantities } = context
  for (const found of quantities) {
    if (found.quantity.unit === undefined || !lengths.has(found.quantity.unit)) continue
    const noun = nounBefore(context, found.from)
    if (noun >= 0) push(context, noun, found, claims)
  }
  for (let i = 0; i + 1 < tokens.length; i++) {
    // «لمسافة كيلومتر ونصف»: one of the unit, its number not written.
    if (!wayNouns.has(tokens.normal(i)) || context.quantityAt[i + 1]! > 0) continue
    const found = singleUnitAt(tokens, i + 1)
    if (found?.quantity.unit !== undefined && lengths.has(found.quantity.unit)) push(context, i, found, claims)
  }
  return claims
}

/** The noun of the distance at most three tokens before. */
function nounBefore({ tokens }: Context, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 3) && tokens.sentence[i] === tokens.sentence[at]; i--) {
    const word = tokens.normal(i)
    if (wayNouns.has(word) || farNouns.has(word)) return i
  }
  return -1
}

function push(context: Context, noun: number, { quantity, to }: FoundQuantity, claims: Claim[]): void {
  const { tokens } = context
  const origin = originAt(context, to)
  const way = origin === undefined && wayNouns.has(tokens.normal(noun))
  if (!way && !origin) return
  const start = tokens.start[noun]!
  const argument: Argument = {
    role: 'quantity',
    start: quantity.start,
    end: quantity.end,
    text: tokens.text.slice(quantity.start, quantity.end),
    quantity,
  }
  const bearer = way ? undefined : bearerBefore(context, noun, origin)
  claims.push({
    start,
    end: Math.max(quantity.end, origin?.end ?? 0),
    frame: 'distance',
    trigger: { start, end: tokens.end[noun]! },
    word: way ? 'مسافة' : 'بعد',
    sentence: tokens.sentence[noun]!,
    arguments: [argument, ...(origin ? [origin] : []), ...(bearer ? [bearer] : [])],
    modality: 'asserted',
    polarity: 'positive',
    tense: 'past',
    scope: [],
  })
}

/** «مدينة كذا التي تقع على بعد …», «كذا، الواقعة شمال البلاد وتبعد …»: the place that lies so far off. */
function bearerBefore(
  { tokens, mentionAt, mentions }: Context,
  noun: number,
  origin: Argument | undefined,
): Argument | undefined {
  let told = lies.test(tokens.normal(noun))
  for (let i = noun - 1; i >= Math.max(0, noun - bearerReach) && tokens.sentence[i] === tokens.sentence[noun]; i--) {
    if (lies.test(tokens.normal(i))) told = true
    const mention = mentionAt[i]!
    if (mention === 0) continue
    const { start, end, text, type, form } = mentions[mention - 1]!
    if ((type !== 'location' && type !== 'facility') || form !== 'name' || text === origin?.text) continue
    return told ? { role: 'patient', start, end, text, mention: mention - 1, inferred: true } : undefined
  }
  return undefined
}

/** «من طهران», «عن العاصمة»: the name behind. */
function originAt({ tokens, mentionAt, mentions }: Context, at: number): Argument | undefined {
  for (let i = at; i < Math.min(tokens.length, at + 3); i++) {
    const word = tokens.normal(i)
    // «300 كلم من مراكش», «500 ميل شرق هافانا».
    if (word !== 'من' && word !== 'عن' && !directions.has(word)) continue
    for (let k = i + 1; k < Math.min(tokens.length, i + 5); k++) {
      const mention = mentionAt[k]!
      if (mention === 0) continue
      const { start, end, text, type } = mentions[mention - 1]!
      if (type !== 'location' && type !== 'facility') continue
      return { role: 'origin', start, end, text, mention: mention - 1 }
    }
  }
  return undefined
}
