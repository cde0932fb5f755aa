/** The three counts of corroboration in words: ten outlets that print one agency report are ten articles, one text, one origin. */
import type { Corroboration } from '../collation/copies/corroboration.ts'
import type { t as translator } from './text.ts'

/** @param t in the language of the view or of the card */
export const supportWords = ({ articles, texts, origins }: Corroboration, t: typeof translator): string =>
  t('articles: {0} · distinct texts: {1} · independent origins: {2}', articles, texts, origins)
