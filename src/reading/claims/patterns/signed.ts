/** Papers told of by a participle: «الاتفاق الموقع في ديسمبر الماضي بين البلدين». */
import type { Argument, Claim } from '../../reading.ts'
import { perWord } from '../../text/vocabulary.ts'
import type { Context } from '../context.ts'
import { isPlace } from '../heads.ts'
import { phrasesFrom } from '../phrases.ts'
import { toArgument } from '../slots.ts'
import { argument, claimOf, tokenRange } from './build.ts'

const isParticiple = perWord((word) => /^(?:الموقع|الموقعه|المبرم|المبرمه)$/.test(word))
const papers = /^[وفبل]*(?:ال)?(?:اتفاق|اتفاقيه|مذكره|معاهده|عقد|بروتوكول|اعلان|وثيقه|صفقه)$/

export function findSigned(context: Context): Claim[] {
  const { tokens, first, last } = context
  const out: Claim[] = []
  for (let i = 1; i < tokens.length; i++) {
    if (!isParticiple(tokens.word[i]!) || context.mentionAt[i]! > 0) continue
    const sentence = tokens.sentence[i]!
    let paper = i - 1
    while (paper >= first[sentence]! && i - paper < 10 && !papers.test(tokens.normal(paper))) paper--
    if (paper < first[sentence]! || i - paper >= 10) continue
    const parts: Argument[] = [argument(context, 'patient', tokenRange(context, paper, i))]
    for (const phrase of phrasesFrom(context, i + 1, last[sentence]!, 4)) {
      if (phrase.time !== undefined) parts.push(toArgument(context, phrase, 'time'))
      else if (phrase.prep === 'بين' || phrase.prep === 'مع') parts.push(toArgument(context, phrase, 'partner'))
      else if (phrase.prep === 'في' && isPlace(context, phrase)) parts.push(toArgument(context, phrase, 'place'))
    }
    if (parts.length > 1) out.push(claimOf(context, 'sign', tokenRange(context, i, i + 1), parts))
  }
  return out
}
