/** Filling a frame's slots from the phrases of its clause. */
import { adverbialNouns, animateNouns, causes, directions, placeNouns } from '../../language/ar/claim-words.ts'
import type { Argument, Range } from '../reading.ts'
import { normalize } from '../text/normal.ts'
import { ARABIC } from '../text/tokens.ts'
import type { Clause } from './clauses.ts'
import type { Context } from './context.ts'
import { andPrefix, type Heads, nounToo, type Trigger, triggersOf, wordList } from './lexicon.ts'
import { endsClause, type Phrase, phrasesFrom, prepositionAt, smallWord } from './phrases.ts'

export interface Filled {
  readonly trigger: Trigger
  readonly range: Range
  readonly arguments: readonly Argument[]
  /** How much the frame explains of the clause; the best of a word's frames wins. */
  readonly score: number
  readonly nominal: boolean
}

/** Who was last spoken of as acting, for pronouns and dropped subjects. */
export interface LastAgent {
  readonly argument: Argument
}

const adverbial = wordList(adverbialNouns)
const animate = wordList(animateNouns)
const causeList = wordList(causes)
const placeList = wordList(placeNouns)
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
  'علي',
])

const stripped = (word: string) => {
  const bare = word.replace(/^[وف]?(?:بال|لل|ال)/, '')
  return bare.length >= 2 ? bare : word
}

/** The words of a phrase that can be its head: the first three, clitics off. */
function headWords(context: Context, phrase: Phrase): string[] {
  const out: string[] = []
  for (let i = phrase.from; i < phrase.to && out.length < 3; i++) {
    const word = context.tokens.normal(i)
    if (i === phrase.from) {
      const offset = phrase.start - context.tokens.start[i]!
      if (offset > 0) {
        out.push(stripped(word.slice(offset)))
        continue
      }
    }
    out.push(stripped(word))
  }
  return out
}

export function matches(context: Context, heads: Heads, phrase: Phrase): boolean {
  const words = headWords(context, phrase)
  const head = words[0] ?? ''
  if (heads.forbidden.has(head)) return false
  if (phrase.mention !== undefined && heads.forbiddenTypes.has(context.mentions[phrase.mention]!.type)) return false
  if (!demands(heads)) return true
  if (phrase.mention !== undefined && heads.types.has(context.mentions[phrase.mention]!.type)) return true
  if (phrase.quantity !== undefined) {
    const unit = context.quantities[phrase.quantity]!.quantity.unit
    if (unit !== undefined && heads.units.has(unit)) return true
    const noun = context.quantities[phrase.quantity]!.noun
    if (noun) words.unshift(stripped(context.tokens.normal(noun.token)))
  }
  const one = (word: string) => heads.words.has(word) || heads.stems.some((stem) => word.startsWith(stem))
  // An adjective or a counting word may stand first («عدد من المارة», «إحدى الطائرات»).
  if (
    words.some((word, at) => (at === 0 || soft.has(words[0]!)) && one(word)) ||
    (phrase.quantity !== undefined && words.some(one))
  )
    return true
  return heads.phrases.some((phraseWords) =>
    phraseWords.every((part, k) => {
      const word = words[k] ?? ''
      return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part
    }),
  )
}
/** Whether a list asks for anything: forbidden words alone ask for nothing. */
const demands = (heads: Heads) =>
  heads.words.size + heads.stems.length + heads.units.size + heads.phrases.length + heads.types.size > 0
/** Whether a phrase can act: a name of somebody or some body, or a noun of people and bodies. */
function isAnimate(context: Context, phrase: Phrase): boolean {
  if (phrase.mention !== undefined) {
    const { type } = context.mentions[phrase.mention]!
    return type === 'person' || type === 'organization' || type === 'group' || type === 'location' || type === 'product'
  }
  const words = headWords(context, phrase)
  if (phrase.quantity !== undefined) return context.quantities[phrase.quantity]!.quantity.unit === 'person'
  return animate.has(words[0] ?? '') || (soft.has(words[0] ?? '') && animate.has(words[1] ?? ''))
}
const soft = wordList(
  'عمليات عمليه اعمال جهود عدد عددا احد احدي اول عدد بعض جميع كل كافه مجموعه سلسله عشرات مئات حادث حادثه من اكبر',
)

