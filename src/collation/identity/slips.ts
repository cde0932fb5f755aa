/** Slips of the pen in names of one word that are no person's. */
import { isSlip } from '../../language/slip.ts'
import { addTo } from '../groups.ts'
import { type ConceptNode, type Graph, together } from './graph.ts'
import { knownPlaces } from './nations.ts'

/** Two letters that changed places («برلني» for «برلين»): a form nobody knows is the one that is named more often. */
export function linkSlips(graph: Graph, nodes: readonly ConceptNode[]): void {
  const blocks = new Map<string, ConceptNode[]>()
  for (const node of nodes) {
    const { words, nationOnly, numbers, head } = node.concept
    if (words.length !== 1 || words[0]!.length < 5 || nationOnly || numbers.length > 0 || head) continue
    const key = `${node.type} ${[...words[0]!].sort().join('')}`
    addTo(blocks, key, node)
  }
  for (const block of blocks.values()) {
    const counts = new Map<string, number>()
    for (const { concept, mentions } of block)
      counts.set(concept.words[0]!, (counts.get(concept.words[0]!) ?? 0) + mentions.length)
    if (counts.size < 2) continue
    const slips = block.filter(({ concept }) => counts.get(concept.words[0]!) === 1 && !knownPlaces.has(concept.key))
    for (const node of slips) {
      const meant = block.find(
        ({ concept }) => counts.get(concept.words[0]!)! > 2 && isSwapped(concept.words[0]!, node.concept.words[0]!),
      )
      if (meant) graph.join(meant.id, node.id, 'swapped-letters', 0.6)
    }
  }
}

/** «كازخستان» once in an article that has «كازاخستان»: a form of one place that nobody knows, a slip away from another. */
export function linkSlipsWithin(graph: Graph, nodes: readonly ConceptNode[]): void {
  const places = nodes.filter(
    ({ type, concept }) => type === 'location' && !concept.key.includes(' ') && concept.key.length > 5,
  )
  for (const node of places) {
    const { key, nationOnly } = node.concept
    if (node.mentions.length > 1 || nationOnly || knownPlaces.has(key)) continue
    const meant = places.filter(
      (other) => other !== node && other.concept.key[0] === key[0] && isSlip(other.concept.key, key),
    )
    if (meant.length === 1 && !together(meant[0]!, node)) graph.join(meant[0]!.id, node.id, 'slip', 0.6)
  }
}

/** Whether two words of the same letters differ by two neighbours that changed places. */
function isSwapped(a: string, b: string): boolean {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
