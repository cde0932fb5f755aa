/** Noun phrases: how far one reaches, and which name, number or time heads it. */
import {
  animateNouns,
  auxiliaries,
  classifiers,
  countedModifiers,
  offices,
  partitives,
  setObjects,
  thingModifiers,
} from '../../language/ar/claim-words.ts'
import { ARABIC, NUMBER, PUNCTUATION } from '../text/tokens.ts'
import type { Context } from './context.ts'
import { andPrefix, triggersOf, wordList } from './lexicon.ts'
import type { Phrase } from './phrases.ts'
import { endsClause, isAnd, isTransparent, prepositionAt } from './small-words.ts'

const auxiliary = wordList(auxiliaries)
const office = wordList(offices)
const classifier = wordList(classifiers)
const setObject = wordList(setObjects)
const partitive = wordList(partitives)

/** An indefinite accusative by its spelling: «وفدا», «عددًا». */
export const isAccusative = (raw: string): boolean =>
  raw.length > 3 &&
  (/[^هنيوا]ا$/.test(raw) || raw.endsWith('اً') || raw.endsWith('ًا') || (raw.endsWith('يا') && !raw.startsWith('ال')))

/** Reads one noun phrase that begins at token `i`, adds it, and returns the token behind it. */
export function pushNoun(
  context: Context,
  i: number,
  stop: number,
  out: Phrase[],
  prep: string,
  prepStart: number,
  nounStart: number | undefined,
  and: boolean,
): number {
  const { tokens, mentions, mentionAt, titleAt, quantityAt, quantities } = context
  let k = i
  while (k < stop && isTransparent(context, k)) k++
  if (k >= stop) return stop
  let start = nounStart ?? tokens.start[k]!
  let mention: number | undefined
  let quantity: number | undefined
  let to = k
  if (quantityAt[k]! > 0) {
    quantity = quantityAt[k]! - 1
    const found = quantities[quantity]!
    start = Math.max(found.quantity.start, tokens.start[found.from]!)
    to = found.to
    while (to < stop && (isModifier(context, to) || isNation(context, to))) to++
  } else {
    const titled = titleAt[k]! > 0 ? titleAt[k]! - 1 : undefined
    const named = mentionAt[k]! > 0 ? mentionAt[k]! - 1 : undefined
    const head = titled ?? named
    if (head !== undefined) {
      const whole = mentions[head]!
      mention = head
      if (nounStart === undefined) start = startOfMention(context, k, head)
      to = tokens.at(whole.end - 1) + 1
      if (titled !== undefined && whole.start < tokens.start[k]!) {
        // A title behind its name: the phrase is the title alone, and the same person.
        to = k + 1
        while (to < stop && titleAt[to] === titleAt[k]) to++
      }
      // «الفرنسي فلان»: the nation, then who is meant.
      const meant = to < stop && whole.type === 'group' ? titleAt[to]! || mentionAt[to]! : 0
      if (meant > 0 && mentions[meant - 1]!.type === 'person' && !isAnd(context, to) && !prepositionAt(context, to)) {
        mention = meant - 1
        to = tokens.at(mentions[mention]!.end - 1) + 1
      }
      if (to > stop) to = stop
      while (to < stop && isTransparent(context, to) && context.quoteAt[to] === 0) to++
      while (to < stop && isModifier(context, to, prep !== '') && mentionAt[to] === 0) to++
    } else {
      if (and && nounStart === undefined && andPrefix(tokens.word[k]!)) start = tokens.offsetIn(k, 1)
      const reached = extendNoun(context, k, stop)
      to = reached.to
      mention = reached.mention
      // «ركابها الـ66»
      if (to < stop && tokens.normal(to - 1) === 'ال' && quantityAt[to]! > 0) {
        quantity = quantityAt[to]! - 1
        to = quantities[quantity]!.to
      }
    }
  }
  if (to <= k) to = k + 1
  let last = to - 1
  while (last > k && isTransparent(context, last)) last--
  if (
    unclosed(tokens.text.slice(start, tokens.end[last]!)) &&
    last + 1 < tokens.length &&
    isTransparent(context, last + 1)
  )
    last++
  const phrase: Phrase = {
    prep,
    prepStart,
    start,
    end: tokens.end[last]!,
    from: k,
    to,
    and,
    pronoun: false,
    ...(mention === undefined ? {} : { mention }),
    ...(quantity === undefined ? {} : { quantity }),
  }
  const previous = out[out.length - 1]
  // Apposition behind a comma: «الوزير، فلان»; the name is whom the words before it mean.
  if (
    previous &&
    prep === '' &&
    !and &&
    mention !== undefined &&
    tokens.raw(k - 1) === '،' &&
    previous.time === undefined
  ) {
    if (previous.mention === undefined) out[out.length - 1] = { ...previous, end: phrase.end, to, mention }
    return to
  }
  out.push(phrase)
  return to
}