export function toArgument(context: Context, phrase: Phrase, role: string): Argument {
  const { tokens, quantities } = context
  const quantity = phrase.quantity === undefined ? undefined : quantities[phrase.quantity]!.quantity
  return {
    role,
    start: phrase.start,
    end: phrase.end,
    text: tokens.text.slice(phrase.start, phrase.end),
    ...(phrase.mention === undefined ? {} : { mention: phrase.mention }),
    ...(phrase.time === undefined ? {} : { time: phrase.time }),
    ...(quantity ? { quantity } : {}),
    ...(phrase.pronoun ? { inferred: true } : {}),
  }
}

export const isPlace = (context: Context, phrase: Phrase): boolean => {
  if (phrase.mention !== undefined) {
    const { type } = context.mentions[phrase.mention]!
    if (type === 'location' || type === 'facility') return true
  }
  const [head = ''] = headWords(context, phrase)
  return placeList.has(head) || placeList.has(head.replace(/(?:ها|ه|هم)$/, ''))
}

/** «من قبل الشرطة», «على يد مسلح»: who did it, said of any passive. */
const byAgent = new Map([
  ['من قبل', 'agent'],
  ['علي يد', 'agent'],
  ['علي ايدي', 'agent'],
  ['من جانب', 'agent'],
])

