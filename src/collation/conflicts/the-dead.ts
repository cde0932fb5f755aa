/** A person thanked, met or expected somewhere, who is named as dead elsewhere in the story. */
import { type CollatedClaim, type Comparison, type Conflict, type Linking, spanOf } from '../model.ts'
import { type Context, contextOf } from './common/context.ts'
import { toConflict } from './common/pairs.ts'
import { regnalsIn } from './common/regnal.ts'

/** Frames that only the living fill now, and the role that does. Past visits and words of the dead are told as well. */
const ofTheLiving: ReadonlyMap<string, string> = new Map([['thank', 'patient']])

export const theDead: Comparison = {
  kind: 'identity',
  compare(collated) {
    const context = contextOf(collated)
    const dead = new Map<string, number[]>()
    const alive: [string, number, number][] = []
    collated.claims.forEach((claim, index) => {
      const role = claim.claim.frame === 'late' ? 'patient' : ofTheLiving.get(claim.claim.frame)
      if (role === undefined) return
      claim.claim.arguments.forEach((argument, slot) => {
        if (argument.role !== role) return
        for (const key of keysOf(context, claim, slot, collated.linking)) {
          if (claim.claim.frame === 'late') dead.set(key, [...(dead.get(key) ?? []), index])
          else alive.push([key, index, slot])
        }
      })
    })
    return alive.flatMap(([key, index, slot]): Conflict[] => {
      const claim = collated.claims[index]!
      const argument = claim.claim.arguments[slot]!
      const others = (dead.get(key) ?? []).filter((other) => context.related(claim, collated.claims[other]!))
      if (others.length === 0) return []
      const side = (at: number) => {
        const told = collated.claims[at]!
        const name = told.claim.arguments[0]!
        return { span: spanOf(told.file, told.claim), text: `${told.claim.word} ${name.text}`, claim: told, index: at }
      }
      return [
        toConflict(context, {
          kind: 'identity',
          relation: 'contradiction',
          confidence: 0.6,
          left: { span: spanOf(claim.file, argument), text: argument.text, claim, index },
          right: side(others[0]!),
          alsoRight: others.slice(1).map(side),
        }),
      ]
    })
  },
}

/** What tells a person across articles and scripts: the entity, a monarch's name and numeral. */
function keysOf(context: Context, claim: CollatedClaim, slot: number, linking: Linking): string[] {
  const entity = claim.entities[slot]
  const { text } = claim.claim.arguments[slot]!
  const keys = regnalsIn(text).map(({ name, number }) => `${context.storyOf(claim)} ${name} ${number}`)
  return entity !== undefined && linking.entities[entity]?.type === 'person' && keys.length === 0
    ? [`x${entity}`]
    : keys
}
