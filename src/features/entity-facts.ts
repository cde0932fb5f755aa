/** The facts of a name as its cards list them. */
import { searchKey } from '../language/search-key.ts'
import type { Entity, Fact } from '../review.ts'
import { bySpan, type ReviewIndex } from '../workspace/review-index.ts'

/** Facts but for roles: what happened before what was said, the first of every source before the second of any. */
export function claimsOf(index: ReviewIndex, { id }: Entity): Fact[] {
  const facts = index.factsOf(id).filter(({ predicate }) => predicate !== 'role')
  return [
    ...distinctPlaces(facts.filter(({ predicate }) => predicate !== 'say')),
    ...distinctPlaces(facts.filter(({ predicate }) => predicate === 'say')),
  ]
}

/** The words that claim it; of a statement also what it says. */
export function factWords(index: ReviewIndex, { predicate, span }: Fact): string {
  if (predicate !== 'say') return index.wordsOf(span, 140)
  return index.sources.get(span.file)?.sentenceFrom(span, 140) ?? ''
}

/** What the articles call somebody's position, each once however its hamza is written. */
export function rolesOf(index: ReviewIndex, entity: Entity): string[] {
  const roles = index
    .factsOf(entity.id)
    .filter(({ predicate, subject }) => predicate === 'role' && subject === entity.id)
  const spelled = new Map<string, string>()
  for (const { value } of roles) {
    const name = index.nameOf(value)
    if (!spelled.has(searchKey(name))) spelled.set(searchKey(name), name)
  }
  return [...spelled.values()].slice(0, 6)
}

/** Facts in reading order, each place once; the first of every source before the second of any. */
function distinctPlaces(facts: readonly Fact[]): Fact[] {
  const places = new Set<string>()
  const bySource = new Map<string, Fact[]>()
  for (const fact of [...facts].sort((a, b) => bySpan(a.span, b.span))) {
    const { file, start, end } = fact.span
    const place = `${file}:${start}-${end}`
    if (places.has(place)) continue
    places.add(place)
    bySource.set(file, [...(bySource.get(file) ?? []), fact])
  }
  const rounds = Math.max(0, ...[...bySource.values()].map(({ length }) => length))
  return Array.from({ length: rounds }, (_, i) => [...bySource.values()].flatMap((list) => list[i] ?? [])).flat()
}
