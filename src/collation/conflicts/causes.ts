/** Why something happened: two causes of different classes, or a cause given where another says that none is known. */

import { addTo } from '../groups.ts'
import type { Comparison, Conflict } from '../model.ts'
import { causesIn } from './common/classes.ts'
import { type Context, contextOf, type Statement, statement } from './common/context.ts'
import { compareStatements, type Verdict } from './common/pairs.ts'

/** Frames whose whole claim is about a cause. */
const causeFrames = new Set(['cause', 'intent'])

interface Cause {
  readonly name: string
  /** Whether a motive is asked for, rather than what brought it about. */
  readonly motive: boolean
}

/** Classes that name a motive. */
const motives = new Set(['terror', 'revenge', 'robbery', 'deliberate', 'accident', 'unknown'])

/** Types of event that people ask the cause of; the causes of statements and visits are another matter. */
const caused = new Set([
  'kill',
  'injure',
  'attack',
  'crash',
  'explosion',
  'fire',
  'collapse',
  'sink',
  'disappear',
  'clash',
  'quake',
  'flood',
  'arrest',
])

export const causes: Comparison = {
  kind: 'cause',
  compare(collated) {
    const context = contextOf(collated)
    const stories = new Map<string, Statement<Cause>[]>()
    collated.claims.forEach((claim, index) => {
      if (claim.modality === 'expected' || claim.modality === 'denied') return
      const type = context.eventOf(index)?.event.type ?? ''
      const isCause = causeFrames.has(claim.claim.frame)
      if (!isCause && !caused.has(type)) return
      for (const argument of claim.claim.arguments) {
        if (argument.role !== 'cause' && !(isCause && argument.role === 'value')) continue
        const names = causesIn(argument.text)
        // «لم توضح ما إذا كان متعمدا» says neither.
        for (const name of names.includes('unknown') ? ['unknown'] : names) {
          // Whether it was meant is another question than why.
          const key = `${context.storyOf(claim)} ${name === 'accident' || name === 'deliberate' || claim.claim.frame === 'intent'}`
          const item = statement(context, index, argument, { name, motive: /داف[عه]|دوافع/.test(argument.text) })
          addTo(stories, key, item)
        }
      }
    })
    return [...stories.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'cause',
        keyOf: ({ name, motive }) => `${name} ${motive}`,
        judge: (left, right) => judge(context, left, right),
      }),
    )
  },
}

/** Classes that can both be true of one event: a storm and its wind, a bomb laid on purpose. */
const together = new Set([
  'bomb deliberate',
  'deliberate bomb',
  'gas technical',
  'technical gas',
  'electric technical',
  'technical electric',
])

function judge(context: Context, left: Statement<Cause>, right: Statement<Cause>): Verdict | undefined {
  const { name: a } = left.value
  const { name: b } = right.value
  if (a === b || (left.value.motive && !motives.has(b)) || (right.value.motive && !motives.has(a))) return undefined
  if (together.has(`${a} ${b}`) || !context.sameStory(left.index, right.index)) return undefined
  if (left.claim.file === right.claim.file && left.claim.claim.sentence === right.claim.claim.sentence) return undefined
  if (a !== 'unknown' && b !== 'unknown') return { relation: 'contradiction', confidence: 0.6 }
  const order = context.order(left.claim, right.claim)
  const unknownFirst = a === 'unknown' ? order === -1 : order === 1
  // Whether it was meant is asked first and known later; who gives a cause while another knows none contradicts him.
  const asked = (intent.has(a) || intent.has(b)) && order === undefined && left.claim.file !== right.claim.file
  return unknownFirst || asked
    ? { relation: 'development', confidence: 0.6 }
    : { relation: 'contradiction', confidence: 0.6 }
}

const intent = new Set(['deliberate', 'accident'])
