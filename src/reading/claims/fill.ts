/** Filling a frame's slots from the phrases of its clause. */
import { adverbialNouns, causes, directions, pluralOccasions } from '../../language/ar/claim-words.ts'
import type { Argument, Range } from '../reading.ts'
import { antecedent, type LastAgent } from './carried.ts'
import type { Clause } from './clauses.ts'
import type { Context } from './context.ts'
import { carriedMatches, demands, headWords, isInanimate, isPlace, matches } from './heads.ts'
import { isVerb, nounToo, type Trigger, triggersOf, wordList } from './lexicon.ts'
import { type Phrase, phrasesFrom } from './phrases.ts'
import { Slots, toArgument } from './slots.ts'
import { prepositionAt, smallWord } from './small-words.ts'
import { fillNoun, fillVerb, hasSubject, isAdverb } from './subjects.ts'

export interface Filled {
  readonly trigger: Trigger
  readonly range: Range
  readonly arguments: readonly Argument[]
  /** How much the frame explains of the clause; the best of a word's frames wins. */
  readonly score: number
  readonly nominal: boolean
}

const adverbial = wordList(adverbialNouns)
const causeList = wordList(causes)
const directionList = wordList(directions)
const placePrepositions = new Set([
  'في',
  'ب',
  'قرب',
  'فوق',
  'عند',
  'قباله',
  'داخل',
  'خارج',
  'بالقرب',
  'بقرب',
  'امام',
  'تحت',
])
/** What stands behind these belongs to the event that they name. */
const eventPrepositions = new Set(['بعد', 'قبل', 'عقب', 'قبيل', 'رغم', 'منذ', 'حول', 'بشان'])
/** Roles that only a place fills. */
const placeRoles = new Set(['destination', 'origin', 'place'])
/** «من قبل الشرطة», «على يد مسلح»: who did it, said of any passive. */
const byAgent = new Map([
  ['من قبل', 'agent'],
  ['علي يد', 'agent'],
  ['علي ايدي', 'agent'],
  ['من جانب', 'agent'],
])
/** Frames whose place is that of the words, not of what is told. */
const wordsOnly = new Set(['say', 'announce', 'deny'])

/** One reading of the trigger word against its clause; undefined where a slot that decides does not fit. */
export function fill(
  context: Context,
  clause: Clause,
  trigger: Trigger,
  last: LastAgent | undefined,
): Filled | undefined {
  const { frame, verb } = trigger
  const { row } = frame
  const { tokens } = context
  const slots = new Slots(context)
  const word = tokens.normal(clause.trigger)
  const start = tokens.offsetIn(clause.trigger, trigger.prefix)
  const end = trigger.pronoun
    ? tokens.offsetIn(clause.trigger, word.length - trigger.pronoun.length)
    : tokens.end[clause.trigger]!
  const bare = clause.behind.filter((phrase) => isArgument(context, phrase))
  if (clause.behind.some((phrase) => isForbidden(context, trigger, phrase))) return undefined
  if (verb) {
    if (!fillVerb(context, clause, trigger, bare, slots, last)) return undefined
  } else
    fillNoun(
      context,
      clause,
      trigger,
      bare,
      slots,
      last,
      (phrase) => phrase.mention !== undefined && isPlace(context, phrase),
    )
  slots.joined(clause.behind)
  if (verb) slots.joined(clause.before)
  fillPhrases(context, clause, trigger, slots)
  if (!headsFit(context, trigger, slots)) return undefined
  const filled = (role: string) =>
    role === 'said'
      ? isSpeech(context, clause)
      : row.explicit === true
        ? slots.phrase(role) !== undefined || (clause.opened === 'relative' && slots.has(role))
        : slots.has(role)
  if (frame.needs.length > 0 && !frame.needs.some(filled)) return undefined
  if (slots.count === 0 && (verb || !refers(context, clause, trigger))) return undefined
  const unlikely = verb && nounToo.has(word) && !hasSubject(context, clause, bare, row.lone !== undefined) ? 4 : 0
  return {
    trigger,
    range: { start, end },
    arguments: slots.list(),
    score: slots.count + (verb ? 1 : 0) + frame.heads.size * 2 - unlikely,
    nominal: !verb,
  }
}

