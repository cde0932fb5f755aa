/** Draft or done: «سحب قانون …» here, «سحب مشروع قانون …» there; what is withdrawn or rejected is one of the two. */
import { draftable, draftNouns } from '../../language/ar/conflict-words.ts'
import type { Argument } from '../../reading/reading.ts'
import { normalize } from '../../reading/text/normal.ts'
import { addTo } from '../groups.ts'
import type { Comparison } from '../model.ts'
import { contextOf, type Statement, statement } from './common/context.ts'
import { compareStatements } from './common/pairs.ts'
import { bare } from './common/subjects.ts'

interface Text {
  /** What the draft is to become. */
  readonly noun: string
  readonly draft: boolean
}

/** Frames of what is done to a text before it is in force; who approves it makes it another. */
const pending = new Set(['take-back', 'cancel', 'postpone', 'reject', 'halt', 'suspend', 'demand'])

export const drafts: Comparison = {
  kind: 'document-type',
  compare(collated) {
    const context = contextOf(collated)
    return collated.events.flatMap(({ claims }) => {
      const byNoun = new Map<string, Statement<Text>[]>()
      for (const index of claims) {
        const claim = collated.claims[index]!
        if (!pending.has(claim.claim.frame)) continue
        const patient = claim.claim.arguments.find(({ role, inferred }) => role === 'patient' && !inferred)
        const value = patient && textIn(patient)
        if (!value) continue
        const key = `${claim.claim.frame} ${value.noun}`
        const item = statement(context, index, patient, value)
        addTo(byNoun, key, item)
      }
      return [...byNoun.values()].flatMap((statements) =>
        compareStatements(context, statements, {
          kind: 'document-type',
          keyOf: ({ draft }) => String(draft),
          judge: (left, right) =>
            left.claim.claim.sentence === right.claim.claim.sentence && left.claim.file === right.claim.file
              ? undefined
              : { relation: 'contradiction', confidence: 0.72 },
        }),
      )
    })
  },
}

function textIn({ text }: Argument): Text | undefined {
  const [first = '', second = ''] = normalize(text)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => bare(word))
  const draft = draftNouns.includes(first)
  const noun = draft ? second : first
  return draftable.includes(noun) ? { noun, draft } : undefined
}
