/** Multi-word names of the lists, found in the tokens: a trie whose edges are hashes, so that no strings are made. */
import { cities } from '../../language/ar/cities.ts'
import { epithets } from '../../language/ar/name-heads.ts'
import * as known from '../../language/ar/names/known-names.ts'
import type { EntityType } from '../../review.ts'
import { splitProclitics } from '../text/clitics.ts'
import { normalize } from '../text/normal.ts'
import { tokenize } from '../text/tokens.ts'
import { normalWordId, perWord } from '../text/vocabulary.ts'
import { landNames } from './lands.ts'

/** Kinds of list entries; 0 is none. The order is part of the trained model. */
export const CLUB = 1
export const COMPANY = 2
export const MEDIUM = 3
export const BODY = 4
export const LISTED_PLACE = 5
export const LISTED_FACILITY = 6
export const HAPPENING = 7
export const TEXT = 8
export const PRODUCT = 9
export const CITY = 10

/** What an entry of each kind is where only the list speaks for it. */
export const typeOfKind: readonly (EntityType | undefined)[] = [
  undefined,
  'organization',
  'organization',
  'organization',
  'organization',
  'location',
  'facility',
  'event',
  'document',
  'product',
  'location',
]

interface Node {
  readonly next: Map<number, Node>
  kind: number
}

const makeNode = (): Node => ({ next: new Map(), kind: 0 })
let root: Node | undefined

function trie(): Node {
  if (root) return root
  root = makeNode()
  const add = (name: string, kind: number) => {
    let node = root!
    const tokens = tokenize(name)
    for (let t = 0; t < tokens.length; t++) {
      const word = tokens.word[t]!
      let next = node.next.get(word)
      if (!next) {
        next = makeNode()
        node.next.set(word, next)
      }
      node = next
    }
    node.kind ||= kind
  }
  const lists: readonly (readonly [string, number])[] = [
    [known.bodies, BODY],
    [known.media, MEDIUM],
    [known.companies, COMPANY],
    [known.places, LISTED_PLACE],
    [known.facilities, LISTED_FACILITY],
    [known.happenings, HAPPENING],
    [known.texts, TEXT],
    [known.products, PRODUCT],
    [known.clubs, CLUB],
  ]
  for (const [list, kind] of lists) for (const name of list.split(/[,\n]/)) if (name.trim()) add(name.trim(), kind)
  for (const name of landNames.keys()) add(name, LISTED_PLACE)
  for (const [, ...names] of epithets) for (const name of names) if (name.includes(' ')) add(name, LISTED_PLACE)
  for (const city of cities) if (city.name.length > 2) add(normalize(city.name), CITY)
  return root
}

/** Where an entry can begin in a word: the word itself, then what is left behind its proclitics. */
const starts = perWord((normal): readonly { readonly node: Node; readonly length: number }[] => {
  const out: { node: Node; length: number }[] = []
  for (const split of splitProclitics(normal)) {
    if (split.proclitics === '' && split.article) continue
    const rest = split.article ? `ال${split.rest}` : split.rest
    const node = trie().next.get(normalWordId(rest))
    if (node) out.push({ node, length: split.proclitics.length })
  }
  return out
})

/**
 * The longest entry that begins at token `at`.
 * @param words vocabulary ids
 * @param end first position that may not be used
 */
export function matchAt(
  words: Int32Array,
  at: number,
  end: number,
): { size: number; kind: number; clitics: number } | undefined {
  let best: { size: number; kind: number; clitics: number } | undefined
  for (const start of starts(words[at]!)) {
    let node = start.node
    let size = 1
    for (;;) {
      if (node.kind !== 0 && (!best || size > best.size)) best = { size, kind: node.kind, clitics: start.length }
      const next: Node | undefined = at + size < end ? node.next.get(words[at + size]!) : undefined
      if (!next) break
      node = next
      size++
    }
  }
  return best
}

/**
 * For each token of `from` to `to`, what it is in the longest list entries, none overlapping: 0, or
 * 4 × kind + 1 first of several, 2 further, 3 the only one.
 */
export function gazetteerMarks(words: Int32Array, from: number, to: number, out: Uint8Array): void {
  for (let t = from; t < to; ) {
    const match = matchAt(words, t, to)
    if (!match) {
      out[t++] = 0
      continue
    }
    out[t] = match.kind * 4 + (match.size === 1 ? 3 : 1)
    for (let k = 1; k < match.size; k++) out[t + k] = match.kind * 4 + 2
    t += match.size
  }
}
