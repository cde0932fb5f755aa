/** The title of an event, in its sources' own words: what happened, who, to whom, where. */
import type { Argument } from '../../reading/reading.ts'
import type { CollatedClaim, Linking } from '../model.ts'

const longest = 80
const longestPronoun = 4
/** Roles that a title tells, the most telling first. */
const roles = ['agent', 'patient', 'recipient', 'destination', 'place']

interface Part {
  /** Where it stands in its article. */
  readonly at: number
  readonly text: string
}

/** The member that says most, its word and slots in the order in which they stand, names in their fullest form. */
export function titleOf(members: readonly CollatedClaim[], linking: Linking): string {
  let best = members[0]!
  for (const member of members) if (weight(member) > weight(best)) best = member
  const { claim } = best
  const word = (claim.word ?? claim.frame).replace(/^و(?=[أا])/, '')
  const parts: Part[] = [{ at: claim.trigger.start, text: word }]
  let length = word.length
  for (const role of roles) {
    const told = fillersOf(best, role, linking).filter(({ text }) => !parts.some((part) => part.text.includes(text)))
    if (told.length === 0) continue
    const text = told.map((part) => part.text).join(' و')
    length += text.length + 1
    if (length > longest) break
    parts.push({ at: told[0]!.at, text })
  }
  // «9 قتلى»: the word is told with its number.
  const repeated = parts.slice(1).some(({ text }) => text.split(' ').includes(word))
  return parts
    .slice(repeated ? 1 : 0)
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text)
    .join(' ')
}

/** What fills a role: its own words with what joins them, a pronoun by the name that it stands for, two of them at most. */
function fillersOf({ claim, entities }: CollatedClaim, role: string, linking: Linking): Part[] {
  const own = claim.arguments.filter((argument) => argument.role === role && !argument.inferred)
  const list = own.length > 0 ? own : claim.arguments.filter((argument) => argument.role === role)
  return list.slice(0, role === 'place' ? 1 : 2).flatMap((argument): Part[] => {
    const entity = entities[claim.arguments.indexOf(argument)]
    const name = entity === undefined ? undefined : linking.entities[entity]?.name
    const pronoun = isPronoun(argument)
    // A subject that is carried over says who did it; behind a passive with its own it says nothing.
    const carried = argument.inferred === true && !pronoun
    if (carried && (role !== 'agent' || claim.nominal || claim.arguments.some(isOwnPatient))) return []
    const text =
      name && (pronoun || argument.text.length > name.length * 3) ? name : pronoun ? undefined : argument.text
    if (!text) return []
    // A pronoun hangs on the word that it is written with.
    return [
      { at: argument.inferred ? claim.trigger.end : argument.start, text: `${argument.preposition ?? ''}${text}` },
    ]
  })
}

const isOwnPatient = ({ role, inferred }: Argument): boolean => role === 'patient' && !inferred

const isPronoun = ({ inferred, text, start, end }: Argument): boolean =>
  inferred === true && (text.length <= longestPronoun || end - start <= longestPronoun)

/** Asserted, with an agent and a patient of its own, nothing that only a pronoun ties to something else, not too long. */
function weight(member: CollatedClaim): number {
  let sum = member.modality === 'asserted' ? 1 : 0
  for (const { role, text, inferred } of member.claim.arguments) {
    if (inferred && text.length <= longestPronoun) continue
    if (role === 'agent' || role === 'patient') sum += inferred ? 1 : 2
    else if (role === 'place' || role === 'destination' || role === 'recipient') sum += 1
    if (owned.test(text)) sum -= 2
    if (text.length > 60) sum -= 1
  }
  return sum
}

/** «بحروقهما», «سيارته»: somebody's who is named elsewhere. */
const owned = /^\S{3,}(?:هما|هم|هن|ها|ته)$/