/** «الوصول إلى دور الثمانية»: what a preposition of the frame brings is none of its things. */
function isForbidden(context: Context, { frame }: Trigger, phrase: Phrase): boolean {
  const role = phrase.prep === '' || phrase.pronoun ? undefined : frame.prepositions.get(phrase.prep)
  const forbidden = role === undefined ? undefined : frame.heads.get(role)?.forbidden
  return forbidden?.has(headWords(context, phrase)[0] ?? '') === true
}

/** Whether somebody's words follow («أن», a colon, a quotation) or a quotation ends right before. */
function isSpeech(context: Context, { trigger }: Clause): boolean {
  const { tokens } = context
  const sentence = tokens.sentence[trigger]
  for (let i = trigger - 1; i > trigger - 4 && tokens.sentence[i] === sentence; i--)
    if (context.quoteAt[i] === 2) return true
  for (let i = trigger + 1; i < trigger + 30 && tokens.sentence[i] === sentence; i++) {
    if (context.quoteAt[i] === 1 || tokens.raw(i) === ':') return true
    if (context.mentionAt[i]! > 0 || context.titleAt[i]! > 0) continue
    const small = smallWord(tokens.word[i]!)
    if (small.complementizer) return true
    // «ذكر الوزير الذي وصل أمس أن»: over a relative clause, not over another verb.
    if (isVerb(tokens.word[i]!) && !small.relative && !relativeBefore(context, trigger, i)) return false
  }
  return false
}
const relativeBefore = (context: Context, from: number, to: number) => {
  for (let i = to - 1; i > from && to - i < 4; i--) if (smallWord(context.tokens.word[i]!).relative) return true
  return false
}

/** Bare noun phrases that can be subject or object: no times, no adverbs, no lengths of time. */
function isArgument(context: Context, phrase: Phrase): boolean {
  if (phrase.prep !== '' || phrase.time !== undefined || phrase.and) return false
  if (isAdverb(context, phrase)) return false
  const unit = phrase.quantity === undefined ? '' : (context.quantities[phrase.quantity]!.quantity.unit ?? '')
  return !/^(?:year|month|week)$/.test(unit)
}

/** Prepositional phrases and times. */
function fillPhrases(context: Context, clause: Clause, trigger: Trigger, slots: Slots): void {
  let loose = false
  let previous: Phrase | undefined
  for (const phrase of clause.behind) {
    if (phrase.time !== undefined) {
      if (!loose) slots.time(phrase)
      continue
    }
    const before = previous
    previous = phrase
    if (phrase.prep === '' || loose) continue
    // «رحلة … إلى مدينة كذا جنوب البلاد»: the direction is that of the name before it.
    const ofName =
      directionList.has(phrase.prep) &&
      before?.mention !== undefined &&
      /^(?:location|facility)$/.test(context.mentions[before.mention]!.type) &&
      before.prep !== '' &&
      before.time === undefined &&
      slots.phrase('place') === undefined
    if (ofName && phrase.prepStart - before.end <= 5 && !placePrepositions.has(before.prep)) continue
    loose = !fillPhrase(context, clause, trigger, slots, phrase)
  }
  if (!trigger.verb) return
  frontedCause(context, clause, slots)
  // Fronted: only when, where and why are sure to belong to this verb.
  for (const phrase of clause.before) {
    if (phrase.time !== undefined) slots.time(phrase)
    else if (causeList.has(phrase.prep)) slots.add('cause', phrase, true)
    else if (!phrase.pronoun && isWhere(context, trigger, phrase)) slots.place(phrase)
  }
}

/** «وبسبب ظروف جوية سيئة، اصطدمت»: a cause between the clause's opening and its comma. */
function frontedCause(context: Context, clause: Clause, slots: Slots): void {
  const { tokens, first } = context
  if (tokens.raw(clause.opener) !== '،') return
  const begin = first[tokens.sentence[clause.trigger]!]!
  for (let i = clause.opener - 1; i >= begin && clause.opener - i < 9 && tokens.raw(i) !== '،'; i--) {
    if (!causeList.has(tokens.normal(i).replace(/^[وف](?=ب|اثر|جراء|نتيجه)/, ''))) continue
    const [phrase] = phrasesFrom(context, i + 1, clause.opener, 1)
    if (phrase?.prep === '') slots.add('cause', phrase, true)
    return
  }
}

