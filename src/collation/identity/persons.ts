/** Persons: full names with full names, across articles and spellings. */

import { addTo } from '../groups.ts'
import type { Graph, Node } from './graph.ts'
import { profilesConflict } from './graph.ts'
import type { PersonForm } from './person-form.ts'
import { matchNames } from './person-match.ts'

/** A block with more forms than this is cut finer: what so many names share says nothing. */
const blockLimit = 40

/** Links full names. */
export function linkFullNames(graph: Graph): void {
  const byKey = new Map<string, Node[]>()
  for (const node of graph.nodes) {
    if (!node.person?.full) continue
    addTo(byKey, node.person.key, node)
  }
  for (const nodes of byKey.values()) linkSameName(graph, nodes)
  linkVariants(
    graph,
    [...byKey.values()].map((nodes) => nodes[0]!),
    (key) => byKey.get(key)!,
  )
}

/**
 * One form in many articles: one person, unless the name is made of common names only and the titles conflict.
 * Then every kind of title has its own group, and articles without a title go with the largest.
 */
function linkSameName(graph: Graph, nodes: readonly Node[]): void {
  const common = nodes[0]!.person!.parts.every((part) => part.common) && nodes[0]!.person!.number === undefined
  const groups: Node[][] = []
  for (const node of nodes) {
    const group = groups.find(
      (others) => !common || others.every((other) => !profilesConflict(other.profile, node.profile)),
    )
    if (group) group.push(node)
    else groups.push([node])
  }
  for (const group of groups) for (const node of group.slice(1)) graph.join(group[0]!.id, node.id, 'same-form', 0.95)
  for (const [i, group] of groups.entries())
    for (const other of groups.slice(0, i)) graph.components.forbid(group[0]!.id, other[0]!.id)
}

function linkVariants(graph: Graph, forms: readonly Node[], nodesOf: (key: string) => readonly Node[]): void {
  const blocks = new Map<string, Node[]>()
  for (const node of forms)
    for (const key of blockKeys(node.person!)) {
      addTo(blocks, key, node)
    }
  const seen = new Set<number>()
  const found: { left: Node; right: Node; weight: number; reason: string }[] = []
  const compare = (left: Node, right: Node) => {
    const pair = Math.min(left.id, right.id) * 0x4000000 + Math.max(left.id, right.id)
    if (seen.has(pair)) return
    seen.add(pair)
    const { verdict, weight, reason } = matchNames(left.person!, right.person!)
    if (verdict === 'same') found.push({ left, right, weight, reason })
  }
  for (const block of blocks.values()) for (const part of cut(block)) compareAll(part, compare)
  found.sort((a, b) => b.weight - a.weight || a.left.id - b.left.id || a.right.id - b.right.id)
  for (const { left, right, weight, reason } of found) {
    const common = left.person!.parts.every((part) => part.common)
    if (common && nodesOf(left.person!.key).some((a) => profilesConflict(a.profile, right.profile))) continue
    graph.join(left.id, right.id, reason, weight)
  }
}

function compareAll(nodes: readonly Node[], compare: (left: Node, right: Node) => void): void {
  for (let i = 0; i < nodes.length; i++) for (let j = i + 1; j < nodes.length; j++) compare(nodes[i]!, nodes[j]!)
}

/** A block as it is, or cut by the skeletons of all parts, and pieces that are still too large by order of their keys. */
function cut(block: readonly Node[]): readonly (readonly Node[])[] {
  if (block.length <= blockLimit) return [block]
  const finer = new Map<string, Node[]>()
  for (const node of block) {
    const key = node
      .person!.parts.map(({ skeleton, text }) => skeleton || text)
      .sort()
      .join(' ')
    addTo(finer, key, node)
  }
  return [...finer.values()].flatMap((nodes) => {
    if (nodes.length <= blockLimit) return [nodes]
    const sorted = [...nodes].sort((a, b) => (a.person!.key < b.person!.key ? -1 : 1))
    return Array.from({ length: Math.ceil(sorted.length / blockLimit) }, (_, i) =>
      sorted.slice(i * blockLimit, (i + 1) * blockLimit),
    )
  })
}

/**
 * The blocks of a name: for every two of its parts, the skeleton of one with the first sound of the other (with its whole
 * skeleton where the one is common), in both orders; and all its letters joined.
 */
function blockKeys({ parts, number }: PersonForm): Set<string> {
  const keys = new Set<string>()
  if (number !== undefined) {
    keys.add(`${number} ${parts[0]!.skeleton || parts[0]!.text}`)
    return keys
  }
  const skeletonOf = (i: number) => parts[i]!.skeleton || parts[i]!.text
  // A long name is looked up by its first two parts and its last.
  const places = parts.length <= 4 ? parts.map((_, i) => i) : [0, 1, parts.length - 1]
  for (const i of places)
    for (const j of places) {
      if (i === j) continue
      const whole = skeletonOf(i)
      const other = skeletonOf(j)
      keys.add(parts[i]!.common ? `${whole} ${other}` : `${whole} ${/^[A-Z]/.test(other) ? other[0] : '-'}`)
    }
  keys.add(parts.map(({ skeleton }) => skeleton).join(''))
  return keys
}
