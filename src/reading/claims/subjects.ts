/** Which bare noun phrase of a clause is the verb's subject, which its object: by place, by what fits, by who can act. */

import { adverbs, animateNouns, authorities } from '../../language/ar/claim-words.ts'
import type { Argument } from '../reading.ts'
import { carriedSubject, type LastAgent, meantByPronoun } from './carried.ts'
import { type Clause, clauseAround, isAuxiliary } from './clauses.ts'
import type { Context } from './context.ts'
import { isIndefinite, isOfAnother } from './described.ts'
import { demands, headWords, isAnimate, isInanimate, matches } from './heads.ts'
import { type Heads, type Trigger, triggersOf, wordList } from './lexicon.ts'
import type { Phrase } from './phrases.ts'
import { type Slots, toArgument } from './slots.ts'
import { isTransparent, smallWord } from './small-words.ts'

/** Fills the slots of a verb from its bare phrases. False where its frame cannot be meant. */
export function fillVerb(
  context: Context,
  clause: Clause,
  trigger: Trigger,
  bare: readonly Phrase[],
  slots: Slots,
  last: LastAgent | undefined,
): boolean {
  const { frame, pronoun } = trigger
  const verb = trigger.verb!
  if (clause.opened === 'verb' && isOfAnother(context, clause, trigger)) return false
  const { subject = 'agent', object, second, lone, passive, genitive } = frame.row
  const headsOf = (role: string | undefined) => (role === undefined ? undefined : frame.heads.get(role))
  const described = describes(context, clause)
  const infer = (role: string) =>
    !described &&
    slots.infer(
      role,
      carriedSubject(context, clause, headsOf(role), verb.number === 'singular' ? last : undefined, verb.gender),
    )
  const before = subjectBefore(context, clause, bare, headsOf(subject))
  // «هجوم قالت منظمات إنه …»: who says stands behind.
  const left =
    before && ofWords.has(frame.row.frame) && bare[0] && isAnimate(context, bare[0]) && isInanimate(context, before)
      ? undefined
      : before
  if (verb.number === 'dual' && verb.tense === 'past' && verb.gender === 'm' && !left) return false // «تراجعا» is a noun
  if (pronoun) {
    if (object === 'value') return false
    const end = context.tokens.end[clause.trigger]!
    if (object) slots.pronoun(object, end - pronoun.length, end, meantByPronoun(context, clause, headsOf(object), last))
  }
  if (passive === true || verb.voice === 'passive') {
    const role = object ?? lone ?? subject
    slots.add(role, left ?? bare[0])
    slots.add(second, left ? bare[0] : bare[1])
    if (!left && !bare[0]) infer(role)
    return true
  }
  if (left) {
    const undone = lone !== undefined && lone !== subject && verb.voice === 'either' && !bare[0] && !pronoun
    slots.add(undone ? lone : subject, left)
    if (!pronoun) slots.add(object, bare[0])
    slots.add(second, bare[pronoun ? 0 : 1])
    return true
  }
  if (clause.opened === 'relative') {
    const resumed = clause.behind.some((phrase) => phrase.pronoun)
    // «التي قتل فيها عشرة», «التي وقعها الوزير» have their subject inside; «الذي قتل عشرة» outside.
    if (!pronoun && resumed && bare[0] && lone !== undefined && verb.voice === 'either') slots.add(lone, bare[0])
    else if ((pronoun || resumed) && bare[0] && (bare[0].quantity !== undefined || !isAccusative(context, bare[0])))
      slots.add(subject, bare[0])
    // «الذي اعتقل السبت»: whoever does it does it to somebody.
    else if (!pronoun && !resumed && !bare[0] && lone === 'patient' && subject !== lone && verb.voice === 'either')
      infer(lone)
    else {
      infer(subject)
      slots.add(object, bare[0])
    }
    return true
  }
  // «عُين فلان مديرا»: a passive with what he was made.
  if (
    second !== undefined &&
    lone !== undefined &&
    bare.length === 2 &&
    verb.voice === 'either' &&
    isAccusative(context, bare[1]!)
  ) {
    slots.add(lone, bare[0])
    slots.add(second, bare[1])
    return true
  }
  // «يقولون غدا شيئا», «تابع قائلا»: an accusative behind the verb is no subject.
  if (bare[0] && isAccusative(context, bare[0]) && bare[0].quantity === undefined && bare.length === 1) {
    if (!pronoun) slots.add(object, bare[0])
    infer(subject)
    return true
  }
  if (bare.length === 1 && lone !== undefined && verb.voice === 'either') {
    // «صدمت ثمانية أشخاص»: who is counted is whom it is done to.
    const counted = object !== undefined && bare[0]!.quantity !== undefined && genitive === object
    // «اعتقلت السلطات»: who arrests.
    const acts =
      lone !== subject && bare[0]!.quantity === undefined && authority.has(headWords(context, bare[0]!)[0] ?? '')
    slots.add(counted ? object : acts ? subject : lone, bare[0])
    if (counted) infer(subject)
    return true
  }
  if (verb.person === 1) {
    slots.add(object, bare[0])
    return true
  }
  const [one, two] = bare
  const objectHeads = headsOf(object)
  const fitsObject =
    one !== undefined && objectHeads !== undefined && demands(objectHeads) && matches(context, objectHeads, one)
  const fitsSubject = one !== undefined && (headsOf(subject) === undefined || matches(context, headsOf(subject)!, one))
  // «وقع الاتفاق … الوزير», «ليشكل مجموعة»: the object first, or alone.
  const alone = bare.length === 1 && object !== undefined && lone === undefined
  // «العاملين»: a plural in the accusative is no subject.
  const accusative =
    one !== undefined &&
    one.mention === undefined &&
    one.quantity === undefined &&
    /.{3,}ين$/.test(context.tokens.normal(one.from))
  const asked = one !== undefined && headsOf(subject) !== undefined && demands(headsOf(subject)!) && fitsSubject
  if (accusative && object === undefined) return false
  // «يجب أن تستهدف …»: who must is named before «أن».
  if (one && alone && clause.opened === 'complementizer' && modal.test(context.tokens.normal(clause.opener - 1))) {
    if (!pronoun) slots.add(object, one)
    return true
  }
  const doneTo =
    one !== undefined &&
    (accusative || (!asked && (fitsObject ? !isAnimate(context, one) || alone : alone && isInanimate(context, one))))
  if (one && doneTo && object !== undefined && (accusative || !(fitsSubject && !fitsObject && !last))) {
    if (!pronoun) slots.add(object, one)
    const acts =
      two !== undefined &&
      isAnimate(context, two) &&
      !(objectHeads && demands(objectHeads) && matches(context, objectHeads, two))
    if (acts) slots.add(subject, two)
    else infer(subject)
    return true
  }
  // «وأصابت 200 آخرين»: an active verb with none but those it was done to, counted.
  if (
    one?.quantity !== undefined &&
    bare.length === 1 &&
    !pronoun &&
    lone !== undefined &&
    lone === object &&
    fitsObject
  ) {
    slots.add(object, one)
    infer(subject)
    return true
  }
  slots.add(subject, one)
  if (!pronoun) slots.add(object, two)
  slots.add(second, bare[pronoun ? 1 : 2])
  if (!one) infer(subject)
  return true
}

