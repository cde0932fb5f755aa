/** Whether a claim is put forward as so: its polarity, tense and modality, from the words before it and the clause it hangs on. */
import { asking, denying, doubting, expecting, negations, untrueWords } from '../../language/ar/claim-words.ts'
import { outcomes } from '../../language/ar/intent-words.ts'
import type { Modality } from '../../review.ts'
import type { Claim } from '../reading.ts'
import { PUNCTUATION } from '../text/tokens.ts'
import { type Clause, clauseAround } from './clauses.ts'
import type { Context } from './context.ts'
import { isGround, isIntended, isUndergone } from './intent.ts'
import { isVerb, type Trigger, wordList } from './lexicon.ts'
import { isTransparent, smallWord } from './small-words.ts'

export type Stance = Pick<Claim, 'modality' | 'polarity' | 'tense'>

const negation = wordList(negations)
const untrue: ReadonlySet<string> = new Set(untrueWords)
const expected = wordList(expecting)
const doubted = wordList(doubting)
const denied = wordList(denying)
const asked = wordList(asking)
const bare = (word: string) => ((word[0] === 'و' || word[0] === 'ف') && word.length > 3 ? word.slice(1) : word)

export function stanceOf(context: Context, clause: Clause, trigger: Trigger, owned: boolean): Stance {
  const { tokens, first } = context
  const verb = trigger.verb
  let tense: Claim['tense'] = verb ? verb.tense : 'past'
  let polarity: Claim['polarity'] = 'positive'
  let modality: Modality = 'asserted'
  const begin = first[tokens.sentence[clause.trigger]!]!
  if (trigger.proclitics.includes('س')) {
    tense = 'future'
    modality = 'expected'
  }
  // «ليعزز», «لشراء»: a purpose, not a report.
  if (
    trigger.proclitics.endsWith('ل') &&
    (verb || (!trigger.definite && !owned)) &&
    trigger.frame.row.involuntary !== true &&
    (verb || trigger.frame.row.verbs !== undefined || trigger.frame.row.reference !== true) &&
    !causal(context, clause.trigger) &&
    !isUndergone(tokens, clause.trigger) &&
    !isGround(trigger) &&
    // «فاز على ضيفه ليتأهل»: what came of a match.
    !(verb && context.sport && outcomes.has(trigger.frame.row.event ?? ''))
  )
    modality = 'expected'
  // «حتى يعلن», «سيزور البلاد ويلتقي الوزير»
  if (
    verb?.tense === 'present' &&
    (tokens.normal(clause.trigger - 1) === 'حتي' || followsFuture(context, clause, trigger))
  )
    modality = 'expected'

  // The words right before the trigger.
  for (let i = clause.trigger - 1, steps = 0; i >= begin && steps < 3; i--) {
    if (isTransparent(context, i)) continue
    const word = bare(tokens.normal(i))
    steps++
    if (negation.has(word)) {
      if (word === 'لا' && verb?.tense === 'past') continue
      // «فشل الاجتماع»: it was held.
      if (/^(?:ال)?(?:فشل|اخفاق)/.test(word) && trigger.frame.row.reference === true) break
      // «لا يزال», «ما زال» affirm.
      if (/^(?:يزال|تزال|يزالون)/.test(tokens.normal(i + 1))) break
      polarity = 'negative'
      if (word === 'لن') {
        tense = 'future'
        modality = 'expected'
      } else if (word === 'لم') tense = 'past'
      break
    }
    if (word === 'سوف') {
      tense = 'future'
      modality = 'expected'
      break
    }
    if (word === 'قد' && verb?.tense === 'present') {
      modality = 'reported'
      break
    }
    if (
      !/^(?:يكون|تكون|يكن|تكن|يتم|تتم|تم|تمت|كان|كانت|قد|بعد|له|لها|لهم|لديه|لديها|هناك|اي|ان|علي|من|عن|في|ب)$/.test(
        word,
      )
    )
      break
  }

  // «لم يطلق سراحه إلا بعد أسبوع»: it was, and only then.
  if (polarity === 'negative' && isExcepted(context, clause.trigger)) polarity = 'positive'

  // What the clause hangs on: «نفى أن …», «من المرتقب أن …», «محاولة قتل».
  const governor = governorOf(context, clause, trigger, begin)
  if (governor.kind && modality === 'asserted') {
    if (governor.kind === 'asked') modality = 'reported'
    else modality = governor.kind
  }
  if (governor.negated && polarity === 'positive' && governor.kind === undefined && governor.verbal) {
    // «لم تتمكن من العثور», «لم يتم العثور»: the masdar carries the verb's negation.
    polarity = 'negative'
  }
  if (verb && clause.opened === 'conjunction' && /^[وف]?(?:لو|اذا)$/.test(tokens.normal(clause.opener)))
    modality = 'expected'
  if (modality === 'asserted' && clause.opened === 'complementizer' && isCalledUntrue(context, clause.trigger))
    modality = 'denied'
  if (
    modality === 'asserted' &&
    polarity === 'positive' &&
    isIntended(context, clause, trigger, owned) &&
    !causal(context, clause.trigger)
  )
    modality = 'expected'
  if (modality === 'expected' && tense === 'present') tense = 'future'
  return { modality, polarity, tense }
}

