/** Names in Hebrew passages: lexicons and a small grammar, enough to compare a message with its translations. */
import { countries } from '../../language/ar/countries.ts'
import {
  hebrewBodies,
  hebrewDemonyms,
  hebrewGivenNames,
  hebrewPlaces,
  hebrewPortfolios,
  hebrewStops,
  hebrewTexts,
  hebrewTitles,
} from '../../language/he/name-words.ts'
import { isRead } from '../text/article.ts'
import { HEBREW } from '../text/tokens.ts'
import { perWord } from '../text/vocabulary.ts'
import type { Candidates } from './candidates.ts'

const GIVEN = 1
const TITLE = 2
const DEMONYM = 4
const PLACE = 8
const BODY = 16
const TEXT = 32
const STOP = 64
const PORTFOLIO = 128

const lands = new Set(countries.flatMap(({ hebrew }) => hebrew).filter((name) => !name.includes(' ')))
const landPairs = new Set([
  ...countries.flatMap(({ hebrew }) => hebrew).filter((name) => name.includes(' ')),
  'תל אביב',
  'בית לחם',
])

/** Gershayim of every kind as one mark, as the tables write them. */
const plainMarks = (word: string): string => word.replaceAll(/׳׳|״|”|''/g, '"').replaceAll(/׳|’/g, "'")

interface Known {
  readonly bits: number
  /** Proclitics before what is known. */
  readonly clitics: number
}

const demonymEndings = ['', 'ת', 'ם', 'ים', 'ות']

const look = perWord((normal): Known => {
  const word = plainMarks(normal)
  for (const clitics of [0, 1, 2, 3]) {
    if (clitics > 0 && !'והבלמשכ'.includes(word[clitics - 1]!)) break
    const rest = word.slice(clitics)
    if (rest.length < 2) break
    let bits = 0
    if (hebrewGivenNames.has(rest)) bits |= GIVEN
    if (hebrewTitles.has(rest)) bits |= TITLE
    if (hebrewPortfolios.has(rest)) bits |= PORTFOLIO
    if (hebrewPlaces.has(rest) || lands.has(rest)) bits |= PLACE
    if (hebrewBodies.has(rest)) bits |= BODY
    if (hebrewTexts.has(rest)) bits |= TEXT
    if (hebrewStops.has(rest)) bits |= STOP
    for (const ending of demonymEndings)
      if (rest.endsWith(ending) && hebrewDemonyms.has(rest.slice(0, rest.length - ending.length))) bits |= DEMONYM
    if (bits !== 0) return { bits, clitics }
  }
  return { bits: 0, clitics: 0 }
})

export function findHebrew(candidates: Candidates): void {
  const { article } = candidates
  const { tokens } = article
  for (let t = 0; t < tokens.length; t++) {
    if (tokens.kind[t] !== HEBREW || !candidates.isFree(t)) continue
    if (!isRead(article.lines[article.sentences[tokens.sentence[t]!]!.line]!)) continue
    const { bits, clitics } = look(tokens.word[t]!)
    const start = clitics > 0 ? { start: tokens.offsetIn(t, clitics) } : {}
    const add = (to: number, type: 'location' | 'organization' | 'group' | 'document', confidence: number) =>
      candidates.add({ from: t, to, type, confidence, ...start })
    if (landPairs.has(`${tokens.normal(t).slice(clitics)} ${tokens.normal(t + 1)}`)) add(t + 2, 'location', 0.7)
    else if (bits & TITLE) title(candidates, t, clitics)
    else if (bits & GIVEN) person(candidates, t, clitics)
    else if (bits & PLACE) add(t + 1, 'location', 0.7)
    else if (bits & BODY) add(t + 1, 'organization', 0.7)
    else if (bits & TEXT) {
      let to = t + 1
      while (to < t + 3 && isPart(candidates, to, t)) to++
      if (to > t + 1) add(to, 'document', 0.5)
    } else if (bits & DEMONYM) add(t + 1, 'group', 0.6)
  }
}

/** Whether a token can go on a name that began at `first`. */
function isPart(candidates: Candidates, at: number, first: number): boolean {
  const { tokens } = candidates.article
  if (tokens.kind[at] !== HEBREW || tokens.sentence[at] !== tokens.sentence[first] || !candidates.isFree(at))
    return false
  return !(look(tokens.word[at]!).bits & STOP)
}

/** A given name and what follows it: «בני כהן», «עבד אל-לטיף כהן». */
function person(candidates: Candidates, from: number, clitics: number): number {
  const { tokens } = candidates.article
  let to = from + 1
  let parts = 1
  while (parts < 3) {
    // «אל-לטיף»: the article of an Arabic name is no preposition.
    if (tokens.raw(to) === 'אל' && tokens.raw(to + 1) === '-' && isPart(candidates, to + 2, from)) {
      to += 3
      continue
    }
    if (tokens.raw(to) === '-' && tokens.start[to] === tokens.end[to - 1] && isPart(candidates, to + 1, from)) {
      to += 2
      continue
    }
    if (!isPart(candidates, to, from) || look(tokens.word[to]!).bits & (TITLE | PLACE | DEMONYM | PORTFOLIO)) break
    if (parts > 1 && !(look(tokens.word[from]!).bits & GIVEN)) break
    to++
    parts++
  }
  const start = clitics > 0 ? { start: tokens.offsetIn(from, clitics) } : {}
  const made = parts > 1 ? candidates.add({ from, to, type: 'person', confidence: 0.6, ...start }) : undefined
  return made ? to : from
}

/** An office with what it is about, and the person behind it; alone it describes one. */
function title(candidates: Candidates, head: number, clitics: number): void {
  const { tokens, text } = candidates.article
  let to = head + 1
  const role = [tokens.normal(head).slice(clitics)]
  let complete = false
  while (isPart(candidates, to, head)) {
    const next = look(tokens.word[to]!)
    // «בירושלים» is where it happens, not what the office is about.
    if (!(next.bits & (PORTFOLIO | DEMONYM)) && !(next.bits & PLACE && next.clitics === 0)) break
    if (next.bits & PORTFOLIO) role.push(tokens.normal(to))
    else complete = true
    to++
  }
  const from = tokens.raw(to) === ',' ? to + 1 : to
  const start = tokens.offsetIn(head, clitics)
  const end = tokens.end[to - 1]!
  const named = { start, end, text: text.slice(start, end), role: role.join(' ') }
  if (isPart(candidates, from, head) && person(candidates, from, 0) > from) candidates.at(from)?.titles.push(named)
  else if (complete && to > head + 1) {
    const made = candidates.add({ from: head, to, type: 'person', form: 'nominal', confidence: 0.5, start })
    made?.titles.push(named)
  }
}
