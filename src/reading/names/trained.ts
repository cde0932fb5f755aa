/** The trained model, decoded when it is first asked for. */
import { model as encoded } from '../../language/ar/names/model.ts'
import { decodeModel, type Model } from './model.ts'
import { makeTagger, type Tagger } from './tagger.ts'
import { hashWord } from './word-table.ts'

let decoded: Model | undefined
let made: Tagger | undefined

function model(): Model {
  decoded ??= decodeModel(encoded)
  return decoded
}

export function tagger(): Tagger {
  made ??= makeTagger(model())
  return made
}

/** What is known of a word in normal form beforehand (see word-table.ts), −1 for nothing. */
export const knownWord = (normal: string): number => model().words.get(hashWord(normal))
