/** Descriptions that can mean only one in their article («الوزير الياباني»): the weakest kind of link. */
import { nameHeads } from '../../language/ar/name-heads.ts'
import { offices } from '../../language/ar/names/title-words.ts'
import type { Mention } from '../../reading/reading.ts'
import { type Graph, type Node, roleHead } from './graph.ts'
import { nationNamed, nationOf } from './nations.ts'
import { type Word, wordsOf } from './words.ts'

export interface NominalLink {
  readonly source: number
  readonly mention: number
  readonly node: number
}

interface Description {
  readonly heads: readonly string[]
  readonly nations: readonly string[]
  /** The other words, without article: «دفاع». */
  readonly rest: readonly string[]
  readonly feminine: boolean
}

/** The nodes that descriptions mean, where only one can be meant. */
export function linkNominals(graph: Graph): NominalLink[] {
  const nodes: Node[][] = graph.sources.map(() => [])
  for (const node of graph.nodes) nodes[node.source]!.push(node)
  return graph.sources.flatMap(({ reading }, source) =>
    reading.mentions.flatMap((mention, index) => {
      if (mention.form !== 'nominal') return []
      const node = meant(graph, nodes[source]!, mention)
      return node === undefined ? [] : [{ source, mention: index, node }]
    }),
  )
}

function meant(graph: Graph, nodes: readonly Node[], mention: Mention): number | undefined {
  if (!isDefinite(mention)) return undefined
  const description = describe(mention)
  const fits =
    mention.type === 'person'
      ? nodes.filter((node) => node.person && bears(node, description))
      : nodes.filter((node) => node.start < mention.start && node.type === mention.type && isHeadOf(node, mention))
  const first = fits[0]
  if (!first || fits.some(({ id }) => graph.find(id) !== graph.find(first.id))) return undefined
  return first.id
}

/** «الوزير الياباني», «وزير خارجية اليابان»; not «وزير إسرائيلي», which may be any. */
function isDefinite({ text }: Mention): boolean {
  const words = wordsOf(text)
  return (
    words.some(({ normal }) => normal.startsWith('ال') || /[^ن]ه$|ها$|هم$/.test(normal)) ||
    words.some(({ normal }) => nationNamed(normal) !== undefined)
  )
}

const bare = ({ normal }: Word) => (normal.startsWith('ال') && normal.length > 4 ? normal.slice(2) : normal)

function describe({ text, titles }: Mention): Description {
  const words = wordsOf(titles[0]?.text ?? text)
  const heads: string[] = []
  const nations: string[] = []
  const rest: string[] = []
  for (const word of words) {
    const nation = nationOf(word.normal)
    const office = offices.get(bare(word))
    if (nation !== undefined) nations.push(nation)
    else if (office !== undefined && heads.length === 0) heads.push(office)
    else rest.push(bare(word))
  }
  return { heads, nations, rest, feminine: isFeminine(words[0]?.normal ?? '') }
}

/** Whether the head of a role is a woman's: «المطربة». */
const isFeminine = (role: string): boolean => role.split(' ', 1)[0]!.endsWith('ه')

/** Whether a titled person can be the one described: the role, the country, and no word of the role that the title lacks. */
function bears({ profile }: Node, { heads, nations, rest, feminine }: Description): boolean {
  const head = heads[0]
  if (head === undefined || !profile.roles.has(head)) return false
  if (nations.length > 0 && !nations.some((nation) => profile.countries.has(nation))) return false
  return [...profile.offices].some((office) => {
    const role = office.slice(0, office.lastIndexOf('/'))
    if (roleHead(role) !== head || isFeminine(role) !== feminine) return false
    const words = wordsOf(role).map(bare)
    return rest.every((word) => words.includes(word))
  })
}

/** «الحركة» after «حركة النهضة». */
function isHeadOf({ concept }: Node, { text }: Mention): boolean {
  const words = wordsOf(text)
  const group = words.length === 1 ? nameHeads.get(bare(words[0]!))?.group : undefined
  return group !== undefined && concept?.head?.group === group
}
