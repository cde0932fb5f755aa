/** A person's name taken apart: its parts, without what is beside the name. */
import { commonNames } from '../../language/ar/given-names.ts'
import { honorifics, secondHalves } from '../../language/ar/names/title-words.ts'
import { soundsOf } from '../../language/ar/spelling.ts'
import { skeleton } from '../../language/skeleton.ts'
import { ARABIC, LATIN, NUMBER, type TokenKind } from '../../reading/text/tokens.ts'
import { nationNamed } from './nations.ts'
import { ordinalOf, type Word, withoutArticle, wordsOf } from './words.ts'

/** One part of a name: «عبد اللطيف», «بن سلمان», «شاكر». */
export interface Part {
  /** Parts with one text, script and shape have one id. */
  readonly id: number
  /** Normal form, joined, without article and particles. */
  readonly text: string
  /** Whether it was written with the Arabic article, which `text` lacks. */
  readonly definite: boolean
  /** Arabic: the sounds as spelling.ts compares them. */
  readonly sounds: string
  readonly skeleton: string
  readonly script: TokenKind
  /** A single letter that stands for a given name. */
  readonly initial: boolean
  /** So common that it says little. */
  readonly common: boolean
  /** A word that may be an honorific: it need not be matched. */
  readonly optional: boolean
}

export interface PersonForm {
  /** What the same form always has: the parts in order, and the number. */
  readonly key: string
  readonly parts: readonly Part[]
  /** A ruler's number: فؤاد الثاني. */
  readonly number?: number
  /** Whether «بن» joins the first two parts: a chain of fathers that may be told shorter or longer. */
  readonly chain: boolean
  /** Whether a title word stood inside the form («الملك محمد»). */
  readonly titled: boolean
  /** A full name: more than one part, or a ruler's name with its number. */
  readonly full: boolean
}

const particles = new Set(
  'بن ابن بنت ولد اولد ايت آل ال دي دو دا دل ديل ديلا فان فون لا لو دير دن اف ben bin ibn al el de di du da van von der la le אל בן'.split(
    ' ',
  ),
)
const fatherWords = new Set(['بن', 'ابن', 'بنت'])
const joiners = new Set(['عبد', 'ابو', 'ابي', 'ابا', 'ام', 'עבד', 'אבו', 'abdul', 'abd', 'abu', 'abdel'])

const known = new Map<string, PersonForm>()

/** Takes a surface form apart. Kept by form: an article's names come again in the next. */
export function personForm(text: string): PersonForm {
  let form = known.get(text)
  if (!form) {
    form = analyse(wordsOf(text))
    if (known.size > 200_000) known.clear()
    known.set(text, form)
  }
  return form
}

function analyse(all: readonly Word[]): PersonForm {
  const start = honorificsBefore(all)
  let words = all.slice(start)
  // «فؤاد الثاني بن أحمد»: the number goes before the fathers.
  const fathers = words.findIndex(({ normal }, i) => i > 1 && fatherWords.has(normal))
  const ruler = fathers > 0 ? rulersNumber(words.slice(0, fathers)) : undefined
  if (ruler !== undefined) words = words.slice(0, fathers)
  const number = ruler ?? (words.length > 1 ? rulersNumber(words) : undefined)
  if (number !== undefined) words = words.slice(0, words.at(-1)!.normal === 'عشر' ? -2 : -1)
  const found: Part[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const next = words[i + 1]
    if (word.kind === NUMBER) continue
    // «بن سلمان», «آل سعود», «دي ميستورا»: the particle goes with the name behind it and need not be repeated.
    if (next && particles.has(word.normal)) continue
    let text = withoutArticle(word)
    if (next && joiners.has(word.normal)) {
      const head = word.normal === 'ابي' || word.normal === 'ابا' ? 'ابو' : word.normal
      let behind = next
      // Hebrew and Latin write the article apart: עבד אל-לטיף.
      if (particles.has(next.normal) && words[i + 2]) {
        behind = words[i + 2]!
        i++
      }
      text = head + (head === 'عبد' ? behind.normal : withoutArticle(behind))
      i++
    }
    const second = words[i + 1]
    if (second && secondHalves.has(second.normal)) {
      text += second.normal
      i++
    }
    const optional = start === 0 && i === 0 && words.length > 2 && honorifics.has(word.normal)
    found.push(partOf(text, word, optional))
  }
  const key = found.map(({ text }) => text).join(' ') + (number === undefined ? '' : ` ${number}`)
  return {
    key,
    parts: found,
    ...(number === undefined ? {} : { number }),
    chain: words.some(({ normal }, i) => i > 0 && i < 3 && fatherWords.has(normal)),
    titled: start > 0,
    full: found.filter(({ optional }) => !optional).length > 1 || (number !== undefined && found.length > 0),
  }
}

const parts = new Map<string, Part>()

function partOf(text: string, word: Word, optional: boolean): Part {
  const initial = text.length === 1 || (word.dotted && text.length <= 2)
  const definite = word.kind === ARABIC && withoutArticle(word) !== word.normal
  const key = `${definite ? 'ال' : ''}${text}${initial ? '.' : ''}${optional ? '?' : ''}`
  const known = parts.get(key)
  if (known) return known
  const part: Part = {
    id: parts.size,
    text,
    definite,
    sounds: word.kind === ARABIC ? soundsOf(text) : text,
    skeleton: skeleton(text),
    script: word.kind,
    initial,
    common: commonNames.has(text),
    optional,
  }
  parts.set(key, part)
  return part
}

/** Words before the name that are not of it: «الملك», «ملك المغرب», «السيد». */
function honorificsBefore(words: readonly Word[]): number {
  let at = 0
  while (at + 1 < words.length) {
    const { raw, normal, kind } = words[at]!
    if (kind !== ARABIC) break
    if (raw.startsWith('ال') && honorifics.has(normal.slice(2))) {
      at++
      continue
    }
    // «ملك مصر فؤاد الثاني», «د. سامي»
    if (honorifics.has(normal) && at + 2 < words.length && nationNamed(words[at + 1]!.normal) !== undefined) at += 2
    else if (normal.length === 1 && honorifics.has(normal)) at++
    else break
  }
  return at
}

function rulersNumber(words: readonly Word[]): number | undefined {
  const last = words.at(-1)!
  if (last.normal === 'عشر' && words.length > 2) return ordinalOf(words.at(-2), last)
  const number = ordinalOf(last, undefined)
  // «محمد الثاني» is a ruler; in Latin letters a lone V or X may be an initial, so they must follow a name.
  return last.kind === LATIN && last.dotted ? undefined : number
}