/** One reading of the trigger word against its clause; undefined where a slot that decides does not fit. */
export function fill(
  context: Context,
  clause: Clause,
  trigger: Trigger,
  lastAgent: LastAgent | undefined,
): Filled | undefined {
  const { frame, verb } = trigger
  const { row } = frame
  const { tokens } = context
  const slots = new Slots(context)
  const prefix = trigger.prefix
  const start = tokens.offsetIn(clause.trigger, prefix)
  const word = tokens.normal(clause.trigger)
  const end = trigger.pronoun
    ? tokens.offsetIn(clause.trigger, word.length - trigger.pronoun.length)
    : tokens.end[clause.trigger]!
  const bare = clause.behind.filter(
    (phrase) => phrase.prep === '' && phrase.time === undefined && !phrase.and && notDuration(context, phrase),
  )
  let noSubject = false
  const passive = row.passive === true || verb?.voice === 'passive'

  if (verb) {
    const left = subjectBefore(context, clause)
    noSubject = !left && bare.length < 2 && clause.opened !== 'relative' && !(row.lone && bare.length > 0)
    const { subject = 'agent', object, second } = row
    if (trigger.pronoun && object === 'value') return undefined
    if (trigger.pronoun && object)
      slots.pronoun(object, clause.trigger, end, meantByPronoun(context, clause, frame.heads.get(object)))
    if (passive) {
      slots.add(object ?? row.lone ?? subject, left ?? bare[0])
      slots.add(second, left ? bare[0] : bare[1])
      if (!left && !bare[0])
        inferSubject(
          context,
          slots,
          clause,
          object ?? row.lone ?? subject,
          lastAgent,
          frame.heads.get(object ?? row.lone ?? subject),
        )
    } else if (left) {
      const alone =
        row.lone !== undefined &&
        row.lone !== subject &&
        verb.voice === 'either' &&
        bare.length === 0 &&
        !trigger.pronoun
      slots.add(alone ? row.lone : subject, left)
      slots.add(object, bare[0])
      slots.add(second, bare[1])
    } else if (clause.opened === 'relative') {
      inferSubject(context, slots, clause, subject, lastAgent, frame.heads.get(subject))
      // «الذي قتل 10 أشخاص» has its subject outside; «التي وقعها الوزير» inside.
      if (!trigger.pronoun && relativeOfPronoun(clause) && row.lone !== undefined && verb.voice === 'either') {
        slots.clear()
        slots.add(row.lone, bare[0])
      } else if (trigger.pronoun || (relativeOfPronoun(clause) && bare.length > 0)) slots.replace(subject, bare[0])
      else slots.add(object, bare[0])
    } else if (bare.length === 1 && row.lone !== undefined && verb.voice === 'either') {
      // «صدمت ثمانية أشخاص»: who is counted is whom it is done to.
      const counted = object !== undefined && bare[0]!.quantity !== undefined && row.genitive === object
      slots.add(counted ? object : row.lone, bare[0])
      if (counted) inferSubject(context, slots, clause, subject, lastAgent, frame.heads.get(subject))
    } else if (verb.person === 1) slots.add(object, bare[0])
    else {
      const one = bare.length === 1 && object !== undefined && row.lone === undefined ? bare[0]! : undefined
      const doneTo = one && !isAnimate(context, one) && !frame.heads.has(subject) && slots.canInfer(lastAgent)
      if (
        doneTo ||
        (bare.length > 0 &&
          fitsObjectOnly(
            context,
            object ? frame.heads.get(object) : undefined,
            frame.heads.get(subject),
            bare[0]!,
            bare.length,
          ))
      ) {
        inferSubject(context, slots, clause, subject, lastAgent, frame.heads.get(subject))
        slots.add(object, bare[0])
      } else if (bare.length > 1 && objectFirst(context, frame.heads.get(object ?? ''), bare[0]!, bare[1]!)) {
        slots.add(object, bare[0])
        slots.add(subject, bare[1])
      } else {
        slots.add(subject, bare[0])
        if (!trigger.pronoun) slots.add(object, bare[1])
        slots.add(second, bare[trigger.pronoun ? 1 : 2])
        if (bare.length === 0) inferSubject(context, slots, clause, subject, lastAgent, frame.heads.get(subject))
      }
    }
    slots.joined(clause.behind)
  } else {
    const { subject, object, genitive, genitivePlace } = row
    if (trigger.pronoun) {
      const owner = subject && object ? genitiveOwner(row) : (genitive ?? 'agent')
      const heads = frame.heads.get(owner)
      slots.pronoun(
        owner,
        clause.trigger,
        end,
        heads && demands(heads)
          ? meantBefore(context, clause.trigger, heads)
          : fitting(context, heads, [lastAgent?.argument]),
      )
    }
    const next = trigger.definite && !trigger.pronoun ? undefined : directBehind(context, clause, bare)
    const place = next && isPlace(context, next) && next.mention !== undefined
    if (next && trigger.pronoun) slots.add(object, next)
    else if (
      next &&
      bare[1] &&
      bare[0] === next &&
      object &&
      subject &&
      subject !== genitive &&
      adjacent(context, next, bare[1])
    ) {
      slots.add(subject, next)
      slots.add(object, bare[1])
    } else if (next)
      slots.add(
        place && genitivePlace
          ? genitivePlace
          : genitive === 'agent' && object && !isAnimate(context, next)
            ? object
            : genitive,
        next,
      )
    slots.joined(clause.behind)
  }

  // Prepositional phrases and times.
  const all = [
    ...clause.behind.map((phrase) => ({ phrase, before: false })),
    ...clause.before.map((phrase) => ({ phrase, before: true })),
  ]
  let loose = false
  for (const { phrase, before } of all) {
    if (phrase.time !== undefined) {
      slots.time(phrase)
      continue
    }
    if (phrase.prep === '' || adverbial.has(headWords(context, phrase)[0] ?? '')) continue
    if (before && !verb) continue
    if (loose) continue
    const own = frame.prepositions.get(phrase.prep) ?? byAgent.get(phrase.prep)
    if (phrase.pronoun) {
      if (own && own !== 'instrument' && own !== 'cause') slots.pronounPhrase(own, phrase, clause, before)
      continue
    }
    if (before && own && !placePrepositions.has(phrase.prep)) {
      // Fronted: only where and when are sure to belong to this verb.
      continue
    }
    if (
      own &&
      !(
        phrase.prep === 'ب' &&
        isPlace(context, phrase) &&
        own !== 'place' &&
        frame.heads.get(own) === undefined &&
        own === 'instrument'
      )
    ) {
      if (own === 'place') slots.place(phrase)
      else slots.add(own!, phrase, true)
    } else if (causeList.has(phrase.prep)) slots.add('cause', phrase, true)
    else if (phrase.prep === 'لمده') slots.add('duration', phrase, true)
    else if (phrase.prep === 'لمسافه') slots.add('distance', phrase, true)
    else if (directionList.has(phrase.prep)) slots.place(phrase)
    else if (
      row.frame !== 'say' &&
      row.frame !== 'announce' &&
      placePrepositions.has(phrase.prep) &&
      isPlace(context, phrase) &&
      phrase.prep !== 'علي'
    )
      slots.place(phrase)
    else if (!verb && phrase.prep !== 'في') loose = true // «اتفاقية لتطوير الأماكن في المملكة»: what follows belongs to that
  }

  for (const [role, heads] of frame.heads) {
    const filler = slots.phrase(role)
    if (!filler) {
      const carried = slots.carried(role)
      if (carried) {
        if (!carriedMatches(context, heads, carried)) {
          if (demands(heads)) return undefined
          slots.drop(carried)
        }
        continue
      }
      if (verb && demands(heads)) return undefined
      continue
    }
    if (!matches(context, heads, filler)) return undefined
  }
  const needed = frame.needs.length === 0 || frame.needs.some((role) => slots.has(role))
  const nominal = !verb
  if (!needed) return undefined
  if (frame.needs.length === 0 && slots.count === 0 && !row.reference && nominal) return undefined
  // A bare event noun refers only when definite or owned («الهجوم», «زيارته», «حادث الدهس»).
  if (
    nominal &&
    slots.count === 0 &&
    !trigger.definite &&
    !trigger.pronoun &&
    !(row.reference && followedByDefinite(context, clause.trigger))
  )
    return undefined
  return {
    trigger,
    range: { start, end },
    arguments: slots.list(),
    score: slots.count + (verb ? 1 : 0) + frame.heads.size * 2 - (verb && noSubject && nounToo.has(word) ? 4 : 0),
    nominal,
  }
}

