/** Which word lists a word is in, as bits: computed once a word, used by the tagger's features and by the grammars. */

import {
  calendarWords,
  compoundOpeners,
  directionWords,
  documentHeads,
  eventHeads,
  facilityHeads,
  nameConnectors,
  organizationHeads,
  placeHeads,
  productHeads,
  speechVerbs,
} from '../../language/ar/names/heads.ts'
import { honorifics, officeAdjectives, offices, portfolios, titleStops } from '../../language/ar/names/title-words.ts'
import { type CliticSplit, splitProclitics } from '../text/clitics.ts'
import { perWord } from '../text/vocabulary.ts'
import { demonyms } from './lands.ts'

export const ORGANIZATION_HEAD = 1
export const FACILITY_HEAD = 2
export const PLACE_HEAD = 4
export const EVENT_HEAD = 8
export const DOCUMENT_HEAD = 16
export const PRODUCT_HEAD = 32
export const OFFICE = 64
export const HONORIFIC = 128
export const SPEECH_VERB = 256
export const CONNECTOR = 512
export const CALENDAR = 1024
export const DEMONYM = 2048
export const OFFICE_ADJECTIVE = 4096
export const PORTFOLIO = 8192
export const STOP = 16384
export const DIRECTION = 32768
export const OPENER = 65536

type Has = { has(word: string): boolean }
const lists: readonly (readonly [number, Has])[] = [
  [ORGANIZATION_HEAD, organizationHeads],
  [FACILITY_HEAD, facilityHeads],
  [PLACE_HEAD, placeHeads],
  [EVENT_HEAD, eventHeads],
  [DOCUMENT_HEAD, documentHeads],
  [PRODUCT_HEAD, productHeads],
  [OFFICE, offices],
  [HONORIFIC, honorifics],
  [SPEECH_VERB, speechVerbs],
  [CONNECTOR, nameConnectors],
  [CALENDAR, calendarWords],
  [DEMONYM, demonyms],
  [OFFICE_ADJECTIVE, officeAdjectives],
  [PORTFOLIO, portfolios],
  [STOP, titleStops],
  [DIRECTION, directionWords],
  [OPENER, compoundOpeners],
]
/** Lists whose words are meant with their article: «الدفاع» is a portfolio, «دفاع» is none. */
const withArticle = PORTFOLIO

/** The lists that a form without proclitics is in. */
export function classesOf(form: string, article: boolean): number {
  let bits = 0
  const whole = article ? `ال${form}` : form
  for (const [bit, list] of lists) if (list.has(bit & withArticle ? whole : form)) bits |= bit
  return bits
}

export interface WordClasses {
  readonly bits: number
  /** The split under which the word is in those lists: the one with the fewest clitics. */
  readonly split: CliticSplit
}

/** The lists a word is in under its likeliest clitic split. */
export const wordClasses = perWord((normal): WordClasses => {
  const splits = splitProclitics(normal)
  for (const split of splits) {
    const bits = classesOf(split.rest, split.article)
    if (bits !== 0) return { bits, split }
  }
  return { bits: 0, split: splits[0]! }
})
