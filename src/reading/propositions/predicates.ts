/** What a clause says of its parties: the families of its predicate, and the senses that others exclude. */

import { isFunctionWord } from '../../language/ar/function-words.ts'
import { senses } from '../../language/ar/opposed-senses.ts'
import { rootOf } from '../../language/ar/root.ts'
import { lightWords, undergoingWords, wordsOfWords } from '../../language/ar/stance-words.ts'
import { inflect } from '../../language/ar/verbs.ts'
import { isAuxiliary } from '../claims/clauses.ts'
import type { Context } from '../claims/context.ts'
import { isVerb, wordList } from '../claims/lexicon.ts'
import { isTransparent, smallWord } from '../claims/small-words.ts'
import type { Predicate } from '../reading.ts'
import { normalize } from '../text/normal.ts'
import { ARABIC } from '../text/tokens.ts'
import { perWord } from '../text/vocabulary.ts'

const verbSenses = new Map<string, Set<string>>()
const nounSenses = new Map<string, Set<string>>()
const add = (map: Map<string, Set<string>>, word: string, sense: string) =>
  map.set(word, (map.get(word) ?? new Set()).add(sense))
for (const [sense, verbs, nouns] of senses) {
  for (const pair of verbs.split(',').map((text) => text.trim())) {
    if (pair === '') continue
    const [past, present] = pair.split(' ').map(normalize)
    for (const { form, person, beforeObject } of inflect(past!, present!))
      if (person === 3 && !beforeObject) add(verbSenses, form, sense)
  }
  for (const noun of nouns.split(' ')) if (noun) add(nounSenses, normalize(noun), sense)
}
const light = wordList(lightWords)
const undergoing = wordList(undergoingWords)
const ofWords = wordList(wordsOfWords)

const article = /^[وف]?(?:بال|لل|ال|ب|ل)(?=...)/
/** The senses of a word, its prefixes taken off. */
const sensesOf = perWord((normal): readonly string[] => {
  const plain = /^[وف]...?/.test(normal) ? [normal, normal.slice(1)] : [normal]
  for (const word of plain) {
    const verbs = verbSenses.get(word)
    if (verbs) return [...verbs]
    const nouns = nounSenses.get(word) ?? nounSenses.get(word.replace(article, ''))
    if (nouns) return [...nouns]
  }
  return []
})
const isLight = perWord((normal) => light.has(normal) || (/^[وف]/.test(normal) && light.has(normal.slice(1))))
const isOfWords = perWord((normal) => ofWords.has(normal) || (/^[وف]/.test(normal) && ofWords.has(normal.slice(1))))
const familyOf = perWord((normal) => rootOf(normal))

/** The predicates of a clause between two tokens, that of the clause itself first. */
export function predicatesOf(context: Context, from: number, to: number): Predicate[] {
  const { tokens, mentionAt } = context
  const found: Predicate[] = []
  const main = mainWord(context, from, to)
  if (main) found.push({ sense: familyOf(tokens.word[main.at]!), start: tokens.start[main.at]!, by: main.by })
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== ARABIC || mentionAt[i]! > 0) continue
    for (const sense of sensesOf(tokens.word[i]!))
      found.push({ sense: `=${sense}`, start: tokens.start[i]!, by: isVerb(tokens.word[i]!) ? 'verb' : 'noun' })
  }
  return found
}

/** The verb, or what a verb that only carries it is about; in a clause without one its first noun. */
function mainWord(context: Context, from: number, to: number): { at: number; by: Predicate['by'] } | undefined {
  const { tokens, mentionAt } = context
  const isWord = (i: number) => tokens.kind[i] === ARABIC && mentionAt[i]! === 0 && !isTransparent(context, i)
  const says = (i: number) =>
    isWord(i) &&
    !isFunctionWord(tokens.normal(i)) &&
    !isAuxiliary(context, i) &&
    !isLight(tokens.word[i]!) &&
    !isOfWords(tokens.word[i]!)
  let noun: number | undefined
  for (let i = from; i < to; i++) {
    if (!isWord(i)) continue
    if (isCarrier(context, i)) {
      for (let k = i + 1; k < to; k++) if (says(k)) return { at: k, by: isVerb(tokens.word[k]!) ? 'verb' : 'carried' }
      return undefined
    }
    if (!says(i)) continue
    if (isVerb(tokens.word[i]!)) {
      const borne = undergoing.has(tokens.normal(i)) ? undergone(context, i + 1, to) : undefined
      return borne === undefined ? { at: i, by: 'verb' } : { at: borne, by: 'undergone' }
    }
    if (noun === undefined && smallWord(tokens.word[i]!).prep === undefined) noun = i
  }
  return noun === undefined ? undefined : { at: noun, by: 'noun' }
}

/** «أصيب بأضرار»: what was undergone. */
function undergone({ tokens, mentionAt, quantityAt }: Context, from: number, to: number): number | undefined {
  for (let i = from; i < to && i < from + 3; i++) {
    if (mentionAt[i]! > 0 || quantityAt[i]! > 0) return undefined
    if (/^ب(?!ه|هم|ها|ال)..../.test(tokens.normal(i))) return i
  }
  return undefined
}

/** «صدر», «تم», «هناك»: what happened is told by the noun behind. */
const isCarrier = ({ tokens }: Context, i: number) =>
  isLight(tokens.word[i]!) &&
  !/^[وف]?(?:كان|كانت|كانوا|يكون|تكون|يكن|تكن|يكونوا|بات|باتت|اصبح|اصبحت|عاد|عادت|يعد|تعد)$/.test(tokens.normal(i))
