/**
 * Mentions → entities. Edges between the forms of articles, each with a reason and a weight; vetoes where something speaks
 * against one; an entity is a connected component. What a person decided beats everything.
 */
import type { Decision } from '../../decisions.ts'
import type { Entity } from '../../review.ts'
import { addTo } from '../groups.ts'
import type { LinkEdge, Linking, MentionRef, Source } from '../model.ts'
import { linkAliases } from './aliases.ts'
import { linkConcepts } from './concepts.ts'
import { resolveDecisions } from './decided.ts'
import { toEntity } from './entities.ts'
import { Graph, type Node } from './graph.ts'
import { linkNominals } from './nominals.ts'
import { linkFullNames } from './persons.ts'
import { linkSingleNames } from './surnames.ts'

/** Links the mentions of all articles. Near-linear: candidates come from blocks, never from all pairs. */
export function linkMentions(sources: readonly Source[], decisions: readonly Decision[]): Linking {
  const decided = resolveDecisions(sources, decisions)
  const position = new Map(sources.map(({ file }, index) => [file, index]))
  const graph = new Graph(sources, apartInOneArticle(decided.different))
  const nodeAt = ({ file, mention }: MentionRef) => graph.nodeOf[position.get(file)!]![mention]!
  for (const [left, right] of decided.different) {
    const a = nodeAt(left)
    const b = nodeAt(right)
    if (a >= 0 && b >= 0) graph.components.forbid(a, b)
  }
  for (const [left, right] of decided.same) {
    const a = nodeAt(left)
    const b = nodeAt(right)
    if (a >= 0 && b >= 0) graph.join(a, b, 'decision', 1)
  }
  linkAliases(graph)
  linkFullNames(graph)
  linkSingleNames(graph)
  linkConcepts(graph)
  return toLinking(graph, nodeAt, decided.names)
}

/** Of two mentions that a person told apart, the second gets a node of its own, even where both have one form. */
function apartInOneArticle(pairs: readonly (readonly [MentionRef, MentionRef])[]): ReadonlySet<string> {
  return new Set(pairs.filter(([a, b]) => a.file === b.file).map(([, { file, mention }]) => `${file} ${mention}`))
}

function toLinking(
  graph: Graph,
  nodeAt: (ref: MentionRef) => number,
  names: readonly { readonly at: MentionRef; readonly name: string }[],
): Linking {
  const components = new Map<number, Node[]>()
  for (const node of graph.nodes) {
    const root = graph.find(node.id)
    addTo(components, root, node)
  }
  const nameOf = new Map<number, string>()
  for (const { at, name } of names) if (nodeAt(at) >= 0) nameOf.set(graph.find(nodeAt(at)), name)
  const nominals = linkNominals(graph)
  const entities: Entity[] = []
  const entityOfRoot = new Map<number, number>()
  for (const [root, nodes] of components) {
    entityOfRoot.set(root, entities.length)
    entities.push(toEntity(graph, nodes, nameOf.get(root)))
  }
  const nominalNode = new Map(nominals.map(({ source, mention, node }) => [source * 0x100000 + mention, node]))
  const sourceOf = new Map(graph.sources.map(({ file }, index) => [file, index]))
  return {
    entities,
    edges: edgesOf(graph, nominals),
    entityOf(file, mention) {
      const source = sourceOf.get(file)
      if (source === undefined) return undefined
      const node = graph.nodeOf[source]![mention]
      const at = node === undefined || node < 0 ? nominalNode.get(source * 0x100000 + mention) : node
      return at === undefined ? undefined : entityOfRoot.get(graph.find(at))
    },
  }
}

/** The reasons of all links, mention by mention. */
function edgesOf(graph: Graph, nominals: ReturnType<typeof linkNominals>): LinkEdge[] {
  const ref = (source: number, mention: number): MentionRef => ({ file: graph.sources[source]!.file, mention })
  const first = (id: number): MentionRef => ref(graph.nodes[id]!.source, graph.nodes[id]!.mentions[0]!)
  const within = graph.nodes.flatMap(({ source, mentions }) =>
    mentions.slice(1).map(
      (mention): LinkEdge => ({
        left: ref(source, mentions[0]!),
        right: ref(source, mention),
        reason: 'same-form',
        weight: 0.95,
      }),
    ),
  )
  const between = graph.edges.map(
    ({ left, right, reason, weight }): LinkEdge => ({ left: first(left), right: first(right), reason, weight }),
  )
  const described = nominals.map(
    ({ source, mention, node }): LinkEdge => ({
      left: first(node),
      right: ref(source, mention),
      reason: 'title-alone',
      weight: 0.5,
    }),
  )
  return [...within, ...between, ...described]
}
