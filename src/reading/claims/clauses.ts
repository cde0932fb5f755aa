/** The clause around a trigger: what stands behind it, what before it, and what the clause hangs on. */
import { auxiliaries } from '../../language/ar/claim-words.ts'
import { LATIN, PUNCTUATION } from '../text/tokens.ts'
import type { Context } from './context.ts'
import { isVerb, triggersOf, wordList } from './lexicon.ts'
import { type Phrase, phrasesFrom } from './phrases.ts'
import { isTransparent, joinedPreposition, smallWord } from './small-words.ts'

export interface Clause {
  readonly trigger: number
  /** First token of the clause. */
  readonly from: number
  /** Phrases before the trigger, in reading order. */
  readonly before: readonly Phrase[]
  /** Phrases behind it. */
  readonly behind: readonly Phrase[]
  /** What the clause begins after: nothing or a mark, «أن», «الذي», a conjunction, or another verb. */
  readonly opened: 'start' | 'complementizer' | 'relative' | 'conjunction' | 'verb'
  /** The token that opens it; the sentence's first where opened is 'start'. */
  readonly opener: number
}

const auxiliary = wordList(auxiliaries)

export const isAuxiliary = (context: Context, i: number): boolean => {
  const word = context.tokens.normal(i)
  return auxiliary.has(word) || ((word[0] === 'و' || word[0] === 'ف') && auxiliary.has(word.slice(1)))
}

/** The clause around the word at token `trigger`; read once. */
export function clauseAround(context: Context, trigger: number): Clause {
  let clause = context.clauses.get(trigger)
  if (!clause) {
    clause = readClause(context, trigger)
    context.clauses.set(trigger, clause)
  }
  return clause
}

function readClause(context: Context, trigger: number): Clause {
  const { tokens, first, last, mentionAt, titleAt, timeAt } = context
  const sentence = tokens.sentence[trigger]!
  const begin = first[sentence]!
  const stop = last[sentence]!
  const behind = phrasesFrom(context, trigger + 1, stop)
  let opened: Clause['opened'] = 'start'
  let opener = begin
  let from = begin
  let i = trigger - 1
  for (; i >= begin; i--) {
    if (tokens.kind[i] === PUNCTUATION) {
      if (context.quoteAt[i]! > 0) {
        opener = i
        from = i + 1
        break
      }
      if (isTransparent(context, i) && !opensSpeech(context, i)) continue
      const mark = tokens.raw(i)
      if (mark === ')') {
        const open = bracketBefore(context, i, begin)
        // «(CNN)» ends a dateline.
        if (open >= 0 && tokens.kind[i - 1] !== LATIN) {
          i = open
          continue
        }
      }
      // «وزير الدفاع، فلان، وصل»: a name between commas belongs to what it explains.
      if (mark === '،' && apposed(context, i, begin)) continue
      opener = i
      from = i + 1
      break
    }
    if (mentionAt[i]! > 0 || titleAt[i]! > 0 || timeAt[i]! > 0) continue
    if (isAuxiliary(context, i)) {
      const word = tokens.normal(i)
      if ((word[0] === 'و' || word[0] === 'ف') && word.length > 2) {
        from = i
        opener = i
        break
      }
      continue
    }
    const word = smallWord(tokens.word[i]!)
    if (word.ends) {
      opened = word.relative ? 'relative' : word.complementizer ? 'complementizer' : 'conjunction'
      opener = i
      from = i + 1
      break
    }
    if (isVerb(tokens.word[i]!)) {
      opened = 'verb'
      opener = i
      from = i + 1
      break
    }
  }
  const joined = triggersOf(tokens.word[trigger]!).some(({ proclitics }) => /^[وف]/.test(proclitics))
  let before =
    joined || opened === 'verb' ? [] : phrasesFrom(context, skipAuxiliaries(context, from, trigger), trigger, 10)
  // «وفي المقابل يبحث»: the first phrase is what the preposition governs.
  const [head] = before
  const preposition = opened === 'conjunction' ? joinedPreposition(tokens.word[opener]!) : undefined
  if (head && preposition !== undefined && head.prep === '' && head.from === opener + 1)
    before = [{ ...head, prep: preposition, prepStart: tokens.start[opener]! }, ...before.slice(1)]
  return { trigger, from, before, behind, opened, opener }
}

function skipAuxiliaries(context: Context, from: number, to: number): number {
  let i = from
  while (i < to && (isAuxiliary(context, i) || isTransparent(context, i))) i++
  return i
}

function opensSpeech(context: Context, i: number): boolean {
  const { tokens } = context
  return i > 0 && tokens.raw(i - 1) === ':'
}

function bracketBefore(context: Context, i: number, begin: number): number {
  for (let k = i - 1; k >= begin && k > i - 16; k--) if (context.tokens.raw(k) === '(') return k
  return -1
}

/** The comma at `i` closes an apposition: a name of a person, and a comma before it. */
function apposed(context: Context, i: number, begin: number): boolean {
  const { tokens, mentionAt, mentions, titleAt } = context
  let k = i - 1
  while (k >= begin && isTransparent(context, k)) k--
  if (k < begin) return false
  const index = mentionAt[k]! || titleAt[k]!
  if (index > 0 && mentions[index - 1]!.type === 'person') {
    while (k >= begin && (mentionAt[k] === index || titleAt[k] === index || isTransparent(context, k))) k--
    return k > begin && (tokens.raw(k) === '،' || k === begin)
  }
  // The opening comma of such an apposition.
  const next = i + 1
  const behind = mentionAt[next] ?? 0
  return behind > 0 && mentions[behind - 1]!.type === 'person'
}
