/** Names as the passes propose them: runs of tokens that do not overlap, with what lies beside them. */
import type { EntityType } from '../../review.ts'
import type { Title } from '../reading.ts'
import type { Article } from '../text/article.ts'

export interface Candidate {
  /** Tokens, end exclusive. */
  from: number
  to: number
  type: EntityType
  form: 'name' | 'nominal'
  /** 0 to 1. */
  confidence: number
  /** UTF-16 offset at which the name begins when clitics are cut off its first token. */
  start?: number
  /** A person whose last word is a surname wherever the article has it. */
  proven?: boolean
  /** The names that it took in when it was made. */
  inside?: readonly Candidate[]
  titles: Title[]
}

/** The candidates of one article, and which token belongs to which. */
export class Candidates {
  readonly article: Article
  private readonly owner: (Candidate | undefined)[]
  /** Tokens that no name may take: dates, handles, addresses. */
  private readonly closed: Uint8Array

  constructor(article: Article) {
    this.article = article
    this.owner = new Array<Candidate | undefined>(article.tokens.length)
    this.closed = new Uint8Array(article.tokens.length)
  }

  /** The candidate that a token is part of. */
  at(token: number): Candidate | undefined {
    return this.owner[token]
  }

  isFree(from: number, to = from + 1): boolean {
    for (let t = from; t < to; t++) if (this.closed[t] || this.owner[t]) return false
    return true
  }

  close(from: number, to: number): void {
    for (let t = from; t < to; t++) this.closed[t] = 1
  }

  open(from: number, to: number): void {
    for (let t = from; t < to; t++) this.closed[t] = 0
  }

  isClosed(token: number): boolean {
    return this.closed[token] === 1
  }

  /** Adds a candidate where all its tokens are free; returns it, or undefined. */
  add(candidate: Omit<Candidate, 'titles' | 'form'> & Partial<Pick<Candidate, 'form'>>): Candidate | undefined {
    if (candidate.from >= candidate.to || !this.isFree(candidate.from, candidate.to)) return undefined
    const made: Candidate = { form: 'name', titles: [], ...candidate }
    for (let t = made.from; t < made.to; t++) this.owner[t] = made
    return made
  }

  remove(candidate: Candidate): void {
    for (let t = candidate.from; t < candidate.to; t++) if (this.owner[t] === candidate) this.owner[t] = undefined
  }

  /** Moves a candidate's ends; the tokens that it gains must be free or its own. */
  resize(candidate: Candidate, from: number, to: number): boolean {
    for (let t = from; t < to; t++) if (this.closed[t] || (this.owner[t] && this.owner[t] !== candidate)) return false
    this.remove(candidate)
    if (from !== candidate.from) delete candidate.start
    candidate.from = from
    candidate.to = to
    for (let t = from; t < to; t++) this.owner[t] = candidate
    return true
  }

  /** All candidates in reading order, as they are when their turn comes. By hand: a generator costs several times as much. */
  [Symbol.iterator](): IterableIterator<Candidate> {
    const { owner } = this
    let t = 0
    let last: Candidate | undefined
    return {
      next() {
        if (last) t = last.to
        while (t < owner.length && !owner[t]) t++
        last = owner[t]
        return last ? { value: last, done: false } : { value: undefined, done: true }
      },
      [Symbol.iterator]() {
        return this
      },
    }
  }
}
