/** A look at the tokens of one sentence: what each can mean in a time expression, and which marks stand between them. */
import { PUNCTUATION, type Tokens } from '../text/tokens.ts'
import type { TimeForm } from './expression.ts'
import { type Particle, type TimeWord, timeWord } from './words.ts'

/** A match: what it says, and the token behind its last. */
export interface Match<Form extends TimeForm = TimeForm> {
  readonly form: Form
  readonly end: number
}

/** A number read from figures or words, and the token behind it. */
export interface Counted {
  readonly value: number
  readonly end: number
}

export class Cursor {
  readonly tokens: Tokens
  /** The token behind the last of the sentence. */
  stop = 0

  constructor(tokens: Tokens) {
    this.tokens = tokens
  }

  /** The senses of a token, attached particles allowed. */
  word(index: number): TimeWord | undefined {
    return index < this.stop ? timeWord(this.tokens.word[index]!) : undefined
  }

  /** The senses of a token with nothing attached to it: what goes on inside an expression. */
  next(index: number): TimeWord | undefined {
    const word = this.word(index)
    return word?.clitic === '' ? word : undefined
  }

  /** The senses of a token to which only و is attached. */
  joined(index: number): TimeWord | undefined {
    const word = this.word(index)
    return word?.clitic === 'و' ? word : undefined
  }

  has(index: number, particle: Particle): boolean {
    return this.next(index)?.particles.has(particle) ?? false
  }

  /** The first character of a punctuation token, '' for other tokens. */
  mark(index: number): string {
    return index < this.stop && this.tokens.kind[index] === PUNCTUATION
      ? this.tokens.text.charAt(this.tokens.start[index]!)
      : ''
  }

  /** Whether nothing stands between a token and the one before it. */
  glued(index: number): boolean {
    return index > 0 && index < this.stop && this.tokens.start[index] === this.tokens.end[index - 1]
  }

  normal(index: number): string {
    return index < this.stop ? this.tokens.normal(index) : ''
  }

  /** The word و by itself, as before figures («و15»). */
  and(index: number): boolean {
    return this.normal(index) === 'و'
  }
}
