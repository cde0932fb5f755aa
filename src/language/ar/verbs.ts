/**
 * Inflected forms of Arabic verbs, unvocalised and in normal form, from the third person masculine singular of the past
 * and the present («زار يزور»). Sound, hollow (زار), defective (التقى, دعا) and doubled verbs follow from the two stems;
 * passives are given where their letters differ (أصيب, يصاب), elsewhere voice is 'either'.
 * After W. Wright, A Grammar of the Arabic Language, part 2.
 */

export type Tense = 'past' | 'present'
export type Voice = 'active' | 'passive' | 'either'

export interface VerbForm {
  readonly form: string
  readonly tense: Tense
  readonly voice: Voice
  /** First person forms are 1, all others 3 (the second person is not news). */
  readonly person: 1 | 3
  readonly gender: 'm' | 'f' | 'any'
  readonly number: 'singular' | 'dual' | 'plural' | 'any'
  /** Only before an attached object («التقاه», «قتلوه»). */
  readonly beforeObject?: boolean
}

/** All forms of a verb. Both stems in normal form. */
export function inflect(past: string, present: string): VerbForm[] {
  const out: VerbForm[] = []
  const hollow = past.length >= 3 && past.at(-2) === 'ا' && past.at(-1) !== 'ا' && 'ويا'.includes(present.at(-2) ?? '')
  const defective = past.endsWith('ي') || (past.endsWith('ا') && (present.endsWith('و') || present.endsWith('ي')))
  addPast(out, past, hollow, defective, hollow || medialA(past) ? 'active' : 'either', present)
  addPresent(out, present.slice(1), hollow, hollow || defective ? 'active' : 'either')
  const passivePast = passiveOfPast(past, hollow)
  if (passivePast) addPast(out, passivePast, false, false, 'passive', present)
  const passivePresent = hollow ? replaceAt(present, present.length - 2, 'ا') : undefined
  if (passivePresent && passivePresent !== present) addPresent(out, passivePresent.slice(1), true, 'passive')
  return out
}

/** Form III and VI: شاهد, تناول; their passive is written with و. */
const medialA = (past: string) => past.length === 4 && past[1] === 'ا' && past[0] !== 'ا' && past[0] !== 'و'

function passiveOfPast(past: string, hollow: boolean): string | undefined {
  // «زير» of زار is not written; «قيل» and «بيع» are rows of their own.
  if (hollow) return past.length > 3 ? replaceAt(past, past.length - 2, 'ي') : undefined
  if (medialA(past)) return replaceAt(past, 1, 'و')
  return undefined
}

const replaceAt = (text: string, at: number, letter: string) => text.slice(0, at) + letter + text.slice(at + 1)

function addPast(
  out: VerbForm[],
  stem: string,
  hollow: boolean,
  defective: boolean,
  voice: Voice,
  present: string,
): void {
  const add = (
    form: string,
    gender: VerbForm['gender'],
    number: VerbForm['number'],
    person: 1 | 3 = 3,
    beforeObject = false,
  ) => out.push({ form, tense: 'past', voice, person, gender, number, ...(beforeObject ? { beforeObject } : {}) })
  if (defective) {
    const base = stem.slice(0, -1)
    const weak = present.endsWith('و') ? 'و' : 'ي'
    add(stem, 'm', 'singular')
    add(`${base}ا`, 'm', 'singular', 3, true)
    add(`${base}ت`, 'f', 'singular')
    add(`${base}${weak}ا`, 'm', 'dual')
    add(`${base}تا`, 'f', 'dual')
    add(`${base}وا`, 'm', 'plural')
    add(`${base}و`, 'm', 'plural', 3, true)
    add(`${base}${weak}ت`, 'any', 'singular', 1)
    add(`${base}${weak}نا`, 'any', 'plural', 1)
    return
  }
  const short = hollow ? stem.slice(0, -2) + stem.slice(-1) : stem
  add(stem, 'm', 'singular')
  add(`${stem}ت`, 'f', 'singular')
  add(`${stem}ا`, 'm', 'dual')
  add(`${stem}تا`, 'f', 'dual')
  add(`${stem}وا`, 'm', 'plural')
  add(`${stem}و`, 'm', 'plural', 3, true)
  if (stem.endsWith('ا')) add(`${stem.slice(0, -1)}ؤوا`, 'm', 'plural')
  if (hollow) add(`${short}ت`, 'any', 'singular', 1)
  add(`${short}نا`, 'any', 'plural', 1)
}

function addPresent(out: VerbForm[], base: string, hollow: boolean, voice: Voice): void {
  const add = (
    form: string,
    gender: VerbForm['gender'],
    number: VerbForm['number'],
    person: 1 | 3 = 3,
    beforeObject = false,
  ) => out.push({ form, tense: 'present', voice, person, gender, number, ...(beforeObject ? { beforeObject } : {}) })
  const last = base.at(-1)
  const weak = last === 'ي' || last === 'و'
  const stem = weak ? base.slice(0, -1) : base
  add(`ي${base}`, 'm', 'singular')
  add(`ت${base}`, 'f', 'singular')
  add(`ن${base}`, 'any', 'plural', 1)
  add(`ا${base}`, 'any', 'singular', 1)
  add(`ي${base}ان`, 'm', 'dual')
  add(`ت${base}ان`, 'f', 'dual')
  add(`ي${base}ا`, 'm', 'dual')
  add(`ي${stem}ون`, 'm', 'plural')
  add(`ي${stem}وا`, 'm', 'plural')
  add(`ي${stem}و`, 'm', 'plural', 3, true)
  if (weak) {
    // Jussive: «لم يلتق», «لم يدع».
    add(`ي${stem}`, 'm', 'singular')
    add(`ت${stem}`, 'f', 'singular')
  } else if (hollow) {
    const short = base.slice(0, -2) + base.slice(-1)
    add(`ي${short}`, 'm', 'singular')
    add(`ت${short}`, 'f', 'singular')
  }
}