const unclosed = (text: string) => (text.match(/["“”«»]/g)?.length ?? 0) % 2 === 1

function startOfMention(context: Context, k: number, head: number): number {
  const { tokens, mentions } = context
  const mention = mentions[head]!
  const starts = [mention.start, ...mention.titles.map((title) => title.start)].filter(
    (at) => at >= tokens.start[k]! && at < tokens.end[k]!,
  )
  return starts.length > 0 ? Math.min(...starts) : tokens.start[k]!
}

/** «60 دبلوماسيا أميركيا»: the adjective of a nation behind what is counted. */
function isNation(context: Context, i: number): boolean {
  const { tokens, mentionAt, mentions } = context
  const index = mentionAt[i]! - 1
  return (
    /(?:يا|ياً|يًا|يين|ية)$/.test(tokens.raw(i)) &&
    (index < 0 ? !endsClause(context, i) && !prepositionAt(context, i) : mentions[index]!.type === 'group')
  )
}

/** An adjective behind a name or a counted noun: «الكندية», «آخرين», «مدنيين». */
function isModifier(context: Context, i: number, described = false): boolean {
  const { tokens, mentionAt, timeAt, quantityAt } = context
  if (tokens.kind[i] !== ARABIC || mentionAt[i]! > 0 || timeAt[i]! > 0 || quantityAt[i]! > 0) return false
  const word = tokens.normal(i)
  if (endsClause(context, i) || prepositionAt(context, i)) return false
  if (/^ال.+(?:ي|يه|يين|يون|يات)$/.test(word)) return true
  // «برشلونة المرعب»: behind a name, what is no noun of people or deeds describes it.
  if (
    described &&
    mentionAt[i - 1]! > 0 &&
    /^ال.{3,}/.test(word) &&
    !people.has(word.slice(2)) &&
    triggersOf(tokens.word[i]!).length === 0
  )
    return true
  return modifiers.has(word)
}
const people = wordList(animateNouns)
const ofThing = wordList(thingModifiers)
const modifiers = wordList(countedModifiers)

function extendNoun(context: Context, from: number, stop: number): { to: number; mention?: number } {
  const { tokens, mentionAt, titleAt, timeAt, quantityAt, mentions } = context
  let mention: number | undefined
  let i = from + 1
  for (; i < stop && i < from + 10; i++) {
    if (tokens.kind[i] === PUNCTUATION) {
      if (isTransparent(context, i) && context.quoteAt[i] === 0) continue
      break
    }
    if (timeAt[i]! > 0 || endsClause(context, i)) break
    if (auxiliary.has(tokens.normal(i))) break
    const previous = tokens.normal(i - 1)
    const definiteBefore =
      previous.startsWith('ال') || previous.startsWith('وال') || previous.startsWith('لل') || previous.startsWith('بال')
    if (titleAt[i]! > 0 && titleAt[i] !== titleAt[from]) {
      if (definiteBefore) break
      mention = titleAt[i]! - 1
      const whole = mentions[mention]!
      i = Math.max(i, tokens.at(whole.end - 1))
      if (!/^(?:احد|عدد|كل)$/.test(tokens.normal(from))) mention = undefined
      continue
    }
    if (mentionAt[i]! > 0) {
      const whole = mentions[mentionAt[i]! - 1]!
      if (isAnd(context, i) || prepositionAt(context, i)) break
      const head = tokens.normal(from).replace(/^(?:وال|ال|بال|لل)/, '')
      // «السلطات الأردنية»: the nation is the noun's adjective.
      if (
        definiteBefore &&
        (whole.type === 'group' || /يه$/.test(tokens.normal(i))) &&
        tokens.normal(i).startsWith('ال')
      )
        continue
      if (definiteBefore && whole.type !== 'person' && !classifier.has(head)) break
      if (whole.type === 'person' && (definiteBefore || classifier.has(head))) mention = mentionAt[i]! - 1
      else if (classifier.has(head) && i === from + 1) mention = mentionAt[i]! - 1
      i = tokens.at(whole.end - 1)
      if (i >= stop) i = stop - 1
      // Behind a name only its adjectives.
      let next = i + 1
      while (next < stop && isTransparent(context, next) && context.quoteAt[next] === 0) next++
      while (next < stop && (isModifier(context, next) || (whole.type === 'group' && ofThing.has(tokens.normal(next)))))
        next++
      // «المتحدث باسم الشركة فلان»: who holds the office.
      const holder = next < stop ? titleAt[next]! || mentionAt[next]! : 0
      if (
        holder > 0 &&
        whole.type !== 'person' &&
        office.has(head) &&
        mentions[holder - 1]!.type === 'person' &&
        !isAnd(context, next) &&
        !prepositionAt(context, next)
      ) {
        mention = holder - 1
        next = Math.min(stop, tokens.at(mentions[mention]!.end - 1) + 1)
      }
      i = next
      break
    }
    if (quantityAt[i]! > 0 || tokens.kind[i] === NUMBER) break
    if (tokens.normal(i) === 'باسم' && /(?:متحدث|ناطق)/.test(tokens.normal(i - 1))) continue
    if (prepositionAt(context, i)) {
      // «عدد من المارة», «10 من الركاب»
      if (tokens.normal(i) === 'من' && i === from + 1 && partitive.has(tokens.normal(from)) && i + 1 < stop) continue
      break
    }
    if (isAnd(context, i)) break
    const word = tokens.normal(i)
    const raw = tokens.raw(i)
    const definite = word.startsWith('ال')
    // «فتح مسلح النار»: the object of a set phrase, no genitive.
    if (setObject.has(word)) break
    if (definiteBefore && !definite) break
    // «السلطات الحركة»: a second noun, no adjective.
    if (definite && definiteBefore && people.has(word.slice(2)) && !/(?:ي|يه|ين|ون)$/.test(word)) break
    // «مصادر رسمية علاقته»: behind an adjective no genitive follows.
    if (
      !definite &&
      /يه$/.test(previous) &&
      i > from + 1 &&
      triggersOf(tokens.word[i]!).some((trigger) => !trigger.verb)
    )
      break
    if (isAccusative(raw) && !isAccusative(tokens.raw(i - 1))) break
    if (
      definite &&
      definiteBefore &&
      triggersOf(tokens.word[i]!).some((trigger) => !trigger.verb && !/(?:ي|يه)$/.test(word))
    )
      break
  }
  return mention === undefined ? { to: Math.min(i, stop) } : { to: Math.min(i, stop), mention }
}
