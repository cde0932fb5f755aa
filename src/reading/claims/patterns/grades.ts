/** How strong a storm is, by its grade or by what it turns into: «إعصار من الدرجة الثانية», «تراجع إلى منخفض» (frame grade). */
import { becoming, gradedNouns, gradeNouns, stormClasses } from '../../../language/ar/grade-words.ts'
import { ordinals } from '../../../language/ar/ordinals.ts'
import type { Claim } from '../../reading.ts'
import { perWord } from '../../text/vocabulary.ts'
import type { Context } from '../context.ts'
import { wordList } from '../lexicon.ts'
import { argument, claimOf, tokenRange } from './build.ts'
import { isHedged } from './hedged.ts'
import { wordRows } from './word-rows.ts'

const noun = wordList(gradeNouns)
const graded = wordList(gradedNouns)
const isGraded = perWord((word) => graded.has(word.replace(/^[وف]?(?:بال|لل|ال|[بل])?(?=...)/, '')))
const rank = new Map(ordinals.flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)))
const becomes = wordList(becoming)
const classAt = wordRows(stormClasses)

/** The claims of grades of an article. */
export function findGrades(context: Context): Claim[] {
  const { tokens, last } = context
  const claims: Claim[] = []
  for (let i = 0; i < tokens.length; i++) {
    const stop = last[tokens.sentence[i]!]!
    const found = gradeAt(context, i, stop) ?? classBehind(context, i, stop)
    if (!found) continue
    const value = argument(context, 'value', tokenRange(context, i, found.to), { text: found.grade })
    const hedged = isHedged(context, i) ? { modality: 'expected' as const } : {}
    claims.push(claimOf(context, 'grade', tokenRange(context, i, found.to), [value], { tense: 'present', ...hedged }))
  }
  return claims
}

interface Grade {
  readonly grade: string
  readonly to: number
}

function gradeAt(context: Context, at: number, stop: number): Grade | undefined {
  const { tokens } = context
  if (at + 1 >= stop || !noun.has(tokens.normal(at).replace(/^(?:بال|لل|ال)/, ''))) return undefined
  const word = tokens.normal(at + 1)
  const value = rank.get(word.replace(/^ال/, '')) ?? (/^[1-9]$/.test(word) ? Number(word) : undefined)
  return value !== undefined && ofStorm(context, at) ? { grade: String(value), to: at + 2 } : undefined
}

/** «تحوله إلى عاصفة مدارية»; with a grade behind it the grade says it. */
function classBehind(context: Context, at: number, stop: number): Grade | undefined {
  const { tokens } = context
  if (!becomes.has(tokens.normal(at))) return undefined
  const found = classAt(tokens, at + 1, stop)
  if (!found || !ofStorm(context, at)) return undefined
  for (let i = found.to; i < Math.min(stop, found.to + 3); i++)
    if (noun.has(tokens.normal(i).replace(/^ال/, ''))) return undefined
  return { grade: found.row, to: found.to }
}

/** Whether the sentence, or the one before it, names a storm: degrees are of much else. */
function ofStorm({ tokens, first, last }: Context, at: number): boolean {
  const sentence = tokens.sentence[at]!
  for (let i = first[Math.max(0, sentence - 1)]!; i < last[sentence]!; i++)
    if (i !== at + 1 && isGraded(tokens.word[i]!)) return true
  return false
}
