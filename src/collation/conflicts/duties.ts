import type { Comparison, Conflict } from '../model.ts'
import { contentStems, inCommon } from './common/content.ts'
import { contextOf, type Statement, sameSentence } from './common/context.ts'
import { compareStatements, type Verdict } from './common/pairs.ts'
import { phrasesByStory } from './common/phrases.ts'

interface Duty {
  readonly strength: string
  readonly stems: ReadonlySet<string>
}

/** Content words that two renderings of one saying share at least, and of the shorter what share. */
const fewest = 3
const share = 0.6

export const duties: Comparison = {
  kind: 'translation',
  compare(collated) {
    const context = contextOf(collated)
    const said = phrasesByStory(
      context,
      'duty',
      ({ claim }, topic): Duty => ({
        strength: claim.scope[0] ?? '',
        stems: new Set(contentStems(topic.text)),
      }),
    )
    return said.flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'translation',
        keyOf: ({ strength }) => strength,
        judge: (left, right) =>
          sameSentence(left, right) || !oneSpeaker(left, right) ? undefined : judge(left, right),
      }),
    )
  },
}

/** Whoever is not named may be the other; two who are named are one. */
function oneSpeaker({ claim: left }: Statement<Duty>, { claim: right }: Statement<Duty>): boolean {
  if (left.speaker === undefined && right.speaker === undefined) return left.file !== right.file
  return left.speaker === undefined || right.speaker === undefined || left.speaker === right.speaker
}

function judge({ value: a }: Statement<Duty>, { value: b }: Statement<Duty>): Verdict | undefined {
  const common = inCommon(a.stems, b.stems)
  return common >= fewest && common >= share * Math.min(a.stems.size, b.stems.size)
    ? { relation: 'contradiction', confidence: 0.6 }
    : undefined
}
