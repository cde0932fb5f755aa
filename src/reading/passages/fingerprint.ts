/** Fingerprints of an article's wording: what finding shared passages needs of it, and the agencies it is credited to. */
import { isFunctionWord } from '../../language/ar/function-words.ts'
import { lightStem } from '../../language/ar/light-stem.ts'
import { rootOf } from '../../language/ar/root.ts'
import type { Wording } from '../reading.ts'
import type { Article } from '../text/article.ts'
import { LATIN, NUMBER, type Tokens } from '../text/tokens.ts'
import { perWord, wordForm } from '../text/vocabulary.ts'
import { findOrigins } from './origins.ts'

/** FNV-1a over UTF-16 code units, 32 bits, never 0. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0 || 1
}

const formHash = perWord(hashOf)
/** 0 for function words. */
const stemHash = perWord((normal) => (isFunctionWord(normal) ? 0 : hashOf(lightStem(normal))))
const rootHash = perWord((normal) => (isFunctionWord(normal) ? 0 : hashOf(rootOf(normal))))

/** One entry a word or number of the lines that are read, in reading order. */
export function fingerprint({ tokens, lines, ...article }: Article): Wording {
  const hashes: number[] = []
  const stems: number[] = []
  const roots: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const push = (form: number, stem: number, root: number, start: number, end: number) => {
    hashes.push(form)
    stems.push(stem)
    roots.push(root)
    starts.push(start)
    ends.push(end)
  }
  let line = 0
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.start[i]!
    while (line < lines.length && lines[line]!.end <= start) line++
    // An outlet's buttons and its own dateline are on every page of it.
    if (lines[line]?.kind === 'widget' || lines[line]?.kind === 'dateline') continue
    const kind = tokens.kind[i]!
    if (kind === NUMBER) pushNumber(tokens, i, push)
    else if (kind <= LATIN) {
      const word = tokens.word[i]!
      push(formHash(word), stemHash(word), rootHash(word), start, tokens.end[i]!)
    }
  }
  return { hashes, stems, roots, starts, ends, origins: findOrigins({ tokens, lines, ...article }) }
}

/** «13,27» and «13:27» are one time: every run of digits is an entry. */
function pushNumber(
  tokens: Tokens,
  i: number,
  push: (form: number, stem: number, root: number, start: number, end: number) => void,
): void {
  const normal = wordForm(tokens.word[i]!)
  let from = 0
  for (let at = 0; at <= normal.length; at++) {
    const code = normal.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) continue
    if (at > from) {
      const hash = hashOf(normal.slice(from, at))
      push(hash, hash, hash, tokens.offsetIn(i, from), at === normal.length ? tokens.end[i]! : tokens.offsetIn(i, at))
    }
    from = at + 1
  }
}
