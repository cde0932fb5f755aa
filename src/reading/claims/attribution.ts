/**
 * Who says what: quotations with their speaker, and the spans of a sentence that a source stands for («قال … إن …»,
 * «وفق …», «نقلا عن …», «كما أعلن …»). An attribution to nobody named keeps the words («مصدر أمني»).
 */
import { attributions } from '../../language/ar/claim-words.ts'
import type { Claim, Quote, Range } from '../reading.ts'
import { ARABIC, HEBREW, LATIN, PUNCTUATION } from '../text/tokens.ts'
import { perWord } from '../text/vocabulary.ts'
import { clauseAround } from './clauses.ts'
import type { Context } from './context.ts'
import { triggersOf, wordList } from './lexicon.ts'
import { type Phrase, phrasesFrom } from './phrases.ts'
import { smallWord } from './small-words.ts'
import { voiceOf } from './speakers.ts'

export type Speaker = NonNullable<Claim['speaker']>

/** Offsets of the article for which somebody speaks. */
export interface Attribution extends Range {
  readonly speaker: Speaker
}

export interface Attributions {
  readonly list: readonly Attribution[]
  readonly quotes: readonly Quote[]
}

const source = wordList(attributions)
/** «قال», «أعلن»: frames whose agent speaks. */
const speaking = new Set(['say', 'announce', 'deny'])
/** Verbs that go on for the last speaker when they name none: «وأضاف», «وتابع». */
const goesOn = wordList(
  'اضاف اضافت تابع تابعت اردف اردفت واضاف واضافت وتابع وتابعت واردف واوضح واوضحت وقال وقالت واكد واكدت واشار واشارت مضيفا مضيفه موضحا مشيرا مؤكدا ولفت وشدد وذكر وبين',
)
/** Participles that go on for the subject of the sentence: «مشيرا إلى أن». */
const goingOn = wordList(
  'مضيفا مضيفه موضحا موضحه مشيرا مشيره مؤكدا مؤكده لافتا لافته معتبرا معتبره مبينا مضيفين محذرا محذره قائلا قائله',
)

type Cue = 'source' | 'came' | 'goes-on' | 'says'
/** What a word does to who speaks. */
const cueOf = perWord((word, id): Cue | undefined => {
  const plain = word[0] === 'و' && word.length > 3 ? word.slice(1) : word
  if (source.has(word) || source.has(plain)) return 'source'
  if (plain === 'جاء' || plain === 'ورد') return 'came'
  if (goingOn.has(word)) return 'goes-on'
  const says = triggersOf(id).some(
    (trigger) => trigger.verb && speaking.has(trigger.frame.row.frame) && trigger.verb.voice !== 'passive',
  )
  return says ? 'says' : undefined
})

export function findAttributions(context: Context): Attributions {
  const { tokens, article } = context
  const list: Attribution[] = []
  const marks = context.quotations
  let last: Speaker | undefined
  let lastLine = -1
  for (let s = 0; s < article.sentences.length; s++) {
    const from = context.first[s]!
    const to = context.last[s]!
    const end = article.sentences[s]!.end
    if (article.sentences[s]!.line > lastLine + 3) last = undefined
    let here: Speaker | undefined
    for (let i = from; i < to; i++) {
      if (tokens.kind[i] !== ARABIC) continue
      const cue = cueOf(tokens.word[i]!)
      if (cue === undefined) continue
      const word = tokens.normal(i)
      if (cue === 'source' && context.mentionAt[i] === 0) {
        const speaker = sourceBehind(context, i, to, here ?? last)
        if (speaker) list.push({ start: article.sentences[s]!.start, end, speaker })
        continue
      }
      // «جاء في بيان … أن»
      if (cue === 'came' && tokens.normal(i + 1) === 'في') {
        const [said] = phrasesFrom(context, i + 2, to, 1)
        if (said && /(?:بيان|بلاغ|تقرير|تغريد|رسال|تدوين|منشور)/.test(tokens.text.slice(said.start, said.end))) {
          here = toSpeaker(context, said)
          list.push({ start: said.end, end, speaker: here })
        }
        continue
      }
      if (cue === 'goes-on') {
        const speaker = here ?? last
        if (speaker) list.push({ start: tokens.end[i]!, end, speaker })
        continue
      }
      if (
        cue !== 'says' ||
        context.mentionAt[i] !== 0 ||
        // «تقل 48 راكبا» is no «قال».
        ((word === 'تقل' || word === 'يقل') && tokens.normal(i - 1) !== 'لم')
      )
        continue
      const named = speakerOf(context, i)
      const speaker = named ?? (goesOn.has(word) ? last : undefined)
      if (!speaker) continue
      const before = tokens.normal(i - 1)
      const echo = i > from && /^(?:كما|حسبما|ما|وكما|مثلما)$/.test(before)
      if (echo) list.push({ start: article.sentences[s]!.start, end: tokens.start[i]!, speaker })
      else {
        // What is said begins behind the speaker.
        list.push({
          start: Math.max(
            speaker.end > tokens.start[i]! && speaker.start > tokens.start[i]! ? speaker.end : tokens.end[i]!,
            tokens.end[i]!,
          ),
          end,
          speaker,
        })
        here = speaker
      }
    }
    if (here) {
      last = here
      lastLine = article.sentences[s]!.line
    }
  }
  const quotes = marks.map((range): Quote => {
    const speaker = innermost(list, range.start) ?? speakerBehind(context, range)
    return { ...range, ...(speaker ? { speaker } : {}), language: languageOf(context, range) }
  })
  // A quotation can run over several sentences; all of it is its speaker's.
  for (const quote of quotes)
    if (quote.speaker) list.push({ start: quote.start, end: quote.end, speaker: quote.speaker })
  return { list, quotes: [...quotes, ...foreignLines(context, quotes)] }
}

