/** Names of an article: tagger, title grammar and lexicons propose, this file decides. */
import type { Mention, Time } from '../reading.ts'
import type { Article } from '../text/article.ts'

export function findNames(_article: Article, _times: readonly Time[]): Mention[] {
  return []
}
