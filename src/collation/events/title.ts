/** The title of an event, in its sources' own words: what happened, who, to whom, where. */
import { argumentOf, type CollatedClaim, type Linking } from '../model.ts'

const longest = 80
const longestPronoun = 4

/** The member that says most, as «word agent patient place», names in their fullest form. */
export function titleOf(members: readonly CollatedClaim[], linking: Linking): string {
  let best = members[0]!
  for (const member of members) if (weight(member) > weight(best)) best = member
  const parts = [best.claim.word ?? best.claim.frame]
  for (const role of ['agent', 'patient', 'recipient', 'destination', 'place']) {
    const filler = argumentOf(best, role)
    if (!filler) continue
    const name = filler.entity === undefined ? undefined : linking.entities[filler.entity]?.name
    const { text: own, inferred } = filler.argument
    // A pronoun is told by the name it stands for, or not at all.
    const pronoun = inferred === true && own.length <= longestPronoun
    const text = name && (pronoun || own.length > name.length * 3) ? name : pronoun ? undefined : own
    if (!text || parts.some((part) => part.includes(text))) continue
    if ([...parts, text].join(' ').length > longest) break
    parts.push(text)
  }
  return parts.join(' ')
}

/** Asserted, with an agent and a patient, not too long. */
function weight(member: CollatedClaim): number {
  let sum = member.modality === 'asserted' ? 1 : 0
  for (const { role, text, inferred } of member.claim.arguments) {
    if (inferred && text.length <= longestPronoun) continue
    if (role === 'agent' || role === 'patient') sum += 2
    else if (role === 'place' || role === 'destination' || role === 'recipient') sum += 1
    if (text.length > 60) sum -= 1
  }
  return sum
}
