/** Fingerprints of an article's wording. */
import type { Wording } from '../reading.ts'
import type { Article } from '../text/article.ts'

export function fingerprint(_article: Article): Wording {
  return { hashes: [], starts: [], ends: [], origins: [] }
}
