/** What is found in articles given as text: the whole way from words to conflicts. */
import { Collation } from '../../../src/collation/collation.ts'
import { readArticle } from '../../../src/reading/read-article.ts'
import type { Contradiction, Span } from '../../../src/review.ts'

export interface Told extends Pick<Contradiction, 'kind' | 'relation'> {
  readonly left: string
  readonly right: string
  readonly also: readonly string[]
}

/** The conflicts of these articles, the words of each side instead of its place. */
export function conflictsIn(...texts: readonly string[]): Told[] {
  const collation = new Collation()
  texts.forEach((text, index) => {
    collation.set(`${index}.txt`, readArticle(text))
  })
  const words = ({ file, start, end }: Span) => texts[Number.parseInt(file, 10)]!.slice(start, end)
  return collation.review({ root: '.' }).contradictions.map(({ kind, relation, left, right, alsoLeft, alsoRight }) => ({
    kind,
    relation,
    left: words(left),
    right: words(right),
    also: [...alsoLeft, ...alsoRight].map(words),
  }))
}
