/** A name that is no person's taken apart: head, country, numbers, and the words that carry it. */
import { agencies } from '../../language/ar/agencies.ts'
import { bodyNames, optionalNations } from '../../language/ar/body-names.ts'
import {
  editionWords,
  finalHeads,
  foldAbbreviation,
  letterNames,
  ministries,
  type NameHead,
  nameFunctionWords,
  nameHeads,
  royalWords,
  sameStems,
  stateWords,
  weakWords,
} from '../../language/ar/name-heads.ts'
import { soundsOf } from '../../language/ar/spelling.ts'
import { skeleton } from '../../language/skeleton.ts'
import { ARABIC, LATIN, NUMBER } from '../../reading/text/tokens.ts'
import type { EntityType } from '../../review.ts'
import { knownPlaces, nationNamed, nationOfAdjective } from './nations.ts'
import { type Word, withoutArticle, wordsOf } from './words.ts'

export interface ConceptForm {
  /** The words in normal form: what the same form always has. */
  readonly key: string
  readonly head?: NameHead
  /** The head as it stands, normal form without the article: «وكاله». */
  readonly headText: string
  /** Codes of countries that the name has, as a noun or an adjective, sorted. */
  readonly nations: readonly string[]
  /** In order. */
  readonly numbers: readonly string[]
  /** The words that carry the name: normal form, without the article; in order. */
  readonly words: readonly string[]
  /** Those of them that may not be left out. */
  readonly strong: readonly string[]
  /** Their stems, without those that may be left out, sorted. */
  readonly stems: readonly string[]
  /** An abbreviation in Latin letters or their Arabic names, folded. */
  readonly abbreviation?: string
  /** The name is just a country's or just its people's adjective. */
  readonly nationOnly: boolean
  /** A kingdom's body: «… الملكية». */
  readonly royal: boolean
  /** The country stands as an adjective («المغربية»), not as a noun. */
  readonly adjective: boolean
  /** The sounds and the skeleton of the words, joined. */
  readonly sounds: string
  readonly skeleton: string
  /** Whether the words without the head are a place that everybody knows. */
  readonly knownPlace: boolean
}

const agencyOf = new Map(
  agencies.flatMap(([agency, ...names]) => names.map((name) => [name, agency.toLowerCase()] as const)),
)
/** The agency of a name, also without its head and without «الرسمية». */
function agencyAt(key: string): string | undefined {
  const plain = key.replace(/ الرسميه$/, '')
  return agencyOf.get(plain) ?? agencyOf.get(plain.replace(/^وكاله /, ''))
}
/** The well-known body of a name; the country may stand behind it as an adjective. */
const bodyOf = new Map(
  bodyNames.flatMap(([id, ...names]) =>
    names.flatMap((name): [string, string][] => {
      const american = name.replaceAll('امريكي', 'اميركي')
      const bare = optionalNations.some((nation) => name.endsWith(` ال${nation}`)) || !name.includes(' ')
      const more = bare ? [] : optionalNations.map((nation): [string, string] => [`${name} ال${nation}`, id])
      return [[name, id], [american, id], ...(id === 'cia' || id === 'fbi' || id === 'nsa' ? more : [])]
    }),
  ),
)
const longestCountry = 5

const knownForms = new Map<string, ConceptForm>()

/** Takes a surface form apart. Kept by type and form. */
export function conceptForm(text: string, type: EntityType): ConceptForm {
  const id = `${type} ${text}`
  let form = knownForms.get(id)
  if (!form) {
    form = analyse(wordsOf(text), type)
    if (knownForms.size > 200_000) knownForms.clear()
    knownForms.set(id, form)
  }
  return form
}

