/** Names that an article itself says are one: «وكالة … (واس)», «… المعروف باسم …». */
import type { Graph } from './graph.ts'

/** Links every name to the one beside it that it is another name of. */
export function linkAliases(graph: Graph): void {
  for (const [source, { reading }] of graph.sources.entries())
    for (const [index, { alias }] of reading.mentions.entries()) {
      if (alias === undefined) continue
      const node = graph.nodeOf[source]![index]!
      const other = graph.nodeOf[source]![alias] ?? -1
      if (node >= 0 && other >= 0) graph.join(other, node, 'apposition', 0.9)
    }
}
