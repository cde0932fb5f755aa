/** The graph that linking works on: a node is one form in one article, an edge says that two nodes are one entity. */
import { callingFamilies } from '../../language/ar/name-heads.ts'
import { offices } from '../../language/ar/names/title-words.ts'
import type { Mention } from '../../reading/reading.ts'
import type { EntityType } from '../../review.ts'
import type { Source } from '../model.ts'
import { Components } from './components.ts'
import { type ConceptForm, conceptForm, isKnown } from './concept-form.ts'
import { nationOf } from './nations.ts'
import { type PersonForm, personForm } from './person-form.ts'
import { contradict } from './person-match.ts'
import { type SurfaceForms, surfaceForms } from './surface.ts'

/** What the titles beside a name say of who bears it. */
export interface Profile {
  /** Country codes. */
  readonly countries: Set<string>
  /** Head words of roles, singular: وزير, رئيس. */
  readonly roles: Set<string>
  /** Whole roles with their country, «وزير الدفاع/IL». */
  readonly offices: Set<string>
}

/** The profile of a name that never has a title beside it. Shared, so never added to. */
const untitled: Profile = { countries: new Set(), roles: new Set(), offices: new Set() }

/** All mentions of one form in one article. */
export interface Node {
  readonly id: number
  /** Position in the sources. */
  readonly source: number
  readonly type: EntityType
  /** Positions in the reading's mentions, in reading order. */
  readonly mentions: number[]
  readonly start: number
  readonly sentences: number[]
  profile: Profile
  readonly person?: PersonForm
  readonly concept?: ConceptForm
}

/** A node whose name is no person's. */
export type ConceptNode = Node & { readonly concept: ConceptForm }

/** Two spellings in one sentence are rather two things («بنما وبنين»). */
export const together = (a: Node, b: Node): boolean =>
  a.source === b.source && a.sentences.some((sentence) => b.sentences.includes(sentence))

export interface GraphEdge {
  readonly left: number
  readonly right: number
  readonly reason: string
  readonly weight: number
}

/** How many different full names of a component are checked before another is let in. */
const namesChecked = 24

export class Graph {
  readonly sources: readonly Source[]
  readonly nodes: Node[] = []
  readonly edges: GraphEdge[] = []
  /** For every source and mention, its node; -1 for descriptions. */
  readonly nodeOf: readonly Int32Array[]
  /** For every source and mention, its form: the text, with the article's alif where the span begins with its lam. */
  readonly textOf: readonly (readonly string[])[]
  readonly components: Components
  readonly #names = new Map<number, PersonForm[]>()
  readonly #traits = new Map<number, Traits>()

  /** @param alone mentions («file index») that share no node with others of their form */
  constructor(sources: readonly Source[], alone: ReadonlySet<string> = new Set()) {
    this.sources = sources
    this.nodeOf = sources.map(({ reading }) => new Int32Array(reading.mentions.length).fill(-1))
    const surface = surfaceForms(sources)
    this.textOf = sources.map(({ reading }) => reading.mentions.map(({ text }) => surface.clean(text)))
    for (const [source, { reading }] of sources.entries()) this.#addSource(source, reading.mentions, alone, surface)
    this.components = new Components(this.nodes.length)
    for (const { id, person, concept } of this.nodes) {
      if (person?.full) this.#names.set(id, [person])
      if (concept) this.#traits.set(id, traitsOf(concept))
    }
  }

