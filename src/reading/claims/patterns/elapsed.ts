/** How long after another event: «بعد 30 دقيقة من إقلاعها», «بعد إقلاعها من المطار بحوالي 50 دقيقة», «بعد حوالي ساعة». */
import type { Argument, Claim } from '../../reading.ts'
import { ARABIC } from '../../text/tokens.ts'
import { perWord } from '../../text/vocabulary.ts'
import type { Context } from '../context.ts'
import { triggersOf } from '../lexicon.ts'
import { type FoundQuantity, singleUnitAt } from '../quantities.ts'
import { smallWord } from '../small-words.ts'
import { argument, claimOf, quantityArgument, tokenRange } from './build.ts'

const timeUnits = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year'])
/** Units of one course of events: «بعد ساعة» counts from what was told just before. */
const short = new Set(['second', 'minute', 'hour'])
/** Types of event that a story counts its hours from. */
const starting = new Set(['depart', 'visit', 'begin', 'kidnap'])

const leads = perWord((word) => /^(?:بعد|مرور|مضي|حوالي|نحو|قرابه)$/.test(word))

export function findElapsed(context: Context): Claim[] {
  const { tokens, first } = context
  const out: Claim[] = []
  const consider = (found: FoundQuantity) => {
    if (!timeUnits.has(found.quantity.unit ?? '')) return
    const begin = first[tokens.sentence[found.from]!]!
    const claim = afterwards(context, found, begin) ?? byMeasure(context, found, begin)
    if (claim) out.push(claim)
  }
  for (const found of context.quantities) consider(found)
  // «بعد ساعة»: one, without a number.
  for (let i = 1; i < tokens.length; i++) {
    if (tokens.kind[i] !== ARABIC || context.quantityAt[i]! > 0 || !leads(tokens.word[i - 1]!)) continue
    const found = singleUnitAt(tokens, i)
    if (found) consider(found)
  }
  return out
}

/** «بعد [مرور] N دقيقة [من|على <event>]». */
function afterwards(context: Context, found: FoundQuantity, begin: number): Claim | undefined {
  const { tokens } = context
  let i = found.from - 1
  while (i >= begin && /^(?:مرور|مضي|انقضاء|ب|اقل|اكثر|من)$/.test(tokens.normal(i))) i--
  const word = tokens.normal(i)
  if (i < begin || (word !== 'بعد' && word !== 'وبعد')) return undefined
  const behind = found.to
  const joint = tokens.normal(behind)
  let since: Argument | undefined
  if (joint === 'من' || joint === 'علي') {
    since = eventAt(context, behind + 1)
  } else if (short.has(found.quantity.unit!)) {
    since = eventBefore(context, i)
  }
  if (!since) return undefined
  const start = word === 'وبعد' ? tokens.offsetIn(i, 1) : tokens.start[i]!
  return claimOf(context, 'elapsed', { start, end: found.quantity.end }, [
    quantityArgument(context, 'elapsed', found.quantity),
    since,
  ])
}

/** «بعد إقلاعها … بحوالي 50 دقيقة». */
function byMeasure(context: Context, found: FoundQuantity, begin: number): Claim | undefined {
  const { tokens } = context
  const opening = tokens.normal(found.from)
  if (!/^ب(?:حوالي|نحو|اقل|اكثر|قرابه)/.test(opening) && tokens.normal(found.from - 1) !== 'ب') return undefined
  for (let i = found.from - 1; i >= begin && found.from - i < 10; i--) {
    if (tokens.raw(i) === '،') return undefined
    if (tokens.normal(i) !== 'بعد' && tokens.normal(i) !== 'وبعد') continue
    const since = eventAt(context, i + 1)
    return (
      since &&
      claimOf(context, 'elapsed', { start: since.start, end: found.quantity.end }, [
        quantityArgument(context, 'elapsed', found.quantity),
        since,
      ])
    )
  }
  return undefined
}

/** The event noun at or right behind token `at` («إقلاعها», «أول مكالمة», «تلقي الشرطة بلاغا»), named by its frame's masdar. */
function eventAt(context: Context, at: number): Argument | undefined {
  const { tokens } = context
  for (let i = at; i < at + 2 && i < tokens.length; i++) {
    const trigger = triggersOf(tokens.word[i]!).find((one) => !one.verb)
    if (!trigger || tokens.sentence[i] !== tokens.sentence[at]) continue
    const word = tokens.normal(i)
    const end = trigger.pronoun ? tokens.offsetIn(i, word.length - trigger.pronoun.length) : tokens.end[i]!
    const name = masdar(trigger.frame.row.nouns)
    return argument(context, 'since', { start: tokens.offsetIn(i, trigger.prefix), end }, name ? { text: name } : {})
  }
  const word = tokens.normal(at)
  if (tokens.kind[at] !== ARABIC || word.length < 4 || context.mentionAt[at]! > 0 || smallWord(tokens.word[at]!).ends)
    return undefined
  return argument(context, 'since', tokenRange(context, at, at + 1))
}

/** The departure, visit or beginning told last before token `at`, past the clause's own verb. */
function eventBefore(context: Context, at: number): Argument | undefined {
  const { tokens } = context
  const sentence = tokens.sentence[at]!
  for (let i = at - 1; i >= 0 && tokens.sentence[i]! >= sentence - 1 && at - i < 60; i--) {
    if (context.mentionAt[i]! > 0) continue
    const trigger = triggersOf(tokens.word[i]!).find((one) => starting.has(one.frame.row.event ?? ''))
    const name = masdar(trigger?.frame.row.nouns)
    if (name) return argument(context, 'since', tokenRange(context, i, i + 1), { inferred: true, text: name })
  }
  return undefined
}

const masdar = (nouns: string | undefined) => nouns?.split(' ')[0]
