/** «أول زيارة رسمية», «الأولى منذ 2020»: one first claimed in two ranges. */

import { rankQualifiers } from '../../language/ar/conflict-words.ts'
import { functionWords } from '../../language/ar/function-words.ts'
import { normalize } from '../../reading/text/normal.ts'
import { addTo } from '../groups.ts'
import { argumentOf, type Comparison, type Conflict } from '../model.ts'
import { thingIn } from './common/classes.ts'
import { contextOf, isClaimed, type Statement, statement } from './common/context.ts'
import { compareStatements, type Verdict } from './common/pairs.ts'
import { bare, headOf } from './common/subjects.ts'

interface Rank {
  /** The words that say first of what, without qualifiers. */
  readonly words: ReadonlySet<string>
  /** «رسمي», «منذ», «من نوع»: what narrows the claim. */
  readonly qualifiers: string
  readonly rank: string
  /** The thing ranked is a document: what two parties sign once. */
  readonly document: boolean
}

export const superlatives: Comparison = {
  kind: 'superlative',
  compare(collated) {
    const context = contextOf(collated)
    const topics = new Map<string, Statement<Rank>[]>()
    collated.claims.forEach((claim, index) => {
      if (claim.claim.frame !== 'first-of' || !isClaimed(claim)) return
      const value = argumentOf(claim, 'value')?.argument
      const topic = argumentOf(claim, 'topic')?.argument
      if (!value || !topic) return
      const key = `${context.storyOf(claim)} ${headOf(topic).slice(0, 4)}`
      const item = statement(context, index, value, rankOf(value.text, headOf(topic)))
      addTo(topics, key, item)
    })
    return [...topics.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'superlative',
        keyOf: ({ words, qualifiers, rank }) => `${rank} ${qualifiers} ${[...words].sort().join(' ')}`,
        judge: (left, right) => (context.related(left.claim, right.claim) ? judge(left, right) : undefined),
      }),
    )
  },
}

function rankOf(phrase: string, topic: string): Rank {
  const words = normalize(phrase)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 || word === 'من')
    .map((word) => bare(word.replace(/^ل(?=.{4})/, '')))
  const qualifiers = rankQualifiers.filter((row) => words.some((word) => word.startsWith(row)))
  const since = words.indexOf('منذ')
  const range = since < 0 ? words : words.slice(0, since)
  const content = range.filter(
    (word) =>
      !functionWords.has(word) &&
      !word.startsWith(topic.slice(0, 4)) &&
      !rankQualifiers.some((row) => word.startsWith(row)),
  )
  return {
    words: new Set(content.slice(1).map(stem)),
    qualifiers: qualifiers.join(' '),
    rank: stem(content[0] ?? ''),
    document: thingIn(topic, ['document']) !== undefined,
  }
}

/** Without the ending of gender, so that «إسرائيلي» and «إسرائيلية» are one. */
const stem = (word: string) => word.replace(/(?:يه|ي|ه)$/, '')

/** Ranks of which one excludes another: who is first is not second. */
const ordinals = new Set(['اول', 'ثان', 'ثالث', 'رابع', 'خامس'])

/** The same first, once with and once without what narrows it; or another place in the row. */
function judge(left: Statement<Rank>, right: Statement<Rank>): Verdict | undefined {
  const { value: a } = left
  const { value: b } = right
  const smaller = Math.min(a.words.size, b.words.size)
  const shared = [...a.words].filter((word) => b.words.has(word)).length
  const alike = shared >= 2 && shared >= smaller * 0.6
  if (a.rank !== b.rank) {
    const exclude = ordinals.has(a.rank) && ordinals.has(b.rank) && left.claim.file !== right.claim.file
    return exclude && alike && a.qualifiers === b.qualifiers
      ? { relation: 'contradiction', confidence: 0.65 }
      : undefined
  }
  if (a.qualifiers === b.qualifiers) return undefined
  // Two parties sign one first agreement; each article says over what it is the first.
  return alike || (a.document && b.document && shared >= 1)
    ? { relation: 'contradiction', confidence: 0.55 }
    : undefined
}
