/**
 * Names that a head and the name behind it make up: the seat, the staff or the department of a body («مقر البرلمان», «قيادة
 * الجيش اللبناني», «شعبة الإعلام في مديرية …»), the office of a person («مكتب فلان»). The name behind stays, inside the whole.
 */
import { armies, departments, seats, staffs } from '../../language/ar/names/inside.ts'
import { isRead } from '../text/article.ts'
import { splitProclitics } from '../text/clitics.ts'
import { ARABIC } from '../text/tokens.ts'
import { perWord } from '../text/vocabulary.ts'
import type { Candidate, Candidates } from './candidates.ts'
import { OFFICE, STOP, wordClasses } from './word-classes.ts'

/** Most words of a department's own name. */
const LONGEST = 4

/** The letters before a bare head of a list; undefined where the word is none. */
const bareHead = (list: ReadonlySet<string>) =>
  perWord((normal) => splitProclitics(normal).find(({ article, rest }) => !article && list.has(rest))?.proclitics)
const seat = bareHead(seats)
const staff = bareHead(staffs)
const department = bareHead(departments)
const personOffice = bareHead(new Set(['مكتب']))
const isArmy = perWord((normal) => armies.has(normal.replace(/^ال/, '')))

export function findWholes(candidates: Candidates): void {
  const { article } = candidates
  for (let candidate of [...candidates]) {
    if (!isRead(article.lines[article.sentences[article.tokens.sentence[candidate.from]!]!.line]!)) continue
    for (;;) {
      const whole = wholeOf(candidates, candidate)
      if (!whole) break
      candidate = whole
    }
  }
}

function wholeOf(candidates: Candidates, part: Candidate): Candidate | undefined {
  const { tokens } = candidates.article
  const before = part.from - 1
  if (part.form !== 'name' || part.start !== undefined || before < 0) return undefined
  const word = tokens.word[before]!
  if (tokens.sentence[before] !== tokens.sentence[part.from] || tokens.kind[before] !== ARABIC) return undefined
  // A letter before the name is of another phrase: «مقر لحزب …».
  if (wordClasses(tokens.word[part.from]!).split.proclitics !== '') return undefined
  if (part.type === 'person') {
    const clitics = personOffice(word)
    return clitics === undefined ? undefined : take(candidates, part, before, clitics, 'organization')
  }
  if (part.type !== 'organization') return undefined
  if (tokens.normal(before) === 'في') return departmentOf(candidates, part, before)
  // «رئيس أركان الجيش …»: what stands behind an office is what it is about.
  if (before > 0 && wordClasses(tokens.word[before - 1]!).bits & OFFICE) return undefined
  const ofSeat = seat(word)
  if (ofSeat !== undefined) return take(candidates, part, before, ofSeat, 'facility')
  const ofStaff = isArmy(tokens.word[part.from]!) ? staff(word) : undefined
  // «بقيادة الجيش …»: led by it.
  return ofStaff === undefined || /[بك]/.test(ofStaff)
    ? undefined
    : take(candidates, part, before, ofStaff, 'organization')
}

/** «شعبة الإعلام في مديرية …»: a bare head and definite words before «في». */
function departmentOf(candidates: Candidates, part: Candidate, preposition: number): Candidate | undefined {
  const { tokens } = candidates.article
  for (let t = preposition - 1; t >= preposition - LONGEST && t >= 0; t--) {
    if (tokens.sentence[t] !== tokens.sentence[preposition] || tokens.kind[t] !== ARABIC) return undefined
    const clitics = department(tokens.word[t]!)
    if (clitics !== undefined)
      return t < preposition - 1 ? take(candidates, part, t, clitics, 'organization') : undefined
    if (!tokens.raw(t).startsWith('ال') || wordClasses(tokens.word[t]!).bits & STOP) return undefined
  }
  return undefined
}

/** Puts the whole where only parts of it stand. */
function take(
  candidates: Candidates,
  part: Candidate,
  from: number,
  clitics: string,
  type: Candidate['type'],
): Candidate | undefined {
  const { tokens } = candidates.article
  const { to } = part
  for (let t = from; t < to; t++) {
    const owner = candidates.at(t)
    if (candidates.isClosed(t) || (owner && (owner.from < from || owner.type === 'person') && owner !== part))
      return undefined
  }
  for (let t = from; t < to; t++) {
    const owner = candidates.at(t)
    if (owner) candidates.remove(owner)
  }
  const start = clitics ? { start: tokens.offsetIn(from, clitics.length) } : {}
  // «هيئة أركان …» is one staff, not the staff of another.
  const inside = tokens.normal(part.from) === 'اركان' ? {} : { inside: [part] }
  return candidates.add({ from, to, type, confidence: part.confidence, ...start, ...inside })
}
