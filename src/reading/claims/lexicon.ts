/** What the frame tables know of a word: which frames it can evoke, and whether it is a verb at all. Compiled once. */

import { nonVerbs, wawWords } from '../../language/ar/claim-words.ts'
import { type FrameRow, frames } from '../../language/ar/frames.ts'
import { inflect, type VerbForm } from '../../language/ar/verbs.ts'
import { ambiguousForms, commonVerbs } from '../../language/ar/verbs-common.ts'
import { normalize } from '../text/normal.ts'
import { perWord } from '../text/vocabulary.ts'

/** A row with its lists cut up. */
export interface Frame {
  readonly row: FrameRow
  readonly prepositions: ReadonlyMap<string, string>
  /** Role → the words one of which must head it; forbidden words apart. */
  readonly heads: ReadonlyMap<string, Heads>
  readonly needs: readonly string[]
}
export interface Heads {
  readonly words: ReadonlySet<string>
  readonly stems: readonly string[]
  /** '~': whoever fills it must be able to act, or be one of the words. */
  readonly animate: boolean
  /** '#': a number or a time must fill it. */
  readonly numeric: boolean
  readonly units: ReadonlySet<string>
  /** Types of mention («@person»). */
  readonly types: ReadonlySet<string>
  readonly forbidden: WordList
  readonly forbiddenTypes: ReadonlySet<string>
  /** «!»: nothing may fill it. */
  readonly empty: boolean
  /** Words that must follow each other: «مستوي_العلاق*». */
  readonly phrases: readonly (readonly string[])[]
}

/** One way to read a word as a trigger. */
export interface Trigger {
  readonly frame: Frame
  /** Absent for nouns. */
  readonly verb?: VerbForm
  /** Clitics before the word: 'و', 'س', 'ب', … without ال. */
  readonly proclitics: string
  readonly definite: boolean
  /** A pronoun hangs on it: the object of a verb, the genitive of a noun. */
  readonly pronoun: string
  /** Characters of the normal form before the word and its pronoun. */
  readonly prefix: number
}

const list = (text: string | undefined, separator: string) =>
  text === undefined || text === '' ? [] : text.split(separator).map((part) => part.trim())

const none: WordList = new Set<string>()

export function compileHeads(text: string): Heads {
  const words = new Set<string>()
  const stems: string[] = []
  const wanted = new Set<string>()
  const types = new Set<string>()
  const forbidden: string[] = []
  const forbiddenTypes = new Set<string>()
  const phrases: string[][] = []
  let animate = false
  let numeric = false
  let empty = false
  for (const word of list(text, ' ')) {
    if (word === '~') animate = true
    else if (word === '#') numeric = true
    else if (word === '!') empty = true
    else if (word.startsWith('#')) wanted.add(word.slice(1))
    else if (word.startsWith('@')) types.add(word.slice(1))
    else if (word.startsWith('!@')) forbiddenTypes.add(word.slice(2))
    else if (word.startsWith('!')) forbidden.push(word.slice(1))
    else if (word.includes('_')) phrases.push(word.split('_').map(normalize))
    else if (word.endsWith('*')) stems.push(normalize(word.slice(0, -1)))
    else words.add(normalize(word))
  }
  return {
    words,
    stems,
    animate,
    numeric,
    units: wanted,
    types,
    forbidden: forbidden.length === 0 ? none : wordList(forbidden.join(' ')),
    forbiddenTypes,
    empty,
    phrases,
  }
}

function compile(row: FrameRow): Frame {
  const prepositions = new Map(
    list(row.prepositions, ' ').map((pair): [string, string] => {
      const [words, role] = pair.split('=')
      return [normalize(words!.replaceAll('_', ' ')), role!]
    }),
  )
  const heads = new Map(
    list(row.heads, ',').map((entry): [string, Heads] => {
      const at = entry.indexOf('=')
      return [entry.slice(0, at), compileHeads(entry.slice(at + 1))]
    }),
  )
  return { row, prepositions, heads, needs: list(row.needs, ' ') }
}