/** What was carried over must fit as well, where its words are known. */
function carriedMatches(context: Context, heads: Heads, { text, mention }: Argument): boolean {
  if (mention !== undefined && heads.forbiddenTypes.has(context.mentions[mention]!.type)) return false
  if (!demands(heads)) return true
  if (mention !== undefined && heads.types.has(context.mentions[mention]!.type)) return true
  const words = normalize(text).split(' ').slice(0, 3).map(stripped)
  if (heads.forbidden.has(words[0] ?? '')) return false
  return words.some((word) => heads.words.has(word) || heads.stems.some((stem) => word.startsWith(stem)))
}

const genitiveOwner = (row: { genitive?: string; subject?: string }) =>
  row.genitive === 'patient' ? 'patient' : (row.subject ?? 'agent')

const notDuration = (context: Context, phrase: Phrase) =>
  phrase.quantity === undefined ||
  !/^(?:year|month|week)$/.test(context.quantities[phrase.quantity]!.quantity.unit ?? '')

function followedByDefinite(context: Context, i: number): boolean {
  const next = context.tokens.normal(i + 1)
  return next.startsWith('ال') && !prepositionAt(context, i + 1)
}

const adjacent = (context: Context, a: Phrase, b: Phrase) => b.from - a.to <= 1 && context.timeAt[b.from] === 0

/** The genitive must stand right behind its noun; an adjective may come between. */
function directBehind(context: Context, clause: Clause, bare: readonly Phrase[]): Phrase | undefined {
  const [next] = bare
  if (!next) return undefined
  let at = clause.trigger + 1
  while (at < next.from && context.tokens.length > at && next.from - at <= 2 && context.tokens.raw(at).length === 1)
    at++
  if (at !== next.from) return undefined
  // «زيارة رسمية»: an adjective is no genitive.
  if (
    next.to - next.from === 1 &&
    next.mention === undefined &&
    next.quantity === undefined &&
    /(?:يه|ي|يا)$/.test(context.tokens.normal(next.from))
  )
    return undefined
  return next
}

