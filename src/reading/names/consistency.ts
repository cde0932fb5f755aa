/**
 * One article, one reading of a name: a full name that was found once is found whole wherever its words stand, and the
 * same words are of one type throughout.
 */
import { isRead } from '../text/article.ts'
import { splitsOf } from '../text/clitics.ts'
import { ARABIC } from '../text/tokens.ts'
import type { Candidate, Candidates } from './candidates.ts'
import { CITY, matchAt } from './gazetteer.ts'
import { knownWord } from './trained.ts'
import { HONORIFIC, OFFICE, wordClasses } from './word-classes.ts'
import { NAME_SHIFT } from './word-table.ts'

/** Names of more words are rather phrases. */
const LONGEST = 5

interface Full {
  readonly words: readonly string[]
  readonly type: Candidate['type']
  readonly confidence: number
}

/** How sure of a name the tagger must be before it is looked for elsewhere; lists and given names speak for one as well. */
const SURE = 0.4

const wholeTypes: ReadonlySet<Candidate['type']> = new Set(['person', 'organization', 'location', 'facility'])

/** «حازم إمام» where the tagger saw only «حازم», and the article has the full name elsewhere. */
export function findWhole(candidates: Candidates): void {
  const { article } = candidates
  const { tokens } = article
  const full = fullNames(candidates)
  if (full.size === 0) return
  for (let t = 0; t < tokens.length; t++) {
    if (tokens.kind[t] !== ARABIC) continue
    for (const { rest, article: definite, proclitics } of splitsOf(tokens.word[t]!)) {
      const names = full.get(definite ? `ال${rest}` : rest)
      if (!names || !isRead(article.lines[article.sentences[tokens.sentence[t]!]!.line]!)) continue
      const name = names.find(({ words }) => stands(candidates, t, words))
      if (!name) continue
      const to = t + name.words.length
      const owner = candidates.at(t)
      if (owner?.from === t && owner.to === to) break
      for (let k = t; k < to; k++) {
        const part = candidates.at(k)
        if (part) candidates.remove(part)
      }
      const start = proclitics ? { start: tokens.offsetIn(t, proclitics.length) } : {}
      candidates.add({ from: t, to, type: name.type, confidence: name.confidence, ...start })
      break
    }
  }
}

const nameLevel = (word: string): number => (Math.max(knownWord(word), 0) >> NAME_SHIFT) & 3

/** The names of several words by their first, longest first. */
function fullNames(candidates: Candidates): Map<string, Full[]> {
  const { tokens } = candidates.article
  const out = new Map<string, Full[]>()
  for (const { from, to, type, form, start, confidence } of candidates) {
    if (form !== 'name' || start !== undefined || !wholeTypes.has(type) || to - from < 2 || to - from > LONGEST)
      continue
    const given = type === 'person' && nameLevel(tokens.normal(from)) >= 2
    if (confidence < SURE && !given && matchAt(tokens.word, from, to)?.size !== to - from) continue
    const words: string[] = []
    for (let t = from; t < to && tokens.kind[t] === ARABIC; t++) words.push(tokens.normal(t))
    if (words.length < to - from) continue
    const names = out.get(words[0]!)
    if (!names) out.set(words[0]!, [{ words, type, confidence }])
    else if (!names.some((name) => name.words.join(' ') === words.join(' '))) names.push({ words, type, confidence })
  }
  for (const names of out.values()) names.sort((a, b) => b.words.length - a.words.length)
  return out
}

/** Whether the further words stand behind the first, and nothing there is part of another name or closed. */
function stands(candidates: Candidates, at: number, words: readonly string[]): boolean {
  const { tokens } = candidates.article
  const to = at + words.length
  if (to > tokens.length || tokens.sentence[to - 1] !== tokens.sentence[at]) return false
  for (let k = 1; k < words.length; k++) {
    // «علي» is not «على».
    if (tokens.normal(at + k) !== words[k] || tokens.raw(at + k) === 'على') return false
  }
  for (let k = at; k < to; k++) {
    const owner = candidates.at(k)
    if (owner ? owner.from < at || owner.to > to || owner.form !== 'name' : candidates.isClosed(k)) return false
  }
  return true
}

const comparedTypes: ReadonlySet<Candidate['type']> = new Set(['person', 'organization', 'location', 'product'])

/** How much more must speak for one type than for the others before they give way. */
const CLEARLY = 1.5

interface Votes {
  readonly of: Candidate[]
  readonly weight: Map<Candidate['type'], number>
}

/** «ماندزوكيتش» once as a body and twice as a person is a person: the type that most speaks for, where no list knows it. */
export function agreeOnTypes(candidates: Candidates): void {
  const { tokens } = candidates.article
  const votes = new Map<string, Votes>()
  /** Surnames of those named in full: what a list has as a town is theirs here, and that it is a person's is said once more. */
  const surnames = new Set(
    [...candidates]
      .filter(({ from, to, type, form }) => type === 'person' && form === 'name' && to > from + 1)
      .map(({ to }) => tokens.normal(to - 1)),
  )
  const isListed = ({ from, to }: Candidate) => {
    const match = matchAt(tokens.word, from, to)
    if (match?.size !== to - from) return false
    return match.kind !== CITY || !surnames.has(tokens.normal(from).slice(match.clitics))
  }
  const compared = [...candidates].filter(
    (candidate) =>
      candidate.form === 'name' &&
      comparedTypes.has(candidate.type) &&
      tokens.kind[candidate.from] === ARABIC &&
      !isListed(candidate),
  )
  const written = (from: number, to: number) => {
    const words: string[] = []
    for (let t = from; t < to; t++) words.push(tokens.normal(t))
    return words.join(' ')
  }
  const forms = new Set(compared.map(({ from, to }) => written(from, to)))
  for (const candidate of compared) {
    const { from, to, type, confidence } = candidate
    const whole = written(from, to)
    // «لسالم»: the name that the article also has without the preposition.
    const key =
      splitsOf(tokens.word[from]!)
        .filter(({ article }) => !article)
        .map(({ length }) => whole.slice(length))
        .find((form) => form !== whole && forms.has(form)) ?? whole
    const entry: Votes = votes.get(key) ?? { of: [], weight: new Map() }
    votes.set(key, entry)
    entry.of.push(candidate)
    const titled =
      type === 'person' && from > 0 && (wordClasses(tokens.word[from - 1]!).bits & (OFFICE | HONORIFIC)) !== 0
    entry.weight.set(type, (entry.weight.get(type) ?? 0) + confidence + (titled ? 1 : 0))
  }
  for (const [key, { weight }] of votes)
    if (surnames.has(key) && weight.has('person')) weight.set('person', weight.get('person')! + 1)
  for (const { of, weight } of votes.values()) {
    if (weight.size < 2) continue
    const [[type, most], [, second]] = [...weight].sort((a, b) => b[1] - a[1]) as [
      [Candidate['type'], number],
      [unknown, number],
    ]
    if (most >= CLEARLY * second) for (const candidate of of) candidate.type = type
  }
}