/** The narrowest attribution around an offset; the later of equals. */
export function innermost(list: readonly Attribution[], offset: number): Speaker | undefined {
  let best: Attribution | undefined
  for (const attribution of list) {
    if (attribution.start > offset || attribution.end <= offset) continue
    if (!best || attribution.end - attribution.start <= best.end - best.start) best = attribution
  }
  return best?.speaker
}

const toSpeaker = (context: Context, phrase: Phrase): Speaker => ({
  start: phrase.start,
  end: phrase.end,
  text: context.tokens.text.slice(phrase.start, phrase.end),
  ...(phrase.mention === undefined ? {} : { mention: phrase.mention }),
})

/** «هذا وقال», «هناك من يقول»: words that name nobody. */
const noSource = /^(?:هذا|ذلك|هناك|كذلك|ما|كل|كما|مره|رد)$/

/** The subject of a verb of saying: behind it, else right before it. */
function speakerOf(context: Context, verb: number): Speaker | undefined {
  // «وأضاف "…"» names nobody.
  if (context.quoteAt[verb + 1]! > 0 || context.tokens.raw(verb + 1) === ':') return undefined
  const clause = clauseAround(context, verb)
  const speaks = (phrase: Phrase) => phrase.prep === '' && voiceOf(context, phrase) === 'speaker'
  const before = clause.before.find((phrase) => phrase.prep === '' && phrase.time === undefined && !phrase.pronoun)
  if (before && clause.opened !== 'relative' && speaks(before) && !noSource.test(context.tokens.normal(before.from)))
    return toSpeaker(context, before)
  const [behind] = clause.behind
  return behind && behind.from - verb <= 2 && speaks(behind) ? toSpeaker(context, behind) : undefined
}

/** «وفق ما أعلنت الشرطة», «بحسب مصدر أمني», «نقلا عن وكالة»; `last` where it is «بحسب تعبيره». */
function sourceBehind(context: Context, at: number, stop: number, last: Speaker | undefined): Speaker | undefined {
  const { tokens } = context
  let i = at + 1
  while (i < stop && i < at + 4 && /^(?:ما|عن|ل|الي|علي|ان|به|قول|لما|كما|قد)$/.test(tokens.normal(i))) i++
  if (i >= stop) return undefined
  const verb =
    triggersOf(tokens.word[i]!).some((trigger) => trigger.verb && speaking.has(trigger.frame.row.frame)) ||
    /^(?:قاله|قالته|ذكرته|اعلنته|نقله|نقلته|نشره|نشرته|اكده|اكدته|اورده|اوردته|افادت|جاء|ورد|نقلت|ذكره|اعلنه)$/.test(
      tokens.normal(i),
    )
  if (verb) i++
  const [phrase] = phrasesFrom(context, i, stop, 1)
  const voice = phrase && voiceOf(context, phrase)
  return voice === 'owner' ? last : voice && toSpeaker(context, phrase)
}

/** «…» قال فلان: a speaker named behind the quotation. */
function speakerBehind(context: Context, range: Range): Speaker | undefined {
  const { tokens } = context
  let i = tokens.at(range.end)
  while (i < tokens.length && tokens.kind[i] === PUNCTUATION && i < tokens.at(range.end) + 3) i++
  const word = tokens.normal(i)
  if (!/^(?:قال|قالت|يقول|تقول|اضاف|وفق|بحسب|حسب)$/.test(word)) return undefined
  const [phrase] = phrasesFrom(context, i + 1, Math.min(tokens.length, i + 12), 1)
  return phrase && phrase.prep === '' && voiceOf(context, phrase) === 'speaker' ? toSpeaker(context, phrase) : undefined
}

function languageOf(context: Context, range: Range): Quote['language'] {
  const { tokens } = context
  const counts = { ar: 0, he: 0, en: 0 }
  for (let i = tokens.at(range.start); i < tokens.length && tokens.start[i]! < range.end; i++) {
    if (tokens.kind[i] === 0) counts.ar++
    else if (tokens.kind[i] === HEBREW) counts.he++
    else if (tokens.kind[i] === LATIN) counts.en++
  }
  return counts.he > counts.ar && counts.he >= counts.en ? 'he' : counts.en > counts.ar ? 'en' : 'ar'
}

/** Whole lines in another language than the article's are somebody's words: tweets, with the account named under them. */
function foreignLines(context: Context, quotes: readonly Quote[]): Quote[] {
  const { article, mentions } = context
  return article.lines.flatMap((line, index): Quote[] => {
    if (line.language === article.language || line.kind === 'widget' || line.kind === 'headline') return []
    const next = article.lines[index + 1]
    if (article.text.slice(line.start, line.start + 1) === '—' || line.end - line.start < 30) return []
    if (quotes.some((quote) => quote.start < line.end && line.start < quote.end)) return []
    let speaker: Speaker | undefined
    if (next && /^[—–-]/.test(article.text.slice(next.start, next.start + 2))) {
      const at = mentions.findIndex(
        ({ start, end, type, within }) =>
          start >= next.start && end <= next.end && type === 'person' && within === undefined,
      )
      if (at >= 0)
        speaker = { start: mentions[at]!.start, end: mentions[at]!.end, text: mentions[at]!.text, mention: at }
    }
    return [{ start: line.start, end: line.end, language: line.language, ...(speaker ? { speaker } : {}) }]
  })
}

/** Whether a token opens what a verb of saying says. */
export const opensContent = (context: Context, i: number): boolean =>
  smallWord(context.tokens.word[i]!).complementizer === true || context.tokens.raw(i) === ':'