/** Whether a subject stands in the clause: verbs that are spelled as nouns need one to be read as verbs. */
export const hasSubject = (context: Context, clause: Clause, bare: readonly Phrase[], lone: boolean): boolean =>
  bare.length >= 2 ||
  (lone && bare.length > 0) ||
  clause.opened === 'relative' ||
  subjectBefore(context, clause, bare) !== undefined

/** The subject before the verb: the noun phrase that opens the clause. */
function subjectBefore(context: Context, clause: Clause, behind: readonly Phrase[], heads?: Heads): Phrase | undefined {
  if (clause.opened === 'relative' || clause.opened === 'verb') return undefined
  const { tokens } = context
  // «بتفجير استهدف العاصمة»: a verb right behind an indefinite noun tells of it.
  const nearest = clause.before[clause.before.length - 1]
  if (
    nearest !== undefined &&
    isRightBefore(context, nearest, clause) &&
    nearest.prep !== '' &&
    isIndefinite(context, nearest) &&
    tells(context, heads, nearest)
  )
    return nearest
  const subject = clause.before.find(
    (phrase) => phrase.prep === '' && phrase.time === undefined && !phrase.and && !isAdverb(context, phrase),
  )
  if (!subject) return undefined
  if (/^(?:ال)?(?:وقت|يوم|اطار|ظل|حين|اخر|اول|مره)/.test(tokens.normal(subject.from)) && !isAnimate(context, subject)) {
    if (behind.length > 0) return undefined
  }
  return subject
}

