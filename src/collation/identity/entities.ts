/** Components → entities: the fullest name, all forms, a Latin spelling, an id that stays. */
import type { Entity, EntityType, Span } from '../../review.ts'
import { stableId } from '../ids.ts'
import { spanOf } from '../model.ts'
import type { Graph, Node } from './graph.ts'
import { latinOf } from './latin.ts'

export interface Member {
  readonly file: string
  readonly text: string
  readonly node: Node
  readonly span: Span
}

/** The entity that the nodes of one component make up. */
export function toEntity(graph: Graph, nodes: readonly Node[], name: string | undefined): Entity {
  const members: Member[] = nodes.flatMap((node) => {
    const { file, reading } = graph.sources[node.source]!
    return node.mentions.map((index) => {
      const mention = reading.mentions[index]!
      return { file, text: graph.textOf[node.source]![index]!, node, span: spanOf(file, mention) }
    })
  })
  members.sort((a, b) => a.node.source - b.node.source || a.span.start - b.span.start)
  const type = commonest(members.map(({ node }) => node.type))
  const counts = new Map<string, number>()
  for (const { text } of members) counts.set(text, (counts.get(text) ?? 0) + 1)
  const fullest = fullestOf(members, counts)
  const first = members[0]!
  const latin = latinOf(type, fullest, members)
  return {
    id: stableId('e', type, fullest.text, first.file, first.span.start),
    type,
    name: name ?? fullest.text,
    ...(latin === undefined ? {} : { latin }),
    variants: [...counts.keys()],
    mentions: members.map(({ span }) => span),
  }
}

function commonest(types: readonly EntityType[]): EntityType {
  const counts = new Map<EntityType, number>()
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0]
}

/** How full a form is: parts of a person's name, words of another; Arabic before other scripts. */
function fullness({ text, node }: Member): number {
  const parts = node.person
    ? node.person.parts.filter(({ optional }) => !optional).length + (node.person.number === undefined ? 0 : 1)
    : node.concept!.words.length +
      node.concept!.nations.length +
      (node.concept!.head ? 1 : 0) +
      node.concept!.numbers.length
  const code = text.charCodeAt(0)
  return parts + (code >= 0x0600 && code < 0x0700 ? 100 : 0)
}

function fullestOf(members: readonly Member[], counts: ReadonlyMap<string, number>): Member {
  let best = members[0]!
  for (const member of members) {
    const more = fullness(member) - fullness(best) || counts.get(member.text)! - counts.get(best.text)!
    if (more > 0) best = member
  }
  return best
}