interface Entry {
  readonly frame: Frame
  readonly verb?: VerbForm
}
const verbEntries = new Map<string, Entry[]>()
const nounEntries = new Map<string, Entry[]>()
/** All verb forms, with or without a frame. */
const verbForms = new Map<string, VerbForm>()

const ambiguous = new Set(ambiguousForms.split(' '))

function addVerbs(verbs: string | undefined, frame?: Frame): void {
  for (const pair of list(verbs, ',')) {
    const [past, present] = pair.split(' ').map(normalize)
    for (const verb of inflect(past!, present!)) {
      // First persons are many nouns and adjectives besides; only frames of saying need them, and those ask for 'ا' and 'ن'.
      if (verb.person === 1 && frame?.row.frame !== 'thank' && frame?.row.frame !== 'sign') continue
      if (!verbForms.has(verb.form)) verbForms.set(verb.form, verb)
      if (frame && !ambiguous.has(verb.form)) push(verbEntries, verb.form, { frame, verb })
    }
  }
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key)
  if (!entries) map.set(key, [entry])
  else if (!entries.some((other) => other.frame === entry.frame && other.verb?.tense === entry.verb?.tense))
    entries.push(entry)
}

for (const row of frames) {
  const frame = compile(row)
  addVerbs(row.verbs, frame)
  for (const noun of list(row.nouns, ' ')) push(nounEntries, normalize(noun), { frame })
}
addVerbs(commonVerbs)

/** Words that look like a verb with a pronoun and are not. */
const noPronoun = new Set(['اضافه', 'مسؤولته', 'قوله', 'ذكره', 'بينهم', 'بينها', 'بينهما'])
const pronouns = ['هما', 'هم', 'ها', 'نا', 'هن', 'ه']

/** Every reading of a word as a trigger, verbs first. */
export const triggersOf = perWord((normal): readonly Trigger[] => {
  const out: Trigger[] = []
  if (normal.length < 2 || normal.charCodeAt(0) < 0x620 || normal.charCodeAt(0) > 0x6d3) return out
  readAt(out, normal, 0, '')
  if (out.length > 0) return out
  if ((normal[0] === 'و' || normal[0] === 'ف') && normal.length > 2) readAt(out, normal, 1, normal[0])
  return out
})

function readAt(out: Trigger[], normal: string, at: number, conjunction: string): void {
  const rest = normal.slice(at)
  addForms(out, rest, at, conjunction, false, true)
  if (out.length > 0) return
  if (rest.startsWith('ال')) addForms(out, rest.slice(2), at + 2, conjunction, true, false)
  // «سنوقع»: first persons are known of few verbs, so that «سنوات» is none.
  else if (rest[0] === 'س' && (rest[1] === 'ي' || rest[1] === 'ت' || rest[1] === 'ن'))
    addForms(out, rest.slice(1), at + 1, `${conjunction}س`, false, true)
  else if (rest.startsWith('لل')) addForms(out, rest.slice(2), at + 2, `${conjunction}ل`, true, false)
  else if (rest.startsWith('بال')) addForms(out, rest.slice(3), at + 3, `${conjunction}ب`, true, false)
  else if (rest[0] === 'ل' && rest[1] === 'ي') addForms(out, rest.slice(1), at + 1, `${conjunction}ل`, false, true)
  if (out.length === 0 && (rest[0] === 'ب' || rest[0] === 'ل') && rest.length > 3)
    addForms(out, rest.slice(1), at + 1, conjunction + rest[0], rest.startsWith('لل'), false)
}