/** The subject before the verb: the noun phrase right before it, in the same clause. */
function subjectBefore(context: Context, clause: Clause): Phrase | undefined {
  if (clause.opened === 'relative' || clause.opened === 'verb') return undefined
  // «بتفجير استهدف العاصمة»: a verb right behind an indefinite noun tells of it.
  const nearest = clause.before[clause.before.length - 1]
  if (
    nearest &&
    nearest.prep !== '' &&
    nearest.to === clause.trigger &&
    nearest.mention === undefined &&
    nearest.time === undefined &&
    !nearest.pronoun &&
    nearest.to - nearest.from <= 2 &&
    !headIsDefinite(context, nearest)
  )
    return nearest
  const bare = clause.before.filter((phrase) => phrase.prep === '' && phrase.time === undefined && !phrase.and)
  const subject = bare[0]
  if (!subject) return undefined
  // Only what opens the clause is its subject; times and places may come first.
  for (const phrase of clause.before) {
    if (phrase === subject) break
    if (phrase.time === undefined && phrase.prep === '') return undefined
  }
  if (/^(?:ال)?(?:وقت|يوم|اطار|ظل|حين)/.test(context.tokens.normal(subject.from))) return undefined
  return subject
}

const headIsDefinite = (context: Context, phrase: Phrase) =>
  /^(?:[وف]?(?:ال|بال|لل|كال)|هذ|ذلك|تلك)/.test(context.tokens.normal(phrase.to - 1)) ||
  /(?:ه|ها|هم)$/.test(context.tokens.normal(phrase.to - 1).replace(/[^هام]ه$/, ''))

/** With one noun phrase behind a transitive verb: the object, when only that fits the frame. */
function fitsObjectOnly(
  context: Context,
  object: Heads | undefined,
  subject: Heads | undefined,
  phrase: Phrase,
  count: number,
): boolean {
  if (!object || count > 1) return false
  if (subject && matches(context, subject, phrase)) return false
  return matches(context, object, phrase)
}

/** «وقع الاتفاق عن الجانب … الوزير»: the object before a person. */
const objectFirst = (context: Context, object: Heads | undefined, first: Phrase, second: Phrase) =>
  object !== undefined &&
  demands(object) &&
  matches(context, object, first) &&
  second.mention !== undefined &&
  context.mentions[second.mention]!.type === 'person' &&
  !matches(context, object, second)

const relativeOfPronoun = (clause: Clause) => clause.behind.some((phrase) => phrase.pronoun)

