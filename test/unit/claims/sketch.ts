/** Claims of a sentence with names given by hand, so that the tests say nothing of how names are found. */
import { findClaims } from '../../../src/reading/claims/claims.ts'
import type { Claim, Mention } from '../../../src/reading/reading.ts'
import { cutArticle } from '../../../src/reading/text/article.ts'
import { findTimes } from '../../../src/reading/time/time.ts'
import type { EntityType } from '../../../src/review.ts'

/** Names and their types; every occurrence in the text is a mention. */
export type Names = Readonly<Record<string, EntityType>>

/** Reads `text` as the body of an article under a headline that claims nothing. */
export function read(text: string, names: Names = {}) {
  const whole = `عنوان\n\n${text}`
  const article = cutArticle(whole, 'ar')
  const mentions: Mention[] = []
  for (const [name, type] of Object.entries(names))
    for (let at = whole.indexOf(name); at >= 0; at = whole.indexOf(name, at + 1))
      mentions.push({
        start: at,
        end: at + name.length,
        text: name,
        type,
        form: 'name',
        sentence: Math.max(
          0,
          article.sentences.findIndex((sentence) => at >= sentence.start && at < sentence.end),
        ),
        titles: [],
        confidence: 1,
      })
  mentions.sort((a, b) => a.start - b.start)
  const { claims, quotes } = findClaims(article, mentions, findTimes(article))
  return {
    claims,
    quotes,
    words: (range: { start: number; end: number }) => whole.slice(range.start, range.end),
    one: (frame: string): Claim => {
      const found = claims.filter((claim) => claim.frame === frame)
      if (found.length !== 1)
        throw new Error(`${found.length} claims of '${frame}', not one, in: ${claims.map((c) => c.frame).join(', ')}`)
      return found[0]!
    },
  }
}

/** The words that fill a role. */
export const filler = (claim: Claim, role: string): string | undefined =>
  claim.arguments.find((argument) => argument.role === role)?.text
