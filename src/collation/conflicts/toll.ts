/**
 * Counts that grow while news comes in. A later article's count supersedes an earlier one's; two counts of the same day,
 * neither called provisional, contradict each other.
 */

import { provisionalWords, revisionWords } from '../../language/ar/tolls.ts'
import type { CollatedClaim } from '../model.ts'
import type { Amount } from './amounts.ts'
import type { Context, Statement } from './context.ts'

/** Whether a claim calls its count provisional, or only bounds it. */
export const isProvisional = ({ claim }: CollatedClaim): boolean => says(claim.scope, provisionalWords)

/** Whether a claim says that its count replaces another. */
export const isRevision = ({ claim }: CollatedClaim): boolean => says(claim.scope, revisionWords)

const says = (scope: readonly string[], words: readonly string[]) => scope.some((item) => words.includes(item))

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
