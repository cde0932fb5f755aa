import { findNames } from '../../../src/reading/names/names.ts'
import type { Mention } from '../../../src/reading/reading.ts'
import { cutArticle } from '../../../src/reading/text/article.ts'

/** The mentions of a text that is the body of an article. */
export function namesOf(body: string): Mention[] {
  const text = `عنوان المقال هنا اليوم\n${body}`
  return findNames(cutArticle(text), [])
}

/** «type: text» of every mention, in reading order. */
export const listOf = (body: string): string[] => namesOf(body).map(({ type, text }) => `${type}: ${text}`)

/** The mention whose text is given. */
export function mentionOf(body: string, text: string): Mention {
  const found = namesOf(body).find((mention) => mention.text === text)
  if (!found) throw new Error(`«${text}» is not found; found: ${listOf(body).join(', ')}`)
  return found
}
