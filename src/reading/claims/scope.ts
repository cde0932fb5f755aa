/** Words that narrow what a claim counts or says: who is counted, and the adjectives of an event noun. */
import { formerWords, provisionalWords, revisionWords } from '../../language/ar/tolls.ts'
import type { Argument } from '../reading.ts'
import type { Context } from './context.ts'
import { wordList } from './lexicon.ts'

const narrowing = wordList(
  'رسميه رسمي اخرين مدنيين مدني اطفال نساء جميع كل بينهم بمن اضافه تاريخيه سريه طارئه مفاجئه اجانب عسكريين',
)

export function scopeOf(context: Context, trigger: number, parts: readonly Argument[]): string[] {
  const { tokens, quantities, quantityAt } = context
  const scope = new Set<string>()
  const after = tokens.normal(trigger + 1).replace(/^ال/, '')
  if (/^(?:رسميه|رسمي|تاريخيه|سريه|مفاجئه|طارئه)$/.test(after)) scope.add(after)
  for (const part of parts) {
    const at = tokens.at(part.start)
    const quantity = quantityAt[at]! > 0 ? quantities[quantityAt[at]! - 1] : undefined
    if (part.quantity && quantity?.scope) scope.add(quantity.scope)
    for (let i = at; i < tokens.length && tokens.start[i]! < part.end; i++) {
      const word = tokens.normal(i)
      if (part.quantity && narrowing.has(word) && word !== 'اخرين') scope.add(word)
    }
    if (part.quantity) {
      const behind = tokens.at(part.end)
      const word = tokens.normal(behind) === '،' ? tokens.normal(behind + 1) : tokens.normal(behind)
      const next = tokens.normal(behind + (tokens.normal(behind) === '،' ? 2 : 1))
      if (word === 'بينهم' || word === 'بينها' || (word === 'من' && next === 'بينهم')) scope.add('بينهم')
      else if (word === 'بمن' || word === 'بما') scope.add('بمن فيهم')
      else if (word === 'اضافه' || word === 'بالاضافه' || word === 'علاوه' || word === 'فضلا') scope.add('اضافه الي')
    }
  }
  if (parts.some(({ quantity }) => quantity)) for (const word of standing(context, trigger)) scope.add(word)
  return [...scope].sort()
}

/** What stands before the words of the tables of tolls. */
const attached = /^(?:[وف]?(?:ال|لل)(?=..)|[وفل](?=[اتي].{3}))/

/** What the sentence says of the standing of its counts: provisional, corrected, risen. */
function standing({ tokens }: Context, trigger: number): string[] {
  const sentence = tokens.sentence[trigger]
  let from = trigger
  let to = trigger
  while (from > 0 && tokens.sentence[from - 1] === sentence) from--
  while (to < tokens.length && tokens.sentence[to] === sentence) to++
  const words: string[] = []
  for (let i = from; i < to; i++) words.push(tokens.normal(i).replace(attached, ''))
  const text = ` ${words.join(' ')}`
  return [...new Set([...provisionalWords, ...revisionWords, ...formerWords])].filter((phrase) =>
    text.includes(` ${phrase}`),
  )
}
