/** Which articles are of one story, told by the names they share. */
import type { Graph } from './graph.ts'

/** A name in more articles than this says nothing of the story: countries, presidents. */
const rareUpTo = 8
const namesShared = 2

/** Tells whether two articles (positions in the sources) share rare names. */
export function companyOf({ sources, nodes }: Graph): (a: number, b: number) => boolean {
  const articlesWith = new Map<string, number[]>()
  for (const { source, person, concept } of nodes) {
    const key = (person ?? concept)!.key
    const list = articlesWith.get(key)
    if (!list) articlesWith.set(key, [source])
    else if (list.at(-1) !== source) list.push(source)
  }
  const rare = sources.map(() => new Set<string>())
  for (const [key, articles] of articlesWith)
    if (articles.length > 1 && articles.length <= rareUpTo) for (const source of articles) rare[source]!.add(key)
  return (a, b) => {
    if (a === b) return true
    let shared = 0
    for (const key of rare[a]!) if (rare[b]!.has(key) && ++shared >= namesShared) return true
    return false
  }
}