function analyse(all: readonly Word[], type: EntityType): ConceptForm {
  const words = type === 'organization' ? asMinistry(withoutEdition(withoutLam(all))) : headFirst(withoutLam(all))
  const key = words.map(({ normal }) => normal).join(' ')
  const nations = new Set<string>()
  const numbers: string[] = []
  const kept: string[] = []
  const body = type === 'organization' ? bodyOf.get(key) : undefined
  const agency = body ?? (type === 'organization' ? agencyAt(key) : undefined)
  const whole = type === 'location' || type === 'organization' ? nationNamed(key) : undefined
  const headWords = whole === undefined && words.length > 1 ? headLength(words) : 0
  const headText = bare(words, headWords)
  const head = nameHeads.get(headText) ?? nameHeads.get(headText.slice(headText.indexOf(' ') + 1))
  let isAdjective = false
  let abbreviation = agency === undefined ? undefined : `agency ${agency}`
  if (whole !== undefined) nations.add(whole)
  for (let i = headWords; i < words.length && whole === undefined; i++) {
    const word = words[i]!
    const { normal, kind } = word
    if (kind === NUMBER) {
      numbers.push(normal)
      continue
    }
    const letters = spelledLetters(words, i)
    if (letters > 1) {
      abbreviation ??= foldAbbreviation(
        words
          .slice(i, i + letters)
          .map(({ normal }) => letterNames.get(normal)!)
          .join(''),
      )
      i += letters - 1
      continue
    }
    if (kind === LATIN && abbreviation === undefined && isAbbreviation(word)) {
      abbreviation = foldAbbreviation(normal)
      continue
    }
    const country = countryAt(words, i)
    if (country) {
      nations.add(country.nation)
      i += country.length - 1
      continue
    }
    const adjective = i > 0 || type === 'group' || words.length === 1 ? adjectiveOf(word, type) : undefined
    if (adjective !== undefined) {
      nations.add(adjective)
      isAdjective = true
    } else if (!nameFunctionWords.has(normal)) kept.push(plain(word, i))
  }
  const state = head?.group === 'state' && nations.size === 1
  const named = state ? kept.filter((word) => !stateWords.has(word)) : kept
  const stems = named.map((word) => stem(word))
  const isStrong = named.map((word, i) => !weakWords.has(word) && !weakWords.has(stems[i]!))
  const strong = stems.filter((_, i) => isStrong[i])
  const enough = strong.length > 0 || (head && !head.optional)
  const joined = named.join('')
  return {
    key,
    ...(head ? { head } : {}),
    headText,
    nations: [...nations].sort(),
    numbers,
    words: named,
    strong: enough ? named.filter((_, i) => isStrong[i]) : named,
    stems: (enough ? strong : stems).sort(),
    ...(abbreviation === undefined ? {} : { abbreviation }),
    nationOnly:
      nations.size === 1 &&
      named.length === 0 &&
      numbers.length === 0 &&
      abbreviation === undefined &&
      (!head || state),
    royal: named.some((word) => word.length > 3 && royalWords.has(stem(word))),
    adjective: isAdjective,
    sounds: words.some(({ kind }) => kind !== ARABIC) ? joined : soundsOf(joined),
    skeleton: skeleton(joined),
    knownPlace: knownPlaces.has(named.join(' ')) || knownPlaces.has(`ال${named.join(' ')}`),
  }
}

/** «الخارجية البرازيلية» is the ministry. */
function asMinistry(words: readonly Word[]): readonly Word[] {
  const first = words[0]
  if (!first || !ministries.has(first.normal)) return words
  return [{ ...first, raw: 'وزارة', normal: 'وزاره', dotted: false }, ...words]
}

/** «سي إن إن بالعربية» is the channel: the language of an edition is not of the name. */
function withoutEdition(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1)
  const first = words[0]
  if (words.length < 2 || !last || !first || !editionWords.has(last.normal)) return words
  return first.kind === LATIN || spelledLetters(words, 0) > 1 ? words.slice(0, -1) : words
}

/** English puts the head last: «يونج ستريت» is read as «ستريت يونج». */
function headFirst(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1)
  return words.length > 1 && last && finalHeads.has(last.normal) ? [last, ...words.slice(0, -1)] : words
}