  #addSource(source: number, mentions: readonly Mention[], alone: ReadonlySet<string>, surface: SurfaceForms): void {
    const byForm = new Map<string, Node>()
    for (const [index, mention] of mentions.entries()) {
      if (mention.form === 'nominal') continue
      const text = this.textOf[source]![index]!
      const type = surface.typeOf(text, mention.type)
      const person = type === 'person' ? personForm(text) : undefined
      const concept = person ? undefined : conceptForm(text, type)
      const key = `${type} ${person ? `${person.key}${person.titled && !person.full ? ' *' : ''}` : concept!.key}`
      const own = alone.size > 0 && alone.has(`${this.sources[source]!.file} ${index}`)
      let node = own ? undefined : byForm.get(key)
      if (!node) {
        node = {
          id: this.nodes.length,
          source,
          type,
          mentions: [],
          start: mention.start,
          sentences: [],
          profile: untitled,
          ...(person ? { person } : { concept: concept! }),
        }
        if (!own) byForm.set(key, node)
        this.nodes.push(node)
      }
      node.mentions.push(index)
      node.sentences.push(mention.sentence)
      this.nodeOf[source]![index] = node.id
      if (mention.titles.length > 0) {
        if (node.profile === untitled) node.profile = { countries: new Set(), roles: new Set(), offices: new Set() }
        addTitles(node.profile, mention)
      }
    }
  }

  find(node: number): number {
    return this.components.find(node)
  }

  /** Joins what two nodes stand for, unless something speaks against it. */
  join(a: number, b: number, reason: string, weight: number): boolean {
    const left = this.find(a)
    const right = this.find(b)
    if (left === right) return true
    if (weight < 1 && !this.#compatible(left, right)) return false
    if (!this.components.join(left, right)) return false
    this.edges.push({ left: a, right: b, reason, weight })
    const root = this.find(a)
    const names = [...(this.#names.get(left) ?? [])]
    for (const name of this.#names.get(right) ?? []) if (!names.some(({ key }) => key === name.key)) names.push(name)
    this.#names.delete(left)
    this.#names.delete(right)
    if (names.length > 0) this.#names.set(root, names)
    const traits = mergeTraits(this.#traits.get(left), this.#traits.get(right))
    if (traits) this.#traits.set(root, traits)
    return true
  }

  #compatible(left: number, right: number): boolean {
    const ours = this.#traits.get(left)
    const theirs = this.#traits.get(right)
    if (ours && theirs && traitsConflict(ours, theirs)) return false
    const a = this.#names.get(left)
    const b = this.#names.get(right)
    if (!a || !b) return true
    if (a.length * b.length > namesChecked) return a.some(({ key }) => b.some((name) => name.key === key))
    return !a.some((name) => b.some((other) => name.key !== other.key && contradict(name, other)))
  }

  /** The full names of a node's component. */
  namesOf(node: number): readonly PersonForm[] {
    return this.#names.get(this.find(node)) ?? []
  }
}

/** What a name that is no person's commits its component to. */
interface Traits {
  readonly heads: ReadonlySet<string>
  readonly nations: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
}

const traitsOf = (form: ConceptForm): Traits => ({
  // A body known by several names has several heads.
  heads: new Set(form.head && !isKnown(form) ? [form.head.group] : []),
  nations: new Set(form.nations),
  numbers: new Set(form.numbers),
})

function mergeTraits(a: Traits | undefined, b: Traits | undefined): Traits | undefined {
  if (!a || !b) return a ?? b
  const union = (left: ReadonlySet<string>, right: ReadonlySet<string>) =>
    right.size === 0 ? left : left.size === 0 ? right : new Set([...left, ...right])
  return { heads: union(a.heads, b.heads), nations: union(a.nations, b.nations), numbers: union(a.numbers, b.numbers) }
}

const traitsConflict = (a: Traits, b: Traits): boolean =>
  disjoint(a.heads, b.heads) || disjoint(a.nations, b.nations) || disjoint(a.numbers, b.numbers)

function addTitles(profile: Profile, { titles }: Mention): void {
  for (const { role, country } of titles) {
    const code = country === undefined ? undefined : (nationOf(country) ?? country)
    if (code !== undefined) profile.countries.add(code)
    const head = roleHead(role)
    if (head !== '') {
      profile.roles.add(head)
      profile.offices.add(`${role}/${code ?? ''}`)
    }
  }
}

/** The head of a role, singular and without article: «رئيس» of «الرئيس», «رئيس الأركان». */
export function roleHead(role: string): string {
  const first = role.split(' ', 1)[0] ?? ''
  const bare = first.startsWith('ال') && first.length > 4 ? first.slice(2) : first
  return offices.get(bare) ?? bare
}

const disjoint = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => {
  if (a.size === 0 || b.size === 0) return false
  for (const item of a) if (b.has(item)) return false
  return true
}

/** Whether two profiles can hardly be one person's: other countries, or callings of other families. */
export function profilesConflict(a: Profile, b: Profile): boolean {
  if (a === untitled || b === untitled) return false
  if (disjoint(a.countries, b.countries)) return true
  if (a.countries.size > 0 && b.countries.size > 0) return false
  return disjoint(families(a), families(b))
}

function families({ roles }: Profile): ReadonlySet<number> {
  const out = new Set<number>()
  for (const role of roles) {
    const family = callingFamilies.get(role)
    if (family !== undefined) out.add(family)
  }
  return out
}

/** Whether two profiles share a role. */
export const shareRole = (a: Profile, b: Profile): boolean => {
  for (const role of a.roles) if (b.roles.has(role)) return true
  return false
}
