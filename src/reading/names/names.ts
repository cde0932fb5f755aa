/** Names of an article: tagger, title grammar and lexicons propose, this file decides. */
import type { Mention, Time } from '../reading.ts'
import type { Article } from '../text/article.ts'
import { findBodies } from './bodies-pass.ts'
import { type Candidate, Candidates } from './candidates.ts'
import { findCapes } from './capes.ts'
import { cutClitics, wholeSurnames } from './clitic-cut.ts'
import { agreeOnTypes, findWhole } from './consistency.ts'
import { findDemonyms } from './demonym-pass.ts'
import { findEnglish } from './english-pass.ts'
import { mendExtents } from './extents.ts'
import { matchAt } from './gazetteer.ts'
import { findHeaded } from './heads-pass.ts'
import { findHebrew } from './hebrew-pass.ts'
import { findLatin } from './latin-pass.ts'
import { findSpelledOut } from './letters-pass.ts'
import { findListed } from './listed.ts'
import { findNested } from './nested.ts'
import { joinPersons, partNames } from './parting.ts'
import { findPlaced } from './placed.ts'
import { findRepeats } from './repeats.ts'
import { findShortNames } from './short-names.ts'
import { findSurnames } from './surname-pass.ts'
import { tagNames } from './tagged.ts'
import { findTitleBodies } from './title-bodies.ts'
import { attachTitles } from './title-owners.ts'
import { findTitled } from './titled.ts'
import { isNominal, plain } from './titles.ts'
import { findWholes } from './wholes.ts'

/**
 * The names of an article in reading order, each with the titles beside it, those inside longer names behind these; and
 * descriptions that can only mean one person («الوزير الياباني»).
 * @param times the article's time expressions: no name is found inside one
 */
export function findNames(article: Article, times: readonly Time[]): Mention[] {
  const { tokens } = article
  const candidates = new Candidates(article)
  for (const time of times) closeTime(candidates, tokens.at(time.start), tokens.at(time.end - 1) + 1)
  tagNames(article, candidates)
  mendExtents(candidates)
  findSurnames(candidates)
  findLatin(candidates)
  findSpelledOut(candidates)
  findListed(candidates)
  findPlaced(candidates)
  findCapes(candidates)
  findTitled(candidates)
  partNames(candidates)
  findWhole(candidates)
  agreeOnTypes(candidates)
  findRepeats(candidates)
  joinPersons(candidates)
  findHeaded(candidates)
  findBodies(candidates)
  findShortNames(candidates)
  findWholes(candidates)
  const seen = new Set<string>()
  for (let t = 0; t < tokens.length; t++) seen.add(tokens.normal(t))
  const surnames = wholeSurnames(candidates)
  for (const candidate of candidates) {
    if (candidate.start !== undefined) continue
    if (candidate.type === 'person' && surnames.has(tokens.normal(candidate.from))) continue
    const listed = matchAt(tokens.word, candidate.from, candidate.to)
    if (listed?.clitics === 0 && listed.size === candidate.to - candidate.from && listed.size > 1) continue
    const start = cutClitics(article, candidate.from, seen)
    if (start !== undefined) candidate.start = start
  }
  findDemonyms(candidates)
  findHebrew(candidates)
  findEnglish(candidates)
  for (const title of attachTitles(article, candidates)) {
    if (!isNominal(title)) continue
    // The demonym inside the description is part of it.
    for (let t = title.from; t < title.to; t++) {
      const inner = candidates.at(t)
      if (inner?.type === 'group') candidates.remove(inner)
    }
    const made = candidates.add({
      from: title.from,
      to: title.to,
      type: 'person',
      form: 'nominal',
      confidence: 0.5,
      start: title.start,
    })
    made?.titles.push(plain(title))
  }
  findTitleBodies(candidates)
  return inOrder(article, candidates, findNested(candidates))
}

/** The candidates as mentions in reading order, the outer before what lies in it. */
function inOrder(
  { tokens, text }: Article,
  candidates: Candidates,
  outerOf: ReadonlyMap<Candidate, Candidate>,
): Mention[] {
  const spans = [...candidates, ...outerOf.keys()].map((candidate) => ({
    candidate,
    start: candidate.start ?? tokens.start[candidate.from]!,
    end: tokens.end[candidate.to - 1]!,
  }))
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const places = new Map(spans.map(({ candidate }, index) => [candidate, index]))
  return spans.map(({ candidate, start, end }): Mention => {
    const outer = outerOf.get(candidate)
    return {
      start,
      end,
      text: text.slice(start, end),
      type: candidate.type,
      form: candidate.form,
      sentence: tokens.sentence[candidate.from]!,
      titles: candidate.titles,
      confidence: candidate.confidence,
      ...(outer ? { within: places.get(outer)! } : {}),
    }
  })
}

/** Keeps names out of a time expression, but for the town whose clock it goes by: «بتوقيت بيروت». */
function closeTime(candidates: Candidates, from: number, to: number): void {
  const { tokens } = candidates.article
  let end = from
  while (end < to && tokens.normal(end) !== 'بتوقيت') end++
  candidates.close(from, end + 1 < to && !/^[غج]رينت?[شي]/.test(tokens.normal(end + 1)) ? end : to)
}