/** «سيزور البلاد ويلتقي», «من المقرر أن يزور البلاد ويلتقي»: what «و» joins to a verb of what is to come. */
function followsFuture(context: Context, { trigger: at }: Clause, trigger: Trigger): boolean {
  const { tokens, timeAt, first } = context
  if (!trigger.proclitics.startsWith('و')) return false
  const begin = first[tokens.sentence[at]!]!
  for (let i = at - 1; i >= begin && at - i < 16; i--) {
    const word = tokens.normal(i)
    if (tokens.kind[i] === PUNCTUATION) {
      if (isTransparent(context, i) || timeAt[i - 1]! > 0 || timeAt[i + 1]! > 0) continue
      return false
    }
    if (context.mentionAt[i]! > 0 || !isVerb(tokens.word[i]!)) continue
    if (/^[وف]?س[يتن]/.test(word) || /^(?:سوف|لن)$/.test(tokens.normal(i - 1))) return true
    const clause = clauseAround(context, i)
    if (clause.opened === 'complementizer') return governorOf(context, clause, trigger, begin).kind === 'expected'
    if (!/^و[يت]/.test(word)) return false
  }
  return false
}

/** «ما قيل من أن الجسر انهار كلام غير صحيح»: what is called untrue behind it in its sentence. */
function isCalledUntrue({ tokens }: Context, trigger: number): boolean {
  for (let i = trigger + 1; i + 1 < tokens.length && i - trigger < 16; i++) {
    if (tokens.sentence[i + 1] !== tokens.sentence[trigger] || /^[؛:]$/.test(tokens.raw(i))) return false
    if (untrue.has(`${tokens.normal(i)} ${tokens.normal(i + 1)}`)) return true
  }
  return false
}

/** Whether «إلا» or «سوى» stands behind the trigger in its clause; «إلا أن» opens another. */
function isExcepted({ tokens }: Context, trigger: number): boolean {
  for (let i = trigger + 1; i < tokens.length && i - trigger < 9; i++) {
    if (tokens.sentence[i] !== tokens.sentence[trigger] || /^[،.؛:]$/.test(tokens.raw(i))) return false
    const word = tokens.normal(i)
    if (word === 'سوي' || (word === 'الا' && tokens.normal(i + 1) !== 'ان')) return true
  }
  return false
}

interface Governor {
  readonly kind?: Modality | 'asked'
  readonly negated: boolean
  readonly verbal: boolean
}

