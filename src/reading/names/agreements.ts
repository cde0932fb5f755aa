/** Agreements and their like by head: «مذكرة تفاهم», «اتفاقية التعاون الجمركي». */
import {
  agreementHeads,
  agreementNouns,
  bodyAdjectives,
  noAgreements,
  passingAdjectives,
} from '../../language/ar/names/heads.ts'
import { ARABIC } from '../text/tokens.ts'
import type { Candidate, Candidates } from './candidates.ts'
import { headOf } from './head-words.ts'
import { DEMONYM, OFFICE, STOP, wordClasses } from './word-classes.ts'

const agreement = headOf((form) => agreementHeads.has(form))

/** «مذكرة تفاهم», «مذكرة دفاعية»: what names a memorandum without the article. */
const names = (head: string, next: string): boolean =>
  head === 'مذكره' && (agreementNouns.has(next) || next.endsWith('يه'))

/** What an agreement is called after. */
const isNamesake = (owner: Candidate): boolean => owner.type === 'location' || owner.type === 'person'

/** «مذكرة تفاهم للتعاون التجاري», «… في مجال الطاقة»: where what a memorandum is about ends, `at` where it is not said. */
function endOfField(candidates: Candidates, head: number, at: number): number {
  const { tokens } = candidates.article
  const definite = (t: number) =>
    tokens.sentence[t] === tokens.sentence[head] && tokens.raw(t).startsWith('ال') && candidates.isFree(t)
  let to = at
  const purpose = tokens.normal(to)
  if (
    tokens.sentence[to] === tokens.sentence[head] &&
    purpose.startsWith('لل') &&
    agreementNouns.has(purpose.slice(2))
  ) {
    to++
    while (to < at + 3 && definite(to) && !passingAdjectives.has(tokens.normal(to).slice(2))) to++
  }
  if (tokens.normal(to) !== 'في' || tokens.normal(to + 1) !== 'مجال' || !definite(to + 2)) return to
  to += 3
  return definite(to) && /يه?$/.test(tokens.normal(to)) ? to + 1 : to
}

/** «مذكرة تفاهم», «اتفاقية التعاون الجمركي», «الاتفاق النووي». */
export function findAgreement(candidates: Candidates, head: number): void {
  const { tokens } = candidates.article
  const found = agreement(tokens.word[head]!)
  // «إعلان واشنطن» is what Washington said.
  if (!found || (found.form === 'اعلان' && !found.definite)) return
  const sentence = tokens.sentence[head]!
  let to = head + 1
  let named = false
  while (to < tokens.length && to - head <= 5 && tokens.sentence[to] === sentence && tokens.kind[to] === ARABIC) {
    const normal = tokens.normal(to)
    const { bits, split } = wordClasses(tokens.word[to]!)
    const owner: Candidate | undefined = candidates.at(to)
    if (owner && owner.from === to && isNamesake(owner) && to === head + 1 && !found.definite) {
      to = owner.to
      candidates.remove(owner)
      named = true
      break
    }
    if ((owner && owner.type !== 'group') || bits & (STOP | OFFICE) || split.proclitics !== '') break
    const rest = normal.startsWith('ال') ? normal.slice(2) : normal
    if (passingAdjectives.has(rest)) break
    if (
      found.definite
        ? !normal.startsWith('ال')
        : to > head + 1 && !normal.startsWith('ال') && !bits && !bodyAdjectives.has(normal)
    )
      break
    // «مذكرة تفاهم», «مذكرة دفاعية» are named without the article, «مذكرة توقيف» is no agreement.
    if (noAgreements.has(rest)) break
    if (!found.definite && to === head + 1 && !normal.startsWith('ال') && !names(found.form, normal)) break
    if (owner) candidates.remove(owner)
    // A demonym alone does not name a text: «الاتفاق الإسرائيلي».
    named ||= !(bits & DEMONYM)
    to++
  }
  if (!named) return
  if (found.form === 'مذكره' && !found.definite) to = endOfField(candidates, head, to)
  const clitics = found.clitics > 0 ? { start: tokens.offsetIn(head, found.clitics) } : {}
  candidates.add({ from: head, to, type: 'document', confidence: 0.6, ...clitics })
}