/** What «التي» stands for: the noun phrase that ends right before it. */
export function antecedent(context: Context, clause: Clause): Argument | undefined {
  if (clause.opened !== 'relative') return undefined
  const { tokens, mentionAt, mentions } = context
  let i = clause.opener - 1
  while (
    i >= 0 &&
    tokens.sentence[i] === tokens.sentence[clause.trigger] &&
    (tokens.raw(i) === '،' || /["”»“]/.test(tokens.raw(i)))
  )
    i--
  if (i < 0 || tokens.sentence[i] !== tokens.sentence[clause.trigger]) return undefined
  const index = mentionAt[i]!
  if (index > 0) {
    const mention = mentions[index - 1]!
    return { role: '', start: mention.start, end: mention.end, text: mention.text, mention: index - 1, inferred: true }
  }
  if (smallWord(tokens.word[i]!).pronoun || prepositionAt(context, i)?.pronoun) return undefined
  let from = i
  const begin = context.first[tokens.sentence[i]!]!
  // Back over adjectives and the first parts of a genitive: «مروحيات الإنقاذ التي».
  while (
    from > begin &&
    i - from < 3 &&
    tokens.kind[from - 1] === ARABIC &&
    mentionAt[from - 1] === 0 &&
    !prepositionAt(context, from) &&
    !endsClause(context, from - 1) &&
    !andPrefix(tokens.word[from]!) &&
    tokens.normal(from).startsWith('ال')
  ) {
    const before = prepositionAt(context, from - 1)
    if (before && before.next === from) break
    from--
  }
  const start = prepositionAt(context, from)?.noun ?? tokens.start[from]!
  return { role: '', start, end: tokens.end[i]!, text: tokens.text.slice(start, tokens.end[i]!), inferred: true }
}

function inferSubject(
  context: Context,
  slots: Slots,
  clause: Clause,
  role: string,
  last: LastAgent | undefined,
  heads?: Heads,
): void {
  const before = antecedent(context, clause)
  const resumed = clause.behind.some((phrase) => phrase.pronoun)
  const from =
    before && !resumed && (!heads || carriedMatches(context, heads, before))
      ? before
      : (fitting(context, heads, [beforeRelative(context, clause), topicOf(context, clause), last?.argument]) ??
        (heads && demands(heads) ? meantBefore(context, clause.trigger, heads) : undefined))
  if (from) slots.infer(role, from)
}

const fitting = (context: Context, heads: Heads | undefined, candidates: readonly (Argument | undefined)[]) =>
  candidates.find((candidate) => candidate && (!heads || carriedMatches(context, heads, candidate)))

/** «الطائرة، التي …، سقطت»: what the relative clause between the commas explains. */
function beforeRelative(context: Context, clause: Clause): Argument | undefined {
  const { tokens, first } = context
  if (tokens.raw(clause.opener) !== '،' || clause.opened !== 'start') return undefined
  const begin = first[tokens.sentence[clause.trigger]!]!
  for (let i = clause.opener - 1; i > begin && clause.opener - i < 25; i--) {
    const word = smallWord(tokens.word[i]!)
    if (word.relative && tokens.raw(i - 1) === '،')
      return antecedent(context, { ...clause, opened: 'relative', opener: i })
  }
  return undefined
}

/** A sentence that begins with a noun phrase is about it: «والطائرة …، ودخلت الخدمة». */
function topicOf(context: Context, clause: Clause): Argument | undefined {
  const { tokens, first } = context
  const begin = first[tokens.sentence[clause.trigger]!]!
  if (begin >= clause.trigger || endsClause(context, begin) || prepositionAt(context, begin)) return undefined
  const [phrase] = phrasesFrom(context, begin, clause.trigger, 1)
  if (!phrase || phrase.prep !== '' || phrase.time !== undefined || triggersOf(tokens.word[begin]!).length > 0)
    return undefined
  const { start } = phrase
  const joined = tokens.normal(begin).startsWith('وال') && start === tokens.start[begin]
  const from = joined ? tokens.offsetIn(begin, 1) : start
  return { ...toArgument(context, phrase, ''), start: from, text: tokens.text.slice(from, phrase.end) }
}

function meantByPronoun(context: Context, clause: Clause, heads: Heads | undefined): Argument | undefined {
  return heads && demands(heads) ? meantBefore(context, clause.trigger, heads) : antecedent(context, clause)
}

/** «أقام علاقات … قبل أن تقطعها», «مشيرا لسقوطها»: the last word before it that can be meant, here or a little earlier. */
function meantBefore(context: Context, at: number, heads: Heads): Argument | undefined {
  const { tokens } = context
  const sentence = tokens.sentence[at]!
  for (let i = at - 1; i >= 0 && at - i < 50 && tokens.sentence[i]! + 2 >= sentence; i--) {
    if (tokens.kind[i] !== ARABIC) continue
    const word = stripped(tokens.normal(i))
    if (heads.words.has(word) || heads.stems.some((stem) => word.startsWith(stem))) {
      const start = tokens.normal(i).startsWith('وال') ? tokens.offsetIn(i, 1) : tokens.start[i]!
      return { role: '', start, end: tokens.end[i]!, text: tokens.text.slice(start, tokens.end[i]!), inferred: true }
    }
  }
  return undefined
}

class Slots {
  readonly #context: Context
  readonly #phrases: { role: string; phrase: Phrase }[] = []
  readonly #inferred: Argument[] = []
  constructor(context: Context) {
    this.#context = context
  }
  get count(): number {
    return this.#phrases.length + this.#inferred.length
  }
  has(role: string): boolean {
    if (role === 'quantity') return this.#phrases.some(({ phrase }) => phrase.quantity !== undefined)
    return this.#phrases.some((slot) => slot.role === role) || this.#inferred.some((slot) => slot.role === role)
  }
  /** Somebody was told of before, in this article, who can have done it. */
  canInfer(last: LastAgent | undefined): boolean {
    return last !== undefined
  }
  clear(): void {
    this.#inferred.length = 0
  }
  drop(argument: Argument): void {
    this.#inferred.splice(this.#inferred.indexOf(argument), 1)
  }
  carried(role: string): Argument | undefined {
    return this.#inferred.find((slot) => slot.role === role)
  }
  phrase(role: string): Phrase | undefined {
    return this.#phrases.find((slot) => slot.role === role)?.phrase
  }
  add(role: string | undefined, phrase: Phrase | undefined, several = false): void {
    if (role === undefined || !phrase || phrase.pronoun || phrase.end - phrase.start < 2) return
    if (/^ال[ـ]*$/.test(this.#context.tokens.text.slice(phrase.start, phrase.end))) return
    if (!several && this.has(role)) return
    this.#phrases.push({ role, phrase })
  }
  replace(role: string, phrase: Phrase | undefined): void {
    if (!phrase) return
    const at = this.#inferred.findIndex((slot) => slot.role === role)
    if (at >= 0) this.#inferred.splice(at, 1)
    this.add(role, phrase)
  }
  infer(role: string, from: Argument): void {
    if (!this.has(role)) this.#inferred.push({ ...from, role, inferred: true })
  }
  /** A pronoun on the trigger itself. */
  pronoun(role: string, token: number, start: number, meant: Argument | undefined): void {
    const { tokens } = this.#context
    const own = {
      role,
      start,
      end: tokens.end[token]!,
      text: tokens.text.slice(start, tokens.end[token]!),
      inferred: true,
    }
    this.#inferred.push(
      meant ? { ...own, ...(meant.mention === undefined ? {} : { mention: meant.mention }), text: meant.text } : own,
    )
  }
  /** «وصل إليها»: the antecedent of the relative clause, else only the pronoun. */
  pronounPhrase(role: string, phrase: Phrase, clause: Clause, before: boolean): void {
    if (before || this.has(role)) return
    const meant = antecedent(this.#context, clause)
    const own = toArgument(this.#context, phrase, role)
    this.#inferred.push(
      meant ? { ...own, ...(meant.mention === undefined ? {} : { mention: meant.mention }), text: meant.text } : own,
    )
  }
  time(phrase: Phrase): void {
    const kind = this.#context.times[phrase.time!]!.kind
    this.#phrases.push({ role: kind === 'duration' ? 'duration' : 'time', phrase })
  }
  /** A place; «في منطقة جبلية» «وسط البلاد» are one, and the direction is part of what is said. */
  place(phrase: Phrase): void {
    const whole = directionList.has(phrase.prep) ? { ...phrase, start: phrase.prepStart } : phrase
    const at = this.#phrases.findLastIndex((slot) => slot.role === 'place')
    const before = this.#phrases[at]?.phrase
    const { tokens } = this.#context
    const joins =
      before &&
      whole.prepStart - before.end <= 5 &&
      whole.prepStart > before.end &&
      /^\s+(?:في\s+|فى\s+)?$/.test(tokens.text.slice(before.end, whole.prepStart)) &&
      (directionList.has(phrase.prep) || before.mention === undefined)
    if (joins) {
      const mention = whole.mention ?? before.mention
      const { mention: _, ...rest } = before
      this.#phrases[at] = {
        role: 'place',
        phrase: { ...rest, end: whole.end, to: whole.to, ...(mention === undefined ? {} : { mention }) },
      }
    } else this.#phrases.push({ role: 'place', phrase: whole })
  }
  /** Noun phrases joined with و share the role of the one before them. */
  joined(behind: readonly Phrase[]): void {
    for (let i = 1; i < behind.length; i++) {
      const phrase = behind[i]!
      if (!phrase.and) continue
      let k = i - 1
      while (k > 0 && behind[k]!.and) k--
      const slot = this.#phrases.find((candidate) => candidate.phrase === behind[k])
      if (slot) this.#phrases.push({ role: slot.role, phrase })
    }
  }
  list(): Argument[] {
    return [...this.#phrases.map(({ role, phrase }) => toArgument(this.#context, phrase, role)), ...this.#inferred]
  }
}