/** «في مظاهرات انطلقت»: a verb right behind an indefinite noun tells of it, and of nobody that was told of before. */
function describes(context: Context, clause: Clause): boolean {
  const nearest = clause.before[clause.before.length - 1]
  return (
    nearest !== undefined &&
    nearest.prep !== '' &&
    isRightBefore(context, nearest, clause) &&
    isIndefinite(context, nearest)
  )
}

/** Whether nothing but «لم», «قد» and their like stands between a phrase and the verb. */
function isRightBefore(context: Context, phrase: Phrase, { trigger }: Clause): boolean {
  for (let i = phrase.to; i < trigger; i++) if (!isAuxiliary(context, i)) return false
  return true
}

/** Frames of words: only who can act says, announces or denies. */
const ofWords = new Set(['say', 'announce', 'deny'])

const tells = (context: Context, heads: Heads | undefined, phrase: Phrase) =>
  heads === undefined
    ? isAnimate(context, phrase)
    : (demands(heads) || isAnimate(context, phrase)) && matches(context, heads, phrase)

const isIndefiniteWord = (word: string) => !word.startsWith('ال')

const adverb = wordList(adverbs)
/** «أيضا», «مجددا»: no subject and no object. */
export const isAdverb = (context: Context, phrase: Phrase): boolean =>
  phrase.mention === undefined && adverb.has(context.tokens.normal(phrase.from))

function isAccusative(context: Context, phrase: Phrase): boolean {
  let i = phrase.from
  while (isTransparent(context, i)) i++
  return phrase.mention === undefined && /[^هنيو]ا$|اً$|ًا$/.test(context.tokens.raw(i))
}

/** For masdars: who must have done it and to whom, from the phrases right behind. */
export function fillNoun(
  context: Context,
  clause: Clause,
  trigger: Trigger,
  bare: readonly Phrase[],
  slots: Slots,
  last: LastAgent | undefined,
  isNamedPlace: (phrase: Phrase) => boolean,
): void {
  const { frame, pronoun, definite } = trigger
  const { subject, object, genitive, genitivePlace } = frame.row
  const owner = genitive === 'patient' ? 'patient' : (subject ?? genitive ?? 'agent')
  if (pronoun) {
    const end = context.tokens.end[clause.trigger]!
    // «يقوم بزيارتها»: with its doer named by the light verb, the pronoun is where to.
    const role =
      genitivePlace !== undefined && lightVerb.test(context.tokens.normal(clause.trigger - 1)) ? genitivePlace : owner
    // Whom it was done to is not who did the last thing; and «هم» is not one.
    const near = role === 'agent' || frame.row.involuntary === true ? last : undefined
    // «ه» is no woman and no ministry.
    const known = near?.gender === (pronoun === 'ه' ? 'f' : 'm') ? undefined : near
    slots.pronoun(
      role,
      end - pronoun.length,
      end,
      meantByPronoun(context, clause, headsFor(frame.heads, role), /^(?:ه|ها)$/.test(pronoun) ? known : undefined),
    )
  }
  const next = definite && !pronoun ? undefined : directBehind(context, clause, bare)
  if (genitive === 'patient' || !next) slots.infer('agent', controllerOf(context, clause))
  if (!next) return
  // «فوز ثمين»: an indefinite word that names nobody is an adjective.
  if (
    genitive === 'agent' &&
    next.to - next.from <= 2 &&
    isIndefinite(context, next) &&
    !isAnimate(context, next) &&
    next.quantity === undefined &&
    !object
  )
    return
  if (pronoun) {
    slots.add(object, next)
    return
  }
  const [, two] = bare
  const apart = two === undefined || two.from - next.to > 1 || context.timeAt[two.from] !== 0
  if (!apart && object && subject && subject !== genitive && isAnimate(context, next)) {
    slots.add(subject, next)
    slots.add(object, two)
  } else if (genitivePlace && isNamedPlace(next)) slots.add(genitivePlace, next)
  else slots.add(genitive === 'agent' && object && isInanimate(context, next) ? object : genitive, next)
}

