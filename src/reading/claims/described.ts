/** Indefinite nouns that a verb right behind them describes («عقوبات تستهدف», «مظاهرات انطلقت»). */
import type { Clause } from './clauses.ts'
import type { Context } from './context.ts'
import { isInanimate, matches } from './heads.ts'
import type { Trigger } from './lexicon.ts'
import { type Phrase, phrasesFrom } from './phrases.ts'

/** No name, no article and no pronoun on it. */
export const isIndefinite = (context: Context, phrase: Phrase) => {
  if (phrase.mention !== undefined || phrase.time !== undefined || phrase.pronoun || phrase.to - phrase.from > 2)
    return false
  const last = context.tokens.normal(phrase.to - 1)
  return !/^[وف]?(?:ال|بال|لل|كال|هذ|ذلك|تلك)/.test(last) && !/(?:ها|هم|هما|نا)$/.test(last)
}

/** «فرضت عقوبات تستهدف …»: the indefinite noun right before the verb does it, and cannot. */
export function isOfAnother(context: Context, clause: Clause, { frame }: Trigger): boolean {
  const heads = frame.heads.get(frame.row.subject ?? 'agent')
  if (heads?.animate !== true || clause.trigger - clause.opener < 2) return false
  const [noun] = phrasesFrom(context, clause.trigger - 1, clause.trigger, 1)
  if (noun?.prep !== '' || noun.pronoun || noun.time !== undefined || noun.quantity !== undefined) return false
  if (!isIndefinite(context, noun) || !isInanimate(context, noun)) return false
  // «غارات جوية استهدفت»: the word before may describe what can.
  for (let i = clause.trigger - 1; i > clause.opener && clause.trigger - i < 4; i--) {
    if (context.tokens.normal(i).startsWith('ال') || context.mentionAt[i]! > 0) break
    const [phrase] = phrasesFrom(context, i, clause.trigger, 1)
    if (phrase && matches(context, heads, phrase)) return false
  }
  return true
}
