/** The text of one article, cut up: what every later pass of the reading walks over. */
import type { Language, Line } from '../reading.ts'
import { type Layout, layOut } from './layout.ts'
import { ARABIC, HEBREW, LATIN, type Tokens, tokenize } from './tokens.ts'

export interface Article extends Layout {
  readonly text: string
  readonly language: Language
  readonly tokens: Tokens
}

/** Cuts an article's decoded text up. Without a language, the script of most of its letters decides. */
export function cutArticle(text: string, language?: Language): Article {
  const tokens = tokenize(text)
  const layout = layOut(tokens)
  return { text, language: language ?? majority(tokens), tokens, ...layout }
}

function majority(tokens: Tokens): Language {
  const letters = [0, 0, 0]
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i]!
    if (kind <= LATIN) letters[kind]! += tokens.end[i]! - tokens.start[i]!
  }
  // An article with a third of Arabic letters is an Arabic article that quotes.
  if (letters[ARABIC]! * 3 >= letters[HEBREW]! + letters[LATIN]!) return letters[ARABIC]! > 0 ? 'ar' : 'en'
  return letters[HEBREW]! > letters[LATIN]! ? 'he' : 'en'
}

/** Whether a line's words are read at all. */
export const isRead = (line: Line): boolean => line.kind !== 'widget'