/** Looks left from the trigger, over the start of its own clause when «أن» opens it, for words that colour the claim. */
function governorOf(context: Context, clause: Clause, trigger: Trigger, begin: number): Governor {
  const { tokens, mentionAt, timeAt } = context
  const noun = !trigger.verb
  // «بعد أن»: what the other clause is coloured by does not reach here.
  const told =
    clause.opened === 'complementizer' &&
    /^[وف]?(?:بعد|قبل|منذ|رغم|مع)$/.test(tokens.normal(clause.opener - 1)) &&
    !tokens.raw(clause.opener).startsWith('إ')
  const through = (clause.opened === 'complementizer' && !told) || (noun && clause.opened === 'verb')
  const from = through ? Math.max(begin, clause.opener - 8) : Math.max(clause.from, begin)
  let negated = false
  let verbal = false
  let complementizers = 0
  for (let i = clause.trigger - 1; i >= from && clause.trigger - i < 16; i--) {
    if (mentionAt[i]! > 0) continue
    const raw = tokens.raw(i)
    // «توقع المصدر، الثلاثاء، أن»: the commas around a day and before «أن» cut nothing.
    if (raw === '،' && (i === clause.opener - 1 || timeAt[i - 1]! > 0 || timeAt[i + 1]! > 0)) continue
    if (raw === '.' || raw === '؛' || raw === ':' || (raw === '،' && i < clause.opener)) break
    const small = smallWord(tokens.word[i]!)
    if (small.relative && i !== clause.opener) break
    if (small.complementizer && ++complementizers > 1) break
    const word = bare(tokens.normal(i))
    const retracted = word.startsWith('تراجع')
    const kind =
      denied.has(word) && (!retracted || followedBy(context, i, clause.trigger, 'عن'))
        ? 'denied'
        : doubted.has(word)
          ? 'reported'
          : expected.has(word)
            ? 'expected'
            : asked.has(word)
              ? 'asked'
              : undefined
    // «الذي طلب عدم نشر اسمه»: coloured is what it explains alone.
    if (kind === 'expected' && i > 0 && smallWord(tokens.word[i - 1]!).relative) continue
    if (kind) {
      const before = bare(tokens.normal(i - 1))
      const no = negation.has(before)
      // «لم ينف», «غير متوقع», «لا يستبعد» leave it open; «لم يتضح» does so by itself.
      if (kind === 'asked')
        return no || word === 'هل' || word === 'عما'
          ? { kind, negated: false, verbal: false }
          : { negated: false, verbal: false }
      if (
        noun &&
        !hangsOn(context, i, clause.trigger) &&
        (kind === 'expected' || behindPreposition(context, clause.trigger) || clause.trigger - i > 6)
      ) {
        verbal = true
        continue
      }
      return { kind: no && kind === 'denied' ? 'reported' : kind, negated: no, verbal: false }
    }
    if (noun && isVerb(tokens.word[i]!)) {
      verbal = true
      if (/^(?:يزال|تزال|يزالون|زال|زالت)$/.test(word)) continue
      // Only what the verb itself governs: «لم يتم العثور», not «لم تعلن جهة مسؤوليتها عن التفجير».
      if (!hangsOn(context, i, clause.trigger)) {
        if (i <= clause.opener) break
        continue
      }
      // «لا يوصف نتيجة للنزاع»: an occasion is denied by the verb right before it alone.
      if (trigger.frame.row.reference === true && (i < clause.trigger - 1 || trigger.proclitics !== '')) break
      for (let k = i - 1; k >= Math.max(begin, i - 2); k--)
        if (negation.has(bare(tokens.normal(k))) && bare(tokens.normal(k)) !== 'دون') negated = true
      if (i <= clause.opener) break
    }
  }
  return { negated, verbal }
}

/** «أدى لتدمير»: what something led to is no purpose. */
const causal = (context: Context, trigger: number) =>
  [1, 2, 3].some((back) =>
    /^[وف]?(?:ادي|ادت|يؤدي|تؤدي|قاد|قادت|تسبب|تسببت|نتيجه)$/.test(context.tokens.normal(trigger - back)),
  )

const followedBy = (context: Context, from: number, to: number, word: string) => {
  for (let i = from + 1; i < to; i++) if (context.tokens.normal(i) === word) return true
  return false
}

const quote = /^["“”«']$/
const behindPreposition = (context: Context, trigger: number) =>
  smallWord(context.tokens.word[quote.test(context.tokens.raw(trigger - 1)) ? trigger - 2 : trigger - 1]!).prep !==
    undefined || /^[بلك]/.test(context.tokens.normal(trigger).replace(/^[وف]/, ''))

/** A noun hangs on a word of expectation when nothing but a preposition or «أن» stands between. */
function hangsOn(context: Context, word: number, trigger: number): boolean {
  for (let i = word + 1; i < trigger; i++) {
    const small = smallWord(context.tokens.word[i]!)
    if (
      small.prep === undefined &&
      !small.complementizer &&
      !isTransparent(context, i) &&
      !/^(?:تاكيد|خبر|من|انباء)$/.test(context.tokens.normal(i))
    )
      return trigger - word <= 2
  }
  return true
}
