/** The reading of one article: text → tokens → times → names → claims, and the fingerprints of its wording. */
import { findClaims } from './claims/claims.ts'
import { markAliases } from './names/aliases.ts'
import { findNames } from './names/names.ts'
import { fingerprint } from './passages/fingerprint.ts'
import type { Language, Reading } from './reading.ts'
import { cutArticle } from './text/article.ts'
import { findTimes } from './time/time.ts'

/**
 * Reads one article. Pure and deterministic: the same text gives the same reading, whatever was read before.
 * @param text the decoded text, without byte order mark, line ends as in the file
 */
export function readArticle(text: string, language?: Language): Reading {
  const article = cutArticle(text, language)
  const times = findTimes(article)
  const mentions = markAliases(article, findNames(article, times))
  const { claims, quotes, propositions } = findClaims(article, mentions, times)
  return {
    version: 1,
    language: article.language,
    length: text.length,
    ...(article.title ? { title: article.title } : {}),
    lines: article.lines,
    sentences: article.sentences,
    mentions,
    times,
    claims,
    quotes,
    propositions,
    wording: fingerprint(article),
  }
}