/** «تمكنت الفرق من العثور», «قامت سيارة بدهس»: who does the masdar's deed is the subject of the verb it hangs on. */
export function controllerOf(context: Context, clause: Clause): Argument | undefined {
  const { tokens, first } = context
  const begin = first[tokens.sentence[clause.trigger]!]!
  const attached =
    /^[بل]/.test(tokens.normal(clause.trigger)) ||
    (clause.trigger > begin && smallWord(tokens.word[clause.trigger - 1]!).prep !== undefined)
  if (!attached) return undefined
  for (let i = clause.trigger - 1; i >= begin && clause.trigger - i < 14; i--) {
    if (!controls.test(tokens.normal(i))) {
      if (triggersOf(tokens.word[i]!).some((one) => one.verb)) return undefined
      continue
    }
    const around = clauseAround(context, i)
    const before =
      around.opened === 'verb'
        ? undefined
        : around.before.find((phrase) => phrase.prep === '' && phrase.time === undefined)
    const behind = around.behind.find(
      (phrase) => phrase.prep === '' && phrase.time === undefined && phrase.to <= clause.trigger,
    )
    const subject = before ?? behind
    if (!subject) return nounBefore(context, i)
    return isAnimate(context, subject) ? toArgument(context, subject, 'agent') : undefined
  }
  return undefined
}
/** «مروحيات لم تتمكن من …»: the noun that the clause describes, right before its verb. */
function nounBefore(context: Context, verb: number): Argument | undefined {
  const { tokens } = context
  let i = verb - 1
  while (/^(?:لم|لا|لن|قد|كانت|كان)$/.test(tokens.normal(i))) i--
  if (i < 0 || tokens.sentence[i] !== tokens.sentence[verb] || !animates.has(tokens.normal(i))) return undefined
  return {
    role: 'agent',
    start: tokens.start[i]!,
    end: tokens.end[i]!,
    text: tokens.raw(i),
    inferred: true,
  }
}
const animates = wordList(animateNouns)
const authority = wordList(authorities)

const controls =
  /^[وفس]*(?:تمكن|تمكنت|تمكنوا|يتمكن|تتمكن|يتمكنوا|نجح|نجحت|ينجح|تنجح|قام|قامت|يقوم|تقوم|قاموا|بدا|بدات|يبدا|تبدا|فشل|فشلت|استمر|استمرت)$/

/** Verbs whose subject is also that of the verb behind «أن». */
const modal =
  /^[وف]?(?:يجب|ينبغي|يمكن|يريد|تريد|يريدون|شانه|شانها|يستطيع|تستطيع|عليه|عليها|يحاول|تحاول|يحتمل|يجوز|قرر|قررت|يعتزم|تعتزم|يكاد|تكاد)$/

const lightVerb = /^[وفس]*(?:قام|قامت|يقوم|تقوم|قاما|يقومون|قاموا)$/
const headsFor = (heads: ReadonlyMap<string, Heads>, role: string) => heads.get(role)

/** The genitive must stand right behind its noun; an adjective is none («زيارة رسمية», «نفيا قاطعا»). */
function directBehind(context: Context, clause: Clause, bare: readonly Phrase[]): Phrase | undefined {
  const [next] = bare
  if (!next) return undefined
  const { tokens } = context
  let at = clause.trigger + 1
  while (at < next.from && isTransparent(context, at)) at++
  if (at !== next.from || /اً?$/.test(tokens.raw(clause.trigger))) return undefined
  const plain = next.mention === undefined && next.quantity === undefined && !isAnimate(context, next)
  return plain && /(?:ية|ي|يا|يًا|ياً)$/.test(tokens.raw(next.from)) && isIndefiniteWord(tokens.normal(next.from))
    ? undefined
    : next
}