function addForms(
  out: Trigger[],
  word: string,
  prefix: number,
  proclitics: string,
  definite: boolean,
  verbs: boolean,
): void {
  const add = (entries: Entry[] | undefined, pronoun: string) => {
    // A verb that takes no object carries no pronoun: «تابعة» is no «he followed it».
    for (const { frame, verb } of entries ?? [])
      if (verb ? (pronoun === '' ? verb.beforeObject !== true : frame.row.object !== undefined) : true)
        out.push({ frame, ...(verb ? { verb } : {}), proclitics, definite, pronoun, prefix })
  }
  if (verbs) add(verbEntries.get(word), '')
  add(nounEntries.get(word), '')
  if (out.length > 0 || definite) return
  if (noPronoun.has(word)) return
  for (const pronoun of pronouns) {
    if (!word.endsWith(pronoun) || word.length - pronoun.length < 3) continue
    const stem = word.slice(0, -pronoun.length)
    // «انتخبنا رئيسا»: we did.
    if (verbs && !(pronoun === 'نا' && /^[^يت]/.test(stem))) add(verbEntries.get(stem), pronoun)
    add(nounEntries.get(stem), pronoun)
    if (stem.endsWith('ت')) add(nounEntries.get(`${stem.slice(0, -1)}ه`), pronoun)
    // «لقائه», «لقاؤه»: the seat of the hamza changes before a pronoun.
    else if (/ا[ئؤ]$/.test(stem)) add(nounEntries.get(`${stem.slice(0, -1)}ء`), pronoun)
    if (out.length > 0) return
  }
}

export interface WordList {
  has(normal: string): boolean
}
/** A list in which a trailing * stands for any ending. */
export function wordList(text: string): WordList {
  const { words, stems } = compileHeads(text)
  if (stems.length === 0) return words
  const known = new Map<string, boolean>()
  return {
    has(normal) {
      let found = known.get(normal)
      if (found === undefined) {
        found = words.has(normal) || stems.some((stem) => normal.startsWith(stem))
        known.set(normal, found)
      }
      return found
    },
  }
}

const notVerbs = wordList(nonVerbs)
const waw = wordList(wawWords)

/** Masculine past forms that are nouns as often: «قتل», «بحث», «عقد». They end no phrase. */
export const nounToo = new Set(nounEntries.keys())
for (const word of 'عقد شكل نقل مثل عدد حكم جمع عرض دفع بعد ملك منح ربط طرح زرع سحب نص سبق شغل صدر عنى غطى صاحب دور طلب عمل ظهر حمل جرح وضع علم حق رد بدا اسهم جمع حد شهد مر عد زعيم حضر قدم كان ذكر بين وجه بعد اكثر اقل اكبر احد ادي دان درس لعب سار عام ترك هدف سجل تبع فرق دين عرض طرد باب حول'.split(
  ' ',
))
  nounToo.add(word)

/** Whether a word is surely a verb form (with و ف س ل or an object on it): a phrase ends before it. */
export const isVerb = perWord((normal) => {
  if (normal.length < 3) return false
  if (verbAt(normal)) return true
  return (normal[0] === 'و' || normal[0] === 'ف') && normal.length > 3 && !waw.has(normal) && verbAt(normal.slice(1))
})

function verbAt(word: string): boolean {
  if (nounToo.has(word) || notVerbs.has(word)) return false
  // «دعما»: the accusative of a noun rather than two who did it.
  if (word.length > 3 && word.endsWith('ا') && nounToo.has(word.slice(0, -1))) return false
  if (knownVerb(word)) return true
  if (word[0] === 'س' && (word[1] === 'ي' || word[1] === 'ت') && word.length > 4 && knownVerb(word.slice(1)))
    return true
  if (word[0] === 'ل' && word[1] === 'ي' && word.length > 4) return true
  if (word[0] === 'ي' && word.length >= 4) return true
  return (
    word[0] === 'س' &&
    word[1] === 'ي' &&
    word.length >= 5 &&
    !word.endsWith('ه') &&
    !word.endsWith('ا') &&
    knownVerb(word.slice(1))
  )
}

function knownVerb(word: string): boolean {
  const verb = verbForms.get(word)
  if (verb && verb.beforeObject !== true) return true
  for (const pronoun of pronouns)
    if (
      word.endsWith(pronoun) &&
      // «بقوة» is no «بقوا» with a pronoun.
      word.length - pronoun.length >= (pronoun === 'ه' ? 4 : 3) &&
      verbForms.has(word.slice(0, -pronoun.length)) &&
      !nounToo.has(word.slice(0, -pronoun.length))
    )
      return true
  return false
}

/** Whether the و of a word is «and». */
export const andPrefix = perWord((normal) => normal.length > 3 && normal[0] === 'و' && !waw.has(normal))
