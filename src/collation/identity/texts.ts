/**
 * Agreements and memoranda by what is known of them: who signed and what field they are of. «مذكرة تفاهم» is any two parties';
 * of the same two, «مذكرة دفاع» and «مذكرة التفاهم الأمني» are one text.
 */
import { agreementFields, anyAgreement } from '../../language/ar/agreement-fields.ts'
import type { EntityType } from '../../review.ts'
import { addTo } from '../groups.ts'
import type { ConceptForm } from './concept-form.ts'
import { stem } from './concept-form.ts'
import { type ConceptNode, type Graph, type Node, together } from './graph.ts'

/** More parties than that are the conference that the article is about. */
const mostParties = 3
/** Pairs of texts with the same two parties that are compared. */
const blockLimit = 40

/** The fields that a text's name has, sorted; empty where it has only words of every agreement. */
function fieldsOf({ words }: ConceptForm): readonly string[] {
  const fields = new Set<string>()
  for (const word of words) {
    const own = stem(word)
    if (!anyAgreement.has(own) && !anyAgreement.has(word)) fields.add(agreementFields.get(own) ?? own)
  }
  return [...fields].sort()
}

const isAgreement = ({ head }: ConceptForm): boolean => head?.group === 'agreement' || head?.group === 'memorandum'

/** «مذكرة تفاهم»: a text whose name alone never says which it is. */
export const isAnyAgreement = (concept: ConceptForm, type: EntityType): boolean =>
  type === 'document' &&
  isAgreement(concept) &&
  concept.nations.length === 0 &&
  concept.numbers.length === 0 &&
  fieldsOf(concept).length === 0

/** Links the texts of the same two parties and one field. */
export function linkTexts(graph: Graph, nodes: readonly ConceptNode[]): void {
  // «اتفاقات» are many.
  const texts = nodes.filter(
    ({ type, concept }) => type === 'document' && isAgreement(concept) && !concept.headText.endsWith('ات'),
  )
  if (texts.length < 2) return
  const company = new Company(graph)
  const blocks = new Map<string, ConceptNode[]>()
  for (const text of texts) {
    for (const parties of pairsOf(company.partiesOf(text))) {
      const pair = `${text.concept.head!.group} ${parties}`
      const block = blocks.get(pair)
      if (!block) blocks.set(pair, [text])
      else if (block.length < blockLimit) block.push(text)
    }
  }
  for (const block of blocks.values()) linkBlock(graph, block, company)
}

function linkBlock(graph: Graph, block: readonly ConceptNode[], company: Company): void {
  const fields = new Set(block.flatMap(({ concept }) => fieldsOf(concept).join(' ') || []))
  for (const [i, left] of block.entries()) {
    for (const right of block.slice(i + 1)) {
      const [a, b] = [fieldsOf(left.concept).join(' '), fieldsOf(right.concept).join(' ')]
      // Without a field it can be any of the two parties' texts of its kind, if they have only one.
      const one = a === b || (fields.size === 1 && (a === '' || b === ''))
      // Two lands' companies sign many: without a field they must also name the same person or body beside it.
      const known = (a !== '' && b !== '') || left.source === right.source || company.isShared(left, right)
      if (one && known && !together(left, right)) graph.join(left.id, right.id, 'same-parties', 0.7)
    }
  }
}

function pairsOf(parties: readonly string[]): string[] {
  if (parties.length < 2 || parties.length > mostParties) return []
  return parties.flatMap((left, i) => parties.slice(i + 1).map((right) => `${left} ${right}`))
}

/** Who is named beside a text. */
class Company {
  readonly #graph: Graph
  readonly #bySource = new Map<number, Node[]>()

  constructor(graph: Graph) {
    this.#graph = graph
    for (const node of graph.nodes) {
      addTo(this.#bySource, node.source, node)
    }
  }

  /** Whether sentences of both name one person or body. */
  isShared(left: ConceptNode, right: ConceptNode): boolean {
    const named = this.#namedBeside(left)
    return [...this.#namedBeside(right)].some((component) => named.has(component))
  }

  /** The components of the persons and bodies in the text's sentences. */
  #namedBeside(text: ConceptNode): ReadonlySet<number> {
    const out = new Set<number>()
    for (const node of this.#bySource.get(text.source)!)
      if (
        (node.type === 'person' || node.type === 'organization') &&
        node.sentences.some((sentence) => text.sentences.includes(sentence))
      )
        out.add(this.#graph.find(node.id))
    return out
  }

  /** The nations that the name has, else those of its sentences, else the two that the article is about; sorted. */
  partiesOf(text: ConceptNode): readonly string[] {
    if (text.concept.nations.length > 1) return text.concept.nations
    const beside = new Set<string>()
    const counts = new Map<string, number>()
    for (const node of this.#bySource.get(text.source)!) {
      const nations = node.concept?.nations ?? [...node.profile.countries]
      if (nations.length !== 1) continue
      const nation = nations[0]!
      counts.set(nation, (counts.get(nation) ?? 0) + node.mentions.length)
      if (node.sentences.some((sentence) => text.sentences.includes(sentence))) beside.add(nation)
    }
    if (beside.size > 1 && beside.size <= mostParties) return [...beside].sort()
    const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    return first && second && (third?.[1] ?? 0) * 2 <= second[1] ? [first[0], second[0]].sort() : []
  }
}