/** «لحرس الثوري»: what is left of «للحرس» when the clitic is outside begins with the article's lam. */
function withoutLam(words: readonly Word[]): readonly Word[] {
  const first = words[0]
  if (!first?.normal.startsWith('ل') || first.normal.length < 4 || nameHeads.has(first.normal)) return words
  const rest = first.normal.slice(1)
  const definite = words[1]?.normal.startsWith('ال') ?? false
  if (!nameHeads.has(rest) && !(definite && nameHeads.has(`${rest} ${words[1]!.normal.slice(2)}`))) return words
  return [{ ...first, raw: `ال${first.raw.slice(1)}`, normal: `ال${rest}` }, ...words.slice(1)]
}

/** The words from `from` on, without articles, as the head table has them. */
const bare = (words: readonly Word[], count: number): string =>
  words
    .slice(0, count)
    .map(({ normal }) => (normal.startsWith('ال') && normal.length > 4 ? normal.slice(2) : normal))
    .join(' ')

/** How many words the head takes: 2, 1 or none. One word at least is left for the name, except a country's adjective. */
function headLength(words: readonly Word[]): number {
  // «ميليشيات جماعة الحوثي»: of two heads that may be left out, both are.
  const first = nameHeads.get(bare(words, 1))
  if (words.length > 2 && first?.optional && nameHeads.get(bare(words.slice(1), 1))?.group === 'movement') return 2
  if (words.length > 2 && nameHeads.has(bare(words, 2))) return 2
  return nameHeads.has(bare(words, 1)) ? 1 : words.length === 2 && nameHeads.has(bare(words, 2)) ? 2 : 0
}

/** How many words from `at` on are names of Latin letters. */
function spelledLetters(words: readonly Word[], at: number): number {
  let count = 0
  while (at + count < words.length && letterNames.has(words[at + count]!.normal)) count++
  return count
}

const isAbbreviation = ({ raw }: Word): boolean => raw.length >= 2 && raw.length <= 6 && raw === raw.toUpperCase()

function countryAt(words: readonly Word[], at: number): { nation: string; length: number } | undefined {
  for (let length = Math.min(longestCountry, words.length - at); length > 0; length--) {
    const name = words
      .slice(at, at + length)
      .map(({ normal }) => normal)
      .join(' ')
    const nation = nationNamed(name) ?? (name.startsWith('لل') ? nationNamed(`ال${name.slice(2)}`) : undefined)
    if (nation !== undefined) return { nation, length }
  }
  return undefined
}

function adjectiveOf(word: Word, type: EntityType): string | undefined {
  const nation = nationOfAdjective(word.normal)
  const hebrew = nation === undefined && type === 'group' && word.normal.startsWith('ה')
  return hebrew ? nationOfAdjective(word.normal.slice(1)) : nation
}

/** A word without article and the conjunctions and prepositions that stand inside a name: «والتنمية», «للأنباء». */
function plain(word: Word, at: number): string {
  const { normal } = word
  if (at > 0) {
    for (const clitic of ['وال', 'بال', 'ولل', 'لل'])
      if (normal.startsWith(clitic) && normal.length > clitic.length + 2) return normal.slice(clitic.length)
  }
  return withoutArticle(word)
}

/** An agency or a body that the lists have under several names. */
export const isKnown = ({ abbreviation }: ConceptForm): boolean => abbreviation?.startsWith('agency ') ?? false

/** Inflection folded: gender, number and the nisba of a noun are one stem («الإبراهيمية», «إبراهيم»). */
export function stem(word: string): string {
  return sameStems.get(inflectionless(word)) ?? inflectionless(word)
}

function inflectionless(word: string): string {
  for (const ending of ['اتيه', 'يات', 'يين', 'يون', 'يه', 'ات', 'ون', 'ين', 'ان', 'اء', 'ه', 'ي', 'ا'])
    if (word.length - ending.length >= 3 && word.endsWith(ending)) return word.slice(0, -ending.length)
  return word
}
