/** «كان مسلحا», «رجل مسلح بسكين»: who is armed carries a weapon. */
import type { Argument, Claim } from '../../reading.ts'
import { perWord } from '../../text/vocabulary.ts'
import type { Context } from '../context.ts'
import { argument, claimOf, mentionBefore, tokenRange } from './build.ts'

const isArmed = perWord((word) => /^(?:مسلحا|مسلحه|مسلحين|مسلح)$/.test(word))
const being = /^[وف]?(?:كان|كانت|كانوا|يكن|تكن|يكون|انه|انها|ليس)$/
const doubt = /^[وف]?(?:قيل|يقال|يبدو|يعتقد|زعم|يزعم)$/

export function findArmed(context: Context): Claim[] {
  const { tokens, first } = context
  const out: Claim[] = []
  for (let i = 1; i < tokens.length; i++) {
    if (!isArmed(tokens.word[i]!) || context.mentionAt[i]! > 0 || !being.test(tokens.normal(i - 1))) continue
    const begin = first[tokens.sentence[i]!]!
    let negative = tokens.normal(i - 1).endsWith('ليس')
    let seeming = false
    for (let k = i - 2; k >= begin && i - k < 6; k--) {
      if (tokens.normal(k) === 'لم' || tokens.normal(k) === 'ليس') negative = true
      if (doubt.test(tokens.normal(k))) seeming = true
    }
    const parts: Argument[] = [argument(context, 'patient', tokenRange(context, i, i + 1), { text: 'سلاح' })]
    const person = mentionBefore(context, i, ['person'])
    if (person !== undefined)
      parts.push({ ...argument(context, 'agent', context.mentions[person]!), mention: person, inferred: true })
    out.push(
      claimOf(context, 'carry', tokenRange(context, i - 1, i + 1), parts, {
        ...(negative ? { polarity: 'negative' as const } : {}),
        ...(seeming ? { modality: 'reported' as const } : {}),
      }),
    )
  }
  return out
}
