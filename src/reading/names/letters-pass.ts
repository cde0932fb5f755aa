/** Abbreviations spelled out letter by letter: «سي بي سي» (a body), «إيه تي آر 72», «إف 16» (a model). */
import { bodyNames } from '../../language/ar/body-names.ts'
import { letterNames, weakLetterNames } from '../../language/ar/names/letters.ts'
import { isRead } from '../text/article.ts'
import { splitProclitics } from '../text/clitics.ts'
import { ARABIC, NUMBER } from '../text/tokens.ts'
import { perWord } from '../text/vocabulary.ts'
import type { Candidates } from './candidates.ts'
import { endOfEdition } from './edition.ts'
import { matchAt } from './gazetteer.ts'

/** Characters before the letter name in a word, −1 where it is none. */
const letterAt = perWord((normal): number => {
  for (const split of splitProclitics(normal)) if (!split.article && letterNames.has(split.rest)) return split.length
  return -1
})

/** Bodies whose letters end with a number: «إم آي 6». */
const services: ReadonlySet<string> = new Set(
  bodyNames.flatMap(([, ...names]) => names.filter((name) => / \d$/.test(name))),
)

/** The words of some tokens, without the clitics of the first. */
const wordsOf = ({ article: { tokens } }: Candidates, from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) =>
    i === 0 ? tokens.normal(from).slice(letterAt(tokens.word[from]!)) : tokens.normal(from + i),
  ).join(' ')

const isGlued = (tokens: Candidates['article']['tokens'], at: number) => tokens.start[at] === tokens.end[at - 1]

export function findSpelledOut(candidates: Candidates): void {
  const { article } = candidates
  const { tokens } = article
  for (let t = 0; t < tokens.length; t++) {
    if (tokens.kind[t] !== ARABIC || letterAt(tokens.word[t]!) < 0 || tokens.normal(t) === 'في') continue
    if (!isRead(article.lines[article.sentences[tokens.sentence[t]!]!.line]!)) continue
    let to = t + 1
    let strong = weakLetterNames.has(tokens.normal(t).slice(letterAt(tokens.word[t]!))) ? 0 : 1
    let letters = 1
    while (to < tokens.length && tokens.sentence[to] === tokens.sentence[t]) {
      // «إم.إتش»
      const dot = tokens.raw(to) === '.' && isGlued(tokens, to) && isGlued(tokens, to + 1) ? 1 : 0
      if (letterAt(tokens.word[to + dot] ?? 0) !== 0 || tokens.kind[to + dot] !== ARABIC) break
      if (!weakLetterNames.has(tokens.normal(to + dot))) strong++
      to += dot + 1
      letters++
    }
    // «مراسل بي بي سي في»: what looks like a letter at the end is mostly a preposition, but for «تي في».
    while (to > t + 1 && tokens.normal(to - 1) === 'في' && tokens.normal(to - 2) !== 'تي') {
      to--
      letters--
    }
    // «قال لبي بي سي إن …»: behind a whole medium of the lists it is the particle.
    const listed = matchAt(tokens.word, t, to)
    if (listed && letters === listed.size + 1 && tokens.normal(to - 1) === 'ان') {
      to--
      letters--
    }
    const number = tokens.raw(to) === '-' ? to + 1 : to
    const numbered = tokens.kind[number] === NUMBER && tokens.start[number]! - tokens.end[number - 1]! <= 1
    const service = numbered && services.has(wordsOf(candidates, t, number + 1))
    if (!service && (strong === 0 || (letters < 3 && !(numbered && letters + strong > 1)))) continue
    const end = numbered ? number + 1 : endOfEdition(candidates, to)
    const overlapping = candidates.at(t)
    // The tagger's own reading stays where it says more.
    if (overlapping && (overlapping.from < t || overlapping.to > end)) continue
    for (let k = t; k < end; k++) {
      const inner = candidates.at(k)
      if (inner) candidates.remove(inner)
    }
    const clitics = letterAt(tokens.word[t]!)
    candidates.add({
      from: t,
      to: end,
      type: numbered && !service ? 'product' : 'organization',
      confidence: 0.6,
      ...(clitics > 0 ? { start: tokens.offsetIn(t, clitics) } : {}),
    })
    t = end - 1
  }
}
