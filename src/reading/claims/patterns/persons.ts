/** What is told beside a person's name: an age («(25 عاما)», «عمره 25 عاما», «يبلغ من العمر»), and the offices of the title. */

import { animateNouns } from '../../../language/ar/claim-words.ts'
import type { Claim, Quantity } from '../../reading.ts'
import type { Context } from '../context.ts'
import { wordList } from '../lexicon.ts'
import { argument, claimOf, mentionArgument, mentionBefore, quantityArgument, tokenRange } from './build.ts'

const animate = wordList(animateNouns)

export function findPersonClaims(context: Context): Claim[] {
  return [...ages(context), ...offices(context)]
}

function ages(context: Context): Claim[] {
  const { tokens, quantities } = context
  const out: Claim[] = []
  for (const found of quantities) {
    const { unit, value } = found.quantity
    if ((unit !== 'year' && unit !== 'month') || value > 4000) continue
    const before = tokens.normal(found.from - 1)
    const two = tokens.normal(found.from - 2)
    let trigger = -1
    let things = true
    if (tokens.raw(found.from - 1) === '(' && tokens.raw(found.to) === ')') {
      trigger = found.from
      things = false
    } else if (isBeside(context, found)) {
      trigger = found.from
      things = false
    } else if (/^[وف]?عمر(?:ه|ها|هما|هم)$/.test(before)) trigger = found.from - 1
    else if ((before === 'العمر' || before === 'عمره' || before === 'عمرها') && /^(?:من|العمر)$/.test(two))
      trigger = found.from - 1
    else if (
      /^(?:البالغ|البالغه|يبلغ|تبلغ|بلغ|بالغا)$/.test(before) &&
      /^(?:من)$/.test(tokens.normal(found.to)) &&
      tokens.normal(found.to + 1) === 'العمر'
    )
      trigger = found.from - 1
    else if (/^(?:عمر|سن)$/.test(before) && /^(?:عن|في|يناهز)$/.test(two)) trigger = found.from - 1
    if (trigger < 0) continue
    if (found.quantity.unit === 'year' && value > 120 && !things) continue
    const person = mentionBefore(context, trigger, ['person'], things ? 1 : 0)
    const near = things ? (describedBefore(context, trigger) ?? thingBefore(context, trigger)) : undefined
    const age = quantityArgument(context, 'age', found.quantity)
    if (near)
      out.push(claimOf(context, 'age', tokenRange(context, trigger, trigger + 1), [near, age], { tense: 'present' }))
    else if (person !== undefined) {
      // In brackets the name must stand right before.
      if (!things && tokens.at(context.mentions[person]!.end - 1) < trigger - 3) continue
      const part = mentionArgument(context, 'patient', person, things)
      const start = things ? tokens.start[trigger]! : context.mentions[person]!.start
      out.push(
        claimOf(context, 'age', tokenRange(context, trigger, trigger + 1), [part, age], { tense: 'present', start }),
      )
    }
  }
  return out
}

/** «فلان، 30 عاما،», «فلان ذو الـ30 عاما»: an age right behind the name. */
function isBeside(context: Context, { from, to, quantity }: { from: number; to: number; quantity: Quantity }): boolean {
  const { tokens, mentionAt, mentions } = context
  if (quantity.unit !== 'year' || quantity.value < 5 || quantity.value > 110 || quantity.approximate) return false
  const comma = tokens.raw(from - 1) === '،' && !/^(?:في|من|علي|قبل|بعد)$/.test(tokens.normal(to))
  const owned = tokens.normal(from - 1) === 'ال' && /^(?:ذو|ذا|ذي|ذات|صاحب|صاحبه)$/.test(tokens.normal(from - 2))
  const at = comma ? from - 2 : owned ? from - 3 : -1
  const mention = at >= 0 ? mentions[mentionAt[at]! - 1] : undefined
  return mention?.type === 'person' && mention.form === 'name' && tokens.sentence[at] === tokens.sentence[from]
}

/** «فتاة عمرها 14 عاما»: the indefinite noun of a person right before. */
function describedBefore(context: Context, at: number) {
  const { tokens, mentionAt } = context
  // «شاب يبلغ من العمر»
  const told = /^(?:يبلغ|تبلغ|بالغ|بالغه)$/.test(tokens.normal(at - 2)) && tokens.normal(at - 1) === 'من'
  const i = told ? at - 3 : at - 1
  if (i < 0 || mentionAt[i]! > 0 || tokens.sentence[i] !== tokens.sentence[at]) return undefined
  const word = tokens.normal(i).replace(/^[بل](?=...)/, '')
  if (word.startsWith('ال') || !animate.has(word)) return undefined
  return argument(context, 'patient', tokenRange(context, i, i + 1))
}

/** «وكانت الطائرة …، تبلغ من العمر»: a thing that is old, when it opens the sentence. */
function thingBefore(context: Context, at: number) {
  const { tokens, first } = context
  const begin = first[tokens.sentence[at]!]!
  for (let i = begin; i < at && i < begin + 3; i++)
    if (/^[وف]?ال(?:طائر|سفين|مبني|جسر|حافل|سيار|قطار|مروحي)/.test(tokens.normal(i))) {
      const start = /^[وف]ال/.test(tokens.normal(i)) ? tokens.offsetIn(i, 1) : tokens.start[i]!
      return argument(context, 'patient', { start, end: tokens.end[i]! }, { inferred: true })
    }
  return undefined
}

function offices(context: Context): Claim[] {
  const out: Claim[] = []
  context.mentions.forEach((mention, index) => {
    if (mention.type !== 'person' || mention.form !== 'name') return
    for (const title of mention.titles) {
      if (title.country === undefined && title.organization === undefined && !title.role.includes(' ')) continue
      out.push(
        claimOf(
          context,
          'role',
          title,
          [mentionArgument(context, 'patient', index), argument(context, 'value', title)],
          {
            tense: 'present',
          },
        ),
      )
    }
  })
  return out
}
