/**
 * Two tolls that one article sets beside each other: «أفادت مصادر بمقتل تسعة، غير أن الشرطة قالت إن القتلى ستة». That they are
 * of one happening is said by the word of contrast before the other speaker. Without one, an article that leads with a toll of
 * dead and injured, and in the next sentence lets somebody give both otherwise, was brought up to date at its top alone. Who is
 * missing of one happening is counted once: an article that counts the same people twice lets two speak.
 */
import { contrastWords } from '../../language/ar/contrasts.ts'
import { hashOf } from '../../reading/passages/fingerprint.ts'
import type { Wording } from '../../reading/reading.ts'
import { addTo } from '../groups.ts'
import type { Comparison, Conflict } from '../model.ts'
import { lowerBound } from '../sorted.ts'
import { agree } from './common/amounts.ts'
import { type Context, contextOf, isClaimed, type Statement, statement } from './common/context.ts'
import { type Count, canBeOne, countOf } from './common/counted.ts'
import { toConflict, type Verdict } from './common/pairs.ts'
import { namesDiffer } from './common/surroundings.ts'
import { countsAlike, growing, isExecution, isProvisional, isRevision, leadSentences } from './common/toll.ts'

const contrasts = contrastWords.split(' ').map((words) => words.split('_').map(hashOf))
/** People in a state, of whom a happening leaves one number. */
const states = new Set(['missing', 'trapped'])
/** Sentences between two counts of them. */
const stateReach = 4
/** Words between the contrast and the speaker that it brings in. */
const reach = 4

interface Toll extends Statement<Count> {
  readonly frame: string
  readonly sentence: number
}

export const rivalTolls: Comparison = {
  kind: 'number',
  compare(collated) {
    const context = contextOf(collated)
    const byFile = new Map<string, Toll[]>()
    collated.claims.forEach((claim, index) => {
      const { frame, sentence, arguments: slots } = claim.claim
      if ((!growing.has(frame) && frame !== 'on-board') || !isClaimed(claim) || isExecution(claim)) return
      const counts = slots.filter(({ quantity }) => quantity)
      if (counts.length !== 1) return
      const value = countOf(counts[0]!.quantity!, claim.claim)
      if (value.unit !== '' || value.part || value.value === 0) return
      const toll = { ...statement(context, index, counts[0]!, value), frame: countsAlike(frame), sentence }
      addTo(byFile, claim.file, toll)
    })
    return [...byFile.values()].flatMap((tolls) => rivals(context, tolls))
  },
}

function rivals(context: Context, tolls: readonly Toll[]): Conflict[] {
  return tolls.flatMap((left, at): Conflict[] => {
    // What is set against a toll is set against the last one.
    const right = tolls.slice(at + 1).find(({ frame }) => frame === left.frame)
    const verdict =
      right && canRival(context, left, right)
        ? (judge(context, left, right, tolls) ?? judgeStates(context, left, right))
        : undefined
    return right && verdict ? [toConflict(context, { kind: 'number', ...verdict, left, right })] : []
  })
}

/** Whether two tolls stand side by side and count the same people otherwise. */
function canRival(context: Context, left: Toll, right: Toll): boolean {
  const { value: a } = left
  const { value: b } = right
  if (right.sentence - left.sentence > (states.has(left.frame) ? stateReach : 1) || agree(a, b)) return false
  if (a.counted !== b.counted && a.counted !== '' && b.counted !== '' && !canBeOne(a.counted, b.counted)) return false
  const speakers = [left, right].map(({ claim }) => claim.claim.speaker?.text)
  if (speakers[0] === speakers[1] && (speakers[0] !== undefined || !states.has(left.frame))) return false
  return left.sentence === right.sentence || !namesDiffer(context, left.claim, right.claim)
}

function judge(context: Context, left: Toll, right: Toll, all: readonly Toll[]): Verdict | undefined {
  if (!isContrasted(context, left, right) && !isOutdatedBody(left, right, all)) return undefined
  const raised = right.value.value > left.value.value && (isRevision(right.claim) || isProvisional(left.claim))
  return raised ? { relation: 'development', confidence: 0.6 } : { relation: 'contradiction', confidence: 0.65 }
}

/** Two counts of the same missing people, of one event, of which neither is told as what remains or as news. */
function judgeStates(context: Context, left: Toll, right: Toll): Verdict | undefined {
  if (!states.has(left.frame) || left.sentence === right.sentence || left.value.counted !== right.value.counted)
    return undefined
  if (left.value.counted === '' || isRevision(left.claim) || isRevision(right.claim)) return undefined
  const event = context.eventOf(left.index)
  return event && event === context.eventOf(right.index) ? { relation: 'contradiction', confidence: 0.6 } : undefined
}

/** Whether a word of contrast brings in the speaker of the second toll, or opens its sentence. */
function isContrasted(context: Context, left: Toll, right: Toll): boolean {
  const { wording, sentences } = context.collated.sources[context.sourceOf(right.claim)]!.reading
  const { claim } = right.claim
  const from = lowerBound(wording.starts, left.span.end)
  const to = lowerBound(wording.starts, claim.start)
  const opening = left.sentence === right.sentence ? undefined : sentences[right.sentence]!.start
  const speaking = claim.speaker && claim.speaker.start > left.span.end ? claim.speaker.start : claim.start
  const opens = opening === undefined ? undefined : lowerBound(wording.starts, opening)
  const speaks = lowerBound(wording.starts, speaking)
  for (let at = from; at < to; at++)
    if (standsAt(wording, at) && (at === opens || (at < speaks && speaks - at <= reach))) return true
  return false
}

const standsAt = ({ hashes }: Wording, at: number): boolean =>
  contrasts.some((words) => words.every((word, offset) => hashes[at + offset] === word))

/** Whether the article leads with dead and injured of its own, and the next sentence has somebody give both otherwise. */
function isOutdatedBody(left: Toll, right: Toll, all: readonly Toll[]): boolean {
  if (left.sentence === right.sentence || right.sentence >= leadSentences) return false
  if (left.claim.claim.speaker || !right.claim.claim.speaker) return false
  const other = left.frame === 'kill' ? 'injure' : left.frame === 'injure' ? 'kill' : undefined
  const beside = (toll: Toll) => all.filter(({ frame, sentence }) => frame === other && sentence === toll.sentence)
  const [a, ...more] = beside(left)
  const [b, ...rest] = beside(right)
  if (!a || !b || more.length > 0 || rest.length > 0 || agree(a.value, b.value)) return false
  return left.value.value > right.value.value === a.value.value > b.value.value
}
