/** Time expressions of an article. */
import type { Time } from '../reading.ts'
import type { Article } from '../text/article.ts'

export function findTimes(_article: Article): Time[] {
  return []
}
