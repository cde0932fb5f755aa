/** The slots of a frame while they are being filled. */
import { directions } from '../../language/ar/claim-words.ts'
import type { Argument } from '../reading.ts'
import type { Context } from './context.ts'
import { wordList } from './lexicon.ts'
import type { Phrase } from './phrases.ts'

const directionList = wordList(directions)

export function toArgument(context: Context, phrase: Phrase, role: string): Argument {
  const { tokens, quantities } = context
  const quantity = phrase.quantity === undefined ? undefined : quantities[phrase.quantity]!.quantity
  return {
    role,
    start: phrase.start,
    end: phrase.end,
    text: tokens.text.slice(phrase.start, phrase.end),
    ...(phrase.prep === '' || phrase.prepStart >= phrase.start
      ? {}
      : { preposition: tokens.text.slice(phrase.prepStart, phrase.start).replace(joining, '') }),
    ...(phrase.mention === undefined ? {} : { mention: phrase.mention }),
    ...(phrase.time === undefined ? {} : { time: phrase.time }),
    ...(quantity ? { quantity } : {}),
    ...(phrase.pronoun ? { inferred: true } : {}),
  }
}

/** «و» before a preposition, unless it is its own letter. */
const joining = /^و(?!سط|راء|فق|سوى)(?=\S)/

const limits: ReadonlyMap<string, string> = new Map([
  ['منذ', 'start'],
  ['حتي', 'end'],
])

export class Slots {
  readonly #context: Context
  readonly #phrases: { role: string; phrase: Phrase }[] = []
  readonly #inferred: Argument[] = []
  constructor(context: Context) {
    this.#context = context
  }
  get count(): number {
    return this.#phrases.length + this.#inferred.length
  }
  has(role: string): boolean {
    if (role === 'quantity') return this.#phrases.some(({ phrase }) => phrase.quantity !== undefined)
    return this.#phrases.some((slot) => slot.role === role) || this.#inferred.some((slot) => slot.role === role)
  }
  /** The words that fill a role. */
  phrase(role: string): Phrase | undefined {
    return this.#phrases.find((slot) => slot.role === role)?.phrase
  }
  /** What fills a role without standing in the clause. */
  carried(role: string): Argument | undefined {
    return this.#inferred.find((slot) => slot.role === role)
  }
  remove(role: string): void {
    const at = this.#phrases.findIndex((slot) => slot.role === role)
    if (at >= 0) this.#phrases.splice(at, 1)
  }
  drop(argument: Argument): void {
    this.#inferred.splice(this.#inferred.indexOf(argument), 1)
  }
  add(role: string | undefined, phrase: Phrase | undefined, several = false): void {
    if (role === undefined || !phrase || phrase.pronoun) return
    if (phrase.end - phrase.start < 2 && phrase.quantity === undefined) return
    if (role === 'place' && phrase.quantity !== undefined) return
    if (/^ال[ـ]*$/.test(this.#context.tokens.text.slice(phrase.start, phrase.end))) return
    const bare = phrase.quantity === undefined ? undefined : this.#context.quantities[phrase.quantity]!.quantity
    // «مونديال 2018»: a year.
    if (bare && bare.unit === undefined && bare.value >= 1900 && bare.value <= 2100 && role !== 'quantity') return
    // «يتعادل … 1 - 1»: a bare number does nothing.
    if (
      role === 'agent' &&
      phrase.quantity !== undefined &&
      this.#context.quantities[phrase.quantity]!.quantity.unit === undefined &&
      phrase.mention === undefined
    )
      return
    if (!several && this.has(role)) return
    this.#phrases.push({ role, phrase })
  }
  infer(role: string, from: Argument | undefined): void {
    if (from && !this.has(role)) this.#inferred.push({ ...from, role, inferred: true })
  }
  /** A pronoun at `start`…`end`, and what it means where that is known. */
  pronoun(role: string, start: number, end: number, meant: Argument | undefined): void {
    if (this.has(role)) return
    const { text } = this.#context.tokens
    const mention = meant?.mention === undefined ? {} : { mention: meant.mention }
    this.#inferred.push({ role, start, end, text: meant?.text ?? text.slice(start, end), inferred: true, ...mention })
  }
  time(phrase: Phrase): void {
    const { kind } = this.#context.times[phrase.time!]!
    // «مستمرة منذ الأحد», «حتى المساء»: when it began to go on and when it ends, not when it was.
    this.#phrases.push({ role: kind === 'duration' ? 'duration' : (limits.get(phrase.prep) ?? 'time'), phrase })
  }
  /** A place; «في منطقة جبلية» «وسط البلاد» are one, and the direction is part of what is said. */
  place(phrase: Phrase): void {
    const whole = directionList.has(phrase.prep) ? { ...phrase, start: phrase.prepStart } : phrase
    const at = this.#phrases.findLastIndex((slot) => slot.role === 'place')
    const before = this.#phrases[at]?.phrase
    const joins =
      before &&
      whole.prepStart - before.end <= 5 &&
      /^\s+(?:في\s+|فى\s+)?$/.test(this.#context.tokens.text.slice(before.end, whole.prepStart)) &&
      (directionList.has(phrase.prep) || before.mention === undefined)
    if (!joins) {
      this.#phrases.push({ role: 'place', phrase: whole })
      return
    }
    const { mention: named, ...rest } = before
    const mention = whole.mention ?? named
    const phraseOfBoth = { ...rest, end: whole.end, to: whole.to, ...(mention === undefined ? {} : { mention }) }
    this.#phrases[at] = { role: 'place', phrase: phraseOfBoth }
  }
  /** Noun phrases joined with و share the role of the one before them. */
  joined(behind: readonly Phrase[]): void {
    for (let i = 1; i < behind.length; i++) {
      const phrase = behind[i]!
      if (!phrase.and) continue
      let k = i - 1
      while (k > 0 && behind[k]!.and) k--
      const slot = this.#phrases.find((candidate) => candidate.phrase === behind[k])
      if (slot) this.#phrases.push({ role: slot.role, phrase })
    }
  }
  list(): Argument[] {
    return [...this.#phrases.map(({ role, phrase }) => toArgument(this.#context, phrase, role)), ...this.#inferred]
  }
}
