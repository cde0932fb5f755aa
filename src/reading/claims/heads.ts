/** What kind of thing a phrase names: which words head it, whether it can act, whether it is a place. */
import { animateNouns, placeNouns, softHeads } from '../../language/ar/claim-words.ts'
import { ordinals } from '../../language/ar/ordinals.ts'
import type { Argument } from '../reading.ts'
import { normalize } from '../text/normal.ts'
import type { Context } from './context.ts'
import { type Heads, triggersOf, wordList } from './lexicon.ts'
import type { Phrase } from './phrases.ts'

const placeList = wordList(placeNouns)
const animate = wordList(animateNouns)
const soft = wordList(softHeads)
const ranks: ReadonlySet<string> = new Set(['اخير', ...ordinals.flatMap(([, forms]) => forms.split(' '))])
/** Verbal nouns by their shape: «تغيير», «اجتماع», «استقبال», «انسحاب». */
const masdar = /^(?:ت..ي.|ا.ت.ا.|است..ا.|ان..ا.)$/

/** A word without «و», «ب», «ل» before the article, and without the article. */
export const stripped = (word: string): string => {
  const bare = word.replace(/^[وف]?(?:بال|لل|ال)/, '')
  return bare.length >= 2 ? bare : word
}

/** The words of a phrase that can be its head: the first three, clitics off. */
export function headWords(context: Context, phrase: Phrase): string[] {
  const out: string[] = []
  for (let i = phrase.from; i < phrase.to && out.length < 3; i++) {
    const word = context.tokens.normal(i)
    const offset = i === phrase.from ? phrase.start - context.tokens.start[i]! : 0
    out.push(stripped(offset > 0 ? word.slice(offset) : word))
  }
  return out
}

/** Whether a list asks for anything: forbidden words alone ask for nothing. */
export const demands = (heads: Heads): boolean =>
  heads.words.size + heads.stems.length + heads.units.size + heads.phrases.length + heads.types.size > 0

/** How many words a list asks for: a pronoun can be resolved by a short list only. */
export const breadth = (heads: Heads): number => heads.words.size + heads.stems.length

const isOneOf = (heads: Heads, word: string) =>
  heads.words.has(word) || heads.stems.some((stem) => word.startsWith(stem))

export function matches(context: Context, heads: Heads, phrase: Phrase): boolean {
  const words = headWords(context, phrase)
  const type = phrase.mention === undefined ? undefined : context.mentions[phrase.mention]!.type
  if (heads.empty || heads.forbidden.has(words[0] ?? '')) return false
  if (type !== undefined && heads.forbiddenTypes.has(type)) return false
  if (heads.numeric && phrase.quantity === undefined && phrase.time === undefined) return false
  if (heads.animate && isInanimate(context, phrase) && !words.some((word) => isOneOf(heads, word))) return false
  if (!demands(heads)) return true
  if (type !== undefined && heads.types.has(type)) return true
  const found = phrase.quantity === undefined ? undefined : context.quantities[phrase.quantity]!
  if (found?.quantity.unit !== undefined && heads.units.has(found.quantity.unit)) return true
  // «مقتل 9 من قوات الحرس», «اعتقال 30»: a bare number counts what the frame asks for.
  if (found && found.quantity.unit === undefined && heads.units.has('person')) return true
  if (found?.noun && isOneOf(heads, stripped(context.tokens.normal(found.noun.token)))) return true
  // A counting word may stand first («عدد من المارة», «إحدى الطائرات»).
  if (words.some((word, at) => (at === 0 || found !== undefined || soft.has(words[0]!)) && isOneOf(heads, word)))
    return true
  // «قطع علاقاتها» asked for, or only to be animate.
  if (heads.animate && demands(heads) && !isInanimate(context, phrase)) return true
  return heads.phrases.some((parts) =>
    parts.every((part, k) => {
      const word = words[k] ?? ''
      return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part
    }),
  )
}

/** What was carried over must fit as well, where its words are known. */
export function carriedMatches(context: Context, heads: Heads, { text, mention }: Argument): boolean {
  const type = mention === undefined ? undefined : context.mentions[mention]!.type
  if (type !== undefined && heads.forbiddenTypes.has(type)) return false
  const words = normalize(text).split(' ').slice(0, 3).map(stripped)
  if (heads.forbidden.has(words[0] ?? '')) return false
  if (heads.animate && (type !== undefined || animate.has(words[0] ?? ''))) return true
  if (!demands(heads)) return !heads.animate
  if (type !== undefined && heads.types.has(type)) return true
  return words.some((word) => isOneOf(heads, word))
}

/** Whether a phrase can act: a name of somebody or some body, or a noun of people, bodies and vehicles. */
export function isAnimate(context: Context, phrase: Phrase): boolean {
  if (phrase.mention !== undefined) {
    const { type } = context.mentions[phrase.mention]!
    return type !== 'event' && type !== 'document' && type !== 'facility'
  }
  const words = headWords(context, phrase)
  if (phrase.quantity !== undefined) return context.quantities[phrase.quantity]!.quantity.unit === 'person'
  return animate.has(words[0] ?? '') || (soft.has(words[0] ?? '') && animate.has(words[1] ?? ''))
}

/** Whether a phrase surely cannot act: a common noun that is none of people or bodies. Unknown names are not sure. */
export function isInanimate(context: Context, phrase: Phrase): boolean {
  if (isAnimate(context, phrase)) return false
  if (phrase.mention !== undefined || phrase.quantity !== undefined) return true
  const raw = context.tokens.normal(phrase.from)
  const [head = ''] = headWords(context, phrase)
  return (
    /^(?:[وف]?ال|بال|لل|هذ|تلك|ذلك)/.test(raw) ||
    /(?:ه|ات|..ها|..هم|...ا)$/.test(head) ||
    placeList.has(head) ||
    masdar.test(head) ||
    triggersOf(context.tokens.word[phrase.from]!).length > 0
  )
}

/** The same of words alone, for what is carried from clause to clause. */
export const canAct = (context: Context, { text, mention }: Argument): boolean => {
  if (mention !== undefined)
    return /^(?:person|organization|group|location|product)$/.test(context.mentions[mention]!.type)
  const words = normalize(text).split(' ').slice(0, 2).map(stripped)
  return animate.has(words[0] ?? '') || (soft.has(words[0] ?? '') && animate.has(words[1] ?? ''))
}

export const isPlace = (context: Context, phrase: Phrase): boolean => {
  if (phrase.mention !== undefined) {
    const { type } = context.mentions[phrase.mention]!
    if (type === 'location' || type === 'facility') return true
  }
  const [head = '', next = ''] = headWords(context, phrase)
  // «في المركز الثالث»: a rank.
  if (head === 'مركز' && ranks.has(next)) return false
  return placeList.has(head) || placeList.has(head.replace(/(?:ها|ه|هم)$/, ''))
}
