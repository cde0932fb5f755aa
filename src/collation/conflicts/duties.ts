/** One saying rendered twice with another strength: what must be to the one should or may be to the other. */
import { argumentOf, type Comparison, type Conflict } from '../model.ts'
import { contentStems, inCommon } from './common/content.ts'
import { contextOf, type Statement, sameSentence, statement } from './common/context.ts'
import { compareStatements, type Verdict } from './common/pairs.ts'

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
    const stories = new Map<number, Statement<Duty>[]>()
    collated.claims.forEach((claim, index) => {
      if (claim.claim.frame !== 'duty') return
      const value = argumentOf(claim, 'value')?.argument
      const topic = argumentOf(claim, 'topic')?.argument
      if (!value || !topic) return
      const item = statement(context, index, value, {
        strength: claim.claim.scope[0] ?? '',
        stems: new Set(contentStems(topic.text)),
      })
      const story = context.storyOf(claim)
      const list = stories.get(story)
      if (list) list.push(item)
      else stories.set(story, [item])
    })
    return [...stories.values()].flatMap((statements): Conflict[] =>
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
