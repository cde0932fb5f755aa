/** A surname alone after a full name: first within the article, then, where only one can be meant, across articles. */
import { familiesFirst } from '../../language/ar/given-names.ts'
import { spellingFeatures } from '../../language/ar/spelling.ts'
import { isSlip } from '../../language/slip.ts'
import { ARABIC } from '../../reading/text/tokens.ts'
import { addTo } from '../groups.ts'
import { type Graph, type Node, type Profile, profilesConflict, shareRole } from './graph.ts'
import type { Part, PersonForm } from './person-form.ts'
import { partLikeness } from './person-match.ts'

/** Roles whose holders go by their given name: «الملك سلمان», «البابا فرنسيس». Normal form, singular. */
const firstNameRoles = new Set([
  'ملك',
  'ملكه',
  'امير',
  'اميره',
  'شيخ',
  'شيخه',
  'سلطان',
  'بابا',
  'امام',
  'ولي',
  'عاهل',
  'بطريرك',
  'مطران',
  'قديس',
])

/** Links names of one part to full names, and among each other. */
export function linkSingleNames(graph: Graph): void {
  const full: Node[][] = graph.sources.map(() => [])
  const single: Node[] = []
  for (const node of graph.nodes) {
    if (!node.person) continue
    if (node.person.full) full[node.source]!.push(node)
    else if (node.person.parts.length > 0) single.push(node)
  }
  const left = single.filter((node) => !linkWithin(graph, node, full[node.source]!))
  const open = linkAcross(graph, left, full.flat())
  linkAmongThemselves(graph, open)
}

/** How well a single part fits a full name; 0 not at all. */
function fitness(part: Part, form: PersonForm, node: Node, profile: Profile): number {
  const { parts } = form
  const last = form.number === undefined ? partLikeness(part, parts.at(-1)!) : 0
  if (last >= 2.5) return 4
  if (parts.length > 2 && familiesFirst.has(parts[0]!.text) && parts[0]!.text === part.text) return 4
  // «أحمدي نجاد», «دي ميستورا»: a surname of two words, and one written joined.
  const inner = parts.slice(1, -1).some((other) => partLikeness(part, other) >= 2.5)
  if (last >= 1.5 && !part.common && mayBeSpelled(part, parts.at(-1)!)) return 3
  if (isLongSlip(part, parts.at(-1)!)) return 2.6
  if (inner && !part.common) return 2.5
  const first = partLikeness(part, parts[0]!)
  if (first < 2.5) return 0
  const byFirstName = [...node.profile.roles].some((role) => firstNameRoles.has(role)) || node.person!.titled
  if (byFirstName && (shareRole(node.profile, profile) || [...profile.roles].some((role) => firstNameRoles.has(role))))
    return 2.2
  return part.common ? 0 : 2
}

/**
 * Whether a surname alone can be another spelling of a full name's. Short words of like sounds are other names («رينا»,
 * «ريانا»), and so is one that begins otherwise («لين», «فلين») or has the article («الخميني», «خامنئي»).
 */
function mayBeSpelled(a: Part, b: Part): boolean {
  if (a.script !== ARABIC || b.script !== ARABIC) return true
  if (a.definite !== b.definite) return false
  if (a.skeleton[0] !== b.skeleton[0] || isVowel(a.sounds[0]) !== isVowel(b.sounds[0])) return false
  return Math.min(a.text.length, b.text.length) >= 5 || isVowelLeftOut(a.sounds, b.sounds)
}

/** «ترمب», «ترامب»: one long vowel between two consonants, written or not. */
function isVowelLeftOut(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length !== short.length + 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (short.slice(at) !== long.slice(at + 1) || !isVowel(long[at])) return false
  return at > 0 && at < long.length - 1 && !isVowel(long[at - 1]) && !isVowel(long[at + 1])
}

const isVowel = (sound: string | undefined): boolean => sound === 'ا' || sound === 'و' || sound === 'ي'

/** «كارمتسر» for «كرامتسر»: a slip of the pen in a long surname. */
const isLongSlip = (a: Part, b: Part): boolean =>
  Math.min(a.text.length, b.text.length) >= 6 && !a.common && !b.common && isSlip(a.text, b.text)

interface Candidate {
  readonly node: Node
  readonly fit: number
}

/** The one component that fits best; undefined where none or several do. */
function onlyBest(graph: Graph, candidates: readonly Candidate[]): Candidate | undefined {
  const best = candidates.reduce((most, { fit }) => Math.max(most, fit), 0)
  const top = candidates.filter(({ fit }) => fit === best)
  const first = top[0]
  return first && top.every(({ node }) => graph.find(node.id) === graph.find(first.node.id)) ? first : undefined
}

