/**
 * What one article does not know yet and another tells: «لم يتضح بعد ما إذا كان …» and that it was so, «لم يصدر تعليق من الوزارة»
 * and what it said. The later report answers the earlier. Never a contradiction.
 */
import { lightStem } from '../../language/ar/light-stem.ts'
import { atFirst, openQuestions, questions, questionWords } from '../../language/ar/unknown-words.ts'
import { wordList } from '../../reading/claims/lexicon.ts'
import { hashOf } from '../../reading/passages/fingerprint.ts'
import type { Argument } from '../../reading/reading.ts'
import { normalize } from '../../reading/text/normal.ts'
import { addTo } from '../groups.ts'
import type { CollatedClaim, Comparison, Conflict } from '../model.ts'
import { type Context, contextOf, isClaimed } from './common/context.ts'
import { namesIn, retelling, stemsIn } from './common/denied.ts'
import { meet, type Party, partyOf } from './common/parties.ts'
import { type Side, sideOf, superseded, textOf } from './common/sides.ts'

/** Stems of the question that its answer must repeat, and the share of them. */
const fewest = 2
const share = 0.6
/** Words of a question within which it says what it asks for. */
const opening = 5
/** Answers kept of each article. */
const mostAnswers = 2

const rows = questions.map(([words, frames, counted]) => ({
  words: wordList(words),
  frames: new Set(frames.split(' ')),
  counted,
}))
const openQuestion = wordList(openQuestions)
const empty = new Set(questionWords.split(' ').map((word) => hashOf(lightStem(word))))
/** Frames in which somebody speaks, or that are themselves open. */
const open = new Set(['unknown', 'silent'])
const speaking = new Set(['say', 'announce', 'deny', 'denial', 'condemn', 'issue-statement', 'confess', 'promise'])

export const answers: Comparison = {
  kind: 'polarity',
  compare(collated) {
    const context = contextOf(collated)
    const byFile = new Map<string, number[]>()
    const asked: number[] = []
    collated.claims.forEach(({ file, claim }, index) => {
      addTo(byFile, file, index)
      if (open.has(claim.frame) || isFirstDenial(claim)) asked.push(index)
    })
    return asked.flatMap((index): Conflict[] => {
      const question = collated.claims[index]!
      const found = context.relatedness.neighbours(context.sourceOf(question)).flatMap((source): Side[] => {
        const { file } = collated.sources[source]!
        const claims = byFile.get(file) ?? []
        const first = claims[0]
        const denied = question.claim.frame === 'denial'
        if ((file === question.file && !denied) || first === undefined) return []
        if (context.order(question, collated.claims[first]!) === 1) return []
        const sides = question.claim.frame !== 'unknown' ? spoken(context, index, claims) : told(context, index, claims)
        return sides.slice(0, mostAnswers)
      })
      return superseded(context, [sideOf(question, index)], found)
    })
  },
}

/** «أنكرت في بادئ الأمر»: who denied at first said otherwise later. */
const isFirstDenial = (claim: CollatedClaim['claim']) =>
  claim.frame === 'denial' &&
  claim.arguments.some(
    ({ role, text }) => role === 'topic' && atFirst.some((words) => normalize(text).startsWith(words)),
  )

const topicOf = ({ claim }: CollatedClaim): Argument | undefined => claim.arguments.find(({ role }) => role === 'topic')

/** Claims of an article that answer what was asked for by its word, else its sentences that say what was open. */
function told(context: Context, index: number, claims: readonly number[]): Side[] {
  const { collated } = context
  const question = collated.claims[index]!
  const topic = topicOf(question)
  if (!topic) return []
  const row = rowOf(topic)
  if (row) {
    const answering = claims.filter((at) => {
      const claim = collated.claims[at]!
      if (claim.claim.frame === 'known') return rowOf(topicOf(claim)!) === row
      if (!row.frames.has(claim.claim.frame) || !isClaimed(claim) || claim.claim.tense === 'future') return false
      return !row.counted || claim.claim.arguments.some(({ quantity }) => quantity !== undefined && quantity.value > 0)
    })
    if (answering.length > 0) return answering.map((at) => sideOf(collated.claims[at]!, at))
  }
  return openQuestion.has(normalize(topic.text).split(' ')[0]!) ? [] : retold(context, index, topic, claims)
}

/** What the first words of a question ask for. */
const rowOf = ({ text }: Argument) => {
  const first = normalize(text)
    .split(/[^\p{L}]+/u)
    .slice(0, opening)
  return rows.find(({ words }) => first.some((word) => words.has(word.replace(/^(?:ال|ب|ل)(?=...)/, ''))))
}

/** Sentences that say most of what was open, and leave nothing open themselves. */
function retold(context: Context, index: number, topic: Argument, claims: readonly number[]): Side[] {
  const { collated } = context
  const { reading: own } = collated.sources[context.sourceOf(collated.claims[index]!)]!
  const content = new Set([...stemsIn(own, topic)].filter((stem) => !empty.has(stem)))
  for (const time of own.times)
    if (time.start >= topic.start && time.end <= topic.end) for (const stem of stemsIn(own, time)) content.delete(stem)
  const names = namesIn(own, topic)
  const deeds = [...content].filter((stem) => !names.has(stem))
  if (content.size < fewest || deeds.length === 0) return []
  const bySentence = new Map<number, number>()
  const closed = new Set<number>()
  for (const at of claims) {
    const claim = collated.claims[at]!
    const { sentence } = claim.claim
    if (open.has(claim.claim.frame)) closed.add(sentence)
    else if (!bySentence.has(sentence) && isClaimed(claim)) bySentence.set(sentence, at)
  }
  const found: Side[] = []
  for (const [sentence, at] of bySentence) {
    if (closed.has(sentence)) continue
    const claim = collated.claims[at]!
    const { reading } = collated.sources[context.sourceOf(claim)]!
    const best = retelling(reading, reading.sentences[sentence]!, content)
    if (!best || best.shared.size < fewest) continue
    // Names alone answer nothing.
    if (deeds.filter((stem) => best.shared.has(stem)).length < deeds.length * share) continue
    const text = textOf(claim)
    found.push({ span: { file: claim.file, start: best.range.start, end: best.range.end }, text, claim, index: at })
  }
  return found
}

/** Statements of the one who had not spoken, on what he had not spoken on. */
function spoken(context: Context, index: number, claims: readonly number[]): Side[] {
  const { collated } = context
  const question = collated.claims[index]!
  const { reading: own } = collated.sources[context.sourceOf(question)]!
  const silent = new Set(
    question.claim.arguments.flatMap(({ role }, slot) =>
      role === 'agent' ? [...partyOf(context, question, slot)] : [],
    ),
  )
  const topic = topicOf(question)
  const content = new Set(topic ? [...stemsIn(own, topic)].filter((stem) => !empty.has(stem)) : [])
  return claims.flatMap((at): Side[] => {
    const claim = collated.claims[at]!
    if (!speaking.has(claim.claim.frame) || !isClaimed(claim) || !speaks(context, claim, silent)) return []
    const { reading } = collated.sources[context.sourceOf(claim)]!
    const said = stemsIn(reading, reading.sentences[claim.claim.sentence]!)
    if (claim.claim.sentence === question.claim.sentence && claim.file === question.file) return []
    if (![...content].some((stem) => said.has(stem))) return []
    return [sideOf(claim, at)]
  })
}

const speaks = (context: Context, claim: CollatedClaim, silent: Party): boolean =>
  claim.claim.arguments.some(({ role }, slot) => role === 'agent' && meet(partyOf(context, claim, slot), silent))
