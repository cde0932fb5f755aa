/** What the speed is compared with: a whole pipeline of another library, and the least that any program must do. */
import { createRequire } from 'node:module'
import type { ItsHelpers, Model, WinkMethods } from 'wink-nlp'

const require = createRequire(import.meta.url)
const winkNLP: (model: Model, pipes?: string[]) => WinkMethods & { its: ItsHelpers } = require('wink-nlp')
const model: Model = require('wink-eng-lite-web-model')

const nlp = winkNLP(model, ['sbd', 'negation', 'sentiment', 'ner', 'pos', 'cer'])

/** wink-nlp with all its pipes: sentences, negation, sentiment, entities, parts of speech, custom entities. Tokens of a text. */
export const wink = (text: string): number => nlp.readDoc(text).tokens().length()

/** A plain regular expression: words, numbers, marks. Tokens of a text. */
export const regex = (text: string): number => text.match(/\p{L}+|\p{N}+|[^\s\p{L}\p{N}]/gu)?.length ?? 0
