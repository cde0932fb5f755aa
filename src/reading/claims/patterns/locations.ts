/** Where a thing lies: «مطار X في Y», «X جنوب البلاد», «X (مركز محافظة Y)», «X الواقعة في Y», «مدينة X بمحافظة Y». */
import { placeNouns } from '../../../language/ar/claim-words.ts'
import { countryCode } from '../../../language/ar/places.ts'
import type { Argument, Claim } from '../../reading.ts'
import { normalize } from '../../text/normal.ts'
import { PUNCTUATION } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { wordList } from '../lexicon.ts'
import { isTransparent, prepositionAt } from '../small-words.ts'
import { argument, claimOf, mentionArgument } from './build.ts'

const nouns = wordList(placeNouns)
const directions = /^(?:وسط|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|اقصي)$/
const wholes = /^(?:البلاد|المدينه|العاصمه|المحافظه|الولايه|القاره)$/
const lying = /^(?:الواقعه|الواقع|الكائنه|الكائن|وتقع|تقع|يقع)$/
const seats = /^(?:مركز|عاصمه|كبري|اكبر)$/

export function findLocations(context: Context): Claim[] {
  const { mentions, tokens } = context
  const out: Claim[] = []
  mentions.forEach((mention, index) => {
    if (
      mention.form !== 'name' ||
      mention.within !== undefined ||
      (mention.type !== 'location' && mention.type !== 'facility')
    )
      return
    if (mention.type === 'location' && countryCode(normalize(mention.text)) !== undefined) return
    let i = tokens.at(mention.end - 1) + 1
    while (i < tokens.length && isTransparent(context, i)) i++
    const place = placeBehind(context, i, mention.sentence, mention.type === 'facility')
    if (!place) return
    const start = startOf(context, index)
    const patient: Argument = {
      ...mentionArgument(context, 'patient', index),
      start,
      text: tokens.text.slice(start, mention.end),
    }
    out.push(claimOf(context, 'located-in', { start, end: mention.end }, [patient, place], { tense: 'present' }))
  })
  return out
}

/** With the noun that says what it is («مطار», «مدينة»), quotation marks between. */
function startOf(context: Context, index: number): number {
  const { tokens, mentions } = context
  const { start } = mentions[index]!
  let i = tokens.at(start)
  if (tokens.start[i]! < start) return start
  i--
  while (i > 0 && isTransparent(context, i)) i--
  if (i < 0 || tokens.sentence[i] !== mentions[index]!.sentence) return start
  const word = tokens.normal(i)
  if (nouns.has(word.replace(/^(?:ال|بال|لل)/, ''))) return tokens.start[i]!
  const prep = prepositionAt(context, i)
  return prep && prep.next === i && nouns.has(word.slice(1)) ? prep.noun : start
}

function placeBehind(context: Context, at: number, sentence: number, facility: boolean): Argument | undefined {
  const { tokens } = context
  if (at >= tokens.length || tokens.sentence[at] !== sentence) return undefined
  let i = at
  if (tokens.raw(i) === '(' || tokens.raw(i) === '،') {
    const word = tokens.normal(i + 1)
    if (!seats.test(word) && !lying.test(word)) return undefined
    i++
    if (seats.test(word)) {
      i++
      return named(context, i, sentence, tokens.start[i]!, false) ?? unnamed(context, i, sentence)
    }
  }
  if (lying.test(tokens.normal(i))) i++
  else if (/^(?:التي|الذي)$/.test(tokens.normal(i)) && /^(?:تقع|يقع|تبعد|يبعد)$/.test(tokens.normal(i + 1))) i += 2
  const said = i > at
  i = pastDistance(context, i, sentence)
  if (tokens.kind[i] === PUNCTUATION) return undefined
  const word = tokens.normal(i)
  // «جنوب البلاد», «في جنوب غرب تشاد», «على بعد …» is no direction.
  const inside = word === 'في' || word === 'ضمن'
  const next = inside ? i + 1 : i
  if (directions.test(tokens.normal(next)) || directions.test(tokens.normal(next).replace(/^ب/, ''))) {
    let k = next + 1
    while (directions.test(tokens.normal(k))) k++
    if (k >= tokens.length || tokens.sentence[k] !== sentence) return undefined
    const start = directions.test(tokens.normal(next)) ? tokens.start[next]! : tokens.offsetIn(next, 1)
    if (wholes.test(tokens.normal(k))) return argument(context, 'place', { start, end: tokens.end[k]! })
    return named(context, k, sentence, start, true)
  }
  if (inside) return named(context, next, sentence, tokens.start[next]!, facility || said)
  const prep = prepositionAt(context, i)
  if (prep?.prep === 'ب' && prep.next === i) return named(context, i, sentence, prep.noun, facility || said)
  return undefined
}

/** «على بعد 40 كيلومترا شرقي …»: behind the distance stands the direction. */
function pastDistance({ tokens, quantityAt, quantities }: Context, at: number, sentence: number): number {
  let i = at
  while (i < at + 3 && /^(?:علي|بعد|مسافه|بمسافه|مبعده|نحو|حوالي)$/.test(tokens.normal(i))) i++
  const found = quantityAt[i]! > 0 ? quantities[quantityAt[i]! - 1]! : undefined
  if (!found || tokens.sentence[i] !== sentence) return at
  return /^(?:km|m|mile)$/.test(found.quantity.unit ?? '') ? found.to : at
}

/** «(مركز محافظة كذا وكذا)»: a name that was not recognised, taken up to where the explanation ends. */
function unnamed(context: Context, at: number, sentence: number): Argument | undefined {
  const { tokens } = context
  if (!/^(?:محافظه|ولايه|اقليم|مقاطعه)$/.test(tokens.normal(at))) return undefined
  let to = at + 1
  while (
    to < at + 5 &&
    tokens.sentence[to] === sentence &&
    tokens.kind[to] !== PUNCTUATION &&
    !lying.test(tokens.normal(to)) &&
    !prepositionAt(context, to)
  )
    to++
  return to > at + 1 ? argument(context, 'place', { start: tokens.start[at]!, end: tokens.end[to - 1]! }) : undefined
}

/** A place that is named, with the nouns before it: «محافظة النهر». */
function named(context: Context, at: number, sentence: number, start: number, bare: boolean): Argument | undefined {
  const { tokens, mentionAt, mentions } = context
  let i = at
  // «محافظة كذا» can be one name.
  let noun = mentionAt[at]! > 0 && nouns.has(tokens.normal(at).replace(/^(?:ب?ال|ب)/, ''))
  while (i < tokens.length && i < at + 3 && mentionAt[i] === 0) {
    if (isTransparent(context, i)) {
      i++
      continue
    }
    const word = tokens.normal(i).replace(/^(?:ب?ال|ب)/, '')
    if (!nouns.has(word) && !nouns.has(tokens.normal(i))) return undefined
    noun = true
    i++
  }
  const index = mentionAt[i]! - 1
  if (i >= tokens.length || index < 0 || tokens.sentence[i] !== sentence) return undefined
  const mention = mentions[index]!
  if (mention.type !== 'location' || (!bare && !noun && countryCode(normalize(mention.text)) === undefined))
    return undefined
  return argument(context, 'place', { start: Math.min(start, mention.start), end: mention.end }, { mention: index })
}
