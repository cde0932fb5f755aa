/** Where a name begins inside its first token: behind the attached و ف ب ل ك, or at the token's start. */
import { prepositions, titleStops } from '../../language/ar/names/title-words.ts'
import type { Article } from '../text/article.ts'
import { type CliticSplit, splitProclitics } from '../text/clitics.ts'
import { perWord } from '../text/vocabulary.ts'
import type { Candidates } from './candidates.ts'
import { landNames } from './lands.ts'
import { knownWord } from './trained.ts'
import { classesOf, PLACE_HEAD, wordClasses } from './word-classes.ts'
import { FREQUENCY_SHIFT, NAME_SHIFT, PLACE } from './word-table.ts'

interface Cut {
  readonly split: CliticSplit
  /** How much speaks for it, 0 where only the article's other words can say. */
  readonly weight: number
}

/** How well a form is known as a word that can begin a name. */
function standing(form: string, article: boolean): number {
  if (landNames.has(form)) return 20
  const info = knownWord(form)
  const bits = classesOf(article ? form.slice(2) : form, article)
  if (info < 0) return bits !== 0 ? 3 : 0
  const frequency = (info >> FREQUENCY_SHIFT) & 7
  return 1 + frequency * 2 + ((info >> NAME_SHIFT) & 3) * 2 + (info & PLACE ? 4 : 0) + (bits !== 0 ? 3 : 0)
}

const isNamePart = (form: string): boolean => ((Math.max(knownWord(form), 0) >> NAME_SHIFT) & 3) > 0

const cuts = perWord((normal): readonly Cut[] => {
  const splits = splitProclitics(normal)
  const own = standing(normal, normal.startsWith('ال'))
  const out: Cut[] = []
  for (const split of splits) {
    // «سامر»: the س of the future stands before verbs only.
    if (split.proclitics === '' || split.proclitics.endsWith('س')) continue
    // The article stays with the name; of «لل» the second ل stands for it.
    const rest = split.article ? `ال${split.rest}` : split.rest
    if (!split.article && split.rest.startsWith('ال')) continue
    // «فان», «كان», «بان»: what is left must be a word that a name can begin with.
    if (split.rest.length < 3 || (!split.article && titleStops.has(split.rest))) continue
    // «بوروسيا» is not «ب» + «وروسيا»: conjunctions stand before prepositions.
    if (!split.article && /^[بلك]$/.test(split.proclitics) && /^[وف]/.test(rest) && !isNamePart(rest)) continue
    const weight = standing(rest, split.article) - own
    out.push({ split, weight: split.article ? weight + 3 : weight })
  }
  return out.sort((a, b) => b.weight - a.weight || a.split.length - b.split.length)
})

/**
 * The cut of a name's first token.
 * @param seen normal forms of the article's words: a rest that stands alone elsewhere in it is a word of this article
 * @returns the article's words before the name, and its offset; undefined where nothing is cut off
 */
export function cutClitics(article: Article, token: number, seen: ReadonlySet<string>): number | undefined {
  const { tokens } = article
  const normal = tokens.normal(token)
  if (isGoverned(article, token)) return undefined
  let best: CliticSplit | undefined
  let top = 0
  for (const { split, weight } of cuts(tokens.word[token]!)) {
    const rest = split.article ? `ال${split.rest}` : split.rest
    const total = weight + (seen.has(rest) ? 6 : 0)
    if (total > top) {
      top = total
      best = split
    }
  }
  if (!best) return undefined
  return tokens.offsetIn(token, best.proclitics.length) === tokens.start[token] ||
    best.proclitics.length >= normal.length
    ? undefined
    : tokens.offsetIn(token, best.proclitics.length)
}

/**
 * Last words of the persons named in full, from which nothing is to be cut: «بلال», not «ب» and «لال». News have most words
 * with a preposition before them: a word that they never have is no such pair.
 */
export function wholeSurnames(candidates: Candidates): ReadonlySet<string> {
  const { tokens } = candidates.article
  const out = new Set<string>()
  for (const { from, to, type } of candidates) {
    if (type !== 'person' || to - from < 2) continue
    const word = tokens.normal(to - 1)
    if (!/^(?:[وفبك]?ال|لل)/.test(word) && (knownWord(word) < 0 || isNamePart(word))) out.add(word)
  }
  return out
}

/** «مدينة كيار», «من فارنا»: nothing is attached to the name right behind a preposition or a bare head of places. */
function isGoverned({ tokens }: Article, token: number): boolean {
  if (token === 0 || tokens.sentence[token - 1] !== tokens.sentence[token]) return false
  // «ديلي آلي وستيرلنغ»: the madda says that it is no «إلى».
  if (prepositions.has(tokens.normal(token - 1)) && !tokens.raw(token - 1).startsWith('آ')) return true
  const { bits, split } = wordClasses(tokens.word[token - 1]!)
  const head = (bits & PLACE_HEAD) !== 0 && !split.article
  // «مدينة وميناء …»
  if (!head || tokens.normal(token).startsWith('و')) return false
  return !splitProclitics(tokens.normal(token)).some(({ article, rest }) => article || landNames.has(rest))
}
