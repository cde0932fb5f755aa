/**
 * Words as small integers. Every distinct token text gets an id once; what is known of a word (its normal form, list
 * memberships, clitic analyses, features) is worked out once per word, not per token, in tables indexed by that id.
 */
import { normalize } from './normal.ts'

const rawIds = new Map<string, number>()
const normalIds = new Map<string, number>()
const forms: string[] = []

/** The id of the normal form of a token's text. */
export function wordId(raw: string): number {
  let id = rawIds.get(raw)
  if (id === undefined) {
    id = normalWordId(normalize(raw))
    rawIds.set(raw, id)
  }
  return id
}

/** The id of a text that is in normal form already. */
export function normalWordId(normal: string): number {
  let id = normalIds.get(normal)
  if (id === undefined) {
    id = forms.length
    forms.push(normal)
    normalIds.set(normal, id)
  }
  return id
}

/** The normal form that an id stands for. */
export const wordForm = (id: number): string => forms[id]!

/** A function of a word, computed at the first asking. */
export function perWord<T>(compute: (normal: string, id: number) => T): (id: number) => T {
  // Dense arrays as long as the vocabulary: one that is filled here and there is slow to look up.
  const table: (T | undefined)[] = []
  let known = new Uint8Array(0)
  return (id) => {
    if (known[id] === 1) return table[id] as T
    const normal = forms[id]
    // A neighbour outside the article is the empty word, so that neighbours need no check.
    if (normal === undefined) return compute('', -1)
    const value = compute(normal, id)
    if (id >= known.length) {
      const longer = new Uint8Array(forms.length + (forms.length >> 1) + 64)
      longer.set(known)
      known = longer
      while (table.length < known.length) table.push(undefined)
    }
    table[id] = value
    known[id] = 1
    return value
  }
}
