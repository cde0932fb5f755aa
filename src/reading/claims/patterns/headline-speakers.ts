/**
 * «فلان: …»: a headline that gives words to a person (frame headline-says), and the sentences below that tell these words
 * (frame headline-echo), with the office that issued them where one is named («في بيان صادر عن مكتب فلان», argument source).
 */
import { isFunctionWord } from '../../../language/ar/function-words.ts'
import { issuedPapers, issuers } from '../../../language/ar/issue-words.ts'
import { lightStem } from '../../../language/ar/light-stem.ts'
import type { Argument, Claim } from '../../reading.ts'
import { ARABIC, PUNCTUATION } from '../../text/tokens.ts'
import { perWord } from '../../text/vocabulary.ts'
import type { Context } from '../context.ts'
import { wordList } from '../lexicon.ts'
import { argument, claimOf, mentionArgument, tokenRange } from './build.ts'

const papers = wordList(issuedPapers)
const offices = wordList(issuers)
/** With or without what is joined to it. */
const isPaper = perWord((word) => papers.has(word) || papers.has(word.replace(/^[وف]?[بل]?(?:ال)?(?=...)/, '')))
const isOffice = perWord((word) => offices.has(word) || offices.has(word.replace(/^(?:لل|ال|ل)(?=...)/, '')))

/** Content words of a headline that a sentence has to share, and what share of them. */
const fewest = 4
const share = 0.6
/** Words between a paper and the office that issues it, and words of the office. */
const near = 3
const longest = 5

export function findHeadlineSpeakers(context: Context): Claim[] {
  const { tokens, article, mentionAt, mentions, last } = context
  const { title } = article
  if (!title) return []
  const from = tokens.at(title.start)
  const speaker = (mentionAt[from] ?? 0) - 1
  if (speaker < 0 || mentions[speaker]!.type !== 'person' || mentions[speaker]!.form !== 'name') return []
  const colon = tokens.at(mentions[speaker]!.end)
  if (tokens.raw(colon) !== ':') return []
  const stop = last[tokens.sentence[from]!]!
  const said = stemsIn(context, colon + 1, stop)
  if (said.size < fewest) return []
  const claims = [
    claimOf(context, 'headline-says', tokenRange(context, from, colon), [
      mentionArgument(context, 'agent', speaker),
      argument(context, 'value', tokenRange(context, from, stop)),
    ]),
  ]
  for (let s = tokens.sentence[from]! + 1; s < context.first.length; s++) {
    if (article.sentences[s]!.start < title.end) continue
    const echo = echoIn(context, s, said)
    if (echo) claims.push(echo)
  }
  return claims
}

function stemsIn(context: Context, from: number, to: number): Map<string, number> {
  const { tokens } = context
  const stems = new Map<string, number>()
  for (let i = from; i < to; i++) {
    const word = tokens.normal(i)
    if (tokens.kind[i] !== ARABIC || word.length < 3 || isFunctionWord(word)) continue
    const stem = lightStem(word)
    if (!stems.has(stem)) stems.set(stem, i)
  }
  return stems
}

function echoIn(context: Context, sentence: number, said: ReadonlyMap<string, number>): Claim | undefined {
  const { first, last } = context
  const here = stemsIn(context, first[sentence]!, last[sentence]!)
  const places = [...said.keys()].flatMap((stem) => here.get(stem) ?? [])
  if (places.length < fewest || places.length < share * said.size) return undefined
  const from = Math.min(...places)
  const value = argument(context, 'value', tokenRange(context, from, Math.max(...places) + 1))
  const source = sourceBefore(context, first[sentence]!, from)
  const parts: Argument[] = source ? [value, source] : [value]
  return claimOf(context, 'headline-echo', tokenRange(context, from, from + 1), parts, {
    ...(source ? { start: source.start } : {}),
  })
}

/** «في بيان صادر عن مكتب فلان», «في بيان لوزارة …». */
function sourceBefore(context: Context, begin: number, at: number): Argument | undefined {
  const { tokens } = context
  for (let i = begin; i < at; i++) {
    if (!isPaper(tokens.word[i]!)) continue
    for (let k = i + 1; k <= i + near && k < at; k++) {
      if (!isOffice(tokens.word[k]!)) continue
      let end = k + 1
      while (end < at && end < k + longest && tokens.kind[end] !== PUNCTUATION && tokens.normal(end) !== 'ان') end++
      return argument(context, 'source', tokenRange(context, i, end))
    }
  }
  return undefined
}
