/** Whether a deed named by its noun is told as wanted, planned or due: «لاستكمال تحرير», «طالب الوزير بإلغاء», «الزيارة المرتقبة». */
import {
  carryingNouns,
  grounds,
  suppositions,
  toCome,
  undergoing,
  wantingVerbs,
} from '../../language/ar/intent-words.ts'
import { inflect } from '../../language/ar/verbs.ts'
import { normalize } from '../text/normal.ts'
import { PUNCTUATION, type Tokens } from '../text/tokens.ts'
import type { Clause } from './clauses.ts'
import type { Context } from './context.ts'
import { isVerb, type Trigger, wordList } from './lexicon.ts'
import { isTransparent, smallWord } from './small-words.ts'

const carrying = wordList(carryingNouns)
const undergone = wordList(undergoing)
const coming = wordList(toCome)
const supposed = new Set(suppositions)

/** Verb form → the prepositions of its complement, '-' for none. */
const wanting = new Map<string, ReadonlySet<string>>()
for (const [past, present, prepositions] of wantingVerbs) {
  const set = new Set(prepositions.split(' '))
  for (const { form } of inflect(normalize(past), normalize(present))) wanting.set(form, set)
}

/** «اقترحت المفوضية حظر المنتجات»: what stands bare behind a verb of wanting is a noun, though it be spelled as a verb. */
export const isWantedNoun = (context: Context, at: number): boolean => governs(context, { at, prep: '' })

/** How far a complement may stand from its verb, in tokens that count. */
const reach = 9

/**
 * @param owned the noun's doer is named with it («لزيارة الرئيس»), which then is no purpose of somebody else
 */
export function isIntended(context: Context, clause: Clause, trigger: Trigger, owned: boolean): boolean {
  if (trigger.verb || trigger.frame.row.involuntary === true || isGround(trigger)) return false
  const head = headOf(context, clause.trigger, trigger)
  return (
    isPurpose(context, clause.trigger, head, trigger, owned) ||
    isSupposed(context, head, trigger) ||
    isWanted(context, head, trigger) ||
    isDue(context, clause.trigger, trigger) ||
    isInFuture(context, clause, trigger)
  )
}

/** «في حالة وصول رئيس جديد»; «في حالة حرب» is one that lasts. */
const isSupposed = ({ tokens }: Context, { at }: Head, { frame }: Trigger): boolean =>
  frame.row.reference !== true && supposed.has(`${tokens.normal(at - 2)} ${tokens.normal(at - 1)}`)

/** «سجن لإدانته»: why, not what for. */
export const isGround = ({ pronoun, frame }: Trigger): boolean => pronoun !== '' && grounds.has(frame.row.event ?? '')

interface Head {
  readonly at: number
  /** The preposition before it or on it, '' for none. */
  readonly prep: string
}

/** The noun itself, or the masdar before it that only says how far it has come, with its preposition. */
function headOf({ tokens }: Context, at: number, trigger: Trigger): Head {
  let i = at
  let own = /[بل]$/.exec(trigger.proclitics)?.[0] ?? ''
  while (own === '' && i > 0 && tokens.sentence[i - 1] === tokens.sentence[at]) {
    const parts = /^[وف]?([بل]?)(.+)$/.exec(tokens.normal(i - 1))
    if (!parts || !carrying.has(parts[2]!)) break
    own = parts[1]!
    i--
  }
  if (own === '' && i > 0 && tokens.sentence[i - 1] === tokens.sentence[at]) {
    const before = smallWord(tokens.word[i - 1]!)
    if (before.prep !== undefined && before.attached === undefined && before.pronoun !== true)
      return { at: i - 1, prep: before.prep }
  }
  return { at: i, prep: own }
}

/** «للمشاركة في البطولة», «لعقد قمة»: behind «ل» is what for, unless somebody went through it. */
function isPurpose({ tokens }: Context, at: number, head: Head, trigger: Trigger, owned: boolean): boolean {
  if (head.prep !== 'ل' || head.at > at) return false
  if (head.at === at) {
    const { row } = trigger.frame
    // «للهجوم», «لزيارة الرئيس»: rather of it.
    if (owned || row.reference === true || /ات$/.test(tokens.normal(at))) return false
  }
  return !isUndergone(tokens, head.at)
}

/** «تعرض للضرب», «تبادل لإطلاق النار»: what stands before «ل» makes it no purpose. */
export const isUndergone = (tokens: Tokens, at: number): boolean =>
  undergone.has(tokens.normal(at - 1).replace(/^[وف]/, ''))

/** «طالب الادعاء، الجمعة، بإلغاء …», «تدرس الحكومة فرض …»: the complement of a verb of wanting. */
const isWanted = (context: Context, head: Head, trigger: Trigger): boolean =>
  !(head.prep === '' && trigger.frame.row.reference === true) && governs(context, head)

function governs(context: Context, head: Head): boolean {
  const { tokens, timeAt, mentionAt, titleAt } = context
  const bare = head.prep === ''
  let steps = 0
  for (let i = head.at - 1; i >= 0 && tokens.sentence[i] === tokens.sentence[head.at]; i--) {
    if (timeAt[i]! > 0 || isTransparent(context, i)) continue
    if (tokens.kind[i] === PUNCTUATION) {
      // Only the commas around a day.
      if (tokens.raw(i) === '،' && (timeAt[i - 1]! > 0 || timeAt[i + 1]! > 0)) continue
      return false
    }
    if (++steps > reach) return false
    if (mentionAt[i]! > 0 || titleAt[i]! > 0) continue
    const word = tokens.normal(i).replace(/^[وفس](?=....)/, '')
    const governed = wanting.get(tokens.normal(i)) ?? wanting.get(word)
    if (governed) return governed.has(bare ? '-' : head.prep)
    const small = smallWord(tokens.word[i]!)
    if (small.ends === true || isVerb(tokens.word[i]!) || (bare && small.prep !== undefined)) return false
  }
  return false
}

/** «الاجتماع المقبل», «مباراة الفريق المقبلة»: an adjective of what is to come behind, agreeing with the noun. */
function isDue({ tokens, timeAt, mentionAt }: Context, at: number, trigger: Trigger): boolean {
  const known = trigger.definite || trigger.pronoun !== ''
  for (let i = at + 1; i < tokens.length && i - at < 4 && tokens.sentence[i] === tokens.sentence[at]; i++) {
    if (timeAt[i]! > 0 || mentionAt[i]! > 0 || tokens.kind[i] === PUNCTUATION) return false
    const word = tokens.normal(i)
    const article = word.startsWith('ال')
    // «إلغاء القمة المرتقبة»: the summit is to come, not its end.
    if (article !== known && trigger.frame.row.reference !== true) return false
    if (coming.has(word.replace(/^ال/, ''))) return true
    if (!/(?:ي|ه)$/.test(word)) return false
  }
  return false
}

/** «ستشمل الجولة زيارة المدارس»: an occasion that a verb of the future brings in, told of for the first time. */
function isInFuture({ tokens }: Context, clause: Clause, trigger: Trigger): boolean {
  if (clause.opened !== 'verb' || trigger.definite || trigger.pronoun !== '') return false
  const verb = tokens.normal(clause.opener).replace(/^[وف]/, '')
  const before = tokens.normal(clause.opener - 1)
  if (!/^س[يتن]/.test(verb) && !/^(?:سوف|لن)$/.test(before)) return false
  for (let i = clause.opener + 1; i <= clause.trigger; i++)
    if (smallWord(tokens.word[i]!).prep !== undefined) return false
  return true
}
