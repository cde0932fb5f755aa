/**
 * More sentences from the annotated ones: names of people and towns are exchanged for others of their kind, so that the
 * tagger learns the places where names stand besides the names themselves.
 */
import { begin, inside, types } from '../src/reading/names/labels.ts'
import { wordClasses } from '../src/reading/names/word-classes.ts'
import { hashWord, type IntMap, NAME_SHIFT, PLACE } from '../src/reading/names/word-table.ts'
import { normalWordId, wordForm } from '../src/reading/text/vocabulary.ts'
import { mulberry } from './crf.ts'
import type { Tokenised } from './extract.ts'

export interface Stock {
  /** Parts of people's names, in normal form. */
  readonly people: readonly string[]
  /** One-word towns and countries, in normal form. */
  readonly places: readonly string[]
}

const personMask = (1 << begin(types.indexOf('person'))) | (1 << inside(types.indexOf('person')))
/** Share of the towns that are exchanged. */
const PLACES = 0.5
const placeMask = 1 << begin(types.indexOf('location'))

/** One changed copy of every sentence that has a name to exchange. */
export function exchangeNames(sentences: readonly Tokenised[], table: IntMap, stock: Stock, seed: number): Tokenised[] {
  const random = mulberry(seed)
  const pick = (list: readonly string[]) => normalWordId(list[Math.floor(random() * list.length)]!)
  const out: Tokenised[] = []
  for (const sentence of sentences) {
    const words = sentence.words.slice()
    let changed = false
    sentence.allowed.forEach((mask, t) => {
      const info = table.get(hashWord(wordForm(words[t]!)))
      // Words with clitics, connectors and words of the grammars stay.
      if (info < 0 || wordClasses(words[t]!).bits !== 0) return
      if ((mask & personMask) === mask && (info >> NAME_SHIFT) & 3) words[t] = pick(stock.people)
      else if (mask & placeMask && info & PLACE && random() < PLACES) words[t] = pick(stock.places)
      else return
      changed = true
    })
    if (changed) out.push({ ...sentence, words })
  }
  return out
}
