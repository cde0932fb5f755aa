/**
 * Counts that grow while news comes in. A later article's count supersedes an earlier one's; two counts of the same day,
 * neither called provisional, contradict each other.
 */

import { formerWords, provisionalWords, revisionWords } from '../../../language/ar/tolls.ts'
import { normalize } from '../../../reading/text/normal.ts'
import type { CollatedClaim } from '../../model.ts'
import type { Amount } from './amounts.ts'
import type { Context, Statement } from './context.ts'

/** Frames whose counts only grow as more becomes known. */
export const growing: ReadonlySet<string> = new Set([
  'kill',
  'die',
  'injure',
  'missing',
  'arrest',
  'rescue',
  'find',
  'displace',
  'destroy',
  'damage',
  'trapped',
  'lose-contact',
  'survive',
])
/** Whether a claim calls its count provisional, or only bounds it. */
export const isProvisional = ({ claim }: CollatedClaim): boolean => says(claim.scope, provisionalWords)

/** Whether a claim says that its count replaces another. */
export const isRevision = ({ claim }: CollatedClaim): boolean => says(claim.scope, revisionWords)

/** Whether a claim says that its count was given before. */
export const isFormer = ({ claim }: CollatedClaim): boolean => says(claim.scope, formerWords)

const says = (scope: readonly string[], words: readonly string[]) => scope.some((item) => words.includes(item))

/** «إعدام»: a sentence that is carried out is no toll of what was done. */
export const isExecution = ({ claim }: CollatedClaim): boolean =>
  /عدام?|عدم(?:ت|وا)?$/.test(normalize(claim.word ?? ''))

/** Sentences of an article, its headline among them, that tell its news. */
export const leadSentences = 4

export type Succession = 'supersedes' | 'contradicts'

/**
 * What two different counts of one thing are to each other.
 * @param grows whether such counts only grow as more becomes known (the dead, the injured, the arrested)
 */
export function succession(
  context: Context,
  left: Statement<Amount>,
  right: Statement<Amount>,
  grows: boolean,
): Succession {
  if (isRevision(left.claim) || isRevision(right.claim)) return 'supersedes'
  const provisional = isProvisional(left.claim) !== isProvisional(right.claim) || left.value.range !== right.value.range
  if (left.claim.file === right.claim.file) return provisional ? 'supersedes' : 'contradicts'
  const order = context.order(left.claim, right.claim)
  if (order === -1 || order === 1 || provisional) return 'supersedes'
  if (order === 0) return 'contradicts'
  return grows ? 'supersedes' : 'contradicts'
}

/** Frames that count the same. */
export const countsAlike = (frame: string) => (frame === 'die' ? 'kill' : frame === 'lose-contact' ? 'missing' : frame)

/** The dead are the clock of a story: an article that knows fewer of them is the older, and so are its other counts. */
export class Tolls {
  /** By event, by article. */
  readonly #killed = new Map<string, Map<string, number>>()

  constructor(context: Context, subjects: ReadonlyMap<string, readonly Statement<Amount>[]>) {
    for (const statements of subjects.values()) {
      for (const { claim, value, index } of statements) {
        if (countsAlike(claim.claim.frame) !== 'kill' || value.unit !== '') continue
        const event = context.eventOf(index)?.event.id
        if (event === undefined) continue
        const files = this.#killed.get(event) ?? new Map<string, number>()
        this.#killed.set(event, files)
        files.set(claim.file, Math.max(files.get(claim.file) ?? 0, value.value))
      }
    }
  }

  /** Whether two articles know the same number of dead: neither is older by that clock. */
  agree(left: string, right: string): boolean {
    return [...this.#killed.values()].some((files) => files.has(left) && files.get(left) === files.get(right))
  }

  /** Whether the dead of two articles show that one was written after the other. */
  showOrder(key: string, left: string, right: string): boolean {
    if (key.includes(' kill ')) return false
    for (const files of this.#killed.values()) {
      const a = files.get(left)
      const b = files.get(right)
      if (a !== undefined && b !== undefined && a !== b) return true
    }
    return false
  }
}
