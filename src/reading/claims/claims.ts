/** Claims and quotations of an article. */
import type { Claim, Mention, Quote, Time } from '../reading.ts'
import type { Article } from '../text/article.ts'

export function findClaims(
  _article: Article,
  _mentions: readonly Mention[],
  _times: readonly Time[],
): { claims: Claim[]; quotes: Quote[] } {
  return { claims: [], quotes: [] }
}