/** Of several who fit as well, the one who is named in full `times` as often as any other. */
function foremost(
  graph: Graph,
  candidates: readonly Candidate[],
  times: number,
  countOf: (root: number, node: Node) => number,
): Candidate | undefined {
  const best = candidates.reduce((most, { fit }) => Math.max(most, fit), 0)
  const counts = new Map<number, number>()
  for (const { node, fit } of candidates) {
    const root = graph.find(node.id)
    if (fit === best) counts.set(root, Math.max(counts.get(root) ?? 0, countOf(root, node)))
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (!first || !second || first[1] < times * second[1]) return undefined
  return candidates.find(({ node, fit }) => fit === best && graph.find(node.id) === first[0])
}

const countIn = (graph: Graph, nodes: readonly Node[], root: number): number =>
  nodes.reduce((sum, node) => sum + (graph.find(node.id) === root ? node.mentions.length : 0), 0)

function linkWithin(graph: Graph, node: Node, others: readonly Node[]): boolean {
  const part = node.person!.parts.at(-1)!
  const candidates = others
    .map((other) => ({ node: other, fit: fitness(part, other.person!, node, other.profile) }))
    .filter((candidate) => candidate.fit > 0 && !profilesConflict(candidate.node.profile, node.profile))
  const sharing = candidates.filter((candidate) => shareRole(candidate.node.profile, node.profile))
  const chosen =
    onlyBest(graph, candidates) ??
    onlyBest(graph, sharing) ??
    foremost(graph, candidates, 2, (root) => countIn(graph, others, root))
  if (!chosen) return candidates.length > 0
  return graph.join(chosen.node.id, node.id, 'surname-after-full-name', chosen.fit >= 4 ? 0.9 : 0.75)
}

/** Across articles a surname counts only if nobody else in the collation has it. Returns the nodes that stay alone. */
function linkAcross(graph: Graph, singles: readonly Node[], full: readonly Node[]): Node[] {
  const bySkeleton = new Map<string, Node[]>()
  const add = (part: Part, node: Node) => {
    const key = part.skeleton || part.text
    addTo(bySkeleton, key, node)
  }
  const seen = new Set<string>()
  const totals = new Map<number, number>()
  for (const node of full)
    totals.set(graph.find(node.id), (totals.get(graph.find(node.id)) ?? 0) + node.mentions.length)
  for (const node of full) {
    const { parts, key } = node.person!
    const id = `${graph.find(node.id)} ${key}`
    if (seen.has(id)) continue
    seen.add(id)
    add(parts.at(-1)!, node)
    if (parts.length > 1) add(parts[0]!, node)
  }
  return singles.filter((node) => {
    const part = node.person!.parts.at(-1)!
    const block = bySkeleton.get(part.skeleton || part.text) ?? []
    if (block.length > 200) return true
    const titled = node.profile.roles.size > 0 || node.person!.titled
    const candidates = block
      .map((other) => ({ node: other, fit: fitness(part, other.person!, node, other.profile) }))
      .filter(
        (candidate) =>
          candidate.fit >= (part.common ? 2.2 : 2) &&
          // Across articles a name must be the very word, or differ in long vowels only; a first name needs a role beside it.
          candidate.fit !== 2.6 &&
          (candidate.fit !== 3 || sameName(part, candidate.node.person!.parts.at(-1)!)) &&
          (candidate.fit !== 2 || shareRole(candidate.node.profile, node.profile)) &&
          !profilesConflict(candidate.node.profile, node.profile),
      )
    // A common name says nothing across articles, unless a shared role speaks for it.
    const allowed = part.common
      ? candidates.filter((candidate) => titled && shareRole(candidate.node.profile, node.profile))
      : candidates
    // Of several bearers, the one who is named in full far more often than any other of them.
    const one = onlyBest(graph, allowed)
    const rivals = (chosen: Candidate) =>
      allowed.some((other) => other.fit >= 2.5 && graph.find(other.node.id) !== graph.find(chosen.node.id))
    const chosen = one && !rivals(one) ? one : foremost(graph, allowed, 5, (root) => totals.get(root) ?? 0)
    if (!chosen) return true
    return !graph.join(chosen.node.id, node.id, 'surname-of-one', chosen.fit >= 4 ? 0.7 : 0.6)
  })
}

/** Whether two words across articles are spellings of one surname: long and alike, or the same but for a long vowel. */
function sameName(a: Part, b: Part): boolean {
  if (sameConsonants(a, b)) return true
  const long = Math.min(a.text.length, b.text.length) >= 7 && a.sounds[0] === b.sounds[0]
  return long && !a.common && !b.common && a.skeleton === b.skeleton && partLikeness(a, b) >= 2
}

/** Whether two words differ in one long vowel written or left out, and in nothing else: «غريفيث», «غريفث». */
function sameConsonants(a: Part, b: Part): boolean {
  if (Math.min(a.text.length, b.text.length) < 4 || a.script !== ARABIC || b.script !== ARABIC) return false
  if (a.sounds[0] !== b.sounds[0] || a.sounds.at(-1) !== b.sounds.at(-1)) return false
  const edits = spellingFeatures(a.sounds, b.sounds).filter((feature) =>
    /^(?:vowels?|mixed|near|far|consonant)$/.test(feature),
  )
  return edits.length === 1 && edits[0] === 'vowel'
}

/** Names of one part that no full name explains: one person where the word is rare, or the role is shared. */
function linkAmongThemselves(graph: Graph, singles: readonly Node[]): void {
  const bySkeleton = new Map<string, Node[]>()
  for (const node of singles) {
    const part = node.person!.parts.at(-1)!
    const key = part.skeleton || part.text
    const groups = bySkeleton.get(key)
    if (!groups) {
      bySkeleton.set(key, [node])
      continue
    }
    let known = false
    for (const first of groups) {
      const likeness = partLikeness(first.person!.parts.at(-1)!, part)
      if (likeness < 2 || profilesConflict(first.profile, node.profile)) continue
      // Spelled otherwise in another article: a word alone says too little to be taken for another that only sounds like it.
      if (likeness < 2.5 && !sameName(first.person!.parts.at(-1)!, part)) continue
      if (first.source === node.source && likeness < 3) continue
      const roles = shareRole(first.profile, node.profile)
      if (part.common && !roles) continue
      if (graph.join(first.id, node.id, likeness === 3 ? 'same-form' : 'same-skeleton', roles ? 0.8 : 0.6)) {
        known = likeness === 3
        break
      }
    }
    if (!known && groups.length < 50) groups.push(node)
  }
}
