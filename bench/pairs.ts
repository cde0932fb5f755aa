/**
 * The pair benchmark: are two Arabic spellings of one name? Prints F1 on the held-out half beside Levenshtein's best.
 *   node bench/pairs.ts [../shared/data/names/latin-arabic.tsv]
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { spellingScore } from '../src/language/ar/spelling.ts'
import { editDistance, type NamePair, namePairs } from './pairs-data.ts'

export interface PairFigures {
  readonly pairs: number
  readonly heldOut: number
  /** Of spellingScore on the held-out half. */
  readonly f1: number
  readonly precision: number
  readonly recall: number
  /** Levenshtein's F1 on the held-out half, at the threshold that is best for it there. */
  readonly levenshtein: number
  readonly levenshteinThreshold: number
}

function figures(pairs: readonly NamePair[], isSame: (pair: NamePair) => boolean) {
  let right = 0
  let said = 0
  let wanted = 0
  for (const pair of pairs) {
    const yes = isSame(pair)
    if (yes) said++
    if (pair.same) wanted++
    if (yes && pair.same) right++
  }
  return { f1: (2 * right) / Math.max(1, said + wanted), precision: right / Math.max(1, said), recall: right / wanted }
}

/** Scores the pairs of a table of name parts. */
export function scorePairs(table: string): PairFigures {
  const pairs = namePairs(table)
  const heldOut = pairs.filter(({ half }) => half === 'held-out')
  // The score is in log odds, learnt on the other half: 0 is where yes and no are equally likely.
  const ours = ({ left, right }: NamePair) => spellingScore(left, right) > 0
  const distance = ({ left, right }: NamePair) => editDistance(left, right) / Math.max(left.length, right.length)
  const theirs = (limit: number) => (pair: NamePair) => distance(pair) <= limit
  const limits = Array.from({ length: 41 }, (_, i) => i / 40)
  const limit = best(limits, (value) => figures(heldOut, theirs(value)).f1)
  return {
    pairs: pairs.length,
    heldOut: heldOut.length,
    ...figures(heldOut, ours),
    levenshtein: figures(heldOut, theirs(limit)).f1,
    levenshteinThreshold: limit,
  }
}

function best(values: readonly number[], score: (value: number) => number): number {
  let top = values[0]!
  let topScore = score(top)
  for (const value of values.slice(1)) {
    const here = score(value)
    if (here > topScore) {
      top = value
      topScore = here
    }
  }
  return top
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const result = scorePairs(readFileSync(process.argv[2] ?? '../shared/data/names/latin-arabic.tsv', 'utf8'))
  console.log(JSON.stringify(result, undefined, 1))
}