/** Takes one phrase up; false where the phrases behind it rather belong to it than to the trigger. */
function fillPhrase(context: Context, clause: Clause, trigger: Trigger, slots: Slots, phrase: Phrase): boolean {
  const { frame, verb } = trigger
  const role = frame.prepositions.get(phrase.prep) ?? byAgent.get(phrase.prep)
  if (phrase.pronoun) {
    if (role && role !== 'instrument' && role !== 'cause') {
      const own = toArgument(context, phrase, role)
      slots.pronoun(role, own.start, own.end, antecedent(context, clause))
    }
    return true
  }
  if (adverbial.has(headWords(context, phrase)[0] ?? '')) return true
  const named = phrase.mention !== undefined && context.mentions[phrase.mention]!.type !== 'person'
  if (role && placeRoles.has(role)) {
    if (phrase.quantity !== undefined && role === 'destination') slots.add(role, phrase)
    else if (
      !isPlace(context, phrase) &&
      !named &&
      (role === 'place' || phrase.to - phrase.from > 1 || isInanimate(context, phrase) || phrase.mention !== undefined)
    )
      return verb !== undefined
    if (role === 'place') slots.place(phrase)
    else slots.add(role, phrase, phrase.and)
  } else if (role && !(role === 'instrument' && isPlace(context, phrase))) slots.add(role, phrase, phrase.and)
  else if (causeList.has(phrase.prep)) {
    if (verb || frame.row.involuntary === true) slots.add('cause', phrase, true)
  } else if (phrase.prep === 'لمده') slots.add('duration', phrase, true)
  else if (phrase.prep === 'لمسافه') slots.add('distance', phrase, true)
  else if (isWhere(context, trigger, phrase)) slots.place(phrase)
  // «اتفاقية لتطوير الأماكن في المملكة», «وصل بعد اجتماع في …»: what follows belongs to that.
  else
    return verb
      ? !eventPrepositions.has(phrase.prep) && !isDeed(context, phrase)
      : phrase.prep === 'في' || phrase.prep === 'خلال'
  return true
}

/** «لإدانته بقتل …»: a masdar takes the phrases behind it. */
const isDeed = (context: Context, phrase: Phrase) =>
  triggersOf(context.tokens.word[phrase.from]!).some((one) => !one.verb)

const isWhere = (context: Context, { frame }: Trigger, phrase: Phrase) =>
  phrase.quantity === undefined &&
  (directionList.has(phrase.prep)
    ? !wordsOnly.has(frame.row.frame)
    : !wordsOnly.has(frame.row.frame) && placePrepositions.has(phrase.prep) && isPlace(context, phrase))

/** Whether every slot that asks for certain words has them. */
function headsFit(context: Context, { frame, verb }: Trigger, slots: Slots): boolean {
  // «تصل الأرباح إلى 85%»: what reaches a number does not arrive.
  if (slots.phrase('destination')?.quantity !== undefined) return false
  // «زيارته الأولى»: where to is a place or a name.
  for (const role of ['destination', 'origin']) {
    const goal = slots.phrase(role)
    if (goal && goal.mention === undefined && !isPlace(context, goal) && isInanimate(context, goal)) slots.remove(role)
  }
  for (const [role, heads] of frame.heads) {
    const filler = slots.phrase(role)
    const carried = slots.carried(role)
    if (filler) {
      if (!matches(context, heads, filler)) return false
    } else if (carried) {
      // A pronoun whose word is not known is kept as it is.
      const open = carried.mention === undefined && carried.text.length <= 3 && !demands(heads)
      // «أطلق عليه»
      if (heads.empty) return false
      if (open || carriedMatches(context, heads, carried)) continue
      if (demands(heads) && !heads.animate) return false
      slots.drop(carried)
    } else if (verb && demands(heads) && !heads.animate) return false
  }
  return true
}

const plurals = wordList(pluralOccasions)

/** A bare event noun refers only when definite or owned («الهجوم», «زيارته», «حادث الدهس»), and to one event. */
function refers(context: Context, clause: Clause, trigger: Trigger): boolean {
  const { tokens } = context
  if (trigger.frame.row.reference !== true) return false
  const word = tokens.normal(clause.trigger).slice(trigger.prefix)
  if (word.endsWith('ات') && !plurals.has(word)) return false
  if (trigger.definite || trigger.pronoun !== '') return true
  const next = clause.trigger + 1
  return tokens.normal(next).startsWith('ال') && !prepositionAt(context, next)
}
